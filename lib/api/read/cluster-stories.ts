import type { Member } from '../../clusters/cluster.ts'
import type { Store } from '../../store/store.ts'
import { type ClusterStory, toClusterStory } from '../answers/story.ts'
import { toVersionItem, type VersionItem } from '../answers/version.ts'
import { groupBy } from '../group-by.ts'
import { isEmbargoed, isNote } from './visible.ts'

export const MAX_STORIES = 500
/** Stories whose own earlier versions are read along; the others are a request to /v1/stories away. */
const MAX_EDITED = 40

/**
 * The stories of a cluster, newest first: one per chain of versions, with what it replaced.
 * Without `edits`, versions under the same id are counted and not listed, which saves a read for each such story.
 */
export async function readClusterStories(
  store: Store,
  clusterId: string,
  { now, limit = MAX_STORIES, edits = true }: { now: string; limit?: number; edits?: boolean },
): Promise<ClusterStory[]> {
  const members = (await store.getMembers(clusterId, limit)).filter((member) => isServed(member, now))
  const chains = groupBy(members, (member) => member.chain)
  const edited = edits ? members.filter((member) => member.version > 1).slice(-MAX_EDITED) : []
  const texts = new Map(await Promise.all(edited.map(async (m) => [m.storyId, await earlierEdits(store, m)] as const)))
  const stories = [...chains.values()].map((chain) => {
    const [latest, ...replaced] = chain.sort(newestFirst) as [Member, ...Member[]]
    const versions = [
      ...replaced.map(toVersionItem),
      ...[latest, ...replaced].flatMap((member) => texts.get(member.storyId) ?? []),
    ]
    const earlier = chain.reduce((sum, member) => sum + member.version, -1)
    return toClusterStory(latest, versions.sort(newestFirst), earlier)
  })
  return stories.sort(newestFirst)
}

function isServed(member: Member, now: string): boolean {
  return !member.withdrawn && !isNote(member.wire) && !isEmbargoed(member.embargoedUntil, now)
}

async function earlierEdits(store: Store, member: Member): Promise<VersionItem[]> {
  const versions = await store.getVersions(member.storyId)
  return versions.filter((v) => v.version < member.version).map(toVersionItem)
}

type Dated = { at: string; version: number }

function newestFirst(a: Dated, b: Dated): number {
  if (a.at !== b.at) return a.at < b.at ? 1 : -1
  return b.version - a.version
}
