import { beforeAll, expect, test } from 'vitest'
import type { Entry } from '../../lib/feeds/entry.ts'
import { parseFeed } from '../../lib/feeds/parse.ts'
import { type OutletId, outlets } from '../../lib/local/samples/outlets.ts'
import { sampleDocument } from '../../lib/local/samples/wires.ts'
import { clusterStory } from '../../lib/steps/cluster.ts'
import { ingestEntries } from '../../lib/steps/ingest.ts'
import { resume, sweep } from '../../lib/steps/sweep.ts'
import { createMemoryStore, type MemoryStore } from '../eval/memory-store.ts'
import { random } from '../helpers/random.ts'

const NOW = '2026-11-18T12:00:00.000Z'
/** After the embargoes of the samples. */
const LATER = Date.parse('2026-11-20T12:00:00.000Z')
const KILLS = 4
const source = { id: 'all', url: 'https://all.example/feed', outlet: 'All samples' }

/** Every sample item as an entry of one feed, so that stories come in one order. */
let entries: Entry[]
beforeAll(async () => {
  entries = []
  for (const id of Object.keys(outlets) as OutletId[]) {
    const { bytes, type } = sampleDocument(id, new Date(NOW), 0)
    const parsed = await parseFeed(bytes, { contentType: type, url: `https://${id}.example/feed` })
    if (parsed.ok) entries.push(...parsed.feed.entries.map((entry) => ({ ...entry, key: `${id}:${entry.key}` })))
  }
})

/** One process on this table, from its start until it has read everything or dies at its n-th request. */
async function live(table: MemoryStore, lives: number, dieAt = Number.POSITIVE_INFINITY): Promise<number> {
  let requests = 0
  const store = new Proxy(table, {
    get: (of, name: keyof MemoryStore) => {
      const method = of[name]
      if (typeof method !== 'function') return method
      return (...args: unknown[]) => {
        requests += 1
        if (requests >= dieAt) throw new Error('killed')
        return (method as (...args: unknown[]) => unknown).apply(of, args)
      }
    },
  })
  // Days pass between one life and the next: what a clock says must decide nothing.
  const now = new Date(LATER + lives * 3 * 86_400_000).toISOString()
  const deps = { store, now: () => now, log: () => {} }
  await resume(deps)
  const { versions } = await ingestEntries(deps, source, entries, now)
  for (const { storyId, outcome } of versions) if (outcome !== 'unchanged') await clusterStory(deps, storyId)
  return requests
}

/** Stories by cluster, and what of them readers are shown. */
async function outcome(table: MemoryStore): Promise<string[]> {
  const shown = [...table.clusters.values()].filter((cluster) => cluster.state !== 'merged')
  const lines = shown.map(async ({ id, counts, isBorderEvent }) => {
    const members = await table.getMembers(id)
    const ids = members.map((member) => `${member.storyId}${member.withdrawn ? ' withdrawn' : ''}`)
    return `${ids.sort().join(', ')}: ${JSON.stringify({ ...counts, isBorderEvent })}`
  })
  return (await Promise.all(lines)).sort()
}

test('killed at any request, and once more: the clusters of an undisturbed run', async () => {
  const undisturbed = createMemoryStore()
  const requests = await live(undisturbed, 0)
  const expected = await outcome(undisturbed)
  expect(expected.length).toBeGreaterThan(30)
  const end = { now: () => new Date(LATER + 9 * 86_400_000).toISOString(), log: () => {} }
  await sweep({ ...end, store: undisturbed })
  const swept = await outcome(undisturbed)
  const next = random(20)
  for (let kill = 0; kill < KILLS; kill++) {
    const table = createMemoryStore()
    const once = 1 + Math.floor(next() * requests)
    const again = 1 + Math.floor(next() * 0.9 * (requests - once))
    const points = [once, again]
    for (const [lives, point] of points.entries()) await expect(live(table, lives, point)).rejects.toThrow('killed')
    await live(table, points.length)
    expect(await outcome(table), `killed at ${points.join(' and ')}`).toEqual(expected)
    expect(await table.pendingStories(10)).toEqual([])
    await sweep({ ...end, store: table })
    expect(await outcome(table), `killed at ${points.join(' and ')}, swept`).toEqual(swept)
  }
}, 60_000)
