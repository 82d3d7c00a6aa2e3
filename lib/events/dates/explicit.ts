import type { ReadSentence } from '../words/units.ts'
import { type Day, toDay, withoutYear } from './calendar.ts'
import type { Expression } from './expressions.ts'
import { type Labels, labelAt, numberedLabel } from './labels.ts'

const DAY = /^\d{1,2}$/
const DAY_ENDING = /^(\d{1,2})(?:st|nd|rd|th|er|го)?$/
const YEAR = /^(?:19|20)\d{2}$/
/** Stand between a day and its month: "5-го сентября", "the 5th of May", "5 de mayo". */
const BETWEEN = new Set(['st', 'nd', 'rd', 'th', 'er', 'го', 'of', 'de', 'числа'])

type Found = { day: Day | null; to: number } | undefined

/** A date in words or figures that begins at a unit. Month names that are words too ("may") need their number beside them. */
export function explicitDate(
  sentence: ReadSentence,
  labels: Labels,
  at: number,
  today: Day,
  monthFirst: boolean,
): Expression | undefined {
  const found =
    monthThenDay(sentence, labels, at, today) ??
    dayThenMonth(sentence, labels, at, today) ??
    figures(sentence, labels, at, today, monthFirst)
  return found && found.day !== null ? { day: found.day, from: at, to: found.to, kind: 'date' } : undefined
}

/** "Sept. 5", "Sept 4-5" (the first day; nights take the second), "May 22, 2023". */
function monthThenDay(sentence: ReadSentence, labels: Labels, at: number, today: Day): Found {
  const month = numberedLabel(labels, at, 'm')
  const { units } = sentence
  const first = month && units[month.to]
  const figure = first && DAY_ENDING.exec(first.word)?.[1]
  if (!month || figure === undefined) return undefined
  let day = Number(figure)
  let to = month.to + 1
  if (DAY.test(units[to]?.word ?? '') && /^[-–‑]$/.test(between(sentence, to - 1).trim())) {
    const night = labelAt(labels, at - 1, 'night') ?? labelAt(labels, at - 2, 'night')
    if (night) day = Number(units[to]!.word)
    to += 1
  }
  if (BETWEEN.has(units[to]?.word ?? '')) to += 1
  return withYear(sentence, month.n, day, to, today)
}

/** "5 сентября", "5 de septiembre de 2023", "5-го сентября", "5. September", "22–23 мая" (from the second day). */
function dayThenMonth(sentence: ReadSentence, labels: Labels, at: number, today: Day): Found {
  const { units } = sentence
  const day = DAY_ENDING.exec(units[at]!.word)?.[1]
  if (day === undefined) return undefined
  let next = at + 1
  while (next <= at + 2 && BETWEEN.has(units[next]?.word ?? '')) next += 1
  const month = numberedLabel(labels, next, 'm')
  if (!month) return undefined
  const of = /^(?:de|del)$/.test(units[month.to]?.word ?? '') && YEAR.test(units[month.to + 1]?.word ?? '')
  return withYear(sentence, month.n, Number(day), of ? month.to + 1 : month.to, today)
}

function withYear({ units }: ReadSentence, month: number, day: number, to: number, today: Day): Found {
  const year = units[to]?.word ?? ''
  return YEAR.test(year)
    ? { day: toDay(Number(year), month, day), to: to + 1 }
    : { day: withoutYear(month, day, today), to }
}

/** How old a day may be that a headline gives as "13.05" without any other word: a price or a score would be by chance. */
const HEADLINE_DAYS = 14

/** "2023-09-05", "05.09.2023", "5/9/2023"; "05.09" only after a preposition or weekday or in a log's headline, for it could be a price. */
function figures(sentence: ReadSentence, labels: Labels, at: number, today: Day, monthFirst: boolean): Found {
  const { units } = sentence
  const first = units[at]?.word ?? ''
  const second = units[at + 1]?.word ?? ''
  const third = units[at + 2]?.word ?? ''
  if (!DAY.test(second)) return undefined
  const mark = between(sentence, at)
  if (YEAR.test(first) && DAY.test(third) && mark === '-') {
    return { day: toDay(Number(first), Number(second), Number(third)), to: at + 3 }
  }
  if (!DAY.test(first) || (mark !== '.' && mark !== '/')) return undefined
  const [a, b] = [Number(first), Number(second)]
  if (YEAR.test(third) && between(sentence, at + 1) === mark) {
    const days = [toDay(Number(third), b, a), toDay(Number(third), a, b)]
    if (monthFirst && mark === '/') days.reverse()
    const [usual = null, other = null] = days
    return { day: usual !== null && usual <= today + 2 ? usual : (other ?? usual), to: at + 3 }
  }
  const introduced = labelAt(labels, at - 1, 'glue') ?? numberedLabel(labels, at - 1, 'd')
  if (mark !== '.') return undefined
  const day = withoutYear(b, a, today)
  const written = first.length === 2 && second.length === 2
  // "am 13.5.", with the full stop of an ordinal.
  const ordinal = sentence.sentence.text.startsWith('.', units[at + 1]!.end)
  if (introduced && (written || ordinal)) return { day, to: at + 2 }
  const headline = sentence.part === 'title' && written && day !== null && day <= today && day > today - HEADLINE_DAYS
  return headline ? { day, to: at + 2 } : undefined
}

/** What stands between a unit and the next one. */
function between({ units, sentence }: ReadSentence, at: number): string {
  return sentence.text.slice(units[at]?.end ?? 0, units[at + 1]?.start ?? units[at]?.end ?? 0)
}
