import { createApp } from '../../lib/api/app.ts'
import type { ApiDeps } from '../../lib/api/deps.ts'
import type { Cluster, Member } from '../../lib/clusters/cluster.ts'
import type { Facts } from '../../lib/events/facts.ts'
import { createStore } from '../../lib/store/dynamo.ts'
import { startEmbedded } from '../../lib/store/embedded.ts'
import type { Store } from '../../lib/store/store.ts'
import type { Explanation, StoryVersion } from '../../lib/stories/story.ts'

export const NOW = '2026-11-22T18:00:00.000Z'

/** The API over a real, empty table of its own. */
export async function startApi(more: Partial<ApiDeps> = {}) {
  const embedded = await startEmbedded()
  const store = createStore(embedded.client, embedded.tableName)
  const app = createApp({ store, now: () => NOW, ...more })
  return { store, app, close: embedded.close }
}

export const facts: Facts = {
  isBorderEvent: true,
  borderReason: 'fighting 4 km from the border',
  type: 'Armed clash',
  typeWords: ['fighting'],
  date: '2026-11-22',
  place: {
    id: 'g1',
    name: 'Novaya Tavolzhanka',
    country: 'RU',
    admin1: 'Belgorod',
    lat: 50.35,
    lon: 36.83,
    precision: 'settlement',
  },
  places: [],
  border: { pair: 'RU-UA', side: 'RU', distanceKm: 3.96, kind: 'land' },
  actors: [],
  claims: [],
  unverified: { by: 'Farrow', sentence: 'Farrow was unable to verify the report.' },
  denial: null,
}

export const explanation: Explanation = {
  model: 'm1',
  outcome: 'joined',
  score: 0.91,
  threshold: 0.5,
  nearest: 'sA',
  for: [{ name: 'same place', value: 1, weight: 2.5, note: 'Novaya Tavolzhanka' }],
  against: [{ name: 'other words', value: 0.4, weight: -0.7 }],
  runnerUp: { clusterId: 'c-other', score: 0.21 },
}

const profile = { model: 'm1', keys: ['secret-candidate-key'], features: { secretFeature: 1 } }

export function version(over: Partial<StoryVersion> & { storyId: string }): StoryVersion {
  return {
    version: 1,
    contentHash: `secret-hash-${over.storyId}-${over.version ?? 1}`,
    feedId: 'farrow',
    outlet: 'Farrow',
    origin: 'Farrow',
    guid: `urn:${over.storyId}`,
    url: `https://farrow.example/${over.storyId}`,
    lang: 'en',
    title: `Title of ${over.storyId}`,
    summary: `Summary of ${over.storyId}.`,
    fetchedAt: '2026-11-22T12:00:00.000Z',
    publishedAt: '2026-11-22T11:00:00.000Z',
    at: '2026-11-22T11:00:00.000Z',
    wire: 'first',
    facts,
    profile,
    ...over,
  }
}

export function member(over: Partial<Member> & { storyId: string }): Member {
  const { version: number, feedId, outlet, origin, lang, title, url, at, wire } = version({ storyId: over.storyId })
  return {
    ...{ version: number, feedId, outlet, origin, lang, title, at, wire, facts, profile, explanation },
    url: url ?? '',
    chain: over.storyId,
    lead: 'Fighting broke out before dawn.',
    ...over,
  }
}

export function cluster(over: Partial<Cluster> & { id: string }): Cluster {
  return {
    revision: 1,
    state: 'open',
    isBorderEvent: true,
    headline: 'Fighting near border village',
    headlineLang: 'en',
    headlineStoryId: 'sA',
    summary: 'Fighting broke out before dawn.',
    event: {
      type: facts.type,
      place: facts.place,
      border: facts.border,
      date: facts.date,
      claims: [],
      tolls: [],
      contradictions: [],
      denials: [],
      unverified: [],
    },
    langs: ['en'],
    counts: { stories: 1, versions: 1, outlets: 1, origins: 1, copies: 0, withdrawn: 0 },
    firstReportAt: '2026-11-22T04:00:00.000Z',
    lastReportAt: '2026-11-22T11:00:00.000Z',
    createdAt: '2026-11-22T04:05:00.000Z',
    updatedAt: '2026-11-22T11:05:00.000Z',
    wrapups: [],
    model: 'm1',
    ...over,
  }
}

/** Puts a story with its versions into a cluster, as the steps do. */
export async function putStory(
  store: Store,
  versions: StoryVersion[],
  place: { clusterId: string | null; chain?: string; replaces?: string },
): Promise<void> {
  const last = versions.at(-1) as StoryVersion
  for (const each of versions) await store.putVersion(each, `id:${each.storyId}`)
  const chain = place.chain ?? last.storyId
  const replaces = place.replaces ? { replaces: place.replaces } : {}
  await store.assign(
    last.storyId,
    {
      assignment: { clusterId: place.clusterId, version: last.version, decidedAt: NOW, explanation },
      chain,
      ...replaces,
    },
    undefined,
  )
  if (!place.clusterId) return
  const { storyId, title, at, wire, lang, outlet, origin, embargoedUntil, note, url } = last
  await store.putMember(
    place.clusterId,
    member({
      ...{ storyId, title, at, wire, lang, outlet, origin, chain, ...replaces },
      version: last.version,
      ...(url && { url }),
      ...(note && { note }),
      ...(embargoedUntil && { embargoedUntil }),
    }),
  )
}

/** An answer as a client without types sees it. */
// biome-ignore lint/suspicious/noExplicitAny: the point of these tests is what the JSON really holds
export async function readJson(response: Response): Promise<any> {
  return JSON.parse(await response.text())
}
