import type { Claim } from '../facts.ts'
import { compositions, isVictim } from './compositions.ts'
import { gappedTolls } from './gapped.ts'
import { findHarms, type Harm } from './harms.ts'
import type { Language } from './language.ts'
import { numberAt } from './numbers.ts'
import { pair } from './pairing.ts'
import { findQuantities, type Quantity } from './quantities.ts'
import { gap, type Read } from './read.ts'
import { sharesOf } from './shares.ts'
import { type Count, countsOf, toUnits, type Unit } from './units.ts'
import { type Span, whoOf } from './who.ts'
import { findZeros } from './zeros.ts'

/** A figure in a sentence, before it is known whose it is. */
export type Toll = {
  kind: Claim['kind']
  who: Claim['who']
  min: number
  max: number | null
  /** Token of the harm word, and of the number. */
  at: number
  numberAt: number
  /** Part of a total that the same sentence gives, people by people. */
  breakdown: boolean
  /** One person: may only tell more of somebody already counted. */
  single: boolean
  /** "the man", "his wife": somebody named before. */
  definite: boolean
  /** The number has its own noun: "two people" are people, "two" may be anybody. */
  headed: boolean
  /** Says less than another word might: "in hospital". */
  weak: boolean
  /** "Earlier the governor spoke of two": holds only while no newer figure is given. */
  earlier: boolean
  /** Counts the dead by their bodies: handed over, they are no toll. */
  bodies?: boolean
  /** "dozens", "several". */
  vague: boolean
  /** "men": another word for the same people says more. */
  loose: boolean
  /** "three others", "a fourth": of the kind of those told of before. */
  besides?: boolean
}

export type Reading = {
  tolls: Toll[]
  /** Harm words without a number: a denial of "any losses" takes its figure from elsewhere. */
  unnumbered: Harm[]
}

const NOTHING: Reading = { tolls: [], unnumbered: [] }

const overlaps = (q: Quantity, spans: Span[]): boolean =>
  q.bare && spans.some((s) => q.start < s.end && s.start < q.end)

/** Whether a sentence may tell a toll or dispute one: it takes a word of harm or of its victims, and most have neither. */
export const tellsOfHarm = (read: Read): boolean =>
  read.marks.some((m) => m.term.role === 'harm' || (m.term.role === 'person' && isVictim(read, m)))

/** All tolls of one sentence. `speaking` are the spans of its attributions: who speaks there is no victim. */
export function findTolls(read: Read, language: Language, speaking: Span[]): Reading {
  const harms = findHarms(read)
  if (!tellsOfHarm(read)) return NOTHING
  if (harms.length === 0) return { tolls: compositions(read), unnumbered: [] }
  // "Not one bullet hit a villager" tells of bullets.
  const zero = findZeros(
    read,
    harms.filter((h) => h.how !== 'hit' || h.passive),
    language,
    speaking,
  )
  const free = harms.filter((h) => !zero.used.has(h) && !h.negated && h.how !== 'unhurt')
  const all = findQuantities(read).filter((q) => !isSuperseded(read, q) && !overlaps(q, speaking))
  const units = toUnits(
    read,
    all.filter((q) => !isPart(read, q)),
  )
  const pairs = pair(read, free, units, language)
  const victims = pairs.map((p) => p.unit)
  const tolls: Toll[] = []
  for (const { harm, unit } of pairs) {
    const others = unit.parts.every((q) => q.others)
    for (const count of countsOf(unit, read.lang)) {
      const before = others ? tolls.at(-1) : undefined
      if (before && addsTo(before, harm, count)) continue
      tolls.push(tollOf(harm, unit, count, whoOf(read, harm, unit, count.who, victims)))
    }
  }
  tolls.push(...gappedTolls(read, pairs, units, tolls, speaking))
  const paired = new Set(pairs.map((p) => p.harm))
  // "0 casualties"
  const none = tolls.filter((t) => t.kind === 'wounded' && t.max === 0).map((t) => ({ ...t, kind: 'killed' as const }))
  return {
    tolls: [...zero.tolls, ...tolls, ...none, ...sharesOf(read, all, pairs), ...compositions(read)],
    unnumbered: free.filter((h) => !paired.has(h)),
  }
}

function tollOf(harm: Harm, unit: Unit, count: Count, who: Toll['who']): Toll {
  return {
    kind: harm.kind,
    who,
    min: count.min,
    max: count.max,
    at: harm.start,
    numberAt: unit.start,
    breakdown: count.breakdown,
    single: count.single,
    // "two of the injured have died": of people told of before.
    definite: count.definite || unit.parts.some((q) => q.told || (q.partitive && harm.how === 'treated')),
    headed: count.headed,
    // "two of them seriously wounded": the same people, told of again.
    weak:
      harm.how === 'treated' ||
      harm.how === 'bodies' ||
      (harm.kind === 'wounded' && unit.parts.some((q) => q.partitive && q.who === 'unspecified')),
    earlier: false,
    bodies: harm.how === 'bodies',
    vague: count.vague,
    loose: count.loose,
    besides: unit.parts.every((q) => q.besides),
  }
}

/** "A soldier lost a leg and two others were wounded": one figure in two breaths. */
function addsTo(before: Toll, harm: Harm, count: Count): boolean {
  if (before.kind !== harm.kind || before.breakdown || before.max === null || count.max === null) return false
  before.min += count.min
  before.max += count.max
  before.single = false
  before.definite = false
  return true
}

/** Within three words after "including", "of them": a share of what is already counted, unless it has its own verb. */
function isPart(read: Read, q: Quantity): boolean {
  if (isAmongCounted(read, q) || isAmongVictims(read, q)) return true
  if (isShareAside(read, q)) return true
  if (!q.headed && hasOwnHarm(read, q.end)) return false
  for (let i = q.start - 1; i >= Math.max(0, q.start - 3); i -= 1) {
    const role = read.at[i]?.term.role
    if (role === 'part') return true
    if (/,/.test(gap(read, i + 1)) && hasOwnHarm(read, q.end)) return false
    if (role === 'harm' || /[;:.]/.test(gap(read, i + 1))) return false
  }
  return false
}

/** "Eleven people, four of them soldiers, were wounded": an insertion between commas without a verb. */
function isShareAside(read: Read, q: Quantity): boolean {
  if (!q.partitive || q.start === 0 || !/^,/.test(gap(read, q.start))) return false
  const before = read.at[q.start - 1]?.term.role
  if (before !== 'person' && before !== 'harm') return false
  for (let i = q.end; i < Math.min(q.end + 4, read.words.length); i += 1) {
    if (/^,/.test(gap(read, i))) return true
    if (/[;:.]/.test(gap(read, i)) || read.at[i]?.term.role === 'harm') return false
  }
  // "Five were hurt, four of them children."
  return before === 'harm' && q.end + 4 >= read.words.length
}

/** "Child among three killed": one of a number that follows. */
function isAmongCounted(read: Read, { min, end }: Quantity): boolean {
  if (read.at[end]?.term.role !== 'of') return false
  const total = numberAt(read, read.at[end + 1]?.term.role === 'definite' ? end + 2 : end + 1)
  // "four shepherds of one family"
  return total !== undefined && total.min > min
}

/** "Girl among the injured": one of those told of elsewhere. */
function isAmongVictims(read: Read, q: Quantity): boolean {
  if (q.max !== 1 || !AMONG.has(read.words[q.end] ?? '')) return false
  const next = read.at[q.end + 1]?.term.role === 'definite' ? q.end + 2 : q.end + 1
  return read.at[next]?.term.role === 'harm'
}

const AMONG = new Set(['among', 'amongst', 'entre', 'parmi', 'unter', 'wsrod', 'среди', 'серед'])

/** "10 casualties, including two killed", "из них двое погибли". */
function hasOwnHarm(read: Read, from: number): boolean {
  for (let i = from; i < Math.min(from + 3, read.words.length); i += 1) {
    if (/[,;:.]/.test(gap(read, i))) return false
    const role = read.at[i]?.term.role
    if (role === 'harm') return true
    if (role !== 'auxiliary') return false
  }
  return false
}

/** "up from three", "not three". */
function isSuperseded(read: Read, q: Quantity): boolean {
  const role = read.at[q.start - 1]?.term.role
  return role === 'superseded' || role === 'not'
}
