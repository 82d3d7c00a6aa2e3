import type { FeedErrorCode } from './feed.ts'

/** Bounds and manners of fetching. Sizes in bytes, times in milliseconds. */
export type FetchOptions = {
  userAgent: string
  /** Exact origins (`http://127.0.0.1:4010`) that may be loopback or private: the demo's and the tests'. */
  allowedOrigins: string[]
  maxBytes: number
  headersTimeout: number
  totalTimeout: number
  maxRedirects: number
}

export type FetchRequest = { url: string; etag?: string; lastModified?: string }

type Common = {
  /** Address after redirects; `movedTo` is set when every hop was permanent (301, 308). */
  finalUrl: string
  movedTo?: string
  /** Seconds that Retry-After, Cache-Control max-age or Expires ask to wait. */
  retryAfterSeconds?: number
  freshSeconds?: number
}

/** Everything a fetch can end in. It never throws. */
export type FetchOutcome =
  | (Common & {
      kind: 'document'
      bytes: Uint8Array
      contentType?: string
      etag?: string
      lastModified?: string
      /** Set when the body was cut at the limit. */
      cut?: boolean
    })
  | (Common & { kind: 'not-modified'; etag?: string; lastModified?: string })
  | (Partial<Common> & { kind: 'failed'; code: FeedErrorCode; status?: number; message: string })

export const defaultFetchOptions: FetchOptions = {
  userAgent: 'Borderwire/0.1 (+https://github.com/borderwire/borderwire; feed reader)',
  allowedOrigins: [],
  maxBytes: 10_000_000,
  headersTimeout: 10_000,
  totalTimeout: 30_000,
  maxRedirects: 5,
}
