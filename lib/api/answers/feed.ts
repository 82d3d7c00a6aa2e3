import type { Feed } from '../../feeds/feed.ts'
import { isMeasured } from '../../feeds/policy.ts'
import { withoutSecrets } from '../link.ts'

export type FeedStatus = 'ok' | 'failing' | 'waiting' | 'gone'

export function feedStatus({ state }: Feed): FeedStatus {
  if (state.goneAt) return 'gone'
  if (state.failures > 0) return 'failing'
  return state.lastSuccessAt ? 'ok' : 'waiting'
}

/** How a feed is: what an operator asks first when a story is missing. Validators and hashes stay inside. */
export function toFeedAnswer(feed: Feed) {
  const { state } = feed
  return {
    id: feed.id,
    url: withoutSecrets(feed.url),
    outlet: feed.outlet,
    lang: feed.lang ?? null,
    group: feed.group ?? null,
    title: state.title ?? null,
    format: state.format ?? null,
    status: feedStatus(feed),
    lastPollAt: state.lastPollAt ?? null,
    lastSuccessAt: state.lastSuccessAt ?? null,
    lastError: state.lastError
      ? { at: state.lastError.at, code: state.lastError.code, message: state.lastError.message }
      : null,
    failures: state.failures,
    /** null: polled no more. */
    nextPollAt: state.goneAt ? null : state.nextPollAt,
    intervalSeconds: state.intervalSeconds,
    intervalReason: state.intervalReason,
    /** null until the feed has been watched for a day. */
    entriesPerDay:
      state.entriesPerDay === undefined || !isMeasured(state) ? null : Math.round(state.entriesPerDay * 10) / 10,
    entries: state.entries ?? null,
    skipped: state.skipped ?? {},
  }
}

export type FeedAnswer = ReturnType<typeof toFeedAnswer>
