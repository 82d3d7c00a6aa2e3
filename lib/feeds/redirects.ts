/** Where a chain of redirects stands; `permanent` while every hop so far was a 301 or 308. */
export type Hop = { url: URL; count: number; permanent: boolean }

const redirects = new Set([301, 302, 303, 307, 308])

export function isRedirect(status: number): boolean {
  return redirects.has(status)
}

/** The next hop of a chain, or why it is not followed. The new address is still to be checked like any other. */
export function nextHop(
  hop: Hop,
  status: number,
  location: string | undefined,
): Hop | { refused: string; code: 'http-status' | 'blocked-address' } {
  if (!location || !URL.canParse(location, hop.url.href))
    return { refused: `redirect (${status}) to no valid address`, code: 'http-status' }
  const url = new URL(location, hop.url)
  url.hash = ''
  if (hop.url.protocol === 'https:' && url.protocol === 'http:')
    return { refused: 'redirected from https to http', code: 'blocked-address' }
  return { url, count: hop.count + 1, permanent: hop.permanent && (status === 301 || status === 308) }
}
