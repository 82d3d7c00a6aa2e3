import type { Document } from '../document.ts'
import type { Border, EventType, Place, PlaceMention } from '../facts.ts'
import { TENSE } from '../places/tense.ts'
import type { OrdinaryLabel } from './ordinary.ts'
import type { BorderWords } from './words.ts'

/** Distances in kilometres up to which an event counts as a border event. */
export type BorderEventOptions = {
  /** Anything of a kind that happens at borders, with border words or the other state in the text. */
  near: number
  /** Arms need no border word this close. */
  fire: number
  /** Drones and missiles fly this far, with the other state named or at war with it. */
  far: number
  /** Seat of a region or district that borders on the other state. */
  region: number
}

/** All that the decision weighs. */
export type Situation = {
  document: Document
  options: BorderEventOptions
  words: BorderWords
  topic: OrdinaryLabel | null
  type: EventType | null
  place: Place | null
  border: Border | null
  mentions: PlaceMention[]
  states: { code: string; weight: number }[]
  actors: string[]
  /** The state across the border, and whether the text names it. */
  other: string
  otherNamed: boolean
  /** The text speaks of a border or of crossing it. */
  said: boolean
  /** Kilometres from the place to the border. */
  distance: number
  /** The text tells of people killed, wounded or taken. */
  hurt: boolean
  /** Armed groups, soldiers or smugglers make news at this border. */
  tense: boolean
  /** Of those, one that is crossed rather than fought over. */
  civil: boolean
  atWar: boolean
}

/** Both states of a pair are named with at least this weight. */
export function bothNamed({ states }: Situation, pair: string, weight: number): boolean {
  return states.filter((s) => pair.includes(s.code) && s.weight >= weight).length === 2
}

export function isNamed({ states }: Situation, code: string, weight: number): boolean {
  return states.some((s) => s.code === code && s.weight >= weight)
}

/** The border of two neighbours that the text speaks of most, if it does. */
export function neighboursNamed({ states, border }: Situation): string | null {
  const named = states.filter((s) => s.weight >= 1).slice(0, 4)
  for (const a of named) {
    for (const b of named) {
      const pair = `${a.code}-${b.code}`
      if (a.code < b.code && (TENSE.has(pair) || border?.pair === pair)) return pair
    }
  }
  return null
}
