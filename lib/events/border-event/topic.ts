import { findPhrases } from '../words/phrases.ts'
import type { Reading } from '../words/units.ts'
import { type OrdinaryLabel, ordinaryWords } from './ordinary.ts'

/** "3-1", "1:7": a score, where a headline of sport has it. */
const SCORE = /(?:^|\s)\d{1,3}[-–:]\d{1,3}(?:$|[\s.,!?])/
/** Sentences that tell what a story is about. */
const OPENING = 5

/** Which kind of ordinary news a story is by the words of its opening, if it is one. */
export function ordinaryTopic(reading: Reading): OrdinaryLabel | null {
  const tables = reading.langs.map(ordinaryWords).filter((t) => t !== undefined)
  const counts = { sport: 0, art: 0, advice: 0, weather: 0 }
  const heads = { sport: 0, art: 0, advice: 0, weather: 0 }
  for (const { sentence, units, part } of reading.sentences.slice(0, OPENING)) {
    for (const { label, from } of tables.flatMap((table) => findPhrases(table, units))) {
      counts[label] += 1
      if (part === 'title' && from >= 0) heads[label] += 1
    }
    if (part === 'title' && SCORE.test(sentence.text)) heads.sport += 1
  }
  if (heads.sport > 1 || (heads.sport > 0 && counts.sport >= 3)) return 'sport'
  if (heads.weather > 0 && counts.weather >= 3) return 'weather'
  if (heads.art > 0 && counts.art >= 2) return 'art'
  return heads.advice >= 2 ? 'advice' : null
}
