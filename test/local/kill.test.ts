import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { parseFeed } from '../../lib/feeds/parse.ts'
import { type OutletId, outlets } from '../../lib/local/samples/outlets.ts'
import { sampleDocument } from '../../lib/local/samples/wires.ts'
import { createStore } from '../../lib/store/dynamo.ts'
import { startEmbedded } from '../../lib/store/embedded.ts'
import { type FeedServer, startFeedServer } from '../helpers/feed-server.ts'

const NOW = new Date('2026-11-18T12:00:00Z')
/** `npm start` with polls close together, so that what a kill interrupted is read again within seconds. */
const HURRIED = {
  PORT: '0',
  BORDERWIRE_MIN_POLL_SECONDS: '1',
  BORDERWIRE_MAX_POLL_SECONDS: '2',
  BORDERWIRE_POLL_LEASE_SECONDS: '1',
}

let server: FeedServer
let folder: string
let running: ChildProcess[]

/** One feed with every sample item: stories come in one order, so that two runs can be compared cluster by cluster. */
async function oneBigFeed(): Promise<string> {
  const items = []
  for (const id of Object.keys(outlets) as OutletId[]) {
    const { bytes, type } = sampleDocument(id, NOW, 0)
    const parsed = await parseFeed(bytes, { contentType: type, url: `https://${id}.example/feed` })
    if (!parsed.ok) throw new Error(`${id}: ${parsed.message}`)
    for (const entry of parsed.feed.entries) {
      items.push({
        id: `${id}:${entry.guid ?? entry.url}`,
        url: entry.url,
        title: entry.title,
        summary: entry.summary,
        content_text: entry.body,
        date_published: entry.publishedAt,
        language: entry.lang,
      })
    }
  }
  return JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'All samples', items })
}

beforeEach(async () => {
  running = []
  folder = mkdtempSync(join(tmpdir(), 'borderwire-'))
  server = await startFeedServer({ '/all': { body: await oneBigFeed(), type: 'application/feed+json', etag: '"1"' } })
  writeFileSync(
    join(folder, 'feeds.opml'),
    `<opml version="2.0"><body><outline type="rss" text="All" xmlUrl="${server.origin}/all"/></body></opml>`,
  )
})

afterEach(async () => {
  for (const child of running) child.kill('SIGKILL')
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

function start(data: string): ChildProcess {
  const argv = ['lib/local/start.ts', '--feeds', join(folder, 'feeds.opml'), '--data', join(folder, data)]
  const child = spawn(process.execPath, ['--import', 'tsx', ...argv, '--allow-origin', server.origin], {
    env: { ...process.env, ...HURRIED },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.push(child)
  return child
}

/** Resolves when the program has printed `count` lines that match. */
function printed(child: ChildProcess, pattern: RegExp, count: number): Promise<void> {
  return new Promise((resolve, reject) => {
    let text = ''
    child.stdout!.on('data', (chunk) => {
      text += chunk
      if (text.split('\n').filter((line) => pattern.test(line)).length >= count) resolve()
    })
    child.stderr!.on('data', (chunk) => {
      text += chunk
    })
    child.on('exit', () => reject(new Error(`the program ended early:\n${text}`)))
  })
}

function ended(child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill(signal)
  })
}

/** What readers can tell apart: the versions of every story, and which stories share a cluster. */
async function outcome(data: string): Promise<{ stories: Record<string, number>; together: string[] }> {
  const embedded = await startEmbedded({ path: join(folder, data) })
  const store = createStore(embedded.client, embedded.tableName)
  const clusters = []
  for (const borderEventsOnly of [true, false]) {
    let cursor: string | undefined
    do {
      const page = await store.listClusters({ limit: 50, borderEventsOnly, ...(cursor && { cursor }) })
      clusters.push(...page.items)
      cursor = page.cursor
    } while (cursor)
  }
  const stories: Record<string, number> = {}
  const together: string[] = []
  for (const cluster of new Map(clusters.map((c) => [c.id, c])).values()) {
    const members = await store.getMembers(cluster.id)
    for (const member of members) stories[member.storyId] = (await store.getVersions(member.storyId)).length
    together.push(
      members
        .map((m) => m.storyId)
        .sort()
        .join(' '),
    )
  }
  expect(await store.pendingStories(10)).toEqual([])
  await embedded.close()
  return { stories, together: together.sort() }
}

/** Resolves when the feed has been asked for once more, and some time has gone into reading it. */
async function reading(milliseconds: number): Promise<void> {
  const before = server.requests.length
  while (server.requests.length === before) await sleep(20)
  await sleep(milliseconds)
}

test('kill -9 in the middle of an ingest, then a restart: the stories and clusters of an undisturbed run', async () => {
  const undisturbed = start('undisturbed')
  await printed(undisturbed, / ✓ /, 1)
  await printed(undisturbed, / = /, 1)
  await ended(undisturbed, 'SIGTERM')

  for (const milliseconds of [150, 700, 2000]) {
    const killed = start('killed')
    await reading(milliseconds)
    await ended(killed, 'SIGKILL')
  }
  const restarted = start('killed')
  await printed(restarted, / [✓=] /, 2)
  await ended(restarted, 'SIGTERM')

  const expected = await outcome('undisturbed')
  expect(Object.keys(expected.stories).length).toBeGreaterThan(100)
  expect(await outcome('killed')).toEqual(expected)
}, 120_000)

test('a second program on the same data is refused with a sentence', async () => {
  const first = start('data')
  await printed(first, /Page http/, 1)
  const second = start('data')
  let words = ''
  second.stderr!.on('data', (chunk) => {
    words += chunk
  })
  const status = await new Promise((resolve) => second.once('exit', resolve))
  expect(status).toBe(1)
  expect(words).toContain('in use by another process')
  await ended(first, 'SIGTERM')
}, 60_000)
