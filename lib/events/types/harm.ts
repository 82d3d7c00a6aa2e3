import type { Claim, EventType } from '../facts.ts'
import type { StoryContext, TypeScores } from './compose.ts'

type Factors = Partial<Record<EventType, number>>

/**
 * How much likelier a kind of event is where people were harmed or taken who are civilians, military or not said to be
 * either. What tells an attack from a clash is who is hurt (ACLED Codebook, 2024), and no closed road hurts anybody.
 * Counted on the labelled sets, smoothed and rounded.
 */
const FACTORS: Record<string, Factors> = {
  'killed civilian': {
    Attack: 1.45,
    'Air/drone strike': 1.3,
    'Shelling/artillery/missile attack': 1.25,
    'Armed clash': 0.85,
    Arrests: 0.85,
    Other: 0.85,
    Protest: 0.8,
  },
  'killed military': {
    'Armed clash': 1.35,
    'Government regains territory': 1.15,
    Attack: 0.85,
    'Non-violent transfer of territory': 0.9,
    Other: 0.9,
  },
  'killed unspecified': { Attack: 1.35, 'Armed clash': 0.95, Protest: 0.9 },
  'wounded civilian': {
    'Air/drone strike': 1.3,
    'Shelling/artillery/missile attack': 1.25,
    Arrests: 0.9,
    'Disrupted weapons use': 0.9,
  },
  'wounded military': { 'Armed clash': 1.15 },
  'wounded unspecified': { 'Air/drone strike': 1.3, 'Armed clash': 1.1, Attack: 0.9 },
  'captured civilian': {
    'Abduction/forced disappearance': 1.4,
    Arrests: 1.3,
    'Armed clash': 0.8,
    'Air/drone strike': 0.85,
    Other: 0.8,
    Protest: 0.9,
  },
  'captured military': {
    'Government regains territory': 1.4,
    'Armed clash': 1.25,
    Attack: 0.9,
    'Non-violent transfer of territory': 0.9,
  },
}

/** How often wires tell of each at borders, against what its words alone would have: shrunk towards 1. */
const PRIORS: Factors = {
  Attack: 1.3,
  'Armed clash': 1.15,
  'Disrupted weapons use': 1.15,
  'Air/drone strike': 1.1,
  Arrests: 0.9,
  Protest: 0.85,
  Other: 0.8,
}

/** What a kind has that no word speaks for: tolls alone can make it, words outweigh them. */
const FLOOR = 0.5

const TYPES: EventType[] = [
  'Armed clash',
  'Shelling/artillery/missile attack',
  'Air/drone strike',
  'Remote explosive/landmine/IED',
  'Attack',
  'Abduction/forced disappearance',
  'Arrests',
  'Protest',
  'Violent demonstration',
  'Non-violent transfer of territory',
  'Government regains territory',
  'Non-state actor overtakes territory',
  'Agreement',
  'Disrupted weapons use',
  'Other',
]

/** The likeliest kind by what the words say and by who was harmed. Factors of one kind of toll count once. */
export function likeliest(
  scores: TypeScores,
  claims: readonly Claim[],
  { battle, drowned }: Pick<StoryContext, 'battle' | 'drowned'>,
): EventType {
  const told = new Set<string>()
  // Water is no violence; and in a battle the dead who are not said to be civilians are fighters.
  for (const { kind, who, max } of drowned ? [] : claims) {
    if (max !== 0 && !(battle && who === 'unspecified')) told.add(`${kind} ${who}`)
  }
  const factors = [...told].flatMap((toll) => FACTORS[toll] ?? [])
  let best: EventType = 'Attack'
  let most = 0
  for (const type of TYPES) {
    let value = (FLOOR + (scores[type] ?? 0)) * (drowned ? 1 : (PRIORS[type] ?? 1))
    for (const factor of factors) value *= factor[type] ?? 1
    if (value > most) {
      best = type
      most = value
    }
  }
  return best
}
