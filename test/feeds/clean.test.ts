import { describe, expect, test } from 'vitest'
import { compareIds, keysOf } from '../../lib/feeds/keys.ts'
import { languageTag } from '../../lib/feeds/language.ts'
import { canonicalLink, resolveLink, webLink } from '../../lib/feeds/links.ts'
import { parseFeed } from '../../lib/feeds/parse.ts'
import { personOf } from '../../lib/feeds/people.ts'
import { htmlToText, oneLine, plainText } from '../../lib/feeds/text.ts'

describe('text from HTML', () => {
  test.each([
    ['<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['<p>One\n  two</p>\n<p>Three</p>', 'One two\n\nThree'],
    ['<p>a</p><pre>b\nc</pre>', 'a\n\nb\nc'],
    ['One <b>two</b>\nThree', 'One two\nThree'],
    ['One<br>Two<br/>Three', 'One\nTwo\nThree'],
    ['<ul><li>a</li><li>b</li></ul>', 'a\n\nb'],
    ['<table><tr><td>a</td><td>b</td></tr></table>', 'a b'],
    ['<b>bo</b>ld, a<i>&amp;</i>b', 'bold, a&b'],
    ['<style>p{}</style><script>x<y</script>seen<noscript>no</noscript>', 'seen'],
    ['<!-- no -->yes<!-- <p> -->', 'yes'],
    ['5 < 6 and 7 > 6', '5 < 6 and 7 > 6'],
    ['&laquo;a&raquo; &mdash; &#8230;&nbsp;&hearts;', '«a» — … ♥'],
    ['AT&T, R&D; x&copy y', 'AT&T, R&D; x© y'],
    ['&amp;lt;b&amp;gt; &amp;nbsp;x', '<b> x'],
    ['<a href="x" onclick="y">link</a> <img src="z" alt="no">end', 'link end'],
    ['<p unclosed', ''],
    ['a</p></div></b>b', 'a\n\nb'],
    ['<a title="1 > 0">x</a>', 'x'],
  ])('%j is %j', (html, text) => {
    expect(htmlToText(html, 1_000)).toBe(text)
  })

  test('is bounded, and never cuts a character in two', () => {
    expect(htmlToText('<p>word</p>'.repeat(10_000), 100).length).toBeLessThanOrEqual(100)
    expect(oneLine('😀'.repeat(10), 5)).toBe('😀😀')
  })

  test('plain text is left as it is, and read as HTML only when it is HTML', () => {
    expect(plainText('List<T> where a < b & c', 100)).toBe('List<T> where a < b & c')
    expect(plainText('<p>a &amp; b</p>', 100)).toBe('a & b')
    expect(plainText('a &quot;b&quot;', 100)).toBe('a "b"')
  })

  test('is linear in its input', () => {
    for (const piece of ['<p', '<!--', '&', '<a href="', '</', '<script>', ' \n', '<br><']) {
      const time = (n: number) => {
        const html = piece.repeat(n)
        const start = process.cpuUsage()
        for (let i = 0; i < 5; i += 1) htmlToText(html, 10_000)
        return process.cpuUsage(start).user
      }
      time(10_000)
      expect(time(100_000), piece).toBeLessThan(1_000_000)
    }
  })
})

describe('links', () => {
  test.each([
    ['https://wire.example/a?utm_source=rss&utm_medium=x&id=5#top', 'https://wire.example/a?id=5'],
    ['https://wire.example/a?feedType=RSS&feedName=world', 'https://wire.example/a'],
    ['https://wire.example/a?fbclid=1', 'https://wire.example/a'],
    ['https://wire.example/a?id=1&b=%D0%B0', 'https://wire.example/a?id=1&b=%D0%B0'],
    ['https://m.wire.example/a', 'https://wire.example/a'],
    ['https://en.m.wire.example/a', 'https://en.wire.example/a'],
    ['https://m.example/a', 'https://m.example/a'],
    ['https://wire.example/news/amp/', 'https://wire.example/news'],
    ['https://wire.example/amp/news', 'https://wire.example/news'],
    ['https://wire.example/news.amp.html', 'https://wire.example/news.html'],
    ['https://wire.example/a?amp=1', 'https://wire.example/a'],
    ['https://wire.example/news/index.html', 'https://wire.example/news/'],
    ['https://wire.example:443/a', 'https://wire.example/a'],
    ['https://WIRE.example/A', 'https://wire.example/A'],
    ['https://wire.example/#!/story/5', 'https://wire.example/#!/story/5'],
    ['https://wire.example/camp/amplitude?campus=1', 'https://wire.example/camp/amplitude?campus=1'],
    ['https://wire.example/a?from=rss', 'https://wire.example/a'],
    ['https://wire.example/route?from=kyiv&to=lviv', 'https://wire.example/route?from=kyiv&to=lviv'],
  ])('%s is %s', (link, canonical) => {
    expect(canonicalLink(link)).toBe(canonical)
    expect(canonicalLink(canonical)).toBe(canonical)
  })

  test('only http(s) is a link, without credentials', () => {
    for (const bad of [
      'javascript:alert(1)',
      'data:text/html,x',
      'file:///etc/passwd',
      'mailto:a@b',
      '',
      undefined,
      'x'.repeat(10_000),
    ])
      expect(webLink(bad)).toBeUndefined()
    expect(webLink('https://user:pw@wire.example/a')).toBe('https://wire.example/a')
    expect(webLink('/a', 'https://wire.example/feed')).toBe('https://wire.example/a')
    expect(resolveLink('../a', 'https://wire.example/x/y/')).toBe('https://wire.example/x/a')
  })
})

describe('identity', () => {
  const entry = (guid: string | undefined, url: string | undefined, title: string) => ({
    ...(guid ? { guid } : {}),
    ...(url ? { url } : {}),
    title,
    summary: '',
    categories: [],
    points: [],
    media: [],
  })

  test('native id, else address, else title and date', () => {
    const { keys } = keysOf(
      [
        entry('1', 'https://w.example/1', 'A'),
        entry(undefined, 'https://w.example/2', 'B'),
        entry(undefined, undefined, 'C'),
      ],
      { sample: {} },
    )
    expect(keys).toEqual(['id:1', 'url:https://w.example/2', expect.stringMatching(/^text:[\da-f]{32}$/)])
  })

  test('a revision number behind the address is no identity', () => {
    const { keys } = keysOf(
      [
        entry('https://w.example/1#2', 'https://w.example/1', 'A'),
        entry('https://w.example/live#2', 'https://w.example/other', 'B'),
      ],
      { sample: {} },
    )
    expect(keys).toEqual(['id:https://w.example/1', 'id:https://w.example/live#2'])
  })

  test('an id that different entries share is passed over', () => {
    const { keys, note } = keysOf(
      [
        entry('same', 'https://w.example/1', 'A'),
        entry('same', 'https://w.example/2', 'B'),
        entry('own', 'https://w.example/3', 'C'),
      ],
      { sample: {} },
    )
    expect(keys).toEqual(['url:https://w.example/1', 'url:https://w.example/2', 'id:own'])
    expect(note).toMatch(/shared/)
  })

  test('an id once shared stays passed over when the other entry has left', () => {
    const both = [entry('same', 'https://w.example/1', 'A'), entry('same', 'https://w.example/2', 'B')]
    const ids = compareIds(undefined, both)
    const later = compareIds(ids, both.slice(0, 1))
    expect(keysOf(both.slice(0, 1), later).keys).toEqual(['url:https://w.example/1'])
    expect(compareIds(later, [entry('own', 'https://w.example/3', 'C')]).shared).toHaveLength(1)
  })

  test('ids made anew at every fetch are noticed at the second parse, and never trusted again', () => {
    const fetched = (n: number) => [1, 2, 3, 4].map((i) => entry(`${n}-${i}`, `https://w.example/${i}`, 'T'))
    const first = compareIds(undefined, fetched(1))
    expect(first.unstable).toBeUndefined()
    expect(compareIds(first, fetched(1)).unstable).toBeUndefined()
    const second = compareIds(first, fetched(2))
    expect(second.unstable).toBe(true)
    expect(compareIds(second, fetched(2)).unstable).toBe(true)
    expect(keysOf(fetched(2), second).keys).toEqual(keysOf(fetched(3), second).keys)
  })

  test('one replaced id is not enough to doubt the others', () => {
    const before = compareIds(
      undefined,
      [1, 2, 3].map((i) => entry(`${i}`, `https://w.example/${i}`, 'T')),
    )
    const after = [
      entry('new', 'https://w.example/1', 'T'),
      entry('2', 'https://w.example/2', 'T'),
      entry('3', 'https://w.example/3', 'T'),
    ]
    expect(compareIds(before, after).unstable).toBeUndefined()
  })

  test('goes through parsing, from state to state', async () => {
    const document = (n: number) =>
      Buffer.from(
        `<rss version="2.0"><channel><title>W</title>${[1, 2, 3, 4].map((i) => `<item><guid isPermaLink="false">${n}-${i}</guid><link>https://w.example/${i}</link><title>T${i}</title></item>`).join('')}</channel></rss>`,
      )
    const first = await parseFeed(document(1))
    const second = await parseFeed(document(2), first.ok ? { ids: first.feed.ids } : {})
    const third = await parseFeed(document(3), second.ok ? { ids: second.feed.ids } : {})
    const keys = [first, second, third].map((result) => result.ok && result.feed.entries[0]?.key)
    expect(keys).toEqual(['id:1-1', 'url:https://w.example/1', 'url:https://w.example/1'])
  })
})

describe('small things', () => {
  test.each([
    ['en-us', 'en-US'],
    ['uk', 'uk'],
    ['ua', 'uk'],
    ['zh_CN', 'zh-CN'],
    ['English', 'en'],
    ['', undefined],
    ['none', undefined],
    ['xx-invalid-tag-!', undefined],
  ])('language %j is %j', (text, tag) => {
    expect(languageTag(text)).toBe(tag)
  })

  test.each([
    ['Desk <d@wire.example>', { name: 'Desk', email: 'd@wire.example' }],
    ['d@wire.example (Desk)', { name: 'Desk', email: 'd@wire.example' }],
    ['Desk (d@wire.example)', { name: 'Desk', email: 'd@wire.example' }],
    ['d@wire.example', { name: undefined, email: 'd@wire.example' }],
    ['Desk (Kyiv)', { name: 'Desk (Kyiv)' }],
    ['Desk d@wire.example', { name: 'Desk', email: 'd@wire.example' }],
  ])('author %j', (text, person) => {
    expect(personOf(text)).toEqual(person)
  })
})
