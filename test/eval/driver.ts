import { type ReplayItem, readItems, sourceOf, toEntry } from '../../lib/local/replay-items.ts'
import { clusterStory } from '../../lib/steps/cluster.ts'
import { ingestEntries } from '../../lib/steps/ingest.ts'
import { sweep } from '../../lib/steps/sweep.ts'
import { createMemoryStore, type MemoryStore } from './memory-store.ts'

/** How long the virtual clock may run between two sweeps, as the replay has it. */
const SWEEP_EVERY_MS = 15 * 60_000

export type Run = {
  store: MemoryStore
  /** Cluster of each item at the end, null for items that belong to none. */
  clusters: Map<string, string | null>
  /** Story of each item. */
  stories: Map<string, string>
  seconds: number
}

/** Sends items through the steps on a store in memory, each at its own time: the replay without its table. */
export async function runItems(items: ReplayItem[], store = createMemoryStore()): Promise<Run> {
  let clock = items[0]?.publishedAt ?? new Date(0).toISOString()
  const deps = { store, now: () => clock, log: () => {} }
  const stories = new Map<string, string>()
  const began = performance.now()
  let swept = clock
  for (const item of items) {
    // Items that come late (a shuffled order) do not turn the clock back.
    if (item.publishedAt > clock) clock = item.publishedAt
    if (Date.parse(clock) - Date.parse(swept) >= SWEEP_EVERY_MS) {
      await sweep(deps)
      swept = clock
    }
    const { versions } = await ingestEntries(deps, sourceOf(item), [toEntry(item)], clock)
    for (const { storyId } of versions) {
      await clusterStory(deps, storyId)
      stories.set(item.id, storyId)
    }
  }
  await sweep(deps)
  const seconds = (performance.now() - began) / 1000
  return { store, clusters: clustersOf(store, stories), stories, seconds }
}

function clustersOf(store: MemoryStore, stories: Map<string, string>): Map<string, string | null> {
  return new Map(
    [...stories].map(([item, story]) => {
      let id = store.rows.get(story)?.story.assignment?.clusterId ?? null
      for (let hop = 0; id && hop < 20; hop++) id = store.clusters.get(id)?.mergedInto ?? id
      return [item, id]
    }),
  )
}

export { readItems }
