import type { Member } from '../../clusters/cluster.ts'
import type { Store } from '../../store/store.ts'
import { type ClusterStory, toClusterStory } from '../answers/story.ts'
import { toVersionItem, type VersionItem } from '../answers/version.ts'
import { groupBy } from '../group-by.ts'
import { isEmbargoed, isNote } from './visible.ts'

/** Members of a cluster that are looked at: newest first, far more than any event has. */
export const MAX_STORIES = 2000
/** Stories whose own earlier versions are read along; the others are a request to /v1/stories away. */
const MAX_EDITED = 40

type Reading = {
  now: string
  /** Members looked at, newest first. */
  members?: number
  /** Stories wanted, and the position in the list after which they begin. */
  limit?: number
  after?: string
  /** Without, versions under the same id are counted and not listed, which saves a read for each such story. */
  edits?: boolean
}

/**
 * The stories of a cluster, newest first: one per chain of versions, with what it replaced. `next` is the position at
 * which a list that was cut goes on; a story that gets a new version moves to the top, and is not met again below.
 */
export async function readClusterStories(
  store: Store,
  clusterId: string,
  { now, members: most = MAX_STORIES, limit = most, after, edits = true }: Reading,
): Promise<{ stories: ClusterStory[]; next?: string }> {
  const members = (await store.getMembers(clusterId, most)).filter((member) => isServed(member, now))
  const chains = [...groupBy(members, (member) => member.chain).values()]
    .map((chain) => chain.sort(newestFirst) as Chain)
    .sort(([a], [b]) => (positionOf(a) < positionOf(b) ? 1 : -1))
    .filter(([latest]) => after === undefined || positionOf(latest) < after)
  const page = chains.slice(0, limit)
  const edited = edits ? page.flatMap((chain) => chain.filter((member) => member.version > 1)).slice(0, MAX_EDITED) : []
  const texts = new Map(await Promise.all(edited.map(async (m) => [m.storyId, await earlierEdits(store, m)] as const)))
  const stories = page.map((chain) => {
    const [latest, ...replaced] = chain
    const versions = [...replaced.map(toVersionItem), ...chain.flatMap((member) => texts.get(member.storyId) ?? [])]
    const earlier = chain.reduce((sum, member) => sum + member.version, -1)
    return toClusterStory(latest, versions.sort(newestFirst), earlier)
  })
  const last = page.at(-1)
  return chains.length > page.length && last ? { stories, next: positionOf(last[0]) } : { stories }
}

/** The filings of one story, its latest first. */
type Chain = [Member, ...Member[]]

/** Where a story stands in the list: ordered as text, unlike any other's. */
function positionOf({ at, storyId }: Pick<Member, 'at' | 'storyId'>): string {
  return `${at}#${storyId}`
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
