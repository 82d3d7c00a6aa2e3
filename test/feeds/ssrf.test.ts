import { existsSync, readFileSync } from 'node:fs'
import { afterEach, describe, expect, test } from 'vitest'
import { isPublicAddress, refusal } from '../../lib/feeds/address.ts'
import { defaultFetchOptions, type FetchOptions, fetchFeed } from '../../lib/feeds/fetch.ts'
import { nextHop } from '../../lib/feeds/redirects.ts'
import { feedText, startServer } from './server.ts'

const shared = new URL('../../../shared/feeds/checklists/ssrf-cases.json', import.meta.url)

const open: { close: () => Promise<void> }[] = []
afterEach(async () => {
  for (const server of open.splice(0)) await server.close()
})

/** A resolver that names public addresses for public names and knows the names that carry an address in them. */
const stub: FetchOptions['resolve'] = async (name) => {
  const inside = /(\d+\.\d+\.\d+\.\d+)\./.exec(name)?.[1]
  return [{ address: inside ?? '93.184.215.14', family: 4 }]
}
const options: FetchOptions = { ...defaultFetchOptions, resolve: stub, totalTimeout: 2_000, headersTimeout: 1_000 }

describe.skipIf(!existsSync(shared))(
  'the cases of ../shared/feeds/checklists/ssrf-cases.json (skipped when absent)',
  () => {
    const cases = existsSync(shared)
      ? (JSON.parse(readFileSync(shared, 'utf8')) as { url?: string; expect: string }[])
      : []
    test.each(cases.filter(({ url }) => url !== undefined))('$url is $expect', async ({ url, expect: expected }) => {
      const outcome = await fetchFeed({ url: url! }, options)
      expect(outcome.kind === 'failed' && outcome.code === 'blocked-address').toBe(expected === 'blocked')
    })
  },
)

describe('addresses', () => {
  test.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://0x7f.0.0.1/',
    'http://2130706433/',
    'http://0/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::127.0.0.1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://[::ffff:0:127.0.0.1]/',
    'http://[64:ff9b::10.0.0.1]/',
    'http://[64:ff9b:1::1]/',
    'http://[2002:a00:1::]/',
    'http://[2001::1]/',
    'http://[2001:db8::1]/',
    'http://[fc00::1]/',
    'http://[fd12::1]/',
    'http://[fe80::1]/',
    'http://[fec0::1]/',
    'http://[ff02::1]/',
    'http://[3fff::1]/',
    'http://[5f00::1]/',
    'http://[100::1]/',
    'http://[4000::1]/',
    'http://10.1.2.3/',
    'http://172.31.255.255/',
    'http://192.168.1.1/',
    'http://169.254.169.254/',
    'http://100.127.0.1/',
    'http://192.0.0.8/',
    'http://192.0.2.1/',
    'http://192.88.99.1/',
    'http://198.19.0.1/',
    'http://198.51.100.7/',
    'http://203.0.113.7/',
    'http://224.0.0.1/',
    'http://255.255.255.255/',
    'http://localhost/',
    'http://x.localhost/',
    'http://LOCALHOST./',
    'http://printer/',
    'http://nas.local/',
    'http://vault.internal/',
    'http://router.home.arpa/',
    'http://db.lan/',
    'https://user@wire.example.org/',
    'https://:pw@wire.example.org/',
    'https://wire.example.org:22/',
    'https://wire.example.org:6379/',
    'ftp://wire.example.org/',
    'file:///x',
    'data:text/xml,x',
    'javascript:1',
    'ws://wire.example.org/',
    'not an address',
    '',
  ])('%s is refused', async (url) => {
    expect(await fetchFeed({ url }, options)).toMatchObject({
      kind: 'failed',
      code: 'blocked-address',
      message: expect.stringMatching(/\S/),
    })
  })

  test.each([
    'http://wire.example.org/',
    'https://wire.example.org:8443/feed',
    'http://93.184.215.14/',
    'http://[2606:2800:21f:cb07:6820:80da:af6b:8b2c]/',
  ])('%s may be tried', (url) => {
    expect(refusal(new URL(url), [])).toBeUndefined()
  })

  test('an address is public or not, whatever its spelling', () => {
    expect(isPublicAddress('8.8.8.8')).toBe(true)
    expect(isPublicAddress('2a00:1450:4001:81b::200e')).toBe(true)
    for (const address of ['', 'x', '::ffff:8.8.8.8', 'fe80::1%eth0', '127.0.0.1', '::', '1.2.3'])
      expect(isPublicAddress(address), address).toBe(false)
  })
})

describe('names', () => {
  const resolving = (...addresses: string[]): FetchOptions => ({
    ...options,
    resolve: async () => addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
  })

  test.each([
    ['127.0.0.1'],
    ['10.0.0.5'],
    ['::1'],
    ['fd00:ec2::254'],
    ['93.184.215.14', '127.0.0.1'],
    ['::ffff:127.0.0.1'],
  ])('that resolve to %s are refused', async (...addresses) => {
    const outcome = await fetchFeed({ url: 'http://wire.example.org/' }, resolving(...addresses))
    expect(outcome).toMatchObject({
      kind: 'failed',
      code: 'blocked-address',
      message: expect.stringContaining('not public'),
    })
  })

  test('are resolved once: what was checked is what the socket connects to', async () => {
    const server = await startServer((_, response) => response.end(feedText()))
    open.push(server)
    let asked = 0
    const rebinding: FetchOptions['resolve'] = async () => {
      asked += 1
      return [asked === 1 ? { address: '2606:2800:21f:cb07::1', family: 6 } : { address: '127.0.0.1', family: 4 }]
    }
    const outcome = await fetchFeed(
      { url: 'http://wire.example.org:8080/' },
      { ...options, resolve: rebinding, totalTimeout: 500 },
    )
    expect(asked).toBe(1)
    expect(outcome).toMatchObject({ kind: 'failed' })
    expect(server.seen).toHaveLength(0)
  })

  test('that do not resolve are a failure in words', async () => {
    const none = { ...options, resolve: async () => [] }
    expect(await fetchFeed({ url: 'http://wire.example.org/' }, none)).toMatchObject({ kind: 'failed', code: 'dns' })
  })
})

describe('redirects', () => {
  test.each([
    'http://127.0.0.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://[::1]/',
    'http://localhost/',
    'http://10.0.0.1.nip.example.org/',
    'file:///etc/passwd',
    'gopher://127.0.0.1:6379/_x',
  ])('to %s are refused, permanent or not, and the address is not kept', async (location) => {
    for (const status of [301, 302]) {
      const server = await startServer((_, response) => response.writeHead(status, { location }).end())
      open.push(server)
      const outcome = await fetchFeed({ url: server.origin }, { ...options, allowedOrigins: [server.origin] })
      expect(outcome).toMatchObject({ kind: 'failed', code: 'blocked-address' })
      expect(outcome).not.toHaveProperty('movedTo')
    }
  })

  test('from https to http are refused', () => {
    const hop = { url: new URL('https://wire.example.org/feed'), count: 0, permanent: true }
    expect(nextHop(hop, 301, 'http://wire.example.org/feed')).toMatchObject({ code: 'blocked-address' })
    expect(nextHop(hop, 301, '/new#part')).toMatchObject({
      url: new URL('https://wire.example.org/new'),
      count: 1,
      permanent: true,
    })
    expect(nextHop(hop, 302, '/new')).toMatchObject({ permanent: false })
  })

  test('to another port of loopback are refused: the setting opens one exact origin', async () => {
    const inner = await startServer((_, response) => response.end('secret'))
    const server = await startServer((_, response) => response.writeHead(302, { location: inner.origin }).end())
    open.push(inner, server)
    expect(await fetchFeed({ url: server.origin }, { ...options, allowedOrigins: [server.origin] })).toMatchObject({
      code: 'blocked-address',
    })
    expect(inner.seen).toHaveLength(0)
    expect(
      await fetchFeed(
        { url: server.origin.replace('127.0.0.1', 'localhost') },
        { ...options, allowedOrigins: [server.origin] },
      ),
    ).toMatchObject({ code: 'blocked-address' })
  })
})
