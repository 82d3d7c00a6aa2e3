import type { FeedErrorCode } from './feed.ts'
import { BlockedAddress } from './transport.ts'

/** What a thrown error of the network means, in a code and in words for an operator. */
export function describeError(error: unknown): { code: FeedErrorCode; message: string } {
  const { cause, code, message } = unwrap(error)
  if (cause instanceof BlockedAddress) return { code: 'blocked-address', message: cause.message }
  if (/^(?:ENOTFOUND|EAI_|ENODATA|ESERVFAIL)/.test(code))
    return { code: 'dns', message: `the name does not resolve (${code})` }
  if (/TIMEOUT|ETIMEDOUT|TimeoutError|AbortError/.test(code)) return { code: 'timeout', message: 'no answer in time' }
  if (/CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO_|ALTNAME/.test(code))
    return { code: 'tls', message: `no trusted encryption: ${message}` }
  if (/^HPE_|^UND_ERR_HEADERS_OVERFLOW|HTTPParserError|HEADERS_OVERFLOW|RES_EXCEEDED|INVALID|CONTENT_LENGTH/.test(code))
    return { code: 'protocol', message: `the server does not speak HTTP: ${message}` }
  if (/^E(?:CONN|HOST|NET|PIPE|ADDR|ACCES)|UND_ERR_SOCKET|ECONNRESET/.test(code))
    return { code: 'refused', message: `the connection failed (${code})` }
  return { code: 'internal', message }
}

function unwrap(error: unknown): { cause: unknown; code: string; message: string } {
  let cause = error
  for (let i = 0; i < 5; i += 1) {
    const inner = cause instanceof AggregateError ? cause.errors[0] : (cause as { cause?: unknown } | null)?.cause
    if (inner === undefined || inner === null) break
    cause = inner
  }
  const { code, name, message } = (cause ?? {}) as { code?: unknown; name?: unknown; message?: unknown }
  return {
    cause,
    code: String(typeof code === 'string' ? code : (name ?? '')),
    message: String(message ?? cause).slice(0, 200),
  }
}
