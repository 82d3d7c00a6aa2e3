import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../../lib/api/app.ts'
import type { ClusterEvent } from '../../lib/clusters/cluster.ts'
import { cluster, facts, member, NOW, putStory, startApi, version } from './samples.ts'

const HOSTILE = `"><script>alert(1)</script><img src=x onerror=alert(2)>'\` &amp; </title></svg>`
const at = '2026-11-22T12:40:00.000Z'
const report = { storyId: 's1', version: 1, outlet: HOSTILE, sentence: HOSTILE, at, stance: 'claimed' as const }

const event: ClusterEvent = {
  type: facts.type,
  place: { ...facts.place!, name: HOSTILE },
  border: facts.border,
  date: facts.date,
  claims: [
    {
      kind: 'killed',
      who: 'civilian',
      claimant: HOSTILE,
      latest: { ...report, min: 2, max: 2 },
      history: [
        {
          ...report,
          min: 5,
          max: 5,
          at: '2026-11-22T10:00:00.000Z',
          supersededBy: 's1',
          supersededByVersion: 2,
          corrected: true,
        },
        { ...report, min: 2, max: 2 },
      ],
    },
    {
      kind: 'killed',
      who: 'military',
      claimant: 'ministry',
      latest: { ...report, min: 31, max: null },
      history: [{ ...report, min: 31, max: null }],
    },
    {
      kind: 'captured',
      who: 'military',
      claimant: 'legion',
      latest: { ...report, min: 6, max: 6, supersededBy: 's1', supersededByVersion: 3 },
      history: [{ ...report, min: 6, max: 6, supersededBy: 's1', supersededByVersion: 3 }],
    },
  ],
  tolls: [
    { kind: 'killed', who: 'civilian', min: 2, max: 2, claimants: 1, disputed: false },
    { kind: 'killed', who: 'military', min: 0, max: null, claimants: 2, disputed: true },
  ],
  contradictions: [{ kind: 'killed', who: 'military', between: ['ministry', HOSTILE], text: HOSTILE }],
  denials: [{ by: HOSTILE, of: 'involvement', storyId: 's1', at, sentence: HOSTILE }],
  unverified: [{ by: HOSTILE, storyId: 's1', at, sentence: HOSTILE }],
}

let api: Awaited<ReturnType<typeof startApi>>
const paths = ['/', '/clusters/c1', '/feeds', '/clusters/c-killed', '/clusters/unknown']
const textOf = async (path: string) => (await api.app.request(path)).text()

beforeAll(async () => {
  api = await startApi({
    borderLines: () => [
      [
        [36.7, 50.32],
        [36.95, 50.33],
      ],
    ],
  })
  const { store } = api
  await store.putSources([{ id: 'f', url: 'javascript:alert(1)', outlet: HOSTILE, lang: HOSTILE, group: HOSTILE }], NOW)
  await store.putCluster(
    cluster({
      id: 'c1',
      headline: HOSTILE,
      headlineLang: HOSTILE,
      summary: HOSTILE,
      event,
      wrapups: [{ storyId: 'w', title: HOSTILE, outlet: HOSTILE, url: 'javascript:alert(1)' }],
    }),
  )
  await store.putCluster(cluster({ id: 'c-killed', state: 'withdrawn', withdrawnReason: HOSTILE }))
  const story = version({
    storyId: 's1',
    title: HOSTILE,
    outlet: HOSTILE,
    note: HOSTILE,
    lang: HOSTILE,
    url: 'javascript:alert(1)',
  })
  await putStory(store, [story], { clusterId: 'c1' })
  await store.putMember(
    'c1',
    member({ storyId: 's2', url: 'https://farrow.example/a?b="><script>', at: '2026-11-22T13:00:00.000Z' }),
  )
})
afterAll(() => api.close())

test.each(paths)('%s runs nothing and asks no other host, whatever feeds say', async (path) => {
  const response = await api.app.request(path)
  const text = await response.text()
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'self';/)
  expect(text).not.toMatch(/<(script|img|style|iframe|object|form|base)\b/i)
  const tags = (text.match(/<[a-z][^>]*>/gi) ?? []).map((tag) => ({ tag, names: tag.replace(/"[^"]*"/g, '""') }))
  expect(tags.filter(({ names }) => /\s(on\w+|style|src)=/i.test(names))).toEqual([])
  expect(tags.filter(({ tag }) => /href="(?!\/|#|https?:)/i.test(tag))).toEqual([])
  for (const [, target] of text.matchAll(/<link [^>]*href="([^"]*)"/g)) expect(target).toBe('/page.css')
})

test('every outward link is http or https and tells nobody where the reader came from', async () => {
  const text = await textOf('/clusters/c1')
  const outward = [...text.matchAll(/<a ([^>]*)>/g)].map((m) => m[1] ?? '').filter((a) => /href="(?!\/|#)/.test(a))
  expect(outward.length).toBeGreaterThan(0)
  for (const attributes of outward) expect(attributes).toMatch(/href="https:\/\/.* rel="noopener nofollow"/)
})

test.each(['/', '/clusters/c1'])('%s shows who says what, how it changed, and what is in doubt', async (path) => {
  const text = await textOf(path)
  expect(text).toMatch(/<s [^>]*>5<\/s>.*corrected.*<b>2<\/b> killed \(civilian\)/s)
  expect(text).toContain('changed in version 2')
  expect(text).toMatch(/<s>6<\/s> <em>no longer given:<\/em> captured \(military\)/)
  expect(text).toContain('0–31+')
  for (const badge of ['disputed', 'denied', 'unverified']) expect(text).toContain(`badge ${badge}`)
  expect(text).toContain('RU-UA · 4 km')
})

test('an event has a map where there are lines to draw, else a scheme', async () => {
  const map = await textOf('/clusters/c1')
  expect(map).toMatch(/<polyline class="line" points="[-\d. ,]+"\/>/)
  expect(map).toContain('5 km')
  const plain = createApp({ store: api.store, now: () => NOW })
  expect(await (await plain.request('/clusters/c1')).text()).toContain('A scheme, not a map')
})

test('pages say that data are samples exactly when they are', async () => {
  const samples = createApp({ store: api.store, now: () => NOW, samples: true })
  for (const path of paths) {
    expect(await textOf(path)).not.toContain('Sample data')
    expect(await (await samples.request(path)).text()).toContain('Sample data')
  }
})

test('the front page forgives what links add to it, and says when a page is not there', async () => {
  expect((await api.app.request('/?utm_source=mail')).status).toBe(200)
  expect((await api.app.request('/?cursor=nonsense')).status).toBe(400)
  expect((await api.app.request('/?lang=fr')).status).toBe(200)
  expect(await textOf('/?lang=fr')).toContain('No border events reported in this language')
  expect(await textOf('/?border=ua-ru&unverified=true')).toContain('href="/clusters/c1"')
  expect(await textOf('/?border=UA&unverified=false')).toContain('No border events of this kind')
  expect(await textOf('/?lang=en&border=UA')).toContain('href="/?lang=en&amp;border=UA&amp;denied=true"')
  expect((await api.app.request('/?type=nonsense')).status).toBe(400)
})
