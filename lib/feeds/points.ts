import type { Node } from './nodes.ts'

type Point = { lat: number; lon: number }

/** Points of GeoRSS (simple and GML) and W3C geo, latitude first in all of them. Lines, boxes and areas are no points. */
export function pointsOf(item: (name: string) => Node[]): Point[] {
  const found: Point[] = []
  const add = (lat: string | undefined, lon: string | undefined) => {
    const point = pointOf(lat, lon)
    if (point && found.length < 50 && !found.some((other) => other.lat === point.lat && other.lon === point.lon))
      found.push(point)
  }
  const pair = (text: string | undefined) => {
    const [lat, lon] = (text ?? '')
      .slice(0, 200)
      .trim()
      .split(/[\s,]+/)
    add(lat, lon)
  }
  for (const node of item('georss:point')) pair(node.text?.value)
  for (const where of item('georss:where'))
    for (const point of where.child('gml:point')) for (const pos of point.child('gml:pos')) pair(pos.text?.value)
  for (const point of item('gml:point')) for (const pos of point.child('gml:pos')) pair(pos.text?.value)
  for (const point of item('geo:point'))
    add(point.child('geo:lat')[0]?.text?.value, point.child('geo:long')[0]?.text?.value)
  const lats = item('geo:lat')
  const lons = item('geo:long')
  for (const [i, lat] of lats.slice(0, 50).entries()) add(lat.text?.value, lons[i]?.text?.value)
  return found
}

/** Decimal degrees within range, or undefined. */
export function pointOf(lat: unknown, lon: unknown): Point | undefined {
  const [a, b] = [lat, lon].map((value) =>
    typeof value === 'number' ? value : typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN,
  )
  return Math.abs(a!) <= 90 && Math.abs(b!) <= 180 ? { lat: a!, lon: b! } : undefined
}
