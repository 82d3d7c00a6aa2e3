import type { Story } from '../stories/story.ts'
import { profileOf } from './candidates.ts'
import type { ClusterDeps } from './cluster.ts'
import { memberOf } from './membership.ts'
import { refreshCluster } from './refresh.ts'
import { releaseTarget, takesBack, withdrawTarget } from './withdrawal.ts'
import { linkWrapup } from './wrapups.ts'

/**
 * What follows from a story's assignment for itself: keys, membership, the clusters it entered and left, what it takes
 * back. Idempotent: a repeat completes what an interrupted try began.
 */
export async function completeStory(deps: ClusterDeps, story: Story, near?: Story[]): Promise<void> {
  const { assignment } = story
  if (!assignment) return
  await deps.store.putKeys(story.id, profileOf(story).keys, story.current.at)
  if (takesBack(story)) await withdrawTarget(deps, story, near)
  else if (story.current.lifts) await releaseTarget(deps, story, near)
  if (assignment.clusterId) await enter(deps, story, assignment.clusterId)
  if (assignment.from && assignment.from !== assignment.clusterId)
    await leave(deps, story, assignment.from, assignment.clusterId)
  for (const clusterId of assignment.spans ?? []) await linkWrapup(deps, clusterId, story)
}

async function enter(deps: ClusterDeps, story: Story, clusterId: string): Promise<void> {
  await deps.store.putMember(clusterId, await memberOf(deps.store, story))
  await refreshCluster(deps, clusterId, { text: `${story.outlet}: ${story.current.title}`, storyId: story.id })
}

/** A cluster that its last story has left lives on as an address: it answers with where the story went. */
export async function leave(deps: ClusterDeps, story: Story, from: string, to: string | null): Promise<void> {
  await deps.store.removeMember(from, story.id)
  const rest = await deps.store.getMembers(from)
  const gone = rest.length === 0
  await refreshCluster(deps, from, {
    text: to ? `${story.outlet}: moved to another event` : `${story.outlet}: no longer a report of one event`,
    storyId: story.id,
    ...(gone && to ? { state: 'merged' as const, mergedInto: to, into: [to] } : {}),
    ...(gone && !to
      ? { state: 'withdrawn' as const, withdrawnReason: 'its only story turned out to report no single event' }
      : {}),
  })
}
