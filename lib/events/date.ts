import { type Day, formatDay, localDay } from './dates/calendar.ts'
import { factorOf, tellsAnEvent } from './dates/context.ts'
import { datelineDay, isDateline } from './dates/dateline.ts'
import { type Expression, type Timeline, timelineOf } from './dates/expressions.ts'
import { dateWords } from './dates/languages.ts'
import type { Document } from './document.ts'
import { cuesOf } from './types/cues.ts'
import { type ReadSentence, read } from './words/units.ts'

/** What a text without a word of time counts for: a report of an event is dated by its publication, unless words say otherwise. */
const REPORTED = 0.5
const MAX_SENTENCES = 25

type Candidate = { day: Day; score: number; words: string }

/**
 * The local day on which the event happened, from the words of the text and the time of publication.
 * A report of an event that has no word of time is dated by its day of publication (wires say so by leaving it out), with
 * the words `(reported)`; a text that reports no event has no date.
 * @param timezone IANA zone of the place; UTC without one
 */
export function findDate(document: Document, timezone?: string): { date: string | null; words?: string } {
  const today = localDay(document.at, timezone)
  if (today === null) return { date: null }
  const reading = read(document)
  const sentences = cuesOf(reading)
  const isEvent = sentences.some(({ cues }) => cues.some(tellsAnEvent))
  const tables = reading.langs.map(dateWords)
  const monthFirst = reading.langs.includes('en')
  const written = datelineDay(sentences, (s) => timelineOf(s, tables, today, today, monthFirst), today) ?? today

  const candidates: Candidate[] = isEvent ? [{ day: written, score: REPORTED, words: '(reported)' }] : []
  for (const { sentence, cues } of sentences.slice(0, MAX_SENTENCES)) {
    const weight = weightOf(sentence)
    if (weight === 0) continue
    const { labels, expressions } = timelineOf(sentence, tables, today, written, monthFirst)
    const timeline = { labels, expressions: expressions.filter((e) => !isDateline(sentence, e)) }
    for (const expression of timeline.expressions) {
      const score = weight * factorOf(expression, timeline, sentence, cues, today)
      if (score <= 0) continue
      const day = dayOf(expression, timeline)
      if (day > today + 1 || day < today - 400) continue
      const text = sentence.sentence.text.slice(
        sentence.units[expression.from]!.start,
        sentence.units[expression.to - 1]!.end,
      )
      candidates.push({ day, score, words: text.slice(0, 60) })
    }
  }
  return strongest(candidates)
}

function strongest(candidates: Candidate[]): { date: string | null; words?: string } {
  const totals = new Map<Day, { score: number; best: Candidate }>()
  for (const candidate of candidates) {
    const total = totals.get(candidate.day)
    if (!total) totals.set(candidate.day, { score: candidate.score, best: candidate })
    else {
      total.score += candidate.score * 0.5
      if (total.best.words === '(reported)' || candidate.score > total.best.score) total.best = candidate
    }
  }
  const first = [...totals].sort((a, b) => b[1].score - a[1].score || a[0] - b[0])[0]
  if (!first || first[1].score < REPORTED) return { date: null }
  const [day, { best }] = first
  return { date: formatDay(day), words: best.words }
}

function weightOf({ part, order }: ReadSentence): number {
  if (order < 0) return 0
  if (part === 'title') return 2
  if (part === 'summary') return order === 0 ? 2 : 1.2
  return [2, 1, 0.7, 0.5][order] ?? 0.3
}

/** "a day earlier" counts from the day that its sentence names, where it names one. */
function dayOf(expression: Expression, { expressions }: Timeline): Day {
  if (expression.kind !== 'earlier') return expression.day
  const named = expressions.find((e) => e !== expression && (e.kind === 'weekday' || e.kind === 'date'))
  return named ? named.day - (expression.days ?? 1) : expression.day
}
