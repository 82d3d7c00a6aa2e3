import { describe, expect, test } from 'vitest'
import { parseFeed } from '../../lib/feeds/parse.ts'
import { hostileDocuments } from './hostile.ts'

const url = 'https://wire.example/feed.xml'

describe('hostile documents', () => {
  test('are at least sixty', () => {
    expect(hostileDocuments.length).toBeGreaterThanOrEqual(60)
  })

  test.each(hostileDocuments)(
    '$name: ends in time, with entries or a reason',
    async ({ make, contentType, entries }) => {
      const made = make()
      const bytes = typeof made === 'string' ? Buffer.from(made) : made
      const before = process.memoryUsage().rss
      const start = process.cpuUsage()
      const result = await parseFeed(bytes, { url, contentType })
      const { user, system } = process.cpuUsage(start)
      const ms = (user + system) / 1000
      if (process.env.HOSTILE_TIMES) console.log(ms.toFixed(0), ((process.memoryUsage().rss - before) / 1e6).toFixed(0))
      expect(ms).toBeLessThan(2_000)
      if (!result.ok) {
        expect(result.code).not.toBe('internal')
        expect(result.message).not.toBe('')
        expect(entries ?? 0).toBe(0)
        return
      }
      if (entries !== undefined) expect(result.feed.entries).toHaveLength(entries)
      else expect(result.feed.entries.length + result.feed.skipped.length + result.feed.notes.length).toBeGreaterThan(0)
      for (const entry of result.feed.entries) {
        expect(JSON.stringify(entry).length).toBeLessThan(200_000)
        expect(`${entry.title}${entry.summary}${entry.body ?? ''}`).not.toMatch(
          /[\0-\x08\x0b-\x1f\u202a-\u202e\u2066-\u2069]/,
        )
        for (const link of [entry.url, ...entry.media.map((media) => media.url)])
          expect(link ?? 'https:').toMatch(/^https?:/)
      }
      expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    },
  )
})
