/**
 * One entry of one feed document, cleaned: plain text, absolute http(s) links, UTC dates that the feed really gave.
 * Everything in it is still untrusted content, but its sizes are bounded and its forms are known.
 */
export type Entry = {
  /** Identity within its feed: `id:…` (native id), `url:…` (canonical URL) or `text:…` (hash of title and date). */
  key: string
  /** Native id as the feed gives it. */
  guid?: string
  /** Canonical address: tracking parameters, AMP and mobile hosts, fragments removed. */
  url?: string
  title: string
  summary: string
  /** Full text where the feed gives more than a summary. */
  body?: string
  author?: string
  /** ISO 8601 UTC with milliseconds; absent when the feed gives none or an impossible one. Never invented. */
  publishedAt?: string
  updatedAt?: string
  /** BCP 47 tag that entry or feed declare. */
  lang?: string
  categories: string[]
  points: { lat: number; lon: number }[]
  media: { url: string; type?: string }[]
  /** Whose text this is, when the entry says so (RSS source, Atom source, dc:source). */
  source?: { title?: string; url?: string }
  /** What ninjs, NewsML-G2, Atom deleted-entry and similar markup say of the version. */
  wire?: WireFields
}

export type WireFields = {
  version?: string
  pubStatus?: 'usable' | 'withheld' | 'canceled'
  /** ISO 8601 UTC: stored, and not served before. */
  embargoedUntil?: string
  /** 1 (most urgent) to 9. */
  urgency?: number
  /** Note to editors: never served as text. */
  edNote?: string
  slugline?: string
  genre?: string
  /** Native id of the entry that this one replaces. */
  replaces?: string
  /** RFC 6721: the feed says that the entry of this key is deleted. */
  deleted?: boolean
  places?: { name: string; country?: string; lat?: number; lon?: number }[]
  subjects?: string[]
}

export type SkipReason = 'no-content' | 'duplicate-id' | 'too-many' | 'malformed' | 'too-large'

export type SkippedEntry = { index: number; reason: SkipReason; detail: string }

/** What is remembered of a feed's native ids, to notice those that are made anew at every fetch. */
export type KnownIds = {
  /** Short digests of some addresses, each with that of the id beside it. */
  sample: Record<string, string>
  /** The same addresses came with other ids: ids of this feed are never used again. */
  unstable?: boolean
  /** Digests of ids that different entries have shared: never used again. */
  shared?: string[]
}

export type ParsedFeed = {
  format: 'rss0' | 'rss1' | 'rss2' | 'atom0' | 'atom1' | 'jsonfeed' | 'ninjs' | 'newsml-g2'
  title?: string
  link?: string
  lang?: string
  /** Polling hints of the document itself. */
  hints: { ttlSeconds?: number; skipHours?: number[]; skipDays?: string[]; updateSeconds?: number; hub?: string }
  /** To be kept in the feed's state and given to the next parse. */
  ids: KnownIds
  entries: Entry[]
  skipped: SkippedEntry[]
  /** Faults survived, in words for an operator ("cut at 10 MB", "declared utf-8, is windows-1251"). */
  notes: string[]
}
