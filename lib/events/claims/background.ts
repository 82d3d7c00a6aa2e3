import type { SpeakerTerm } from './language.ts'
import type { Mark } from './lexicon.ts'
import { gap, type Read } from './read.ts'
import type { Line } from './story.ts'
import type { Toll } from './tolls.ts'

/** When the story's own event is: weekdays that its opening names, and the day it was told. */
export type When = { days: Set<number>; told: Date | null }

/** Weekdays of the first sentence that names any, other than those on which somebody said something. */
export function whenOf(lines: Line[], at: string): When {
  const told = new Date(at)
  const when: When = { days: new Set(), told: Number.isNaN(told.getTime()) ? null : told }
  for (const { read, spoken } of lines) {
    for (const { term, start } of read.marks) {
      if (term.role === 'weekday' && !nearSaying(spoken, start)) when.days.add(term.index)
    }
    if (when.days.size && read.sentence.part !== 'title') break
  }
  return when
}

/** French and Spanish have one word for "since" and "from": "tirés depuis l'autre rive", "lanzados desde el otro lado". */
const LAUNCHED =
  /^(?:tire|lance|venu|provenant|arrive|parti|entre|infiltre|disparad[oa]|lanzad[oa]|efectuad[oa]|realizad[oa]|hech[oa]|llegad[oa]|venid[oa]|cruzad[oa]|procedente)e?s?$/

/** "since fighting began on Thursday": the event itself. */
function datesEvent(read: Read, from: number, when: When): boolean {
  for (let i = from; i < Math.min(from + 5, read.words.length); i += 1) {
    const term = read.at[i]?.term
    if (term?.role === 'today' || (term?.role === 'weekday' && (!when.days.size || when.days.has(term.index))))
      return true
  }
  return false
}

const nearSaying = (marks: Mark<SpeakerTerm>[], at: number): boolean =>
  marks.some((m) => m.term.role === 'say' && at - m.end >= 0 && at - m.end <= 1)

/** Is this a figure of another time or incident ("in May", "earlier this year", "on Thursday" in a story of Friday)? */
export function isBackground(read: Read, toll: Toll, when: When, spoken: Mark<SpeakerTerm>[], late: boolean): boolean {
  const first = Math.min(toll.at, toll.numberAt)
  const [from, to] = clauseOf(read, first, Math.max(toll.at, toll.numberAt))
  let background = opensPeriod(read)
  for (const mark of read.marks) {
    const { role } = mark.term
    if (
      role === 'month' &&
      mark.start < first &&
      hasDay(read, mark.start) &&
      sameSentence(read, mark.start + 1, first) &&
      isOtherDay(read, mark, when, spoken)
    )
      return true
    if (role === 'afterwards') background ||= mark.start < first && sameSentence(read, mark.start, first)
    else if (role === 'since') {
      background ||=
        (mark.start < first || (mark.start >= from && mark.start < to)) &&
        !LAUNCHED.test(read.words[mark.start - 1] ?? '') &&
        !datesEvent(read, mark.end, when)
    }
    // "Earlier this week" is another day; "earlier the governor said" is an older figure, see isEarlier.
    else if (role === 'earlier')
      background ||= mark.start >= from && mark.start < to && !toldBetween(spoken, mark.start)
    // Opening a story it is the day of its event; further down it is another.
    else if (role === 'dayBefore') background ||= late && mark.start <= OPENING
    else if (role === 'today') {
      if (mark.start >= from && mark.start < to) return false
    } else if (
      mark.start <= OPENING ||
      (mark.start >= from && mark.start < to) ||
      goesOnAfter(read, toll, mark.end, from)
    ) {
      background ||= role === 'background' || isOtherDay(read, mark, when, spoken)
    }
  }
  return background || toll.min >= HISTORY || hasYear(read, from, to) || hasYearBefore(read, first, when.told)
}

/** "Earlier the governor spoke of two wounded": an older figure for the same event. */
export const isEarlier = (read: Read, toll: Toll, spoken: Mark<SpeakerTerm>[]): boolean =>
  read.marks.some(
    (m) => m.term.role === 'earlier' && m.start < Math.max(toll.at, toll.numberAt) && toldBetween(spoken, m.start),
  )

/** "Five tried it last year; one drowned": a bare number behind a semicolon counts those told of before it. */
const goesOnAfter = (read: Read, toll: Toll, time: number, from: number): boolean =>
  !toll.headed && from > 0 && time <= from && /;/.test(gap(read, from))

/** A verb of saying stands within a few words of "earlier". */
const toldBetween = (spoken: Mark<SpeakerTerm>[], at: number): boolean =>
  spoken.some((m) => m.term.role === 'say' && Math.abs(m.start - at) <= 6)

/** "За два года здесь подорвались четверо", "За минувший месяц …": a sentence that opens with a stretch of time sums it up. */
const opensPeriod = (read: Read): boolean =>
  (read.words[0] === 'за' || (read.words[1] === 'за' && !read.at[0])) &&
  read.words.slice(1, 5).some((word) => PERIOD.test(word))

const PERIOD =
  /^(?:год|года|году|лет|полгода|месяц|месяца|месяцев|недел[юиь]|рік|року|роки|років|півроку|місяц[ьі]|місяців|тиж(?:день|ні|нів))$/

/** A time named in the first words of a sentence holds for all of it. */
const OPENING = 2

function isOtherDay(read: Read, mark: Read['marks'][number], when: When, spoken: Mark<SpeakerTerm>[]): boolean {
  const { term } = mark
  const month = monthOf(read, mark)
  if (month !== undefined) return isOldDate(read, mark.start, month, when.told)
  if (term.role !== 'weekday' || !when.days.size || when.days.has(term.index) || nearSaying(spoken, mark.start))
    return false
  // A later day is the same story going on ("died on Wednesday of wounds from Tuesday's blast").
  return [...when.days].every((day) => (day - term.index + 7) % 7 <= 4)
}

const MAY = 4

/** English "May" is a verb more often than a month. */
function monthOf(read: Read, { term, start }: Read['marks'][number]): number | undefined {
  if (term.role === 'month') return term.index
  if (read.sentence.tokens[start]!.text !== 'May' || start === 0) return undefined
  return /^\d{1,2}$/.test(read.words[start + 1] ?? '') ||
    /^(?:in|last|since|of|late|early)$/.test(read.words[start - 1]!)
    ? MAY
    : undefined
}

/** Days before publication from which a date is history. */
const OLD_DAYS = 4

/** "on Sept. 5", "5 сентября", "in May": long before the story was told. */
function isOldDate(read: Read, at: number, month: number, told: Date | null): boolean {
  if (!told) return false
  const day = [read.words[at - 1], read.words[at + 1]].map(Number).find((n) => n >= 1 && n <= 31)
  if (day === undefined) return !isRecentMonth(month, told)
  const date = new Date(Date.UTC(told.getUTCFullYear(), month, day))
  if (date.getTime() > told.getTime() + 2 * 86_400_000) date.setUTCFullYear(date.getUTCFullYear() - 1)
  return told.getTime() - date.getTime() > OLD_DAYS * 86_400_000
}

const hasDay = (read: Read, at: number): boolean =>
  [read.words[at - 1], read.words[at + 1]].some((word) => /^\d{1,2}$/.test(word ?? ''))

/** This month, or in its first days the one before. */
const isRecentMonth = (month: number, told: Date): boolean =>
  month === told.getUTCMonth() || (told.getUTCDate() <= OLD_DAYS && (month + 1) % 12 === told.getUTCMonth())

const hasYear = (read: Read, from: number, to: number): boolean =>
  read.words.slice(from, to).some((w) => /^(?:19|20)\d\d$/.test(w))

/** More dead than any one event at a border: what a war has cost. */
const HISTORY = 1500

/** "In 2010, a barrage on the island killed four": an older year rules its whole sentence. */
function hasYearBefore(read: Read, first: number, told: Date | null): boolean {
  if (!told) return false
  for (let i = 0; i < first; i += 1) {
    const word = read.words[i]!
    if (word.length !== 4 || !/^(?:19|20)\d\d$/.test(word) || Number(word) >= told.getUTCFullYear()) continue
    if (sameSentence(read, i, first)) return true
  }
  return false
}

const sameSentence = (read: Read, from: number, to: number): boolean => {
  for (let i = from + 1; i <= to; i += 1) if (/[;:.!?]/.test(gap(read, i))) return false
  return true
}

/** A comma inside a number ("2,000") has no space. */
const BREAK = /,[\s"”»]|[;:()]|\s[—–-]\s/

function isAside(read: Read, i: number, between: string): boolean {
  if (/^\)\s?$/.test(between)) return true
  return /^\s?\($/.test(between) && [1, 2, 3].some((n) => i + n < read.words.length && /^\)\s?$/.test(gap(read, i + n)))
}

/** The stretch around a toll up to the next comma or break on each side. */
function clauseOf(read: Read, first: number, last: number): [number, number] {
  let from = first
  let to = last + 1
  while (from > 0 && first - from < 25 && !BREAK.test(gap(read, from))) from -= 1
  while (to < read.words.length && to - last < 25) {
    const between = gap(read, to)
    // "along the 2,500-km (1,550-mile) border last year": the aside breaks nothing.
    if (BREAK.test(between) && !isAside(read, to, between)) break
    to += 1
  }
  return [from, to]
}
