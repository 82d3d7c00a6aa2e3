import { lookup as systemLookup } from 'node:dns/promises'
import type { LookupFunction } from 'node:net'
import { Agent, type Dispatcher } from 'undici'
import { isPublicAddress } from './address.ts'

export type Resolved = { address: string; family: number }

/** Name → addresses. Replaced in tests alone. */
export type Resolve = (hostname: string) => Promise<Resolved[]>

export class BlockedAddress extends Error {}

const resolveBySystem: Resolve = (hostname) => systemLookup(hostname, { all: true })

/**
 * One connection's worth of HTTP: redirects, cookies and decompression are not this layer's. Names are resolved once,
 * every address is checked, and the socket connects to the checked addresses alone, so that a name which changes its
 * answer between check and connect gains nothing. `open` leaves the check out, for origins allowed by name.
 */
export function createTransport(
  open: boolean,
  resolve: Resolve = resolveBySystem,
  headersTimeout = 10_000,
): Dispatcher {
  const lookup: LookupFunction = (hostname, options, done) => {
    resolve(hostname).then(
      (found) => {
        const bad = open ? undefined : found.find(({ address }) => !isPublicAddress(address))
        const first = found[0]
        if (bad) done(new BlockedAddress(`${hostname} resolves to ${bad.address}, which is not public`), '', 4)
        else if (!first) done(Object.assign(new Error(`${hostname} has no address`), { code: 'ENOTFOUND' }), '', 4)
        else if (options.all) done(null, found)
        else done(null, first.address, first.family)
      },
      (error: NodeJS.ErrnoException) => done(error, '', 4),
    )
  }
  return new Agent({
    connect: { lookup, timeout: headersTimeout },
    headersTimeout,
    // The total deadline of the fetch bounds the body.
    bodyTimeout: 0,
    maxHeaderSize: 32_768,
    pipelining: 1,
    connections: 1,
  })
}
