import { toMember } from '../clusters/member.ts'
import { withdraws } from '../stories/chain.ts'
import type { Story } from '../stories/story.ts'
import { findCandidates } from './candidates.ts'
import type { ClusterDeps } from './cluster.ts'
import { refreshCluster } from './refresh.ts'

/** Whether a story's current version is a note that takes a story back. */
export function takesBack(story: Story): boolean {
  return story.current.wire === 'kill' || story.current.wire === 'hold'
}

/**
 * Applies a kill or a hold: every version of the story it names leaves its cluster's lists, counts and claims at once.
 * The note may be a version of the story itself (a canceled pubStatus, a deleted entry).
 */
export async function withdrawTarget(deps: ClusterDeps, note: Story, near?: Story[]): Promise<void> {
  const around = near ?? (await findCandidates(deps.store, note, [])).stories
  const earlier = around.filter((other) => other.feedId === note.feedId && other.id !== note.id)
  const target = withdraws(note, earlier)
  const named = target && earlier.find((other) => other.id === target.storyId)
  const itself = !named && note.versions > 1
  if (!named && !itself) {
    deps.log('withdrawal-without-target', { storyId: note.id })
    return
  }
  const root = named ?? note
  const reversible = target?.reversible ?? note.current.wire === 'hold'
  const reason = target?.reason ?? `taken back by its own feed (${note.current.wire})`
  for (const story of await chainOf(deps, root, earlier)) await withdrawStory(deps, story, note, reason, reversible)
}

/** All stories of one chain that are known: among those near, and in the cluster of the one named. */
async function chainOf(deps: ClusterDeps, root: Story, near: Story[]): Promise<Story[]> {
  const ids = new Set(near.filter((other) => other.chain === root.chain).map((other) => other.id))
  ids.add(root.id)
  const clusterId = root.assignment?.clusterId
  if (clusterId)
    for (const member of await deps.store.getMembers(clusterId))
      if (member.chain === root.chain) ids.add(member.storyId)
  return deps.store.getStories([...ids])
}

async function withdrawStory(
  deps: ClusterDeps,
  story: Story,
  note: Story,
  reason: string,
  reversible: boolean,
): Promise<void> {
  const withdrawn = { at: note.current.at, by: note.id, reason, reversible }
  await deps.store.withdraw(story.id, withdrawn)
  await showWithdrawal(deps, {
    ...story,
    withdrawn: story.withdrawn && !story.withdrawn.reversible ? story.withdrawn : withdrawn,
  })
}

async function showWithdrawal(deps: ClusterDeps, story: Story): Promise<void> {
  const clusterId = story.assignment?.clusterId
  if (!clusterId) return
  await deps.store.putMember(clusterId, toMember(story))
  await refreshCluster(deps, clusterId, {
    text: story.withdrawn ? `${story.outlet}: withdrawn: ${story.withdrawn.reason}` : `${story.outlet}: released`,
    storyId: story.id,
  })
}

/**
 * A story whose kill note came first is withdrawn as it comes in; a held story whose own feed sends it again without
 * the hold stands again.
 */
export async function withdrawIfTakenBack(deps: ClusterDeps, story: Story, near: Story[]): Promise<Story> {
  if (takesBack(story)) return story
  if (story.withdrawn?.reversible && story.withdrawn.by === story.id) {
    await deps.store.reinstate(story.id)
    const { withdrawn: _, ...standing } = story
    return standing
  }
  const notes = near.filter(
    (other) => other.feedId === story.feedId && takesBack(other) && other.current.at >= story.current.at,
  )
  for (const note of notes) {
    const target = withdraws(note, [story])
    if (!target) continue
    const withdrawn = { at: note.current.at, by: note.id, reason: target.reason, reversible: target.reversible }
    await deps.store.withdraw(story.id, withdrawn)
    return { ...story, withdrawn: story.withdrawn ?? withdrawn }
  }
  return story
}
