import { html } from 'hono/html'
import type { BorderAnswer, PlaceAnswer } from '../answers/place.ts'
import type { BorderLines, Line } from '../deps.ts'
import type { Html } from './layout.ts'
import { borderWords } from './where.ts'

const WIDTH = 360
const HEIGHT = 200
const KM_PER_DEGREE = 111.195
/** Kilometres from the middle to the upper edge, at least and at most. */
const REACH = { min: 8, max: 150 }

type Point = { x: number; y: number }

/**
 * A small map: the place, the line of the border as it runs there, which country is where, and a scale.
 * Only settlements get one: a coarse place has no point to draw.
 */
export function sketchMap(
  border: BorderAnswer | null,
  place: PlaceAnswer | null,
  lines: BorderLines | undefined,
): Html {
  if (!border || border.distanceKm === null || place?.precision !== 'settlement' || !lines) return html``
  const reach = Math.min(REACH.max, Math.max(REACH.min, border.distanceKm * 2))
  const near = lines({ pair: border.pair, lat: place.lat, lon: place.lon, km: reach * 3 })
  const drawn = near.map((line) => project(line, place, reach)).filter((line) => line.length > 1)
  const nearest = nearestTo(drawn, { x: WIDTH / 2, y: HEIGHT / 2 })
  if (!nearest) return html``
  const other = border.countries.find((country) => country.code !== border.side)
  const [here, there] = sides(nearest)
  const scale = scaleOf(reach)
  return html`<figure class="map">
<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${place.name}: ${borderWords(border)}">
${drawn.map((line) => html`<polyline class="line" points="${line.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')}"/>`)}
<text class="country" x="${there.x}" y="${there.y}" text-anchor="middle">${other?.name ?? ''}</text>
<text class="country" x="${here.x}" y="${here.y}" text-anchor="middle">${border.sideName}</text>
<line class="reach" x1="${WIDTH / 2}" y1="${HEIGHT / 2}" x2="${nearest.x.toFixed(1)}" y2="${nearest.y.toFixed(1)}"/>
<circle class="spot" cx="${WIDTH / 2}" cy="${HEIGHT / 2}" r="5"/>
<text class="spot-name" x="${WIDTH / 2}" y="${HEIGHT / 2 + (nearest.y > HEIGHT / 2 ? -10 : 20)}" text-anchor="middle">${place.name}</text>
<path class="scale-bar" d="M10 ${HEIGHT - 12}v4h${scale.length.toFixed(1)}v-4"/>
<text x="14" y="${HEIGHT - 14}">${scale.km} km</text>
</svg>
<figcaption>${borderWords(border)}.</figcaption>
</figure>`
}

/** Pixels of the map, flat around the place. */
function project(line: Line, place: PlaceAnswer, reach: number): Point[] {
  const perKm = HEIGHT / 2 / reach
  const narrow = Math.cos((place.lat * Math.PI) / 180)
  return line.map(([lon, lat]) => ({
    x: WIDTH / 2 + (lon - place.lon) * narrow * KM_PER_DEGREE * perKm,
    y: HEIGHT / 2 - (lat - place.lat) * KM_PER_DEGREE * perKm,
  }))
}

function nearestTo(lines: Point[][], from: Point): Point | undefined {
  let best: { point: Point; squared: number } | undefined
  for (const line of lines) {
    for (let i = 1; i < line.length; i++) {
      const point = footOf(from, line[i - 1] as Point, line[i] as Point)
      const squared = (point.x - from.x) ** 2 + (point.y - from.y) ** 2
      if (!best || squared < best.squared) best = { point, squared }
    }
  }
  return best?.point
}

/** The point of a segment that is nearest to another point. */
function footOf(p: Point, a: Point, b: Point): Point {
  const [vx, vy] = [b.x - a.x, b.y - a.y]
  const length = vx * vx + vy * vy
  const t = length > 0 ? Math.max(0, Math.min(1, ((p.x - a.x) * vx + (p.y - a.y) * vy) / length)) : 0
  return { x: a.x + t * vx, y: a.y + t * vy }
}

/** Where to write the two countries' names: away from the line on either side, inside the map. */
function sides(nearest: Point): [here: Point, there: Point] {
  const [dx, dy] = [WIDTH / 2 - nearest.x, HEIGHT / 2 - nearest.y]
  const length = Math.hypot(dx, dy) || 1
  const at = (sign: number): Point => ({
    x: Math.round(WIDTH / 2 + (sign * dx * 115) / length),
    y: Math.round(HEIGHT / 2 + 5 + (sign * dy * 78) / length),
  })
  return [at(1), at(-1)]
}

/** A round number of kilometres that takes up to a quarter of the width. */
function scaleOf(reach: number): { km: number; length: number } {
  const perKm = HEIGHT / 2 / reach
  const km = [100, 50, 20, 10, 5, 2, 1].find((round) => round * perKm <= WIDTH / 4) ?? 1
  return { km, length: km * perKm }
}
