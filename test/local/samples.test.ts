import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseFeed } from '../../lib/feeds/parse.ts'
import { allEvents, allNews, allSamples } from '../../lib/local/samples/all.ts'
import { fillDates, newestDay, timeOn } from '../../lib/local/samples/dates.ts'
import { toEntry } from '../../lib/local/samples/entry.ts'
import { sampleGold } from '../../lib/local/samples/gold.ts'
import { type OutletId, outlets } from '../../lib/local/samples/outlets.ts'
import { type SampleWires, sampleDocument, startSampleWires } from '../../lib/local/samples/wires.ts'

const now = new Date('2026-11-22T17:30:00.000Z')
const ids = Object.keys(outlets) as OutletId[]
const items = allSamples.flatMap((sample) => sample.items)

describe('what the sample wires hold', () => {
  test('enough of everything that the demo is to show', () => {
    expect(ids.length).toBeGreaterThanOrEqual(10)
    expect(new Set(ids.map((id) => outlets[id].format))).toEqual(new Set(['rss2', 'rss1', 'atom', 'jsonfeed', 'ninjs']))
    expect(new Set(ids.map((id) => outlets[id].lang))).toEqual(new Set(['en', 'ru', 'uk', 'pl', 'es']))
    expect(allEvents.length).toBeGreaterThanOrEqual(20)
    expect(items.length).toBeGreaterThanOrEqual(110)
    const ordinary = allNews.filter((news) => news.kind === 'ordinary').flatMap((news) => news.items)
    expect(ordinary.length / items.length).toBeGreaterThanOrEqual(0.25)
    expect(items.filter((item) => item.edits).length).toBeGreaterThanOrEqual(5)
    for (const slug of [/^UPDATE \d-/, /^CORRECTED-/, /^WRAPUP \d-/, /^STORY WITHDRAWN/, /^ИСПРАВЛЕНО/]) {
      expect(items.some((item) => [item, ...(item.edits ?? [])].some((text) => slug.test(text.title)))).toBe(true)
    }
  })

  test('every guid is used once, and every event has its stories', () => {
    const names = items.map((item) => `${item.outlet}/${item.id}`)
    expect(new Set(names).size).toBe(names.length)
    expect(new Set(allEvents.map((event) => event.key)).size).toBe(allEvents.length)
    expect(sampleGold().size).toBe(allEvents.flatMap((event) => event.items).length)
  })

  test.each(['2026-11-22T17:30:00Z', '2026-11-22T00:05:00Z', '2026-03-01T15:59:00Z', '2027-01-01T16:00:00Z'])(
    'at %s no report lies in the future and the newest is a day old at most',
    (time) => {
      const at = new Date(time)
      const times = allSamples.flatMap(({ daysAgo, items }) =>
        items.map((item) => toEntry(item, newestDay(at) - daysAgo * 86_400_000, 1)!.publishedAt.getTime()),
      )
      expect(Math.max(...times)).toBeLessThanOrEqual(at.getTime())
      expect(Math.max(...times)).toBeGreaterThan(at.getTime() - 25 * 3_600_000)
      expect(Math.min(...times)).toBeGreaterThan(at.getTime() - 6 * 86_400_000)
    },
  )
})

describe('dates in words', () => {
  const friday = Date.parse('2026-11-20T00:00:00Z')
  test.each([
    ['en', '{On:0}, {date:0} ({weekday:-1})', 'On Friday, Nov 20 (Thursday)'],
    ['ru', '{on:0}, {date:0}; {On:-3}', 'в пятницу, 20 ноября; Во вторник'],
    ['uk', '{on:0}, {date:0}', 'у пʼятницю, 20 листопада'],
    ['pl', '{on:-3}, {date:0}', 'we wtorek, 20 listopada'],
    ['es', '{on:1}, {date:0}', 'el sábado, 20 de noviembre'],
  ] as const)('%s', (lang, text, expected) => {
    expect(fillDates(text, friday, lang)).toBe(expected)
  })

  test('no story is left with a brace', () => {
    for (const id of ids)
      expect(new TextDecoder().decode(sampleDocument(id, now, 1).bytes)).not.toMatch(/\{(on|date|week)/i)
  })

  test('times of day', () => {
    expect(new Date(timeOn(friday, '06:40')).toISOString()).toBe('2026-11-20T06:40:00.000Z')
    expect(new Date(timeOn(friday, '+1 06:40')).toISOString()).toBe('2026-11-21T06:40:00.000Z')
    expect(() => timeOn(friday, '6:40')).toThrow('not a time')
  })
})

describe('the feeds', () => {
  let wires: SampleWires
  beforeAll(async () => {
    wires = await startSampleWires(now)
  })
  afterAll(() => wires.close())

  test.each(ids)('%s is read whole by the parser, and is labelled as a sample', async (id) => {
    const source = wires.sources.find((s) => s.id === `sample-${id}`)!
    const response = await fetch(source.url)
    const bytes = new Uint8Array(await response.arrayBuffer())
    const parsed = await parseFeed(bytes, { contentType: response.headers.get('content-type') ?? '', url: source.url })
    if (!parsed.ok) throw new Error(parsed.message)
    const first = items.filter((item) => item.outlet === id && !item.from)
    expect(parsed.feed.skipped).toEqual([])
    expect(parsed.feed.title).toContain('(sample)')
    expect(parsed.feed.entries).toHaveLength(first.length)
    for (const entry of parsed.feed.entries) {
      expect(entry.publishedAt ?? entry.updatedAt).toMatch(/^2026-11-/)
      expect(entry.url).toMatch(/^https:\/\/[a-z]+\.example\//)
      expect(entry.title).not.toContain('\ufffd')
      expect(sampleGuids.has(entry.guid ?? '')).toBe(true)
    }
  })

  test('are conditional, and have news at the second poll only', async () => {
    const fresh = await startSampleWires(now)
    const url = fresh.sources.find((s) => s.id === 'sample-farrow')!.url
    const first = await fetch(url)
    const head = await fetch(url, { method: 'HEAD' })
    expect(await head.text()).toBe('')
    const second = await fetch(url, { headers: { 'if-none-match': first.headers.get('etag')! } })
    expect(second.status).toBe(200)
    expect(await second.text()).toContain('STORY WITHDRAWN')
    const third = await fetch(url, { headers: { 'if-none-match': second.headers.get('etag')! } })
    expect(third.status).toBe(304)
    expect((await fetch(`${fresh.origin}/nowhere`)).status).toBe(404)
    await fresh.close()
  })

  test('the catalogue lists them by group', () => {
    expect(wires.opml).toContain('<outline text="Русский">')
    for (const source of wires.sources) expect(wires.opml).toContain(`xmlUrl="${source.url}"`)
  })
})

const sampleGuids = new Set(
  allSamples.flatMap(({ items }) => items.map((item) => toEntry(item, newestDay(now), 1)!.guid)),
)
