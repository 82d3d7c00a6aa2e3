import type { Context } from 'hono'
import { toCursor } from '../../store/cursor.ts'
import { answer, htmlBody } from '../answer.ts'
import { toClusterAnswer } from '../answers/cluster.ts'
import { toFeedAnswer } from '../answers/feed.ts'
import type { ApiDeps } from '../deps.ts'
import { clusterPage } from '../page/cluster-page.ts'
import { feedsPage } from '../page/feeds-page.ts'
import { homePage } from '../page/home-page.ts'
import { messagePage } from '../page/layout.ts'
import { style } from '../page/style.ts'
import { problemStatus } from '../problem.ts'
import { filterNames, isId, parseClusterQuery, parseStoriesQuery } from '../query.ts'
import { type FoundCluster, findCluster } from '../read/cluster.ts'
import { readClusterStories } from '../read/cluster-stories.ts'
import { clusterProblem, pageOf } from './clusters.ts'
import { sortFeeds } from './feeds.ts'

const POLICY =
  "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"

/** Stories listed with a cluster on the front page; the cluster's own page has them all. */
const STORIES_ON_HOME = 30
const STORIES_ON_PAGE = 200

function page(c: Context, text: string, status = 200): Response {
  return answer(c.req.raw, htmlBody(text), { status, headers: { 'content-security-policy': POLICY } })
}

export async function getHomePage(c: Context, { store, now, samples }: ApiDeps): Promise<Response> {
  const query = c.req.query()
  const { cursor } = query
  const filters = Object.fromEntries(filterNames.flatMap((name) => (query[name] ? [[name, query[name]]] : [])))
  const asked = Object.entries(cursor ? { ...filters, cursor } : filters)
  const parsed = parseClusterQuery(Object.fromEntries(asked.map(([name, value]) => [name, [value]])))
  const found = parsed.ok ? await pageOf(store.listClusters, parsed.query) : undefined
  if (!parsed.ok || !found) {
    const text = parsed.ok ? 'This page of the list is no longer there.' : parsed.problem.detail
    return page(c, messagePage({ title: 'Not a valid address', text, samples }), 400)
  }
  const clusters = await Promise.all(
    found.items.map(async (cluster) => ({
      cluster: toClusterAnswer(cluster),
      stories: (await readClusterStories(store, cluster.id, { now: now(), members: STORIES_ON_HOME, edits: false }))
        .stories,
    })),
  )
  return page(c, homePage({ clusters, filters, cursor: found.cursor, paged: Boolean(cursor), samples }))
}

export async function getClusterPage(c: Context, { store, now, samples, borderLines }: ApiDeps): Promise<Response> {
  const id = c.req.param('id') ?? ''
  const found: FoundCluster = isId(id) ? await findCluster(store, id) : { kind: 'unknown' }
  if (found.kind === 'merged') {
    return new Response(null, { status: 308, headers: { location: `/clusters/${found.into}` } })
  }
  if (found.kind === 'split') {
    const links = found.into.map((part) => ({ href: `/clusters/${part}`, text: part }))
    return page(c, messagePage({ title: 'Split', text: 'This turned out to be several events:', links, samples }), 300)
  }
  if (found.kind !== 'found') {
    const problem = clusterProblem(found)
    const title = problem.code === 'withdrawn' ? 'Withdrawn' : 'Not found'
    return page(c, messagePage({ title, text: problem.detail, samples }), problemStatus(problem.code))
  }
  const cursor = c.req.query('cursor')
  const asked = parseStoriesQuery(cursor ? { cursor: [cursor] } : {})
  const reading = {
    now: now(),
    limit: STORIES_ON_PAGE,
    ...(asked.ok && asked.query.after ? { after: asked.query.after } : {}),
  }
  const { stories, next } = await readClusterStories(store, found.cluster.id, reading)
  const older = next === undefined ? undefined : toCursor(next)
  return page(c, clusterPage({ cluster: toClusterAnswer(found.cluster), stories, older, samples, borderLines }))
}

export async function getFeedsPage(c: Context, { store, samples }: ApiDeps): Promise<Response> {
  const feeds = sortFeeds(await store.listFeeds()).map(toFeedAnswer)
  return page(c, feedsPage({ feeds, samples }))
}

export function getStyle(c: Context): Response {
  return answer(c.req.raw, { text: style, type: 'text/css; charset=utf-8' }, { maxAge: 300 })
}
