import type { Context } from 'hono'
import type { Feed } from '../../feeds/feed.ts'
import { answer, jsonBody } from '../answer.ts'
import { feedStatus, toFeedAnswer } from '../answers/feed.ts'
import type { ApiDeps } from '../deps.ts'
import { problemResponse } from '../problem.ts'
import { refuseParameters } from '../query.ts'

/** Counting further would cost a read for a number that says only "far behind". */
const MAX_PENDING = 100

export async function listFeeds(c: Context, { store }: ApiDeps): Promise<Response> {
  const fault = refuseParameters(c.req.queries())
  if (fault) return problemResponse(fault)
  const items = sortFeeds(await store.listFeeds()).map(toFeedAnswer)
  return answer(c.req.raw, jsonBody({ items }))
}

export function sortFeeds(feeds: Feed[]): Feed[] {
  return feeds.toSorted((a, b) => a.outlet.localeCompare(b.outlet, 'en') || (a.id < b.id ? -1 : 1))
}

/** Up, and how fresh: feeds by status, the last success of any, and how many stories wait for clustering. */
export async function getHealth(c: Context, { store }: ApiDeps): Promise<Response> {
  const fault = refuseParameters(c.req.queries())
  if (fault) return problemResponse(fault)
  const [feeds, pending] = await Promise.all([store.listFeeds(), store.pendingStories(MAX_PENDING)])
  const count = (status: string) => feeds.filter((feed) => feedStatus(feed) === status).length
  const lastSuccessAt = feeds
    .map((feed) => feed.state.lastSuccessAt ?? '')
    .sort()
    .at(-1)
  const body = jsonBody({
    status: 'ok',
    feeds: {
      total: feeds.length,
      ok: count('ok'),
      failing: count('failing'),
      waiting: count('waiting'),
      gone: count('gone'),
    },
    lastSuccessAt: lastSuccessAt || null,
    pendingStories: pending.length,
    pendingStoriesAtLeast: pending.length === MAX_PENDING,
  })
  return answer(c.req.raw, body, { maxAge: 5 })
}
