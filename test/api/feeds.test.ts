import { afterAll, beforeAll, expect, test } from 'vitest'
import type { FeedState } from '../../lib/feeds/feed.ts'
import { putStory, readJson, startApi, version } from './samples.ts'

let api: Awaited<ReturnType<typeof startApi>>
const state: FeedState = {
  nextPollAt: '2026-11-22T18:10:00.000Z',
  intervalSeconds: 600,
  intervalReason: 'about 40 new entries a day',
  etag: '"secret-validator"',
  bodyHash: 'secret-hash',
  lastPollAt: '2026-11-22T18:00:00.000Z',
  firstSuccessAt: '2026-11-20T18:00:00.000Z',
  lastSuccessAt: '2026-11-22T18:00:00.000Z',
  failures: 0,
  entriesPerDay: 40.123,
  entries: 25,
  skipped: { 'no-content': 2 },
  title: 'World <b>wire</b>',
  format: 'atom1',
}

beforeAll(async () => {
  api = await startApi()
  const now = '2026-11-22T17:00:00.000Z'
  await api.store.putSources(
    [
      { id: 'a', url: 'https://reader:password@a.example/feed', outlet: 'Zephyr', lang: 'en' },
      { id: 'b', url: 'https://b.example/feed', outlet: 'Alder' },
      { id: 'c', url: 'https://c.example/feed', outlet: 'Birch' },
      { id: 'd', url: 'https://d.example/feed', outlet: 'Cedar' },
    ],
    now,
  )
  await api.store.saveFeedState('a', state)
  await api.store.saveFeedState('b', {
    ...state,
    failures: 3,
    lastError: { at: '2026-11-22T17:59:00.000Z', code: 'timeout', message: 'no answer within 30 s' },
  })
  const today = { firstSuccessAt: '2026-11-22T10:00:00.000Z', goneAt: '2026-11-22T12:00:00.000Z' }
  await api.store.saveFeedState('d', { ...state, failures: 1, ...today })
  await putStory(api.store, [version({ storyId: 's1' })], { clusterId: null })
})
afterAll(() => api.close())

test('feeds show their health, by outlet, without secrets', async () => {
  const response = await api.app.request('/v1/feeds')
  const text = await response.text()
  expect(text).not.toMatch(/secret|password/)
  const { items } = JSON.parse(text)
  expect(items.map((feed: { id: string; status: string }) => [feed.id, feed.status])).toEqual([
    ['b', 'failing'],
    ['c', 'waiting'],
    ['d', 'gone'],
    ['a', 'ok'],
  ])
  expect(items[0].lastError).toEqual({
    at: '2026-11-22T17:59:00.000Z',
    code: 'timeout',
    message: 'no answer within 30 s',
  })
  expect(items[2].nextPollAt).toBeNull()
  expect(items[2].entriesPerDay).toBeNull()
  expect(items[3]).toMatchObject({
    url: 'https://a.example/feed',
    nextPollAt: '2026-11-22T18:10:00.000Z',
    intervalSeconds: 600,
    intervalReason: 'about 40 new entries a day',
    entriesPerDay: 40.1,
    skipped: { 'no-content': 2 },
  })
})

test('health counts feeds by status and stories that wait', async () => {
  expect(await readJson(await api.app.request('/v1/health'))).toEqual({
    status: 'ok',
    feeds: { total: 4, ok: 1, failing: 1, waiting: 1, gone: 1 },
    lastSuccessAt: '2026-11-22T18:00:00.000Z',
    pendingStories: 1,
    pendingStoriesAtLeast: false,
  })
})

test('the page of feeds says why one fails, and escapes what feeds say', async () => {
  const text = await (await api.app.request('/feeds')).text()
  expect(text).toContain('no answer within 30 s')
  expect(text).toContain('World &lt;b&gt;wire&lt;/b&gt;')
  expect(text).toContain('skipped: 2 no-content')
})
