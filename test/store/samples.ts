import type { Change, Cluster, Member } from '../../lib/clusters/cluster.ts'
import type { Facts } from '../../lib/events/facts.ts'
import type { FeedSource } from '../../lib/feeds/feed.ts'
import type { Assignment, Profile, StoryVersion } from '../../lib/stories/story.ts'

export const facts: Facts = {
  isBorderEvent: true,
  borderReason: 'within 10 km of the line',
  type: 'Armed clash',
  typeWords: ['clash'],
  date: '2026-03-01',
  place: null,
  places: [],
  border: null,
  actors: [],
  claims: [],
  unverified: null,
  denial: null,
}

export const profile: Profile = { model: 'test', keys: ['place:x1:2026-03-01'], features: {} }

export function version(overrides: Partial<StoryVersion> = {}): StoryVersion {
  return {
    storyId: 's1',
    version: 1,
    contentHash: 'hash-1',
    feedId: 'f1',
    outlet: 'Northern Wire',
    origin: 'Northern Wire',
    lang: 'en',
    title: 'Shots exchanged at a crossing',
    summary: 'Guards on both sides report fire.',
    fetchedAt: '2026-03-01T10:05:00.000Z',
    at: '2026-03-01T10:00:00.000Z',
    wire: 'first',
    facts,
    profile,
    ...overrides,
  }
}

export function assignment(overrides: Partial<Assignment> = {}): Assignment {
  return {
    clusterId: 'c1',
    version: 1,
    decidedAt: '2026-03-01T10:06:00.000Z',
    explanation: { model: 'test', outcome: 'founded', for: [], against: [] },
    ...overrides,
  }
}

export function cluster(overrides: Partial<Cluster> = {}): Cluster {
  return {
    id: 'c1',
    revision: 1,
    state: 'open',
    isBorderEvent: true,
    headline: 'Shots exchanged at a crossing',
    headlineLang: 'en',
    headlineStoryId: 's1',
    summary: 'Guards on both sides report fire.',
    event: {
      type: 'Armed clash',
      place: null,
      border: null,
      date: '2026-03-01',
      claims: [],
      tolls: [],
      contradictions: [],
      denials: [],
      unverified: [],
    },
    langs: ['en'],
    counts: { stories: 1, versions: 1, outlets: 1, origins: 1, copies: 0, withdrawn: 0 },
    firstReportAt: '2026-03-01T10:00:00.000Z',
    lastReportAt: '2026-03-01T10:00:00.000Z',
    createdAt: '2026-03-01T10:06:00.000Z',
    updatedAt: '2026-03-01T10:06:00.000Z',
    wrapups: [],
    model: 'test',
    ...overrides,
  }
}

export function member(overrides: Partial<Member> = {}): Member {
  return {
    storyId: 's1',
    version: 1,
    chain: 's1',
    feedId: 'f1',
    outlet: 'Northern Wire',
    origin: 'Northern Wire',
    lang: 'en',
    title: 'Shots exchanged at a crossing',
    lead: 'Guards on both sides report fire.',
    at: '2026-03-01T10:00:00.000Z',
    wire: 'first',
    facts,
    profile,
    explanation: { model: 'test', outcome: 'founded', for: [], against: [] },
    ...overrides,
  }
}

export function change(overrides: Partial<Change> = {}): Change {
  return {
    partition: 'all',
    seq: 1,
    kind: 'created',
    clusterId: 'c1',
    revision: 1,
    at: '2026-03-01T10:06:00.000Z',
    text: 'A first report.',
    ...overrides,
  }
}

export function source(overrides: Partial<FeedSource> = {}): FeedSource {
  return { id: 'f1', url: 'https://northern.example/feed', outlet: 'Northern Wire', lang: 'en', ...overrides }
}
