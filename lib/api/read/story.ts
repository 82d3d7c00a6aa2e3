import type { Store } from '../../store/store.ts'
import type { Story, StoryVersion } from '../../stories/story.ts'
import { isEmbargoed, isNote } from './visible.ts'

/** Longest chain of versions served; wires file a dozen at most. */
const MAX_CHAIN = 40

export type FoundStory =
  | { kind: 'found'; story: Story; versions: StoryVersion[] }
  | { kind: 'withdrawn'; reason: string; at: string }
  | { kind: 'unknown' }

/** A story with every version of its chain, newest first, under whatever ids the feed gave them. */
export async function findStory(store: Store, id: string, now: string): Promise<FoundStory> {
  const story = await store.getStory(id)
  if (!story || isEmbargoed(story.current.embargoedUntil, now)) return { kind: 'unknown' }
  if (story.withdrawn) return { kind: 'withdrawn', reason: story.withdrawn.reason, at: story.withdrawn.at }
  if (isNote(story.current.wire)) return { kind: 'unknown' }
  const others = (await chainOf(store, story)).filter((s) => !s.withdrawn)
  const versions = (await Promise.all([story, ...others].map((s) => store.getVersions(s.id)))).flat()
  return {
    kind: 'found',
    story,
    versions: versions
      .filter((v) => !isEmbargoed(v.embargoedUntil, now) && !isNote(v.wire))
      .sort((a, b) => (a.at === b.at ? b.version - a.version : a.at < b.at ? 1 : -1)),
  }
}

/** The other stories of the chain: the later ones stand in the cluster, the earlier ones are linked. */
async function chainOf(store: Store, story: Story): Promise<Story[]> {
  const found = new Map<string, Story>()
  const clusterId = story.assignment?.clusterId
  if (clusterId) {
    const members = (await store.getMembers(clusterId)).filter((m) => m.chain === story.chain && m.storyId !== story.id)
    for (const other of await store.getStories(members.slice(-MAX_CHAIN).map((m) => m.storyId))) {
      found.set(other.id, other)
    }
  }
  let earlier = story.replaces
  while (earlier && earlier !== story.id && !found.has(earlier) && found.size < MAX_CHAIN) {
    const other = await store.getStory(earlier)
    if (!other) break
    found.set(other.id, other)
    earlier = other.replaces
  }
  return [...found.values()]
}
