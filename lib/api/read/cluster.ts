import type { Cluster } from '../../clusters/cluster.ts'
import type { Store } from '../../store/store.ts'

/** A cluster merged into one that is merged itself: followed this far, then left to the client. */
const MAX_MERGES = 16

export type FoundCluster =
  | { kind: 'found'; cluster: Cluster }
  | { kind: 'merged'; into: string }
  | { kind: 'split'; into: string[] }
  | { kind: 'withdrawn'; reason: string; at: string }
  | { kind: 'unknown' }

/** What stands under an id: the cluster, or where it went. A merged id leads to the end of its merges in one step. */
export async function findCluster(store: Store, id: string): Promise<FoundCluster> {
  const cluster = await store.getCluster(id)
  if (!cluster) return { kind: 'unknown' }
  if (cluster.mergedInto) return { kind: 'merged', into: await lastMerge(store, cluster.mergedInto) }
  if (cluster.state !== 'withdrawn') return { kind: 'found', cluster }
  // Split and nothing left under the old id: its stories are elsewhere, none was withdrawn.
  if (cluster.splitInto?.length) return { kind: 'split', into: cluster.splitInto }
  return {
    kind: 'withdrawn',
    reason: cluster.withdrawnReason ?? 'the only report was withdrawn',
    at: cluster.updatedAt,
  }
}

async function lastMerge(store: Store, id: string): Promise<string> {
  let last = id
  for (let step = 0; step < MAX_MERGES; step++) {
    const next = (await store.getCluster(last))?.mergedInto
    if (!next) break
    last = next
  }
  return last
}
