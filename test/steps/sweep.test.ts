import { describe, expect, test } from 'vitest'
import { clusterIdOf } from '../../lib/clusters/ids.ts'
import { clusterStory } from '../../lib/steps/cluster.ts'
import { mergeClusters } from '../../lib/steps/merge.ts'
import { beginRepair, repairsUnderWay } from '../../lib/steps/repairs.ts'
import { splitOff } from '../../lib/steps/split.ts'
import { resume, sweep } from '../../lib/steps/sweep.ts'
import { village } from '../clusters/samples.ts'
import { memoryWorld, store, told } from './cluster-world.ts'

const story = (id: string, place: string, at = '2026-03-10T10:00:00.000Z', lat = 50) =>
  told({
    feed: `feed-${id}`,
    id,
    title: `Report ${id} of fire at ${place}`,
    summary: `Guns fired at ${place}, residents said.`,
    at,
    facts: { place: village(place, { lat, lon: lat }), date: at.slice(0, 10) },
  })
const a = story('a', 'Alpha')
const b = story('b', 'Beta', '2026-03-10T11:00:00.000Z', 52)
const [idA, idB] = [clusterIdOf(a.storyId, 0), clusterIdOf(b.storyId, 0)]

async function twoClusters() {
  const world = memoryWorld()
  for (const version of [a, b]) await clusterStory(world, await store(world, version))
  return world
}

describe('resume', () => {
  test('ends repairs and clusters all that waits; clusters are closed when a sweep is due', async () => {
    const world = await twoClusters()
    await beginRepair(world.store, { from: idB, into: idA })
    const left = Array.from({ length: 205 }, (_, i) => story(`x${i}`, `Place ${i}`, undefined, -60 + i / 2))
    for (const version of left) await store(world, version)
    world.at('2026-03-20T00:00:00.000Z')
    await resume(world)
    expect(world.store.clusters.get(idB)).toMatchObject({ state: 'merged', mergedInto: idA })
    expect(await world.store.pendingStories(10)).toEqual([])
    expect(world.store.changes.filter((change) => change.kind === 'closed')).toEqual([])
  })
})

describe('sweep', () => {
  test('clusters what was stored and never handed on, oldest first', async () => {
    const world = memoryWorld()
    for (const version of [a, b]) await store(world, version)
    expect(await sweep(world)).toMatchObject({ clustered: 2, failed: 0 })
    expect(await sweep(world)).toMatchObject({ clustered: 0 })
    expect([...world.store.clusters.keys()].sort()).toEqual([idA, idB].sort())
  })

  test('one story that cannot be clustered keeps no other waiting', async () => {
    const world = memoryWorld()
    for (const version of [a, b]) await store(world, version)
    const { getStory } = world.store
    world.store.getStory = async (id) => {
      if (id === a.storyId) throw new Error('unreadable')
      return getStory(id)
    }
    expect(await sweep(world)).toMatchObject({ clustered: 1, failed: 1 })
    expect(world.logged).toContain('sweep-story-failed')
  })

  test('a hundred events that are reported on for weeks keep none from closing', async () => {
    const world = await twoClusters()
    const { ...one } = world.store.clusters.get(idA)!
    for (let i = 0; i < 120; i += 1) {
      const event = { ...one.event, type: 'Abduction/forced disappearance' as const }
      await world.store.putCluster({
        ...one,
        id: `slow-${i}`,
        revision: 1,
        event,
        lastReportAt: '2026-03-09T00:00:00.000Z',
      })
    }
    world.at('2026-03-20T00:00:00.000Z')
    expect(await sweep(world)).toMatchObject({ closed: 2 })
    expect(world.store.clusters.get('slow-1')?.state).toBe('open')
  })

  test('a story that is read late goes where it would have gone in time, whatever has been closed since', async () => {
    const late = told({
      feed: 'feed-late',
      id: 'late',
      title: 'Guns fire at Alpha',
      summary: 'Guns fired at Alpha, residents said.',
      at: '2026-03-10T12:00:00.000Z',
      facts: { place: village('Alpha', { lat: 50, lon: 50 }), date: '2026-03-10' },
    })
    const [inTime, closed] = [await twoClusters(), await twoClusters()]
    await clusterStory(inTime, await store(inTime, late))
    closed.at('2026-03-20T00:00:00.000Z')
    expect(await sweep(closed)).toMatchObject({ closed: 2 })
    await clusterStory(closed, await store(closed, late))
    const [one, other] = [inTime, closed].map((world) => world.store.rows.get(late.storyId)?.story.assignment)
    expect(one).toMatchObject({ clusterId: idA })
    expect({ ...other, decidedAt: '' }).toEqual({ ...one, decidedAt: '' })
  })

  test('closes what has gone quiet, and a later report opens it again', async () => {
    const world = await twoClusters()
    world.at('2026-03-20T00:00:00.000Z')
    expect(await sweep(world)).toMatchObject({ closed: 2 })
    expect(world.store.clusters.get(idA)?.state).toBe('closed')
    const correction = told(
      {
        feed: 'feed-a',
        id: 'a',
        title: 'CORRECTED-Report a of fire at Alpha',
        summary: 'Guns fired at Alpha, residents said. Corrects the hour.',
        at: '2026-03-20T01:00:00.000Z',
        facts: { place: village('Alpha', { lat: 50, lon: 50 }), date: '2026-03-10' },
      },
      2,
      a,
    )
    await clusterStory(world, await store(world, correction))
    expect(world.store.clusters.get(idA)).toMatchObject({ state: 'open', counts: { stories: 1, versions: 2 } })
    expect(world.store.changes.map((change) => change.kind)).toContain('reopened')
  })

  test('ends a merge that a dying process had begun', async () => {
    const world = await twoClusters()
    await beginRepair(world.store, { from: idB, into: idA })
    expect(await sweep(world)).toMatchObject({ repaired: 1 })
    expect(world.store.clusters.get(idB)).toMatchObject({ state: 'merged', mergedInto: idA })
    expect(world.store.clusters.get(idA)).toMatchObject({ counts: { stories: 2 } })
    expect(await repairsUnderWay(world.store)).toEqual([])
  })

  test('ends a split that a dying process had begun', async () => {
    const world = await twoClusters()
    await mergeClusters(world, idB, idA)
    const fresh = clusterIdOf(b.storyId, 1)
    await beginRepair(world.store, { from: idA, into: fresh, storyIds: [b.storyId] })
    expect(await sweep(world)).toMatchObject({ repaired: 1 })
    expect(world.store.clusters.get(idA)).toMatchObject({ splitInto: [fresh], counts: { stories: 1 } })
    expect(world.store.clusters.get(fresh)).toMatchObject({ state: 'open', counts: { stories: 1 } })
    // The id that was merged away keeps its meaning: it is not used again.
    expect(world.store.clusters.get(idB)).toMatchObject({ state: 'merged', mergedInto: idA })
  })

  test('finds by itself a cluster that holds two events, and parts it', async () => {
    const world = await twoClusters()
    const a2 = story('a2', 'Alpha', '2026-03-10T10:30:00.000Z')
    await clusterStory(world, await store(world, a2))
    await mergeClusters(world, idB, idA)
    expect(world.store.clusters.get(idA)?.counts.stories).toBe(3)
    world.at('2026-03-10T13:00:00.000Z')
    expect(await sweep(world)).toMatchObject({ split: 1 })
    const [into] = world.store.clusters.get(idA)!.splitInto!
    expect((await world.store.getMembers(into!)).map((m) => m.storyId)).toEqual([b.storyId])
    expect((await world.store.getMembers(idA)).map((m) => m.storyId).sort()).toEqual([a.storyId, a2.storyId].sort())
  })

  test('a split says so in the log, with where the stories went', async () => {
    const world = await twoClusters()
    await mergeClusters(world, idB, idA)
    await splitOff(world, idA, 'cfresh', [b.storyId])
    expect(world.store.changes.filter((change) => change.kind === 'split')).toMatchObject([
      { clusterId: idA, into: ['cfresh'] },
    ])
  })
})
