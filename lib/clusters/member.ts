import type { Story, StoryVersion, WireClass } from '../stories/story.ts'
import type { EarlierClaims, Member } from './cluster.ts'
import { currentProfile } from './profile.ts'

const LEAD_LETTERS = 300
/** Edits under one id whose figures are kept; feeds that flip a text every minute make hundreds. */
const MAX_EARLIER = 12
const MAX_EARLIER_CLAIMS = 10
/** Notes that stood in the story's place claim nothing. */
const NOTES: ReadonlySet<WireClass> = new Set(['kill', 'hold', 'advisory'])

/** A story as a member of the cluster that its assignment names; `versions` are its versions, the current one or not. */
export function toMember(story: Story, versions: StoryVersion[] = []): Member {
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
    ...earlierOf(v, versions),
    profile: { ...currentProfile(v), keys: [] },
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

/** The figures of earlier versions, those that change nothing left out: a history of what was said, not of edits. */
function earlierOf(current: StoryVersion, versions: StoryVersion[]): { earlier?: EarlierClaims[] } {
  const before = versions
    .filter((v) => v.version !== current.version && v.at <= current.at && !NOTES.has(v.wire))
    .sort((a, b) => (a.at === b.at ? a.version - b.version : a.at < b.at ? -1 : 1))
    .filter((v, i, all) => i === 0 || figures(v) !== figures(all[i - 1]!))
  if (before.every((v) => v.facts.claims.length === 0)) return {}
  return {
    earlier: before.slice(-MAX_EARLIER).map(({ version, at, wire, facts }) => ({
      version,
      at,
      wire,
      claims: facts.claims.slice(0, MAX_EARLIER_CLAIMS),
    })),
  }
}

function figures({ facts }: StoryVersion): string {
  return JSON.stringify(facts.claims.map(({ sentence: _, ...claim }) => claim))
}
