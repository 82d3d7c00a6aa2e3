import { type Facts, type Place, PUBLICATION_DAY } from '../events/facts.ts'
import { originsOf } from '../stories/origin.ts'
import { claimHistories, contradictionsOf, tollsOf } from './claims.ts'
import type { Cluster, ClusterEvent, ClusterState, Member } from './cluster.ts'
import { chooseHeadline, defaultPreference, type HeadlinePreference } from './headline.ts'
import { model } from './model.ts'
import { shownAt, speakersOf } from './speakers.ts'

/** What a cluster was before and is told from outside: identity and state are not in the members. */
export type Frame = {
  id: string
  revision: number
  createdAt: string
  updatedAt: string
  state: ClusterState
  wrapups?: Cluster['wrapups']
  mergedInto?: string
  splitInto?: string[]
  withdrawnReason?: string
  preference?: HeadlinePreference
}

/**
 * What a cluster knows of its event, made from its members alone, so that it can be made again at any time.
 * Of each chain of versions only the latest speaks; withdrawn stories and those under embargo at `now` do not.
 */
export function foldCluster(members: Member[], frame: Frame, now: string): Cluster {
  const shown = shownAt(members, now)
  const speakers = speakersOf(shown)
  const headline = chooseHeadline(speakers, frame.preference ?? defaultPreference)
  const times = (speakers.length ? shown : members).map((member) => member.at).sort()
  const gone = members.length > 0 && members.every((member) => member.withdrawn)
  const state: ClusterState = gone && (frame.state === 'open' || frame.state === 'closed') ? 'withdrawn' : frame.state
  const reason = gone
    ? (frame.withdrawnReason ?? members.find((m) => m.withdrawn)?.withdrawn?.reason)
    : frame.withdrawnReason
  return {
    id: frame.id,
    revision: frame.revision,
    state,
    isBorderEvent: isBorder(speakers),
    headline: headline?.title ?? '',
    headlineLang: headline?.lang ?? '',
    headlineStoryId: headline?.storyId ?? null,
    summary: headline?.lead ?? '',
    event: foldEvent(speakers, shown),
    langs: [...new Set(speakers.map((member) => member.lang))].sort(),
    counts: {
      stories: new Set(shown.map((member) => member.chain)).size,
      versions: shown.reduce((sum, member) => sum + member.version, 0),
      outlets: new Set(speakers.map((member) => member.outlet)).size,
      origins: new Set(originsOf(speakers).values()).size,
      copies: speakers.filter((member) => member.copyOf || member.origin !== member.outlet).length,
      withdrawn: members.filter((member) => member.withdrawn).length,
    },
    firstReportAt: times[0] ?? frame.createdAt,
    lastReportAt: times.at(-1) ?? frame.createdAt,
    createdAt: frame.createdAt,
    updatedAt: frame.updatedAt,
    wrapups: frame.wrapups ?? [],
    model: model.version,
    ...(frame.mergedInto ? { mergedInto: frame.mergedInto } : {}),
    ...(frame.splitInto ? { splitInto: frame.splitInto } : {}),
    ...(state === 'withdrawn' && reason ? { withdrawnReason: reason } : {}),
  }
}

/** Stories join with few mistakes and extraction rather misses a border than makes one up: a third is enough. */
function isBorder(speakers: Member[]): boolean {
  const yes = speakers.filter((member) => member.facts.isBorderEvent).length
  return yes > 0 && yes * 3 >= speakers.length
}

function foldEvent(speakers: Member[], shown: Member[]): ClusterEvent {
  const histories = claimHistories(shown)
  const place = placeOf(speakers)
  return {
    // A kind that no word of the text names, and a day that is only that of publication, are guesses: words come first.
    type:
      mostSaid(speakers, (facts) => (facts.typeWords.length ? facts.type : null)) ??
      mostSaid(speakers, (facts) => facts.type),
    place,
    border: speakers.find((m) => m.facts.border && m.facts.place?.id === place?.id)?.facts.border ?? null,
    date:
      mostSaid(speakers, (facts) => (facts.dateWords === PUBLICATION_DAY ? null : facts.date)) ??
      mostSaid(speakers, (facts) => facts.date),
    claims: histories,
    tolls: tollsOf(histories),
    contradictions: contradictionsOf(histories),
    denials: speakers.flatMap((m) => (m.facts.denial ? [{ ...m.facts.denial, storyId: m.storyId, at: m.at }] : [])),
    unverified: speakers.flatMap((m) =>
      m.facts.unverified ? [{ ...m.facts.unverified, storyId: m.storyId, at: m.at }] : [],
    ),
  }
}

/** The value that most independent origins give; the later report decides a tie. */
function mostSaid<T extends string>(speakers: Member[], pick: (facts: Facts) => T | null): T | null {
  const votes = new Map<T, { origins: Set<string>; at: string }>()
  for (const member of speakers) {
    const value = pick(member.facts)
    if (!value) continue
    const vote = votes.get(value) ?? { origins: new Set<string>(), at: '' }
    vote.origins.add(member.origin)
    if (member.at > vote.at) vote.at = member.at
    votes.set(value, vote)
  }
  const sorted = [...votes].sort(([, a], [, b]) => b.origins.size - a.origins.size || (a.at < b.at ? 1 : -1))
  return sorted[0]?.[0] ?? null
}

const FINENESS = { settlement: 3, district: 2, region: 1, country: 0 } as const

/** The finest place that anyone gives; among equally fine ones, the one most origins give. */
function placeOf(speakers: Member[]): Place | null {
  const finest = Math.max(-1, ...speakers.map((m) => (m.facts.place ? FINENESS[m.facts.place.precision] : -1)))
  const fine = speakers.filter((m) => m.facts.place && FINENESS[m.facts.place.precision] === finest)
  const id = mostSaid(fine, (facts) => facts.place?.id ?? null)
  return fine.find((m) => m.facts.place!.id === id)?.facts.place ?? null
}
