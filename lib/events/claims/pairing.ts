import type { Harm } from './harms.ts'
import type { Language } from './language.ts'
import { gap, type Read } from './read.ts'
import type { Unit } from './units.ts'

/** Most weight between a harm word and its victims; see `weights`. */
const MAX_COST = 9
/** Units looked at on each side of a harm word: keeps the pairing linear. */
const NEIGHBOURS = 3

export type Pair = { harm: Harm; unit: Unit; cost: number }

/** Gives each harm word the people nearest to it, the surest pairs first. */
export function pair(read: Read, harms: Harm[], units: Unit[], language: Language): Pair[] {
  const weight = weights(read)
  const candidates: Pair[] = []
  for (const harm of harms) {
    const after = units.findIndex((u) => u.start >= harm.end)
    const split = after < 0 ? units.length : after
    for (const unit of units.slice(Math.max(0, split - NEIGHBOURS), split + NEIGHBOURS)) {
      const cost = costOf(read, weight, harm, unit, language)
      if (cost <= MAX_COST) candidates.push({ harm, unit, cost })
    }
  }
  candidates.sort((a, b) => a.cost - b.cost)
  const taken = new Set<Harm | Unit>()
  const pairs: Pair[] = []
  for (const c of candidates) {
    if (taken.has(c.harm) || taken.has(c.unit)) continue
    taken.add(c.harm).add(c.unit)
    pairs.push(c)
  }
  return inTheEnd(read, harms, pairs).sort((a, b) => a.harm.start - b.harm.start)
}

/** "The driver wounded on Tuesday has died": the later word is what befell him. */
function diedAfterAll(harms: Harm[], pairs: Pair[]): Pair[] {
  const paired = new Set(pairs.map((p) => p.harm))
  for (const died of harms) {
    if (died.kind !== 'killed' || died.form !== 'subject' || paired.has(died)) continue
    const index = pairs.findLastIndex(
      (p) => p.harm.kind === 'wounded' && p.harm.start < died.start && p.unit.end <= p.harm.start,
    )
    // "помер поранений напередодні хлопець": the participle stands between.
    const inside = pairs.findIndex(
      (p) =>
        p.harm.kind === 'wounded' &&
        p.harm.start - died.end < 3 &&
        p.harm.start >= died.end &&
        p.unit.start >= p.harm.end,
    )
    if (inside >= 0) pairs[inside] = { ...pairs[inside]!, harm: died }
    else if (index >= 0) pairs[index] = { ...pairs[index]!, harm: died }
  }
  return pairs
}

/** "Two men who went missing on Saturday were led away": the main clause has the last word. */
function inTheEnd(read: Read, harms: Harm[], pairs: Pair[]): Pair[] {
  const settled = diedAfterAll(harms, pairs)
  const paired = new Set(settled.map((p) => p.harm))
  for (const [i, p] of settled.entries()) {
    if (p.unit.end > p.harm.start || read.at[p.unit.end]?.term.role !== 'relative') continue
    const main = harms.find(
      (h) => h.start > p.harm.end && !paired.has(h) && h.kind !== p.harm.kind && h.form !== 'noun',
    )
    const next = settled.find((o) => o.unit.start > p.unit.end)
    if (main && (!next || next.unit.start > main.start)) {
      settled[i] = { ...p, harm: main }
      paired.add(main)
    }
  }
  return settled
}

function costOf(read: Read, weight: Float64Array, harm: Harm, unit: Unit, language: Language): number {
  // "two wounded soldiers": the harm word is inside.
  if (harm.start >= unit.start && harm.end <= unit.end) {
    // "two of the wounded" are no wounded of their own.
    return unit.parts.some((q) => q.partitive && !q.headed) ? Number.POSITIVE_INFINITY : -1
  }
  // "forces held the terminal, …": it has an object of its own.
  if (harm.form === 'object' && read.compounds && unit.start > harm.end + 1 && isOtherObject(read, harm.end)) {
    return Number.POSITIVE_INFINITY
  }
  // "the death toll from Monday's strike on the border town of X rose to three"
  if ((harm.form === 'noun' || isNumberOf(read, harm)) && unit.start > harm.end && hasRisen(read, unit.start - 1))
    return 1
  const left = unit.end <= harm.start
  const between = left
    ? weight[harm.start]! - weightBefore(read, weight, unit.end, harm.start)
    : weight[unit.start]! - weight[harm.end]!
  const first = unit.parts[0]!
  const punctuation = gapWeight(gap(read, left ? harm.start : unit.start))
  return (
    between +
    punctuation +
    direction(harm, left, between, language, !left && opensClause(read, harm.end, unit.start), isSuffered(read, harm)) +
    (first.definite ? 1 : 0) +
    (first.bare ? 0.7 : 0)
  )
}

/** English participles look like past tenses: "were seized". */
const isSuffered = (read: Read, harm: Harm): boolean =>
  read.compounds && harm.passive && /(?:ed|taken|led|held)$/.test(read.words[harm.start]!)

/** "bruises when some 300 people attacked": a clause opens between. */
function opensClause(read: Read, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (read.at[i]?.term.role === 'relative') return true
  return false
}

/** An article and a noun that names nobody. */
function isOtherObject(read: Read, i: number): boolean {
  const role = read.at[i]?.term.role
  if ((role !== 'definite' && role !== 'article') || gap(read, i) !== ' ') return false
  for (let j = i + 1; j < Math.min(i + 4, read.words.length) && gap(read, j) === ' '; j += 1)
    if (read.at[j]) return false
  return true
}

/** "the number of people taken away rose to thirteen": the participle, too, is counted. */
function isNumberOf(read: Read, harm: Harm): boolean {
  for (let i = harm.start - 1; i >= Math.max(0, harm.start - 4); i -= 1) if (NUMBER.test(read.words[i]!)) return true
  return false
}

const NUMBER = /^(?:number|toll|numero|cifra|nombre|bilan|zahl|liczba|число|количество|кількість|число)$/

const hasRisen = (read: Read, i: number): boolean =>
  read.at[i]?.term.role === 'rose' || read.small.reaching.has(read.words[i] ?? '')

/** Longest insertion after a noun, in words. */
const MAX_ASIDE = 16
/** An insertion between commas weighs this much, however long it is. */
const ASIDE = 1.5

/** "Three men, all from one village and aged 20 to 30, were killed": the verb after the second comma is theirs. */
function weightBefore(read: Read, weight: Float64Array, from: number, harm: number): number {
  if (from >= harm || !/^,\s?$/.test(gap(read, from))) return weight[from]!
  for (let i = from + 2; i <= Math.min(harm, from + MAX_ASIDE); i += 1) {
    // A verb of harm in the insertion has the people for itself.
    if (read.at[i - 1]?.term.role === 'harm') break
    if (!/^["”»]?,\s?$/.test(gap(read, i))) continue
    const role = read.at[i]?.term.role
    if (role === 'auxiliary' || role === 'harm') return Math.max(weight[from]!, weight[i]! - ASIDE)
  }
  return weight[from]!
}

/** What another clause adds: "bruises when 300 people …". */
const CLAUSE = 8

/** A noun of harm farther than this from a number before it counts somebody else. */
const FAR = 3

/** What it costs to take the victims from the side where the word does not want them. */
function direction(
  harm: Harm,
  left: boolean,
  between: number,
  language: Language,
  far: boolean,
  suffered: boolean,
): number {
  switch (harm.form) {
    case 'subject':
      if (left) return 0
      return language.freeOrder ? (far ? CLAUSE : 0.2) : 6
    case 'object':
      // "two soldiers were seized"
      if (left && suffered) return 0
      return left ? (language.freeOrder && !harm.genitive ? 4 : 20) : 0
    case 'noun':
      // "two officers were injured" may be said with a noun ("zostało rannych").
      if (!left) return far ? between + CLAUSE : 1 + between / 2
      return harm.passive ? 0 : between > FAR ? MAX_COST : between
    case 'either':
      if (left) return 0
      if (harm.passive && !language.freeOrder) return MAX_COST
      // "sono stati uccisi e un terzo …": whoever stands before the auxiliary.
      if (language.freeOrder) return harm.passive ? 0.8 : 0.1
      return between > 0.5 ? 2 : 0.1
  }
}

/** Running sum of what stands between two places: words that belong to the verb weigh little, other clauses much. */
function weights(read: Read): Float64Array {
  const sums = new Float64Array(read.words.length + 1)
  for (let i = 0; i < read.words.length; i += 1) {
    // "two U.N. soldiers"
    const initials = i > 0 && read.words[i - 1]!.length === 1 && /^\.\s?$/.test(gap(read, i))
    const punctuation = i > 0 && !initials ? gapWeight(gap(read, i)) : 0
    sums[i + 1] = sums[i]! + wordWeight(read, i) + punctuation
  }
  return sums
}

function wordWeight(read: Read, i: number): number {
  switch (read.at[i]?.term.role) {
    case 'auxiliary':
      return 0.2
    case 'filler':
      return 0.5
    case 'and':
      return 1
    case 'relative':
      return 1.5
    case 'harm':
      return 2
    case 'person':
    case 'number':
      return 1.2
    default:
      return 0.8
  }
}

function gapWeight(between: string): number {
  if (/[;!?…]|\.\s/.test(between)) return 7
  if (/\s[—–-]\s|:/.test(between)) return 3
  if (/[,()]/.test(between)) return 1.5
  return 0
}
