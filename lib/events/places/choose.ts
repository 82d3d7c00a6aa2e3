import { distanceKm } from '../borders.ts'
import type { Place, PlaceRole, Precision } from '../facts.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { inDateline } from './candidate.ts'
import type { Roled } from './roles.ts'

/** A name with its role and its place. */
export type Placed = Roled & { place: Place }

/** A place with all that speaks for its being the place of the event. */
type Rival = {
  place: Place
  region: number
  country: string
  pull: number
  first: number
  role: PlaceRole
  isArea: boolean
  isCapital: boolean
  inTitle: boolean
  away: boolean
  /** Named in the headline, the lead or the first sentences. */
  atHead: boolean
}

/** A settlement must be spoken of at least this much, and this much of what speaks for its own region or district. */
const ENOUGH = 0.7
const SHARE_OF_OWN = 0.42
/** A coarse place that does not hold the settlement wins when it is spoken of this many times as much. */
const OUTWEIGHS = 1.6

/** Lines of this weight head the story: later ones tell of other places, too. */
const HEAD = 2

/** The place of the event and the place where it was said. */
export function chooseEvent(
  roled: Placed[],
  g: Gazetteer,
  states: { code: string; weight: number }[],
  /** What the text says for each state's being the scene; asked only where no finer place is. */
  scene: () => Map<string, number> = () => new Map(),
  /** The state of those who write in the story's language. */
  home?: string,
): { event: Place | null; said: Place | null } {
  const dateline = roled.find((r) => inDateline(r) && g.kindOf(r.ref) !== 'country' && g.kindOf(r.ref) !== 'region')
  const saidAt = dateline ?? roled.find((r) => r.role === 'said' && g.kindOf(r.ref) !== 'country')
  const event = pick(gather(roled, g)) ?? stateOf(states, g)
  const own = event === null || event.precision === 'country' ? harmed(event, states, scene(), g, home) : null
  return { event: own ?? event, said: saidAt?.place ?? null }
}

function gather(roled: Placed[], g: Gazetteer): Rival[] {
  const rivals = new Map<string, Rival>()
  for (const [i, r] of roled.entries()) {
    const { place } = r
    const known = rivals.get(place.id)
    if (known) {
      // The strongest mention counts whole, the others a third.
      known.atHead ||= r.line.weight >= HEAD
      known.away &&= r.away === true
      known.pull = Math.max(known.pull, r.pull) + Math.min(known.pull, r.pull) / 3
      continue
    }
    const region = g.kindOf(r.ref) === 'region' ? r.ref : g.regionOf(r.ref)
    rivals.set(place.id, {
      place,
      region,
      country: place.country,
      pull: r.pull,
      first: i,
      role: r.role,
      isArea: g.kindOf(r.ref) === 'area',
      isCapital: g.kindOf(r.ref) === 'capital',
      inTitle: r.line.part === 'title',
      away: r.away === true,
      atHead: r.line.weight >= HEAD,
    })
  }
  return [...rivals.values()].sort((a, b) => b.pull - a.pull || a.first - b.first)
}

/** Weight from which on a state that no name stands for is the place, as coarse as it is: "Ukrainian resort". */
const SPOKEN_OF = 1

function stateOf(states: { code: string; weight: number }[], g: Gazetteer): Place | null {
  const [first] = states
  const record = first && first.weight >= SPOKEN_OF ? g.countryRecord(first.code) : -1
  return record >= 0 ? g.toPlace(record, 'country') : null
}

/** By how much a state must be likelier the scene than the one that is named most. */
const CLEARLY = 2

/** The state of those who were harmed, where the text names no finer place and speaks of another state more. */
function harmed(
  event: Place | null,
  states: { code: string; weight: number }[],
  scene: Map<string, number>,
  g: Gazetteer,
  home?: string,
): Place | null {
  const of = (code: string) => scene.get(code) ?? 0
  const codes = states.filter((s) => s.weight >= 0.3).map((s) => s.code)
  // "A soldier hurt at the border with Belarus", in Polish: a Polish one.
  if (event && home && g.adjacent(home, event.country) && !codes.some((c) => c !== event.country)) codes.push(home)
  const [best] = codes.sort((a, b) => of(b) - of(a))
  if (!best || best === event?.country) return null
  if (event ? of(best) < of(event.country) + CLEARLY : of(best) < CLEARLY) return null
  const record = g.countryRecord(best)
  return record >= 0 ? g.toPlace(record, 'country') : null
}

const FINENESS: Precision[] = ['settlement', 'district', 'region', 'country']

/** The finest place that the text speaks of enough and that no coarser, much stronger place contradicts. */
function pick(rivals: Rival[]): Place | null {
  const units = rivals.filter((r) => r.place.precision === 'region' || r.place.precision === 'district')
  for (const precision of FINENESS) {
    const best = rivals.find((r) => r.place.precision === precision)
    if (precision === 'country') {
      // Before only a country is left: what stands near the event ("the road to the crossing at Jarinje").
      const land = best?.country
      const aside = rivals.find(
        (r) => r.place.precision !== 'country' && r.role === 'background' && r.country === land && !r.away,
      )
      if (aside) return aside.place
    }
    if (!best || best.pull < ENOUGH) continue
    const coarser = units.filter((u) => FINENESS.indexOf(u.place.precision) > FINENESS.indexOf(precision))
    const overruled = coarser.some(
      (u) => best.pull < (within(best, u) ? share(precision) * u.pull : u.pull / (best.atHead ? OUTWEIGHS : 1)),
    )
    // Two districts hit alike: the region that holds them is as fine as one place can be.
    const listed = precision === 'district' ? alike(best, rivals, units) : null
    if (listed) return listed.place
    if (!overruled && !standsForState(best, rivals)) return best.place
  }
  // Where it was said is not where it happened: nothing but the state is known then.
  const spoken = (r: Rival) =>
    (r.role === 'said' && r.isCapital) || (r.role === 'origin' && r.place.precision === 'country')
  return rivals.find((r) => !spoken(r))?.place ?? null
}

/** The region that the text speaks of hardly less than of two districts in it. */
function alike(best: Rival, rivals: Rival[], units: Rival[]): Rival | null {
  const other = rivals.find((r) => r !== best && r.place.precision === 'district' && r.region === best.region)
  if (!other || other.pull < best.pull * 0.7) return null
  return units.find((u) => u.place.precision === 'region' && within(best, u) && u.pull >= best.pull * 0.75) ?? null
}

/** Districts are named once, and their regions by habit. */
function share(precision: Precision): number {
  return precision === 'district' ? SHARE_OF_OWN / 2 : SHARE_OF_OWN
}

/** A state spoken of this many times as much as its capital is meant by it. */
const STANDS_FOR = 1.2

/** A capital that the headline does not name stands for its government. */
function standsForState(best: Rival, rivals: Rival[]): boolean {
  if (!best.isCapital || best.inTitle || best.place.precision !== 'settlement') return false
  const state = rivals.find((r) => r.place.precision === 'country' && r.country === best.country)
  return state !== undefined && state.pull > best.pull * STANDS_FOR
}

/** Kilometres within which a place may lie in a landscape or a part of a state. */
const AREA_RADIUS = 80
/** Kilometres from its seat within which a place may lie in a district. */
const DISTRICT_RADIUS = 35

/** Whether a place lies in a coarser one, as far as regions, countries and distance tell. */
function within(fine: Rival, coarse: Rival): boolean {
  if (fine.country !== coarse.country) return false
  if (coarse.place.precision === 'district' && distanceKm(fine.place, coarse.place) > DISTRICT_RADIUS) return false
  if (coarse.isArea) return distanceKm(fine.place, coarse.place) <= AREA_RADIUS
  return coarse.place.precision === 'country' || (fine.region >= 0 && fine.region === coarse.region)
}

/** Gives each name its place; one place is made once. */
export function placed(roled: Roled[], g: Gazetteer): Placed[] {
  const made = new Map<string, Place>()
  return roled.map((r) => {
    const key = `${r.ref} ${r.level}`
    const place = made.get(key) ?? toPlaceOf(r, g)
    made.set(key, place)
    return { ...r, place }
  })
}

/** A record as a place, as fine as the text names it: a unit's word makes a district or region of it. */
function toPlaceOf(r: Roled, g: Gazetteer): Place {
  const kind = g.kindOf(r.ref)
  if (kind === 'country') return g.toPlace(r.ref, 'country')
  if (r.level === 'district' && kind !== 'area') {
    const place = g.toPlace(r.ref, 'district', `${g.nameOf(r.ref).replace(/ district$/i, '')} district`)
    return { ...place, id: kind === 'district' || kind === 'region' ? place.id : `${place.id}/district` }
  }
  if (kind === 'region' || kind === 'area') return g.toPlace(r.ref, 'region')
  if (kind === 'district') return g.toPlace(r.ref, 'district')
  if (r.level === 'region') {
    // "Shebekino region" for a town that is no region's seat: its district.
    return { ...g.toPlace(r.ref, 'district', `${g.nameOf(r.ref)} district`), id: `${g.idOf(r.ref)}/district` }
  }
  return g.toPlace(r.ref, 'settlement')
}
