import type { Deps } from './deps.ts'

/** Most feeds handed out by one scheduled run: at one run a minute, 60,000 polls an hour. */
const MAX_DUE = 1000

/** Ids of the feeds whose next poll has come, longest overdue first. */
export async function dueFeedIds(deps: Pick<Deps, 'store' | 'now'>): Promise<string[]> {
  const feeds = await deps.store.dueFeeds(deps.now(), MAX_DUE)
  return feeds.map((feed) => feed.id)
}
