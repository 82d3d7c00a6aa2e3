import { type Place, PUBLICATION_DAY } from '../events/facts.ts'
import { fingerprint } from '../stories/fingerprint.ts'
import type { Profile, StoryVersion } from '../stories/story.ts'
import { tellsOfAftermath } from './aftermath.ts'
import { tellsOfAgain } from './again.ts'
import { keysOf } from './keys.ts'
import { baseLang } from './lang.ts'
import { model } from './model.ts'
import { numbersIn } from './numbers.ts'
import { rarityOf } from './rarity.ts'
import { skeletonOf } from './skeleton.ts'
import type { Traits, Weighted } from './traits.ts'
import { type Word, wordsOf } from './words.ts'

const MAX_TERMS = 32
const MAX_BRIDGE = 44
const MAX_NUMBERS = 12
const MAX_NAMES = 8
/** Letters of the body that are read: wire stories say what happened in their first paragraphs. */
const BODY_LETTERS = 1800
const TITLE_WEIGHT = 2
/** Places that two stories may well share without sharing an event. */
const COARSE_PLACE = new Set(['region', 'country'])
const LEAD_WEIGHT = 1.4

/** The compact form in which a story is compared with others. Pure; linear in the (bounded) text. */
export function toProfile(version: Omit<StoryVersion, 'profile'>): Profile {
  const traits = toTraits(version)
  return { model: model.features, keys: keysOf(version, traits), features: traits }
}

/** A version's profile, made again when another version of the features made it: those are never compared. */
export function currentProfile(version: StoryVersion): Profile {
  return version.profile.model === model.features ? version.profile : toProfile(version)
}

function toTraits(version: Omit<StoryVersion, 'profile'>): Traits {
  const lang = baseLang(version.lang)
  const title = wordsOf(version.title, lang, 40)
  const lead = wordsOf(version.summary, lang, 120)
  const body = wordsOf((version.body ?? '').slice(0, BODY_LETTERS), lang, 260)
  const { facts } = version
  const place = facts.place
  return {
    lang,
    outlet: version.outlet,
    origin: version.origin,
    feed: version.feedId,
    wire: version.wire,
    hour: Math.round(Date.parse(version.at) / 36_000) / 100,
    terms: termsOf(title, lead, body, lang),
    title: [...new Set(title.map((word) => word.lexeme.stem))].slice(0, 16),
    bridge: bridgeOf(version, title, lead, body),
    names: keyNames(title, lead, body),
    print: fingerprint({
      title: version.title,
      summary: version.summary,
      ...(version.body ? { body: version.body } : {}),
    }),
    size: title.length + lead.length + body.length,
    isBorderEvent: facts.isBorderEvent,
    type: facts.type,
    date: facts.date,
    again: tellsOfAgain(version.title, version.summary),
    aftermath: tellsOfAftermath(version.title, version.summary),
    dateTold: facts.date !== null && facts.dateWords !== PUBLICATION_DAY,
    place: place
      ? {
          id: place.id,
          country: place.country,
          lat: place.lat,
          lon: place.lon,
          precision: place.precision,
          ...(place.admin1 ? { admin1: place.admin1 } : {}),
          ...(isSeat(place) ? { seat: true as const } : {}),
        }
      : null,
    border: facts.border?.pair ?? null,
    near: [
      ...new Set(
        facts.places
          .filter((mention) => mention.role === 'event' && mention.place.precision === 'settlement')
          .map((mention) => mention.place.id),
      ),
    ].slice(0, 4),
    actors: facts.actors.slice(0, 6),
    tolls: facts.claims.slice(0, 6).map(({ kind, who, min, max, stance }) => ({ kind, who, min, max, stance })),
  }
}

/** Whether the place's region bears its name, in one spelling or another. */
function isSeat({ precision, name, admin1 }: Place): boolean {
  if (precision !== 'settlement' || !admin1) return false
  const skeleton = skeletonOf(name, 'en')
  return name === admin1 || (skeleton !== '' && skeleton === skeletonOf(admin1, 'en'))
}

/** How often a word says what the story is about: its places weighted, repeats damped. */
function weigh(
  title: Word[],
  lead: Word[],
  body: Word[],
  keyOf: (word: Word) => string | undefined,
): Map<string, number> {
  const counts = new Map<string, number>()
  const parts = [
    [title, TITLE_WEIGHT],
    [lead, LEAD_WEIGHT],
    [body, 1],
  ] as const
  for (const [words, weight] of parts)
    for (const word of words) {
      const key = keyOf(word)
      if (key) counts.set(key, (counts.get(key) ?? 0) + weight)
    }
  for (const [key, count] of counts) counts.set(key, 1 + Math.log(count))
  return counts
}

function termsOf(title: Word[], lead: Word[], body: Word[], lang: string): Weighted[] {
  const counts = weigh(title, lead, body, (word) => word.lexeme.stem)
  return heaviest(counts, (term) => rarityOf(term, lang), MAX_TERMS)
}

/**
 * Who and what the story is about: capitalised words within sentences, by how often they come and how rare they are.
 * Headlines in which every word has a capital tell nothing and are read only when there is no other text.
 */
function keyNames(title: Word[], lead: Word[], body: Word[]): string[] {
  const isName = (word: Word) => !word.start && isCapital(word) && !word.lexeme.concept
  const text = [...lead, ...body]
  const counts = new Map<string, number>()
  for (const word of text.length ? text : title) {
    const { skeleton } = word.lexeme
    if (skeleton && isName(word)) counts.set(skeleton, (counts.get(skeleton) ?? 0) + 1)
  }
  for (const { lexeme } of title) {
    const count = counts.get(lexeme.skeleton)
    if (count !== undefined) counts.set(lexeme.skeleton, count + TITLE_WEIGHT)
  }
  return heaviest(counts, (name) => rarityOf(`=${name}`, 'bridge'), MAX_NAMES).map(([name]) => name)
}

function bridgeOf(version: Omit<StoryVersion, 'profile'>, title: Word[], lead: Word[], body: Word[]): Weighted[] {
  const counts = weigh(title, lead, body, bridgeToken)
  const text = `${version.title} ${version.summary} ${(version.body ?? '').slice(0, BODY_LETTERS)}`
  for (const number of numbersIn(text, MAX_NUMBERS)) counts.set(`#${number}`, number.length > 1 ? 1.6 : 0.8)
  for (const { place, role } of version.facts.places.slice(0, 12))
    if (role !== 'said') counts.set(`@${place.id}`, COARSE_PLACE.has(place.precision) ? 0.6 : 1.6)
  return heaviest(counts, (token) => rarityOf(token, 'bridge'), MAX_BRIDGE)
}

/** The shared token that a word stands for, if any. */
export function bridgeToken(word: Word): string | undefined {
  return isCapital(word) ? word.lexeme.asName : word.lexeme.asWord
}

function isCapital({ text, lexeme }: Word): boolean {
  return text[0] !== lexeme.lower[0]
}

function heaviest(counts: Map<string, number>, rarity: (term: string) => number, limit: number): Weighted[] {
  return [...counts]
    .map(([term, weight]) => ({ term, weight, mass: weight * rarity(term) }))
    .sort((a, b) => b.mass - a.mass || (a.term < b.term ? -1 : 1))
    .slice(0, limit)
    .map(({ term, weight }) => [term, Math.round(weight * 100) / 100])
}
