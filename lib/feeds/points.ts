import { nodesIn, nodesOf, type Raw } from './nodes.ts'
import type { Node } from './xml2js-tree.ts'

type Point = { lat: number; lon: number }

/** Points of GeoRSS (simple and GML) and W3C geo, latitude first in all of them. Lines, boxes and areas are no points. */
export function pointsOf(item: Raw): Point[] {
  const found: Point[] = []
  const add = (lat: string | undefined, lon: string | undefined) => {
    const point = pointOf(lat, lon)
    if (point && found.length < 50 && !found.some((other) => other.lat === point.lat && other.lon === point.lon))
      found.push(point)
  }
  const pair = (node: Node) => {
    const [lat, lon] = node._.slice(0, 200)
      .trim()
      .split(/[\s,]+/)
    add(lat, lon)
  }
  for (const node of nodesOf(item, 'georss:point')) pair(node)
  const gml = nodesOf(item, 'georss:where').flatMap((where) => nodesIn(where, 'gml:point'))
  for (const point of [...gml, ...nodesOf(item, 'gml:point')]) nodesIn(point, 'gml:pos').forEach(pair)
  for (const point of nodesOf(item, 'geo:point')) add(nodesIn(point, 'geo:lat')[0]?._, nodesIn(point, 'geo:long')[0]?._)
  const lons = nodesOf(item, 'geo:long')
  for (const [i, lat] of nodesOf(item, 'geo:lat').slice(0, 50).entries()) add(lat._, lons[i]?._)
  return found
}

/** Decimal degrees within range, or undefined. */
export function pointOf(lat: unknown, lon: unknown): Point | undefined {
  const [a, b] = [lat, lon].map((value) =>
    typeof value === 'number' ? value : typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN,
  )
  return Math.abs(a!) <= 90 && Math.abs(b!) <= 180 ? { lat: a!, lon: b! } : undefined
}
