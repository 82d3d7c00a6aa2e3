import type { Claim } from '../facts.ts'
import type { Harm } from './harms.ts'
import type { Term } from './language.ts'
import { isOwnSide } from './own.ts'
import { gap, type Read } from './read.ts'
import type { Unit } from './units.ts'

/** A stretch of tokens, `end` exclusive. */
export type Span = { start: number; end: number }

/** Who the people are, where the number alone does not say. */
export function whoOf(read: Read, harm: Harm, unit: Unit, who: Claim['who'], paired: Unit[]): Claim['who'] {
  if (harm.how === 'lost')
    return who === 'unspecified' || unit.parts.some((q) => q.who === 'civilian') ? 'military' : who
  if (who !== 'unspecified') return who
  if (!unit.parts.some((q) => q.headed)) {
    if (isOwnSide(read, Math.min(harm.start, unit.start), Math.max(harm.end, unit.end))) return 'military'
    // "three wounded soldiers", "the number of conscripts taken prisoner".
    const after =
      harm.end < read.words.length && !/[,;:.()—–]/.test(gap(read, harm.end))
        ? whoIn(read, harm.end, harm.end + 1)
        : who
    if (after !== 'unspecified') return after
    const among = whoAmong(read, Math.max(harm.end, unit.end))
    if (among !== 'unspecified') return among
    // "17 enemy dead"
    const inside = harm.start - unit.end > 0 && harm.start - unit.end < 3 ? whoIn(read, unit.end, harm.start) : who
    if (inside !== 'unspecified') return inside
    const shared = sharedNoun(read, harm.end)
    if (shared !== 'unspecified') return shared
    // Before "killed" as a verb stands who did it.
    const before =
      unit.start >= harm.end && (harm.form === 'noun' || harm.kind === 'captured')
        ? whoIn(read, harm.start - 1, harm.start)
        : who
    if (before !== 'unspecified') return before
    const others = paired.findLast((u) => u.end <= unit.start && u.parts.some((q) => q.headed))
    const theirs = others?.parts.length === 1 ? others.parts[0]!.who : 'unspecified'
    if (theirs !== 'unspecified' && !(harm.how === 'captured' && theirs === 'civilian')) return theirs
  }
  if (unit.parts[0]!.partitive) return whoBefore(read, unit.start)
  const all = whoAll(read, unit.end)
  if (all !== 'unspecified') return all
  // "Потери противника — 46 убитых": losses are an army's.
  if (read.marks.some((m) => isLoss(m.term) && m.start < harm.start && harm.start - m.end < NEAR)) return 'military'
  // Nobody but fighters is "neutralised".
  if (harm.kind === 'killed' && OF_FIGHTERS.test(read.words[harm.start]!)) return 'military'
  if (IN_ACTION.test(read.words[harm.start]!)) return 'military'
  return harm.how === 'arrested' || harm.how === 'led' ? 'civilian' : harm.how === 'captured' ? 'military' : who
}

const NEAR = 8
const isLoss = (term: Term): boolean => term.role === 'harm' && term.how === 'lost' && term.form === 'noun'

/** Initials for the wounded, missing and captured of armies. */
const IN_ACTION = /^(?:e?wia|mia|pows?)$/

const OF_FIGHTERS =
  /^(?:neutrali[sz]|eliminat|liquidat|elimin|neutrali|e?kia$|neutralisier|ausgeschalt|liquidier|нейтрал|ліквід|ликвид|уничтож|знищ|знешкод|zlikwid|wyelimin|zneutral)/

/** "two dead and three wounded among their border guards": of whom all of the list are. */
function whoAmong(read: Read, from: number): Claim['who'] {
  for (let i = from; i < Math.min(from + 5, read.words.length); i += 1) {
    if (/[^\s'’-]/.test(gap(read, i))) return 'unspecified'
    if (AMONG.has(read.words[i]!)) return whoIn(read, i + 1, i + 4)
    const role = read.at[i]?.term.role
    if (role !== 'and' && role !== 'harm' && role !== 'number' && !/^\d+$/.test(read.words[i]!)) return 'unspecified'
  }
  return 'unspecified'
}

/** "among" in each language; Spanish "entre" opens ranges, too, and is left out. */
const AMONG = new Set(['among', 'amongst', 'parmi', 'unter', 'wsrod', 'среди', 'серед'])

/** "17 killed and 31 captured soldiers": the noun that closes the list is of all of it. */
function sharedNoun(read: Read, from: number): Claim['who'] {
  if (read.at[from]?.term.role !== 'and') return 'unspecified'
  let harmed = false
  for (let i = from + 1; i < Math.min(from + 5, read.words.length); i += 1) {
    if (/[^\s'’-]/.test(gap(read, i))) return 'unspecified'
    const term = read.at[i]?.term
    if (term?.role === 'person') return harmed ? term.who : 'unspecified'
    if (term?.role === 'harm') harmed = true
    else if (term?.role !== 'number' && !/^\d+$/.test(read.words[i]!)) return 'unspecified'
  }
  return 'unspecified'
}

/** Up to five words on each side, as far as the next comma. */
export function withinCommas(read: Read, first: number, last: number): [number, number] {
  let from = first
  let to = last
  while (from > 0 && first - from < 5 && !/[,;:.()]/.test(gap(read, from))) from -= 1
  while (to < read.words.length && to - last < 5 && !/[,;:.()]/.test(gap(read, to))) to += 1
  return [from, to]
}

/** Who is named in a stretch, if all named there are of one kind. */
export function whoIn(read: Read, from: number, to: number, skip: Span[] = []): Claim['who'] {
  const found = new Set<Claim['who']>()
  for (let i = Math.max(0, from); i < Math.min(to, read.words.length); i += 1) {
    const term = read.at[i]?.term
    if (skip.some((s) => i >= s.start && i < s.end)) continue
    if ((term?.role === 'person' || term?.role === 'describing') && term.who !== 'unspecified') found.add(term.who)
  }
  // "no residents or servicemen": nobody of either.
  return found.size === 1 ? [...found][0]! : 'unspecified'
}

/** "The raiders withdrew, two of them wounded": the people last named. */
function whoBefore(read: Read, from: number): Claim['who'] {
  for (let i = from - 1; i >= 0; i -= 1) {
    const term = read.at[i]?.term
    if (term?.role === 'person' && term.count !== 'one') return term.who
  }
  return 'unspecified'
}

/** "Five were wounded, all civilians": who all of those just counted are. */
export function whoAll(read: Read, from: number): Claim['who'] {
  const all = read.marks.find((m) => m.term.role === 'all' && m.start >= from)
  if (!all) return 'unspecified'
  for (let i = all.end; i < Math.min(all.end + 5, read.words.length); i += 1) {
    if (/[,;:.]/.test(gap(read, i))) break
    const term = read.at[i]?.term
    if (term?.role === 'person' || term?.role === 'describing') return term.who
  }
  return 'unspecified'
}
