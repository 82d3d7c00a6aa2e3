import type { StreamStatistics } from '../clusters/rarity.ts'
import type { Traits } from '../clusters/traits.ts'
import type { Store } from '../store/store.ts'

/** Named state that keeps what the stream has taught about how common terms are. */
const STATE = 'term-statistics'
/** Stories learnt before the table is written: what a dying process forgets, and no more. */
const BATCH = 100
/** Terms kept per vocabulary; the rarest are forgotten, for unknown and rare weigh the same. */
const MAX_TERMS = 1500
const MAX_VOCABULARIES = 24

export type TermStatistics = { frequencies: StreamStatistics; learn: (traits: Traits) => Promise<void> }

type Kept = { frequencies: StreamStatistics; revision: number; fresh: number }

const loaded = new WeakMap<Store, Kept>()

/** The stream's term statistics: read once per process, written once per batch, never waited for by correctness. */
export async function termStatistics(store: Store): Promise<TermStatistics> {
  let kept = loaded.get(store)
  if (!kept) {
    kept = await load(store)
    loaded.set(store, kept)
  }
  const now = kept
  return {
    frequencies: now.frequencies,
    async learn(traits) {
      count(now.frequencies, traits.lang, traits.terms)
      count(now.frequencies, 'bridge', traits.bridge)
      now.fresh += 1
      if (now.fresh >= BATCH) await save(store, now)
    },
  }
}

function count(all: StreamStatistics, vocabulary: string, terms: [string, number][]): void {
  if (!Object.hasOwn(all, vocabulary)) {
    if (Object.keys(all).length >= MAX_VOCABULARIES) return
    all[vocabulary] = { docs: 0, df: Object.create(null) as Record<string, number> }
  }
  const table = all[vocabulary]!
  table.docs += 1
  for (const [term] of terms) table.df[term] = (table.df[term] ?? 0) + 1
}

async function load(store: Store): Promise<Kept> {
  const state = await store.getState(STATE)
  return { frequencies: state ? parse(state.value) : {}, revision: state?.revision ?? 0, fresh: 0 }
}

function parse(value: string): StreamStatistics {
  try {
    const tables = JSON.parse(value) as StreamStatistics
    for (const table of Object.values(tables))
      table.df = Object.assign(Object.create(null) as Record<string, number>, table.df)
    return tables
  } catch {
    return {}
  }
}

async function save(store: Store, kept: Kept): Promise<void> {
  kept.fresh = 0
  for (const table of Object.values(kept.frequencies)) {
    const terms = Object.entries(table.df)
    if (terms.length <= 2 * MAX_TERMS) continue
    const common = terms.sort((a, b) => b[1] - a[1]).slice(0, MAX_TERMS)
    table.df = Object.assign(Object.create(null) as Record<string, number>, Object.fromEntries(common))
  }
  const stored = await store.putState(STATE, JSON.stringify(kept.frequencies), kept.revision)
  // Somebody else wrote: theirs is as good, and the next batch is counted on top of it.
  if (stored) kept.revision += 1
  else Object.assign(kept, await load(store))
}
