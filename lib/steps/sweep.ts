import { isQuiet, SHORTEST_QUIET_MS } from '../clusters/lifecycle.ts'
import { type ClusterDeps, clusterStory } from './cluster.ts'
import { mergeClusters } from './merge.ts'
import { refreshCluster } from './refresh.ts'
import { repairsUnderWay } from './repairs.ts'

export type Swept = { clustered: number; failed: number; merged: number; closed: number }

/** Bounds of one sweep: it runs every few minutes, and what is left over is found again. */
const MAX_PENDING = 200
const MAX_CLOSED = 100

/**
 * Picks up what fell between two steps: stories stored and never clustered (or whose embargo has ended), merges begun
 * and not ended, clusters that have gone quiet. Safe to run at any time and as often as one likes.
 */
export async function sweep(deps: ClusterDeps): Promise<Swept> {
  const swept: Swept = { clustered: 0, failed: 0, merged: 0, closed: 0 }
  for (const { from, into } of await repairsUnderWay(deps.store)) {
    await mergeClusters(deps, from, into)
    swept.merged += 1
  }
  for (const storyId of await deps.store.pendingStories(MAX_PENDING)) {
    try {
      const { outcome } = await clusterStory(deps, storyId)
      if (outcome !== 'waiting') swept.clustered += 1
    } catch (error) {
      // One story that cannot be clustered must not keep the others waiting.
      deps.log('sweep-story-failed', { storyId, error: String(error) })
      swept.failed += 1
    }
  }
  swept.closed = await closeQuiet(deps)
  return swept
}

async function closeQuiet(deps: ClusterDeps): Promise<number> {
  const now = deps.now()
  const before = new Date(Date.parse(now) - SHORTEST_QUIET_MS).toISOString()
  let closed = 0
  for (const cluster of await deps.store.getClusters(await deps.store.quietClusters(before, MAX_CLOSED))) {
    if (cluster.state !== 'open' || !isQuiet(cluster.event.type, cluster.lastReportAt, now)) continue
    await refreshCluster(deps, cluster.id, { text: 'no report for a while', kind: 'closed', state: 'closed' })
    closed += 1
  }
  return closed
}
