import { findPhrases, type Phrases } from '../words/phrases.ts'
import type { ReadSentence } from '../words/units.ts'
import { type Day, lastWeekday } from './calendar.ts'
import { explicitDate } from './explicit.ts'
import { type Labels, labelAt, numberedLabel } from './labels.ts'
import type { DateLabel } from './languages.ts'

export type Expression = {
  day: Day
  from: number
  to: number
  /** How the day is told; `earlier` and `follow` ("a day after") are a number of days before whatever day the sentence names. */
  kind: 'weekday' | 'date' | 'today' | 'yesterday' | 'tomorrow' | 'earlier' | 'follow'
  /** Days before, for `earlier` and `follow`. */
  days?: number
}

/** Labels of each unit, and the expressions of days found in one sentence, in order. */
export type Timeline = { labels: Labels; expressions: Expression[] }

/**
 * @param today the day of publication: weekdays and dates without a year are the latest not after it
 * @param written the day of writing, where a dateline tells another ("today", "overnight")
 */
export function timelineOf(
  sentence: ReadSentence,
  tables: Phrases<DateLabel>[],
  today: Day,
  written: Day,
  monthFirst: boolean,
): Timeline {
  const { units } = sentence
  const labels: Labels = new Array(units.length)
  for (const table of tables) {
    for (const { label, from, to } of findPhrases(table, units)) {
      const list = labels[from]
      if (list) list.push({ label, to })
      else labels[from] = [{ label, to }]
    }
  }
  const found: Expression[] = []
  let at = 0
  while (at < units.length) {
    const name = labelAt(labels, at, 'name')
    if (name) {
      at = name.to
      continue
    }
    // A date begins with a figure or with a word of the table.
    const begins = labels[at] || labels[at + 1] || isDigit(units[at]!.word)
    const expression = begins
      ? (explicitDate(sentence, labels, at, today, monthFirst) ?? relativeDay(sentence, labels, at, today, written))
      : undefined
    if (expression) {
      found.push(expression)
      at = Math.max(expression.to, at + 1)
    } else at += 1
  }
  return { labels, expressions: joinNights(mergeWeekdays(found, sentence), labels, sentence) }
}

function isDigit(word: string): boolean {
  const code = word.charCodeAt(0)
  return code >= 48 && code <= 57
}

function relativeDay(
  { units }: ReadSentence,
  labels: Labels,
  at: number,
  today: Day,
  written: Day,
): Expression | undefined {
  const counted = countedDays(units, labels, at)
  if (!counted && !labels[at]) return undefined
  const weekday = numberedLabel(labels, at, 'd')
  if (weekday) {
    const day = lastWeekday(weekday.n, today)
    // "last Friday" is never this Friday.
    const last =
      labelAt(labels, at - 1, 'past') &&
      day === today &&
      /^(?:last|прошл|минул|pasad|dernier|verg|letzt)/.test(units[at - 1]!.word)
    return { day: last ? day - 7 : day, from: at, to: weekday.to, kind: 'weekday' }
  }
  if (counted) return { day: written - counted.days, from: at, to: counted.to, kind: counted.kind, days: counted.days }
  const after = labelAt(labels, at, 'dayAfter')
  if (after) return { day: written - 1, from: at, to: after.to, kind: 'follow', days: 1 }
  const earlier = labelAt(labels, at, 'dayEarlier')
  const two = labelAt(labels, at, 'beforeYesterday')
  if (two && two.to >= (earlier?.to ?? 0)) return { day: written - 2, from: at, to: two.to, kind: 'yesterday' }
  if (earlier) return { day: written - 1, from: at, to: earlier.to, kind: 'earlier', days: 1 }
  const yesterday = labelAt(labels, at, 'yesterday')
  if (yesterday) return { day: written - 1, from: at, to: yesterday.to, kind: 'yesterday' }
  const tomorrow = labelAt(labels, at, 'tomorrow')
  if (tomorrow) return { day: written + 1, from: at, to: tomorrow.to, kind: 'tomorrow' }
  const now = labelAt(labels, at, 'today')
  return now ? { day: written, from: at, to: now.to, kind: 'today' } : undefined
}

/** "Zum zweiten Mal binnen drei Tagen": a span, and no day. */
const WITHIN = /^(?:binnen|innerhalb|in|seit|within|nach|fur|alle|an|mit|von)$/

/** "two days ago", "3 дня назад"; "two days after". */
function countedDays(
  units: ReadSentence['units'],
  labels: Labels,
  at: number,
): { days: number; to: number; kind: 'earlier' | 'follow' } | undefined {
  const after = labelAt(labels, at + 1, 'daysAfter')
  const ago = after ?? labelAt(labels, at + 1, 'daysAgo')
  if (!ago || WITHIN.test(units[at - 1]?.word ?? '')) return undefined
  const digit = /^\d$/.test(units[at]!.word) ? Number(units[at]!.word) : undefined
  const days = digit ?? numberedLabel(labels, at, 'n')?.n
  return days === undefined ? undefined : { days, to: ago.to, kind: after ? 'follow' : 'earlier' }
}

/** "on Saturday, Sept. 30": one expression, and the date is the surer. */
function mergeWeekdays(expressions: Expression[], { units }: ReadSentence): Expression[] {
  if (expressions.length < 2) return expressions
  return expressions.filter(
    (expression, i) =>
      !isHourOf(expression, expressions[i + 1], units) &&
      (expression.kind !== 'weekday' ||
        !units[expression.from] ||
        !(isDateBeside(expression, expressions[i + 1]) || isDateBeside(expression, expressions[i - 1]))),
  )
}

/** Between an hour and its day: "the small hours of Tuesday", "dans la nuit de lundi à mardi", "w nocy z poniedziałku". */
const OF = new Set([
  'of',
  'de',
  'du',
  'del',
  'des',
  'z',
  'ze',
  'с',
  'со',
  'з',
  'із',
  'vom',
  'von',
  'zum',
  'auf',
  'na',
  'на',
])

/** "At dawn on 9 March", "ночью 9 марта": a time of day, of the day that follows. */
function isHourOf(expression: Expression, next: Expression | undefined, units: ReadSentence['units']): boolean {
  if (expression.kind !== 'today' || !next || next.from - expression.to > 1) return false
  const joined = next.from === expression.to || OF.has(units[expression.to]!.word)
  const names = next.kind === 'date' || (next.kind === 'weekday' && joined)
  return names && next.day !== expression.day
}

function isDateBeside(expression: Expression, other: Expression | undefined): boolean {
  return (
    other?.kind === 'date' &&
    ((other.from - expression.to <= 1 && other.from >= expression.to) ||
      (expression.from - other.to <= 1 && expression.from >= other.to))
  )
}

const BETWEEN = /^(?:between|entre|zwischen|между|між|miedzy|pomiedzy|tra|fra)$/

/** "Between" stands some words before a day. */
function isSpan(units: ReadSentence['units'], from: number): boolean {
  for (let at = from - 1; at >= 0 && at >= from - 8; at -= 1) if (BETWEEN.test(units[at]!.word)) return true
  return false
}

/** A night told by two days ("z poniedziałku na wtorek", "overnight into Tuesday") is dated by the later one. */
function joinNights(expressions: Expression[], labels: Labels, { units }: ReadSentence): Expression[] {
  if (expressions.length < 2) return expressions
  return expressions.filter((expression, i) => {
    const next = expressions[i + 1]
    if (!next || next.from <= expression.from) return true
    if (next.kind !== 'weekday' && next.kind !== 'date') return true
    // "Between 11 p.m. on Monday and 5 a.m. on Tuesday"
    if (next.day === expression.day + 1 && next.from - expression.to <= 8 && isSpan(units, expression.from))
      return false
    if (next.from - expression.to > 3) return true
    let linked = false
    for (let at = expression.to; at < next.from; at += 1) linked ||= labelAt(labels, at, 'nightLink') !== undefined
    if (!linked) return true
    // "overnight into Tuesday": the night itself is the first expression.
    if (expression.kind === 'today') return false
    for (let at = expression.from - 3; at <= expression.to; at += 1) if (labelAt(labels, at, 'night')) return false
    return true
  })
}
