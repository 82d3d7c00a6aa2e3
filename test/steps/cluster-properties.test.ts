import { describe, expect, test } from 'vitest'
import type { Cluster, Member } from '../../lib/clusters/cluster.ts'
import { compare } from '../../lib/clusters/compare.ts'
import { foldCluster } from '../../lib/clusters/fold.ts'
import { kilometres } from '../../lib/clusters/place.ts'
import { traitsOf } from '../../lib/clusters/traits.ts'
import { clusterStory } from '../../lib/steps/cluster.ts'
import { mergeClusters } from '../../lib/steps/merge.ts'
import { PARTITION } from '../../lib/steps/partition.ts'
import { freshClusterId, splitOff } from '../../lib/steps/split.ts'
import { sweep } from '../../lib/steps/sweep.ts'
import { claim, village } from '../clusters/samples.ts'
import type { MemoryStore } from '../eval/memory-store.ts'
import { fc } from '../helpers/properties.ts'
import { memoryWorld, store, told } from './cluster-world.ts'

/** A day of made-up reports: few villages, few words, so that much collides. */
const report = fc.record({
  feed: fc.constantFrom('north', 'east', 'south'),
  village: fc.constantFrom('Alpha', 'Beta', 'Gamma'),
  hour: fc.integer({ min: 0, max: 60 }),
  words: fc.array(fc.constantFrom('guns', 'drone', 'school', 'market', 'two', 'dead', 'wounded', 'night', 'mayor'), {
    minLength: 2,
    maxLength: 6,
  }),
  dead: fc.integer({ min: 0, max: 4 }),
  wire: fc.constantFrom('first', 'first', 'first', 'update', 'kill', 'wrapup', 'feature'),
})
const repair = fc.record({ kind: fc.constantFrom('merge', 'split', 'sweep'), x: fc.nat(), y: fc.nat() })
const day = fc.array(fc.oneof({ weight: 4, arbitrary: report }, { weight: 1, arbitrary: repair }), { maxLength: 14 })

type Step = typeof day extends fc.Arbitrary<(infer T)[]> ? T : never

/** Lives through the steps; `after` is called after each of them. */
async function live(steps: Step[], after?: (world: ReturnType<typeof memoryWorld>) => Promise<void>) {
  const world = memoryWorld()
  const seenIds = new Map<string, string>()
  for (const [i, step] of steps.entries()) {
    if ('kind' in step) await mend(world, step)
    else {
      const at = new Date(Date.UTC(2026, 2, 10, step.hour)).toISOString()
      const title = `${step.village} ${step.words.join(' ')}`
      const version = told({
        feed: step.feed,
        id: `${step.feed}-${i}`,
        title,
        summary: `${title} reported`,
        at,
        wireClass: step.wire as 'first',
        facts: {
          place: village(step.village, { lat: 40 + step.village.length * 2, lon: 30 }),
          date: at.slice(0, 10),
          claims: step.dead ? [claim({ min: step.dead, max: step.dead })] : [],
        },
      })
      await clusterStory(world, await store(world, version))
    }
    for (const id of world.store.clusters.keys()) seenIds.set(id, founderOf(world.store, id, seenIds))
    await after?.(world)
  }
  return { world, seenIds }
}

/** When an id was first seen: an id that came back as another cluster would have another time. */
function founderOf(memory: MemoryStore, id: string, seen: Map<string, string>): string {
  const { createdAt } = memory.clusters.get(id)!
  const first = seen.get(id) ?? createdAt
  expect(createdAt).toBe(first)
  return first
}

/** What readers see of a member. */
const standing = ({ storyId, version, withdrawn }: Member) => ({ storyId, version, withdrawn })

async function mend(world: ReturnType<typeof memoryWorld>, { kind, x, y }: { kind: string; x: number; y: number }) {
  const open = [...world.store.clusters.values()].filter((c) => c.state === 'open' && c.counts.stories > 0)
  if (kind === 'sweep' || open.length === 0) return void (await sweep(world))
  const [a, b] = [open[x % open.length]!, open[y % open.length]!]
  if (kind === 'merge' && a.id !== b.id) await mergeClusters(world, a.id, b.id)
  if (kind === 'split') {
    const members = await world.store.getMembers(a.id)
    if (members.length < 2) return
    const leaving = members[y % members.length]!
    const chain = members.filter((m) => m.chain === leaving.chain).map((m) => m.storyId)
    if (chain.length < members.length) await splitOff(world, a.id, await freshClusterId(world, chain[0]!, a.id), chain)
  }
}

describe('whatever happens', () => {
  test('every story is in the one cluster that its assignment names, and nowhere else', async () => {
    await fc.assert(
      fc.asyncProperty(day, async (steps) => {
        const { world } = await live(steps)
        const where = new Map<string, string[]>()
        for (const id of world.store.clusters.keys())
          for (const member of await world.store.getMembers(id))
            where.set(member.storyId, [...(where.get(member.storyId) ?? []), id])
        for (const { story } of world.store.rows.values()) {
          const clusterId = story.assignment?.clusterId
          expect(where.get(story.id) ?? []).toEqual(clusterId ? [clusterId] : [])
        }
      }),
      { numRuns: 60 },
    )
  })

  test('ids are never used again, and a merged id leads to a cluster that lives', async () => {
    await fc.assert(
      fc.asyncProperty(day, async (steps) => {
        const { world, seenIds } = await live(steps)
        for (const id of seenIds.keys()) {
          let cluster = world.store.clusters.get(id)
          expect(cluster).toBeDefined()
          for (let hop = 0; cluster?.state === 'merged' && hop < 30; hop++)
            cluster = world.store.clusters.get(cluster.mergedInto ?? '')
          expect(cluster?.state).not.toBe('merged')
          expect(cluster).toBeDefined()
        }
      }),
      { numRuns: 60 },
    )
  })

  test('a reader of the change log knows every cluster, its revision and its state', async () => {
    await fc.assert(
      fc.asyncProperty(day, async (steps) => {
        const { world } = await live(steps)
        const known = new Map<string, { revision: number; state: string; into?: string | undefined }>()
        for (const { seq, clusterId, revision, kind, into } of world.store.changes) {
          expect(world.store.changes[seq - 1]!.clusterId).toBe(clusterId)
          const before = known.get(clusterId)
          expect(revision).toBe((before?.revision ?? 0) + 1)
          const gone = ['merged', 'withdrawn', 'closed'].includes(kind)
          const same = kind === 'updated' || kind === 'split'
          known.set(clusterId, {
            revision,
            state: gone ? kind : same ? (before?.state ?? 'open') : kind === 'created' ? 'open' : 'open',
            ...(kind === 'merged' ? { into: into?.[0] } : {}),
          })
        }
        for (const [id, cluster] of world.store.clusters) {
          const read = known.get(id)!
          expect(read.revision).toBe(cluster.revision)
          if (cluster.revision > 1) expect(read.state).toBe(cluster.state)
          if (cluster.state === 'merged') expect(read.into).toBe(cluster.mergedInto)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('a reader who knows nothing but the change log and reads what its rows name has every cluster as it is', async () => {
    await fc.assert(
      fc.asyncProperty(day, async (steps) => {
        const mirror = new Map<string, { cluster: Cluster; members: Member[] }>()
        let cursor = 0
        await live(steps, async ({ store: memory }) => {
          for (const { seq, clusterId } of await memory.listChanges(PARTITION, cursor, 1000)) {
            cursor = seq
            const cluster = (await memory.getCluster(clusterId))!
            mirror.set(clusterId, { cluster, members: await memory.getMembers(clusterId) })
          }
          expect([...mirror.keys()].sort()).toEqual([...memory.clusters.keys()].sort())
          for (const [id, cluster] of memory.clusters) {
            expect(mirror.get(id)!.cluster).toEqual(cluster)
            expect(mirror.get(id)!.members.map(standing)).toEqual((await memory.getMembers(id)).map(standing))
          }
        })
      }),
      { numRuns: 30 },
    )
  })

  test('every reason of every explanation is true of the two texts that it names', async () => {
    let reasons = 0
    await fc.assert(
      fc.asyncProperty(day, async (steps) => {
        const { world } = await live(steps)
        const about = (id: string) => world.store.rows.get(id)?.story.current
        for (const { story } of world.store.rows.values()) {
          const { nearest, ...told } = story.assignment?.explanation ?? { for: [], against: [] }
          if (!nearest || nearest === story.id || !about(nearest)) continue
          const [one, other] = [story.current, about(nearest)!]
          const features = compare(traitsOf(one.profile), traitsOf(other.profile))
          for (const { name, value, weight, note } of [...told.for, ...told.against]) {
            reasons += 1
            expect(features).toHaveProperty([name])
            expect(Math.sign(weight)).toBe(told.for.some((signal) => signal.name === name) ? 1 : -1)
            expect(value).not.toBe(0)
            if (name === 'event.same') {
              expect(one.facts.date).toBe(other.facts.date)
              expect(kilometres(one.facts.place!, other.facts.place!)).toBeLessThan(5)
            }
            if (name === 'event.serial') expect(one.facts.date).not.toBe(other.facts.date)
            if (name !== 'text' && name !== 'title') continue
            for (const stem of (note ?? '').split(', ').filter(Boolean))
              for (const text of [one, other]) expect(`${text.title} ${text.summary}`.toLowerCase()).toContain(stem)
          }
        }
      }),
      { numRuns: 150 },
    )
    expect(reasons).toBeGreaterThan(100)
  })

  test('a cluster can be made again from its members', async () => {
    await fc.assert(
      fc.asyncProperty(day, async (steps) => {
        const { world } = await live(steps)
        for (const cluster of world.store.clusters.values()) {
          if (cluster.state === 'merged') continue
          const members = await world.store.getMembers(cluster.id)
          if (members.length === 0) continue
          const { headline, counts, event, langs } = foldCluster(members, cluster, world.now())
          expect({ headline, counts, event, langs }).toEqual({
            headline: cluster.headline,
            counts: cluster.counts,
            event: cluster.event,
            langs: cluster.langs,
          })
        }
      }),
      { numRuns: 40 },
    )
  })
})
