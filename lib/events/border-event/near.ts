import { GROUPS } from '../actors/groups.ts'
import { bordersOf } from '../borders.ts'
import type { Border, EventType, Place } from '../facts.ts'
import { gazetteer } from '../gazetteer.ts'
import { normal } from '../places/normal.ts'
import { ARMS, AT_SEA, FORCE, WIDE_WAR } from './kinds.ts'
import { bothNamed, isNamed, type Situation } from './situation.ts'

/** People from which on a town has violence of its own, whatever the border near it. */
const BIG_TOWN = 200_000
/** The same at a border that is crossed, not fought over. */
const TOWN = 50_000
/** Kilometres from a tense border within which a district's seat is named for a village at it. */
const DISTRICT = 100
/** Kilometres within which a village is the border's, even a quiet one's. */
const AT_THE_LINE = 8
/** Kilometres from the line to a place across that is named beside the scene. */
const ACROSS = 30

/** A settlement or district: by its distance, who is named, and what is said of the border. */
export function reasonOfPlace(situation: Situation, type: EventType, place: Place, { pair }: Border): string | null {
  const { distance, options, words, other, otherNamed, said, tense, civil, atWar } = situation
  const shown = `${type}, ${Math.round(distance)} km from the ${pair} border`
  const quiet = !tense || civil
  // A city at a quiet border has shootings and arrests of its own.
  const ownAffair = quiet && populationOf(place) >= BIG_TOWN
  if (FORCE.has(type) && distance <= options.fire) {
    const fromAcross = tense && ARMS.has(type)
    const reach = civil ? AT_THE_LINE : options.fire
    const frontVillage = tense && distance <= reach && populationOf(place) < (civil ? TOWN : BIG_TOWN)
    // "From", "into" and "across" are said of any city; at a quiet border only the border itself ties.
    const told = quiet && !ARMS.has(type) ? words.border + words.line > 0 : said
    if (told || fromAcross || frontVillage || (otherNamed && (ARMS.has(type) || !ownAffair))) return shown
  }
  if (FORCE.has(type) && distance <= options.far) {
    const fromThere = pair === WIDE_WAR || said || (tense && isNamed(situation, other, 1))
    if (ARMS.has(type) && fromThere) return `${shown}, ${other} involved`
    if ((said && (otherNamed || atWar)) || (atWar && isNamed(situation, other, 1))) return `${shown}, ${other} involved`
  }
  const groupsReach = tense && !civil ? DISTRICT : AT_THE_LINE
  if (
    FORCE.has(type) &&
    namesGroup(situation) &&
    nearestBorder(place) <= groupsReach &&
    populationOf(place) < BIG_TOWN
  ) {
    return `${shown}, an armed group named`
  }
  // The capital of a dateline, or a namesake: two states that are spoken of alike share the event.
  const alike = tense && bothNamed(situation, pair, 2)
  if (FORCE.has(type) && !ARMS.has(type) && alike && distance > options.far) return `${type} between ${pair}`
  if (tense && said && otherNamed && distance <= DISTRICT) return `${shown}, ${pair} border named`
  if (distance <= options.near && (said || ((otherNamed || namesAcross(situation, pair)) && !ownAffair))) {
    return `${shown}, border or ${other} named`
  }
  // Swimmers and climbers at a village or exclave on the line cross it.
  if (type === 'Other' && words.migrants && distance <= AT_THE_LINE) return `${shown}, migrants`
  if (type === 'Other' && atWar && distance <= options.fire) return shown
  // Islands and coasts lie far from the land line of the same two states.
  return AT_SEA.has(pair) && otherNamed && words.crossing > 0 ? `${type} between ${pair} coasts` : null
}

/** A place across, close to the line, is named too. */
function namesAcross({ mentions, other }: Situation, pair: string): boolean {
  return mentions.some((m) => m.place.country === other && isNear(m.place, pair, ACROSS))
}

function namesGroup({ actors }: Situation): boolean {
  return actors.some((actor) => Object.hasOwn(GROUPS, actor))
}

function nearestBorder(place: Place): number {
  return Math.min(...bordersOf(place).map((b) => b.distanceKm ?? Number.POSITIVE_INFINITY))
}

function isNear(place: Place, pair: string, km: number): boolean {
  if (place.precision !== 'settlement' && place.precision !== 'district') return false
  return (bordersOf(place).find((b) => b.pair === pair)?.distanceKm ?? Number.POSITIVE_INFINITY) <= km
}

function populationOf(place: Place): number {
  const g = gazetteer()
  const record = g.find(normal(place.name)).find((r) => g.idOf(r.ref) === place.id)
  return record ? g.populationOf(record.ref) : 0
}
