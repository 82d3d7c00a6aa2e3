import { afterEach, beforeEach, expect, test } from 'vitest'
import { defaultFetchOptions } from '../../lib/feeds/fetch.ts'
import { defaultPolicy } from '../../lib/feeds/policy.ts'
import type { Deps } from '../../lib/steps/deps.ts'
import { pollFeed } from '../../lib/steps/poll.ts'
import { dueFeedIds } from '../../lib/steps/schedule.ts'
import { createStore } from '../../lib/store/dynamo.ts'
import { type Embedded, startEmbedded } from '../../lib/store/embedded.ts'
import { type FeedServer, startFeedServer } from '../helpers/feed-server.ts'
import { dumpTable } from '../helpers/table.ts'

const item = (guid: string, title: string, minute: string) =>
  `<item><guid isPermaLink="false">${guid}</guid><title>${title}</title><link>https://outlet.example/${guid}</link>
   <description>A customs post near the bridge was closed on Tuesday, the district said.</description>
   <pubDate>Tue, 10 Nov 2026 10:${minute}:00 GMT</pubDate></item>`
const rss = (...items: string[]) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Outlet</title>${items.join('')}</channel></rss>`

let embedded: Embedded
let server: FeedServer
let deps: Deps
let clock: number
let queued: string[]

beforeEach(async () => {
  embedded = await startEmbedded()
  server = await startFeedServer({
    '/feed': { body: rss(item('b', 'Second', '20'), item('a', 'First', '10')), etag: '"1"' },
  })
  clock = Date.parse('2026-11-10T11:00:00.000Z')
  queued = []
  deps = {
    store: createStore(embedded.client, embedded.tableName),
    now: () => new Date(clock).toISOString(),
    log: () => {},
    fetch: { ...defaultFetchOptions, allowedOrigins: [server.origin] },
    policy: defaultPolicy,
    enqueueStories: async (ids) => void queued.push(...ids),
  }
  await deps.store.putSources([{ id: 'f', url: `${server.origin}/feed`, outlet: 'Outlet', lang: 'en' }], deps.now())
})

afterEach(async () => {
  await server.close()
  await embedded.close()
})

/** Moves the clock to the feed's next poll. */
async function untilDue(): Promise<void> {
  const feed = await deps.store.getFeed('f')
  clock = Date.parse(feed!.state.nextPollAt)
}

test('a poll stores new stories oldest first and hands them to clustering', async () => {
  const report = await pollFeed(deps, 'f')
  expect(report).toMatchObject({ kind: 'read', seen: 2, new: 2, updated: 0, unchanged: 0 })
  const stories = await deps.store.getStories(queued)
  const titles = queued.map((id) => stories.find((story) => story.id === id)?.current.title)
  expect(titles).toEqual(['First', 'Second'])
})

test('a feed is polled only when it is due, and a repeated message polls nothing', async () => {
  expect(await dueFeedIds(deps)).toEqual(['f'])
  await pollFeed(deps, 'f')
  expect(await dueFeedIds(deps)).toEqual([])
  expect(await pollFeed(deps, 'f')).toMatchObject({ kind: 'skipped' })
  expect(server.requests).toHaveLength(1)
})

test('two polls of one feed at the same moment fetch it once', async () => {
  const reports = await Promise.all([pollFeed(deps, 'f'), pollFeed(deps, 'f')])
  expect(reports.map((report) => report.kind).sort()).toEqual(['read', 'skipped'])
  expect(server.requests).toHaveLength(1)
})

test('an unmodified document costs a 304 and changes no story', async () => {
  await pollFeed(deps, 'f')
  await untilDue()
  expect(await pollFeed(deps, 'f')).toMatchObject({ kind: 'unchanged' })
  expect(server.requests.map((r) => r.status)).toEqual([200, 304])
})

test('an edited entry becomes the next version, the others stay as they are', async () => {
  await pollFeed(deps, 'f')
  server.documents.set('/feed', { body: rss(item('b', 'Second, edited', '20'), item('a', 'First', '10')), etag: '"2"' })
  await untilDue()
  expect(await pollFeed(deps, 'f')).toMatchObject({ kind: 'read', new: 0, updated: 1, unchanged: 1 })
  const [edited] = await deps.store.getStories([queued.at(-1)!])
  expect(edited).toMatchObject({ versions: 2, current: { title: 'Second, edited', version: 2 } })
  expect((await deps.store.getVersions(edited!.id)).map((v) => v.title)).toEqual(['Second', 'Second, edited'])
})

test('a cache that serves an old document again brings no version back', async () => {
  await pollFeed(deps, 'f')
  const old = server.documents.get('/feed')!
  server.documents.set('/feed', { body: rss(item('a', 'First, edited', '10')), etag: '"2"' })
  await untilDue()
  await pollFeed(deps, 'f')
  server.documents.set('/feed', { ...old, etag: '"3"' })
  await untilDue()
  expect(await pollFeed(deps, 'f')).toMatchObject({ new: 0, updated: 0, unchanged: 2 })
})

test('an entry that is no longer in the document is not taken back', async () => {
  await pollFeed(deps, 'f')
  const known = [...queued]
  server.documents.set('/feed', { body: rss(item('c', 'Third', '30')), etag: '"2"' })
  await untilDue()
  expect(await pollFeed(deps, 'f')).toMatchObject({ kind: 'read', seen: 1, new: 1, updated: 0 })
  expect(queued).toHaveLength(3)
  for (const story of await deps.store.getStories(known)) {
    expect(story).toMatchObject({ versions: 1, current: { version: 1, wire: 'first' } })
    expect(story.withdrawn).toBeUndefined()
  }
})

test('the next poll is stored before fetching, and validators only after all is stored', async () => {
  const store = { ...deps.store, putVersion: () => Promise.reject(new Error('the process dies here')) }
  await expect(pollFeed({ ...deps, store }, 'f')).rejects.toThrow('dies here')
  const feed = await deps.store.getFeed('f')
  expect(Date.parse(feed!.state.nextPollAt)).toBeGreaterThan(clock)
  expect(feed!.state.etag).toBeUndefined()
  expect(feed!.state).toMatchObject({ failures: 1, lastError: { code: 'internal' } })
  await untilDue()
  expect(await pollFeed(deps, 'f')).toMatchObject({ kind: 'read', new: 2 })
})

test('a document polled again from scratch leaves every story row as it was', async () => {
  await pollFeed(deps, 'f')
  const storyRows = async () => [...(await dumpTable(embedded.client))].filter(([key]) => key.startsWith('STORY#'))
  const before = await storyRows()
  const feed = await deps.store.getFeed('f')
  const { etag: _, bodyHash: __, ...state } = feed!.state
  await deps.store.saveFeedState('f', { ...state, nextPollAt: deps.now() })
  expect(await pollFeed(deps, 'f')).toMatchObject({ kind: 'read', new: 0, updated: 0, unchanged: 2 })
  expect(await storyRows()).toEqual(before)
})

test('a feed that cannot be reached is told with its reason and polled later', async () => {
  server.documents.delete('/feed')
  const report = await pollFeed(deps, 'f')
  expect(report).toMatchObject({ kind: 'failed', message: expect.stringContaining('404') })
  const feed = await deps.store.getFeed('f')
  expect(feed!.state).toMatchObject({ failures: 1, lastError: { code: 'http-status' } })
  expect(feed!.state.nextPollAt > deps.now()).toBe(true)
})
