import type { Claim } from '../facts.ts'
import type { Pair } from './pairing.ts'
import { partOfTotal } from './part.ts'
import type { Quantity } from './quantities.ts'
import { gap, type Read } from './read.ts'
import type { Toll } from './tolls.ts'
import type { Unit } from './units.ts'
import { whoIn } from './who.ts'

/** Words between "including" and the number it opens, and between "three of them" and what they are. */
const REACH = 3
/** Farthest that a share stands from the total it is taken from, in words. */
const MAX_APART = 14

/**
 * "Nine people were killed, including two guards", "seven hurt, three of them children": who some of those counted are.
 * One person alone ("including a girl") only tells more of the total, and so does a share of people of one kind.
 */
export function sharesOf(read: Read, quantities: Quantity[], pairs: Pair[]): Toll[] {
  const tolls: Toll[] = []
  for (const q of quantities) {
    if (q.min < 2 || q.definite || !(q.partitive || opensPart(read, q.start))) continue
    if (pairs.some((p) => p.unit.parts.includes(q))) continue
    const total = totalOf(pairs, q)
    const who = q.who !== 'unspecified' ? q.who : whoBehind(read, q.end)
    if (!total || who === 'unspecified' || !isUnknown(total.unit) || minOf(total.unit) <= q.min) continue
    tolls.push(
      partOfTotal({
        kind: total.harm.kind,
        who,
        min: q.min,
        max: q.max,
        at: total.harm.start,
        numberAt: q.start,
        vague: q.vague,
        loose: q.loose,
      }),
    )
  }
  return tolls
}

/** The people counted last before the share, or those that follow a verb it stands before. */
const totalOf = (pairs: Pair[], q: Quantity): Pair | undefined =>
  pairs
    .filter(
      ({ unit, harm }) => unit.end <= q.start && q.start - Math.max(unit.end, Math.min(harm.end, q.start)) <= MAX_APART,
    )
    .reduce<Pair | undefined>((best, p) => (best && best.unit.end > p.unit.end ? best : p), undefined)

const minOf = (unit: Unit): number => (unit.total ? unit.total.min : unit.parts.reduce((n, q) => n + q.min, 0))

const isUnknown = (unit: Unit): boolean => unit.parts.every((q) => q.who === 'unspecified')

export function opensPart(read: Read, start: number): boolean {
  for (let i = start - 1; i >= Math.max(0, start - REACH); i -= 1) {
    const role = read.at[i]?.term.role
    if (role === 'part') return true
    if (role === 'harm' || role === 'number' || /[,;:.]/.test(gap(read, i + 1))) return false
  }
  return false
}

/** "three of them children", "троє з них — діти", "four of whom were miners". */
function whoBehind(read: Read, from: number): Claim['who'] {
  let to = from
  while (to < read.words.length && to - from < REACH + 1 && !/[,;:.()]/.test(to > from ? gap(read, to) : '')) {
    const role = read.at[to]?.term.role
    if (role === 'harm' || role === 'number') break
    to += 1
  }
  return whoIn(read, from, to)
}
