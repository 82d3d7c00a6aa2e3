import type { Claim } from '../facts.ts'
import type { Strengths } from './compose.ts'
import type { Concept } from './concepts.ts'

/** Where in a story something is said: the headline, the first sentence of summary or body, or further down. */
export type Position = 'title' | 'lead' | 'rest'

/** What one sentence speaks of, and where it stands. */
export type Told = { position: Position; strengths: Strengths }

/** What the rest says has this share in what the whole story speaks of. */
const REST = 0.4

/**
 * What a story is judged by when its kind is weighed: how strongly each position speaks of each concept (`shell:title`),
 * how strongly the whole story does (`shell`), and which tolls it tells (`killed`, `killed:civilian`, `killed:none`).
 * Values lie between 0 and 1.
 */
export function traitsOf(told: readonly Told[], claims: readonly Claim[]): Map<string, number> {
  const traits = new Map<string, number>([['any', 1]])
  const raise = (name: string, value: number) => traits.set(name, Math.max(traits.get(name) ?? 0, value))
  for (const { position, strengths } of told) {
    for (const concept in strengths) {
      const strength = Math.min(1, strengths[concept as Concept]!)
      raise(`${concept}:${position}`, strength)
      raise(concept, position === 'rest' ? strength * REST : strength)
    }
  }
  for (const { kind, who, max } of claims) {
    traits.set(max === 0 ? `${kind}:none` : kind, 1)
    traits.set(max === 0 ? `${kind}:${who}:none` : `${kind}:${who}`, 1)
  }
  return traits
}
