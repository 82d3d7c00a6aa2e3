import type { Context } from 'hono'
import type { Cluster } from '../../clusters/cluster.ts'
import { toCursor } from '../../store/cursor.ts'
import type { ClusterQuery, Page } from '../../store/store.ts'
import { answer, jsonBody } from '../answer.ts'
import { toClusterAnswer, toClusterItem } from '../answers/cluster.ts'
import type { ApiDeps } from '../deps.ts'
import { type Problem, problemResponse } from '../problem.ts'
import { invalid, isId, parseClusterQuery, parseStoriesQuery, refuseParameters } from '../query.ts'
import { type FoundCluster, findCluster } from '../read/cluster.ts'
import { readClusterStories } from '../read/cluster-stories.ts'

export async function listClusters(c: Context, { store }: ApiDeps): Promise<Response> {
  const parsed = parseClusterQuery(c.req.queries())
  if (!parsed.ok) return problemResponse(parsed.problem)
  const page = await pageOf(store.listClusters, parsed.query)
  if (!page) return problemResponse(invalid('cursor', 'cursor is what an earlier answer gave, unchanged'))
  const next = page.cursor ? nextAddress(c, '/v1/clusters', page.cursor) : null
  return listed(c, { items: page.items.map(toClusterItem), cursor: page.cursor ?? null, next })
}

/** A page of a list, with the address of the next one in the body and as a link. */
function listed(c: Context, body: { items: unknown[]; next: string | null } & Record<string, unknown>): Response {
  const headers: Record<string, string> = body.next ? { link: `<${body.next}>; rel="next"` } : {}
  return answer(c.req.raw, jsonBody(body), { headers })
}

/** A page of clusters that a list may show; undefined when the cursor is none of the store's. */
export async function pageOf(
  list: (query: ClusterQuery) => Promise<Page<Cluster>>,
  query: ClusterQuery,
): Promise<Page<Cluster> | undefined> {
  try {
    const page = await list(query)
    const items = page.items.filter((cluster) => cluster.state === 'open' || cluster.state === 'closed')
    return { ...page, items }
  } catch (error) {
    // By name: whichever store stands behind the port, its complaint about a cursor is an expected outcome.
    if (error instanceof Error && error.name === 'CursorError') return undefined
    throw error
  }
}

function nextAddress(c: Context, path: string, cursor: string): string {
  const query = new URLSearchParams(c.req.query())
  query.set('cursor', cursor)
  return `${path}?${query}`
}

export async function getCluster(c: Context, { store }: ApiDeps): Promise<Response> {
  const fault = refuseParameters(c.req.queries())
  if (fault) return problemResponse(fault)
  const found = await lookUp(c, store)
  if (found instanceof Response) return found
  return answer(c.req.raw, jsonBody(toClusterAnswer(found)))
}

export async function getClusterStories(c: Context, { store, now }: ApiDeps): Promise<Response> {
  const parsed = parseStoriesQuery(c.req.queries())
  if (!parsed.ok) return problemResponse(parsed.problem)
  const found = await lookUp(c, store, '/stories')
  if (found instanceof Response) return found
  const { stories, next } = await readClusterStories(store, found.id, { now: now(), ...parsed.query })
  const cursor = next === undefined ? null : toCursor(next)
  const address = cursor ? nextAddress(c, `/v1/clusters/${found.id}/stories`, cursor) : null
  return listed(c, { clusterId: found.id, items: stories, cursor, next: address })
}

/** The cluster that the path names, or the answer that says where it went. */
async function lookUp(c: Context, store: ApiDeps['store'], rest = ''): Promise<Cluster | Response> {
  const id = c.req.param('id') ?? ''
  const found: FoundCluster = isId(id) ? await findCluster(store, id) : { kind: 'unknown' }
  if (found.kind === 'found') return found.cluster
  if (found.kind === 'merged') return merged(c, id, found.into, rest)
  if (found.kind === 'split') return split(c, id, found.into)
  return problemResponse(clusterProblem(found))
}

export function clusterProblem(found: Extract<FoundCluster, { kind: 'withdrawn' | 'unknown' }>): Problem {
  if (found.kind === 'unknown') return { code: 'not-found', detail: 'There is no cluster of this id.' }
  return { code: 'withdrawn', detail: found.reason, more: { withdrawnAt: found.at } }
}

function merged(c: Context, id: string, into: string, rest: string): Response {
  const location = `/v1/clusters/${into}${rest}`
  return answer(c.req.raw, jsonBody({ id, state: 'merged', mergedInto: into, location }), {
    status: 308,
    headers: { location },
  })
}

/** 300 Multiple Choices: which part the client wants, only the client can say. */
function split(c: Context, id: string, into: string[]): Response {
  const choices = into.map((part) => ({ id: part, location: `/v1/clusters/${part}` }))
  return answer(c.req.raw, jsonBody({ id, state: 'split', splitInto: choices }), { status: 300 })
}
