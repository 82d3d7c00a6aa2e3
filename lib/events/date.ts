import { type Day, formatDay, localDay } from './dates/calendar.ts'
import { type Expression, labelAt, type Timeline, timelineOf } from './dates/expressions.ts'
import { dateWords } from './dates/languages.ts'
import type { Document } from './document.ts'
import type { Concept } from './types/concepts.ts'
import { cuesOf, type SentenceCues } from './types/cues.ts'
import { type ReadSentence, read, type Unit } from './words/units.ts'

/** A text older than this when published is history, not the event. */
const OLDEST_DAYS = 21
/** What a text without a word of time counts for: a report of an event is dated by its publication, unless words say otherwise. */
const REPORTED = 0.5
const MAX_SENTENCES = 25
/** Adjectives ("вчерашнего обстрела") tell which event is meant, often an earlier one. */
const OF_YESTERDAY = /^(?:в?учорашн|вчорашн|вчерашн|gestrig|wczorajsz)/

/** Concepts that are no event of their own: a day beside them is not yet the day of the event. */
const NO_EVENT = new Set<Concept>([
  'background',
  'cause',
  'civilian',
  'noncombatant',
  'soldier',
  'gunman',
  'skip',
  'unharmed',
])

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
  const isEvent = sentences.some(({ cues }) => cues.some((cue) => !NO_EVENT.has(cue.label)))
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

function factorOf(
  expression: Expression,
  { labels, expressions }: Timeline,
  { units }: ReadSentence,
  cues: SentenceCues['cues'],
  today: Day,
): number {
  if (expression.kind === 'tomorrow') return 0
  const { from, to } = expression
  const clause = units[from]!.clause
  let before = from - 1
  while (before >= from - 2 && labelAt(labels, before, 'glue') && !labelAt(labels, before, 'ahead')) before -= 1
  const night =
    labelAt(labels, from - 1, 'night') ?? labelAt(labels, from - 2, 'night') ?? labelAt(labels, from - 3, 'night')
  const dated = expression.kind === 'weekday' || expression.kind === 'date'
  if (
    dated &&
    !night &&
    (isNext(labels, before, to) || (!isOwner(expression, units) && isAhead(labels, before, from)))
  ) {
    const past = labelAt(labels, before, 'past') || labelAt(labels, from - 1, 'past')
    return past ? 0.1 : 0
  }
  for (let i = from - 1; i >= 0 && i >= from - 12 && units[i]!.clause === clause; i -= 1) {
    if (labelAt(labels, i, 'will')) return 0.05
  }
  let factor = 1
  if (expression.kind !== 'today') factor *= storyFactor(labels, units, expression, expressions)
  const age = today - expression.day
  if (age > OLDEST_DAYS) factor *= 0.05
  else if (age > 3) factor *= 0.5
  if (cues.some((cue) => cue.label === 'background' && cue.from < from)) factor *= 0.3
  if (expression.kind === 'yesterday' && OF_YESTERDAY.test(units[from]!.word)) factor *= 0.3
  if (expression.kind === 'earlier' && !expressions.some((e) => e.kind === 'weekday' || e.kind === 'date'))
    factor *= 0.6
  if (isSaid(labels, units, before, from, to)) factor *= expressions.length > 1 ? 0.4 : 0.6
  else if (
    cues.some((cue) => !NO_EVENT.has(cue.label) && Math.abs(cue.from - from) <= 7 && units[cue.from]!.clause === clause)
  )
    factor *= 1.4
  return factor
}

/** A verb of reporting right before or after the day, in its clause: "said on Tuesday", "в среду сообщили". */
function isSaid(labels: Timeline['labels'], units: readonly Unit[], before: number, from: number, to: number): boolean {
  const clause = units[from]!.clause
  return [before, from - 1, to, to + 1].some(
    (at) => units[at]?.clause === clause && labelAt(labels, at, 'said') !== undefined,
  )
}

function isNext(labels: Timeline['labels'], before: number, to: number): boolean {
  return [before, before - 1, to].some((at) => labelAt(labels, at, 'next') !== undefined)
}

/** "from Monday", "до субботы": a day to come, or a limit. */
function isAhead(labels: Timeline['labels'], before: number, from: number): boolean {
  return labelAt(labels, before, 'ahead') !== undefined || labelAt(labels, from - 1, 'ahead') !== undefined
}

/** "from Tuesday's shelling": the day is the shelling's own. */
function isOwner(expression: Expression, units: readonly Unit[]): boolean {
  return units[expression.to]?.word === 's'
}

/**
 * What a day counts for that stands behind "after", "since" or "Напомним". "After" may tell of the event itself, where
 * the sentence dates nothing else ("fired warning shots after soldiers crossed on Tuesday, the army said on Wednesday").
 */
function storyFactor(
  labels: Timeline['labels'],
  units: readonly Unit[],
  { from }: Expression,
  expressions: Expression[],
): number {
  let after = -1
  for (let i = 0; i < from; i += 1) {
    if (labelAt(labels, i, 'remind')) return 0.1
    const applies = i > 2 || units[i]!.clause === units[from]!.clause
    if (applies && labelAt(labels, i, 'since')) return 0.1
    if (applies && after < 0 && labelAt(labels, i, 'story')) after = i
  }
  if (after < 0) return 1
  const other = expressions.some(
    (e) => e.from !== from && e.from < after && !isSaid(labels, units, e.from - 1, e.from, e.to),
  )
  return other ? 0.1 : 0.5
}

/** The day of a dateline ("KYIV, Sept 11 (Northline) -"), where it is at most a week before publication. */
function datelineDay(sentences: SentenceCues[], timeline: (s: ReadSentence) => Timeline, today: Day): Day | undefined {
  for (const { sentence } of sentences) {
    if (sentence.part === 'title' || sentence.order > 0) continue
    const first = timeline(sentence).expressions.find((e) => isDateline(sentence, e))
    if (first && first.day <= today && first.day >= today - 7) return first.day
  }
  return undefined
}

/** A date that opens the body, after nothing or place names in capitals ("KYIV/MOSCOW, Sept 5", "Baku, March 21"). */
function isDateline({ part, order, sentence, units }: ReadSentence, expression: Expression): boolean {
  if (part === 'title' || order > 0 || expression.kind !== 'date' || expression.from > 8) return false
  const start = sentence.text.slice(0, units[expression.from]!.start)
  const behind = sentence.text.slice(units[expression.to - 1]!.end, units[expression.to - 1]!.end + 4)
  const mark = /^\s?[:.(–—-]/.test(behind)
  return /^[\p{Lu}\p{M}\s.,/'’()-]*$/u.test(start)
    ? mark || start.length > 2
    : mark && /^\p{Lu}[\p{L}\s'’-]*,\s$/u.test(start)
}
