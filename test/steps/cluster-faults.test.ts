import { describe, expect, test } from 'vitest'
import { clusterIdOf } from '../../lib/clusters/ids.ts'
import { clusterStory } from '../../lib/steps/cluster.ts'
import { mergeClusters } from '../../lib/steps/merge.ts'
import { sweep } from '../../lib/steps/sweep.ts'
import type { Store } from '../../lib/store/store.ts'
import { claim, village } from '../clusters/samples.ts'
import { memoryWorld, picture, store, told, type World } from './cluster-world.ts'

const WRITES = [
  'assign',
  'settle',
  'withdraw',
  'reinstate',
  'putKeys',
  'putCluster',
  'putMember',
  'removeMember',
  'appendChange',
  'putState',
] as const satisfies (keyof Store)[]

const died = new Error('the process died')

/** Dies at the n-th write: before it is done, or after it with its answer lost. */
function dieAt(world: World, n: number, after: boolean): void {
  let writes = 0
  for (const name of WRITES) {
    const write = world.store[name] as (...args: unknown[]) => Promise<unknown>
    const faulty = async (...args: unknown[]) => {
      writes += 1
      if (writes === n && !after) throw died
      const result = await write.apply(world.store, args)
      if (writes === n) throw died
      return result
    }
    Object.assign(world.store, { [name]: faulty })
  }
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
const ids = day.map((version) => version.storyId)

async function undisturbed(): Promise<{ seen: unknown; writes: number }> {
  const world = memoryWorld()
  let writes = 0
  for (const name of WRITES) {
    const write = world.store[name] as (...args: unknown[]) => Promise<unknown>
    const counted = (...args: unknown[]) => {
      writes += 1
      return write.apply(world.store, args)
    }
    Object.assign(world.store, { [name]: counted })
  }
  for (const version of day) await clusterStory(world, await store(world, version))
  await mergeClusters(world, clusterIdOf(ids[3]!, 0), clusterIdOf(ids[0]!, 0))
  return { seen: await picture(world, ids), writes }
}

describe('a process that dies at any write', () => {
  test.each([
    ['before the write', false],
    ['after the write, its answer lost', true],
  ])('%s: a retry leaves what an undisturbed run would', async (_, after) => {
    const whole = await undisturbed()
    expect(whole.writes).toBeGreaterThan(20)
    for (let n = 1; n <= whole.writes; n++) {
      const world = memoryWorld()
      dieAt(world, n, after)
      for (const version of day) {
        const id = await store(world, version)
        await clusterStory(world, id).catch(() => clusterStory(world, id))
      }
      const merge = () => mergeClusters(world, clusterIdOf(ids[3]!, 0), clusterIdOf(ids[0]!, 0))
      await merge().catch(merge)
      await sweep(world)
      expect(await picture(world, ids), `died at write ${n}`).toEqual(whole.seen)
      const rows = world.store.changes
      expect(rows.map((row) => row.seq)).toEqual(rows.map((_, i) => i + 1))
      expect(new Set(rows.map((row) => `${row.clusterId}/${row.revision}`)).size).toBe(rows.length)
      expect(await world.store.pendingStories(10)).toEqual([])
    }
  })
})
