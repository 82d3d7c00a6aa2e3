import type { Member } from '../../clusters/cluster.ts'
import type { StoryVersion } from '../../stories/story.ts'
import { safeLink } from '../link.ts'

type Versioned = Pick<StoryVersion | Member, 'storyId' | 'version' | 'wire' | 'note' | 'title' | 'url' | 'at'>

/** One version of a story in a list of versions. */
export function toVersionItem(version: Versioned) {
  return {
    storyId: version.storyId,
    version: version.version,
    wire: version.wire,
    note: version.note ?? null,
    title: version.title,
    url: safeLink(version.url) ?? null,
    at: version.at,
  }
}

export type VersionItem = ReturnType<typeof toVersionItem>
