import type { Traits } from './traits.ts'

type At = NonNullable<Traits['place']>

/**
 * How two stories' places stand to each other. Only settlements have distances; of a coarse place one can say that it
 * contains the other or that they exclude each other, never that they match.
 */
export type PlaceRelation =
  | { kind: 'unknown' }
  | { kind: 'same' | 'close' | 'far'; km: number }
  | { kind: 'within' | 'elsewhere' }

/** Two gazetteers' points of one village, or a village and its outskirts. */
const SAME_KM = 6
/** Neighbouring villages: one raid, or two shellings. */
const CLOSE_KM = 30

export function relatePlaces(a: At | null, b: At | null): PlaceRelation {
  if (!a || !b) return { kind: 'unknown' }
  if (a.precision === 'settlement' && b.precision === 'settlement') {
    const km = a.id === b.id ? 0 : kilometres(a, b)
    return { kind: km <= SAME_KM ? 'same' : km <= CLOSE_KM ? 'close' : 'far', km }
  }
  if (a.country !== b.country) return { kind: 'elsewhere' }
  if (a.precision === 'country' || b.precision === 'country') return { kind: 'within' }
  if (a.id === b.id) return { kind: 'within' }
  if (a.admin1 && b.admin1 && a.admin1 !== b.admin1) return { kind: 'elsewhere' }
  if (a.precision === 'region' || b.precision === 'region') return { kind: 'within' }
  // A district's point is its seat: what lies more than a district's breadth away is not in it.
  return kilometres(a, b) <= 60 ? { kind: 'within' } : { kind: 'elsewhere' }
}

/** Great-circle distance (haversine). */
export function kilometres(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  const radians = Math.PI / 180
  const h =
    Math.sin(((b.lat - a.lat) * radians) / 2) ** 2 +
    Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * Math.sin(((b.lon - a.lon) * radians) / 2) ** 2
  return 2 * 6371 * Math.asin(Math.sqrt(Math.min(1, h)))
}
