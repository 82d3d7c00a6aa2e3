import { releases, withdraws } from '../stories/chain.ts'
import type { Story } from '../stories/story.ts'
import { withBody } from './bodies.ts'
import { findCandidates } from './candidates.ts'
import type { ClusterDeps } from './cluster.ts'
import { memberOf } from './membership.ts'
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
  const target = withdraws(await withBody(deps.store, note), earlier)
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
  await deps.store.withdraw(story.id, { at: note.current.at, by: note.id, reason, reversible })
  await showStanding(deps, story.id)
}

/**
 * Applies a release: the story that a note names, or the earlier versions of the story that says so itself, stand
 * again with their whole chain, unless they were killed or held anew.
 */
export async function releaseTarget(deps: ClusterDeps, note: Story, near?: Story[]): Promise<void> {
  const around = near ?? (await findCandidates(deps.store, note, [])).stories
  const earlier = around.filter((other) => other.feedId === note.feedId && other.id !== note.id)
  const target = note.current.wire === 'advisory' ? releases(await withBody(deps.store, note), earlier) : null
  const root = note.current.wire === 'advisory' ? earlier.find((other) => other.id === target?.storyId) : note
  if (!root) {
    deps.log('release-without-target', { storyId: note.id })
    return
  }
  for (const story of await chainOf(deps, root, earlier)) {
    if (story.id === note.id) continue
    await deps.store.reinstate(story.id, { at: note.current.at, by: note.id })
    await showStanding(deps, story.id)
  }
}

/** Shows in its cluster whether a story is withdrawn now: what was said last, or for good, has decided. */
async function showStanding(deps: ClusterDeps, storyId: string): Promise<void> {
  const story = await deps.store.getStory(storyId)
  const clusterId = story?.assignment?.clusterId
  if (!story || !clusterId) return
  await deps.store.putMember(clusterId, await memberOf(deps.store, story))
  await refreshCluster(deps, clusterId, {
    text: story.withdrawn ? `${story.outlet}: withdrawn: ${story.withdrawn.reason}` : `${story.outlet}: released`,
    storyId: story.id,
  })
}

/**
 * A story whose kill note came first is withdrawn as it comes in, and released if the release came first too; a held
 * story that its own feed sends again without the hold, corrected, or saying that the hold is over stands again.
 */
export async function withdrawIfTakenBack(deps: ClusterDeps, story: Story, near: Story[]): Promise<Story> {
  if (takesBack(story)) return story
  const { withdrawn, current } = story
  if (withdrawn?.reversible && withdrawn.by === story.id) {
    await deps.store.reinstate(story.id)
    return standing(deps, story)
  }
  if (withdrawn?.reversible && current.at > withdrawn.at && (current.lifts || REFILED.has(current.wire))) {
    await deps.store.reinstate(story.id, { at: current.at, by: story.id })
    return standing(deps, story)
  }
  const later = near.filter((other) => other.feedId === story.feedId && other.current.at >= current.at)
  let changed = false
  for (const note of later.filter(takesBack)) {
    const target = withdraws(await withBody(deps.store, note), [story])
    if (!target) continue
    const { reason, reversible } = target
    await deps.store.withdraw(story.id, { at: note.current.at, by: note.id, reason, reversible })
    changed = true
  }
  for (const note of changed ? later : []) {
    if (note.current.lifts && releases(await withBody(deps.store, note), [story]))
      await deps.store.reinstate(story.id, { at: note.current.at, by: note.id })
  }
  return changed ? standing(deps, story) : story
}

/** What a hold ends in, if it is not simply lifted. */
const REFILED: ReadonlySet<Story['current']['wire']> = new Set(['corrected', 'refile', 'repeat'])

/** The story with what the table says of its standing now. */
async function standing(deps: ClusterDeps, story: Story): Promise<Story> {
  const { withdrawn: _w, released: _r, ...rest } = story
  const { withdrawn, released } = (await deps.store.getStory(story.id)) ?? {}
  return { ...rest, ...(withdrawn ? { withdrawn } : {}), ...(released ? { released } : {}) }
}
