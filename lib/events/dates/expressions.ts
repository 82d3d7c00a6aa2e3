import { findPhrases, type Phrases } from '../words/phrases.ts'
import type { ReadSentence } from '../words/units.ts'
import { type Day, lastWeekday, toDay, withoutYear } from './calendar.ts'
import type { DateLabel } from './languages.ts'

export type Expression = {
  day: Day
  from: number
  to: number
  /** How the day is told; `earlier` is a number of days before whatever day the sentence names. */
  kind: 'weekday' | 'date' | 'today' | 'yesterday' | 'tomorrow' | 'earlier'
  /** Days before, for `earlier`. */
  days?: number
}

/** Labels of each unit, and the expressions of days found in one sentence, in order. */
export type Timeline = { labels: Map<number, Label[]>; expressions: Expression[] }
export type Label = { label: DateLabel; to: number }

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
  const labels = new Map<number, Label[]>()
  for (const table of tables) {
    for (const { label, from, to } of findPhrases(table, units)) {
      const list = labels.get(from)
      if (list) list.push({ label, to })
      else labels.set(from, [{ label, to }])
    }
  }
  const found: Expression[] = []
  let at = 0
  while (at < units.length) {
    const expression =
      explicitDate(sentence, labels, at, today, monthFirst) ?? relativeDay(sentence, labels, at, today, written)
    if (expression) {
      found.push(expression)
      at = Math.max(expression.to, at + 1)
    } else at += 1
  }
  return { labels, expressions: joinNights(mergeWeekdays(found, sentence), labels) }
}

export function labelAt(labels: Map<number, Label[]>, at: number, label: DateLabel): Label | undefined {
  return labels.get(at)?.find((l) => l.label === label)
}

function numberedLabel(
  labels: Map<number, Label[]>,
  at: number,
  letter: 'd' | 'm' | 'n',
): (Label & { n: number }) | undefined {
  for (const label of labels.get(at) ?? []) {
    if (label.label[0] !== letter) continue
    const n = Number(label.label.slice(1))
    if (Number.isInteger(n)) return { ...label, n }
  }
  return undefined
}

const DAY = /^\d{1,2}$/
const YEAR = /^(?:19|20)\d{2}$/

function explicitDate(
  { units, sentence }: ReadSentence,
  labels: Map<number, Label[]>,
  at: number,
  today: Day,
  monthFirst: boolean,
): Expression | undefined {
  const word = units[at]!.word
  const between = (i: number) => sentence.text.slice(units[i]!.end, units[i + 1]?.start ?? units[i]!.end)
  const make = (day: Day | null, to: number): Expression | undefined =>
    day === null ? undefined : { day, from: at, to, kind: 'date' }

  const month = monthAt(labels, at, units)
  if (month) {
    // "Sept. 5", "Sept 4-5" (the first day; nights take the second), "May 22, 2023"
    const dayUnit = units[month.to]
    if (!dayUnit || !DAY.test(dayUnit.word)) return undefined
    let day = Number(dayUnit.word)
    let to = month.to + 1
    if (units[to] && DAY.test(units[to]!.word) && /^[-–‑]$/.test(between(to - 1).trim())) {
      if (labelAt(labels, at - 1, 'night') || labelAt(labels, at - 2, 'night')) day = Number(units[to]!.word)
      to += 1
    }
    if (['st', 'nd', 'rd', 'th'].includes(units[to]?.word ?? '')) to += 1
    const year = units[to]?.word ?? ''
    if (YEAR.test(year)) return make(toDay(Number(year), month.n, day), to + 1)
    return make(withoutYear(month.n, day, today), to)
  }
  if (
    YEAR.test(word) &&
    between(at) === '-' &&
    DAY.test(units[at + 1]?.word ?? '') &&
    DAY.test(units[at + 2]?.word ?? '')
  ) {
    return make(toDay(Number(word), Number(units[at + 1]!.word), Number(units[at + 2]!.word)), at + 3)
  }
  const day = /^(\d{1,2})(?:st|nd|rd|th|er|го)?$/.exec(word)?.[1]
  if (day === undefined) return undefined
  // "5 сентября", "5 de septiembre de 2023", "5-го сентября", "5. September", "22–23 мая"
  let next = at + 1
  for (let i = 0; i < 2 && next < units.length && !monthAt(labels, next, units); i += 1) {
    if (/^(?:st|nd|rd|th|er|го|of|de|числа)$/.test(units[next]!.word)) next += 1
    else break
  }
  const named = monthAt(labels, next, units)
  if (named) {
    let to = named.to
    if (/^(?:de|del)$/.test(units[to]?.word ?? '') && YEAR.test(units[to + 1]?.word ?? '')) to += 1
    const year = units[to]?.word ?? ''
    if (YEAR.test(year)) return make(toDay(Number(year), named.n, Number(day)), to + 1)
    return make(withoutYear(named.n, Number(day), today), to)
  }
  // "05.09.2023", "5/9/2023"
  const mark = between(at)
  if (
    (mark === '.' || mark === '/') &&
    between(at + 1) === mark &&
    DAY.test(units[at + 1]?.word ?? '') &&
    YEAR.test(units[at + 2]?.word ?? '')
  ) {
    const [a, b, year] = [Number(day), Number(units[at + 1]!.word), Number(units[at + 2]!.word)]
    const usual = monthFirst && mark === '/' ? toDay(year, a, b) : toDay(year, b, a)
    const other = monthFirst && mark === '/' ? toDay(year, b, a) : toDay(year, a, b)
    return make(usual !== null && usual <= today + 2 ? usual : (other ?? usual), at + 3)
  }
  if (
    mark === '.' &&
    units[at + 1]?.word.length === 2 &&
    day.length === 2 &&
    DAY.test(units[at + 1]!.word) &&
    labelBefore(labels, at)
  ) {
    return make(withoutYear(Number(units[at + 1]!.word), Number(day), today), at + 2)
  }
  return undefined
}

/** "05.09" could be a price: it is a date only after a preposition of time. */
function labelBefore(labels: Map<number, Label[]>, at: number): boolean {
  return labelAt(labels, at - 1, 'glue') !== undefined || numberedLabel(labels, at - 1, 'd') !== undefined
}

function monthAt(
  labels: Map<number, Label[]>,
  at: number,
  units: ReadSentence['units'],
): (Label & { n: number }) | undefined {
  const month = numberedLabel(labels, at, 'm')
  // "may", "march", "mars" are words too: in Latin letters a bare one must follow or precede its number, which callers check.
  return month && units[at] ? month : undefined
}

function relativeDay(
  { units }: ReadSentence,
  labels: Map<number, Label[]>,
  at: number,
  today: Day,
  written: Day,
): Expression | undefined {
  const labelled = (label: DateLabel) => labelAt(labels, at, label)
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
  const counted = countedDays(units, labels, at)
  if (counted) return { day: written - counted.days, from: at, to: counted.to, kind: 'earlier', days: counted.days }
  const earlier = labelled('dayEarlier')
  const two = labelled('beforeYesterday')
  if (two && two.to >= (earlier?.to ?? 0)) return { day: written - 2, from: at, to: two.to, kind: 'yesterday' }
  if (earlier) return { day: written - 1, from: at, to: earlier.to, kind: 'earlier', days: 1 }
  const yesterday = labelled('yesterday')
  if (yesterday) return { day: written - 1, from: at, to: yesterday.to, kind: 'yesterday' }
  const tomorrow = labelled('tomorrow')
  if (tomorrow) return { day: written + 1, from: at, to: tomorrow.to, kind: 'tomorrow' }
  const now = labelled('today')
  return now ? { day: written, from: at, to: now.to, kind: 'today' } : undefined
}

/** "two days ago", "3 дня назад". */
function countedDays(
  units: ReadSentence['units'],
  labels: Map<number, Label[]>,
  at: number,
): { days: number; to: number } | undefined {
  const ago = labelAt(labels, at + 1, 'daysAgo')
  if (!ago) return undefined
  const digit = /^\d$/.test(units[at]!.word) ? Number(units[at]!.word) : undefined
  const days = digit ?? numberedLabel(labels, at, 'n')?.n
  return days === undefined ? undefined : { days, to: ago.to }
}

/** "on Saturday, Sept. 30": one expression, and the date is the surer. */
function mergeWeekdays(expressions: Expression[], { units }: ReadSentence): Expression[] {
  return expressions.filter((expression, i) => {
    const near = (other: Expression | undefined) =>
      other?.kind === 'date' &&
      ((other.from - expression.to <= 1 && other.from >= expression.to) ||
        (expression.from - other.to <= 1 && expression.from >= other.to))
    return (
      expression.kind !== 'weekday' ||
      !units[expression.from] ||
      !(near(expressions[i + 1]) || near(expressions[i - 1]))
    )
  })
}

/** A night told by two days ("z poniedziałku na wtorek", "overnight into Tuesday") is dated by the later one. */
function joinNights(expressions: Expression[], labels: Map<number, Label[]>): Expression[] {
  return expressions.filter((expression, i) => {
    const next = expressions[i + 1]
    if (!next || next.from - expression.to > 3 || next.from <= expression.from) return true
    if (next.kind !== 'weekday' && next.kind !== 'date') return true
    let linked = false
    for (let at = expression.to; at < next.from; at += 1) linked ||= labelAt(labels, at, 'nightLink') !== undefined
    if (!linked) return true
    // "overnight into Tuesday": the night itself is the first expression.
    if (expression.kind === 'today') return false
    for (let at = expression.from - 3; at <= expression.to; at += 1) if (labelAt(labels, at, 'night')) return false
    return true
  })
}
