import { rarityOf, type StreamStatistics } from './rarity.ts'
import type { Traits, Weighted } from './traits.ts'

/** A rarity-weighted vector with its length, ready for cosines. */
export type Vector = { masses: Map<string, number>; norm: number }

/** The vectors of one story's profile, as far as they have been asked for. */
export type Vectors = { text: Vector; title: Vector; bridge: Vector; names: Vector; numbers: Vector }

const made = new WeakMap<Traits, { learnt: number; vectors: Vectors }>()

/** Vectors of a profile: made once per profile object and state of the stream's statistics, as they are pure of both. */
export function vectorsOf(traits: Traits, stream?: StreamStatistics): Vectors {
  const learnt = stream?.bridge?.docs ?? 0
  const known = made.get(traits)
  if (known?.learnt === learnt) return known.vectors
  const vectors = makeVectors(traits, stream)
  made.set(traits, { learnt, vectors })
  return vectors
}

/** Each vector is made when it is first asked for: pairs across languages ask for other ones than pairs within. */
function makeVectors(traits: Traits, stream?: StreamStatistics): Vectors {
  const only = (kind: string) => traits.bridge.filter(([token]) => token.startsWith(kind))
  const ready: Partial<Vectors> = {}
  return {
    get text() {
      ready.text ??= toVector(traits.terms, traits.lang, stream)
      return ready.text
    },
    get title() {
      ready.title ??= toVector(
        traits.title.map((term) => [term, 1]),
        traits.lang,
        stream,
      )
      return ready.title
    },
    get bridge() {
      ready.bridge ??= toVector(traits.bridge, 'bridge', stream)
      return ready.bridge
    },
    get names() {
      ready.names ??= toVector(only('='), 'bridge', stream)
      return ready.names
    },
    get numbers() {
      ready.numbers ??= toVector(only('#'), 'bridge', stream)
      return ready.numbers
    },
  }
}

function toVector(weighted: Weighted[], vocabulary: string, stream?: StreamStatistics): Vector {
  const masses = new Map<string, number>()
  let square = 0
  for (const [term, weight] of weighted) {
    const mass = weight * rarityOf(term, vocabulary, stream)
    masses.set(term, mass)
    square += mass * mass
  }
  return { masses, norm: Math.sqrt(square) }
}

/** Cosine of two vectors, 0 to 1; 0 when one is empty. */
export function cosine(a: Vector, b: Vector): number {
  if (!a.norm || !b.norm) return 0
  const [small, large] = a.masses.size <= b.masses.size ? [a.masses, b.masses] : [b.masses, a.masses]
  let dot = 0
  for (const [term, mass] of small) {
    const other = large.get(term)
    if (other !== undefined) dot += mass * other
  }
  return dot / (a.norm * b.norm)
}

/** The heaviest terms that two vectors share, for a reader: at most `limit`. */
export function sharedTerms(a: Vector, b: Vector, limit: number): string[] {
  return [...a.masses]
    .filter(([term]) => b.masses.has(term))
    .map(([term, mass]) => ({ term, mass: mass * b.masses.get(term)! }))
    .sort((x, y) => y.mass - x.mass || (x.term < y.term ? -1 : 1))
    .slice(0, limit)
    .map(({ term }) => term)
}
