import { createHash } from 'node:crypto'
import { type Likeness, likenessOf } from './likeness.ts'
import type { Story, StoryVersion, WireClass } from './story.ts'
import { namedIn, namesIt } from './withdrawal.ts'
import { headlineKey } from './wording.ts'

export { releases, withdraws } from './withdrawal.ts'

/** Versions follow within days; a repeat or correction may come later than an update. */
const WINDOW_HOURS: Partial<Record<WireClass, number>> = {
  update: 72,
  corrected: 24 * 14,
  refile: 72,
  repeat: 24 * 14,
  take: 24,
}
/** Within a day a version is known by its likeness; later it must tell what it is a version of. */
const SOON_HOURS = 24
/** A story expands its own feed's alert within hours. */
const ALERT_HOURS = 12
/** The same text under a new id (feeds that make new ids at every change). */
const REISSUE_HOURS = 72
const REISSUED = 0.7

/** Score that a marked version must reach with the version before it. */
const MARKED = 0.5
/** Nothing says that a story expands an alert but the two texts. */
const EXPANDS = 0.55

/**
 * Keys under which the filings of one feed find each other, most telling first, at most 6: headline, id, minute of
 * filing, day and the day before, slug, place. A kill, a hold or its release has the headlines and times that it names
 * instead of its own, for those are its target's.
 */
export function chainKeys(version: Omit<StoryVersion, 'profile'>): string[] {
  const { feedId, wire, wireFields, guid, title, at, facts } = version
  const note = wire === 'kill' || wire === 'hold' || (wire === 'advisory' && version.lifts)
  const correction = wire === 'corrected'
  const said = note || correction ? namedIn(version) : { headlines: [], times: [] }
  const named = note ? said : { headlines: said.headlines, times: [version.publishedAt ?? at] }
  const before = new Date(Date.parse(at) - 86_400_000).toISOString()
  const place = facts.place?.precision === 'settlement' && `p:${facts.place.id}:${at.slice(0, 7)}`
  const keys = [
    wireFields?.replaces && `g:${short(wireFields.replaces)}`,
    `h:${short(headlineKey(title))}`,
    ...named.headlines.slice(0, 2).map((headline) => `h:${short(headlineKey(headline))}`),
    // What a correction corrects may be days old: its place finds it, its day does not.
    correction && place,
    ...named.times.slice(0, 2).map((time) => `m:${time.slice(0, 16)}`),
    `d:${at.slice(0, 10)}`,
    `d:${before.slice(0, 10)}`,
    wireFields && guid && `g:${short(guid)}`,
    wireFields?.slugline && `s:${short(headlineKey(wireFields.slugline))}`,
    place,
  ]
  return [...new Set(keys.filter((key) => key !== undefined && key !== false && key !== ''))]
    .slice(0, 6)
    .map((key) => `c:${feedId}:${key}`)
}

function short(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 10)
}

/**
 * The earlier story of the same feed that this one, filed under a new id, is a new version of. Marked versions
 * (update, corrected, refile, repeat, take) look for the filing they carry on; a first story for the alert it expands;
 * any story for its own text under another id. A later story with its own headline and no mark stands for itself.
 */
export function continues(story: Story, earlierOfSameFeed: Story[]): { storyId: string; reason: string } | null {
  const { current } = story
  if (current.wire === 'kill' || current.wire === 'hold' || current.wire === 'advisory') return null
  const earlier = earlierOfSameFeed.filter((other) => other.id !== story.id && isReport(other))
  const named = byId(current, earlier)
  if (named) return named
  const compared = earlier
    .filter((other) => kindOf(other.current.wire) === kindOf(current.wire))
    .map((other) => ({ other, like: likenessOf(current, other.current) }))
    .filter(({ like }) => like.hours >= -1 / 60)
  const carried = carriedOn(current, compared)
  if (carried) return carried
  return expanded(current, compared, earlier) ?? reissued(compared)
}

type Compared = { other: Story; like: Likeness }

function isReport({ current, withdrawn }: Story): boolean {
  return (
    current.wire !== 'kill' &&
    current.wire !== 'hold' &&
    current.wire !== 'advisory' &&
    !(withdrawn && !withdrawn.reversible)
  )
}

/** A wrapup carries on a wrapup, a feature a feature; reports of single events keep to themselves. */
function kindOf(wire: WireClass): WireClass | 'report' {
  return wire === 'wrapup' || wire === 'feature' ? wire : 'report'
}

function byId(current: StoryVersion, earlier: Story[]): { storyId: string; reason: string } | null {
  const id = current.wireFields?.replaces
  const other = id ? earlier.find((e) => e.current.guid === id || e.key === `id:${id}`) : undefined
  return other ? { storyId: other.id, reason: 'its feed says that it replaces this one' } : null
}

/** UPDATE 2 carries on UPDATE 1, CORRECTED what it corrects, RPT what it repeats. */
function carriedOn(current: StoryVersion, compared: Compared[]): { storyId: string; reason: string } | null {
  const hours = WINDOW_HOURS[current.wire] ?? (current.wire === 'wrapup' && current.wireNumber ? 24 : undefined)
  if (hours === undefined) return null
  const best = compared
    .filter((c) => c.like.hours <= hours && (c.like.hours <= SOON_HOURS || isTold(current, c)))
    .map((c) => ({ ...c, score: versionScore(current, c) }))
    .sort((a, b) => b.score - a.score || (a.other.current.at < b.other.current.at ? 1 : -1))[0]
  if (!best || best.score < (current.wire === 'update' ? MARKED : MARKED + 0.1)) return null
  const last = current.wire === 'repeat' ? best.other : latestOfChain(best.other, compared)
  return { storyId: last.id, reason: `${markOf(current)} of an earlier filing (${why(best.like)})` }
}

/** The chain's latest filing is the one that a new version replaces. */
function latestOfChain(found: Story, compared: Compared[]): Story {
  return compared
    .map(({ other }) => other)
    .filter((other) => other.chain === found.chain)
    .reduce((latest, other) => (other.current.at > latest.current.at ? other : latest), found)
}

/** A version that comes days later says what it is a version of: by name, by its headline or by its text. */
function isTold(current: StoryVersion, { other, like }: Compared): boolean {
  return (
    like.sameHeadline ||
    like.copied >= 0.3 ||
    (like.overlap >= 0.75 && like.place > 0) ||
    namesIt(current, other.current) >= 0.6 ||
    current.wire === 'update'
  )
}

/** Updates age by the hour; a correction or repeat by the hour on its first day, and then by the week. */
function age({ wire }: StoryVersion, hours: number): number {
  if (wire !== 'corrected' && wire !== 'repeat') return hours / 72
  return Math.min(hours, SOON_HOURS) / 72 + Math.max(0, hours - SOON_HOURS) / 1000
}

function versionScore(current: StoryVersion, { other, like }: Compared): number {
  const sameSlug =
    current.wireFields?.slugline !== undefined && current.wireFields.slugline === other.current.wireFields?.slugline
  const next = (current.wireNumber ?? 1) === (other.current.wireNumber ?? 0) + 1
  return (
    (like.sameHeadline ? 1 : 0) +
    (current.wire === 'corrected' ? 1.2 * namesIt(current, other.current) : 0) +
    (sameSlug ? 0.6 : 0) +
    like.overlap +
    0.8 * like.copied +
    (like.place > 0 ? 0.35 : like.place < 0 ? -0.6 : 0) +
    (like.date < 0 ? -0.25 : 0.1 * like.date) +
    0.1 * like.type +
    (current.wire === 'update' && next ? 0.1 : 0) -
    age(current, like.hours)
  )
}

/** The first story after an alert of its feed that reports the same thing. */
function expanded(
  current: StoryVersion,
  compared: Compared[],
  earlier: Story[],
): { storyId: string; reason: string } | null {
  if (current.wire !== 'first') return null
  const taken = new Set(earlier.flatMap((other) => other.replaces ?? []))
  const best = compared
    .filter(({ other, like }) => other.current.wire === 'alert' && like.hours <= ALERT_HOURS && !taken.has(other.id))
    .map(({ other, like }) => ({ other, like, score: eventScore(like) }))
    .sort((a, b) => b.score - a.score || (a.other.current.at < b.other.current.at ? 1 : -1))[0]
  if (!best || best.score < EXPANDS) return null
  return { storyId: best.other.id, reason: `expands the alert of its own feed (${why(best.like)})` }
}

function eventScore(like: Likeness): number {
  return (
    1.2 * like.overlap +
    (like.place > 0 ? 0.4 * like.place : like.neighbours ? 0 : 0.6 * like.place) +
    (like.sameFigure ? 0.1 : 0) +
    (like.date < 0 ? -0.3 : 0.1 * like.date) +
    (like.type < 0 ? -0.1 : 0.1 * like.type) -
    like.hours / 24
  )
}

function reissued(compared: Compared[]): { storyId: string; reason: string } | null {
  const best = compared
    .filter(({ like }) => like.hours <= REISSUE_HOURS && like.copied >= REISSUED && like.date >= 0 && like.place >= 0)
    .sort((a, b) => b.like.copied - a.like.copied || (a.other.current.at < b.other.current.at ? 1 : -1))[0]
  return best ? { storyId: best.other.id, reason: 'the same text under a new id' } : null
}

function markOf({ wire, wireNumber }: StoryVersion): string {
  return wireNumber ? `${wire} ${wireNumber}` : wire
}

function why(like: Likeness): string {
  const reasons = [
    like.sameHeadline ? 'same headline' : undefined,
    like.copied >= 0.3 ? `text shared ${Math.round(like.copied * 100)}%` : undefined,
    like.place > 0 ? 'same place' : undefined,
    like.overlap > 0 ? `headline words shared ${Math.round(like.overlap * 100)}%` : undefined,
  ]
  return reasons.filter(Boolean).join(', ')
}
