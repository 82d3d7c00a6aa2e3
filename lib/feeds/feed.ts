import type { KnownIds, ParsedFeed, SkipReason } from './entry.ts'

/** A feed as the operator lists it in the catalogue (OPML). */
export type FeedSource = {
  /** Stable id: a slug of the address, safe in a URL path. */
  id: string
  /** http(s) address of the feed document. */
  url: string
  /** Who publishes: feeds of one outlet count as one source. */
  outlet: string
  /** BCP 47 tag the operator declares, used when neither entry nor text says otherwise. */
  lang?: string
  /** Heading under which the catalogue lists it. */
  group?: string
}

export type FeedErrorCode =
  | 'blocked-address'
  | 'dns'
  | 'refused'
  | 'tls'
  | 'timeout'
  | 'too-large'
  | 'too-many-redirects'
  | 'http-status'
  | 'gone'
  | 'rate-limited'
  | 'decoding'
  | 'not-a-feed'
  | 'protocol'
  | 'internal'

/** What polling remembers of a feed between two polls. Times are ISO 8601 UTC with milliseconds. */
export type FeedState = {
  /** Not polled before this; stored before a fetch begins, so that a crash never re-polls at once. */
  nextPollAt: string
  /** Seconds between polls as adapted to how often the feed changes, and why it is that. */
  intervalSeconds: number
  intervalReason: string
  /** Validators of the last parsed document, verbatim. */
  etag?: string
  lastModified?: string
  /** SHA-256 (hex) of the last parsed body: an unchanged document is not parsed again. */
  bodyHash?: string
  lastPollAt?: string
  lastSuccessAt?: string
  lastError?: { at: string; code: FeedErrorCode; message: string }
  /** Failures since the last success. */
  failures: number
  /** Permanent redirect seen, and how often in a row: kept as the address once it repeats. */
  moved?: { url: string; count: number }
  /** Set on 410: polled no more. */
  goneAt?: string
  /** Since when the feed has been watched: the first success. */
  firstSuccessAt?: string
  /** Moving estimate of new entries per day; a supposition until the feed has been watched for a day. */
  entriesPerDay?: number
  /** Entries of the last document, and those skipped by reason. */
  entries?: number
  skipped?: Partial<Record<SkipReason, number>>
  title?: string
  format?: string
  /** Given to the next parse, so that ids made anew at every fetch are noticed. */
  ids?: KnownIds
  /** What the last document and its server asked of polling: kept, because a 304 does not repeat it. */
  hints?: ParsedFeed['hints'] & { freshSeconds?: number }
}

export type Feed = FeedSource & { state: FeedState }
