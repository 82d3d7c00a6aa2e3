import type { Entry } from '../feeds/entry.ts'
import type { FeedSource } from '../feeds/feed.ts'
import { contentHashOf, storyIdOf } from '../stories/identity.ts'
import type { StoryVersion } from '../stories/story.ts'
import { toVersion } from '../stories/version.ts'
import type { Deps } from './deps.ts'

export type Ingested = {
  new: number
  updated: number
  unchanged: number
  /** Entries on which our own code failed: logged, passed over, and tried again when the document changes. */
  failed: number
  /** Where each entry went, in the order in which they were stored (oldest first). */
  versions: { entry: Entry; storyId: string; version: number; outcome: 'new' | 'updated' | 'unchanged' }[]
}

/** A version number can be taken by another poll of the same feed; more often than this is a fault. */
const MAX_RACES = 5

/**
 * Stores what is new in the entries of one feed as story versions, oldest first, and leaves them pending for
 * clustering. Costly work is spent only on contents never seen before; the same entries twice change nothing.
 */
export async function ingestEntries(
  deps: Pick<Deps, 'store' | 'log'>,
  source: FeedSource,
  entries: Entry[],
  fetchedAt: string,
): Promise<Ingested> {
  const result: Ingested = { new: 0, updated: 0, unchanged: 0, failed: 0, versions: [] }
  const known = await deps.store.getKnown(entries.map((entry) => storyIdOf(source.id, entry.key)))
  for (const [order, entry] of oldestFirst(entries).entries()) {
    const storyId = storyIdOf(source.id, entry.key)
    const stored = await storeEntry(deps, source, entry, { fetchedAt, order }, known.get(storyId))
    if (!stored) {
      result.failed += 1
      continue
    }
    result[stored.outcome] += 1
    result.versions.push({ entry, storyId, ...stored })
  }
  return result
}

async function storeEntry(
  deps: Pick<Deps, 'store' | 'log'>,
  source: FeedSource,
  entry: Entry,
  { fetchedAt, order }: { fetchedAt: string; order: number },
  firstKnown: { versions: number; hashes: string[] } | undefined,
): Promise<{ version: number; outcome: 'new' | 'updated' | 'unchanged' } | undefined> {
  const storyId = storyIdOf(source.id, entry.key)
  const hash = contentHashOf(entry)
  let known = firstKnown
  for (let race = 0; race < MAX_RACES; race += 1) {
    const versions = known?.versions ?? 0
    // A content seen before is no new version, even when a newer one came in between: caches serve old documents.
    const newerContents = known?.hashes.toReversed().indexOf(hash) ?? -1
    if (newerContents >= 0) return { version: versions - newerContents, outcome: 'unchanged' }
    const previous = versions > 0 ? (await deps.store.getStory(storyId))?.current : undefined
    const version = describe(deps, entry, source, { fetchedAt, version: versions + 1, previous })
    if (!version) return undefined
    if ((await deps.store.putVersion(version, entry.key, order)) === 'stored') {
      return { version: version.version, outcome: versions === 0 ? 'new' : 'updated' }
    }
    known = (await deps.store.getKnown([storyId])).get(storyId)
  }
  throw new Error(`story ${storyId}: version number taken ${MAX_RACES} times in a row`)
}

/** The costly part, pure: a fault of ours in it must not cost the other entries of the feed. */
function describe(
  deps: Pick<Deps, 'log'>,
  ...[entry, source, context]: Parameters<typeof toVersion>
): StoryVersion | undefined {
  try {
    return toVersion(entry, source, context)
  } catch (error) {
    deps.log('entry-failed', {
      feedId: source.id,
      entry: entry.key.slice(0, 200),
      error: String((error as Error)?.stack ?? error),
    })
    return undefined
  }
}

function oldestFirst(entries: Entry[]): Entry[] {
  const time = (entry: Entry) => entry.updatedAt ?? entry.publishedAt ?? ''
  // Feeds list the newest first: undated entries keep the reverse of the feed's order.
  return [...entries].reverse().sort((a, b) => (time(a) < time(b) ? -1 : time(a) > time(b) ? 1 : 0))
}
