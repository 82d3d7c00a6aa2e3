import { resemblance } from '../stories/fingerprint.ts'
import { BANKS_KM, relatePlaces } from './place.ts'
import type { StreamStatistics } from './rarity.ts'
import type { Traits } from './traits.ts'
import { cosine, vectorsOf } from './vectors.ts'

/** Features of a pair of stories by name: what the model weighs. Absent means zero. */
export type PairFeatures = Record<string, number>

/** Half-life scale of how long an event is reported, in hours: ten days. */
const DECAY_HOURS = 240

/** Texts less alike than this copy nothing: their fingerprints need not be read. */
const COPY_TEXT = 0.55

/** No event reaches from one state into another that far. */
const ABROAD_KM = 500

/** A report without a word of time appears within so many days. */
const LATE_DAYS = 1
/** The wounded die, the dead are buried, within so many days, as a rule. */
const AFTERMATH_DAYS = 3

/** Names that a story is most about. */
const KEY_NAMES = 3

/** Names of the features of events, made once: a name put together for each pair would cost as much as the comparison. */
const named = (prefix: '' | 'news.') => ({
  place: prefixed(`${prefix}place.`, ['same', 'close', 'far', 'across', 'within', 'vague', 'elsewhere']),
  date: prefixed(`${prefix}date.`, ['same', 'next', 'other']),
  type: prefixed(`${prefix}type.`, ['same', 'other']),
  tolls: prefixed(`${prefix}tolls.`, ['equal', 'apart']),
  actors: `${prefix}actors`,
})
const OF_BORDER = named('')
const OF_NEWS = named('news.')

function prefixed<K extends string>(prefix: string, kinds: K[]): Record<K, string> {
  return Object.fromEntries(kinds.map((kind) => [kind, prefix + kind])) as Record<K, string>
}

/** Compares two stories. Symmetric, pure, bounded by the profiles' sizes. */
export function compare(a: Traits, b: Traits, stream?: StreamStatistics): PairFeatures {
  const f: PairFeatures = {}
  compareText(a, b, f, stream)
  compareTime(a, b, f)
  compareEvent(a, b, f)
  // Reports of other days and other places are told in the same words: there, likeness of text says little.
  if (f['event.serial'] || f['date.other'] || f['place.far'] || f['place.elsewhere']) {
    f.likeOther = f.text ?? f.foreignBridge ?? 0
    delete f.copied
    // And what happens in one village every few days shares its names and headlines, too.
    if (f['event.serial']) for (const name of ['title', 'bridge']) delete f[name]
  }
  return f
}

function compareText(a: Traits, b: Traits, f: PairFeatures, stream?: StreamStatistics): void {
  const [x, y] = [vectorsOf(a, stream), vectorsOf(b, stream)]
  const bridge = cosine(x.bridge, y.bridge)
  if (a.lang === b.lang) {
    // The root: the step from nothing to a little in common says more than the step from much to all.
    f.text = Math.sqrt(cosine(x.text, y.text))
    f.title = cosine(x.title, y.title)
    f.bridge = bridge
    f.numbers = cosine(x.numbers, y.numbers)
    f.short = shortness(a, b)
    f.textShort = f.text * f.short
  } else {
    f.foreign = 1
    f.foreignNames = cosine(x.names, y.names)
    f.foreignNumbers = cosine(x.numbers, y.numbers)
    f.foreignBridge = Math.sqrt(bridge)
    f.foreignShort = shortness(a, b)
  }
  const names = compareNames(a, b)
  if (names !== null) f[a.lang === b.lang ? 'keyNames' : 'foreignKeyNames'] = names
  if (names === 0) f.otherNames = 1
  if ((f.text ?? 0) > COPY_TEXT && a.print && b.print) {
    const copied = resemblance(a.print, b.print)
    if (copied > 0.3) f.copied = copied
  }
}

/** How many of the three names that each story is most about are in the other; null when one names nobody. */
function compareNames(a: Traits, b: Traits): number | null {
  const [left, right] = [a.names.slice(0, KEY_NAMES), b.names.slice(0, KEY_NAMES)]
  if (!left.length || !right.length) return null
  const found = shared(left, b.names) / left.length + shared(right, a.names) / right.length
  return found / 2
}

/** 0 for long texts, 1 for the barest headline: short texts share less, though they are about one thing. */
function shortness(a: Traits, b: Traits): number {
  return 3 / Math.sqrt(Math.max(9, Math.min(a.size, b.size)))
}

function compareTime(a: Traits, b: Traits, f: PairFeatures): void {
  f.aged = 1 - Math.exp(-Math.abs(a.hour - b.hour) / DECAY_HOURS)
}

/**
 * Place, date, type, actors and tolls. Of ordinary news they are found less surely than of border events, so that the
 * two kinds of pairs have weights of their own (`news.…`).
 */
function compareEvent(a: Traits, b: Traits, f: PairFeatures): void {
  const border = a.isBorderEvent && b.isBorderEvent
  // Names alone join languages: too little for a border event and what does not look like one.
  if (a.isBorderEvent !== b.isBorderEvent) f[a.lang === b.lang ? 'oneIsBorder' : 'foreignOneIsBorder'] = 1
  const names = border ? OF_BORDER : OF_NEWS
  if (border) f.bothBorder = 1
  const places = relatePlaces(a.place, b.place, border && a.border !== null && a.border === b.border)
  if (places.kind !== 'unknown') f[names.place[places.kind]] = 1
  // Extraction mistakes one village for another; it hardly takes what happened at a border for something far abroad.
  const atBorder = a.isBorderEvent || b.isBorderEvent
  if (atBorder && places.kind === 'far' && places.km > ABROAD_KM && a.place?.country !== b.place?.country) f.abroad = 1
  const days = a.date && b.date ? daysBetween(a.date, b.date) : null
  const late = border && days !== null && days > 0 && isLate(a, b, days)
  if (late) f['date.late'] = 1
  else if (days !== null) f[names.date[days === 0 ? 'same' : days <= 1 ? 'next' : 'other']] = 1
  if (a.type && b.type) f[names.type[a.type === b.type ? 'same' : 'other']] = 1
  const here = places.kind === 'same' && days === 0
  if (border && here) f['event.same'] = 1
  // One village hit on one day and on another: two events, however alike they are told.
  if (border && places.kind === 'same' && days !== null && days > 0 && !late) f['event.serial'] = 1
  const banks = places.kind === 'across' && (places.km ?? 0) <= BANKS_KM
  if (border && banks && days === 0 && a.type === b.type) f['event.across'] = 1
  if (border && places.kind === 'within' && days === 0 && a.type === b.type) f['event.fits'] = 1
  const actors = shared(a.actors, b.actors)
  if (actors) f[names.actors] = Math.min(2, actors) / 2
  const tolls = compareTolls(a, b)
  if (tolls) f[names.tolls[tolls]] = 1
}

/**
 * The later day is only that of publication, or of an aftermath, and nothing says "again": perhaps a late report of what
 * the other tells.
 */
function isLate(a: Traits, b: Traits, days: number): boolean {
  const later = a.date! > b.date! ? a : b
  if (later.again) return false
  return (!later.dateTold && days <= LATE_DAYS) || (later.aftermath && days <= AFTERMATH_DAYS)
}

function daysBetween(a: string, b: string): number {
  return a === b ? 0 : Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000
}

function shared(a: string[], b: string[]): number {
  return a.filter((x) => b.includes(x)).length
}

/** Whether the figures of one kind could be about one event: they may grow, and claimants may differ. */
function compareTolls(a: Traits, b: Traits): 'equal' | 'apart' | undefined {
  let equal = false
  let apart = false
  for (const x of a.tolls)
    for (const y of b.tolls) {
      if (x.kind !== y.kind || (x.who !== y.who && x.who !== 'unspecified' && y.who !== 'unspecified')) continue
      if (x.min === y.min && x.min > 0) equal = true
      else if (x.min !== y.min) apart = true
    }
  return equal ? 'equal' : apart ? 'apart' : undefined
}
