import { readFileSync } from 'node:fs'
import type { Place, Precision } from './facts.ts'
import { FAR, type Header, KINDS, type Kind, MAIN, OWN_IDS, PREFIX } from './places/format.ts'
import { consonantsOf, firstSoundOf, hashes, normal, soundOf } from './places/normal.ts'

/** Number of a record in the gazetteer. */
export type PlaceRef = number

export type Gazetteer = ReturnType<typeof openGazetteer>

let opened: Gazetteer | undefined

/** The gazetteer, read once: a file of about 20 MB that is looked into where it lies, without building tables. */
export function gazetteer(): Gazetteer {
  opened ??= openGazetteer(readFileSync(new URL('./data/gazetteer.bin', import.meta.url)))
  return opened
}

function openGazetteer(file: Buffer) {
  const headerLength = file.readUInt32LE(0)
  const header: Header = JSON.parse(file.toString('utf8', 4, 4 + headerLength))
  // Typed views need aligned memory, which a pooled Buffer may not have.
  const aligned = file.byteOffset % 8 === 0 ? file : Buffer.from(new Uint8Array(file).buffer)
  const start = Math.ceil((4 + headerLength) / 8) * 8
  const at = (name: keyof Header['sections']) => aligned.byteOffset + start + header.sections[name].offset
  const u32 = (name: keyof Header['sections']) =>
    new Uint32Array(aligned.buffer, at(name), header.sections[name].length / 4)
  const i32 = (name: keyof Header['sections']) =>
    new Int32Array(aligned.buffer, at(name), header.sections[name].length / 4)
  const u16 = (name: keyof Header['sections']) =>
    new Uint16Array(aligned.buffer, at(name), header.sections[name].length / 2)
  const u8 = (name: keyof Header['sections']) => new Uint8Array(aligned.buffer, at(name), header.sections[name].length)
  const [ids, population, nameStart, bucketStart, keys, postings] = [
    u32('id'),
    u32('population'),
    u32('nameStart'),
    u32('bucketStart'),
    u32('keys'),
    u32('postings'),
  ]
  const nearBorder = u16('nearBorder')
  const nearKm = u8('nearKm')
  const [lat, lon, region, zone, country, kind] = [
    i32('lat'),
    i32('lon'),
    u16('region'),
    u16('zone'),
    u8('country'),
    u8('kind'),
  ]
  const names = aligned.subarray(start + header.sections.names.offset)
  const pairs = new Set(header.borders.map((b) => b.pair))
  const countryNumbers = new Map(header.countries.map((code, i) => [code, i]))

  /** Records that bear a normalised name, likeliest first; `main` when it is their main name. */
  function find(name: string): { ref: PlaceRef; main: boolean }[] {
    const found: { ref: PlaceRef; main: boolean }[] = []
    const [a, b] = hashes(name)
    const end = bucketStart[(a >>> 14) + 1]!
    for (let i = bucketStart[a >>> 14]!; i < end; i++) {
      if (keys[i] !== b) continue
      const posting = postings[i]!
      const ref = posting & ~MAIN
      if (ref !== PREFIX) found.push({ ref, main: posting >= MAIN })
    }
    return found
  }

  function has(name: string): boolean {
    const [a, b] = hashes(name)
    const end = bucketStart[(a >>> 14) + 1]!
    for (let i = bucketStart[a >>> 14]!; i < end; i++) if (keys[i] === b) return true
    return false
  }

  const nameOf = (ref: PlaceRef) => names.toString('utf8', nameStart[ref]!, nameStart[ref + 1]!)
  const idOf = (ref: PlaceRef) => (ids[ref]! >= OWN_IDS ? header.ownIds[ids[ref]! - OWN_IDS]! : `g${ids[ref]}`)
  const countryOf = (ref: PlaceRef) => header.countries[country[ref]!]!
  /** Record of the first-order region that a place lies in, or -1. */
  const regionOf = (ref: PlaceRef) => (region[ref] ? header.regions[region[ref]!]! : -1)

  function toPlace(ref: PlaceRef, precision: Precision, name = nameOf(ref)): Place {
    const first = regionOf(ref)
    const timezone = header.zones[zone[ref]!]
    return {
      id: idOf(ref),
      name,
      country: countryOf(ref),
      ...(first >= 0 ? { admin1: nameOf(first) } : {}),
      lat: lat[ref]! / 1e5,
      lon: lon[ref]! / 1e5,
      precision,
      ...(timezone ? { timezone } : {}),
    }
  }

  return {
    find,
    /** Records whose name sounds like a normalised name, for spellings that the gazetteer does not have. */
    findBySound: (name: string): PlaceRef[] => {
      const sound = soundOf(name)
      return sound && sound.length >= 4 ? find(`~${sound}`).map((r) => r.ref) : []
    },
    /** Places near borders whose name has the consonants of a normalised name, and nearly its sound. */
    findByConsonants: (name: string): PlaceRef[] => {
      const sound = soundOf(name)
      const bare = sound && consonantsOf(sound)
      if (!sound || !bare) return []
      return find(`^${bare}`).flatMap((r) => (isNearly(sound, soundOf(normal(nameOf(r.ref))) ?? '') ? [r.ref] : []))
    },
    /** Places near borders whose name has exactly these consonants, for scripts that write no others. */
    findByBareConsonants: (bare: string): PlaceRef[] => find(`*${bare}`).map((r) => r.ref),
    /** Whether names of several words begin with this one. */
    begins: (word: string) => has(`${word} `),
    /** Whether names of several words begin with one that sounds like this. */
    beginsBySound: (word: string) => {
      const sound = firstSoundOf(word)
      return sound === '' || (sound !== null && has(`~${sound} `))
    },
    kindOf: (ref: PlaceRef): Kind => KINDS[kind[ref]!]!,
    countryOf,
    regionOf,
    nameOf,
    idOf,
    populationOf: (ref: PlaceRef) => population[ref]!,
    latOf: (ref: PlaceRef) => lat[ref]! / 1e5,
    lonOf: (ref: PlaceRef) => lon[ref]! / 1e5,
    /** The nearest border of the place's country, when it is within 254 km. */
    nearBorder: (ref: PlaceRef): { pair: string; km: number } | null =>
      nearKm[ref] === FAR ? null : { pair: header.borders[nearBorder[ref]!]!.pair, km: nearKm[ref]! },
    capitalOf: (code: string) => header.capitals[countryNumbers.get(code) ?? -1] ?? -1,
    countryRecord: (code: string) => header.countryRecords[countryNumbers.get(code) ?? -1] ?? -1,
    toPlace,
    borders: header.borders,
    /** Whether two states have a border with each other. */
    adjacent: (a: string, b: string) => pairs.has(a < b ? `${a}-${b}` : `${b}-${a}`),
    /** Points of the border lines (degrees east, degrees north), lines parted by NaN. */
    lines: new Float32Array(aligned.buffer, at('lines'), header.sections.lines.length / 4),
  }
}

/** Whether two sounds of the same consonants have mostly the same vowels, too: two may differ, of four only one. */
function isNearly(a: string, b: string): boolean {
  const [one, other] = [vowelsOf(a), vowelsOf(b)]
  const most = Math.max(one.length, other.length) > 3 ? 2 : 1
  if (Math.abs(one.length - other.length) > 1) return false
  let differing = Math.abs(one.length - other.length)
  for (let i = 0; i < Math.min(one.length, other.length); i++) if (one[i] !== other[i]) differing++
  return differing <= most
}

/** Vowels, with those as one that writers most often change for each other. */
function vowelsOf(sound: string): string {
  return sound
    .replace(/[^aeiou]/g, '')
    .replace(/u/g, 'o')
    .replace(/i/g, 'e')
}
