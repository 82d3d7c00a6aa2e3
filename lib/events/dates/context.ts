import { ACTS, type Concept } from '../types/concepts.ts'
import type { Cue } from '../types/cues.ts'
import type { ReadSentence, Unit } from '../words/units.ts'
import type { Day } from './calendar.ts'
import { begins, goesOn, inRelative, isAfterEvent, isHearsay, isOfEnvoys, opensAgain, tellsAct } from './clauses.ts'
import type { Expression, Timeline } from './expressions.ts'
import { labelAt } from './labels.ts'

/** A text older than this when published is history, not the event. */
const OLDEST_DAYS = 21
/** What the day of a statement counts for, where its sentence names no other. */
const SAID = 0.4
/** What a day told by "a day after" counts for. */
const FOLLOWED = 1.5
/** Adjectives ("вчерашнего обстрела") tell which event is meant, often an earlier one. */
const OF_YESTERDAY = /^(?:в?учорашн|вчорашн|вчерашн|gestrig|wczorajsz)/

/** Concepts that are no event of their own: a day beside them is not yet the day of the event. */
const NO_EVENT = new Set<Concept>([
  'background',
  'follow',
  'cause',
  'civilian',
  'noncombatant',
  'soldier',
  'gunman',
  'skip',
  'unharmed',
  'diplomacy',
])

/** What has gone on since the day it began: that day is the event's. */
const ONGOING = new Set<Concept>(['protest', 'block', 'close', 'missing'])

export function tellsAnEvent(cue: Cue): boolean {
  return !NO_EVENT.has(cue.label)
}

/**
 * What an expression of a day counts for in its sentence: 0 for days to come, little for history and for the day of a
 * statement, more right beside the words of the event.
 */
export function factorOf(
  expression: Expression,
  { labels, expressions }: Timeline,
  { units, order }: ReadSentence,
  cues: Cue[],
  today: Day,
): number {
  if (expression.kind === 'tomorrow') return 0
  const { from, to } = expression
  // "Put on alert, a day after drones bombed a market": the story is about what it follows, if it tells nothing else.
  if (expression.kind === 'follow') {
    const told = cues.some((cue) => tellsAnEvent(cue) && cue.from < from)
    // "Two days after the raid, police admitted that": what follows is only said.
    const clauseEnd = units[to - 1]!.clause
    const acts = cues.filter((cue) => ACTS.has(cue.label) && cue.from >= to)
    const within = acts.some((cue) => units[cue.from]!.clause === clauseEnd)
    const beyond = acts.filter((cue) => units[cue.from]!.clause > clauseEnd)
    const event = isAfterEvent(units, to)
    const others = expressions.filter((e) => e.kind !== 'follow')
    const onlySaid = others.length > 0 && others.every((e) => isOfWords(labels, units, e, cues))
    // "The minister said on Wednesday, three days after violence broke out": what is only said is dated by what it tells of.
    if (event && onlySaid) return FOLLOWED
    if (from <= 2 && within && admits(labels, units, clauseEnd, beyond[0]?.from ?? units.length)) return FOLLOWED
    return !told && from > 6 && cues.some((cue) => ACTS.has(cue.label) && cue.from >= to) ? FOLLOWED : 0
  }
  const clause = units[from]!.clause
  let before = from - 1
  while (before >= from - 2 && labelAt(labels, before, 'glue') && !labelAt(labels, before, 'ahead')) before -= 1
  // "У ніч з понеділка на вівторок": the night stands up to four words before its second day.
  const night = [1, 2, 3, 4].some((back) => labelAt(labels, from - back, 'night') !== undefined)
  const dated = expression.kind === 'weekday' || expression.kind === 'date'
  if (dated && !night && today - expression.day < 7 && today >= expression.day && begins(units, from)) {
    const ongoing = (goesOn(units) || cues.some((cue) => ONGOING.has(cue.label))) && !willBe(labels, from, 0)
    if (ongoing) return expressions.length > 1 && opensAgain(units) ? 0.1 : order === 0 ? 1 : 0.7
  }
  if (
    dated &&
    !night &&
    (isNext(labels, before, to) || (!isOwner(expression, units) && isAhead(labels, before, from)))
  ) {
    const past = labelAt(labels, before, 'past') || labelAt(labels, from - 1, 'past')
    // "The crossing has been shut since Monday": the day it was shut, where the lead gives no other.
    const lately = expression.kind === 'weekday' && order === 0 && today - expression.day < 7
    if (!past) return 0
    return lately && cues.some((cue) => ONGOING.has(cue.label)) ? 0.8 : lately ? 0.3 : 0.1
  }
  let opening = from
  while (opening > 0 && opening > from - 12 && units[opening - 1]!.clause === clause) opening -= 1
  if (willBe(labels, from, opening) && !isHearsay(units, from)) return 0.05
  let factor = 1
  if (expression.kind !== 'today') factor *= storyFactor(labels, units, expression, expressions, cues)
  const age = today - expression.day
  const happened = occurredBeside(labels, units, from, to)
  if (happened) factor *= 1.3
  if (age > OLDEST_DAYS) factor *= happened ? 0.5 : 0.05
  else if (age > 3) factor *= 0.5
  const earlier = cues.some((cue) => (cue.label === 'background' || cue.label === 'follow') && cue.from < from)
  if (earlier && !followsWords(labels, units, expressions, from, cues)) factor *= 0.3
  if (expression.kind === 'yesterday' && OF_YESTERDAY.test(units[from]!.word)) factor *= 0.3
  if (expression.kind === 'earlier' && !expressions.some((e) => e.kind === 'weekday' || e.kind === 'date'))
    factor *= 0.6
  const relative = inRelative(units, expression)
  const beside = expressions.some(
    (e) => e !== expression && !inRelative(units, e) && tellsAct(units, e, cues) && !isOfWords(labels, units, e, cues),
  )
  if (relative && beside) factor *= 0.3
  const main = expressions.find((e) => e === expression || !inRelative(units, e))
  // "Exchanged captives on Sunday for those taken where six died on Friday": the first day is the sentence's own.
  if (main && main.from < from && cues.some((cue) => ACTS.has(cue.label) && cue.from < main.from)) {
    if (!isSaid(labels, units, main.from - 1, main.from, main.to)) factor *= 0.65
  }
  if (diedLater(labels, units, from)) factor *= 0.4
  // "In the village that infantry had entered the day before": of what led to it.
  if (expression.kind === 'earlier' && main && main.from < from && units[main.from]!.clause < clause) {
    if (!isOfWords(labels, units, main, cues)) factor *= 0.5
  }
  if (isSaid(labels, units, before, from, to) || saidBefore(labels, units, from, cues) || isOfEnvoys(units, from, cues))
    factor *= expressions.length > 1 ? 0.4 : SAID
  else if (
    cues.some((cue) => tellsAnEvent(cue) && Math.abs(cue.from - from) <= 7 && units[cue.from]!.clause === clause)
  )
    factor *= 1.4
  return factor
}

/** A word for what is to come stands before a unit, from another on. */
function willBe(labels: Timeline['labels'], from: number, start: number): boolean {
  for (let i = from - 1; i >= start; i -= 1) if (labelAt(labels, i, 'will')) return true
  return false
}

/** "A man wounded on Friday died in hospital on Monday". */
function diedLater(labels: Timeline['labels'], units: readonly Unit[], from: number): boolean {
  const clause = units[from]!.clause
  for (let at = from - 8; at <= from + 8; at += 1) {
    if (units[at]?.clause === clause && labelAt(labels, at, 'died')) return true
  }
  return false
}

/** "Took place on 3 April", "3 апреля произошёл". */
function occurredBeside(labels: Timeline['labels'], units: readonly Unit[], from: number, to: number): boolean {
  const clause = units[from]!.clause
  for (let at = from - 6; at <= to + 2; at += 1) {
    if (units[at]?.clause === clause && labelAt(labels, at, 'occurred')) return true
  }
  return false
}

/** A verb of reporting right before or after the day, in its clause: "said on Tuesday", "в среду сообщили". */
function isSaid(labels: Timeline['labels'], units: readonly Unit[], before: number, from: number, to: number): boolean {
  const clause = units[from]!.clause
  return [before, from - 1, to, to + 1].some(
    (at) =>
      units[at]?.clause === clause &&
      (labelAt(labels, at, 'said') !== undefined || labelAt(labels, at, 'blamed') !== undefined),
  )
}

/** "Chad accused the group on Friday of": a verb of blaming or asking a few words before, and no event between. */
function saidBefore(labels: Timeline['labels'], units: readonly Unit[], from: number, cues: Cue[]): boolean {
  const clause = units[from]!.clause
  for (let at = from - 2; at >= 0 && at >= from - 6 && units[at]!.clause === clause; at -= 1) {
    if (cues.some((cue) => cue.from === at && tellsAnEvent(cue))) return false
    if (labelAt(labels, at, 'blamed')) return true
  }
  return false
}

/** A day on which something was only said, asked or inquired into. */
function isOfWords(labels: Timeline['labels'], units: readonly Unit[], { from, to }: Expression, cues: Cue[]): boolean {
  let before = from - 1
  while (before >= from - 2 && labelAt(labels, before, 'glue')) before -= 1
  return (
    isSaid(labels, units, before, from, to) || saidBefore(labels, units, from, cues) || isOfEnvoys(units, from, cues)
  )
}

/** The days before this one in its sentence are all of words. */
function followsWords(
  labels: Timeline['labels'],
  units: readonly Unit[],
  expressions: Expression[],
  from: number,
  cues: Cue[],
): boolean {
  const before = expressions.filter((e) => e.from < from)
  return before.length > 0 && before.every((e) => isOfWords(labels, units, e, cues))
}

/** A verb of saying opens the main clause behind a fronted one. */
function admits(labels: Timeline['labels'], units: readonly Unit[], clause: number, end: number): boolean {
  for (let at = 0; at < Math.min(end, units.length); at += 1) {
    if (units[at]!.clause <= clause) continue
    if (labelAt(labels, at, 'said') || labelAt(labels, at, 'blamed')) return true
  }
  return false
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
  { from, kind }: Expression,
  expressions: Expression[],
  cues: Cue[],
): number {
  let after = -1
  // "The day before his colleague died there, too": words behind tell that, too.
  if (kind === 'earlier' && units.some((_, at) => labelAt(labels, at, 'remind'))) return 0.1
  for (let i = 0; i < from; i += 1) {
    if (labelAt(labels, i, 'remind')) return 0.1
    const applies = i > 2 || units[i]!.clause === units[from]!.clause
    const own = expressions.some((e) => e.from !== from && e.from > i && e.from <= i + 3)
    const past = own && (units[i]!.clause !== units[from]!.clause || opensAgain(units))
    if (applies && !past && labelAt(labels, i, 'since')) return 0.1
    if (applies && after < 0 && labelAt(labels, i, 'story')) after = i
  }
  if (after < 0) return 1
  const before = expressions.filter((e) => e.from !== from && e.from < after)
  if (before.length === 0) return 0.5
  // "Opened an inquiry on Friday after guards shot two on Thursday": the first day is of words only.
  return before.every((e) => isOfWords(labels, units, e, cues)) ? 0.9 : 0.1
}
