import { type Day, formatDay, localDay, localHour } from './dates/calendar.ts'
import { factorOf, tellsAnEvent } from './dates/context.ts'
import { datelineDay, isDateline } from './dates/dateline.ts'
import { type Expression, type Timeline, timelineOf } from './dates/expressions.ts'
import { labelAt } from './dates/labels.ts'
import { dateWords } from './dates/languages.ts'
import type { Document } from './document.ts'
import { PUBLICATION_DAY } from './facts.ts'
import type { Concept } from './types/concepts.ts'
import { cuesOf, type SentenceCues } from './types/cues.ts'
import { type ReadSentence, read } from './words/units.ts'

/** What a text without a word of time counts for: a report of an event is dated by its publication, unless words say otherwise. */
const REPORTED = 0.5
const MAX_SENTENCES = 25
/** A story written up before this hour of the night, with no word of time, is of the day before; alerts are of the minute. */
const NIGHT_ENDS = 3

const PEACEFUL = new Set<Concept>(
  'arrest protest block withdraw regain seize deal close evacuate migrate smuggle build down defuse'.split(
    ' ',
  ) as Concept[],
)

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
  const timelinesAt = (written: Day) =>
    sentences.slice(0, MAX_SENTENCES).map(({ sentence }) => timelineOf(sentence, tables, today, written, monthFirst))
  const first = timelinesAt(today)
  const written = datelineDay(sentences, first, today)
  const timelines = written === undefined || written === today ? first : timelinesAt(written)
  const follows = !timelines.some((timeline, i) => tellsOfItself(sentences[i]!, timeline))

  const writtenUp = sentences.some(({ sentence }) => sentence.part !== 'title')
  const late = written === undefined && writtenUp && localHour(document.at, timezone) < NIGHT_ENDS
  const reported = late ? today - 1 : (written ?? today)
  const candidates: Candidate[] = isEvent ? [{ day: reported, score: REPORTED, words: PUBLICATION_DAY }] : []
  for (const [i, { labels, expressions }] of timelines.entries()) {
    const { sentence, cues } = sentences[i]!
    const weight = weightOf(sentence)
    if (weight === 0 || expressions.length === 0) continue
    const timeline = {
      labels,
      expressions: expressions.filter((e) => !isDateline(sentence, e) && (e.kind !== 'follow' || follows)),
    }
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

/** Further words for a day count half: those for the day of publication too, which every report has anyway. */
function strongest(candidates: Candidate[]): { date: string | null; words?: string } {
  const totals = new Map<Day, { score: number; best: Candidate }>()
  for (const candidate of candidates) {
    const total = totals.get(candidate.day)
    if (!total) totals.set(candidate.day, { score: candidate.score, best: candidate })
    else {
      total.score += candidate.score * 0.5
      if (total.best.words === PUBLICATION_DAY || candidate.score > total.best.score) total.best = candidate
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

/**
 * Whether a headline or lead tells something of its own, besides the violence that it may follow: "Crossing shut a day
 * after strike" is about the crossing, "Envoy summoned a day after blast wounds three" about the blast.
 */
function tellsOfItself({ sentence, cues }: SentenceCues, { labels, expressions }: Timeline): boolean {
  if (sentence.part !== 'title' && sentence.order !== 0) return false
  const act = cues.find((cue) => PEACEFUL.has(cue.label))
  if (!act || cues.some((cue) => (cue.label === 'background' || cue.label === 'follow') && cue.from < act.from)) {
    return false
  }
  if (expressions.some((e) => e.kind === 'follow' && e.from < act.from)) return false
  for (let at = 0; at < act.from; at += 1) if (labelAt(labels, at, 'story')) return false
  return true
}

/** "a day earlier" counts from the day that its sentence names, where it names one. */
function dayOf(expression: Expression, { expressions }: Timeline): Day {
  if (expression.kind !== 'earlier' && expression.kind !== 'follow') return expression.day
  const named = expressions.find((e) => e !== expression && (e.kind === 'weekday' || e.kind === 'date'))
  return named ? named.day - (expression.days ?? 1) : expression.day
}
