import { toProfile } from '../clusters/profile.ts'
import { toDocument } from '../events/document.ts'
import { extractFacts } from '../events/extract.ts'
import type { Facts } from '../events/facts.ts'
import type { Entry } from '../feeds/entry.ts'
import type { FeedSource } from '../feeds/feed.ts'
import { draftVersion } from './draft.ts'
import type { StoryVersion } from './story.ts'

/**
 * Makes the immutable version that one entry's content is: language, wire class, origin, times, facts and profile.
 * Pure: the same arguments give the same version. `version` counts from 1; `previous` is the version before it,
 * by which a change in place is told as a correction, an update or a refile.
 */
export function toVersion(
  entry: Entry,
  source: FeedSource,
  context: { fetchedAt: string; version: number; previous?: StoryVersion | undefined },
): StoryVersion {
  const draft = draftVersion(entry, source, context)
  const facts = extractFacts(toDocument(draft))
  const version = { ...draft, facts, origin: isPlace(draft.origin, facts) ? source.outlet : draft.origin }
  return { ...version, profile: toProfile(version) }
}

/** "NAQOURA (South Lebanon) – …" names a region where other by-lines name an agency. */
function isPlace(origin: string, facts: Facts): boolean {
  const name = origin.toLowerCase()
  return facts.places.some(
    ({ text, place }) =>
      text.toLowerCase() === name || place.name.toLowerCase() === name || place.admin1?.toLowerCase() === name,
  )
}
