import type { Cluster, Member } from '../clusters/cluster.ts'
import { compare } from '../clusters/compare.ts'
import type { Candidate } from '../clusters/decide.ts'
import { isQuiet } from '../clusters/lifecycle.ts'
import { model } from '../clusters/model.ts'
import { currentProfile } from '../clusters/profile.ts'
import type { StreamStatistics } from '../clusters/rarity.ts'
import { pairScore } from '../clusters/similarity.ts'
import { speakersOf } from '../clusters/speakers.ts'
import { type Traits, traitsOf } from '../clusters/traits.ts'
import type { Store } from '../store/store.ts'
import type { Profile, Story } from '../stories/story.ts'

/** Bounds of one look-up: what a story costs, however large the archive and however busy a place. */
const PER_KEY = 24
const MAX_STORIES = 72
const MAX_CLUSTERS = 6
const MAX_MEMBERS = 24
/** Root of the cosine of texts from which one could be a copy of the other. */
const ALIKE = 0.5
/** Kinds of keys of which it is worth knowing that they are busy. */
const BUSY = /^[prf]:/

export type Found = {
  /** Stories that share a key, likeliest first. */
  stories: Story[]
  /** Those of them whose text is much alike: what could be copied from, or be a copy. */
  alike: Story[]
  candidates: Candidate[]
  clusters: Map<string, Cluster>
  members: Map<string, Member[]>
  /** Places, regions and copies that had more stories than were read: busy days. Terms are cut as a matter of course. */
  cut: string[]
}

/** Clusters that a story could belong to: by its keys, then by the stories under them. */
export async function findCandidates(
  store: Store,
  subject: Story,
  alsoClusters: string[],
  stream?: StreamStatistics,
): Promise<Found> {
  const profile = profileOf(subject)
  const { stories: byKey, cut } = await store.candidates(profile.keys, PER_KEY)
  const ids = likeliest(byKey, subject.id)
  const stories = (await store.getStories(ids)).sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
  const { clusterIds, alike } = nearest(traitsOf(profile), stories, stream)
  const wanted = [...new Set([...alsoClusters, ...clusterIds])]
  const heads = await followMerges(store, wanted)
  const clusters = new Map(heads.map((cluster) => [cluster.id, cluster]))
  const members = new Map<string, Member[]>()
  const candidates: Candidate[] = []
  for (const cluster of heads) {
    if (cluster.state === 'merged') continue
    const all = await store.getMembers(cluster.id)
    members.set(cluster.id, all)
    // A cluster that is left with nothing but withdrawn stories is still the one that a denial of them belongs to.
    const standing = all.filter((member) => !member.withdrawn)
    const speaking = speakersOf(standing.length ? standing : all).slice(-MAX_MEMBERS)
    candidates.push({
      clusterId: cluster.id,
      closed: isOver(cluster, subject.current.at),
      members: await comparable(store, speaking),
    })
  }
  return { stories, alike, candidates, clusters, members, cut: cut.filter((key) => BUSY.test(key)) }
}

/**
 * Whether a cluster's event was over when the story came. Goes by the story's time, not by whether a sweep has closed the
 * cluster yet: how late the story is read must not decide where it belongs.
 */
function isOver(cluster: Cluster, at: string): boolean {
  return cluster.state === 'withdrawn' || isQuiet(cluster.event.type, cluster.lastReportAt, at)
}

/** Stories by how telling the keys are that they share with the subject: a rare key says more than a busy one. */
function likeliest(byKey: Map<string, string[]>, self: string): string[] {
  const weight = new Map<string, number>()
  for (const ids of byKey.values())
    for (const id of ids) if (id !== self) weight.set(id, (weight.get(id) ?? 0) + 1 / Math.sqrt(ids.length))
  return [...weight]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? 1 : -1))
    .slice(0, MAX_STORIES)
    .map(([id]) => id)
}

/** The clusters of the stories that fit best one by one, and the stories whose text is much alike. */
function nearest(
  traits: Traits,
  stories: Story[],
  stream?: StreamStatistics,
): { clusterIds: string[]; alike: Story[] } {
  const best = new Map<string, number>()
  const alike: Story[] = []
  for (const story of stories) {
    const features = compare(traits, traitsOf(profileOf(story)), stream)
    if ((features.text ?? 0) >= ALIKE) alike.push(story)
    const clusterId = story.assignment?.clusterId
    if (!clusterId) continue
    const score = pairScore(features)
    if (score > (best.get(clusterId) ?? -Infinity)) best.set(clusterId, score)
  }
  const clusterIds = [...best]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MAX_CLUSTERS)
    .map(([id]) => id)
  return { clusterIds, alike }
}

/** Members as they can be compared: profiles that another version of the features made are made again. */
export async function comparable(store: Store, members: Member[]): Promise<Candidate['members']> {
  const stale = members.filter((member) => member.profile.model !== model.features).map((member) => member.storyId)
  const remade = new Map((stale.length ? await store.getStories(stale) : []).map((s) => [s.id, profileOf(s)]))
  return members.flatMap(({ storyId, profile }) => {
    const current = profile.model === model.features ? profile : remade.get(storyId)
    return current ? [{ storyId, traits: traitsOf(current) }] : []
  })
}

/** A story's profile as this version of the features has it. Heads have no bodies: it is made of headline and lead. */
export function profileOf(story: Story): Profile {
  return currentProfile(story.current)
}

/** Heads of clusters; a merged one is followed to where it went. */
async function followMerges(store: Store, ids: string[]): Promise<Cluster[]> {
  const found = new Map<string, Cluster>()
  let wanted = ids
  for (let hop = 0; hop < 5 && wanted.length; hop++) {
    const heads = await store.getClusters(wanted)
    for (const head of heads) if (head.state !== 'merged') found.set(head.id, head)
    wanted = heads.flatMap((h) =>
      h.state === 'merged' && h.mergedInto && !found.has(h.mergedInto) ? [h.mergedInto] : [],
    )
  }
  return [...found.values()]
}
