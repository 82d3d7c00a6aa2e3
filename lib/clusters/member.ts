import type { Story } from '../stories/story.ts'
import type { Member } from './cluster.ts'

const LEAD_LETTERS = 300

/** A story as a member of the cluster that its assignment names. */
export function toMember(story: Story): Member {
  const v = story.current
  const lead = (v.summary || v.body || '').slice(0, LEAD_LETTERS)
  return {
    storyId: story.id,
    version: v.version,
    chain: story.chain,
    feedId: story.feedId,
    outlet: v.outlet,
    origin: v.origin,
    lang: v.lang,
    title: v.title,
    lead,
    at: v.at,
    wire: v.wire,
    facts: v.facts,
    profile: { ...v.profile, keys: [] },
    explanation: story.assignment?.explanation ?? { model: '', outcome: 'none', for: [], against: [] },
    ...(v.url ? { url: v.url } : {}),
    ...(v.publishedAt ? { publishedAt: v.publishedAt } : {}),
    ...(v.note ? { note: v.note } : {}),
    ...(story.copyOf ? { copyOf: story.copyOf } : {}),
    ...(story.replaces ? { replaces: story.replaces } : {}),
    ...(v.embargoedUntil ? { embargoedUntil: v.embargoedUntil } : {}),
    ...(story.withdrawn
      ? {
          withdrawn: {
            at: story.withdrawn.at,
            reason: story.withdrawn.reason,
            reversible: story.withdrawn.reversible,
          },
        }
      : {}),
  }
}
