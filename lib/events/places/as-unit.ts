import type { Gazetteer, PlaceRef } from '../gazetteer.ts'
import { inDateline } from './candidate.ts'
import { tellsOfCountryside } from './countryside.ts'
import type { Compiled } from './languages.ts'
import type { Line } from './lines.ts'
import type { Resolved } from './resolve.ts'
import { isOfficeOfUnit } from './seat.ts'

/** Districts and regions that the text names as such, those that something happened in, and names said to be towns. */
type Units = {
  named: Set<string>
  located: Set<PlaceRef>
  towns: Set<PlaceRef>
  /** Towns that something is said to be in: "in Glushkovo". */
  entered: Set<PlaceRef>
  /** The same in the headline, where "in Glushkovo" may be short for "in Glushkovo district". */
  headlined: Set<PlaceRef>
  /** Districts named by their seat's own name, which a headline would give without the word. */
  shortened: Set<PlaceRef>
  districts: Map<string, PlaceRef>
  /** Seats that open a headline as its topic, before a place in their region: "Saada: shells fall on Razih". */
  topics: Set<Resolved>
  /** Regions that the place of the story is said to be a district of: "this Surin district". */
  here: Set<PlaceRef>
}

/** Towns that stand for their region or district become it. `before` gives the word that says where a name is. */
export function asUnits(
  resolved: Resolved[],
  lines: Line[],
  g: Gazetteer,
  l: Compiled,
  before: (r: Resolved) => string,
): Resolved[] {
  const units: Units = {
    named: new Set(),
    located: new Set(),
    towns: new Set(),
    entered: new Set(),
    headlined: new Set(),
    shortened: new Set(),
    districts: new Map(),
    here: new Set(),
    topics: new Set(),
  }
  const own = resolved.map((r) => ({ ...r, ...borderUnit(r, g), ...territory(r, g), ...county(r, g) }))
  for (const r of own) {
    if (isTopic(r, own, g)) units.topics.add(r)
    if (r.level === 'settlement') units.towns.add(r.ref)
    if (r.level === null && !inDateline(r) && l.inside.has(r.line.words[r.from - 1]?.norm ?? '')) {
      const seen = r.line.part === 'title' ? units.headlined : units.entered
      seen.add(r.ref)
    }
    const region = r.level === 'district' && THIS.has(r.line.words[r.from - 1]?.norm ?? '') ? namesakeRegion(r, g) : -1
    if (region >= 0) units.here.add(region)
    if ((r.level !== 'region' && r.level !== 'district') || isOfficeOfUnit(r)) continue
    units.named.add(`${r.level} ${r.ref}`)
    if (r.level === 'district') {
      units.districts.set(districtName(r.ref, g), r.ref)
      if (!r.inflected) units.shortened.add(r.ref)
    }
    if (l.inside.has(before(r))) units.located.add(r.ref)
  }
  let bordering: boolean | undefined
  const isBordering = () => {
    bordering ??= own.some((r) => r.line.weight >= 2 && atBorder(r, l))
    return bordering
  }
  let countryside: boolean | undefined
  const isCountryside = () => {
    countryside ??= tellsOfCountryside(lines)
    return countryside
  }
  return own.map((r) => {
    const unit = asUnit(r, units, g, l)
    const land = borderland(unit, g)
    if (land) return land
    const region = seatOfCountry(unit, units, g)
    if (region >= 0 && (isLogged(unit) || isCountryside())) return { ...unit, ref: region, level: 'region' }
    return isBareDistrict(unit, units, g, l) && isBordering() ? { ...unit, level: 'district' } : unit
  })
}

/** States whose wires name districts by their seats' bare names: "in Cooch Behar" is anywhere in the district. */
const BARE = new Set(['IN', 'BD', 'PK', 'NP', 'BT', 'UG', 'RW', 'TH'])
/** A seat this far from the line is not where its border guards are. */
const OFF_THE_LINE = 5

function isBareDistrict(r: Resolved, units: Units, g: Gazetteer, l: Compiled): boolean {
  if (r.level !== null || inDateline(r) || !BARE.has(g.countryOf(r.ref))) return false
  if (!l.inside.has(r.line.words[r.from - 1]?.norm ?? '')) return false
  if (g.kindOf(r.ref) !== 'seat2' && districtOf(r, g) === undefined) return false
  return (g.nearBorder(r.ref)?.km ?? 0) > OFF_THE_LINE && !units.towns.has(r.ref)
}

/** Kilometres from the line within which a seat is at the border itself. */
const AT_LINE = 8

/** "The border area of Ilam", "прикордоння Сум", "a border village of Jazan": a seat's name for the land around it. */
function borderland(r: Resolved, g: Gazetteer): Resolved | null {
  if (g.kindOf(r.ref) !== 'seat1' || inDateline(r) || (r.level !== null && r.level !== 'settlement')) return null
  const near = r.line.words.slice(Math.max(0, r.from - 3), r.from).map((w) => w.norm)
  const village = r.level === 'settlement' && near.some((norm) => VILLAGE.test(norm))
  if (!village && !(r.level === null && BORDERLAND.test(near.join(' ')))) return null
  const region = namesakeRegion(r, g)
  return region >= 0 ? { ...r, ref: region, level: 'region' } : null
}

/** No seat of a region is one. */
const VILLAGE =
  /^(?:villages?|hamlets?|aldeas?|villages?|hameaux?|dorf|dorfer|wsi|wies|сел[аоеу]?|деревн\S{1,3}|aldeias?|villaggi\S)$/
/** What stands before a name that is that of the land along the border. */
const BORDERLAND =
  /(?:^| )(?:border|frontier) (?:areas?|zones?|strip|belt|districts?|regions?) (?:of|in)$|(?:^| )(?:zone frontaliere|zona fronteriza|zona fronteirica|zona di confine|franja fronteriza) (?:de|del|d|di)$|(?:^| )(?:grenzgebiet|grenzland|grenzregion|grenzraum|hinterland) (?:von|bei)$|(?:^| )(?:приграничь\S{1,2}|пограничь\S{1,2}|прикордонн\S|pogranicz\S{1,3}|okolic\S{0,3} granicznych)$/

/** The region that bears the name of its seat, where nothing says that the town is meant and the line is not at hand; or -1. */
function seatOfCountry(r: Resolved, units: Units, g: Gazetteer): PlaceRef {
  if (r.level !== null || g.kindOf(r.ref) !== 'seat1' || inDateline(r) || units.towns.has(r.ref)) return -1
  return (g.nearBorder(r.ref)?.km ?? 0) > AT_LINE ? namesakeRegion(r, g) : -1
}

/** "10 SEP | KG-TJ | small-arms fire, Batken", "12 Mar - Belgorod/Grayvoron - raid": logs name the region. */
function isLogged({ line, from, to }: Resolved): boolean {
  if (line.part !== 'title') return false
  const after = line.text.slice(line.words[to - 1]!.end)
  if (/^\s?\/\s?\p{Lu}/u.test(after)) return true
  return after === '' && from > 0 && line.text.includes('|') && /,\s$/.test(line.text.slice(0, line.words[from]!.start))
}

/** The record of a district that bears a name. */
function districtOf(r: Resolved, g: Gazetteer): PlaceRef | undefined {
  return r.refs.find((o) => g.kindOf(o.ref) === 'district' && g.countryOf(o.ref) === g.countryOf(r.ref))?.ref
}

function atBorder(r: Resolved, l: Compiled): boolean {
  const flat = ` ${r.line.flat}`
  return l.border?.test(flat) === true || l.crossing?.test(flat) === true
}

function isTopic(r: Resolved, all: Resolved[], g: Gazetteer): boolean {
  const { line, ref, to } = r
  const region = g.regionOf(ref)
  const inside = (o: Resolved) =>
    o.line === line && o.ref !== ref && g.kindOf(o.ref) !== 'region' && g.regionOf(o.ref) === region
  // "Şanlıurfa’nın Suruç ilçesi", "Sumy's Bilopillia": the owner is the region.
  if (all.some((o) => o.from === to && inside(o) && /['’]/.test(line.words[to - 1]!.text))) return true
  if (r.from !== 0 || line.part !== 'title' || !/^\S{0,3}:/.test(line.text.slice(line.words[to - 1]!.end))) return false
  return all.some(inside)
}

const THIS = new Set(['this', 'that'])

/** A district bears its seat's name, though it may be a record of its own. */
function districtName(ref: PlaceRef, g: Gazetteer): string {
  return `${g.countryOf(ref)} ${g.nameOf(ref).replace(/ district$/i, '')}`
}

/**
 * "Belgorod village", "the Sumy stretch of the border", "near Glushkovo" beside "Glushkovo district": the name of a seat
 * that is used for what it is the seat of.
 */
function asUnit(r: Resolved, units: Units, g: Gazetteer, l: Compiled): Resolved {
  if (r.level !== 'region' && COMMUNES.has(g.countryOf(r.ref)) && isCommune(r)) return { ...r, level: 'district' }
  if (r.level === 'district' && units.here.has(namesakeRegion(r, g))) {
    return { ...r, ref: namesakeRegion(r, g), level: 'region' }
  }
  if (r.level !== null) return r
  const kind = g.kindOf(r.ref)
  if (kind === 'country' || kind === 'region' || kind === 'area' || kind === 'district') return r
  // "NAM YUEN: … in this Ubon Ratchathani district": the place that the story is about is a district.
  if (units.here.has(g.regionOf(r.ref)) && kind !== 'seat1' && (inDateline(r) || r.line.part === 'title')) {
    return { ...r, level: 'district' }
  }
  if (inDateline(r)) return r
  const before = r.line.words[r.from - 1]?.norm ?? ''
  const after = r.line.words[r.to]
  const inside = l.inside.has(before)
  const region = namesakeRegion(r, g)
  const attributive = after !== undefined && !after.capital && ATTRIBUTIVE.test(after.norm)
  const standsForRegion =
    units.named.has(`region ${region}`) && (!inside || units.located.has(region)) && !units.towns.has(r.ref)
  const topic = region >= 0 && units.topics.has(r)
  if (region >= 0 && (r.slug || attributive || standsForRegion || topic)) {
    return { ...r, ref: region, level: 'region' }
  }
  const near = l.near.has(before) || TOWARD_UNIT.test(r.line.flat.slice(0, r.line.flatAt[r.from]))
  const district = units.districts.get(districtName(r.ref, g))
  const called = district !== undefined && units.shortened.has(district)
  const short = !units.entered.has(r.ref) && !units.towns.has(r.ref) && (called || !units.headlined.has(r.ref))
  if (district !== undefined && (near || attributive || short)) return { ...r, ref: district, level: 'district' }
  if (region >= 0 && units.named.has(`district ${region}`) && !inside) return { ...r, ref: region, level: 'district' }
  return r
}

/** "Rutshuru territory", "Shebekino region": of a town that is no region's seat, its district. */
function territory(r: Resolved, g: Gazetteer): { level: 'district' } | null {
  const kind = g.kindOf(r.ref)
  return r.level === 'region' && (kind === 'settlement' || kind === 'seat2' || kind === 'district')
    ? { level: 'district' }
    : null
}

/** "Уезд Галац", "Kreis Tulcea", "Bezirk Haskowo": words for districts that name first-order regions in these states. */
const COUNTIES = new Set('RO HU HR BG NO SE EE'.split(' '))

function county(r: Resolved, g: Gazetteer): { ref: PlaceRef; level: 'region' } | null {
  if (r.level !== 'district' || !COUNTIES.has(g.countryOf(r.ref))) return null
  const region = g.kindOf(r.ref) === 'seat1' ? g.regionOf(r.ref) : namesakeRegion(r, g)
  return region >= 0 ? { ref: region, level: 'region' } : null
}

/** "Along the Patgram border", "the Tawang sector": the district of the name, where there is one. */
function borderUnit(r: Resolved, g: Gazetteer): { ref: PlaceRef; level: 'district' } | null {
  const kind = g.kindOf(r.ref)
  const after = r.line.words[r.to]
  if (r.level !== null || after === undefined || !BORDER_UNIT.test(after.norm)) return null
  if (after.capital && !r.line.shouted) return null
  if (kind === 'district') return { ref: r.ref, level: 'district' }
  if (kind !== 'settlement' && kind !== 'seat2') return null
  const own = districtOf(r, g)
  return own !== undefined || kind === 'seat2' ? { ref: own ?? r.ref, level: 'district' } : null
}

/** States whose municipalities are districts of many villages, called by their seat's name. */
const COMMUNES = new Set('XK RS ME BA MK AL GE LT LV EE MM'.split(' '))
const COMMUNE = /^(?:municipal|gmin|gemeinde|opstin|opcin|komun|муниципал|муніципал|громад|општин|общин|township|tsp$)/

function isCommune({ line, from, to }: Resolved): boolean {
  return line.words.slice(Math.max(0, from - 2), to + 1).some((w) => COMMUNE.test(w.norm))
}

/** The region that a place is in, if it bears the same name. */
function namesakeRegion(r: Resolved, g: Gazetteer): PlaceRef {
  const region = g.kindOf(r.ref) === 'region' ? r.ref : g.regionOf(r.ref)
  return region >= 0 && r.refs.some((other) => other.ref === region) ? region : -1
}

/** "provocation in the direction of Lachin": somewhere in the district, not the town. */
const TOWARD_UNIT = /(?:direction of|направлении|напрямку|dirección de|direction de|richtung|kierunku) $/

/** English nouns that a place's name stands before when its region is meant. */
const ATTRIBUTIVE =
  /^(?:villages?|towns?|borders?|borderlands?|frontier|stretch|sector|forests?|countryside|area|farms?|farmland|communit(?:y|ies)|settlements?|residents|governors?|front|direction|raid|incursion)$/

/** Of these, and of other languages, nouns before which the name is that of the district along the border. */
const BORDER_UNIT = /^(?:borders?|frontier|sector|stretch|borderlands?|ridge|hills|mountains?|highlands)$/
