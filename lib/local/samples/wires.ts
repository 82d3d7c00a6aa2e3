import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { FeedSource } from '../../feeds/feed.ts'
import { allSamples } from './all.ts'
import { toCatalogue } from './catalogue.ts'
import { newestDay } from './dates.ts'
import { toFeedDocument } from './document.ts'
import { toEntry } from './entry.ts'
import { type OutletId, outlets } from './outlets.ts'

const DAY = 86_400_000

export type SampleWires = {
  /** Where they are served: `http://127.0.0.1:PORT`. */
  origin: string
  sources: FeedSource[]
  /** The same as OPML 2.0. */
  opml: string
  close: () => Promise<void>
}

/**
 * Serves the sample wires over HTTP on this machine, dated so that the newest are of the last 24 hours.
 * A feed's second document is newer than its first: stories are edited in place, one is withdrawn, late ones come in.
 */
export async function startSampleWires(now: Date): Promise<SampleWires> {
  const polls = new Map<OutletId, number>()
  const server = createServer((request, response) => serve(request, response, now, polls))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const sources = sampleSources(origin)
  return {
    origin,
    sources,
    opml: toCatalogue(sources),
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

export function sampleSources(origin: string): FeedSource[] {
  return Object.entries(outlets).map(([id, { name, lang, group }]) => ({
    id: `sample-${id}`,
    url: `${origin}/${id}`,
    outlet: name,
    lang,
    group,
  }))
}

/** An outlet's feed at its first (0), second (1) or later poll, newest entries first. */
export function sampleDocument(id: OutletId, now: Date, poll: number): { bytes: Uint8Array; type: string } {
  const newest = newestDay(now)
  const entries = allSamples
    .flatMap(({ daysAgo, items }) =>
      items.filter((item) => item.outlet === id).map((item) => toEntry(item, newest - daysAgo * DAY, poll)),
    )
    .filter((entry) => entry !== undefined)
    .sort((a, b) => b.publishedAt.getTime() - a.publishedAt.getTime())
  return toFeedDocument(outlets[id], entries)
}

function serve(request: IncomingMessage, response: ServerResponse, now: Date, polls: Map<OutletId, number>): void {
  const id = (request.url ?? '').slice(1)
  if (!isOutlet(id)) return void response.writeHead(404).end()
  const poll = polls.get(id) ?? 0
  if (request.method === 'GET') polls.set(id, poll + 1)
  const { bytes, type } = sampleDocument(id, now, poll)
  const etag = `"${createHash('sha256').update(bytes).digest('hex').slice(0, 20)}"`
  const headers = { etag, 'cache-control': 'max-age=60' }
  if (request.headers['if-none-match'] === etag) return void response.writeHead(304, headers).end()
  response.writeHead(200, { ...headers, 'content-type': type, 'content-length': bytes.byteLength })
  response.end(request.method === 'HEAD' ? undefined : bytes)
}

function isOutlet(id: string): id is OutletId {
  return Object.hasOwn(outlets, id)
}
