import type { ParsedFeed, SkippedEntry, SkipReason } from './entry.ts'
import type { FeedErrorCode, FeedSource, FeedState } from './feed.ts'
import type { FetchOutcome } from './fetch.ts'
import { afterSkips } from './skip-times.ts'

/** Bounds of polling, in seconds. */
export type PollPolicy = {
  minSeconds: number
  maxSeconds: number
  /** Between the first polls of a feed of which nothing is known. */
  startSeconds: number
  /** Least interval for feeds that give no validators: each poll costs their server a whole document. */
  unconditionalSeconds: number
  /** Longest wait after failures, and the longest that a Retry-After is obeyed to the letter. */
  maxBackoffSeconds: number
  maxRetryAfterSeconds: number
  /** A poll that died is tried again after this, at the earliest. */
  leaseSeconds: number
  /** Share of an interval by which polls are spread at random. */
  jitter: number
  /** Equal permanent redirects in a row after which the new address is the feed's. */
  movesUntilKept: number
}

export const defaultPolicy: PollPolicy = {
  minSeconds: 120,
  maxSeconds: 21_600,
  startSeconds: 900,
  unconditionalSeconds: 900,
  maxBackoffSeconds: 86_400,
  maxRetryAfterSeconds: 172_800,
  leaseSeconds: 300,
  jitter: 0.1,
  movesUntilKept: 3,
}

/** What one poll came to. */
export type PollResult = {
  /** Address that was asked (`addressOf`). */
  requestedUrl?: string
  outcome: FetchOutcome
  /**
   * What became of a fetched document: its feed, the failure of parsing, or 'unchanged' when its bytes are those that
   * were parsed last. Left out unless the outcome is a document.
   */
  parsed?: { ok: true; feed: ParsedFeed } | { ok: false; code: FeedErrorCode; message: string } | 'unchanged'
  /** SHA-256 (hex) of a document that was parsed. */
  bodyHash?: string
  /** Entries never seen before. */
  newEntries?: number
}

/** State of a feed that has not been polled yet: due at once. */
export function initialState(now: string): FeedState {
  return { nextPollAt: now, intervalSeconds: defaultPolicy.startSeconds, intervalReason: 'not polled yet', failures: 0 }
}

/** The `nextPollAt` to store before fetching: a poll that dies never leads to another one at once. */
export function beforePoll(state: FeedState, now: string, policy: PollPolicy = defaultPolicy): string {
  return later(now, Math.max(policy.leaseSeconds, Math.min(state.intervalSeconds, policy.maxSeconds)))
}

/** Address to poll: where permanent redirects led often enough, else the catalogue's. */
export function addressOf(source: FeedSource, state: FeedState, policy: PollPolicy = defaultPolicy): string {
  const { moved } = state
  return moved && moved.count >= policy.movesUntilKept ? moved.url : source.url
}

/** State after a poll: when the next one is due and why, and what is known of the feed's health. `random` is in [0, 1). */
export function afterPoll(
  state: FeedState,
  result: PollResult,
  now: string,
  policy: PollPolicy = defaultPolicy,
  random: () => number = Math.random,
): FeedState {
  const { outcome, parsed } = result
  if (outcome.kind === 'failed')
    return afterFailure(
      state,
      outcome,
      outcome.retryAfterSeconds ?? (outcome.code === 'rate-limited' ? outcome.freshSeconds : undefined),
      now,
      policy,
      random,
    )
  if (parsed !== undefined && parsed !== 'unchanged' && !parsed.ok)
    return afterFailure(state, parsed, undefined, now, policy, random)
  if (outcome.kind === 'document' && parsed === undefined)
    return afterFailure(
      state,
      { code: 'internal', message: 'the document was not parsed' },
      undefined,
      now,
      policy,
      random,
    )
  return afterSuccess(state, result, now, policy, random)
}

function afterFailure(
  state: FeedState,
  { code, message }: { code: FeedErrorCode; message: string },
  retryAfter: number | undefined,
  now: string,
  policy: PollPolicy,
  random: () => number,
): FeedState {
  const failures = state.failures + 1
  const { moved, ...rest } = state
  // A new address that keeps failing is given up for the old one.
  const keptMove =
    moved && moved.count >= policy.movesUntilKept && failures >= policy.movesUntilKept ? undefined : moved
  const next: FeedState = {
    ...rest,
    ...(keptMove ? { moved: keptMove } : {}),
    failures,
    lastPollAt: now,
    lastError: { at: now, code, message: message.slice(0, 300) },
  }
  if (code === 'gone') {
    return {
      ...next,
      goneAt: now,
      nextPollAt: '9999-12-31T23:59:59.000Z',
      intervalReason: 'gone for good (410): polled no more',
    }
  }
  const doubled = Math.min(
    policy.maxBackoffSeconds,
    Math.max(policy.minSeconds, state.intervalSeconds) * 2 ** Math.min(failures, 12),
  )
  const asked = retryAfter === undefined ? 0 : Math.min(retryAfter, policy.maxRetryAfterSeconds)
  const wait = Math.max(doubled, asked) * (1 + policy.jitter * random())
  return {
    ...next,
    nextPollAt: later(now, wait),
    intervalReason:
      asked >= doubled
        ? `the server asks to wait ${words(asked)}`
        : `${failures} ${failures === 1 ? 'failure' : 'failures in a row'}: waiting ${words(doubled)}`,
  }
}

function afterSuccess(
  state: FeedState,
  result: PollResult,
  now: string,
  policy: PollPolicy,
  random: () => number,
): FeedState {
  const { outcome, parsed } = result
  if (outcome.kind === 'failed') return state
  const feed = parsed !== undefined && parsed !== 'unchanged' && parsed.ok ? parsed.feed : undefined
  const { lastError: _, moved: __, goneAt: ___, etag, lastModified, ...rest } = state
  // A 200 sets both validators anew, missing ones included; a 304 updates those that it gives.
  const validators =
    outcome.kind === 'document'
      ? { etag: outcome.etag, lastModified: outcome.lastModified }
      : { etag: outcome.etag ?? etag, lastModified: outcome.lastModified ?? lastModified }
  const hints = feed ? { ...feed.hints } : { ...state.hints }
  delete hints.freshSeconds
  if (outcome.freshSeconds) hints.freshSeconds = outcome.freshSeconds
  const rate = rateOf(state, result.newEntries ?? 0, now, policy)
  const conditional = validators.etag !== undefined || validators.lastModified !== undefined
  const { seconds, reason } = intervalOf(state, rate, now, result.newEntries ?? 0, hints, conditional, policy)
  const due = later(now, seconds * (1 + policy.jitter * random()))
  const moved = movedOf(state, result, policy)
  return {
    ...rest,
    ...(validators.etag ? { etag: validators.etag } : {}),
    ...(validators.lastModified ? { lastModified: validators.lastModified } : {}),
    ...(result.bodyHash ? { bodyHash: result.bodyHash } : {}),
    ...(moved ? { moved } : {}),
    ...(feed ? healthOf(feed) : {}),
    hints,
    entriesPerDay: Math.round(rate * 100) / 100,
    failures: 0,
    lastPollAt: now,
    firstSuccessAt: state.firstSuccessAt ?? state.lastSuccessAt ?? now,
    lastSuccessAt: now,
    intervalSeconds: seconds,
    intervalReason: reason,
    nextPollAt: afterSkips(due, hints, policy.maxSeconds),
  }
}

function healthOf(feed: ParsedFeed): Pick<FeedState, 'entries' | 'skipped' | 'title' | 'format' | 'ids'> {
  return {
    entries: feed.entries.length,
    skipped: countByReason(feed.skipped),
    format: feed.format,
    ids: feed.ids,
    ...(feed.title ? { title: feed.title } : {}),
  }
}

export function countByReason(skipped: SkippedEntry[]): Partial<Record<SkipReason, number>> {
  const counts: Partial<Record<SkipReason, number>> = {}
  for (const { reason } of skipped) counts[reason] = (counts[reason] ?? 0) + 1
  return counts
}

function movedOf(state: FeedState, { outcome, requestedUrl }: PollResult, policy: PollPolicy): FeedState['moved'] {
  const target = outcome.movedTo
  if (target)
    return {
      url: target,
      count: state.moved?.url === target ? Math.min(state.moved.count + 1, policy.movesUntilKept) : 1,
    }
  // Asked at its new address, a feed redirects no more.
  return state.moved && requestedUrl === state.moved.url ? state.moved : undefined
}

const daySeconds = 86_400

/**
 * New entries per day: an average in which a day-old observation weighs 1/e. Before the first observation, what the
 * starting interval supposes. Everything in a first document is new and says nothing of the rate.
 */
function rateOf(state: FeedState, newEntries: number, now: string, policy: PollPolicy): number {
  const supposed = daySeconds / (2 * policy.startSeconds)
  const before = state.entriesPerDay ?? supposed
  if (!state.lastSuccessAt) return before
  const days = Math.max((Date.parse(now) - Date.parse(state.lastSuccessAt)) / 1000, 1) / daySeconds
  const weight = 1 - Math.exp(-days)
  return before * (1 - weight) + (newEntries / days) * weight
}

/** Whether new entries per day are an observation: a feed watched for an hour has told nothing of its day. */
export function isMeasured({
  firstSuccessAt,
  lastSuccessAt,
}: Pick<FeedState, 'firstSuccessAt' | 'lastSuccessAt'>): boolean {
  return Date.parse(lastSuccessAt ?? '') - Date.parse(firstSuccessAt ?? '') >= daySeconds * 1000
}

/** Half the expected wait for a new entry, changed by at most half at a time, not below what feed and server ask for. */
function intervalOf(
  state: FeedState,
  rate: number,
  now: string,
  newEntries: number,
  hints: NonNullable<FeedState['hints']>,
  conditional: boolean,
  policy: PollPolicy,
): { seconds: number; reason: string } {
  const clamp = (seconds: number) => Math.round(Math.min(policy.maxSeconds, Math.max(policy.minSeconds, seconds)))
  const ideal = daySeconds / (2 * Math.max(rate, 0.1))
  const before = clamp(state.intervalSeconds)
  const adapted = state.lastSuccessAt
    ? clamp(Math.min(newEntries > 0 ? before : before * 1.5, Math.max(before * 0.5, ideal)))
    : clamp(policy.startSeconds)
  let chosen = {
    seconds: adapted,
    reason: !state.lastSuccessAt
      ? 'first poll'
      : isMeasured({ ...state, lastSuccessAt: now })
        ? `about ${Math.round(rate * 10) / 10} new entries a day`
        : 'watched for less than a day',
  }
  const floors: [seconds: number | undefined, reason: string][] = [
    [hints.ttlSeconds, 'the feed asks for it (ttl)'],
    [hints.updateSeconds, 'the feed says how often it is updated'],
    [hints.freshSeconds, 'the server says how long it stays fresh'],
    [conditional ? undefined : policy.unconditionalSeconds, 'the server gives no validators'],
  ]
  for (const [floor, reason] of floors)
    if (floor !== undefined && clamp(floor) > chosen.seconds) chosen = { seconds: clamp(floor), reason }
  return chosen
}

function later(now: string, seconds: number): string {
  return new Date(Date.parse(now) + Math.round(seconds * 1000)).toISOString()
}

function words(seconds: number): string {
  if (seconds < 120) return `${Math.round(seconds)} s`
  return seconds < 7200 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 360) / 10} h`
}
