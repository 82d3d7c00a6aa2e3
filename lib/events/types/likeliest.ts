import type { EventType } from '../facts.ts'
import type { TypeScores } from './compose.ts'
import learnt from './weights.json' with { type: 'json' }

/** Weights of the traits of a story, for each kind of event in the order of `types`: log-odds. */
export type Weights = { version: string; types: EventType[]; traits: Record<string, number[]> }

/** What a kind has that no rule speaks for: traits alone can make it. */
const FLOOR = 0.5

const WEIGHTS = learnt as Weights

/**
 * The likeliest kind by two judges: the rules, which know what follows from what, and weights counted on labelled sets,
 * which know what goes with what and where it stands. Their odds are multiplied, so that either outvotes the other only
 * where it is surer. On sets that neither had seen, both together were right oftener than either alone.
 */
export function likeliest(scores: TypeScores, traits: ReadonlyMap<string, number>): EventType {
  const odds = oddsOf(scores, traits)
  let best = 0
  for (let i = 1; i < odds.length; i += 1) if (odds[i]! > odds[best]!) best = i
  return WEIGHTS.types[best]!
}

/** Log-odds of each kind, in the order of the weights' types. */
export function oddsOf(scores: TypeScores, traits: ReadonlyMap<string, number>, weights = WEIGHTS): number[] {
  const odds = weights.types.map((type) => Math.log(FLOOR + (scores[type] ?? 0)))
  for (const [name, value] of traits) {
    // Names are made of concepts and kinds of tolls only, never of a text's words.
    const row = weights.traits[name]
    if (!row) continue
    for (let i = 0; i < odds.length; i += 1) odds[i]! += row[i]! * value
  }
  return odds
}
