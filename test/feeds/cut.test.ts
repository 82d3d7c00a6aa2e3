import { describe, expect, test } from 'vitest'
import { parseFeed } from '../../lib/feeds/parse.ts'
import { fc } from '../helpers/properties.ts'

/** Well-formed feeds of every format, from entries with distinct ids. */
type Item = {
  id: string
  title: string
  text: string
  html: boolean
  link: string
  date: Date
  extra: string
  cdata: boolean
}

const xml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
const cdata = (text: string) => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`
const word = fc.string({ unit: fc.constantFrom(...'abc &<>"\'\n\té—їжŁ漢字😀;#]x'), maxLength: 30 })
const item: fc.Arbitrary<Item> = fc.record({
  id: fc.uuid({ version: 1 }),
  title: word,
  text: word,
  html: fc.boolean(),
  link: fc.webUrl({ withQueryParameters: true }),
  date: fc.date({ min: new Date('2000-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
  extra: fc.constantFrom(
    '',
    '<!-- <item> -->',
    '<category>war &amp; peace</category>',
    '<x:y xmlns:x="urn:x"><x:z>1</x:z></x:y>',
  ),
  cdata: fc.boolean(),
})

const write: Record<string, (items: Item[]) => string> = {
  rss: (items) =>
    `<?xml version="1.0"?><rss version="2.0"><channel><title>W</title><link>https://w.example/</link><language>uk</language>${items
      .map((i) => {
        const body = i.html ? `<p>${xml(i.text)}</p>` : i.text
        return `<item><title>${xml(i.title)}</title><guid isPermaLink="false">${i.id}</guid><link>${xml(i.link)}</link><pubDate>${i.date.toUTCString()}</pubDate>${i.extra}<description>${i.cdata ? cdata(body) : xml(body)}</description></item>`
      })
      .join('\n')}</channel></rss>`,
  rdf: (items) =>
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://w.example/"><title>W</title><link>https://w.example/</link></channel>${items
      .map(
        (i) =>
          `<item rdf:about="${i.id}"><title>${xml(i.title)}</title><link>${xml(i.link)}</link><dc:date>${i.date.toISOString()}</dc:date><description>${xml(i.text)}</description></item>`,
      )
      .join('')}</rdf:RDF>`,
  atom: (items) =>
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>W</title>${items
      .map(
        (i) =>
          `<entry><id>urn:uuid:${i.id}</id><title type="html">${xml(xml(i.title))}</title><link href="${xml(i.link)}"/><updated>${i.date.toISOString()}</updated><summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${xml(i.text)}<br/>${xml(i.title)}</div></summary></entry>`,
      )
      .join('')}</feed>`,
  jsonfeed: (items) =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'W',
      items: items.map((i) => ({
        id: i.id,
        title: i.title,
        url: i.link,
        content_text: i.text,
        tags: ['a'],
        date_published: i.date.toISOString(),
      })),
    }),
  ninjs: (items) =>
    JSON.stringify(
      items.map((i) => ({
        uri: `urn:${i.id}`,
        type: 'text',
        version: '1',
        versionCreated: i.date.toISOString(),
        headlines: [{ role: 'main', value: i.title }],
        bodies: [{ contentType: 'text/plain', value: i.text }],
      })),
    ),
  newsml: (items) =>
    `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header/><itemSet>${items
      .map(
        (i) =>
          `<newsItem guid="${i.id}" version="1" xml:lang="en"><itemMeta><versionCreated>${i.date.toISOString()}</versionCreated><pubStatus qcode="stat:usable"/></itemMeta><contentMeta><headline>${xml(i.title)}</headline></contentMeta><contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body><p>${xml(i.text)}</p></body></html></inlineXML></contentSet></newsItem>`,
      )
      .join('')}</itemSet></newsMessage>`,
}

const entriesOf = async (bytes: Uint8Array, cut = false) => {
  const result = await parseFeed(bytes, { url: 'https://w.example/feed', cut })
  if (!result.ok) expect(result.code).not.toBe('internal')
  return result.ok ? result.feed.entries : []
}

describe('a document cut anywhere', () => {
  test.each(Object.keys(write))(
    '%s: yields no entry that the whole document does not hold, and never throws',
    async (format) => {
      await fc.assert(
        fc.asyncProperty(
          fc.uniqueArray(item, { maxLength: 5, selector: (i) => i.id }),
          // A whole number, because doubles are drawn by their representation: nearly all of them next to zero.
          fc.integer({ min: 0, max: 10_000 }),
          async (items, share) => {
            const bytes = Buffer.from(write[format]!(items))
            const whole = await entriesOf(bytes)
            const held = new Set(whole.map((entry) => JSON.stringify(entry)))
            const cut = bytes.subarray(0, Math.floor((bytes.length * share) / 10_000))
            for (const entry of await entriesOf(cut, true)) expect(held).toContain(JSON.stringify(entry))
          },
        ),
        { numRuns: 250 },
      )
    },
  )

  test.each(Object.keys(write))('%s: every complete entry before the cut is kept', async (format) => {
    const items = Array.from(
      { length: 6 },
      (_, n): Item => ({
        id: `00000000-0000-1000-8000-00000000000${n}`,
        title: `Title ${n}`,
        text: `Text ${n}`,
        html: false,
        link: `https://w.example/${n}`,
        date: new Date(Date.UTC(2026, 0, n + 1)),
        extra: '',
        cdata: n % 2 === 0,
      }),
    )
    const text = write[format]!(items)
    for (const n of [1, 3, 5]) {
      const at = text.indexOf(`Title ${n}`)
      expect((await entriesOf(Buffer.from(text.slice(0, at)), true)).length, `cut in entry ${n}`).toBe(n)
    }
    expect(await entriesOf(Buffer.from(text))).toHaveLength(6)
  })
})
