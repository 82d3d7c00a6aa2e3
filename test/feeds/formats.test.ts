import { describe, expect, test } from 'vitest'
import type { Entry, ParsedFeed } from '../../lib/feeds/entry.ts'
import { parseFeed } from '../../lib/feeds/parse.ts'

const url = 'https://wire.example/feeds/all.xml'
async function read(text: string, from = url): Promise<ParsedFeed> {
  const result = await parseFeed(Buffer.from(text), { url: from })
  if (!result.ok) throw new Error(result.message)
  return result.feed
}
const rss = (items: string, head = '<title>Wire</title><link>https://wire.example/</link>') =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:georss="http://www.georss.org/georss" xmlns:geo="http://www.w3.org/2003/01/geo/wgs84_pos#" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"><channel>${head}${items}</channel></rss>`
const one = async (item: string, head?: string): Promise<Entry> =>
  (await read(rss(`<item>${item}</item>`, head))).entries[0]!

describe('RSS', () => {
  test('2.0 with all that wires put into it', async () => {
    const feed = await read(
      rss(
        `<item><title>Two hurt in <b>Nova Vesk</b> &amp; district</title><guid isPermaLink="false">w-1</guid><link>/news/1?utm_source=rss#top</link><pubDate>Sun, 22 Nov 2026 10:05:00 EET</pubDate><dc:creator>Desk</dc:creator><category>Border</category><category>War</category><description><![CDATA[<p>First&nbsp;paragraph.</p><script>x()</script><p>Second.</p>]]></description><content:encoded><![CDATA[<h2>Full</h2><p>Text &laquo;here&raquo;</p>]]></content:encoded><enclosure url="https://cdn.wire.example/1.jpg" type="image/jpeg" length="1"/><media:content url="/2.mp4" medium="video"/><source url="https://agency.example/rss">Agency</source><georss:point>50.1 36.2</georss:point></item>`,
        '<title>Wire</title><link>https://wire.example/</link><language>en-us</language><ttl>15</ttl><skipHours><hour>1</hour><hour>24</hour></skipHours><skipDays><day>Sunday</day></skipDays><sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency><atom:link rel="hub" href="https://hub.example/"/>',
      ),
    )
    expect(feed).toMatchObject({
      format: 'rss2',
      title: 'Wire',
      link: 'https://wire.example/',
      lang: 'en-US',
      hints: {
        ttlSeconds: 900,
        skipHours: [0, 1],
        skipDays: ['sunday'],
        updateSeconds: 1800,
        hub: 'https://hub.example/',
      },
      skipped: [],
    })
    expect(feed.entries).toEqual([
      {
        key: 'id:w-1',
        guid: 'w-1',
        url: 'https://wire.example/news/1',
        title: 'Two hurt in Nova Vesk & district',
        summary: 'First paragraph.\n\nSecond.',
        body: 'Full\n\nText «here»',
        author: 'Desk',
        publishedAt: '2026-11-22T08:05:00.000Z',
        lang: 'en-US',
        categories: ['Border', 'War'],
        points: [{ lat: 50.1, lon: 36.2 }],
        media: [
          { url: 'https://cdn.wire.example/1.jpg', type: 'image/jpeg' },
          { url: 'https://wire.example/2.mp4', type: 'video' },
        ],
        source: { title: 'Agency', url: 'https://agency.example/rss' },
      },
    ])
  })

  test('0.91 with a document type, 0.90 and 1.0 as RDF', async () => {
    const old = await read(
      '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd"><rss version="0.91"><channel><title>W</title><item><title>A &eacute;</title><link>https://wire.example/a</link></item></channel></rss>',
    )
    expect(old).toMatchObject({ format: 'rss0', entries: [{ key: 'url:https://wire.example/a', title: 'A é' }] })
    const netscape = await read(
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel><title>W</title></channel><item><title>A</title><link>https://wire.example/a</link></item></rdf:RDF>',
    )
    expect(netscape).toMatchObject({ format: 'rss0', entries: [{ title: 'A' }] })
    const rdf = await read(
      '<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:rss="http://purl.org/rss/1.0/" xmlns:d="http://purl.org/dc/elements/1.1/"><rss:channel r:about="x"><rss:title>W</rss:title></rss:channel><rss:item r:about="https://wire.example/a"><rss:title>A</rss:title><d:date>2026-11-22T10:00+02:00</d:date><d:creator>Desk</d:creator><d:subject>War</d:subject><d:language>uk</d:language></rss:item></r:RDF>',
    )
    expect(rdf).toMatchObject({
      format: 'rss1',
      title: 'W',
      entries: [
        { title: 'A', publishedAt: '2026-11-22T08:00:00.000Z', author: 'Desk', categories: ['War'], lang: 'uk' },
      ],
    })
  })

  test.each([
    ['a bare ampersand', '<title>Shells & mines</title>', 'Shells & mines'],
    ['an entity of HTML', '<title>caf&eacute;&nbsp;&mdash; x</title>', 'café — x'],
    ['an entity twice escaped', '<title>A &amp;amp; B &amp;quot;C&amp;quot;</title>', 'A & B "C"'],
    ['inline markup', '<title>a <em>b</em> c</title>', 'a b c'],
    ['CDATA', '<title><![CDATA[a & <b>b</b>]]></title>', 'a & b'],
    ['signs that are no markup', '<title>5 &lt; 6, List&lt;T&gt;, a &gt; b</title>', '5 < 6, List<T>, a > b'],
    ['white space and lines', '<title>\n  a\t b\n</title>', 'a b'],
    ['Windows characters by number', '<title>&#147;a&#148; &#150; b</title>', '“a” – b'],
    ['a missing end tag', '<title>a<link>https://wire.example/x</link>', 'a'],
    ['a name in upper case', '<TITLE>a</TITLE>', 'a'],
    ['an undeclared prefix', '<title>a</title><foo:bar>x</foo:bar>', 'a'],
    ['XHTML of its own', '<title xmlns:h="http://www.w3.org/1999/xhtml"><h:b>a</h:b> b</title>', 'a b'],
    ['hidden characters', '<title>a\u200bb\u202ec\u2066d\u00ad</title>', 'abcd'],
  ])('a title with %s', async (_, markup, title) => {
    expect((await one(markup)).title).toBe(title)
  })

  test('a bad date, a bad link and a bad guid cost nothing but themselves', async () => {
    const entry = await one(
      '<title>A</title><guid isPermaLink="true"></guid><pubDate>yesterday, maybe</pubDate><link>javascript:alert(1)</link>',
    )
    expect(entry).toEqual({
      key: expect.stringMatching(/^text:/),
      title: 'A',
      summary: '',
      categories: [],
      points: [],
      media: [],
    })
  })

  test('a bracket that begins no tag, and CDATA without an end, cost nothing', async () => {
    expect((await one('<title>Rate <5% today, a<-b</title><link>https://wire.example/x</link>')).title).toBe(
      'Rate <5% today, a<-b',
    )
    const feed = await read(
      rss(
        '<item><title>A</title><description><![CDATA[one</description></item><item><title>B</title><description><![CDATA[two]]></description></item>',
      ),
    )
    expect(feed.entries.map(({ title, summary }) => [title, summary])).toEqual([
      ['A', 'one'],
      ['B', 'two'],
    ])
  })

  test('an entry without a title is named by its first sentence', async () => {
    expect(
      (await one('<description>&lt;p&gt;Shelling was reported at night. Two people were hurt.&lt;/p&gt;</description>'))
        .title,
    ).toBe('Shelling was reported at night.')
    const long = await one(`<description>${'word '.repeat(100)}</description>`)
    expect(long.title).toMatch(/^word .*word…$/)
    expect(long.title.length).toBeLessThanOrEqual(141)
  })

  test('an empty entry is skipped with a reason and costs no other one', async () => {
    const feed = await read(
      rss('<item><title>A</title></item><item/><item><guid>x</guid></item><item><title>B</title></item>'),
    )
    expect(feed.entries.map(({ title }) => title)).toEqual(['A', 'B'])
    expect(feed.skipped).toEqual([
      { index: 1, reason: 'no-content', detail: expect.any(String) },
      { index: 2, reason: 'no-content', detail: expect.any(String) },
    ])
  })

  test('the address behind a counting redirect is the address', async () => {
    const entry = await one(
      '<title>A</title><link>https://count.example/x</link><feedburner:origLink xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0">https://wire.example/a</feedburner:origLink>',
    )
    expect(entry.url).toBe('https://wire.example/a')
  })

  test('relative links count from the site that the channel names when the feed lies elsewhere', async () => {
    const elsewhere = await read(rss('<item><title>A</title><link>/a</link></item>'), 'https://feeds.example/wire')
    expect(elsewhere.entries[0]?.url).toBe('https://wire.example/a')
  })

  test.each([
    ['W3C points', '<geo:lat>50.1</geo:lat><geo:long>36.2</geo:long>', [{ lat: 50.1, lon: 36.2 }]],
    [
      'GML',
      '<georss:where><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>50.1 36.2</gml:pos></gml:Point></georss:where>',
      [{ lat: 50.1, lon: 36.2 }],
    ],
    ['impossible points', '<georss:point>91 0</georss:point><georss:point>x y</georss:point><geo:lat>1</geo:lat>', []],
  ])('%s', async (_, markup, points) => {
    expect((await one(`<title>A</title>${markup}`)).points).toEqual(points)
  })

  test('the vocabulary may have any default namespace', async () => {
    for (const namespace of ['http://www.w3.org/2005/Atom', 'urn:unknown', 'http://www.w3.org/1999/xhtml'])
      expect(
        (await read(`<rss xmlns="${namespace}"><channel><title>W</title><item><title>A</title></item></channel></rss>`))
          .entries,
        namespace,
      ).toHaveLength(1)
  })
})

describe('Atom', () => {
  const atom = (entries: string, head = '') =>
    `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0" xml:lang="en" xml:base="https://wire.example/base/"><title>Wire</title>${head}${entries}</feed>`

  test('1.0 with bases, languages and all kinds of text', async () => {
    const feed = await read(
      atom(
        '<entry xml:lang="uk" xml:base="sub/"><id>tag:wire.example,2026:1</id><title type="html">A &amp;amp; &lt;i&gt;B&lt;/i&gt;</title><link rel="alternate" type="application/json" href="1.json"/><link rel="alternate" type="text/html" href="1"/><link rel="enclosure" href="1.mp3" type="audio/mpeg"/><published>2026-11-22T10:00:00+02:00</published><updated>2026-11-22T11:00:00+02:00</updated><author><name>Desk</name><email>d@wire.example</email></author><category term="war" label="War"/><summary type="text">5 &lt; 6</summary><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One &amp; <b>two</b></p><p>Three &lt;four></p></div></content><source><title>Agency</title><link href="https://agency.example/"/></source></entry>',
      ),
    )
    expect(feed).toMatchObject({ format: 'atom1', lang: 'en' })
    expect(feed.entries[0]).toEqual({
      key: 'id:tag:wire.example,2026:1',
      guid: 'tag:wire.example,2026:1',
      url: 'https://wire.example/base/sub/1',
      title: 'A & B',
      summary: '5 < 6',
      body: 'One & two\n\nThree <four>',
      author: 'Desk',
      publishedAt: '2026-11-22T08:00:00.000Z',
      updatedAt: '2026-11-22T09:00:00.000Z',
      lang: 'uk',
      categories: ['war'],
      points: [],
      media: [{ url: 'https://wire.example/base/sub/1.mp3', type: 'audio/mpeg' }],
      source: { title: 'Agency', url: 'https://agency.example/' },
    })
  })

  test('0.3', async () => {
    const feed = await read(
      '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>W</title><tagline>t</tagline><entry><id>1</id><title mode="escaped" type="text/html">A &lt;b&gt;b&lt;/b&gt;</title><issued>2026-11-22T10:00:00Z</issued><modified>2026-11-22T11:00:00Z</modified><content type="text/html" mode="base64">PHA+SGk8L3A+</content></entry></feed>',
    )
    expect(feed).toMatchObject({
      format: 'atom0',
      entries: [
        { title: 'A b', summary: 'Hi', publishedAt: '2026-11-22T10:00:00.000Z', updatedAt: '2026-11-22T11:00:00.000Z' },
      ],
    })
  })

  test('one bad date loses that date, not the feed', async () => {
    const feed = await read(
      atom(
        '<entry><id>1</id><title>A</title><updated>soon</updated></entry><entry><id>2</id><title>B</title><updated>2026-11-22T10:00:00Z</updated></entry>',
      ),
    )
    expect(feed.entries.map(({ title, updatedAt }) => [title, updatedAt])).toEqual([
      ['A', undefined],
      ['B', '2026-11-22T10:00:00.000Z'],
    ])
  })

  test('deleted entries (RFC 6721)', async () => {
    const gone = (ref: string) =>
      `<at:deleted-entry ref="${ref}" when="2026-11-22T10:00:00Z"><at:comment>withdrawn</at:comment></at:deleted-entry>`
    const feed = await read(
      atom(
        '<entry><id>late</id><title>A</title><updated>2026-11-22T11:00:00Z</updated></entry><entry><id>early</id><title>B</title><updated>2026-11-22T09:00:00Z</updated></entry>',
        gone('late') + gone('early') + gone('absent'),
      ),
    )
    expect(feed.entries.map(({ key, wire, updatedAt }) => [key, wire?.deleted ?? false, updatedAt])).toEqual([
      ['id:late', false, '2026-11-22T11:00:00.000Z'],
      ['id:early', true, '2026-11-22T10:00:00.000Z'],
      ['id:absent', true, '2026-11-22T10:00:00.000Z'],
    ])
    expect(feed.entries[2]?.wire?.edNote).toBe('withdrawn')
  })

  test('an entry alone', async () => {
    expect(
      (await read('<entry xmlns="http://www.w3.org/2005/Atom"><id>1</id><title>A</title></entry>')).entries,
    ).toHaveLength(1)
  })
})

describe('JSON Feed', () => {
  test('1.1, and what is tolerated', async () => {
    const feed = await read(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Wire',
        home_page_url: 'https://wire.example/',
        language: 'en',
        hubs: [{ type: 'WebSub', url: 'https://hub.example/' }],
        items: [
          {
            id: 1,
            url: '/a',
            title: 'A',
            content_html: '<p>One</p>',
            summary: 'S',
            date_published: '2026-11-22T10:00:00+02:00',
            authors: [{ name: 'Desk' }],
            tags: ['war'],
            attachments: [{ url: '/a.mp3', mime_type: 'audio/mpeg' }],
            image: 'https://wire.example/a.jpg',
          },
          { id: '2', content_text: '5 < 6' },
          null,
          'x',
          { title: 'C', date_published: 'soon', external_url: 'https://else.example/c' },
        ],
      }),
    )
    expect(feed).toMatchObject({
      format: 'jsonfeed',
      title: 'Wire',
      lang: 'en',
      hints: { hub: 'https://hub.example/' },
    })
    expect(feed.entries).toMatchObject([
      {
        key: 'id:1',
        url: 'https://wire.example/a',
        title: 'A',
        summary: 'S',
        body: 'One',
        author: 'Desk',
        publishedAt: '2026-11-22T08:00:00.000Z',
        categories: ['war'],
        media: [{ url: 'https://wire.example/a.mp3' }, { url: 'https://wire.example/a.jpg' }],
        lang: 'en',
      },
      { key: 'id:2', title: '5 < 6', summary: '5 < 6' },
      { key: 'url:https://else.example/c', title: 'C' },
    ])
  })

  test('broken JSON keeps its sound entries', async () => {
    const feed = await read(
      '{"version":"https://jsonfeed.org/version/1.1","title":"W","items":[{"id":"1","title":"A\tb"},{"id":"2","title":"B",},{"id":"3","title":"C"},{"id":"4","ti',
    )
    expect(feed.entries.map(({ title }) => title)).toEqual(['A b', 'C'])
    expect(feed.notes.join()).toMatch(/broken/)
  })
})

describe('ninjs', () => {
  const expected = {
    key: 'id:urn:wire:1',
    title: 'Two hurt',
    summary: 'Short',
    body: 'One\n\nTwo',
    author: 'Desk',
    publishedAt: '2026-11-22T08:00:00.000Z',
    updatedAt: '2026-11-22T09:00:00.000Z',
    lang: 'en',
    source: { title: 'Agency' },
    wire: {
      version: '3',
      pubStatus: 'canceled',
      embargoedUntil: '2026-11-22T10:00:00.000Z',
      urgency: 2,
      edNote: 'Kill',
      slugline: 'VESK',
      genre: 'Update',
      places: [{ name: 'Nova Vesk', country: 'UA', lat: 50.1, lon: 36.2 }],
      subjects: ['war'],
    },
  }
  const geo = { type: 'Point', coordinates: [36.2, 50.1] }
  test.each([
    [
      '1.x',
      {
        uri: 'urn:wire:1',
        type: 'text',
        version: '3',
        pubstatus: 'canceled',
        urgency: 2,
        embargoed: '2026-11-22T12:00:00+02:00',
        versioncreated: '2026-11-22T11:00:00+02:00',
        firstcreated: '2026-11-22T10:00:00+02:00',
        language: 'en',
        headline: 'Two hurt',
        slugline: 'VESK',
        byline: 'Desk',
        description_text: 'Short',
        body_html: '<p>One</p><p>Two</p>',
        ednote: 'Kill',
        genre: [{ name: 'Update' }],
        infosource: [{ name: 'Agency' }],
        subject: [{ name: 'war' }],
        place: [{ name: 'Nova Vesk', country: 'ua', geometry_geojson: geo }],
      },
    ],
    [
      '2.x',
      {
        uri: 'urn:wire:1',
        type: 'text',
        version: '3',
        pubstatus: 'canceled',
        urgency: 2,
        embargoed: '2026-11-22T12:00:00+02:00',
        versioncreated: '2026-11-22T11:00:00+02:00',
        firstcreated: '2026-11-22T10:00:00+02:00',
        language: 'en',
        headlines: [
          { role: 'short', value: 'x' },
          { role: 'main', value: 'Two hurt' },
        ],
        slugline: 'VESK',
        by: 'Desk',
        descriptions: [{ value: 'Short' }],
        bodies: [{ role: 'main', contenttype: 'text/html', value: '<p>One</p><p>Two</p>' }],
        ednote: 'Kill',
        genres: [{ name: 'Update' }],
        infosources: [{ name: 'Agency' }],
        subjects: [{ name: 'war' }],
        places: [{ name: 'Nova Vesk', uri: 'iso3166-1a2:UA', geojson: geo }],
      },
    ],
    [
      '3.x',
      {
        uri: 'urn:wire:1',
        type: 'text',
        version: '3',
        pubStatus: 'canceled',
        urgency: 2,
        embargoed: '2026-11-22T12:00:00+02:00',
        versionCreated: '2026-11-22T11:00:00+02:00',
        firstCreated: '2026-11-22T10:00:00+02:00',
        language: 'en',
        headlines: [{ role: 'main', value: 'Two hurt' }],
        slugline: 'VESK',
        people: [{ name: 'Desk', rel: 'author' }],
        descriptions: [{ value: 'Short' }],
        bodies: [{ role: 'main', contentType: 'text/html', value: '<p>One</p><p>Two</p>' }],
        edNote: 'Kill',
        genres: [{ name: 'Update' }],
        infoSources: [{ name: 'Agency' }],
        subjects: [{ name: 'war' }],
        places: [{ name: 'Nova Vesk', countryCode: 'UA', geoJson: geo }],
      },
    ],
  ])('%s, alone, in a list and in a container', async (_, item) => {
    for (const value of [item, [item], { items: [item] }]) {
      const feed = await read(JSON.stringify(value))
      expect(feed.format).toBe('ninjs')
      expect(feed.entries).toMatchObject([expected])
    }
  })

  test('a composite stands for the items in it; pictures are media', async () => {
    const feed = await read(
      JSON.stringify({
        uri: 'urn:p',
        type: 'composite',
        headlines: [{ value: 'Package' }],
        associations: [
          {
            uri: 'urn:a',
            type: 'text',
            headlines: [{ value: 'A' }],
            associations: [
              {
                uri: 'urn:pic',
                type: 'picture',
                renditions: [{ href: 'https://wire.example/a.jpg', contentType: 'image/jpeg' }],
              },
            ],
          },
          { uri: 'urn:b', type: 'text', headlines: [{ value: 'B' }] },
        ],
      }),
    )
    expect(feed.entries).toMatchObject([
      { key: 'id:urn:a', title: 'A', media: [{ url: 'https://wire.example/a.jpg', type: 'image/jpeg' }] },
      { key: 'id:urn:b' },
    ])
  })

  test('values of the wrong type harm nothing', async () => {
    const feed = await read(
      JSON.stringify([
        {
          uri: 'urn:1',
          headlines: 'x',
          bodies: { a: 1 },
          places: 'Nova Vesk',
          urgency: 'high',
          pubStatus: 7,
          embargoed: {},
          associations: [1, null],
          subjects: [null, 3, {}],
          version: 2,
          type: [],
        },
        { uri: 5, headline: 'no id' },
      ]),
    )
    expect(feed.entries).toMatchObject([{ title: 'x', wire: { version: '2', places: [{ name: 'Nova Vesk' }] } }])
  })
})

describe('NewsML-G2', () => {
  const item = (guid: string, more = '', status = 'usable') =>
    `<newsItem guid="${guid}" version="3" xml:lang="en"><itemMeta><itemClass qcode="ninat:text"/><provider qcode="p:w"><name>Wire</name></provider><versionCreated>2026-11-22T11:00:00+02:00</versionCreated><firstCreated>2026-11-22T10:00:00+02:00</firstCreated><embargoed>2026-11-22T12:00:00+02:00</embargoed><pubStatus qcode="stat:${status}"/><edNote>ATTENTION</edNote><link rel="irel:evolvedFrom" residref="urn:old"/></itemMeta><contentMeta><urgency>2</urgency><located type="loctyp:City" qcode="city:1"><name>Vesk</name><broader qcode="iso3166-1a2:UA"><name>Ukraine</name></broader></located><subject type="cpnat:abstract" qcode="medtop:1"><name>war</name></subject><subject type="cpnat:geoArea" qcode="geo:1"><name>Nova Vesk</name></subject><genre qcode="genre:1"><name>Update</name></genre><slugline>VESK</slugline><headline>Two hurt</headline><by>Desk</by><description role="drol:summary">Short</description>${more}</contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>no</title></head><body><p>One &lt; two</p><p>Three</p></body></html></inlineXML></contentSet><assert qcode="geo:1"><geoAreaDetails><position latitude="50.1" longitude="36.2"/></geoAreaDetails></assert></newsItem>`
  const message = (inner: string) =>
    `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2026-11-22T11:00:00Z</sent></header><itemSet>${inner}</itemSet></newsMessage>`
  const expected = {
    key: 'id:urn:1',
    title: 'Two hurt',
    summary: 'Short',
    body: 'One < two\n\nThree',
    author: 'Desk',
    publishedAt: '2026-11-22T08:00:00.000Z',
    updatedAt: '2026-11-22T09:00:00.000Z',
    lang: 'en',
    categories: ['war'],
    source: { title: 'Wire' },
    wire: {
      version: '3',
      pubStatus: 'usable',
      embargoedUntil: '2026-11-22T10:00:00.000Z',
      urgency: 2,
      edNote: 'ATTENTION',
      slugline: 'VESK',
      genre: 'Update',
      replaces: 'urn:old',
      places: [
        { name: 'Nova Vesk', lat: 50.1, lon: 36.2 },
        { name: 'Vesk', country: 'UA' },
      ],
      subjects: ['war'],
    },
  }

  test('an item alone, with and without a namespace prefix', async () => {
    const alone = item('urn:1').replace('<newsItem', '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"')
    expect(await read(alone)).toMatchObject({ format: 'newsml-g2', entries: [expected] })
    const prefixed = item('urn:1')
      .replace(
        /<(\/?)(?=newsItem|itemMeta|itemClass|provider|name|version|first|embargoed|pubStatus|edNote|link|contentMeta|urgency|located|broader|subject|genre|slugline|headline|by>|description|contentSet|inlineXML|assert|geoAreaDetails|position)/g,
        '<$1n:',
      )
      .replace('<n:newsItem', '<n:newsItem xmlns:n="http://iptc.org/std/nar/2006-10-01/"')
    expect(await read(prefixed)).toMatchObject({ entries: [expected] })
  })

  test('a message of items', async () => {
    expect((await read(message(item('urn:1') + item('urn:2', '', 'canceled')))).entries).toMatchObject([
      expected,
      { key: 'id:urn:2', wire: { pubStatus: 'canceled' } },
    ])
  })

  test('a package of references; what the message carries is not repeated', async () => {
    const refs =
      '<packageItem guid="urn:p"><itemMeta><title>Top</title></itemMeta><groupSet root="r"><group id="r"><itemRef residref="urn:1"/><itemRef residref="urn:2" href="items/2.xml"><headline>Second</headline><versionCreated>2026-11-22T10:00:00Z</versionCreated></itemRef></group></groupSet></packageItem>'
    const feed = await read(message(refs + item('urn:1')))
    expect(feed).toMatchObject({
      title: 'Top',
      entries: [
        expected,
        {
          key: 'id:urn:2',
          title: 'Second',
          url: 'https://wire.example/feeds/items/2.xml',
          publishedAt: '2026-11-22T10:00:00.000Z',
        },
      ],
    })
    const alone = await read(
      refs
        .replace('<packageItem', '<packageItem xmlns="http://iptc.org/std/nar/2006-10-01/"')
        .replace('<itemRef residref="urn:1"/>', '<itemRef residref="urn:1"><title>First</title></itemRef>'),
    )
    expect(alone.entries.map(({ title }) => title)).toEqual(['First', 'Second'])
  })

  test('NITF inside, and plain text', async () => {
    const nitf = item('urn:1').replace(
      /<inlineXML.*<\/inlineXML>/,
      '<inlineXML contenttype="application/nitf+xml"><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body><body.head><hedline><hl1>H</hl1></hedline></body.head><body.content><p>One</p></body.content></body></nitf></inlineXML>',
    )
    expect((await read(message(nitf))).entries[0]?.body).toBe('One')
    const plain = item('urn:1').replace(
      /<inlineXML.*<\/inlineXML>/,
      '<inlineData contenttype="text/plain">One &lt;two&gt;</inlineData>',
    )
    expect((await read(message(plain))).entries[0]?.body).toBe('One <two>')
  })
})

describe('no feed', () => {
  test.each([
    ['', /empty/],
    ['   \n', /empty/],
    ['<!doctype html><html><body>Checking your browser</body></html>', /HTML page/],
    ['<html><head><title>x</title></head></html>', /HTML page/],
    ['<svg xmlns="http://www.w3.org/2000/svg"/>', /svg/],
    ['{"error":"x"}', /JSON/],
    ['Not found', /neither XML nor JSON/],
  ])('%j is refused in words', async (text, message) => {
    expect(await parseFeed(Buffer.from(text), { url })).toEqual({
      ok: false,
      code: 'not-a-feed',
      message: expect.stringMatching(message),
    })
  })
})
