import { gap, type Read } from './quantities.ts'
import type { Toll } from './tolls.ts'

/** Weekdays that the opening of a story names: its event's, and perhaps the day on which it was told. */
export function mainDays(reads: Read[]): Set<number> {
  const days = new Set<number>()
  for (const read of reads.slice(0, 4)) {
    for (const { term } of read.marks) if (term.role === 'weekday') days.add(term.index)
    if (read.sentence.part === 'body' && days.size) break
  }
  return days
}

/** Is this a figure of another time or incident ("in May", "earlier this year", "on Thursday" in a story of Friday)? */
export function isBackground(read: Read, toll: Toll, days: Set<number>, index: number): boolean {
  const [from, to] = clauseOf(read, Math.min(toll.at, toll.numberAt), Math.max(toll.at, toll.numberAt))
  for (let i = from; i < to; i += 1) {
    const term = read.at[i]?.term
    if (term?.role === 'today') return false
    if (term?.role === 'background') return true
    if (/^(?:19|20)\d\d$/.test(read.words[i]!)) return true
    if (index > 0 && term?.role === 'weekday' && days.size > 0 && !days.has(term.index)) return true
  }
  return false
}

/** The stretch around a toll up to the next full break. */
function clauseOf(read: Read, first: number, last: number): [number, number] {
  let from = first
  let to = last + 1
  while (from > 0 && first - from < 25 && !/[;:()]/.test(gap(read, from))) from -= 1
  while (to < read.words.length && to - last < 25 && !/[;:()]/.test(gap(read, to))) to += 1
  return [from, to]
}
