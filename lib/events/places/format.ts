/** Layout of data/gazetteer.bin, shared by the program that writes it and the module that reads it. */

/** What a record is. The order is kept in the file. */
export const KINDS = [
  'country',
  'region',
  'area',
  'district',
  'settlement',
  'seat2',
  'seat1',
  'capital',
  'section',
  'crossing',
  'water',
] as const

export type Kind = (typeof KINDS)[number]

/** No border within 254 km. */
export const FAR = 255

/** Number of hash buckets of the name index. */
export const BUCKETS = 1 << 18
/** Record number that marks the first word of names of several words. */
export const PREFIX = 0x0fffffff
/** Set on a posting whose name is the record's main name. */
export const MAIN = 0x80000000

/** Byte offsets of the sections, and the short lists that need no binary form. */
export type Header = {
  /** Hash of everything that the file was made from. */
  made: string
  records: number
  sections: Record<Section, { offset: number; length: number }>
  countries: string[]
  zones: string[]
  /** Own ids (`x…`) of records whose number is at or above `ownFrom` among ids. */
  ownIds: string[]
  /** Per region number: record number. */
  regions: number[]
  /** Per country number: record of the country, record of the capital (or -1). */
  countryRecords: number[]
  capitals: number[]
  borders: BorderHeader[]
}

/** Kinds of borders: along land, at sea between coasts, or along a line that a side or the UN does not accept. */
export type BorderHeader = { pair: string; kind: 'land' | 'maritime' | 'disputed'; from: number; to: number }

export type Section =
  | 'id'
  | 'lat'
  | 'lon'
  | 'population'
  | 'nameStart'
  | 'region'
  | 'country'
  | 'kind'
  | 'zone'
  | 'names'
  | 'bucketStart'
  | 'keys'
  | 'postings'
  | 'lines'
  | 'nearBorder'
  | 'nearKm'

/** Own ids start here; GeoNames numbers are far below. */
export const OWN_IDS = 0x80000000
