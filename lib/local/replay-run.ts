import type { Cluster } from '../clusters/cluster.ts'
import type { Facts, Place } from '../events/facts.ts'
import { type ClusterDeps, clusterStory } from '../steps/cluster.ts'
import { ingestEntries } from '../steps/ingest.ts'
import { sweep } from '../steps/sweep.ts'
import { takesBack } from '../steps/withdrawal.ts'
import { createStore } from '../store/dynamo.ts'
import { startEmbedded } from '../store/embedded.ts'
import type { Story, StoryVersion } from '../stories/story.ts'
import { type ReplayItem, sourceOf, toEntry } from './replay-items.ts'

/** How long the virtual clock may run between two sweeps: the schedule of the sweep in the cloud. */
const SWEEP_EVERY_MS = 15 * 60_000

export type Prediction = {
  id: string
  story: string
  version: number
  cluster: string | null
  isBorderEvent: boolean
  wire: string
  copyOf: string | null
  withdrawn: boolean
  event: {
    type: string | null
    date: string | null
    border: string | null
    place: { name: string; country: string; admin1?: string; lat: number; lon: number; precision: string } | null
  } | null
  claims: { kind: string; who: string; min: number; max: number | null; claimant: string | null; stance: string }[]
  unverified: boolean
  denial: string | null
}

/**
 * Sends items (sorted by publishedAt) through ingest, clustering and sweep on an embedded table in memory, each at its
 * own time, and tells where each of them is at the end.
 */
export async function replay(items: ReplayItem[], onProgress: (done: number) => void): Promise<Prediction[]> {
  const embedded = await startEmbedded({})
  const store = createStore(embedded.client, embedded.tableName)
  let clock = items[0]?.publishedAt ?? new Date(0).toISOString()
  const deps: ClusterDeps = { store, now: () => clock, log: () => {} }
  try {
    const where: { item: ReplayItem; storyId: string; version: number }[] = []
    let swept = clock
    for (const [index, item] of items.entries()) {
      clock = item.publishedAt
      if (Date.parse(clock) - Date.parse(swept) >= SWEEP_EVERY_MS) {
        await sweep(deps)
        swept = clock
      }
      const { versions } = await ingestEntries(deps, sourceOf(item), [toEntry(item)], clock)
      for (const v of versions) await clusterStory(deps, v.storyId)
      for (const v of versions) where.push({ item, storyId: v.storyId, version: v.version })
      onProgress(index + 1)
    }
    await sweep(deps)
    return await predictions(deps, where)
  } finally {
    await embedded.close()
  }
}

async function predictions(
  deps: ClusterDeps,
  where: { item: ReplayItem; storyId: string; version: number }[],
): Promise<Prediction[]> {
  const firstItemOf = new Map<string, string>()
  for (const { item, storyId } of where) if (!firstItemOf.has(storyId)) firstItemOf.set(storyId, item.id)
  const stories = new Map((await deps.store.getStories([...firstItemOf.keys()])).map((story) => [story.id, story]))
  const lines: Prediction[] = []
  for (const { item, storyId, version } of where) {
    const story = stories.get(storyId)
    const said = (await deps.store.getVersions(storyId)).find((v) => v.version === version)
    if (!story || !said) throw new Error(`item ${item.id}: its story ${storyId} is gone from the table`)
    const cluster = await finalCluster(deps, story.assignment?.clusterId)
    const taken = takesBack(story) ? takenBackBy(story, stories) : undefined
    const about = taken ? taken.current.facts : said.facts
    const agreed = agreedOn(about, taken ? await finalCluster(deps, taken.assignment?.clusterId) : cluster)
    const copyOf = story.copyOf ? (firstItemOf.get(story.copyOf) ?? null) : null
    lines.push(toPrediction(item.id, story, said, about.place, agreed, cluster?.id ?? null, copyOf))
  }
  return lines
}

type Agreed = { isBorderEvent: boolean; type: string | null; date: string | null; border: string | null }

/** Whether, what, when and on which border is the event's, as its cluster is served; where and how many, the item's. */
function agreedOn(facts: Facts, cluster: Cluster | null): Agreed {
  const { type, date, border } = cluster?.event ?? { type: null, date: null, border: null }
  return {
    isBorderEvent: facts.isBorderEvent || (cluster?.isBorderEvent ?? false),
    type: type ?? facts.type,
    date: date ?? facts.date,
    border: border?.pair ?? facts.border?.pair ?? null,
  }
}

/** A note to editors names little: the event it is about is that of the story it took back, in its latest words. */
function takenBackBy(note: Story, stories: Map<string, Story>): Story | undefined {
  const taken = [...stories.values()].filter((story) => story.withdrawn?.by === note.id && story.id !== note.id)
  return taken.sort((a, b) => (a.current.at < b.current.at ? 1 : -1))[0]
}

/** A cluster; a merged one is followed to the one that lives. */
async function finalCluster(deps: ClusterDeps, id: string | null | undefined): Promise<Cluster | null> {
  let current = id ? await deps.store.getCluster(id) : undefined
  for (let hops = 0; current?.mergedInto && hops < 20; hops += 1)
    current = await deps.store.getCluster(current.mergedInto)
  return current ?? null
}

function toPrediction(
  id: string,
  story: Story,
  said: StoryVersion,
  place: Place | null,
  { isBorderEvent, type, date, border }: Agreed,
  cluster: string | null,
  copyOf: string | null,
): Prediction {
  const { facts } = said
  return {
    id,
    story: story.chain,
    version: said.version,
    cluster,
    isBorderEvent,
    wire: said.wire,
    copyOf,
    withdrawn: story.withdrawn !== undefined,
    event: {
      type,
      date,
      border,
      place: place && {
        name: place.name,
        country: place.country,
        admin1: place.admin1,
        lat: place.lat,
        lon: place.lon,
        precision: place.precision,
      },
    },
    claims: (isBorderEvent && tellsOneEvent(said) ? facts.claims : []).map(
      ({ kind, who, min, max, claimant, stance }) => ({
        kind,
        who,
        min,
        max,
        claimant,
        stance,
      }),
    ),
    unverified: facts.unverified !== null,
    denial: facts.denial?.by ?? null,
  }
}

/** Tolls in ordinary news, round-ups, explainers and notes to editors are not those of one border event. */
function tellsOneEvent({ wire }: StoryVersion): boolean {
  return !['wrapup', 'feature', 'kill', 'advisory'].includes(wire)
}
