import type { Cluster } from '../clusters/cluster.ts'
import { model } from '../clusters/model.ts'
import type { StreamStatistics } from '../clusters/rarity.ts'
import { mergeScore, survivor } from '../clusters/repair.ts'
import { round } from '../clusters/similarity.ts'
import { speakersOf } from '../clusters/speakers.ts'
import type { Assignment, Repair, Story } from '../stories/story.ts'
import { comparable } from './candidates.ts'
import type { ClusterDeps } from './cluster.ts'
import { completeStory } from './complete.ts'
import { refreshCluster } from './refresh.ts'
import { beginRepair, endRepair } from './repairs.ts'

/** Merges two clusters if they turn out to report one event. */
export async function mergeWhereOne(
  deps: ClusterDeps,
  oneId: string,
  otherId: string,
  stream: StreamStatistics,
): Promise<boolean> {
  const [one, other] = await Promise.all([deps.store.getCluster(oneId), deps.store.getCluster(otherId)])
  if (!one || !other || one.id === other.id) return false
  if (!isLive(one) || !isLive(other)) return endMerge(deps, one, other)
  const [a, b] = await Promise.all([speakers(deps, oneId), speakers(deps, otherId)])
  const score = mergeScore(a, b, stream)
  if (score === null || score < model.merge) return false
  const { into, from } = survivor(one, other)
  await mergeClusters(deps, from.id, into.id, score)
  return true
}

function isLive({ state }: Cluster): boolean {
  return state === 'open' || state === 'closed'
}

/** Ends a merge of the two that a try which did not come to its end has begun. */
async function endMerge(deps: ClusterDeps, one: Cluster, other: Cluster): Promise<boolean> {
  const [from, into] = one.mergedInto === other.id ? [one, other] : [other, one]
  if (from.mergedInto !== into.id || !isLive(into)) return false
  await mergeClusters(deps, from.id, into.id)
  return true
}

async function speakers(deps: ClusterDeps, clusterId: string) {
  const members = await deps.store.getMembers(clusterId)
  return comparable(deps.store, speakersOf(members.filter((member) => !member.withdrawn)))
}

/**
 * Makes two clusters one. What is under way is noted first; then the old id says where it went, so that no reader
 * finds half a cluster under it; then the stories follow one by one. A sweep ends what a dying process began.
 */
export async function mergeClusters(deps: ClusterDeps, from: string, into: string, score?: number): Promise<void> {
  await beginRepair(deps.store, { from, into })
  await refreshCluster(deps, from, {
    text: 'turned out to report the same event as another cluster',
    kind: 'merged',
    state: 'merged',
    mergedInto: into,
    into: [into],
  })
  for (const member of await deps.store.getMembers(from)) await moveStory(deps, member.storyId, from, into, score)
  await endRepair(deps.store, { from, into })
}

/** Moves one story. Nothing happens when it is elsewhere by now. */
export async function moveStory(
  deps: ClusterDeps,
  storyId: string,
  from: string,
  into: string,
  score?: number,
  reason = 'its cluster and this one turned out to report one event',
): Promise<void> {
  const story = await deps.store.getStory(storyId)
  const seen = story?.assignment
  if (!story || !seen) return
  if (seen.clusterId !== from) {
    // Moved before, by a try that did not come to its end.
    if (seen.clusterId !== into) await deps.store.removeMember(from, storyId)
    else await completeStory(deps, story)
    return
  }
  const assignment: Assignment = {
    ...seen,
    clusterId: into,
    from,
    decidedAt: deps.now(),
    explanation: {
      ...seen.explanation,
      outcome: 'moved',
      reason,
      ...(score === undefined ? {} : { model: model.version, score: round(score), threshold: model.merge }),
    },
  }
  const links = linksOf(story)
  if (await deps.store.assign(storyId, { assignment, ...links }, seen))
    await completeStory(deps, { ...story, ...links, assignment })
}

function linksOf(story: Story): { chain: string; replaces?: string; copyOf?: string; unsettled?: Repair[] } {
  return {
    chain: story.chain,
    ...(story.replaces ? { replaces: story.replaces } : {}),
    ...(story.copyOf ? { copyOf: story.copyOf } : {}),
    ...(story.unsettled ? { unsettled: story.unsettled } : {}),
  }
}
