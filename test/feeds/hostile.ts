import { gzipSync } from 'node:zlib'

/** A document made to hurt a reader; `entries` is how many of its entries must survive, where that is certain. */
export type HostileDocument = { name: string; make: () => string | Uint8Array; contentType?: string; entries?: number }

const rss = (items: string, head = '') =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel><title>Wire</title><link>https://wire.example/</link>${head}${items}</channel></rss>`
const item = (n: number, more = '') =>
  `<item><guid>g${n}</guid><title>Report ${n}</title><link>https://wire.example/${n}</link><description>Text ${n}</description>${more}</item>`
const good = item(1) + item(2)
const atom = (entries: string, head = '') =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>Wire</title>${head}${entries}</feed>`
const entry = (n: number, more = '') =>
  `<entry><id>urn:e:${n}</id><title>Report ${n}</title><link href="https://wire.example/${n}"/><updated>2026-11-20T10:00:0${n}Z</updated>${more}</entry>`
const times = (text: string, n: number) => text.repeat(n)
const described = (text: string) =>
  rss(`<item><guid>h</guid><title>Long</title><description>${text}</description></item>${good}`)

export const hostileDocuments: HostileDocument[] = [
  // Entities and document types
  {
    name: 'entity bomb, nine levels of ten',
    make: () => {
      let subset = '<!ENTITY l0 "lol">'
      for (let i = 1; i < 10; i += 1) subset += `<!ENTITY l${i} "${times(`&l${i - 1};`, 10)}">`
      return `<!DOCTYPE rss [${subset}]>${rss(item(1, '<category>&l9;</category>') + item(2))}`
    },
    entries: 2,
  },
  {
    name: 'quadratic entity blow-up',
    make: () =>
      `<!DOCTYPE rss [<!ENTITY a "${times('x', 190)}">]>${rss(`<item><title>${times('&a;', 300_000)}</title></item>${good}`)}`,
  },
  {
    name: 'parameter entities',
    make: () => `<!DOCTYPE rss [<!ENTITY % a "<!ENTITY b 'x'>"> %a; ]>${rss(good)}`,
    entries: 2,
  },
  {
    name: 'external entity naming a file',
    make: () => `<!DOCTYPE rss [<!ENTITY f SYSTEM "file:///etc/passwd">]>${rss(item(1, '<category>&f;</category>'))}`,
    entries: 1,
  },
  { name: 'document type without an end', make: () => `<!DOCTYPE rss [<!ENTITY a "b"${rss(good)}` },
  {
    name: 'a million declared entities',
    make: () => `<!DOCTYPE rss [${times('<!ENTITY a "b">', 300_000)}]>${rss(good)}`,
  },
  { name: 'entities that no one declared', make: () => described(times('&nosuch;', 200_000)), entries: 3 },
  { name: 'ampersands alone', make: () => described(times('&', 1_000_000)), entries: 3 },
  {
    name: 'character references beyond Unicode',
    make: () => described(times('&#x110000;&#99999999;&#xD800;&#0;', 20_000)),
    entries: 3,
  },
  { name: 'an endless character reference', make: () => described(`&#${times('1', 500_000)};`), entries: 3 },
  // Depth and number
  { name: 'nesting 200,000 deep', make: () => rss(times('<a>', 200_000) + times('</a>', 200_000) + good) },
  { name: 'nesting never closed', make: () => rss(`<item><title>x</title><description>${times('<div>', 300_000)}`) },
  {
    name: 'deep nesting inside an entry',
    make: () =>
      rss(
        `<item><guid>d</guid><title>Deep</title><description>${times('<b>', 50_000)}x${times('</b>', 50_000)}</description></item>${good}`,
      ),
    entries: 3,
  },
  { name: 'deep JSON', make: () => `{"version":"https://jsonfeed.org/version/1.1","items":${times('[', 500_000)}` },
  {
    name: 'a million attributes',
    make: () =>
      `<rss version="2.0" ${Array.from({ length: 500_000 }, (_, i) => `a${i}="1"`).join(' ')}><channel>${good}</channel></rss>`,
    entries: 2,
  },
  {
    name: 'one attribute a million times',
    make: () => `<rss version="2.0" ${times('a="1" ', 1_000_000)}><channel>${good}</channel></rss>`,
    entries: 2,
  },
  {
    name: 'a million namespaces',
    make: () =>
      `<rss version="2.0" ${Array.from({ length: 300_000 }, (_, i) => `xmlns:n${i}="urn:${i}"`).join(' ')}><channel>${good}</channel></rss>`,
    entries: 2,
  },
  {
    name: '10 MB of empty JSON objects',
    make: () =>
      `{"version":"https://jsonfeed.org/version/1.1","items":[${times('{},', 3_300_000)}{"id":"2","title":"x"}]}`,
  },
  {
    name: '10 MB of empty JSON lists',
    make: () => `{"version":"https://jsonfeed.org/version/1.1","items":[${times('[],', 3_300_000)}1]}`,
  },
  {
    name: '10 MB of JSON keys',
    make: () =>
      `{"version":"https://jsonfeed.org/version/1.1","items":[{${Array.from({ length: 600_000 }, (_, i) => `"k${i}":1`).join(',')}}]}`,
  },
  { name: '10 MB of escaped brackets', make: () => described(times('&lt;', 2_400_000)), entries: 3 },
  {
    name: '10 MB of broken JSON',
    make: () => `{"version":"https://jsonfeed.org/version/1.1","items":[${times('{"id":"1","title":"x"},', 400_000)}`,
  },
  {
    name: 'forty namespaces on every element',
    make: () =>
      rss(`${good}${times(`<a ${Array.from({ length: 40 }, (_, i) => `xmlns:n${i}="u"`).join(' ')}/>`, 15_000)}`),
    entries: 2,
  },
  {
    name: 'forty attributes on every element',
    make: () => rss(`${good}${times(`<a ${Array.from({ length: 40 }, (_, i) => `a${i}="u"`).join(' ')}/>`, 25_000)}`),
    entries: 2,
  },
  {
    name: 'a hundred namespaces around every element',
    make: () => {
      const wrap = Array.from({ length: 90 }, (_, i) => `<w xmlns:m${i}="urn:${i}">`).join('')
      return rss(`${good}${wrap}${times('<a xmlns:p="u"/>', 190_000)}`)
    },
    entries: 2,
  },
  {
    name: 'namespaces declared at every level',
    make: () =>
      rss(Array.from({ length: 90 }, (_, i) => `<x xmlns:n${i}="urn:${i}">`).join('') + times('</x>', 90) + good),
  },
  {
    name: 'an attribute of 5 MB',
    make: () => rss(`<item><guid isPermaLink="${times('x', 5_000_000)}">g</guid><title>T</title></item>${good}`),
    entries: 3,
  },
  { name: 'an element name of 5 MB', make: () => rss(`<${times('x', 5_000_000)}>${good}`) },
  { name: 'a million empty elements', make: () => rss(`${good}${times('<a/>', 1_000_000)}`), entries: 2 },
  { name: 'a hundred thousand entries', make: () => rss(times('<item><title>x</title></item>', 100_000)) },
  { name: 'a million end tags without a start', make: () => rss(times('</b>', 1_000_000) + good), entries: 2 },
  { name: 'opened deep, closed wrongly', make: () => rss(times('<a>', 5_000) + times('</b>', 500_000) + good) },
  {
    name: 'a hundred thousand categories',
    make: () => rss(item(1, times('<category>c</category>', 100_000)) + item(2)),
  },
  {
    name: 'a hundred thousand links',
    make: () => atom(entry(1, times('<link rel="alternate" href="/x"/>', 100_000)) + entry(2)),
  },
  {
    name: 'a hundred thousand deletions',
    make: () => atom(`${times('<at:deleted-entry ref="urn:x" when="2026-01-01T00:00:00Z"/>', 100_000)}${entry(1)}`),
  },
  // Text
  { name: 'half a megabyte of <p', make: () => described(times('&lt;p', 250_000)), entries: 3 },
  { name: 'half a megabyte of <p in CDATA', make: () => described(`<![CDATA[${times('<p', 250_000)}]]>`), entries: 3 },
  { name: 'half a megabyte of <br><', make: () => described(`<![CDATA[${times('<br><', 100_000)}]]>`), entries: 3 },
  { name: 'half a megabyte of <!--', make: () => described(`<![CDATA[${times('<!--', 125_000)}]]>`), entries: 3 },
  { name: 'scripts without an end', make: () => described(`<![CDATA[${times('<script>', 60_000)}]]>`), entries: 3 },
  {
    name: 'styles opened and half closed',
    make: () => described(`<![CDATA[${times('<style></styl', 60_000)}]]>`),
    entries: 3,
  },
  { name: 'white space alone, 5 MB', make: () => described(times(' \t\n', 1_600_000)), entries: 3 },
  { name: 'white space between words', make: () => described(times(`a${times(' ', 50)}\n`, 50_000)), entries: 3 },
  {
    name: 'a title of 9 MB',
    make: () => rss(`<item><title>${times('x', 9_000_000)}</title></item>${good}`),
    entries: 3,
  },
  { name: 'quotes without an end', make: () => described(`<![CDATA[${times('<a href="', 60_000)}]]>`), entries: 3 },
  {
    name: 'brackets in a title',
    make: () => rss(`<item><title>${times('&lt;', 200_000)}</title></item>${good}`),
    entries: 3,
  },
  {
    name: 'an author of brackets',
    make: () => rss(item(1, `<author>${times('(', 300_000)}</author>`) + item(2)),
    entries: 2,
  },
  {
    name: 'a date of digits and letters',
    make: () =>
      rss(
        item(1, `<pubDate>${times('1:', 200_000)}</pubDate>`) + item(2, `<pubDate>${times('Jan ', 200_000)}</pubDate>`),
      ),
    entries: 2,
  },
  {
    name: 'a date of parentheses',
    make: () => rss(item(1, `<pubDate>${times('(', 900)}</pubDate>`) + item(2)),
    entries: 2,
  },
  {
    name: 'a link of 1 MB',
    make: () => rss(`<item><title>T</title><link>https://wire.example/${times('a/', 500_000)}</link></item>${good}`),
    entries: 3,
  },
  {
    name: 'a link of a million parameters',
    make: () =>
      rss(`<item><title>T</title><link>https://wire.example/?${times('utm_a=1&amp;', 300)}</link></item>${good}`),
    entries: 3,
  },
  // Never ended
  { name: 'comment without an end', make: () => rss(`${good}<!-- `), entries: 2 },
  {
    name: 'CDATA without an end',
    make: () => rss(`${good}<item><title><![CDATA[x`).replace('</channel></rss>', ''),
    entries: 2,
  },
  {
    name: 'a million starts of CDATA',
    make: () => rss(`${good}<item><title>x</title><description>${times('<![CDATA[', 900_000)}`),
  },
  {
    name: 'starts of CDATA, ends of fields',
    make: () => rss(`${good}<item><title>x</title>${times('<![CDATA[</title>', 400_000)}`),
  },
  { name: 'a million lone brackets', make: () => described(times('<<5 ', 1_000_000)), entries: 3 },
  { name: 'processing instruction without an end', make: () => rss(`${good}<?x `), entries: 2 },
  { name: 'tag without an end', make: () => rss(`${good}<item x="`), entries: 2 },
  {
    name: 'titles without an end',
    make: () => rss('<item><title>One<link>https://wire.example/1</link></item><item><title>Two<guid>2</guid></item>'),
    entries: 2,
  },
  {
    name: 'items without an end',
    make: () => rss('<item><title>One</title><item><title>Two</title><item><title>Three</title>'),
    entries: 3,
  },
  {
    name: 'end tags in the wrong order',
    make: () => rss('<item><title><b>One</title></b></item><item><title>Two</item></title>'),
    entries: 2,
  },
  {
    name: 'upper case throughout',
    make: () => rss(good).toUpperCase().replace('VERSION="1.0" ENCODING', 'version="1.0" encoding'),
    entries: 2,
  },
  {
    name: 'junk before and after',
    make: () =>
      `\n\n Warning: mysql_connect() failed in <b>/srv/x.php</b><br />\n${rss(good)}<script>alert(1)</script>`,
    entries: 2,
  },
  { name: 'two documents in one', make: () => rss(good) + rss(item(3)), entries: 2 },
  // Characters
  {
    name: 'NULs everywhere',
    make: () => rss(good).replaceAll('<title>', '<title>\0\0').replaceAll('Text', 'T\0e\0x\0t'),
    entries: 2,
  },
  {
    name: 'every control character',
    make: () => described(Array.from({ length: 32 }, (_, i) => String.fromCharCode(i)).join('x')),
    entries: 3,
  },
  {
    name: 'bidirectional overrides',
    make: () => rss(`<item><title>\u202eevil\u2066 mixed\u202c</title></item>${good}`),
    entries: 3,
  },
  {
    name: 'lone surrogates',
    make: () => rss(`<item><guid>\\</guid><title>&#xd83d; half</title></item>${good}`),
    entries: 3,
  },
  {
    name: 'private-use marks of our own',
    make: () => rss(`<item><guid>p</guid><title>\ue0000 \ue0001</title></item>${good}`),
    entries: 3,
  },
  { name: 'noncharacters', make: () => described('\ufffe\uffff\u{1ffff}'), entries: 3 },
  { name: 'a million combining marks', make: () => described(`a${times('\u0301', 1_000_000)}`), entries: 3 },
  // Names of objects
  {
    name: 'elements named like prototypes',
    make: () =>
      rss(
        item(1, '<__proto__><x>1</x></__proto__><constructor>c</constructor><toString>s</toString><hasOwnProperty/>') +
          item(2),
      ),
    entries: 2,
  },
  {
    name: 'attributes named like prototypes',
    make: () => rss(item(1, '<category __proto__="x" constructor="y" toString="z">c</category>') + item(2)),
    entries: 2,
  },
  {
    name: 'ids named like prototypes',
    make: () =>
      rss('<item><guid>__proto__</guid><title>A</title></item><item><guid>constructor</guid><title>B</title></item>'),
    entries: 2,
  },
  {
    name: 'JSON keys named like prototypes',
    make: () =>
      '{"version":"https://jsonfeed.org/version/1.1","__proto__":{"polluted":1},"items":[{"id":"1","title":"A","__proto__":{"title":"x"},"constructor":1}]}',
    entries: 1,
  },
  // Addresses
  {
    name: 'links that run code',
    make: () =>
      rss(
        `<item><title>J</title><link>javascript:alert(1)</link><enclosure url="data:text/html,x" type="text/html"/></item>${good}`,
      ),
    entries: 3,
  },
  {
    name: 'links to files and inner hosts',
    make: () =>
      rss(
        `<item><title>F</title><link>file:///etc/passwd</link></item><item><title>U</title><link>https://user:secret@wire.example/x</link></item>${good}`,
      ),
    entries: 4,
  },
  {
    name: 'a base that runs code',
    make: () => atom(entry(1).replace('<entry>', '<entry xml:base="javascript:alert(1)//">') + entry(2)),
    entries: 2,
  },
  // Encodings
  {
    name: 'UTF-8 with windows-1251 in it',
    make: () =>
      Buffer.concat([
        Buffer.from(rss(good).replace('Text 1', 'Текст и текст и ещё текст ')),
        Buffer.from([0xf2, 0xe5, 0xea]),
      ]),
    entries: 2,
  },
  {
    name: 'alternating good and broken UTF-8',
    make: () => Buffer.concat([Buffer.from(rss(good)), Buffer.alloc(2_000_000, Buffer.from([0xd0, 0xb0, 0xff]))]),
    entries: 2,
  },
  { name: 'UTF-16 that ends in the middle', make: () => Buffer.from(rss(good), 'utf16le').subarray(0, -1), entries: 2 },
  { name: 'declared UTF-16, is not', make: () => rss(good).replace('UTF-8', 'UTF-16'), entries: 2 },
  { name: 'declared as nothing known', make: () => rss(good).replace('UTF-8', 'x-klingon'), entries: 2 },
  {
    name: 'random bytes',
    make: () => Uint8Array.from({ length: 500_000 }, (_, i) => (i * 2_654_435_761) >>> 24),
    entries: 0,
  },
  { name: 'zeros', make: () => new Uint8Array(1_000_000), entries: 0 },
  { name: 'compressed bytes', make: () => gzipSync(rss(good)), entries: 0 },
  // Other things
  { name: 'nothing', make: () => '', entries: 0 },
  {
    name: 'a page',
    make: () =>
      `<!doctype html><html><head><title>Just a moment</title></head><body>${times('<div>', 100_000)}</body></html>`,
    entries: 0,
  },
  {
    name: 'a feed quoted in a page',
    make: () => `<html><body><rss><channel>${good}</channel></rss></body></html>`,
    entries: 0,
  },
  {
    name: 'a stylesheet of XML',
    make: () => '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>',
    entries: 0,
  },
  { name: 'JSON of another kind', make: () => '{"error":"rate limited"}', entries: 0 },
  { name: 'JSON that is null', make: () => 'null', entries: 0 },
  {
    name: 'JSON items of every type',
    make: () =>
      '{"version":"https://jsonfeed.org/version/1.1","items":[null,1,"x",[],{},{"id":1,"title":"One"},{"id":{"a":1},"title":["Two"],"url":{}}]}',
  },
  {
    name: 'JSON with one broken item',
    make: () =>
      '{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","title":"A"},{"id":"2","title":B},{"id":"3","title":"C"}]}',
    entries: 2,
  },
  {
    name: 'a million JSON items',
    make: () => `{"version":"https://jsonfeed.org/version/1.1","items":[${times('{"id":"1"},', 500_000)}{"id":"2"}]}`,
  },
  {
    name: 'NewsML of a million references',
    make: () =>
      `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet><packageItem guid="p"><groupSet><group>${times('<itemRef residref="x"/>', 150_000)}</group></groupSet></packageItem></itemSet></newsMessage>`,
  },
  // Cut off at every kind of place
  ...[
    '<item',
    '<item>',
    '<item><title>Cu',
    '<item><title>Cut</ti',
    '<item><title>Cut</title><link',
    '<item><title>Cut</title><description><![CDATA[so',
    '<item><title>Cut</title></ite',
    '<item><guid isPerma',
    '<item><guid isPermaLink="fal',
    '<item><title>A &am',
    '<item><!-- no',
    '<item><?ph',
  ].map((end) => ({
    name: `cut off after ${end}`,
    make: () => rss(good + end).replace('</channel></rss>', ''),
    entries: 2,
  })),
]
