import { afterEach, beforeEach, expect, test } from 'vitest'
import { defaultFetchOptions } from '../../lib/feeds/fetch.ts'
import { defaultPolicy } from '../../lib/feeds/policy.ts'
import { type Machine, startMachine } from '../../lib/local/machine.ts'
import { type FeedServer, startFeedServer } from '../helpers/feed-server.ts'

const rss = `<?xml version="1.0"?><rss version="2.0"><channel><title>Wire</title><item><guid>1</guid>
<title>Crossing at the river closed</title><pubDate>Tue, 10 Nov 2026 10:00:00 GMT</pubDate></item></channel></rss>`

let server: FeedServer
let machine: Machine
let logged: string[]

beforeEach(async () => {
  server = await startFeedServer({ '/good': { body: rss }, '/bad': { body: rss } })
  logged = []
  machine = await startMachine({
    fetch: { ...defaultFetchOptions, allowedOrigins: [server.origin] },
    policy: defaultPolicy,
    log: (event) => void logged.push(event),
  })
  const feed = (id: string) => ({ id, url: `${server.origin}/${id}`, outlet: id, lang: 'en' })
  await machine.store.putSources([feed('bad'), feed('good')], machine.deps.now())
})

afterEach(async () => {
  await machine.close()
  await server.close()
})

test('one feed that surprises us costs no other feed its poll, and says so', async () => {
  const { store } = machine
  const { getKnown } = store
  let first = true
  store.getKnown = async (ids) => {
    if (first) {
      first = false
      throw new Error('nobody foresaw this')
    }
    return getKnown(ids)
  }
  const reports = await machine.run()
  expect(reports.map((report) => report.kind).sort()).toEqual(['failed', 'read'])
  expect(logged).toContain('poll-failed')
  const failed = reports.find((report) => report.kind === 'failed')!
  const feed = await store.getFeed(failed.feedId)
  expect(feed?.state).toMatchObject({ failures: 1, lastError: { code: 'internal' }, nextPollAt: failed.nextPollAt })
})
