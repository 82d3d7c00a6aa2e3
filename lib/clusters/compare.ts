import { resemblance } from '../stories/fingerprint.ts'
import { relatePlaces } from './place.ts'
import { rarityOf, type StreamStatistics } from './rarity.ts'
import type { Traits, Weighted } from './traits.ts'

/** Features of a pair of stories by name: what the model weighs. Absent means zero. */
export type PairFeatures = Record<string, number>

/** Half-life scale of how long an event is reported, in hours: ten days. */
const DECAY_HOURS = 240

/** Compares two stories. Symmetric, pure, bounded by the profiles' sizes. */
export function compare(a: Traits, b: Traits, stream?: StreamStatistics): PairFeatures {
  const f: PairFeatures = {}
  compareText(a, b, f, stream)
  compareTime(a, b, f)
  compareEvent(a, b, f)
  if (a.feed === b.feed) f.sameFeed = 1
  return f
}

function compareText(a: Traits, b: Traits, f: PairFeatures, stream?: StreamStatistics): void {
  const bridge = cosine(a.bridge, b.bridge, 'bridge', stream)
  if (a.lang === b.lang) {
    f.text = cosine(a.terms, b.terms, a.lang, stream)
    f.title = cosine(flat(a.title), flat(b.title), a.lang, stream)
    f.bridge = bridge
  } else {
    f.foreign = 1
    f.foreignBridge = bridge
  }
  if (a.print && b.print) {
    const copied = resemblance(a.print, b.print)
    if (copied > 0.3) f.copied = copied
  }
}

function flat(terms: string[]): Weighted[] {
  return terms.map((term) => [term, 1])
}

/** Cosine of two rarity-weighted vectors. */
export function cosine(a: Weighted[], b: Weighted[], vocabulary: string, stream?: StreamStatistics): number {
  if (!a.length || !b.length) return 0
  const left = new Map<string, number>()
  let normA = 0
  for (const [term, weight] of a) {
    const mass = weight * rarityOf(term, vocabulary, stream)
    left.set(term, mass)
    normA += mass * mass
  }
  let dot = 0
  let normB = 0
  for (const [term, weight] of b) {
    const mass = weight * rarityOf(term, vocabulary, stream)
    normB += mass * mass
    dot += mass * (left.get(term) ?? 0)
  }
  return normA && normB ? dot / Math.sqrt(normA * normB) : 0
}

function compareTime(a: Traits, b: Traits, f: PairFeatures): void {
  f.aged = 1 - Math.exp(-Math.abs(a.hour - b.hour) / DECAY_HOURS)
}

function compareEvent(a: Traits, b: Traits, f: PairFeatures): void {
  const bothBorder = a.isBorderEvent && b.isBorderEvent
  if (a.isBorderEvent !== b.isBorderEvent) f.oneIsBorder = 1
  const places = relatePlaces(a.place, b.place)
  f[`place.${places.kind}`] = 1
  const days = a.date && b.date ? Math.abs(Date.parse(a.date) - Date.parse(b.date)) / 86_400_000 : null
  if (days !== null) f[days === 0 ? 'date.same' : days <= 1 ? 'date.next' : 'date.other'] = 1
  if (a.type && b.type) f[a.type === b.type ? 'type.same' : 'type.other'] = 1
  if (bothBorder && places.kind === 'same' && days === 0) f['event.same'] = 1
  if (bothBorder && places.kind === 'within' && days === 0 && a.type === b.type) f['event.fits'] = 1
  const actors = shared(a.actors, b.actors)
  if (actors) f.actors = Math.min(2, actors) / 2
  const tolls = compareTolls(a, b)
  if (tolls) f[`tolls.${tolls}`] = 1
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
