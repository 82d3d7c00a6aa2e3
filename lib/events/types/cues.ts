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
  hits.sort((a, b) => a.from - b.from)
  const skips = hits.filter((hit) => hit.label === 'skip')
  if (skips.length === 0) return hits
  let next = 0
  let end = -1
  const kept: Cue[] = []
  for (const hit of hits) {
    while (next < skips.length && skips[next]!.from <= hit.from) end = Math.max(end, skips[next++]!.to)
    if (hit.label !== 'skip' && (hit.from >= end || hit.to > end)) kept.push(hit)
  }
  return kept
}

/** Who and what a longer phrase is about still counts beside it: "destroyed six drones" speaks of drones. */
const KEPT = new Set<Concept>(['civilian', 'soldier', 'gunman', 'background', 'follow', 'wounded'])

/**
 * A longer phrase says what its words mean: in "clashed with police" (a riot) nobody fought a battle.
 * Weapons stay beside what was done to them.
 */
function withoutContained(cues: Cue[]): Cue[] {
  if (cues.length < 2) return cues
  // "Opened fire on the border" opens no border.
  const fired = new Set<number>()
  for (const cue of cues) if (cue.label === 'shoot') fired.add(cue.from)
  return cues.filter((cue, i) => {
    if (cue.label === 'close' && fired.has(cue.from)) return false
    for (let j = i - 1; j >= 0 && j >= i - 12; j -= 1) if (holds(cues[j]!, cue, fired)) return false
    for (let j = i + 1; j < cues.length && cues[j]!.from === cue.from; j += 1) {
      if (holds(cues[j]!, cue, fired)) return false
    }
    return true
  })
}

function holds(other: Cue, cue: Cue, fired: Set<number>): boolean {
  return (
    other.from <= cue.from &&
    other.to >= cue.to &&
    other.to - other.from > cue.to - cue.from &&
    (other.label === cue.label || (!KEPT.has(other.label) && !KEPT.has(cue.label))) &&
    !(other.label === 'close' && fired.has(other.from)) &&
    !((other.label === 'down' || other.label === 'debris') && WEAPONS.has(cue.label))
  )
}

const WEAPONS = new Set<Concept>(['drone', 'shell', 'air'])
