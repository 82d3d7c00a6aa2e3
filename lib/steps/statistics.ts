import type { StreamStatistics } from '../clusters/rarity.ts'
import { traitsOf } from '../clusters/traits.ts'
import type { Store } from '../store/store.ts'
import { profileOf } from './candidates.ts'
import { PARTITION } from './partition.ts'

/** Named state that keeps what the stream has taught about how common terms are. */
const STATE = 'term-statistics'
/** Rows that name a story and are learnt together. Between two batches the statistics stand still. */
const BATCH = 100
/** Terms kept per vocabulary; the rarest are forgotten, for unknown and rare weigh the same. */
const MAX_TERMS = 1500
const MAX_VOCABULARIES = 24

type Kept = {
  frequencies: StreamStatistics
  /** The row that the statistics, and the reading on to the next batch, go up to. */
  upTo: number
  read: number
  /** Stories of the rows between the two. */
  next: string[]
  revision: number
}

const loaded = new WeakMap<Store, Kept>()

/**
 * How common terms are in the stream. Learnt from the stories that the change log names, a hundred at a time, and stored
 * with the row they go up to: what a process has in memory is never more than what another would learn from the table,
 * and rows without a story (a sweep's) move no batch, so that neither a restart nor a sweep changes a decision.
 */
export async function termStatistics(store: Store): Promise<StreamStatistics> {
  let kept = loaded.get(store) ?? (await load(store))
  const last = await store.lastChange(PARTITION)
  while ((last?.seq ?? 0) - kept.read >= BATCH - kept.next.length) kept = await readOn(store, kept)
  loaded.set(store, kept)
  return kept.frequencies
}

/** Reads as many rows as the batch lacks, so that it ends with the very row that fills it. */
async function readOn(store: Store, kept: Kept): Promise<Kept> {
  const wanted = BATCH - kept.next.length
  const rows = await store.listChanges(PARTITION, kept.read, wanted)
  const next = [...kept.next, ...rows.flatMap((row) => row.storyId ?? [])]
  const on = { ...kept, next, read: kept.read + wanted }
  return next.length < BATCH ? on : learn(store, on)
}

async function learn(store: Store, kept: Kept): Promise<Kept> {
  const ids = [...new Set(kept.next)]
  const stories = new Map((await store.getStories(ids)).map((story) => [story.id, story]))
  for (const id of ids) {
    const story = stories.get(id)
    if (!story) continue
    const traits = traitsOf(profileOf(story))
    count(kept.frequencies, traits.lang, traits.terms)
    count(kept.frequencies, 'bridge', traits.bridge)
  }
  forgetRare(kept.frequencies)
  const upTo = kept.read
  const value = JSON.stringify({ upTo, frequencies: kept.frequencies })
  if (await store.putState(STATE, value, kept.revision)) return { ...kept, upTo, next: [], revision: kept.revision + 1 }
  // Somebody else has learnt these rows.
  return load(store)
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
  const { frequencies, upTo } = parse(state?.value)
  return { frequencies, upTo, read: upTo, next: [], revision: state?.revision ?? 0 }
}

function parse(value: string | undefined): Pick<Kept, 'frequencies' | 'upTo'> {
  if (value === undefined) return { frequencies: {}, upTo: 0 }
  const { upTo, frequencies } = JSON.parse(value) as Pick<Kept, 'frequencies' | 'upTo'>
  for (const table of Object.values(frequencies)) table.df = withoutPrototype(table.df)
  return { frequencies, upTo }
}

function forgetRare(frequencies: StreamStatistics): void {
  for (const table of Object.values(frequencies)) {
    const terms = Object.entries(table.df)
    if (terms.length <= 2 * MAX_TERMS) continue
    const common = terms.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MAX_TERMS)
    table.df = withoutPrototype(Object.fromEntries(common))
  }
}

/** Terms are feeds' words: none of them may be a property of every object. */
function withoutPrototype(df: Record<string, number>): Record<string, number> {
  return Object.assign(Object.create(null) as Record<string, number>, df)
}
