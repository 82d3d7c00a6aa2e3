import { createHash } from 'node:crypto'
import type { SkipReason } from '../feeds/entry.ts'
import type { Feed, FeedState } from '../feeds/feed.ts'
import { fetchFeed } from '../feeds/fetch.ts'
import { parseFeed } from '../feeds/parse.ts'
import { addressOf, afterPoll, beforePoll, countByReason, type PollResult } from '../feeds/policy.ts'
import type { Deps } from './deps.ts'
import { ingestEntries } from './ingest.ts'

/** What one poll came to, for the operator. */
export type PollReport = { feedId: string; outlet: string; nextPollAt: string } & PollEnd

type PollEnd =
  | { kind: 'skipped'; reason: string }
  | { kind: 'failed'; message: string }
  | { kind: 'unchanged' }
  | {
      kind: 'read'
      seen: number
      new: number
      updated: number
      unchanged: number
      failed: number
      skipped: Partial<Record<SkipReason, number>>
      notes: string[]
    }

/**
 * Polls one feed if it is due: claims the poll, fetches, parses, stores new versions and hands them to clustering.
 * Validators are stored last, so that a poll that died anywhere is done again whole; a repeat changes nothing.
 */
export async function pollFeed(deps: Deps, feedId: string): Promise<PollReport> {
  const now = deps.now()
  const feed = await deps.store.getFeed(feedId)
  if (!feed) return { feedId, outlet: '?', nextPollAt: now, kind: 'skipped', reason: 'not in the catalogue' }
  const about = { feedId, outlet: feed.outlet, nextPollAt: feed.state.nextPollAt }
  if (feed.state.goneAt) return { ...about, kind: 'skipped', reason: feed.state.intervalReason }
  if (feed.state.nextPollAt > now) return { ...about, kind: 'skipped', reason: `not due until ${about.nextPollAt}` }
  const lease = beforePoll(feed.state, now, deps.policy)
  if (!(await deps.store.claimPoll(feedId, feed.state.nextPollAt, lease))) {
    return { ...about, kind: 'skipped', reason: 'another process polls it' }
  }
  const { result, end } = await readFeed(deps, feed).catch((error: unknown) => noteFault(deps, feed, error))
  const state = afterPoll(feed.state, result, deps.now(), deps.policy)
  await deps.store.saveFeedState(feedId, state)
  return { ...about, nextPollAt: state.nextPollAt, ...(end ?? failureOf(state)) }
}

/** What an operator reads where no feed is to blame. */
export const OUR_FAULT = 'failed in our own code; the log says where'

/** A fault of ours shows at the feed and puts its next poll off, like any other failure; then it is thrown on. */
async function noteFault(deps: Deps, feed: Feed, error: unknown): Promise<never> {
  const result: PollResult = {
    requestedUrl: addressOf(feed, feed.state, deps.policy),
    outcome: { kind: 'failed', code: 'internal', message: OUR_FAULT },
  }
  const state = afterPoll(feed.state, result, deps.now(), deps.policy)
  await deps.store.saveFeedState(feed.id, state).catch(() => {})
  throw error
}

/** Fetches and stores; `end` is left out of a failure, whose words the feed's state has. */
async function readFeed(deps: Deps, feed: Feed): Promise<{ result: PollResult; end?: PollEnd }> {
  const { etag, lastModified } = feed.state
  const requestedUrl = addressOf(feed, feed.state, deps.policy)
  const outcome = await fetchFeed(
    { url: requestedUrl, ...(etag && { etag }), ...(lastModified && { lastModified }) },
    deps.fetch,
  )
  if (outcome.kind === 'failed') return { result: { requestedUrl, outcome } }
  if (outcome.kind === 'not-modified') return { result: { requestedUrl, outcome }, end: { kind: 'unchanged' } }
  const bodyHash = createHash('sha256').update(outcome.bytes).digest('hex')
  if (bodyHash === feed.state.bodyHash) {
    return { result: { requestedUrl, outcome, parsed: 'unchanged', bodyHash }, end: { kind: 'unchanged' } }
  }
  const parsed = await parseFeed(outcome.bytes, {
    url: outcome.finalUrl,
    ...(outcome.contentType && { contentType: outcome.contentType }),
    ...(outcome.cut && { cut: true }),
    ...(feed.state.ids && { ids: feed.state.ids }),
  })
  if (!parsed.ok) return { result: { requestedUrl, outcome, parsed } }
  const fetchedAt = deps.now()
  const ingested = await ingestEntries(deps, feed, parsed.feed.entries, fetchedAt)
  await deps.enqueueStories(ingested.versions.filter((v) => v.outcome !== 'unchanged').map((v) => v.storyId))
  return {
    result: { requestedUrl, outcome, parsed, bodyHash, newEntries: ingested.new },
    end: {
      kind: 'read',
      seen: parsed.feed.entries.length + parsed.feed.skipped.length,
      new: ingested.new,
      updated: ingested.updated,
      unchanged: ingested.unchanged,
      failed: ingested.failed,
      skipped: countByReason(parsed.feed.skipped),
      notes: parsed.feed.notes,
    },
  }
}

function failureOf(state: FeedState): PollEnd {
  return { kind: 'failed', message: state.lastError?.message ?? 'failed' }
}
