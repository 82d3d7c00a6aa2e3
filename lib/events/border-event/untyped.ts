import { TENSE } from '../places/tense.ts'
import { isNamed, neighboursNamed, type Situation } from './situation.ts'
import { TYPED } from './words.ts'

/** Kilometres within which a village is the border's, even a quiet one's. */
const AT_THE_LINE = 8
/** Kilometres within which a village is spoken of for the border, where the state across is named too. */
const CLOSE = 20

/** Why a text in which no kind of event was found is about the border after all; null when it is not. */
export function reasonWithoutType(situation: Situation): string | null {
  const { words, place, border, distance, options, otherNamed, said, topic, tense, atWar, hurt, document } = situation
  const between = neighboursNamed(situation)
  if (between && words.force >= 2 && words.border + words.crossing >= 2) {
    return `border words and force between ${between}, without one event`
  }
  if (!place || !border) return null
  const fine = place.precision === 'settlement' || place.precision === 'district'
  const plain = topic === null && !words.ordinaryWord && !words.accident
  if (fine && plain && tense && distance <= CLOSE && otherNamed && isNamed(situation, situation.other, 1)) {
    return `${Math.round(distance)} km from the ${border.pair} border, ${situation.other} spoken of`
  }
  if (fine && plain && atWar && distance <= options.fire && hurt && words.deadly) {
    return `people hurt ${Math.round(distance)} km from the ${border.pair} border`
  }
  if (words.forceHead && words.eventHead && distance <= options.fire && place.precision !== 'country') {
    if (atWar || (tense && (otherNamed || said))) {
      return `words of force, ${Math.round(distance)} km from the ${border.pair} border`
    }
  }
  const untyped = !TYPED.has(document.lang.slice(0, 2).toLowerCase())
  if (
    untyped &&
    distance <= options.near &&
    words.border + words.crossing > 0 &&
    (otherNamed || (tense && words.crossing > 0))
  ) {
    return `${Math.round(distance)} km from the ${border.pair} border, with border words`
  }
  const tied = TENSE.has(border.pair) && (place.precision === 'settlement' || otherNamed || atWar)
  if (words.borderHead && tied && distance <= options.region)
    return `the headline speaks of the border near ${place.name}`
  if (words.borderLead && atWar && distance <= AT_THE_LINE && !topic) {
    return `the lead speaks of the border at ${place.name}`
  }
  return null
}
