import type { Change, Cluster, Member } from '../clusters/cluster.ts'
import type { EventType } from '../events/facts.ts'
import type { Feed, FeedSource, FeedState } from '../feeds/feed.ts'
import type { Assignment, Repair, Story, StoryVersion } from '../stories/story.ts'

/** A page of a list, and where to go on; the cursor is opaque to everybody but the store. */
export type Page<T> = { items: T[]; cursor?: string }

export type ClusterQuery = {
  limit: number
  cursor?: string
  /** ISO 8601 UTC bounds on `lastReportAt`: since inclusive, until exclusive. */
  since?: string
  until?: string
  /** Clusters with a story in this language. */
  lang?: string
  state?: 'open' | 'closed'
  /** A border by its two ISO codes in alphabetical order (`RU-UA`), or any border of one country (`UA`). */
  border?: string
  /** ISO code of the country where it happened. */
  country?: string
  type?: EventType
  /** Local date of the event. */
  date?: string
  /** Only clusters in which somebody could not verify, somebody denies, or figures contradict each other; false: only the others. */
  unverified?: boolean
  denied?: boolean
  disputed?: boolean
  /** false also lists clusters of ordinary news. */
  borderEventsOnly: boolean
}

/** How often a thing was read or written: DynamoDB's consumed capacity, counted per operation name. */
export type Units = { read: number; write: number; requests: number }

/**
 * Everything that is remembered. Methods are idempotent: repeating a call with the same arguments changes nothing,
 * and a method that writes several items orders them so that a retry after a crash completes them.
 * Conditional writes that lose a race answer false; they do not throw.
 */
export type Store = {
  // Feeds
  /** Adds feeds of the catalogue that are new (due at `now`), updates those known, keeps their polling state. */
  putSources(sources: FeedSource[], now: string): Promise<void>
  /** Forgets feeds and the state of their polling; their stories stay. */
  removeFeeds(ids: string[]): Promise<void>
  getFeed(id: string): Promise<Feed | undefined>
  listFeeds(): Promise<Feed[]>
  dueFeeds(now: string, limit: number): Promise<Feed[]>
  /** Takes the poll of a feed for this process: false when another one has moved `nextPollAt` since it was read. */
  claimPoll(id: string, seenNextPollAt: string, nextPollAt: string): Promise<boolean>
  saveFeedState(id: string, state: FeedState): Promise<void>

  // Stories
  getStory(id: string): Promise<Story | undefined>
  /** Missing ids are left out; order is not kept. Bodies are left out: `getVersions` has them. */
  getStories(ids: string[]): Promise<Story[]>
  getVersions(id: string): Promise<StoryVersion[]>
  /** What poll must know before it spends anything on an entry. */
  getKnown(ids: string[]): Promise<Map<string, { versions: number; hashes: string[]; withdrawn: boolean }>>
  /**
   * Stores an immutable version and makes it current unless a newer one (by `at`, then number) is; marks the story as
   * pending for clustering. 'exists' when this number is taken: read again and compare hashes. `order` is the version's
   * place among those that one poll stores.
   */
  putVersion(version: StoryVersion, key: string, order?: number): Promise<'stored' | 'exists'>
  /** Stories stored and not yet clustered: the earliest poll's first, those of one poll in its order. */
  pendingStories(limit: number, before?: string): Promise<string[]>
  /**
   * Records what clustering decided, with `unsettled`, the repairs that are still to be done. `seen` is the assignment
   * that the decision was made against: false when it has changed since. The pending mark stays until `settle`.
   */
  assign(
    storyId: string,
    decision: { assignment: Assignment; replaces?: string; chain: string; copyOf?: string; unsettled?: Repair[] },
    seen: Assignment | undefined,
  ): Promise<boolean>
  /**
   * All that follows from the decision on `version` is done: takes `unsettled` off, and the pending mark if the story
   * still has that version as its latest.
   */
  settle(storyId: string, version: number): Promise<void>
  /** A hold does not replace a later one, nor a kill, nor holds what was released after it. */
  withdraw(storyId: string, withdrawn: NonNullable<Story['withdrawn']>): Promise<void>
  /**
   * Lifts a reversible withdrawal (a hold released). With `released`, only one that is not later than that, and holds up
   * to that time that come again or late withdraw it no more.
   */
  reinstate(storyId: string, released?: NonNullable<Story['released']>): Promise<void>

  // Candidate index
  putKeys(storyId: string, keys: string[], at: string): Promise<void>
  /** Newest story ids under each key, at most `perKey` each; `cut` names the keys that had more. */
  candidates(keys: string[], perKey: number): Promise<{ stories: Map<string, string[]>; cut: string[] }>

  // Clusters
  getCluster(id: string): Promise<Cluster | undefined>
  getClusters(ids: string[]): Promise<Cluster[]>
  /** Stores revision n over n−1 (creates when n is 1): false when somebody else did. */
  putCluster(cluster: Cluster): Promise<boolean>
  putMember(clusterId: string, member: Member): Promise<void>
  removeMember(clusterId: string, storyId: string): Promise<void>
  /** All members, oldest report first; `limit` keeps the newest ones. */
  getMembers(clusterId: string, limit?: number): Promise<Member[]>
  listClusters(query: ClusterQuery): Promise<Page<Cluster>>
  /** Open clusters whose quiet time is over at `now`, the one that was over first first. */
  quietClusters(now: string, limit: number): Promise<string[]>

  // Change log: one gap-free sequence per partition
  lastChange(partition: string): Promise<Change | undefined>
  /** Appends `change.seq`: false when that number is taken. */
  appendChange(change: Change): Promise<boolean>
  listChanges(partition: string, after: number, limit: number): Promise<Change[]>

  // Small named states (term statistics and the like), with optimistic revision
  getState(name: string): Promise<{ revision: number; value: string } | undefined>
  putState(name: string, value: string, seenRevision: number): Promise<boolean>

  /** Consumed units since the store was made. */
  units(): Units
}
