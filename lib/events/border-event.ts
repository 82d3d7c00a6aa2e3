import { reasonOfAgreement, reasonOfCountry, reasonOfRegion, reasonWithoutPlace } from './border-event/coarse.ts'
import { ARMS, CROSSED, FORCE, RAIDED } from './border-event/kinds.ts'
import { reasonOfPlace } from './border-event/near.ts'
import type { BorderEventOptions, Situation } from './border-event/situation.ts'
import { ordinaryTopic } from './border-event/topic.ts'
import { reasonWithoutType } from './border-event/untyped.ts'
import { countWords } from './border-event/words.ts'
import { bordersOf } from './borders.ts'
import type { Document } from './document.ts'
import type { Border, EventType, Place, PlaceMention } from './facts.ts'
import { languageOf } from './places/languages.ts'
import { AT_WAR, CIVIL, TENSE } from './places/tense.ts'
import { read } from './words/units.ts'

export type BorderEventInput = {
  document: Document
  type: EventType | null
  place: Place | null
  mentions: PlaceMention[]
  border: Border | null
  /** As findPlaces gives them. */
  states: { code: string; weight: number }[]
  /** Sides and groups named as acting. */
  actors?: string[]
  /** The text tells of people killed, wounded or taken. */
  hurt?: boolean
}

export const borderEventDefaults: BorderEventOptions = { near: 60, fire: 50, far: 130, region: 180 }

/** Whether the event is one at or across a state border, and why, in words. */
export function isBorderEvent(
  input: BorderEventInput,
  options: BorderEventOptions = borderEventDefaults,
): { isBorderEvent: boolean; reason: string } {
  const situation = situationOf(input, options)
  const ordinary = ordinaryReason(situation)
  if (ordinary) return { isBorderEvent: false, reason: ordinary }
  const reason = borderReason(situation)
  return reason ? { isBorderEvent: true, reason } : { isBorderEvent: false, reason: missing(situation) }
}

function situationOf(input: BorderEventInput, options: BorderEventOptions): Situation {
  const { document, type, place, mentions, border, states, actors = [], hurt = false } = input
  const words = countWords(document, languageOf(document.lang))
  const pair = border?.pair ?? ''
  const other = border?.pair.split('-').find((code) => code !== border.side) ?? ''
  const line = place && border ? bordersOf(place).find((b) => b.pair === border.pair) : undefined
  const otherNamed = states.some((s) => s.code === other && s.weight >= 0.5)
  // A log that names both states in its headline speaks of their line.
  if (words.pairHead && otherNamed) words.line++
  return {
    document,
    type,
    place,
    mentions,
    border,
    states,
    actors,
    options,
    words,
    topic: ordinaryTopic(read(document)),
    other,
    otherNamed,
    said: words.border + words.crossing > 0 || (words.pairHead && otherNamed),
    distance: line?.distanceKm ?? Number.POSITIVE_INFINITY,
    hurt,
    tense: TENSE.has(pair) || RAIDED.has(pair) || CROSSED.has(pair),
    civil: CIVIL.has(pair) || CROSSED.has(pair),
    atWar: AT_WAR.has(pair),
  }
}

/** What makes it ordinary news, whatever place it names. */
function ordinaryReason({ type, words, topic }: Situation): string | null {
  const armed = type !== null && (ARMS.has(type) || (FORCE.has(type) && words.force > 0))
  // Farmers and exporters who block a crossing are no farm news.
  const crowd = words.crowdHead && words.border + words.crossing > 0 && topic === null
  if (words.ordinaryHead && words.force < 2 && !armed && !crowd) return 'ordinary news by its headline'
  if (topic && (topic === 'sport' || topic === 'weather' || !armed) && !words.deadlyHead)
    return `ordinary news: ${topic}`
  return words.farAway && !(type && ARMS.has(type)) ? 'said to be far from the border' : null
}

function borderReason(situation: Situation): string | null {
  const { type, place, border } = situation
  if (!type) return reasonWithoutType(situation)
  const agreed = type === 'Agreement' ? reasonOfAgreement(situation) : null
  if (agreed) return agreed
  if (!place || !border) return reasonWithoutPlace(situation, type)
  if (place.precision === 'country') return reasonOfCountry(situation, type, border)
  if (place.precision === 'region') return reasonOfRegion(situation, type, border)
  return reasonOfPlace(situation, type, place, border)
}

/** What a border event would need that this one lacks. */
function missing({ type, place, border, distance }: Situation): string {
  if (!type) return 'no event of a kind that happens at borders'
  if (!place || !border) return 'no place near a border'
  if (place.precision === 'country') return `nothing ties ${place.name} to a border`
  return `${type}, ${Math.round(distance)} km from the ${border.pair} border, nothing of the border in the text`
}
