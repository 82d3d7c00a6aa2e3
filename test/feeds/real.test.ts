import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parseFeed } from '../../lib/feeds/parse.ts'

const folder = fileURLToPath(new URL('../../../shared/feeds/real', import.meta.url))
const files = existsSync(folder) ? readdirSync(folder).filter((name) => /\.(?:xml|rss)$/.test(name)) : []
const provenance: { file: string; lang?: string; items?: number; embedded?: boolean }[] = existsSync(folder)
  ? JSON.parse(readFileSync(`${folder}/provenance.json`, 'utf8'))
  : []

describe.skipIf(files.length === 0)('real wires of ../shared/feeds/real (skipped when absent)', () => {
  test.each(files)('%s: every entry arrives whole, or is skipped for a reason', async (file) => {
    const bytes = readFileSync(`${folder}/${file}`)
    const result = await parseFeed(bytes, { url: `https://wire.example/${file}` })
    if (!result.ok) throw new Error(result.message)
    const { entries, skipped, title } = result.feed
    const raw = bytes.toString('latin1')
    const count = raw.match(/<(?:item|entry)[\s>]/g)?.length ?? 0
    expect(entries.length + skipped.length).toBe(count)
    const listed = provenance.find((row) => row.file === file)?.items
    if (listed !== undefined && listed !== null) expect(entries.length + skipped.length).toBe(listed)
    expect(entries.length).toBeGreaterThan(0)
    expect(title).toMatch(/\S/)
    for (const { reason, detail } of skipped)
      expect([reason, detail]).toEqual([expect.stringMatching(/\S/), expect.stringMatching(/\S/)])
    const dated = raw
      .split(/<(?:item|entry)[\s>]/)
      .slice(1)
      .filter((item) => /<(?:pubDate|dc:date|published|updated)[\s>]/.test(item)).length
    expect(entries.filter(({ publishedAt, updatedAt }) => publishedAt ?? updatedAt).length).toBeGreaterThanOrEqual(
      dated - skipped.length,
    )
    for (const entry of entries) {
      expect(entry.title).toMatch(/\p{L}/u)
      expect(entry.url).toMatch(/^https?:\/\//)
      if (entry.publishedAt) expect(entry.publishedAt).toMatch(/^(?:199|20[012])\d-/)
      const text = `${entry.title}\n${entry.summary}\n${entry.body ?? ''}`
      expect(text).not.toMatch(
        /<\/?(?:p|a|br|div|img|b|i|span)[\s>/]|&(?:amp|lt|gt|nbsp|quot|#\d+);|\ufffd|[ÐÑ][\u0080-\u00bf]|[àâåèêëîïðñòóôö]{5}/,
      )
    }
  })
})
