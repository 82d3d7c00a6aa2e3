import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export type ServedFeed = { body: Uint8Array | string; type?: string; etag?: string }

export type FeedServer = {
  origin: string
  /** Documents by path; change the map to publish something else. */
  documents: Map<string, ServedFeed>
  /** Requests so far, in order, with the status they got. */
  requests: { path: string; status: number }[]
  /** Milliseconds that every answer waits. */
  delay: number
  close: () => Promise<void>
}

/** Serves feed documents over real HTTP on loopback, with validators. */
export async function startFeedServer(documents: Record<string, ServedFeed> = {}): Promise<FeedServer> {
  const state: FeedServer = {
    origin: '',
    documents: new Map(Object.entries(documents)),
    requests: [],
    delay: 0,
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    const found = state.documents.get(path)
    const status = !found ? 404 : found.etag && request.headers['if-none-match'] === found.etag ? 304 : 200
    state.requests.push({ path, status })
    setTimeout(() => {
      response.writeHead(status, {
        ...(found?.type && { 'content-type': found.type }),
        ...(found?.etag && { etag: found.etag }),
      })
      response.end(status === 200 ? found?.body : undefined)
    }, state.delay)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  state.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return state
}
