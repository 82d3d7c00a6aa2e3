import type { Claim } from '../facts.ts'
import { peopleOf } from './countries.ts'
import type { Quantity } from './quantities.ts'
import { gap, type Read } from './read.ts'

/** People named together: "a woman and her two children", "two people, a woman and a soldier". */
export type Unit = {
  total: Quantity | null
  parts: Quantity[]
  start: number
  end: number
}

export type Count = {
  who: Claim['who']
  min: number
  max: number | null
  breakdown: boolean
  single: boolean
  definite: boolean
  headed: boolean
  vague: boolean
  noun: string
  loose: boolean
}

/** Joins quantities that share their verb. */
export function toUnits(read: Read, quantities: Quantity[]): Unit[] {
  const units: Unit[] = []
  for (let i = 0; i < quantities.length; ) {
    const list = listFrom(read, quantities, i)
    const [total, ...rest] = list
    const apart = rest.length > 0 && total!.min > 1 && total!.min === sumOf(rest)
    units.push({ total: apart ? total! : null, parts: apart ? rest : list, start: total!.start, end: list.at(-1)!.end })
    i += list.length
  }
  return joinTotals(read, units)
}

const sumOf = (parts: Quantity[]): number => parts.reduce((n, q) => n + q.min, 0)

function listFrom(read: Read, quantities: Quantity[], from: number): Quantity[] {
  const list = [quantities[from]!]
  for (let i = from + 1; i < quantities.length && list.length < 8; i += 1) {
    const before = list.at(-1)!
    const next = quantities[i]!
    const link = linkBetween(read, before.end, next.start)
    if (!link || !before.headed || !next.headed || splits(read, list[0]!, next)) break
    // A comma alone joins only where an "and" closes the list.
    if (link === 'comma' && !closesWithAnd(read, quantities, i)) break
    list.push(next)
    if (link === 'and') break
  }
  return list
}

function closesWithAnd(read: Read, quantities: Quantity[], i: number): boolean {
  for (let k = i; k + 1 < quantities.length && k < i + 6; k += 1) {
    const link = linkBetween(read, quantities[k]!.end, quantities[k + 1]!.start)
    if (link !== 'comma') return link === 'and' && quantities[k + 1]!.headed
  }
  return false
}

function linkBetween(read: Read, end: number, to: number): 'and' | 'comma' | undefined {
  const from = afterOf(read, end, to)
  if (to === from) return /^\s*,\s*$/.test(gap(read, to)) ? 'comma' : undefined
  if (to === from + 1 && read.at[from]?.term.role === 'and') return /[;:.!?]/.test(gap(read, to)) ? undefined : 'and'
  return undefined
}

/** "two members of a rescue team and a villager": the phrase that belongs to the first noun is passed over. */
function afterOf(read: Read, from: number, to: number): number {
  if (read.at[from]?.term.role !== 'of' || to - from > MAX_OF) return from
  for (let i = from + 1; i < to; i += 1) {
    const role = read.at[i]?.term.role
    if (role === 'and' || /,/.test(gap(read, i))) return i
    if (role === 'harm' || role === 'number' || role === 'auxiliary' || /[^\s'’-]/.test(gap(read, i))) return from
  }
  return from
}

const MAX_OF = 8

/** "killed a man and two women were wounded": each side of the "and" has a verb of its own. */
function splits(read: Read, first: Quantity, next: Quantity): boolean {
  const before = read.at[first.start - 1]?.term.role
  if (before !== 'harm') return false
  for (let i = next.end; i < Math.min(next.end + 3, read.words.length); i += 1) {
    const role = read.at[i]?.term.role
    if (role === 'harm') return true
    if (role !== 'auxiliary') return false
  }
  return false
}

/** "Two people, a woman and a soldier, …", "the dead were a soldier and two civilians". */
function joinTotals(read: Read, units: Unit[]): Unit[] {
  const joined: Unit[] = []
  for (const unit of units) {
    const previous = joined.at(-1)
    if (previous && !previous.total && previous.parts.length === 1 && apposed(read, previous, unit)) {
      joined[joined.length - 1] = { total: previous.parts[0]!, parts: unit.parts, start: previous.start, end: unit.end }
    } else joined.push(unit)
  }
  return joined
}

function apposed(read: Read, total: Unit, parts: Unit): boolean {
  if (parts.start > total.end + 2) return false
  for (let i = total.end; i < parts.start; i += 1) {
    if (read.at[i]?.term.role !== 'auxiliary' && read.at[i]?.term.role !== 'filler') return false
  }
  if (!/[,:(—–-]/.test(gap(read, parts.start))) return false
  if (total.parts[0]!.min < 2) return false
  const sum = sumOf(parts.parts)
  return total.parts[0]!.min === sum && total.parts[0]!.max === sum
}

/** The counts a unit gives: one for each kind of people, and the total where the parts differ. */
export function countsOf(unit: Unit, lang: string): Count[] {
  const counts: Count[] = []
  for (const q of unit.parts) {
    const known = counts.find((c) => isSameKind(c, q, lang))
    if (known) {
      known.min += q.min
      known.max = known.max === null || q.max === null ? null : known.max + q.max
      known.single = false
      known.definite &&= q.definite
    } else counts.push(countOf(q, unit.parts.length === 1))
  }
  const { total } = unit
  if (!total) return counts
  if (counts.length === 1) return [{ ...counts[0]!, min: total.min, max: total.max, single: false, definite: false }]
  return [countOf(total, false), ...counts.map((c) => ({ ...c, breakdown: true, definite: false, single: false }))]
}

/**
 * Villagers of any kind are counted together; guards and gunmen are not, for they may be of two sides. "A commander and
 * his driver" are of one kind.
 */
function isSameKind(count: Count, q: Quantity, lang: string): boolean {
  if (q.owned && q.min > 0 && count.who !== 'unspecified') return true
  if (count.who !== q.who) return false
  // "24 Cambodians and five Thais" are two counts.
  if (count.noun !== q.noun && peopleOf(count.noun, lang) && peopleOf(q.noun, lang)) return false
  // "a soldier and a border guard" are of one side, "a guard and three gunmen" of two.
  return q.who !== 'military' || !count.noun || !q.noun || IRREGULAR.test(count.noun) === IRREGULAR.test(q.noun)
}

/** Who fights a state's soldiers and police. */
const IRREGULAR =
  /^(?:militant|gunm|attack|assail|rebel|insurg|terror|raider|fighter|guer+il|infiltr|sabot|jihad|islamist|extremist|separat|mercen|sicario|bandit|pirat|intrud|invader|milici|combat|pistoler|atacant|agresor|assaill|djihad|tireur|mutin|angreif|kampfer|aufstand|islamist|dschihad|terrorist|боевик|нападавш|диверсант|террорист|повстан|мятеж|налетчик|бойовик|нападник|терорист|заколотник|bojowni|napastni|terroryst|rebelian|dzihadyst|dywersant)/

const countOf = (q: Quantity, alone: boolean): Count => ({
  who: q.who,
  min: q.min,
  max: q.max,
  breakdown: false,
  single: alone && q.max === 1,
  definite: q.definite,
  headed: q.headed,
  vague: q.vague,
  noun: q.noun,
  loose: q.loose,
})
