import { refusal } from './address.ts'
import type { FeedErrorCode } from './feed.ts'
import { freshSeconds, retryAfterSeconds } from './freshness.ts'
import { type Hop, isRedirect, nextHop } from './redirects.ts'
import type { Resolve } from './transport.ts'

/** Bounds and manners of fetching. Sizes in bytes, times in milliseconds. */
export type FetchOptions = {
  userAgent: string
  /** Exact origins (`http://127.0.0.1:4010`) that may be loopback or private: the demo's and the tests'. */
  allowedOrigins: string[]
  maxBytes: number
  headersTimeout: number
  totalTimeout: number
  maxRedirects: number
  /** Name → addresses; the system's resolver unless a test gives another. */
  resolve?: Resolve
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

/**
 * Fetches one feed document: conditionally when validators are given, following redirects with every hop checked, within
 * the bounds of `options`. Sends no cookies, no referrer, no credentials. Never throws: every failure is an outcome.
 */
export async function fetchFeed(
  request: FetchRequest,
  options: FetchOptions = defaultFetchOptions,
): Promise<FetchOutcome> {
  const deadline = new AbortController()
  const timer = setTimeout(
    () => deadline.abort(new DOMException('total time is over', 'TimeoutError')),
    options.totalTimeout,
  )
  const { describeError } = await import('./fetch-errors.ts')
  try {
    // A race, because a name that never resolves does not hear of the signal.
    return await Promise.race([follow(request, options, deadline.signal), aborted(deadline.signal)])
  } catch (error) {
    if (deadline.signal.aborted) return fail('timeout', `no complete answer within ${options.totalTimeout / 1000} s`)
    const { code, message } = describeError(error)
    return fail(code, message)
  } finally {
    clearTimeout(timer)
  }
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }))
}

async function follow(request: FetchRequest, options: FetchOptions, signal: AbortSignal): Promise<FetchOutcome> {
  if (!URL.canParse(request.url)) return fail('blocked-address', 'not a valid address')
  let hop: Hop = { url: new URL(request.url), count: 0, permanent: true }
  for (;;) {
    const refused = refusal(hop.url, options.allowedOrigins)
    if (refused) return fail('blocked-address', hop.count === 0 ? refused : `redirected: ${refused}`, undefined, hop)
    const answer = await visit(request, hop, options, signal)
    if (!('next' in answer)) return answer
    if (hop.count >= options.maxRedirects)
      return fail('too-many-redirects', `more than ${options.maxRedirects} redirects`, undefined, hop)
    hop = answer.next
  }
}

/** One request and what becomes of its answer: an outcome, or the next hop. */
async function visit(
  request: FetchRequest,
  hop: Hop,
  options: FetchOptions,
  signal: AbortSignal,
): Promise<FetchOutcome | { next: Hop }> {
  const { createTransport } = await import('./transport.ts')
  const { acceptEncoding, readBody } = await import('./body.ts')
  const transport = createTransport(
    options.allowedOrigins.includes(hop.url.origin),
    options.resolve,
    options.headersTimeout,
  )
  try {
    const response = await transport.request({
      origin: hop.url.origin,
      path: hop.url.pathname + hop.url.search,
      method: 'GET',
      signal,
      headers: {
        'user-agent': options.userAgent,
        accept:
          'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.8, */*;q=0.5',
        'accept-encoding': acceptEncoding,
        ...(request.etag ? { 'if-none-match': request.etag } : {}),
        ...(request.lastModified ? { 'if-modified-since': request.lastModified } : {}),
      },
    })
    const headers = plainHeaders(response.headers)
    const status = response.statusCode
    const now = Date.now()
    const common = {
      finalUrl: hop.url.href,
      ...(hop.count > 0 && hop.permanent ? { movedTo: hop.url.href } : {}),
      ...optional(
        'retryAfterSeconds',
        status === 429 || status === 503 ? retryAfterSeconds(headers['retry-after'], now) : undefined,
      ),
      ...optional('freshSeconds', freshSeconds(headers, now)),
    }
    const validators = { ...optional('etag', headers.etag), ...optional('lastModified', headers['last-modified']) }

    if (status === 200 || status === 203) {
      const body = await readBody(response.body, headers['content-encoding'], options.maxBytes)
      if (!body.ok) return fail('decoding', body.message, status, hop)
      return {
        kind: 'document',
        ...common,
        bytes: body.bytes,
        ...optional('contentType', headers['content-type']),
        ...validators,
        ...(body.cut ? { cut: true } : {}),
      }
    }
    response.body.on('error', () => {})
    response.body.destroy()
    if (status === 304) {
      if (!request.etag && !request.lastModified)
        return fail('http-status', 'not modified, although nothing was known before', status, hop)
      return { kind: 'not-modified', ...common, ...validators }
    }
    if (isRedirect(status)) {
      const next = nextHop(hop, status, headers.location)
      return 'refused' in next ? fail(next.code, next.refused, status, hop) : { next }
    }
    const failed = fail(...errorOf(status, common.retryAfterSeconds), status, hop)
    return { ...failed, ...common }
  } finally {
    // Not awaited: a resolver that never answers would hold the outcome back.
    void transport.destroy().catch(() => {})
  }
}

function errorOf(status: number, retryAfter: number | undefined): [FeedErrorCode, string] {
  if (status === 410) return ['gone', 'the feed is gone (410)']
  if (status === 429 || (status === 503 && retryAfter !== undefined))
    return ['rate-limited', `asked to wait (${status}${retryAfter === undefined ? '' : `, ${retryAfter} s`})`]
  return ['http-status', `the server answered ${status}`]
}

function fail(code: FeedErrorCode, message: string, status?: number, hop?: Hop): FetchOutcome & { kind: 'failed' } {
  return {
    kind: 'failed',
    code,
    ...optional('status', status),
    message,
    ...(hop ? { finalUrl: hop.url.href } : {}),
  }
}

/** Header values as one string each, as they came: validators go back byte for byte. */
function plainHeaders(headers: Record<string, string | string[] | undefined>): Record<string, string | undefined> {
  const plain: Record<string, string | undefined> = Object.create(null)
  for (const [name, value] of Object.entries(headers)) plain[name] = Array.isArray(value) ? value[0] : value
  return plain
}

function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return (value === undefined ? {} : { [key]: value }) as { [P in K]?: V }
}
