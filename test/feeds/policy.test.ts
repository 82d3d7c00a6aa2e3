import { describe, expect, test } from 'vitest'
import type { ParsedFeed } from '../../lib/feeds/entry.ts'
import type { FeedState } from '../../lib/feeds/feed.ts'
import type { FetchOutcome } from '../../lib/feeds/fetch.ts'
import {
  addressOf,
  afterPoll,
  beforePoll,
  defaultPolicy,
  initialState,
  isMeasured,
  type PollResult,
} from '../../lib/feeds/policy.ts'

const start = '2026-11-22T10:00:00.000Z'
const url = 'https://wire.example/feed'
const source = { id: 'w', url, outlet: 'Wire' }
const at = (seconds: number) => new Date(Date.parse(start) + seconds * 1000).toISOString()
const wait = (state: FeedState, now: string) => (Date.parse(state.nextPollAt) - Date.parse(now)) / 1000
const noJitter = () => 0

const parsed = (hints: ParsedFeed['hints'] = {}): ParsedFeed => ({
  format: 'rss2',
  title: 'Wire',
  hints,
  ids: { sample: {} },
  entries: [],
  skipped: [
    { index: 0, reason: 'no-content', detail: 'x' },
    { index: 1, reason: 'no-content', detail: 'x' },
    { index: 2, reason: 'malformed', detail: 'x' },
  ],
  notes: [],
})
const document = (more: object = {}, hints?: ParsedFeed['hints'], newEntries = 0): PollResult => ({
  requestedUrl: url,
  outcome: { kind: 'document', bytes: new Uint8Array(), finalUrl: url, etag: '"1"', ...more },
  parsed: { ok: true, feed: parsed(hints) },
  bodyHash: 'h',
  newEntries,
})
const failed = (code: string, more: object = {}): PollResult => ({
  requestedUrl: url,
  outcome: { kind: 'failed', code, message: 'm', ...more } as FetchOutcome,
})
const poll = (state: FeedState, result: PollResult, now = state.nextPollAt, policy = defaultPolicy) =>
  afterPoll(state, result, now, policy, noJitter)

/** Polls again and again, each time when the last state says. */
function live(entriesPerDay: number, days: number, hints?: ParsedFeed['hints'], more?: object) {
  let state = initialState(start)
  let last = start
  let carried = 0
  const waits: number[] = []
  while (state.nextPollAt < at(days * 86_400)) {
    const now = state.nextPollAt
    carried += ((Date.parse(now) - Date.parse(last)) / 86_400_000) * entriesPerDay
    const fresh = Math.floor(carried)
    carried -= fresh
    last = now
    state = poll(state, document(more, hints, fresh), now)
    waits.push(wait(state, now))
  }
  return { state, waits, final: waits.slice(-5) }
}

describe('when to poll next', () => {
  test('a new feed is due at once, and a poll that dies is not repeated at once', () => {
    const state = initialState(start)
    expect(state.nextPollAt).toBe(start)
    expect(Date.parse(beforePoll(state, start)) - Date.parse(start)).toBeGreaterThanOrEqual(
      defaultPolicy.leaseSeconds * 1000,
    )
  })

  test('a busy feed comes down to the floor, a quiet one goes up to the ceiling', () => {
    expect(Math.max(...live(2_000, 3).final)).toBe(defaultPolicy.minSeconds)
    expect(Math.min(...live(0, 5).final)).toBe(defaultPolicy.maxSeconds)
  })

  test('in between, the interval is about half the wait for a new entry', () => {
    const { state, final } = live(96, 6)
    expect(state.entriesPerDay).toBeGreaterThan(70)
    expect(state.entriesPerDay).toBeLessThan(120)
    for (const seconds of final) {
      expect(seconds).toBeGreaterThan(300)
      expect(seconds).toBeLessThan(800)
    }
    expect(state.intervalReason).toMatch(/new entries a day/)
  })

  test('what a feed yields in a day is said when a day has passed', () => {
    const hours = (n: number) => live(96, n / 24).state
    expect([isMeasured(hours(20)), isMeasured(hours(30))]).toEqual([false, true])
    expect(hours(20).intervalReason).toBe('watched for less than a day')
    expect(isMeasured(initialState(start))).toBe(false)
  })

  test('both bounds can be configured', () => {
    const policy = { ...defaultPolicy, minSeconds: 10, maxSeconds: 60, startSeconds: 30 }
    let state = initialState(start)
    for (let i = 0; i < 5_000; i += 1) state = afterPoll(state, document({}, {}, 0), state.nextPollAt, policy, noJitter)
    expect(state.intervalSeconds).toBe(60)
    for (let i = 0; i < 200; i += 1) state = afterPoll(state, document({}, {}, 50), state.nextPollAt, policy, noJitter)
    expect(state.intervalSeconds).toBe(10)
  })

  test.each([
    ['ttl', { ttlSeconds: 3600 }, {}, /ttl/],
    ['sy:updatePeriod', { updateSeconds: 3600 }, {}, /updated/],
    ['max-age', {}, { freshSeconds: 3600 }, /fresh/],
  ])('%s raises the interval, also after a 304 that does not repeat it', (_, hints, more, reason) => {
    const { state, final } = live(2_000, 2, hints, more)
    expect(final).toEqual([3600, 3600, 3600, 3600, 3600])
    expect(state.intervalReason).toMatch(reason)
    const again = poll(state, {
      requestedUrl: url,
      outcome: { kind: 'not-modified', finalUrl: url, ...more },
      newEntries: 0,
    })
    expect(wait(again, state.nextPollAt)).toBeGreaterThanOrEqual(3600)
  })

  test('hints never lower the interval below the floor, nor raise it above the ceiling', () => {
    expect(Math.min(...live(2_000, 1, { ttlSeconds: 5 }, { freshSeconds: 1 }).final)).toBe(defaultPolicy.minSeconds)
    expect(Math.max(...live(2_000, 3, { ttlSeconds: 31_536_000 }).final)).toBe(defaultPolicy.maxSeconds)
  })

  test('a server without validators is asked less often', () => {
    const { state, final } = live(2_000, 2, {}, { etag: undefined })
    expect(Math.min(...final)).toBe(defaultPolicy.unconditionalSeconds)
    expect(state.intervalReason).toMatch(/validators/)
  })

  test('jitter only ever adds, by at most its share', () => {
    const state = initialState(start)
    const early = afterPoll(state, document(), start, defaultPolicy, () => 0)
    const late = afterPoll(state, document(), start, defaultPolicy, () => 0.999)
    expect(wait(late, start)).toBeGreaterThan(wait(early, start))
    expect(wait(late, start)).toBeLessThanOrEqual(wait(early, start) * (1 + defaultPolicy.jitter))
  })

  test('hours and days to skip are GMT, and cannot silence a feed for longer than the ceiling', () => {
    const skipping = poll(initialState(start), document({}, { skipHours: [10, 11, 12] }), '2026-11-22T10:00:00.000Z')
    expect(skipping.nextPollAt).toBe('2026-11-22T13:00:00.000Z')
    const sunday = poll(initialState(start), document({}, { skipDays: ['sunday'] }), '2026-11-22T20:00:00.000Z')
    expect(sunday.nextPollAt).toBe('2026-11-23T00:00:00.000Z')
    const silent = poll(initialState(start), document({}, { skipDays: ['sunday', 'monday', 'tuesday'] }), start)
    expect(wait(silent, start)).toBeLessThanOrEqual(defaultPolicy.maxSeconds + defaultPolicy.startSeconds)
  })
})

describe('failures', () => {
  test('double the wait up to a day, say how many, and one success forgets them', () => {
    let state = poll(initialState(start), document())
    const waits: number[] = []
    for (let i = 0; i < 15; i += 1) {
      const now = state.nextPollAt
      state = poll(state, failed('http-status'), now)
      waits.push(wait(state, now))
    }
    expect(waits[1]).toBe(waits[0]! * 2)
    expect(waits[2]).toBe(waits[0]! * 4)
    expect(waits.at(-1)).toBe(defaultPolicy.maxBackoffSeconds)
    expect(state).toMatchObject({ failures: 15, lastError: { code: 'http-status', message: 'm' } })
    expect(state.intervalReason).toMatch(/15 failures/)
    const well = poll(state, document())
    expect(well.failures).toBe(0)
    expect(well).not.toHaveProperty('lastError')
    expect(wait(well, state.nextPollAt)).toBeLessThan(2_000)
  })

  test('jitter spreads retries', () => {
    const state = initialState(start)
    expect(
      wait(
        afterPoll(state, failed('timeout'), start, defaultPolicy, () => 0.9),
        start,
      ),
    ).toBeGreaterThan(
      wait(
        afterPoll(state, failed('timeout'), start, defaultPolicy, () => 0),
        start,
      ),
    )
  })

  test('Retry-After is obeyed, and bounded', () => {
    const limited = poll(initialState(start), failed('rate-limited', { retryAfterSeconds: 7200 }))
    expect(wait(limited, start)).toBe(7200)
    expect(limited.intervalReason).toMatch(/asks to wait/)
    const endless = poll(initialState(start), failed('rate-limited', { retryAfterSeconds: 999_999_999 }))
    expect(wait(endless, start)).toBe(defaultPolicy.maxRetryAfterSeconds)
    const short = poll(initialState(start), failed('rate-limited', { retryAfterSeconds: 0 }))
    expect(wait(short, start)).toBeGreaterThanOrEqual(defaultPolicy.minSeconds)
    const byAge = poll(initialState(start), failed('rate-limited', { freshSeconds: 100_000 }))
    expect(wait(byAge, start)).toBe(100_000)
  })

  test('410 ends polling for good and says so', () => {
    const gone = poll(initialState(start), failed('gone'))
    expect(gone.goneAt).toBe(start)
    expect(gone.nextPollAt > '9000').toBe(true)
    expect(gone.intervalReason).toMatch(/410/)
  })

  test('validators and the hash are those of the last parsed document', () => {
    const good = poll(initialState(start), document({ etag: 'W/"a"', lastModified: 'x' }))
    for (const bad of [
      failed('timeout'),
      {
        ...document({ etag: '"page"' }),
        parsed: { ok: false as const, code: 'not-a-feed' as const, message: 'an HTML page' },
      },
    ]) {
      const after = poll(good, { ...bad, bodyHash: 'other' })
      expect(after).toMatchObject({
        etag: 'W/"a"',
        lastModified: 'x',
        bodyHash: 'h',
        failures: 1,
        title: 'Wire',
        lastSuccessAt: start,
      })
    }
  })

  test('a document that was never parsed is no success', () => {
    expect(poll(initialState(start), { outcome: document().outcome }).failures).toBe(1)
  })
})

describe('validators', () => {
  test('both are replaced by every 200, unchanged documents included', () => {
    const first = poll(initialState(start), document({ etag: '"1"', lastModified: 'a' }))
    const second = poll(first, { ...document({ etag: '"2"', lastModified: 'a' }), parsed: 'unchanged' })
    expect(second).toMatchObject({ etag: '"2"', lastModified: 'a', title: 'Wire' })
    const third = poll(second, document({ etag: undefined, lastModified: 'b' }))
    expect(third.lastModified).toBe('b')
    expect(third).not.toHaveProperty('etag')
  })

  test('a 304 is a success and replaces those that it gives', () => {
    const first = poll(poll(initialState(start), document({ etag: '"1"', lastModified: 'a' })), failed('timeout'))
    const second = poll(first, { outcome: { kind: 'not-modified', finalUrl: url, lastModified: 'b' } })
    expect(second).toMatchObject({ etag: '"1"', lastModified: 'b', failures: 0 })
    expect(second).not.toHaveProperty('lastError')
  })
})

describe('permanent redirects', () => {
  const moved = 'https://wire.example/new'
  const redirected = document({ movedTo: moved, finalUrl: moved })

  test('are kept after they repeat', () => {
    let state = initialState(start)
    for (const expected of [url, url, moved]) {
      state = poll(state, redirected)
      expect(addressOf(source, state)).toBe(expected)
    }
    const asked = poll(state, { ...document(), requestedUrl: moved })
    expect(addressOf(source, asked)).toBe(moved)
  })

  test('that change or stop start over', () => {
    const twice = poll(poll(initialState(start), redirected), redirected)
    expect(poll(twice, document({ movedTo: 'https://wire.example/else' })).moved).toEqual({
      url: 'https://wire.example/else',
      count: 1,
    })
    expect(poll(twice, document())).not.toHaveProperty('moved')
  })

  test('are given up when the new address keeps failing', () => {
    let state = initialState(start)
    for (let i = 0; i < 3; i += 1) state = poll(state, redirected)
    for (let i = 0; i < 3; i += 1) state = poll(state, { ...failed('http-status'), requestedUrl: moved })
    expect(addressOf(source, state)).toBe(url)
  })
})

describe('health', () => {
  test('says what an operator asks', () => {
    const state = poll(initialState(start), document({}, {}, 5))
    expect(state).toMatchObject({
      lastPollAt: start,
      lastSuccessAt: start,
      entries: 0,
      skipped: { 'no-content': 2, malformed: 1 },
      title: 'Wire',
      format: 'rss2',
      intervalSeconds: expect.any(Number),
      intervalReason: expect.stringMatching(/\S/),
      entriesPerDay: expect.any(Number),
    })
  })
})
