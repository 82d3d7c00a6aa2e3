import type { SentenceCues } from '../types/cues.ts'
import type { ReadSentence } from '../words/units.ts'
import type { Day } from './calendar.ts'
import type { Expression, Timeline } from './expressions.ts'

/** The day of a dateline ("KYIV, Sept 11 (Northline) -"), where it is at most a week before publication. */
export function datelineDay(sentences: SentenceCues[], timelines: Timeline[], today: Day): Day | undefined {
  for (const [i, { expressions }] of timelines.entries()) {
    const { sentence } = sentences[i]!
    if (sentence.part === 'title' || sentence.order > 0) continue
    const first = expressions.find((e) => isDateline(sentence, e))
    if (first && first.day <= today && first.day >= today - 7) return first.day
  }
  return undefined
}

/** A date that opens the body, after nothing or place names in capitals ("KYIV/MOSCOW, Sept 5", "Baku, March 21"). */
export function isDateline({ part, order, sentence, units }: ReadSentence, expression: Expression): boolean {
  const weekday = expression.kind === 'weekday'
  if (part === 'title' || order > 0 || (expression.kind !== 'date' && !weekday) || expression.from > 8) return false
  const start = sentence.text.slice(0, units[expression.from]!.start)
  const behind = sentence.text.slice(units[expression.to - 1]!.end, units[expression.to - 1]!.end + 4)
  const mark = /^\s?[:.(–—-]/.test(behind)
  // "NAIROBI, Tuesday - …": a comma before, a dash behind.
  if (weekday) return /^\p{Lu}[\p{L}\p{M}\s'’-]*,\s$/u.test(start) && /^\s[–—-]\s/.test(behind)
  return /^[\p{Lu}\p{M}\s.,/'’()-]*$/u.test(start)
    ? mark || start.length > 2
    : mark && /^\p{Lu}[\p{L}\s'’-]*,\s$/u.test(start)
}
