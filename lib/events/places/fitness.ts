import { distanceKm } from '../borders.ts'
import type { Gazetteer, PlaceRef } from '../gazetteer.ts'
import { type Candidate, type Named, nameOf } from './candidate.ts'
import type { Context } from './context.ts'
import { TENSE } from './tense.ts'

/** The border nearest to a record. */
type Near = { pair: string; km: number } | null

/** How well a record fits what the text speaks of; `bearsState` when the name as written is a state's too. */
export function fitness(r: Named, c: Candidate, bearsState: boolean, ctx: Context, pass: number): number {
  const { g } = ctx
  const kind = g.kindOf(r.ref)
  if (kind === 'country') return countryFit(r.ref, r.exact !== false, c, ctx)
  const code = g.countryOf(r.ref)
  const population = g.populationOf(r.ref)
  const around = ctx.neighbours.get(c)!
  const near = g.nearBorder(r.ref)
  let score = 0.3 * Math.log10(population + 10) + (r.main ? 0.4 : 0)
  if (r.exact === false) score -= 0.25
  // Kosovo is the state, though towns bear the name too.
  if (bearsState && c.level !== 'settlement' && kind !== 'region') score -= 2
  if (kind === 'capital') score += 1
  if (kind === 'seat1') score += 0.3
  if (kind === 'section') score -= 0.7
  // A seat that is only also called as its district is: the district.
  if (
    kind === 'seat2' &&
    !r.main &&
    c.level === null &&
    c.refs.some((o) => o.main && g.kindOf(o.ref) === 'district' && g.countryOf(o.ref) === code)
  )
    score -= 1
  const twin = twinOf(r.ref, c, g)
  const own = involved(code, near, population, ctx)
  score += twin < 0 ? own : own * TWIN + involved(g.countryOf(twin), near, population, ctx) * (1 - TWIN)
  if (kind === 'region' || kind === 'area' || kind === 'district') score += unitFit(r.ref, c, ctx)
  else if (c.level === 'region') score -= 2.5
  else if (c.level === 'settlement') score += 0.8
  const region = g.regionOf(r.ref)
  if (region >= 0 && ctx.regions.has(region)) score += 1.8
  if (around.inside.size) {
    score += insideFit(around.inside, region, g.countryRecord(code), population, ctx)
  }
  if (around.countries.size) score += around.countries.has(code) ? 1.2 : 0
  if (ctx.meant.get(nameOf(c)) === r.ref) score += 1.5
  if (pass === 2 && ctx.points.length) score += neighbourFit(r.ref, nameOf(c), ctx)
  if (c.refs.length > 1 && kind !== 'region' && population < 200_000) score += borderFit(near, code, ctx)
  if (atTenseBorder(near)) score += 0.4
  if (c.refs.length > 1 && (kind === 'settlement' || kind === 'seat2') && isPost(c, ctx))
    score += near !== null && near.km <= 30 ? 1 : -1
  return score
}

/** How much the story is about a state. */
function involved(state: string, near: Near, population: number, ctx: Context): number {
  const named = ctx.states.get(state) ?? 0
  if (named > 0) return Math.min(2, 0.7 + named / 2)
  return besideNamed(near, state, ctx) ? 0.2 : unnamed(near, state, population, ctx)
}

/** Kilometres between the halves of a town that a border runs through. */
const HALVES = 12
/** What the text's speaking of its own state counts for one half of such a town; the rest counts for both. */
const TWIN = 0.6

/** The other half of a town on both sides of a border that bears its name on each, or -1. */
export function twinOf(ref: PlaceRef, c: Candidate, g: Gazetteer): PlaceRef {
  if (c.refs.length < 2 || c.refs.length > MOST_BEARERS || UNIT.has(g.kindOf(ref))) return -1
  const here = { lat: g.latOf(ref), lon: g.lonOf(ref) }
  for (const { ref: other } of c.refs) {
    if (g.countryOf(other) === g.countryOf(ref) || UNIT.has(g.kindOf(other))) continue
    if (distanceKm(here, { lat: g.latOf(other), lon: g.lonOf(other) }) <= HALVES) return other
  }
  return -1
}

/** Names that more places bear are no such town's. */
const MOST_BEARERS = 8
const UNIT = new Set(['country', 'region', 'area', 'district'])

/** "The border post of La Mesilla", "at the Tona crossing": such a place is near a border, its namesakes elsewhere are not. */
function isPost({ line, from, to }: Candidate, { l }: Context): boolean {
  const before = line.words.slice(Math.max(0, from - 3), from)
  return [...before, ...line.words.slice(to, to + 1)].some((w) => !w.capital && l.border?.test(` ${w.norm}`))
}

/** A place beside which the text says what it lies in is there or is not that place. */
function insideFit(
  inside: Set<PlaceRef>,
  region: PlaceRef,
  country: PlaceRef,
  population: number,
  { g }: Context,
): number {
  if (inside.has(region)) return 2.5
  const regions = [...inside].filter((ref) => g.kindOf(ref) === 'region')
  // A village elsewhere is another one; a town may stand in a list ("in Sumy, Kharkiv regions").
  if (regions.length) return population < 10_000 ? -3.5 : -2
  return inside.has(country) ? 2.5 : -1
}

/** States named so much that the story is theirs. */
const STATES_NAMED = 2

/** A small town of a state that is not named, where others are, is hardly ever meant. */
function unnamed(near: Near, code: string, population: number, { g, states }: Context): number {
  if (population >= 200_000) return -0.6
  // Near another border, but of a neighbour of a state that is named.
  if (near && near.km <= 60 && [...states].some(([s, weight]) => weight >= 1 && g.adjacent(code, s))) return -0.3
  for (const weight of states.values()) if (weight >= STATES_NAMED) return -1.5
  return -0.6
}

/** Whether a place of a state that is not named lies just across the border from one that is. */
function besideNamed(near: Near, code: string, { states }: Context): boolean {
  return near !== null && near.km <= 60 && (states.get(otherSide(near.pair, code)) ?? 0) >= 0.3
}

function countryFit(ref: PlaceRef, exact: boolean, c: Candidate, { g, states }: Context): number {
  if (c.level === 'settlement') return 0
  if (c.level === 'region') return 1
  // Arabic Oman is written as Amman: of two bearers the one whose state the text speaks of more.
  const seat = c.refs.find((r) => g.kindOf(r.ref) === 'capital' && g.countryOf(r.ref) !== g.countryOf(ref))
  if (seat && (states.get(g.countryOf(seat.ref)) ?? 0) > (states.get(g.countryOf(ref)) ?? 0)) return 0
  // German Kilis is no genitive of Kili, as Albanians call Chile.
  if (!exact && c.refs.some((r) => r.exact && g.populationOf(r.ref) >= 10_000)) return 1.5
  // Georgia, Jordan, Niger: a state unless its weight comes from nothing else and a region of the name is near.
  const rival = c.refs.some((r) => g.kindOf(r.ref) === 'region' && (states.get(g.countryOf(r.ref)) ?? 0) > 1.5)
  return rival && (states.get(g.countryOf(ref)) ?? 0) < 1.5 ? 2.5 : 5
}

/** Places of other names near it; what the name itself was taken for speaks for none of its bearers. */
function neighbourFit(ref: PlaceRef, name: string, { g, points }: Context): number {
  const here = { lat: g.latOf(ref), lon: g.lonOf(ref) }
  let nearest = Number.POSITIVE_INFINITY
  for (const p of points.slice(0, 30)) if (p.name !== name) nearest = Math.min(nearest, distanceKm(p, here))
  if (nearest === Number.POSITIVE_INFINITY) return 0
  if (nearest < 60) return nearest < 2 ? 0.3 : 1
  return nearest > 800 ? -0.4 : 0
}

/** Stories that matter here come from such borders: their villages are likelier named than others. */
function atTenseBorder(near: Near): boolean {
  return near !== null && near.km <= 60 && TENSE.has(near.pair)
}

/** Of several namesakes the one near a border with a state that the text speaks of. */
function borderFit(near: Near, code: string, { states }: Context): number {
  if (!near || near.km > 60) return 0
  // The other side named is what a border report does.
  if ((states.get(otherSide(near.pair, code)) ?? 0) >= 1) return near.km < 15 ? 1.4 : near.km < 30 ? 0.9 : 0.5
  const involved = states.has(otherSide(near.pair, code)) || states.has(code)
  return (near.km < 30 ? 0.8 : 0.4) * (involved ? 1 : 0.4)
}

function otherSide(pair: string, code: string): string {
  return pair.startsWith(code) ? pair.slice(3) : pair.slice(0, 2)
}

/** Regions, districts and areas: wanted when a unit's word stands beside the name, else only when no town bears it. */
function unitFit(ref: PlaceRef, c: Candidate, ctx: Context): number {
  const { g, states } = ctx
  const kind = g.kindOf(ref)
  if (c.level === 'region') return kind === 'district' ? 0.5 : 2.5
  if (c.level === 'district') return kind === 'district' ? 3 : kind === 'region' ? 1 : 0
  if (c.level === 'settlement') return -3
  const known = (states.get(g.countryOf(ref)) ?? 0) > 0
  if (kind === 'area') return known ? 1.8 : 1
  const main = c.refs.some((r) => r.ref === ref && r.main)
  // A town of the region's name is meant unless it is much smaller than the region's seat.
  const namesake = c.refs.find((r) => {
    const k = g.kindOf(r.ref)
    // A seat that is only also called so (An Nazir for Razih) does not take the district's name from it.
    if (kind === 'district' && !r.main && g.nameOf(r.ref) !== g.nameOf(ref).replace(/ district$/i, '')) return false
    // Hatay is the region, though its seat Antakya is also called so.
    if (kind === 'region' && main && k === 'seat1' && !r.main) return false
    return k !== 'region' && k !== 'area' && k !== 'country' && g.countryOf(r.ref) === g.countryOf(ref)
  })
  if (!namesake) return known ? (kind === 'district' ? 2.2 : 1.6) : c.to - c.from > 1 ? 0 : -1
  if (kind === 'district') return -1.5
  const k = g.kindOf(namesake.ref)
  if (k === 'seat1' || k === 'capital') return -1.5
  return g.populationOf(namesake.ref) > g.populationOf(ref) * 0.4 ? -1.5 : 1.2
}
