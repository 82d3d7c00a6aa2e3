import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../../lib/api/app.ts'
import { defaultFetchOptions } from '../../lib/feeds/fetch.ts'
import { defaultPolicy } from '../../lib/feeds/policy.ts'
import { type Machine, startMachine } from '../../lib/local/machine.ts'
import { allNews } from '../../lib/local/samples/all.ts'
import { guidOf } from '../../lib/local/samples/entry.ts'
import { sampleGold } from '../../lib/local/samples/gold.ts'
import { type SampleWires, startSampleWires } from '../../lib/local/samples/wires.ts'
import { storyIdOf } from '../../lib/stories/identity.ts'
import { scoreClusters } from '../eval/score.ts'

/** The demo as `npm run demo` runs it: the wires polled twice over HTTP, clustered by the steps, seen through the API. */
let wires: SampleWires
let machine: Machine
let clock = Date.parse('2026-11-22T17:30:00.000Z')
const problems: unknown[] = []
let whileHeld: { status: number; body: Json } | undefined

beforeAll(async () => {
  wires = await startSampleWires(new Date(clock))
  machine = await startMachine({
    fetch: { ...defaultFetchOptions, allowedOrigins: [wires.origin] },
    policy: defaultPolicy,
    now: () => new Date(clock).toISOString(),
    log: (event, fields) => {
      if (event.endsWith('-failed')) problems.push({ event, ...fields })
    },
  })
  await machine.store.putSources(wires.sources, machine.deps.now())
  for (let poll = 0; poll < 2; poll++) {
    await machine.run(wires.sources.map((source) => source.id))
    if (poll === 0) whileHeld = await get(heldStory)
    clock += 3_600_000
  }
  await machine.sweep()
}, 120_000)
afterAll(async () => {
  await machine.close()
  await wires.close()
})

const storyId = (guid: string) => storyIdOf(`sample-${outletOf(guid)}`, `id:${guid}`)
const outletOf = (guid: string) => (guid.startsWith('https:') ? 'halyard' : (guid.split(':')[1] ?? ''))
const heldStory = `/v1/stories/${storyId('https://halyard.example/items/H-4480')}`
// biome-ignore lint/suspicious/noExplicitAny: what the JSON really holds is the point
type Json = any
async function get(path: string): Promise<{ status: number; body: Json }> {
  const response = await createApp({ store: machine.store, now: machine.deps.now, samples: true }).request(path)
  return { status: response.status, body: JSON.parse(await response.text()) }
}

test('every sample becomes a story, and no step fails', async () => {
  expect(problems).toEqual([])
  const guids = [...sampleGold().keys(), ...allNews.flatMap((news) => news.items.map(guidOf))]
  const known = await machine.store.getStories(guids.map(storyId))
  expect(known).toHaveLength(guids.length)
  // The one that waits is under embargo.
  expect(await machine.store.pendingStories(10)).toEqual([storyId('https://halyard.example/items/H-4485')])
})

test('stories of one event are together, those of others apart', async () => {
  const gold = sampleGold()
  const stories = await machine.store.getStories([...gold.keys()].map(storyId))
  const clusterOf = new Map(stories.map((story) => [story.id, story.assignment?.clusterId ?? null]))
  const labelled = [...gold].map(([guid, cluster]) => ({ id: guid, cluster }))
  const { bcubed } = scoreClusters(labelled, (guid) => clusterOf.get(storyId(guid)) ?? null)
  expect(bcubed.f1).toBeGreaterThan(0.9)
})

test('the day of the model case shows all that a cluster can show', async () => {
  const story = await get(`/v1/stories/${storyId('urn:farrow:belgorod-raid-corrected')}`)
  const { body: cluster } = await get(`/v1/clusters/${story.body.clusterId}`)
  expect(cluster.event.place).toMatchObject({ name: 'Novaya Tavolzhanka', country: 'RU', precision: 'settlement' })
  expect(cluster.event.border).toMatchObject({ pair: 'RU-UA', side: 'RU' })
  expect(cluster.event).toMatchObject({ type: 'Armed clash', date: '2026-11-22' })
  expect(cluster.event.claims.length).toBeGreaterThan(3)
  expect(cluster.event.claims.some((claim: Json) => claim.history.some((report: Json) => report.supersededBy))).toBe(
    true,
  )
  expect(cluster.event.tolls.length).toBeGreaterThan(1)
  expect(cluster.event.contradictions.length).toBeGreaterThan(0)
  expect(cluster.event.denials.length).toBeGreaterThan(0)
  expect(cluster.event.unverified.length).toBeGreaterThan(2)
  expect(cluster.langs).toEqual(expect.arrayContaining(['en', 'ru', 'uk']))
  const { counts } = cluster
  expect(counts.outlets).toBeGreaterThanOrEqual(10)
  expect(counts.copies).toBeGreaterThan(0)
  expect(counts.independentOrigins).toBeLessThan(counts.outlets)
  expect(counts.versions).toBeGreaterThan(counts.stories)
})

test('versions of one story are one chain, in place and under new ids', async () => {
  const farrow = await get(`/v1/stories/${storyId('urn:farrow:belgorod-raid-update-1')}`)
  expect(farrow.body.versions.map((v: Json) => v.wire)).toEqual([
    'corrected',
    'update',
    'update',
    'update',
    'first',
    'alert',
  ])
  const inPlace = await get(`/v1/stories/${storyId('urn:melkray:novost-90311')}`)
  expect(inPlace.body.versions).toHaveLength(2)
})

test('every class of wire is among the versions', async () => {
  const ids = [...sampleGold().keys(), ...allNews.flatMap((news) => news.items.map(guidOf))].map(storyId)
  const versions = (await Promise.all(ids.map((id) => machine.store.getVersions(id)))).flat()
  const classes = 'advisory alert corrected feature first hold kill refile repeat take update wrapup'
  expect([...new Set(versions.map((version) => version.wire))].sort()).toEqual(classes.split(' '))
})

test('a report on hold is away until its release, and a refile, a repeat and a take add no story', async () => {
  const held = await machine.store.getVersions(storyId('https://halyard.example/items/H-4481'))
  expect(held.map((version) => version.wire)).toEqual(['hold'])
  expect(whileHeld).toMatchObject({ status: 410, body: { detail: expect.stringMatching(/^held by/) } })
  expect((await get(heldStory)).status).toBe(200)
  for (const [guid, first] of [
    ['urn:farrow:sumy-rockets-refile', 'urn:farrow:sumy-rockets'],
    ['urn:farrow:poland-closes-terespol-repeat', 'urn:farrow:poland-closes-terespol'],
    ['urn:farrow:torkham-firing-take-2', 'urn:farrow:torkham-firing'],
  ] as const) {
    const { body } = await get(`/v1/stories/${storyId(guid)}`)
    expect(body.versions.map((v: Json) => v.storyId ?? v.id)).toContain(storyId(first))
  }
})

test('a withdrawn report is gone, and its cluster with it; the note itself is no story', async () => {
  const killed = await machine.store.getStory(storyId('urn:farrow:kursk-helicopter'))
  expect((await get(`/v1/stories/${killed?.id}`)).status).toBe(410)
  expect((await get(`/v1/clusters/${killed?.assignment?.clusterId}`)).status).toBe(410)
  expect((await get(`/v1/stories/${storyId('urn:farrow:kursk-helicopter-kill')}`)).status).toBe(404)
  const listed = await get('/v1/clusters?limit=100')
  expect(JSON.stringify(listed.body)).not.toContain('Helicopter')
})

test('an embargoed story is stored and not served; notes to editors are served nowhere', async () => {
  const id = storyId('https://halyard.example/items/H-4485')
  expect(await machine.store.getStory(id)).toBeDefined()
  expect((await get(`/v1/stories/${id}`)).status).toBe(404)
  const noted = await get(`/v1/stories/${storyId('https://halyard.example/items/H-4453')}`)
  expect(noted.status).toBe(200)
  expect(JSON.stringify(noted.body)).not.toContain('HAL-2210')
})

test('the list of clusters is of border events', async () => {
  const { body } = await get('/v1/clusters?limit=100')
  expect(body.items.length).toBeGreaterThanOrEqual(10)
  expect(body.items.every((item: Json) => item.isBorderEvent)).toBe(true)
})
