import { isQuiet } from '../clusters/lifecycle.ts'
import { type ClusterDeps, clusterStory } from './cluster.ts'
import { mergeClusters } from './merge.ts'
import { PARTITION } from './partition.ts'
import { refreshCluster } from './refresh.ts'
import { repairsUnderWay } from './repairs.ts'
import { splitOff, splitWhereTwo } from './split.ts'
import { termStatistics } from './statistics.ts'

export type Swept = {
  clustered: number
  failed: number
  /** Merges and splits that an earlier process had begun. */
  repaired: number
  split: number
  closed: number
}

/** Bounds of one sweep: it runs every few minutes, and what is left over is found again. */
const MAX_PENDING = 200
const MAX_CLOSED = 100
const MAX_CHANGES = 500
/** Named state: up to which change clusters have been looked through. */
const MARK = 'sweep-mark'

/**
 * Picks up what fell between two steps: stories stored and never clustered (or whose embargo has ended), repairs begun
 * and not ended, clusters that fall apart, clusters that have gone quiet. Safe to run at any time, as often as one likes.
 */
export async function sweep(deps: ClusterDeps): Promise<Swept> {
  const repaired = await endRepairs(deps)
  const { clustered, failed } = await clusterPending(deps)
  const split = await splitChanged(deps)
  const closed = await closeQuiet(deps)
  return { clustered, failed, repaired, split, closed }
}

/**
 * Ends what an earlier process left undone, in the order in which that process would have done it, before anything new
 * comes in. Clusters are not looked through and closed: that goes by the schedule, so that a restart changes nothing.
 */
export async function resume(deps: ClusterDeps): Promise<void> {
  await endRepairs(deps)
  let { clustered } = await clusterPending(deps)
  while (clustered === MAX_PENDING) clustered = (await clusterPending(deps)).clustered
}

async function endRepairs(deps: ClusterDeps): Promise<number> {
  const repairs = await repairsUnderWay(deps.store)
  for (const { from, into, storyIds } of repairs)
    await (storyIds ? splitOff(deps, from, into, storyIds) : mergeClusters(deps, from, into))
  return repairs.length
}

async function clusterPending(deps: ClusterDeps): Promise<{ clustered: number; failed: number }> {
  const counts = { clustered: 0, failed: 0 }
  for (const storyId of await deps.store.pendingStories(MAX_PENDING)) {
    try {
      const { outcome } = await clusterStory(deps, storyId)
      if (outcome !== 'waiting') counts.clustered += 1
    } catch (error) {
      // One story that cannot be clustered must not keep the others waiting.
      deps.log('sweep-story-failed', { storyId, error: String(error) })
      counts.failed += 1
    }
  }
  return counts
}

/** Looks through the clusters that the change log names since the last sweep, oldest change first. */
async function splitChanged(deps: ClusterDeps): Promise<number> {
  const mark = await deps.store.getState(MARK)
  const changes = await deps.store.listChanges(PARTITION, Number(mark?.value ?? 0), MAX_CHANGES)
  const last = changes.at(-1)
  if (!last) return 0
  const frequencies = await termStatistics(deps.store)
  const changed = await deps.store.getClusters([...new Set(changes.map((change) => change.clusterId))])
  let split = 0
  for (const cluster of changed)
    if (cluster.state === 'open' && cluster.counts.stories > 2)
      split += (await splitWhereTwo(deps, cluster.id, frequencies)).length
  await deps.store.putState(MARK, String(last.seq), mark?.revision ?? 0)
  return split
}

async function closeQuiet(deps: ClusterDeps): Promise<number> {
  const now = deps.now()
  let closed = 0
  for (const cluster of await deps.store.getClusters(await deps.store.quietClusters(now, MAX_CLOSED))) {
    if (cluster.state !== 'open' || !isQuiet(cluster.event.type, cluster.lastReportAt, now)) continue
    await refreshCluster(deps, cluster.id, { text: 'no report for a while', kind: 'closed', state: 'closed' })
    closed += 1
  }
  return closed
}
