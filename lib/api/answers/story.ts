import type { Member } from '../../clusters/cluster.ts'
import type { Story, StoryVersion } from '../../stories/story.ts'
import { safeLink } from '../link.ts'
import { toExplanationAnswer } from './explanation.ts'
import { toFactsAnswer } from './facts.ts'
import { toVersionItem, type VersionItem } from './version.ts'

/** Snippets only: the text is the publisher's, and the link leads to it. */
const MAX_SUMMARY = 600

/** A story inside its cluster, with the earlier versions of its chain, newest first. */
export function toClusterStory(member: Member, versions: VersionItem[], earlierVersions: number) {
  return {
    id: member.storyId,
    version: member.version,
    outlet: member.outlet,
    origin: member.origin,
    lang: member.lang,
    title: member.title,
    summary: snippet(member.lead),
    url: safeLink(member.url) ?? null,
    at: member.at,
    publishedAt: member.publishedAt ?? null,
    wire: member.wire,
    note: member.note ?? null,
    copyOf: member.copyOf ?? null,
    facts: toFactsAnswer(member.facts),
    explanation: toExplanationAnswer(member.explanation),
    earlierVersions,
    versions,
    links: { self: `/v1/stories/${member.storyId}` },
  }
}

export type ClusterStory = ReturnType<typeof toClusterStory>

/** A story by itself, with every version of its chain, newest first. Notes to editors are not served. */
export function toStoryAnswer(story: Story, versions: StoryVersion[]) {
  const { current } = story
  return {
    id: story.id,
    version: current.version,
    feedId: story.feedId,
    outlet: story.outlet,
    origin: current.origin,
    lang: current.lang,
    title: current.title,
    summary: snippet(current.summary || current.body || ''),
    url: safeLink(current.url) ?? null,
    at: current.at,
    publishedAt: current.publishedAt ?? null,
    updatedAt: current.updatedAt ?? null,
    fetchedAt: current.fetchedAt,
    wire: current.wire,
    wireNumber: current.wireNumber ?? null,
    note: current.note ?? null,
    copyOf: story.copyOf ?? null,
    replaces: story.replaces ?? null,
    facts: toFactsAnswer(current.facts),
    clusterId: story.assignment?.clusterId ?? null,
    explanation: story.assignment ? toExplanationAnswer(story.assignment.explanation) : null,
    versions: versions.map((version) => ({
      ...toVersionItem(version),
      summary: snippet(version.summary || version.body || ''),
      publishedAt: version.publishedAt ?? null,
      updatedAt: version.updatedAt ?? null,
      fetchedAt: version.fetchedAt,
      facts: toFactsAnswer(version.facts),
    })),
    links: {
      self: `/v1/stories/${story.id}`,
      cluster: story.assignment?.clusterId ? `/v1/clusters/${story.assignment.clusterId}` : null,
    },
  }
}

function snippet(text: string): string {
  if (text.length <= MAX_SUMMARY) return text
  const cut = text.slice(0, MAX_SUMMARY)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), MAX_SUMMARY - 40))}…`
}
