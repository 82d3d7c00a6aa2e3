import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { defaultFetchOptions } from '../../lib/feeds/fetch.ts'
import { parseFeed } from '../../lib/feeds/parse.ts'
import { defaultPolicy } from '../../lib/feeds/policy.ts'
import { type Machine, startMachine } from '../../lib/local/machine.ts'
import { startEmbedded } from '../../lib/store/embedded.ts'
import { storyIdOf } from '../../lib/stories/identity.ts'
import { type FeedServer, startFeedServer } from '../helpers/feed-server.ts'
import { dumpTable } from '../helpers/table.ts'

const folder = '../shared/feeds/real/'
const names = existsSync(folder) ? readdirSync(folder).filter((name) => !name.endsWith('.json')) : []

describe.skipIf(names.length === 0)('real feed documents, served and ingested (skipped without ../shared)', () => {
  let server: FeedServer
  let machine: Machine
  const data = mkdtempSync(join(tmpdir(), 'borderwire-real-'))
  let clock = Date.parse('2026-11-20T12:00:00.000Z')

  const open = () =>
    startMachine({
      dataPath: data,
      fetch: { ...defaultFetchOptions, allowedOrigins: [server.origin] },
      policy: defaultPolicy,
      now: () => new Date(clock).toISOString(),
    })

  beforeAll(async () => {
    server = await startFeedServer(
      Object.fromEntries(names.map((name) => [`/${name}`, { body: readFileSync(folder + name) }])),
    )
    machine = await open()
    const sources = names.map((name) => ({ id: name, url: `${server.origin}/${name}`, outlet: name }))
    await machine.store.putSources(sources, machine.deps.now())
  })

  afterAll(async () => {
    await machine.close()
    await server.close()
    rmSync(data, { recursive: true, force: true })
  })

  test('every entry arrives as a story with title, link, date and text, or is skipped with a reason', async () => {
    const reports = await machine.run()
    expect(reports.map((report) => report.kind)).toEqual(names.map(() => 'read'))
    for (const name of names) {
      const parsed = await parseFeed(readFileSync(folder + name), { url: `${server.origin}/${name}` })
      if (!parsed.ok) throw new Error(`${name}: ${parsed.message}`)
      const markup = readFileSync(folder + name, 'latin1')
      const inDocument = [...markup.matchAll(/<(?:item|entry)[\s>]/g)].length
      expect(parsed.feed.entries.length + parsed.feed.skipped.length, name).toBe(inDocument)
      for (const skipped of parsed.feed.skipped) expect(skipped.detail, name).not.toBe('')
      for (const entry of parsed.feed.entries) {
        const story = await machine.store.getStory(storyIdOf(name, entry.key))
        expect(story, `${name}: ${entry.title}`).toBeDefined()
        const { title, summary, url, publishedAt } = story!.current
        expect(`${title}${summary}`.length, name).toBeGreaterThan(10)
        expect(`${title} ${summary}`, name).not.toMatch(/<\/?(?:p|a|div|br|img)\b|&(?:amp|quot|lt|nbsp);|\uFFFD/i)
        if (entry.url) expect(url, name).toMatch(/^https?:\/\//)
        expect(publishedAt, name).toBe(entry.publishedAt)
        expect(story!.assignment, `${name}: ${title}`).toBeDefined()
      }
    }
  }, 120_000)

  test('the same run once more gives the same table', async () => {
    const dump = async () => {
      await machine.close()
      const embedded = await startEmbedded({ path: data })
      const rows = await dumpTable(embedded.client)
      await embedded.close()
      machine = await open()
      // Polling has its own state, and candidate keys of old stories expire while we look.
      const lasting = [...rows].filter(([key, row]) => !key.startsWith('FEEDS ') && !row.expiresAt)
      return new Map(lasting.map(([key, row]) => [key, JSON.stringify(row)]))
    }
    const before = await dump()
    for (const feed of await machine.store.listFeeds()) {
      const { bodyHash: _, ...state } = feed.state
      await machine.store.saveFeedState(feed.id, { ...state, nextPollAt: machine.deps.now() })
    }
    clock += 60_000
    const reports = await machine.run()
    const changed = reports.map((report) => (report.kind === 'read' ? report.new + report.updated : -1))
    expect(changed).toEqual(names.map(() => 0))
    const after = await dump()
    expect([...after].filter(([key, row]) => before.get(key) !== row).map(([key]) => key)).toEqual([])
    expect(after.size).toBe(before.size)
    expect(after.size).toBeGreaterThan(names.length)
  }, 120_000)
})
