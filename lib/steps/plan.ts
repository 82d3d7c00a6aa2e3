import type { Decision } from '../clusters/decide.ts'
import { model } from '../clusters/model.ts'
import type { StreamStatistics } from '../clusters/rarity.ts'
import { mergeScore, misplaced } from '../clusters/repair.ts'
import { traitsOf } from '../clusters/traits.ts'
import type { Store } from '../store/store.ts'
import type { Repair, Story } from '../stories/story.ts'
import { type Found, profileOf } from './candidates.ts'
import type { ClusterDeps } from './cluster.ts'
import { mergeWhereOne, moveStory } from './merge.ts'
import { termStatistics } from './statistics.ts'

const BETTER = 'a later story showed that it reports this event'

/**
 * What a decision calls for around it: the earlier versions of the story come along, stories that fit its cluster
 * better than their own move there, clusters that it shows to be one are held against each other. The plan is stored
 * with the assignment, so that a process that dies after it leaves nothing half done.
 */
export async function planRepairs(
  store: Pick<Store, 'getMembers'>,
  story: Story,
  clusterId: string,
  parent: Story | undefined,
  decision: Decision,
  found: Found,
  stream: StreamStatistics,
): Promise<Repair[]> {
  const moves: (Repair & { kind: 'move' })[] = []
  const former = parent?.assignment?.clusterId
  if (parent && former && former !== clusterId) {
    const members = found.members.get(former) ?? (await store.getMembers(former))
    moves.push({ kind: 'move', from: former, storyIds: idsOf(members, new Set([parent.chain])) })
  }
  const speakersIn = (id: string) => found.candidates.find((candidate) => candidate.clusterId === id)?.members ?? []
  const newcomer = { storyId: story.id, traits: traitsOf(profileOf(story)) }
  const grown = [...speakersIn(clusterId).filter((speaker) => speaker.storyId !== story.id), newcomer]
  for (const { clusterId: from, members } of found.candidates) {
    if (from === clusterId) continue
    const wrong = new Set(misplaced(newcomer, members, grown, stream))
    const rows = found.members.get(from) ?? []
    const chains = new Set(rows.filter((row) => wrong.has(row.storyId)).map((row) => row.chain))
    moves.push({ kind: 'move', from, storyIds: idsOf(rows, chains), reason: BETTER })
  }
  const merges = decision.near
    .filter((other) => (mergeScore(grown, speakersIn(other), stream) ?? -Infinity) >= model.merge)
    .map((other): Repair => ({ kind: 'merge', clusters: [clusterId, other] }))
  const others = moves.map((move) => ({ ...move, storyIds: move.storyIds.filter((id) => id !== story.id) }))
  return [...others.filter((move) => move.storyIds.length > 0), ...merges]
}

function idsOf(members: { storyId: string; chain: string }[], chains: Set<string>): string[] {
  return members.filter((member) => chains.has(member.chain)).map((member) => member.storyId)
}

/** Does what was planned, or the rest of it. Stories go to where the one decided is by now. */
export async function carryOut(deps: ClusterDeps, story: Story, stream?: StreamStatistics): Promise<void> {
  const into = story.assignment?.clusterId
  for (const repair of story.unsettled ?? []) {
    if (repair.kind === 'merge') {
      await mergeWhereOne(deps, ...repair.clusters, stream ?? (await termStatistics(deps.store)))
    } else if (into) {
      for (const storyId of repair.storyIds) await moveStory(deps, storyId, repair.from, into, undefined, repair.reason)
    }
  }
}
