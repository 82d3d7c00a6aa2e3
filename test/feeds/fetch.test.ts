import type { RequestListener } from 'node:http'
import zlib from 'node:zlib'
import { afterEach, describe, expect, test } from 'vitest'
import { defaultFetchOptions, type FetchOptions, fetchFeed } from '../../lib/feeds/fetch.ts'
import { feedText, startRawServer, startServer } from './server.ts'

const open: { close: () => Promise<void> }[] = []
afterEach(async () => {
  for (const server of open.splice(0)) await server.close()
})

async function serve(handle: RequestListener) {
  const server = await startServer(handle)
  open.push(server)
  const options = (more: Partial<FetchOptions> = {}): FetchOptions => ({
    ...defaultFetchOptions,
    allowedOrigins: [server.origin],
    ...more,
  })
  return { ...server, options }
}

async function eventually(check: () => boolean) {
  for (let i = 0; i < 100 && !check(); i += 1) await new Promise((resolve) => setTimeout(resolve, 10))
  return check()
}

describe('manners', () => {
  test('names itself with a contact, asks for compression, sends no cookie, no referrer, no credentials', async () => {
    const server = await serve((_, response) => response.setHeader('set-cookie', 'a=b').end(feedText()))
    await fetchFeed({ url: `${server.origin}/feed` }, server.options())
    await fetchFeed({ url: `${server.origin}/feed` }, server.options())
    for (const { headers } of server.seen) {
      expect(headers['user-agent']).toMatch(/^Borderwire\/[\d.]+ \(\+https:\/\/\S+; .+\)$/)
      expect(headers['accept-encoding']).toMatch(/^gzip, br, deflate/)
      expect(headers).not.toHaveProperty('cookie')
      expect(headers).not.toHaveProperty('referer')
      expect(headers).not.toHaveProperty('authorization')
    }
    expect(server.seen.map(({ url }) => url)).toEqual(['/feed', '/feed'])
  })

  test('sends validators back byte for byte', async () => {
    const etag = 'W/"a,b \\"c"'
    const lastModified = 'sun, 22 nov 2026 10:00:00 +0000 (server)'
    const server = await serve((request, response) => {
      if (request.headers['if-none-match']) response.writeHead(304, { etag: 'W/"new"', 'last-modified': 'x' }).end()
      else response.writeHead(200, { etag, 'last-modified': lastModified }).end(feedText())
    })
    const first = await fetchFeed({ url: server.origin }, server.options())
    expect(first).toMatchObject({ kind: 'document', etag, lastModified })
    const second = await fetchFeed({ url: server.origin, etag, lastModified }, server.options())
    expect(server.seen[1]?.headers).toMatchObject({ 'if-none-match': etag, 'if-modified-since': lastModified })
    expect(second).toMatchObject({ kind: 'not-modified', etag: 'W/"new"', lastModified: 'x' })
  })

  test('a first poll asks without conditions, and a 304 to it is an error', async () => {
    const server = await serve((_, response) => response.writeHead(304).end())
    expect(await fetchFeed({ url: server.origin }, server.options())).toMatchObject({
      kind: 'failed',
      code: 'http-status',
    })
    expect(server.seen[0]?.headers).not.toHaveProperty('if-none-match')
    expect(server.seen[0]?.headers).not.toHaveProperty('if-modified-since')
  })

  test.each([
    ['max-age', { 'cache-control': 'public, max-age=1800', age: '300' }, 1500],
    ['Expires', { expires: 'Sun, 22 Nov 2026 11:00:00 GMT', date: 'Sun, 22 Nov 2026 10:00:00 GMT' }, 3600],
    ['no-cache', { 'cache-control': 'no-cache, max-age=1800' }, undefined],
    ['Expires: 0', { expires: '0' }, undefined],
  ])('reads how long a document stays fresh from %s', async (_, headers, seconds) => {
    const server = await serve((_, response) => response.writeHead(200, headers).end(feedText()))
    const outcome = await fetchFeed({ url: server.origin }, server.options())
    expect(outcome.freshSeconds).toBe(seconds)
  })

  test.each([
    [429, '3600', 3600],
    [503, '120', 120],
    [429, undefined, undefined],
  ])('understands %i with Retry-After %s', async (status, value, seconds) => {
    const server = await serve((_, response) => response.writeHead(status, value ? { 'retry-after': value } : {}).end())
    const outcome = await fetchFeed({ url: server.origin }, server.options())
    expect(outcome).toMatchObject({ kind: 'failed', code: 'rate-limited', status })
    expect(outcome.retryAfterSeconds).toBe(seconds)
  })

  test('understands Retry-After as a date', async () => {
    const server = await serve((_, response) =>
      response.writeHead(429, { 'retry-after': new Date(Date.now() + 600_000).toUTCString() }).end(),
    )
    const outcome = await fetchFeed({ url: server.origin }, server.options())
    expect(outcome.retryAfterSeconds).toBeGreaterThan(595)
    expect(outcome.retryAfterSeconds).toBeLessThanOrEqual(600)
  })

  test.each([
    [410, 'gone'],
    [404, 'http-status'],
    [403, 'http-status'],
    [500, 'http-status'],
    [503, 'http-status'],
    [204, 'http-status'],
  ])('%i is %s, with words for an operator', async (status, code) => {
    const server = await serve((_, response) => response.writeHead(status).end())
    const outcome = await fetchFeed({ url: server.origin }, server.options())
    expect(outcome).toMatchObject({ kind: 'failed', code, message: expect.stringContaining(String(status)) })
  })
})

describe('redirects', () => {
  const hop =
    (status: number): RequestListener =>
    (request, response) => {
      if (request.url === '/end') response.end(feedText())
      else if (request.url === '/two') response.writeHead(status, { location: '/one' }).end()
      else response.writeHead(status, { location: '/end' }).end()
    }

  test.each([301, 308])('%i all the way names the new address', async (status) => {
    const server = await serve(hop(status))
    expect(await fetchFeed({ url: `${server.origin}/two` }, server.options())).toMatchObject({
      kind: 'document',
      finalUrl: `${server.origin}/end`,
      movedTo: `${server.origin}/end`,
    })
  })

  test.each([302, 303, 307])('%i keeps the old address', async (status) => {
    const server = await serve(hop(status))
    const outcome = await fetchFeed({ url: `${server.origin}/one` }, server.options())
    expect(outcome).toMatchObject({ kind: 'document', finalUrl: `${server.origin}/end` })
    expect(outcome).not.toHaveProperty('movedTo')
  })

  test('a temporary hop among permanent ones keeps the old address', async () => {
    const server = await serve((request, response) => {
      if (request.url === '/a') response.writeHead(301, { location: '/b' }).end()
      else if (request.url === '/b') response.writeHead(302, { location: '/c' }).end()
      else response.end(feedText())
    })
    expect(await fetchFeed({ url: `${server.origin}/a` }, server.options())).not.toHaveProperty('movedTo')
  })

  test('a loop ends after five hops', async () => {
    const server = await serve((_, response) => response.writeHead(302, { location: '/again' }).end())
    expect(await fetchFeed({ url: server.origin }, server.options())).toMatchObject({
      kind: 'failed',
      code: 'too-many-redirects',
    })
    expect(server.seen).toHaveLength(6)
  })

  test('to another origin nothing is carried along but the name', async () => {
    const other = await serve((_, response) => response.end(feedText()))
    const server = await serve((_, response) =>
      response.writeHead(302, { location: other.origin, 'set-cookie': 'a=b' }).end(),
    )
    const options = server.options({ allowedOrigins: [server.origin, other.origin] })
    expect(await fetchFeed({ url: server.origin }, options)).toMatchObject({ kind: 'document' })
    expect(other.seen[0]?.headers).not.toHaveProperty('cookie')
    expect(other.seen[0]?.headers).not.toHaveProperty('authorization')
    expect(other.seen[0]?.headers.host).toBe(`127.0.0.1:${other.port}`)
  })

  test.each([undefined, 'http://[', 'javascript:alert(1)', 'file:///etc/passwd'])(
    'to %s is refused',
    async (location) => {
      const server = await serve((_, response) => response.writeHead(301, location ? { location } : {}).end())
      expect(await fetchFeed({ url: server.origin }, server.options())).toMatchObject({ kind: 'failed' })
    },
  )
})

describe('bounds', () => {
  test.each([
    ['gzip', zlib.gzipSync],
    ['deflate', zlib.deflateSync],
    ['deflate without a header', zlib.deflateRawSync],
    ['br', zlib.brotliCompressSync],
  ] as [string, (text: string) => Buffer][])('undoes %s', async (name, compress) => {
    const server = await serve((_, response) =>
      response.setHeader('content-encoding', name.split(' ')[0]!).end(compress(feedText())),
    )
    const outcome = await fetchFeed({ url: server.origin }, server.options())
    expect(outcome.kind === 'document' && Buffer.from(outcome.bytes).toString()).toBe(feedText())
  })

  test('undoes zstd where this Node has it, and asks for it only then', async () => {
    const has = 'createZstdDecompress' in zlib
    const server = await serve((_, response) => response.end(feedText()))
    await fetchFeed({ url: server.origin }, server.options())
    expect(/zstd/.test(String(server.seen[0]?.headers['accept-encoding']))).toBe(has)
  })

  test('undoes compression that no header tells of, and survives a header that lies', async () => {
    const silent = await serve((_, response) => response.end(zlib.gzipSync(feedText())))
    expect(await fetchFeed({ url: silent.origin }, silent.options())).toMatchObject({ bytes: Buffer.from(feedText()) })
    const liar = await serve((_, response) => response.setHeader('content-encoding', 'gzip').end(feedText()))
    expect(await fetchFeed({ url: liar.origin }, liar.options())).toMatchObject({ bytes: Buffer.from(feedText()) })
  })

  test('cuts what decompresses beyond the limit', async () => {
    const bomb = zlib.gzipSync(Buffer.alloc(50_000_000))
    const server = await serve((_, response) => response.setHeader('content-encoding', 'gzip').end(bomb))
    const outcome = await fetchFeed({ url: server.origin }, server.options({ maxBytes: 1_000_000 }))
    expect(outcome).toMatchObject({ kind: 'document', cut: true })
    expect(outcome.kind === 'document' && outcome.bytes.length).toBe(1_000_000)
  })

  test.each([['gzip, '.repeat(1000)], ['gzip, gzip, gzip'], ['compress'], ['x-unknown']])(
    'refuses the codings %s',
    async (coding) => {
      const server = await serve((_, response) =>
        response.setHeader('content-encoding', `${coding.slice(0, 5000)}gzip`).end('x'),
      )
      expect(await fetchFeed({ url: server.origin }, server.options())).toMatchObject({
        kind: 'failed',
        code: 'decoding',
      })
    },
  )

  test('ends an endless body at the limit and closes the socket', async () => {
    const server = await serve((_, response) => {
      const timer = setInterval(() => response.write(Buffer.alloc(100_000, 32)), 1)
      response.on('close', () => clearInterval(timer))
    })
    const outcome = await fetchFeed({ url: server.origin }, server.options({ maxBytes: 500_000 }))
    expect(outcome).toMatchObject({ kind: 'document', cut: true })
    expect(await eventually(() => server.openSockets() === 0)).toBe(true)
  })

  test('ends a trickle at the total deadline', async () => {
    const server = await serve((_, response) => {
      const timer = setInterval(() => response.write('x'), 20)
      response.on('close', () => clearInterval(timer))
    })
    const start = Date.now()
    const outcome = await fetchFeed({ url: server.origin }, server.options({ totalTimeout: 300 }))
    expect(outcome).toMatchObject({ kind: 'failed', code: 'timeout' })
    expect(Date.now() - start).toBeLessThan(2_000)
    expect(await eventually(() => server.openSockets() === 0)).toBe(true)
  })

  test('ends when a name never resolves', async () => {
    const hanging = { ...defaultFetchOptions, totalTimeout: 300, resolve: () => new Promise<never>(() => {}) }
    expect(await fetchFeed({ url: 'http://wire.example.org/' }, hanging)).toMatchObject({
      kind: 'failed',
      code: 'timeout',
    })
  })

  test('ends when no headers come', async () => {
    const server = await serve(() => {})
    expect(await fetchFeed({ url: server.origin }, server.options({ totalTimeout: 300 }))).toMatchObject({
      code: 'timeout',
    })
  })

  const raw = async (answer: string) => {
    const server = await startRawServer(answer)
    open.push(server)
    return fetchFeed(
      { url: server.origin },
      { ...defaultFetchOptions, allowedOrigins: [server.origin], totalTimeout: 3_000 },
    )
  }

  test('a body longer than its Content-Length ends there, a shorter one is kept and marked as cut', async () => {
    const answer = (length: number) =>
      `HTTP/1.1 200 OK\r\nContent-Length: ${length}\r\nConnection: close\r\n\r\n${feedText()}`
    expect(['document', 'failed']).toContain((await raw(answer(20))).kind)
    expect(await raw(answer(5_000))).toMatchObject({ kind: 'document', cut: true, bytes: Buffer.from(feedText()) })
  })

  test.each([
    ['speaks no HTTP', 'SSH-2.0-OpenSSH_9.6\r\n'],
    ['sends endless headers', `HTTP/1.1 200 OK\r\n${'x: y\r\n'.repeat(20_000)}\r\n`],
  ])('a server that %s is a failure in words', async (_, answer) => {
    expect(await raw(answer)).toMatchObject({ kind: 'failed', code: 'protocol' })
  })

  test('a closed port is a failure in words', async () => {
    const server = await startServer(() => {})
    await server.close()
    const outcome = await fetchFeed({ url: server.origin }, { ...defaultFetchOptions, allowedOrigins: [server.origin] })
    expect(outcome).toMatchObject({ kind: 'failed', code: 'refused' })
  })
})
