import { describe, expect, test } from 'vitest'
import { clusterIdOf } from '../../lib/clusters/ids.ts'
import { clusterStory } from '../../lib/steps/cluster.ts'
import { completeStory } from '../../lib/steps/complete.ts'
import { mergeClusters } from '../../lib/steps/merge.ts'
import { freshClusterId, splitOff } from '../../lib/steps/split.ts'
import { sweep } from '../../lib/steps/sweep.ts'
import type { StoryVersion } from '../../lib/stories/story.ts'
import { claim, village } from '../clusters/samples.ts'
import type { MemoryStore } from '../eval/memory-store.ts'
import { memoryWorld, mortars, picture, store, told, type World } from './cluster-world.ts'
import { dieAt, died, writesOf } from './dying.ts'

type Memory = World & { store: MemoryStore }
type Scenario = {
  versions: StoryVersion[]
  /** Done before anything can die. */
  before?: (world: Memory) => Promise<void>
  /** Each is tried again when it dies. */
  steps: ((world: Memory) => Promise<unknown>)[]
}

const base = { feed: 'northpost', at: '2026-03-10T10:00:00.000Z' }
const day = [
  told({
    ...base,
    id: 'n1',
    title: 'Shelling kills one in border village',
    summary: 'Artillery fire killed a man in the village, the governor said.',
    facts: { claims: [claim({ min: 1, max: 1 })] },
  }),
  told({
    feed: 'eastdesk',
    id: 'e1',
    at: '2026-03-10T11:00:00.000Z',
    title: 'Man dies as guns pound frontier settlement',
    summary: 'A resident was killed by artillery, officials said.',
  }),
  told({
    ...base,
    id: 'n2',
    at: '2026-03-10T12:00:00.000Z',
    title: 'UPDATE 1-Shelling kills two in border village',
    summary: 'Artillery fire killed two people in the village, the governor said.',
    facts: { claims: [claim({ min: 2, max: 2 })] },
  }),
  told({
    ...base,
    id: 'n3',
    at: '2026-03-10T13:00:00.000Z',
    title: 'Drones downed over southern district',
    summary: 'Six drones were shot down, the ministry said.',
    facts: { type: 'Disrupted weapons use', place: village('v9', { lat: 46, lon: 38.5, admin1: 'Rostov' }) },
  }),
  told({
    ...base,
    id: 'n4',
    at: '2026-03-10T14:00:00.000Z',
    title: 'KILL-Shelling kills two in border village',
    summary: 'Kill the story. It is wrong.',
    wireClass: 'kill',
  }),
]
const [first, , , south] = day.map((version) => clusterIdOf(version.storyId, 0))

const villages = [
  mortars('a', 'Alpha', 50, '10'),
  mortars('b', 'Beta', 54, '11'),
  mortars('c', 'Alpha', 50, '12'),
  mortars('d', 'Beta', 54, '13'),
  mortars('e', 'Alpha', 50, '14'),
]
const [alpha, beta] = [clusterIdOf(villages[0]!.storyId, 0), clusterIdOf(villages[1]!.storyId, 0)]
const [, , third, stray, fifth] = villages.map((version) => version.storyId)
const newcomer = (place: string, lat: number) => mortars('f', place, lat, '15')

const decide = (version: StoryVersion) => async (world: Memory) => clusterStory(world, await store(world, version))
async function decideAll(world: Memory, versions: StoryVersion[]): Promise<void> {
  for (const version of versions) await decide(version)(world)
}

/** The stray stands with the wrong village. */
async function misplace(world: Memory): Promise<void> {
  await decideAll(world, villages)
  const row = world.store.rows.get(stray!)!
  row.story = { ...row.story, assignment: { ...row.story.assignment!, clusterId: alpha, from: beta } }
  await completeStory(world, row.story)
}

/** One village's reports stand in two clusters. */
async function divide(world: Memory): Promise<void> {
  await decideAll(world, villages)
  await splitOff(world, alpha, await freshClusterId(world, third!), [third!, fifth!])
}

const scenarios: Record<string, Scenario> = {
  'a day with an update, a kill and a merge': {
    versions: day,
    steps: [...day.map(decide), (world) => mergeClusters(world, south!, first!)],
  },
  'a kill note that came before its story': {
    versions: day,
    steps: [day[0]!, day[4]!, day[2]!, day[1]!].map(decide),
  },
  'a report that shows where another belongs': {
    versions: [...villages, newcomer('Beta', 54)],
    before: misplace,
    steps: [decide(newcomer('Beta', 54))],
  },
  'a report that shows two clusters to be one': {
    versions: [...villages, newcomer('Alpha', 50)],
    before: divide,
    steps: [decide(newcomer('Alpha', 50))],
  },
  'a cluster that is split': {
    versions: villages,
    before: (world) => decideAll(world, villages),
    steps: [(world) => splitOff(world, alpha, clusterIdOf(third!, 0), [third!, fifth!])],
  },
}

async function prepared({ before }: Scenario): Promise<Memory> {
  const world = memoryWorld()
  await before?.(world)
  return world
}

describe.each(Object.entries(scenarios))('a process that dies at any write: %s', (_, scenario) => {
  test.each([
    ['before the write', false],
    ['after the write, its answer lost', true],
  ])('%s: a retry leaves what an undisturbed run would', async (_, after) => {
    const ids = scenario.versions.map((version) => version.storyId)
    const whole = await prepared(scenario)
    const start = await picture(whole, ids)
    const writes = writesOf(whole)
    for (const step of scenario.steps) await step(whole)
    const expected = await picture(whole, ids)
    expect(expected).not.toEqual(start)
    expect(writes.length).toBeGreaterThan(10)
    for (let n = 1; n <= writes.length; n++) {
      const world = await prepared(scenario)
      dieAt(world, n, after)
      for (const step of scenario.steps) await step(world).catch(() => step(world))
      expect(await picture(world, ids), `died at write ${n} (${writes[n - 1]})`).toEqual(expected)
      await sweep(world)
      expect(await picture(world, ids), `died at write ${n} (${writes[n - 1]}), swept`).toEqual(expected)
      const rows = world.store.changes
      expect(rows.map((row) => row.seq)).toEqual(rows.map((_, i) => i + 1))
      expect(new Set(rows.map((row) => `${row.clusterId}/${row.revision}`)).size).toBe(rows.length)
      expect(await world.store.pendingStories(10)).toEqual([])
      for (const story of await world.store.getStories(ids)) expect(story).not.toHaveProperty('unsettled')
    }
  })
})

describe('a process that dies between an assignment and the repair that it calls for', () => {
  const late = newcomer('Beta', 54)
  /** Dies with the second assignment: that of the story which is to move. */
  async function interrupted(): Promise<Memory> {
    const world = await prepared(scenarios['a report that shows where another belongs']!)
    const { assign } = world.store
    let assigned = 0
    world.store.assign = async (...args) => {
      if (++assigned === 2) throw died
      return assign(...args)
    }
    await expect(decide(late)(world)).rejects.toBe(died)
    return world
  }
  const clusterOf = async (world: Memory, id: string) => (await world.store.getStory(id))?.assignment?.clusterId

  test('leaves the story pending, and what is to be done with it', async () => {
    const world = await interrupted()
    expect(await world.store.getStory(late.storyId)).toMatchObject({
      assignment: { clusterId: beta },
      unsettled: [{ kind: 'move', from: alpha, storyIds: [stray] }],
    })
    expect(await clusterOf(world, stray!)).toBe(alpha)
    expect(await world.store.pendingStories(10)).toEqual([late.storyId])
  })

  test('a repeat of the step ends the repair', async () => {
    const world = await interrupted()
    expect(await clusterStory(world, late.storyId)).toMatchObject({ outcome: 'unchanged', clusterId: beta })
    expect(await clusterOf(world, stray!)).toBe(beta)
    expect(await world.store.getStory(late.storyId)).not.toHaveProperty('unsettled')
  })

  test('so does a sweep', async () => {
    const world = await interrupted()
    expect(await sweep(world)).toMatchObject({ clustered: 1, failed: 0 })
    expect(await clusterOf(world, stray!)).toBe(beta)
    expect(await world.store.pendingStories(10)).toEqual([])
  })

  test('so does the next version of the story, which is decided after it', async () => {
    const world = await interrupted()
    const next = { ...late, version: 2, contentHash: 'next', title: `${late.title} again` }
    expect(await decide(next)(world)).toMatchObject({ outcome: 'joined', clusterId: beta })
    expect(await clusterOf(world, stray!)).toBe(beta)
    expect(await world.store.getStory(late.storyId)).toMatchObject({ assignment: { version: 2 } })
    expect(await world.store.pendingStories(10)).toEqual([])
  })
})

test('a story that is moved while a version of it waits goes on waiting', async () => {
  const world = memoryWorld()
  await decideAll(world, villages)
  const [a] = villages
  await store(world, { ...a!, version: 2, contentHash: 'next', title: `${a!.title} again` })
  await mergeClusters(world, alpha, beta)
  expect(await world.store.pendingStories(10)).toEqual([a!.storyId])
  await sweep(world)
  expect(await world.store.getStory(a!.storyId)).toMatchObject({ assignment: { version: 2 } })
})
