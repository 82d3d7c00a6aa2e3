import type { Place, Precision } from '../facts.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { inDateline } from './resolve.ts'
import type { Roled } from './roles.ts'

/** A place with all that speaks for its being the place of the event. */
type Rival = { place: Place; region: number; country: string; pull: number; first: number }

/** Least pull at which a settlement is taken over a region that holds it. */
const ENOUGH = 0.7

/** The place of the event and the place where it was said. */
export function chooseEvent(roled: Roled[], g: Gazetteer): { event: Place | null; said: Place | null } {
  const dateline = roled.find((r) => inDateline(r) && g.kindOf(r.ref) !== 'country' && g.kindOf(r.ref) !== 'region')
  const saidAt = dateline ?? roled.find((r) => r.role === 'said' && g.kindOf(r.ref) !== 'country')
  const rivals = gather(roled, g)
  return { event: pick(rivals), said: saidAt ? toPlaceOf(saidAt, g) : null }
}

function gather(roled: Roled[], g: Gazetteer): Rival[] {
  const rivals = new Map<string, Rival>()
  for (const [i, r] of roled.entries()) {
    const place = toPlaceOf(r, g)
    const known = rivals.get(place.id)
    if (known) {
      // The strongest mention counts whole, the others a third.
      known.pull = Math.max(known.pull, r.pull) + Math.min(known.pull, r.pull) / 3
      continue
    }
    const kind = g.kindOf(r.ref)
    const region = kind === 'region' ? r.ref : g.regionOf(r.ref)
    rivals.set(place.id, { place, region, country: place.country, pull: r.pull, first: i })
  }
  return [...rivals.values()]
}

const FINENESS: Precision[] = ['settlement', 'district', 'region', 'country']

/** The finest place that the text speaks of enough and that no coarser, much stronger place contradicts. */
function pick(rivals: Rival[]): Place | null {
  const strongest = (precision: Precision) =>
    rivals.filter((r) => r.place.precision === precision).sort((a, b) => b.pull - a.pull || a.first - b.first)[0]
  const coarse = rivals
    .filter((r) => r.place.precision !== 'settlement')
    .sort((a, b) => b.pull - a.pull || a.first - b.first)[0]
  for (const precision of FINENESS) {
    const best = strongest(precision)
    if (!best || best.pull < ENOUGH) continue
    if (
      coarse &&
      coarse !== best &&
      !within(best, coarse) &&
      coarse.pull > best.pull * 2.5 &&
      precision === 'settlement'
    ) {
      continue
    }
    return best.place
  }
  return [...rivals].sort((a, b) => b.pull - a.pull || a.first - b.first)[0]?.place ?? null
}

/** Whether a place lies in a coarser one, as far as regions and countries tell. */
function within(fine: Rival, coarse: Rival): boolean {
  if (fine.country !== coarse.country) return false
  if (coarse.place.precision === 'country') return true
  return fine.region >= 0 && fine.region === coarse.region
}

/** A record as a place, as fine as the text names it: a unit's word makes a district or region of it. */
export function toPlaceOf(r: Roled, g: Gazetteer): Place {
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
