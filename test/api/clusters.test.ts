import { afterAll, beforeAll, expect, test } from 'vitest'
import { cluster, putStory, readJson, startApi, version } from './samples.ts'

let api: Awaited<ReturnType<typeof startApi>>
const get = (path: string, init?: RequestInit) => api.app.request(path, init)
const json = async (path: string) => readJson(await get(path))

beforeAll(async () => {
  api = await startApi()
  const { store } = api
  const { event } = cluster({ id: 'any' })
  const doubt = { by: 'Farrow', storyId: 's6', at: '2026-11-22T10:00:00.000Z', sentence: 'Farrow could not verify it.' }
  for (let n = 1; n <= 5; n++) {
    await store.putCluster(
      cluster({
        id: `c${n}`,
        lastReportAt: `2026-11-2${n}T10:00:00.000Z`,
        langs: n === 3 ? ['uk'] : ['en'],
        event: n === 2 ? { ...event, unverified: [doubt] } : event,
      }),
    )
  }
  await store.putCluster(cluster({ id: 'c-news', isBorderEvent: false, lastReportAt: '2026-11-21T12:00:00.000Z' }))
  await store.putCluster(cluster({ id: 'c-once', state: 'merged', mergedInto: 'c-twice' }))
  await store.putCluster(cluster({ id: 'c-twice', state: 'merged', mergedInto: 'c1' }))
  await store.putCluster(cluster({ id: 'c-killed', state: 'withdrawn', withdrawnReason: 'Farrow withdrew its report' }))
  await store.putCluster(cluster({ id: 'c-split', state: 'withdrawn', splitInto: ['c1', 'c2'] }))

  const at = (time: string) => ({ at: `2026-11-21T${time}:00.000Z` })
  await putStory(store, [version({ storyId: 's1', wire: 'alert', ...at('04:00') })], { clusterId: 'c1' })
  await putStory(
    store,
    [
      version({ storyId: 's2', ...at('05:00') }),
      version({ storyId: 's2', version: 2, wire: 'update', note: 'Adds governor', ...at('06:00') }),
    ],
    { clusterId: 'c1', chain: 's1', replaces: 's1' },
  )
  const other = { outlet: 'Tidewater', feedId: 'tidewater', origin: 'Farrow' }
  await putStory(store, [version({ storyId: 's3', ...other, ...at('07:00') })], { clusterId: 'c1' })
  const embargo = { embargoedUntil: '2026-11-23T00:00:00.000Z' }
  await putStory(store, [version({ storyId: 's4', ...embargo, ...at('08:00') })], { clusterId: 'c1' })
  await putStory(store, [version({ storyId: 's5', wire: 'kill', ...at('08:30') })], { clusterId: null })
  await putStory(store, [version({ storyId: 's6', url: 'javascript:alert(1)', ...at('09:00') })], { clusterId: 'c2' })
})
afterAll(() => api.close())

test('lists border events, newest first, in pages that meet no cluster twice', async () => {
  const first = await json('/v1/clusters?limit=2')
  expect(first.items.map((c: { id: string }) => c.id)).toEqual(['c5', 'c4'])
  const second = await json(first.next)
  expect(second.items.map((c: { id: string }) => c.id)).toEqual(['c3', 'c2'])
  const third = await json(second.next)
  expect(third.items.map((c: { id: string }) => c.id)).toEqual(['c1'])
  const response = await get('/v1/clusters?limit=2')
  expect(response.headers.get('link')).toBe(`<${first.next}>; rel="next"`)
})

test.each([
  ['lang=uk', ['c3']],
  ['lang=UK-ua', ['c3']],
  ['since=2026-11-23', ['c5', 'c4', 'c3']],
  ['since=2026-11-23T10:00:00Z&until=2026-11-25T12:00:00%2B02:00', ['c4', 'c3']],
  ['until=2026-11-21T10:00:00.001Z', ['c1']],
  ['border=ua-ru', ['c5', 'c4', 'c3', 'c2', 'c1']],
  ['border=UA&since=2026-11-25', ['c5']],
  ['border=PL-BY', []],
  ['country=RU&lang=uk', ['c3']],
  ['country=UA', []],
  ['type=armed%20clash&limit=1', ['c5']],
  ['type=Protest', []],
  ['date=2026-11-22&until=2026-11-22', ['c1']],
  ['date=2026-11-23', []],
  ['state=open&lang=uk', ['c3']],
  ['state=closed', []],
  ['unverified=true', ['c2']],
  ['unverified=false', ['c5', 'c4', 'c3', 'c1']],
  ['denied=false&disputed=false&lang=uk', ['c3']],
  ['disputed=true', []],
])('filters by %s', async (query, ids) => {
  const { items } = await json(`/v1/clusters?${query}`)
  expect(items.map((c: { id: string }) => c.id)).toEqual(ids)
})

test('a cluster says where it happened, and nothing of how clustering works inside', async () => {
  const found = await json('/v1/clusters/c1')
  expect(found.event.place).toMatchObject({ name: 'Novaya Tavolzhanka', precision: 'settlement', coordinates: 'place' })
  expect(found.event.border).toMatchObject({ pair: 'RU-UA', sideName: 'Russia', distanceKm: 4, kind: 'land' })
  expect(found.counts).toEqual({ stories: 1, versions: 1, outlets: 1, independentOrigins: 1, copies: 0, withdrawn: 0 })
})

test.each([['/v1/clusters/c1', '/v1/clusters/c1/stories', '/v1/stories/s2', '/v1/clusters', '/', '/clusters/c1']])(
  'no internals are served at %s and the others',
  async (...paths) => {
    for (const path of paths) expect(await (await get(path)).text()).not.toMatch(/secret|contentHash|profile/)
  },
)

test('a merged id leads to the end of its merges, by redirect and by body', async () => {
  const response = await get('/v1/clusters/c-once')
  expect(response.status).toBe(308)
  expect(response.headers.get('location')).toBe('/v1/clusters/c1')
  expect(await readJson(response)).toMatchObject({ id: 'c-once', state: 'merged', mergedInto: 'c1' })
  expect((await get('/v1/clusters/c-once/stories')).headers.get('location')).toBe('/v1/clusters/c1/stories')
  expect((await get('/clusters/c-once')).headers.get('location')).toBe('/clusters/c1')
})

test('a withdrawn cluster is gone, with the reason', async () => {
  const response = await get('/v1/clusters/c-killed')
  expect(response.status).toBe(410)
  expect(await readJson(response)).toMatchObject({ code: 'withdrawn', detail: 'Farrow withdrew its report' })
  const page = await get('/clusters/c-killed')
  expect(page.status).toBe(410)
  expect(await page.text()).toContain('Farrow withdrew its report')
})

test('a cluster split with nothing left offers its parts', async () => {
  const response = await get('/v1/clusters/c-split')
  expect(response.status).toBe(300)
  expect((await readJson(response)).splitInto.map((p: { id: string }) => p.id)).toEqual(['c1', 'c2'])
})

test('stories of a cluster: one per chain, newest first, with versions, copies and explanations', async () => {
  const { items } = await json('/v1/clusters/c1/stories')
  expect(items.map((s: { id: string }) => s.id)).toEqual(['s3', 's2'])
  expect(items[0]).toMatchObject({ outlet: 'Tidewater', origin: 'Farrow' })
  expect(items[1].note).toBe('Adds governor')
  expect(items.map((s: { earlierVersions: number }) => s.earlierVersions)).toEqual([0, 2])
  expect(items[1].versions.map((v: { storyId: string; version: number }) => [v.storyId, v.version])).toEqual([
    ['s2', 1],
    ['s1', 1],
  ])
  expect(items[1].explanation).toMatchObject({
    score: 0.91,
    for: [{ name: 'same place', note: 'Novaya Tavolzhanka' }],
    against: [{ name: 'other words' }],
    runnerUp: { clusterId: 'c-other', score: 0.21 },
  })
})

test('stories of a cluster come in pages that meet no story twice, also when one is updated in between', async () => {
  const { store } = api
  await store.putCluster(cluster({ id: 'c-long', lastReportAt: '2026-11-20T10:00:00.000Z' }))
  const put = (n: number, hour: number, over = {}) => {
    const at = `2026-11-20T${String(hour).padStart(2, '0')}:00:00.000Z`
    return putStory(store, [version({ storyId: `p${n}`, at })], { clusterId: 'c-long', ...over })
  }
  for (let n = 1; n <= 7; n++) await put(n, n)
  const first = await json('/v1/clusters/c-long/stories?limit=3')
  expect(first.items.map((s: { id: string }) => s.id)).toEqual(['p7', 'p6', 'p5'])
  const response = await get('/v1/clusters/c-long/stories?limit=3')
  expect(response.headers.get('link')).toBe(`<${first.next}>; rel="next"`)
  await put(8, 9, { chain: 'p2', replaces: 'p2' })
  const second = await json(first.next)
  expect(second.items.map((s: { id: string }) => s.id)).toEqual(['p4', 'p3', 'p1'])
  expect([second.cursor, second.next]).toEqual([null, null])
  expect((await json('/v1/clusters/c-long/stories?limit=1')).items[0].id).toBe('p8')
  expect((await json('/v1/clusters/c-long/stories')).items).toHaveLength(7)
  const page = await (await get(`/clusters/c-long?cursor=${first.cursor}`)).text()
  expect(page).toContain('Title of p3')
  expect(page).not.toContain('Title of p7')
})

test('a story shows its whole chain of versions, whichever of its ids is asked for', async () => {
  for (const id of ['s1', 's2']) {
    const story = await json(`/v1/stories/${id}`)
    expect(story.versions.map((v: { storyId: string; wire: string }) => [v.storyId, v.wire])).toEqual([
      ['s2', 'update'],
      ['s2', 'first'],
      ['s1', 'alert'],
    ])
  }
})

test('an embargoed story and a note to editors are not there', async () => {
  expect((await get('/v1/stories/s4')).status).toBe(404)
  expect((await get('/v1/stories/s5')).status).toBe(404)
})

test('a withdrawn story is gone with the reason, and leaves the list of its cluster', async () => {
  const { store } = api
  const withdrawn = { at: '2026-11-22T10:00:00.000Z', reason: 'STORY WITHDRAWN', reversible: false }
  await putStory(store, [version({ storyId: 's7', at: '2026-11-21T11:00:00.000Z' })], { clusterId: 'c4' })
  await store.withdraw('s7', withdrawn)
  const [found] = await store.getMembers('c4')
  if (found) await store.putMember('c4', { ...found, withdrawn })
  const response = await get('/v1/stories/s7')
  expect(response.status).toBe(410)
  expect((await readJson(response)).detail).toBe('STORY WITHDRAWN')
  expect((await json('/v1/clusters/c4/stories')).items).toEqual([])
})

test('only http and https links are served', async () => {
  expect((await json('/v1/stories/s6')).url).toBeNull()
  expect(await (await get('/clusters/c2')).text()).not.toContain('javascript:')
})
