import type { Border, Place } from './facts.ts'
import { gazetteer } from './gazetteer.ts'
import { AT_WAR, TENSE } from './places/tense.ts'

/** A border near a place: the pair, and how far its line is. */
export type NearBorder = { pair: string; kind: 'land' | 'maritime' | 'disputed'; other: string; distanceKm: number }

/** How much a text speaks of a state as a party: named, or by its people, army or capital. */
export type StateWeight = { code: string; weight: number }

const KM_PER_DEGREE = 111.195
/** Crimea and Sevastopol (GeoNames admin1 11 and 20 of UA): Ukraine's by the UN, held by Russia; Natural Earth's line follows the holder. */
const HELD_ELSEWHERE = new Set(['Crimea', 'Sevastopol'])

/**
 * The border that an event at a place belongs to: between the place's country and the other state that the text
 * involves; else the nearest one. Null when the country has no neighbour in the data.
 */
export function borderOf(place: Place | null, states: StateWeight[] = []): Border | null {
  if (!place) return null
  const near = bordersOf(place)
  if (!near.length) return null
  const weights = new Map(states.filter((s) => s.code !== place.country).map((s) => [s.code, s.weight]))
  const coarse = place.precision === 'country'
  const score = (b: NearBorder) =>
    involvement(weights.get(b.other) ?? 0) +
    (TENSE.has(b.pair) ? TENSION : 0) +
    (AT_WAR.has(b.pair) ? WAR : 0) -
    nearness(b, coarse)
  const best = near.reduce((a, b) => (score(b) > score(a) ? b : a))
  const disputed = best.kind === 'disputed' || HELD_ELSEWHERE.has(place.admin1 ?? '')
  return {
    pair: best.pair,
    side: place.country,
    ...(place.precision === 'settlement' && Number.isFinite(best.distanceKm)
      ? { distanceKm: Math.round(best.distanceKm * 10) / 10 }
      : {}),
    kind: disputed ? 'disputed' : best.kind,
  }
}

/** A border where there is fire is likelier meant than a quiet one somewhat nearer. */
const TENSION = 0.7
const WAR = 0.8

/** The first mention of another state counts most; more of them add little. */
function involvement(weight: number): number {
  return weight < 0.3 ? 0 : 2 + Math.min(3, Math.log2(1 + weight))
}

/** Penalty that grows with distance: 0 at the line, about 2 at 50 km, 4 at 300 km; the sea counts as far. */
function nearness(b: NearBorder, coarse: boolean): number {
  if (coarse) return b.kind === 'maritime' ? 1 : 0
  if (b.kind === 'maritime') return 4
  return Math.log2(1 + b.distanceKm / 15)
}

type Point = Pick<Place, 'country' | 'lat' | 'lon'>

/** Places whose borders are remembered; a story asks for the same place several times, and a day's stories for few. */
const MAX_REMEMBERED = 2000
const remembered = new Map<string, readonly NearBorder[]>()

/** All borders of the place's country with the distance from the place to each, nearest first; the sea last. */
export function bordersOf(place: Point): readonly NearBorder[] {
  const key = `${place.country} ${place.lat} ${place.lon}`
  let near = remembered.get(key)
  if (!near) {
    near = measure(place)
    if (remembered.size >= MAX_REMEMBERED) remembered.clear()
    remembered.set(key, near)
  }
  return near
}

function measure(place: Point): NearBorder[] {
  const { borders, lines } = gazetteer()
  const near: NearBorder[] = []
  for (const border of borders) {
    const one = border.pair.slice(0, 2)
    const other = border.pair.slice(3)
    if (one !== place.country && other !== place.country) continue
    near.push({
      pair: border.pair,
      kind: border.kind,
      other: one === place.country ? other : one,
      distanceKm: distanceTo(lines, border.from, border.to, place.lat, place.lon),
    })
  }
  return near.sort((a, b) => a.distanceKm - b.distanceKm)
}

/**
 * Kilometres from a point to the nearest segment of a run of lines; Infinity for an empty run. Flat around the point,
 * which is exact enough below some hundreds of kilometres.
 */
function distanceTo(lines: Float32Array, from: number, to: number, lat: number, lon: number): number {
  const scale = Math.cos((lat * Math.PI) / 180)
  let best = Number.POSITIVE_INFINITY
  let px = Number.NaN
  let py = Number.NaN
  for (let i = from; i < to; i += 2) {
    let dx = lines[i]! - lon
    if (dx > 180) dx -= 360
    else if (dx < -180) dx += 360
    const x = dx * scale
    const y = lines[i + 1]! - lat
    const squared = segmentSquared(px, py, x, y)
    if (squared < best) best = squared
    px = x
    py = y
  }
  return Math.sqrt(best) * KM_PER_DEGREE
}

/** Squared distance from the origin to the segment between two points; from the second point alone after a break. */
function segmentSquared(ax: number, ay: number, bx: number, by: number): number {
  const vx = bx - ax
  const vy = by - ay
  const length = vx * vx + vy * vy
  if (!(length > 0)) return bx * bx + by * by
  const t = Math.max(0, Math.min(1, -(ax * vx + ay * vy) / length))
  const x = ax + t * vx
  const y = ay + t * vy
  return x * x + y * y
}

/** Kilometres between two points on the sphere. */
export function distanceKm(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  const rad = Math.PI / 180
  const s =
    Math.sin(((b.lat - a.lat) * rad) / 2) ** 2 +
    Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lon - a.lon) * rad) / 2) ** 2
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(s)))
}
