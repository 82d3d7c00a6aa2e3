import type { Document } from '../document.ts'
import type { Border, EventType } from '../facts.ts'
import { CIVIL, TENSE } from '../places/tense.ts'
import { ARMS, FORCE, WIDE_WAR } from './kinds.ts'
import { bothNamed, isNamed, neighboursNamed, type Situation } from './situation.ts'

/** A truce or an exchange between neighbours is theirs wherever it was made. */
export function reasonOfAgreement(situation: Situation): string | null {
  const { words, border, otherNamed, said, tense, document, states } = situation
  const own = tense && otherNamed ? border?.pair : undefined
  const parties = own ?? neighboursNamed(situation) ?? homeAtWar(document, states)
  if (!parties || !TENSE.has(parties) || CIVIL.has(parties)) return null
  return said || words.force > 0 ? `Agreement across the ${parties} border` : null
}

/** A Ukrainian wire that names no state speaks of its own: "обмін полоненими". */
function homeAtWar(document: Document, states: { code: string }[]): string | null {
  return document.lang.startsWith('uk') && states.length === 0 ? 'RU-UA' : null
}

/** The text names no place that is known. */
export function reasonWithoutPlace(situation: Situation, type: EventType): string | null {
  const { words, said } = situation
  if (!FORCE.has(type)) return null
  const between = neighboursNamed(situation)
  if (said && between) return `${type}, words of the ${between} border`
  return words.borderHead && words.force > 0 && !words.ordinaryWord ? `${type}, at a border by the headline` : null
}

/** No more is known than the country. */
export function reasonOfCountry(situation: Situation, type: EventType, { pair }: Border): string | null {
  const { words, other, otherNamed, said, tense } = situation
  if (otherNamed && words.crossing + words.line > 0 && words.force > 0) return `${type}, ${pair} border named`
  // "Two guards killed at the border with X": the other side is the wire's own.
  if (FORCE.has(type) && words.borderHead && words.force > 0 && !words.ordinaryWord)
    return `${type}, at the ${pair} border by the headline`
  if (otherNamed && (words.border > 1 || (said && tense))) return `${type}, words of the ${pair} border`
  if (!tense || pair === WIDE_WAR) return null
  // Two neighbours in one story, spoken of alike: one acts on the other's soil.
  if (bothNamed(situation, pair, 1.5) && (FORCE.has(type) || type === 'Arrests')) return `${type} between ${pair}`
  return FORCE.has(type) && !ARMS.has(type) && isNamed(situation, other, 1) ? `${type} between ${pair}` : null
}

export function reasonOfRegion(situation: Situation, type: EventType, { pair }: Border): string | null {
  const { distance, options, otherNamed, said, tense, atWar } = situation
  const shown = `${type}, ${Math.round(distance)} km from the ${pair} border`
  if (distance > options.region && !(said && otherNamed)) return null
  if (said && (otherNamed || tense || FORCE.has(type))) return `${shown}, border named`
  if (FORCE.has(type) && (otherNamed || atWar)) return shown
  if (bothNamed(situation, pair, 1.5) && tense && type === 'Arrests') return `${type} between ${pair}`
  return type === 'Other' && atWar && distance <= options.near ? shown : null
}
