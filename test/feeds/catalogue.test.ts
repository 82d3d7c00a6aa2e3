import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { feedIdOf, parseCatalogue } from '../../lib/feeds/catalogue.ts'

describe('the catalogue', () => {
  test('takes feeds with outlet, language and heading', () => {
    const { sources, notes } = parseCatalogue(
      `<?xml version="1.0"?><opml version="2.0"><head><title>x</title></head><body><outline text="Ukrainian" language="uk"><outline type="rss" text="Wire" xmlUrl="https://wire.example/rss?a=1&amp;b=2"/><outline text="Inner"><outline type="rss" title="Other" language="en-us" xmlUrl="http://other.example/feed#x"></outline></outline></outline><outline type="rss" xmlUrl="https://www.bare.example/"/></body></opml>`,
    )
    expect(notes).toEqual([])
    expect(sources).toEqual([
      {
        id: expect.stringMatching(/^wire-example-rss-a-1-b-2-[\da-f]{6}$/),
        url: 'https://wire.example/rss?a=1&b=2',
        outlet: 'Wire',
        lang: 'uk',
        group: 'Ukrainian',
      },
      { id: expect.any(String), url: 'http://other.example/feed', outlet: 'Other', lang: 'en-US', group: 'Inner' },
      { id: expect.any(String), url: 'https://www.bare.example/', outlet: 'bare.example' },
    ])
  })

  test('tells of addresses that are none, and of feeds listed twice', () => {
    const { sources, notes } = parseCatalogue(
      '<opml><body><outline xmlUrl="ftp://x.example/"/><outline xmlUrl="nonsense"/><outline text="A" xmlUrl="https://a.example/"/><outline text="B" xmlUrl="https://a.example/"/></body></opml>',
    )
    expect(sources).toHaveLength(1)
    expect(notes).toEqual([
      expect.stringContaining('ftp://x.example/'),
      expect.stringContaining('nonsense'),
      expect.stringContaining('twice'),
    ])
  })

  test.each(['', 'no xml', '<opml>', '<opml><body><outline', '{}'])('%j holds no feed and throws nothing', (text) => {
    expect(parseCatalogue(text).sources).toEqual([])
  })

  test('ids are safe in a path, stable, and differ with the address', () => {
    const urls = [
      'https://wire.example/rss',
      'https://wire.example/rss/',
      'http://wire.example/rss?x',
      'https://пример.example/лента',
      `https://wire.example/${'a'.repeat(500)}`,
      `https://wire.example/${'a'.repeat(501)}`,
    ]
    const ids = urls.map(feedIdOf)
    expect(new Set(ids).size).toBe(urls.length)
    for (const id of ids) expect(id).toMatch(/^[a-z0-9-]{6,80}$/)
    expect(urls.map(feedIdOf)).toEqual(ids)
  })

  test('the one that ships is sound and grouped by language', () => {
    const { sources, notes } = parseCatalogue(readFileSync(new URL('../../feeds.opml', import.meta.url), 'utf8'))
    expect(notes).toEqual([])
    expect(sources.length).toBeGreaterThanOrEqual(30)
    for (const source of sources)
      expect(source).toMatchObject({
        outlet: expect.stringMatching(/\S/),
        group: expect.stringMatching(/\S/),
        lang: expect.stringMatching(/^[a-z]{2}/),
      })
  })
})
