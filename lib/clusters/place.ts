import type { Traits } from './traits.ts'

type At = NonNullable<Traits['place']>

/**
 * How two stories' places stand to each other. Only settlements have distances; of a coarse place one can say that it
 * contains the other, lies across the border from it or excludes it, never that they match: two stories that name one
 * region (`vague`) have nothing in common by that. A town that shares its region's name (`seat`) is as often as not the
 * region (of 30 such readings in blind sets 15): of it and another place of that region nothing is known.
 */
export type PlaceRelation =
  | { kind: 'unknown' }
  | { kind: 'same' | 'close' | 'far'; km: number }
  | { kind: 'across'; km?: number }
  | { kind: 'within' | 'vague' | 'elsewhere' }

/** Two gazetteers' points of one village, or a village and its outskirts. */
const SAME_KM = 6
/** Both sides of one border: what happens there is told from either bank. */
const ACROSS_KM = 40
/** From the seat of a district to its bounds: of most, and of the widest. */
const DISTRICT_KM = 60
const WIDE_DISTRICT_KM = 110
/** Villages of two banks that one event touches lie within sight: bridges, crossings, twin towns. */
export const BANKS_KM = 15
/** Neighbouring villages: one raid, or two shellings. */
const CLOSE_KM = 30

export function relatePlaces(a: At | null, b: At | null, sameBorder = false): PlaceRelation {
  if (!a || !b) return { kind: 'unknown' }
  if (a.precision === 'settlement' && b.precision === 'settlement') {
    const km = a.id === b.id ? 0 : kilometres(a, b)
    if (km > SAME_KM && (a.seat || b.seat) && isSameRegion(a, b)) return { kind: 'vague' }
    if (sameBorder && a.country !== b.country && km <= ACROSS_KM) return { kind: 'across', km }
    return { kind: km <= SAME_KM ? 'same' : km <= CLOSE_KM ? 'close' : 'far', km }
  }
  if (a.country !== b.country) return { kind: sameBorder && isNear(a, b) ? 'across' : 'elsewhere' }
  const coarse: PlaceRelation = { kind: isCoarse(a) && isCoarse(b) ? 'vague' : 'within' }
  if (a.precision === 'country' || b.precision === 'country') return { kind: 'vague' }
  if (a.id === b.id) return coarse
  if (a.admin1 && b.admin1 && a.admin1 !== b.admin1) return { kind: 'elsewhere' }
  if (a.precision === 'region' || b.precision === 'region') return coarse
  // A district's point is its seat: what lies more than a district's breadth away is not in it, but districts are of all
  // sizes (Ukraine's of 2020 reach 100 km), so that of what lies in between nothing is known.
  const km = kilometres(a, b)
  return { kind: km <= DISTRICT_KM ? 'within' : km <= WIDE_DISTRICT_KM ? 'vague' : 'elsewhere' }
}

function isSameRegion(a: At, b: At): boolean {
  return a.country === b.country && a.admin1 !== undefined && a.admin1 === b.admin1
}

function isCoarse(place: At): boolean {
  return place.precision === 'region' || place.precision === 'country'
}

/** Whether coarse places on two sides of a border could be its two banks: regions are large, districts are not. */
function isNear(a: At, b: At): boolean {
  return isCoarse(a) || isCoarse(b) || kilometres(a, b) <= 2 * ACROSS_KM
}

/** Great-circle distance (haversine). */
export function kilometres(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  const radians = Math.PI / 180
  const h =
    Math.sin(((b.lat - a.lat) * radians) / 2) ** 2 +
    Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * Math.sin(((b.lon - a.lon) * radians) / 2) ** 2
  return 2 * 6371 * Math.asin(Math.sqrt(Math.min(1, h)))
}
