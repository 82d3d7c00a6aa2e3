import type { Hit } from '../words/phrases.ts'
import { findPhrases } from '../words/phrases.ts'
import type { Reading, ReadSentence } from '../words/units.ts'
import type { Concept } from './concepts.ts'
import { typeWords } from './languages.ts'

export type Cue = Hit<Concept>

/** What a sentence speaks of, in order of its words. */
export type SentenceCues = { sentence: ReadSentence; cues: Cue[] }

/** Enough for any wire story; what comes later decides nothing. */
const MAX_SENTENCES = 30

const known = new WeakMap<Reading, SentenceCues[]>()

/** The cues of the first sentences of a text, `skip` phrases already taken out. Made once per text. */
export function cuesOf(reading: Reading): SentenceCues[] {
  let result = known.get(reading)
  if (!result) {
    const tables = reading.langs.map(typeWords).filter((t) => t !== undefined)
    result = reading.sentences.slice(0, MAX_SENTENCES).map((sentence) => ({
      sentence,
      cues: withoutContained(withoutSkipped(tables.flatMap((table) => findPhrases(table, sentence.units)))),
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

/** Who and what a longer phrase is about still counts beside it: "destroyed six drones" speaks of drones. */
const KEPT = new Set<Concept>(['civilian', 'soldier', 'gunman', 'background', 'wounded'])

/**
 * A longer phrase says what its words mean: in "clashed with police" (a riot) nobody fought a battle.
 * Weapons stay beside what was done to them.
 */
function withoutContained(cues: Cue[]): Cue[] {
  // "Opened fire on the border" opens no border.
  const fired = new Set(cues.filter((cue) => cue.label === 'shoot').map((cue) => cue.from))
  return cues.filter((cue, i) => {
    if (cue.label === 'close' && fired.has(cue.from)) return false
    const holds = (other: Cue) =>
      (other.label === cue.label || (!KEPT.has(other.label) && !KEPT.has(cue.label))) &&
      other.from <= cue.from &&
      other.to >= cue.to &&
      other.to - other.from > cue.to - cue.from &&
      !(other.label === 'close' && fired.has(other.from)) &&
      !(other.label === 'down' && WEAPONS.has(cue.label))
    for (let j = i - 1; j >= 0 && j >= i - 12; j -= 1) if (holds(cues[j]!)) return false
    for (let j = i + 1; j < cues.length && cues[j]!.from === cue.from; j += 1) if (holds(cues[j]!)) return false
    return true
  })
}

const WEAPONS = new Set<Concept>(['drone', 'shell', 'air'])
