import { bordersOf } from './borders.ts'
import type { Document } from './document.ts'
import type { Border, EventType, Place, PlaceMention } from './facts.ts'
import { languageOf } from './places/languages.ts'
import { normal } from './places/normal.ts'

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
}

/** Distances in kilometres up to which an event counts as a border event. */
export type BorderEventOptions = {
  /** Any event of a kind that happens at borders, with border words or the other state in the text. */
  near: number
  /** Shots, drones and mines need no border word this close. */
  fire: number
  /** Drones and missiles fly this far with the other state named. */
  far: number
}

export const borderEventDefaults: BorderEventOptions = { near: 60, fire: 50, far: 130 }

const FIRE = new Set<EventType>([
  'Armed clash',
  'Shelling/artillery/missile attack',
  'Air/drone strike',
  'Remote explosive/landmine/IED',
  'Disrupted weapons use',
  'Government regains territory',
  'Non-state actor overtakes territory',
])

/** Whether the event is one at or across a state border, and why. */
export function isBorderEvent(
  input: BorderEventInput,
  options: BorderEventOptions = borderEventDefaults,
): { isBorderEvent: boolean; reason: string } {
  const { document, type, place, border } = input
  const no = (reason: string) => ({ isBorderEvent: false, reason })
  const yes = (reason: string) => ({ isBorderEvent: true, reason })
  const language = languageOf(document.lang)
  let words = 0
  let crossings = 0
  for (const sentence of document.sentences.slice(0, 60)) {
    const flat = ` ${normal(sentence.text)}`
    if (language.border?.test(flat)) words++
    if (language.crossing?.test(flat)) crossings++
  }
  if (!type) return no('no event of a kind that happens at borders')
  if (!place || !border) return no('no place near a border')
  const other = border.pair.split('-').find((code) => code !== border.side) ?? ''
  const otherNamed = input.states.some((s) => s.code === other && s.weight >= 0.5)
  const distance = bordersOf(place).find((b) => b.pair === border.pair)?.distanceKm ?? Number.POSITIVE_INFINITY
  const shown = `${Math.round(distance)} km from the ${border.pair} border`
  const coarse = place.precision === 'region' || place.precision === 'country'
  if (coarse) {
    if (words + crossings > 0 && otherNamed) return yes(`border words and ${other} named with ${place.name}`)
    if (FIRE.has(type) && distance <= 200 && (otherNamed || words + crossings > 0))
      return yes(`${type} in ${place.name}`)
    return no(`nothing ties ${place.name} to the border`)
  }
  if (FIRE.has(type) && distance <= options.fire) return yes(`${type} ${shown}`)
  if (FIRE.has(type) && distance <= options.far && (otherNamed || words > 0))
    return yes(`${type} ${shown}, ${other} involved`)
  if (distance <= options.near && (words + crossings > 0 || otherNamed)) return yes(`${shown}, with border words`)
  return no(`${shown}: ${type}`)
}
