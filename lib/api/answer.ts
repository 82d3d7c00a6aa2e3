import { createHash } from 'node:crypto'

export type Body = { text: string; type: string }

export function jsonBody(value: unknown): Body {
  return { text: `${JSON.stringify(value)}\n`, type: 'application/json; charset=utf-8' }
}

export function htmlBody(text: string): Body {
  return { text, type: 'text/html; charset=utf-8' }
}

/**
 * A successful answer with a strong validator (RFC 9110 §8.8): the hash of its bytes.
 * Answers hold no volatile fields, so that the validator changes only when the content does.
 */
export function answer(
  request: Request,
  body: Body,
  {
    status = 200,
    maxAge = 15,
    headers = {},
  }: { status?: number; maxAge?: number; headers?: Record<string, string> } = {},
): Response {
  const etag = `"${createHash('sha256').update(body.text).digest('base64url').slice(0, 27)}"`
  const common = {
    etag,
    'cache-control': `public, max-age=${maxAge}, s-maxage=${maxAge * 2}, stale-while-revalidate=${maxAge * 10}`,
    ...headers,
  }
  if (status === 200 && matches(request.headers.get('if-none-match'), etag)) {
    return new Response(null, { status: 304, headers: common })
  }
  return new Response(body.text, { status, headers: { 'content-type': body.type, ...common } })
}

/** If-None-Match compares weakly (RFC 9110 §13.1.2): a proxy may have marked our validator weak. */
export function matches(ifNoneMatch: string | null, etag: string): boolean {
  if (!ifNoneMatch) return false
  if (ifNoneMatch.trim() === '*') return true
  return ifNoneMatch
    .slice(0, 4000)
    .split(',')
    .some((tag) => tag.trim().replace(/^W\//, '') === etag)
}
