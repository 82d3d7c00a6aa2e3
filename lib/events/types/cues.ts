import type { Hit } from '../words/phrases.ts'
import { findPhrases } from '../words/phrases.ts'
import type { Reading, ReadSentence } from '../words/units.ts'
import type { Concept } from './concepts.ts'
import { typeWords } from './languages.ts'

export type Cue = Hit<Concept>

/** What a sentence speaks of, in order of its words. */
export type SentenceCues = { sentence: ReadSentence; cues: Cue[] }

/** Enough for any wire story; what comes later decides nothing. */
const MAX_SENTENCES = 60

const known = new WeakMap<Reading, SentenceCues[]>()

/** The cues of the first sentences of a text, `skip` phrases already taken out. Made once per text. */
export function cuesOf(reading: Reading): SentenceCues[] {
  let result = known.get(reading)
  if (!result) {
    const tables = reading.langs.map(typeWords).filter((t) => t !== undefined)
    result = reading.sentences.slice(0, MAX_SENTENCES).map((sentence) => ({
      sentence,
      cues: withoutSkipped(tables.flatMap((table) => findPhrases(table, sentence.units))),
    }))
    known.set(reading, result)
  }
  return result
}

/** A `skip` phrase hides every cue that begins inside it and is not longer than it. */
function withoutSkipped(hits: Cue[]): Cue[] {
  const skips = hits.filter((hit) => hit.label === 'skip')
  let next = 0
  let end = -1
  const kept: Cue[] = []
  for (const hit of hits.sort((a, b) => a.from - b.from)) {
    while (next < skips.length && skips[next]!.from <= hit.from) end = Math.max(end, skips[next++]!.to)
    if (hit.label !== 'skip' && (hit.from >= end || hit.to > end)) kept.push(hit)
  }
  return kept
}
