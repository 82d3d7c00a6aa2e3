import background from './background.json' with { type: 'json' }

/** Document frequencies of one vocabulary (a language's stems, or the bridge tokens that languages share). */
export type Frequencies = { docs: number; df: Record<string, number> }

/** What the stream has taught beyond the background table. */
export type StreamStatistics = Record<string, Frequencies>

type Table = { docs: number; df: Map<string, number>; rarity: Map<string, number> }

const tables = new Map<string, Table>(
  Object.entries(background.tables as Record<string, Frequencies>).map(([name, { docs, df }]) => [
    name,
    {
      docs,
      df: new Map(Object.entries(df)),
      rarity: new Map(Object.entries(df).map(([term, count]) => [term, rarity(docs, count)])),
    },
  ]),
)

/** A term of a vocabulary of which nothing is known is taken for as rare as one in this many documents. */
const UNKNOWN_DOCS = 2000

/**
 * Rarity of a term, 0 (in every story) to 1 (in none yet), from the background table and the stream.
 * The logarithm of inverse document frequency, divided by its highest value, so that vocabularies of all sizes compare.
 */
export function rarityOf(term: string, vocabulary: string, stream?: StreamStatistics): number {
  const known = tables.get(vocabulary)
  const learnt = stream && Object.hasOwn(stream, vocabulary) ? stream[vocabulary] : undefined
  if (!learnt) return known?.rarity.get(term) ?? 1
  const docs = (known?.docs ?? UNKNOWN_DOCS) + learnt.docs
  const df = (known?.df.get(term) ?? 0) + (Object.hasOwn(learnt.df, term) ? learnt.df[term]! : 0)
  return rarity(docs, df)
}

function rarity(docs: number, df: number): number {
  const value = Math.log((docs + 1) / (df + 0.7)) / Math.log((docs + 1) / 0.7)
  return Math.max(0.02, Math.min(1, value))
}
