import { bitsOf, eachWord, UNSPACED } from './characters.ts'
import type { Profile, StoryVersion } from './story.ts'
import { leadText } from './wording.ts'

/**
 * Near-copy fingerprint: the `KEPT` smallest hashes of a text's word triples (a bottom-k sketch, Broder 1997,
 * "On the resemblance and containment of documents") with the number of triples, so that a copy whose ending was cut
 * is recognised by containment. Base64url, at most 392 characters; empty for a text too short to tell.
 */
export type Fingerprint = string

const KEPT = 96
const SHINGLE = 3
/** Scripts written without spaces are cut into characters, of which it takes more to tell. */
const UNSPACED_SHINGLE = 5
/** Fewer triples than this are no text that could be said to be copied. */
const MIN_SHINGLES = 6
const MAX_LETTERS = 50_000
const HASH_BYTES = 3
const MAX_KEYS = 8
/**
 * Quoted sentences: two outlets that quote one ministry copy nobody, and a copy shows in the words around its quotes.
 */
const QUOTE = /(?<![\p{L}\p{N}.,!?…])["“„«](?=\S)[^"“”„«»]{30,600}(?<=\S)["”“»]/gu
type Text = { title: string; summary: string; body?: string }

/** Linear in the text. Headlines are left out where there is other text, for copies carry their own. */
export function fingerprint(text: Text): Fingerprint {
  const hashes = new Set<number>()
  for (const part of [leadText(text.summary), leadText(text.body ?? '')])
    addShingles(part.replace(QUOTE, ' ¶ '), hashes)
  if (hashes.size < MIN_SHINGLES) addShingles(text.title, hashes)
  if (hashes.size < MIN_SHINGLES) return ''
  const kept = Uint32Array.from(hashes).sort().subarray(0, KEPT)
  const bytes = Buffer.alloc(2 + kept.length * HASH_BYTES)
  bytes.writeUInt16BE(hashes.size, 0)
  kept.forEach((hash, i) => {
    bytes.writeUIntBE(hash, 2 + i * HASH_BYTES, HASH_BYTES)
  })
  return bytes.toString('base64url')
}

/**
 * Which share of the shorter text the longer one also has, 0 to 1; symmetric.
 * Estimated from the sketches: exact for texts of up to 96 triples.
 */
export function resemblance(a: Fingerprint, b: Fingerprint): number {
  const x = read(a)
  const y = read(b)
  if (!x || !y) return 0
  // Among the smallest hashes of both together, the share that is in both estimates |A∩B| / |A∪B|.
  const limit = Math.min(lastOf(x), lastOf(y))
  let [i, j, union, shared] = [0, 0, 0, 0]
  for (;;) {
    const [left, right] = [x.hashes[i] ?? Number.POSITIVE_INFINITY, y.hashes[j] ?? Number.POSITIVE_INFINITY]
    if (Math.min(left, right) > limit) break
    union += 1
    if (left === right) shared += 1
    if (left <= right) i += 1
    if (right <= left) j += 1
  }
  if (!shared) return 0
  const jaccard = shared / union
  const overlap = (jaccard / (1 + jaccard)) * (x.size + y.size)
  return Math.min(1, overlap / Math.min(x.size, y.size))
}

/** Candidate keys: the smallest hashes. Texts that share a third of their triples share a key 19 times in 20. */
export function fingerprintKeys(print: Fingerprint): string[] {
  return (read(print)?.hashes ?? []).slice(0, MAX_KEYS).map((hash) => hash.toString(36))
}

/** Number of different triples of the text. */
export function shinglesOf(print: Fingerprint): number {
  return read(print)?.size ?? 0
}

/** The stored fingerprint of a version (its profile keeps it), or a new one: bodies are not always at hand. */
export function printOf(
  version: Pick<StoryVersion, 'title' | 'summary' | 'body'> & { profile?: Profile },
): Fingerprint {
  const stored = version.profile?.features.print
  return typeof stored === 'string' ? stored : fingerprint(version)
}

/** Hashes ascend, each once. */
type Sketch = { size: number; hashes: number[] }

/** A whole sketch (all triples kept) bounds nothing: its last hash is then the top of the range. */
function lastOf({ size, hashes }: Sketch): number {
  return size <= hashes.length ? 2 ** (8 * HASH_BYTES) : hashes.at(-1)!
}

function read(print: Fingerprint): Sketch | undefined {
  const bytes = Buffer.from(print, 'base64url')
  if (bytes.length < 2 + MIN_SHINGLES * HASH_BYTES) return undefined
  const count = Math.min(KEPT, Math.floor((bytes.length - 2) / HASH_BYTES))
  const hashes: number[] = []
  for (let i = 2; hashes.length < count; i += HASH_BYTES)
    hashes.push((bytes[i]! << 16) | (bytes[i + 1]! << 8) | bytes[i + 2]!)
  return { size: bytes.readUInt16BE(0), hashes }
}

function addShingles(text: string, into: Set<number>): void {
  const folded = text.slice(0, MAX_LETTERS).normalize('NFKC').toLowerCase()
  const bounds: number[] = []
  let unspaced = 0
  eachWord(folded, (start, end) => {
    bounds.push(start, end)
    if (end - start <= 2 && bitsOf(folded.codePointAt(start)!) & UNSPACED) unspaced += 1
  })
  const words = bounds.length / 2
  const size = unspaced > words / 2 ? UNSPACED_SHINGLE : SHINGLE
  for (let i = 0; i + size <= words; i += 1) into.add(hash(folded, bounds, i, size))
}

/**
 * FNV-1a over the UTF-16 units of `size` words with spaces between them, and a final mix (MurmurHash3's), cut to
 * 24 bits: even enough for sampling.
 */
function hash(text: string, bounds: number[], first: number, size: number): number {
  let h = 0x811c9dc5
  for (let word = first; word < first + size; word += 1) {
    if (word > first) h = Math.imul(h ^ 0x20, 0x01000193)
    const end = bounds[2 * word + 1]!
    for (let i = bounds[2 * word]!; i < end; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  }
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 8
}
