import { model } from '../clusters/model.ts'
import { type ClusterDeps, clusterAgain } from './cluster.ts'
import { PARTITION } from './partition.ts'
import { sweep } from './sweep.ts'

/** How far the stories of the change log have been decided again. */
export type Progress = { model: string; upTo: number; end: number }

export type Reclustered = { decided: number; unchanged: number; failed: number }

/** Rows of the change log that are gone through between two marks. */
const BATCH = 100
/** Named state: where an interrupted run goes on. */
const STATE = 'recluster'

/**
 * Decides every clustered story again that another model decided, in the order in which the change log first names
 * them, through the ordinary steps: profiles and keys are made anew, what changes is logged. Versions stay as they were
 * stored. An interrupted run goes on from its last mark; what was decided by this model is passed over at any time.
 */
export async function recluster(
  deps: ClusterDeps,
  onProgress: (progress: Progress) => void = () => {},
): Promise<Reclustered> {
  const counts: Reclustered = { decided: 0, unchanged: 0, failed: 0 }
  let { progress, revision } = await begin(deps)
  while (progress.upTo < progress.end) {
    const limit = Math.min(BATCH, progress.end - progress.upTo)
    const rows = await deps.store.listChanges(PARTITION, progress.upTo, limit)
    const last = rows.at(-1)
    if (!last) break
    for (const storyId of new Set(rows.flatMap((row) => row.storyId ?? []))) await decideAgain(deps, storyId, counts)
    progress = { ...progress, upTo: last.seq }
    if (!(await deps.store.putState(STATE, JSON.stringify(progress), revision)))
      throw new Error('another process is reclustering these data')
    revision += 1
    onProgress(progress)
  }
  // What fell apart by the new decisions is split, what was begun is ended.
  await sweep(deps)
  return counts
}

async function begin(deps: ClusterDeps): Promise<{ progress: Progress; revision: number }> {
  const state = await deps.store.getState(STATE)
  const revision = state?.revision ?? 0
  const known = state && (JSON.parse(state.value) as Progress)
  if (known && known.model === model.version && known.upTo < known.end) return { progress: known, revision }
  const end = (await deps.store.lastChange(PARTITION))?.seq ?? 0
  return { progress: { model: model.version, upTo: 0, end }, revision }
}

/** One story that cannot be decided must not keep the others. */
async function decideAgain(deps: ClusterDeps, storyId: string, counts: Reclustered): Promise<void> {
  try {
    const { outcome } = await clusterAgain(deps, storyId)
    if (outcome === 'unchanged' || outcome === 'unknown' || outcome === 'waiting') counts.unchanged += 1
    else counts.decided += 1
  } catch (error) {
    deps.log('recluster-failed', { storyId, error: String(error) })
    counts.failed += 1
  }
}
