import type { Border, Claim, EventType, Facts, Place } from '../events/facts.ts'
import type { Explanation, Profile, WireClass } from '../stories/story.ts'

/** One story inside a cluster: all that the cluster's own facts are made from. */
export type Member = {
  storyId: string
  version: number
  chain: string
  feedId: string
  outlet: string
  origin: string
  lang: string
  title: string
  url?: string
  /** First 300 characters of the lead. */
  lead: string
  at: string
  publishedAt?: string
  wire: WireClass
  note?: string
  copyOf?: string
  replaces?: string
  facts: Facts
  /** Figures of the versions that this one replaced under the same id, oldest first: what the story said before. */
  earlier?: EarlierClaims[]
  profile: Profile
  explanation: Explanation
  withdrawn?: { at: string; reason: string; reversible: boolean }
  /** Not served before this time. */
  embargoedUntil?: string
}

export type EarlierClaims = { version: number; at: string; wire: WireClass; claims: Claim[] }

/** One attributed figure with its history: oldest first, the last one holds. */
export type ClaimHistory = {
  kind: Claim['kind']
  who: Claim['who']
  claimant: string | null
  latest: ClaimReport
  history: ClaimReport[]
}

export type ClaimReport = {
  min: number
  max: number | null
  stance: Claim['stance']
  at: string
  storyId: string
  version: number
  outlet: string
  sentence: string
  /** Story that gives another figure in its place, or gives it no more: a later version of this one, or a correction. */
  supersededBy?: string
  /** Version of that story. */
  supersededByVersion?: number
  /** That version is marked as a correction. */
  corrected?: true
}

/** Lowest and highest figure that anyone gives: a range across claimants, never a sum. */
export type Toll = {
  kind: Claim['kind']
  who: Claim['who']
  min: number
  max: number | null
  claimants: number
  disputed: boolean
}

/** What a cluster knows of its event, folded from its current members. */
export type ClusterEvent = {
  type: EventType | null
  place: Place | null
  border: Border | null
  /** Local date of the event; null when no member's text supports one. */
  date: string | null
  claims: ClaimHistory[]
  tolls: Toll[]
  contradictions: { kind: Claim['kind']; who: Claim['who']; between: [string, string]; text: string }[]
  denials: { by: string; of: 'involvement' | 'event' | 'agreement'; storyId: string; at: string; sentence: string }[]
  unverified: { by: string; storyId: string; at: string; sentence: string }[]
}

export type ClusterState = 'open' | 'closed' | 'merged' | 'withdrawn'

/** The stories about one border event, as stored and served. */
export type Cluster = {
  /** Never changes meaning and is never reused. */
  id: string
  /** Grows by one with every change: the optimistic lock and the reader's version. */
  revision: number
  state: ClusterState
  isBorderEvent: boolean
  headline: string
  headlineLang: string
  headlineStoryId: string | null
  summary: string
  event: ClusterEvent
  langs: string[]
  /** `withdrawn`: members that were taken back; they count nowhere else. */
  counts: { stories: number; versions: number; outlets: number; origins: number; copies: number; withdrawn: number }
  /** First and latest report (story times), and the latest change of the cluster itself. */
  firstReportAt: string
  lastReportAt: string
  createdAt: string
  updatedAt: string
  mergedInto?: string
  splitInto?: string[]
  /** Why it answers 410. */
  withdrawnReason?: string
  /** Wrapups that span this event. */
  wrapups: { storyId: string; title: string; outlet: string; url?: string }[]
  /** Version of the model that folded it. */
  model: string
}

export type ChangeKind = 'created' | 'updated' | 'merged' | 'split' | 'withdrawn' | 'closed' | 'reopened'

/** One row of the gap-free log. `seq` counts 1, 2, 3 … within a partition. */
export type Change = {
  partition: string
  seq: number
  kind: ChangeKind
  clusterId: string
  revision: number
  at: string
  storyId?: string
  /** Where the stories went, for merged and split. */
  into?: string[]
  text: string
}
