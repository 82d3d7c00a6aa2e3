import type { Facts } from '../events/facts.ts'
import type { WireFields } from '../feeds/entry.ts'

/** IPTC and agency practice: what a version is to the versions before it. */
export type WireClass =
  | 'alert'
  | 'first'
  | 'update'
  | 'corrected'
  | 'refile'
  | 'repeat'
  | 'wrapup'
  | 'take'
  | 'kill'
  | 'hold'
  | 'advisory'
  | 'feature'

/**
 * One immutable version of a story: what one feed entry said at one time, and all that the costly steps found in it.
 * Written once by the poll step, never changed.
 */
export type StoryVersion = {
  storyId: string
  /** 1, 2, … in the order in which this entry's contents were first seen. */
  version: number
  /** Hash of what readers see (title, summary, body, url, wire fields): an equal hash is no new version. */
  contentHash: string
  feedId: string
  outlet: string
  /** Agency whose text this is; equals the outlet unless a by-line, source element or copy says otherwise. */
  origin: string
  guid?: string
  url?: string
  lang: string
  title: string
  summary: string
  body?: string
  author?: string
  /** As the feed gives it, held to at most an hour ahead of fetchedAt; else absent. */
  publishedAt?: string
  updatedAt?: string
  fetchedAt: string
  /** The time that ordering and relative dates go by: updatedAt, publishedAt or fetchedAt, never after fetchedAt + 1 h. */
  at: string
  wire: WireClass
  /** Number of an UPDATE n, WRAPUP n or take n. */
  wireNumber?: number
  /** Advisory line: "Adds governor, updates toll in paragraph 2". */
  note?: string
  /** It tells that a hold is over: a note to editors that says so, or a version whose mark or advisory line does. */
  lifts?: true
  wireFields?: WireFields
  embargoedUntil?: string
  facts: Facts
  /** What clustering compares and finds candidates by; made by lib/clusters/profile.ts. */
  profile: Profile
}

/**
 * The compact form in which a story is compared with others: bounded to about 1 KB however long the text.
 * Carried in the candidate index, so that a decision needs no story bodies.
 */
export type Profile = {
  /** Version of the model and features that made it; profiles of other versions are never compared, but remade. */
  model: string
  /** Candidate keys: bounded in number, each a short string. */
  keys: string[]
  /** Features by name; their forms belong to lib/clusters alone. */
  features: Record<string, unknown>
}

/** Where a story stands now: its current version and what clustering decided of it. */
export type Story = {
  id: string
  feedId: string
  outlet: string
  /** The entry key it has in its feed. */
  key: string
  current: StoryVersion
  versions: number
  /** Set when a kill, a deleted-entry or a canceled pubStatus took it back; the tombstone that the feed cannot lift. */
  withdrawn?: { at: string; by?: string; reason: string; reversible: boolean }
  /** The note or version that lifted a hold: holds up to this time have no more effect, however often they come. */
  released?: { at: string; by: string }
  /** The earlier story of the same feed that this one is a new version of, under a new id. */
  replaces?: string
  /** Root of the chain of versions that `replaces` leads to: the story's own id when it replaces nothing. */
  chain: string
  /** Story whose text this nearly copies. */
  copyOf?: string
  assignment?: Assignment
  /** Set from the assignment until all that follows from it is done: the repairs that it calls for. */
  unsettled?: Repair[]
}

/** What a decision shows of others: stories that belong in the cluster of the one decided, two clusters that may be one. */
export type Repair =
  | { kind: 'move'; from: string; storyIds: string[]; reason?: string }
  | { kind: 'merge'; clusters: [string, string] }

/** The cluster a story is in, and why: the one truth about membership. */
export type Assignment = {
  /** null: the story joins nothing (a kill note, an advisory, an embargoed story). */
  clusterId: string | null
  /** Version of the story that the decision was made on. */
  version: number
  decidedAt: string
  explanation: Explanation
  /** The cluster that the story left by this decision: what it left behind is done again after a crash. */
  from?: string
  /** Clusters that a wrapup spans: linked, never joined. */
  spans?: string[]
}

export type Signal = { name: string; value: number; weight: number; note?: string }

/** Why a story is where it is: enough to answer a reader who doubts it. */
export type Explanation = {
  model: string
  outcome: 'joined' | 'founded' | 'alone' | 'moved' | 'none'
  score?: number
  threshold?: number
  /** The member that speaks most for it. */
  nearest?: string
  for: Signal[]
  against: Signal[]
  runnerUp?: { clusterId: string; score: number }
  reason?: string
}
