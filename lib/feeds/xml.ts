import { baseOf, langOf, toXml2js } from './canonical.ts'
import { parseDate } from './dates.ts'
import type { FeedDocument, FeedItem, Link, Person, Text } from './document.ts'
import type { SkippedEntry } from './entry.ts'
import { hintsOf } from './hints.ts'
import { resolveLink } from './links.ts'
import { childrenOf, type Element, textOf } from './markup.ts'
import { type Fields, field, fieldsOf, type Node } from './nodes.ts'
import { pointsOf } from './points.ts'
import { buildFeed, knownNames } from './rss-builder.ts'

/** Reads RSS of all versions and Atom of both through rss-parser, from a tree that has been repaired already. */
export async function readXmlFeed(root: Element, url: string | undefined): Promise<FeedDocument> {
  const shape = shapeOf(root)
  const base = baseOf(shape.channel, baseOf(root, url))
  const atom = shape.format.startsWith('atom')
  const items = shape.items.filter((item) => item.closed)
  const explicit = baseOf(shape.channel, baseOf(root, undefined))
  const itemBase = explicit || atom ? base : siteOf(shape.channel, url)
  const bases = { feed: base, items: itemBase, explicit }
  const raw = await buildFeed(toXml2js(atom, shape.feed, items, bases, knownNames))
  const feed = fieldsOf(raw)
  const links = linksOf(feed)
  const link = atom ? chooseLink(links) : rssLink(feed)
  const lang = langOf(shape.channel) ?? langOf(root) ?? words(field(feed, 'language', 'dc:language'))
  return {
    format: shape.format,
    id: words(field(feed, 'id', 'atom:id', 'dc:identifier')),
    title: textField(feed, 'title', 'dc:title'),
    description: textField(
      feed,
      'description',
      'subtitle',
      'tagline',
      'dc:description',
      'info',
      'atom:subtitle',
      'itunes:summary',
      'itunes:subtitle',
    ),
    link,
    lang,
    published: firstDate(
      feed,
      'pubdate',
      'published',
      'dcterms:issued',
      'dcterms:created',
      ...(atom ? [] : ['dc:date']),
    ),
    updated: firstDate(feed, 'lastbuilddate', 'updated', 'modified', 'dcterms:modified', 'atom:updated', 'dc:date'),
    authors: people(feed, [
      'author',
      'atom:author',
      'dc:creator',
      'dc:author',
      'itunes:author',
      'managingeditor',
      'webmaster',
      'dc:publisher',
      'itunes:owner',
    ]),
    tags: tagsOf(feed),
    hints: hintsOf(feed, links),
    items: withDeletions(
      feed,
      raw.items.map((item, i) => itemOf(fieldsOf(item), i, atom)),
    ),
    skipped: cutOff(shape.items),
    notes: [],
  }
}

/** Relative links of RSS count from the site that the channel names, when the feed lies on another host than it. */
function siteOf(channel: Element, url: string | undefined): string | undefined {
  const site = textOf(childrenOf(channel, 'link')[0]).trim()
  return url && URL.canParse(site) && new URL(site).host !== new URL(url).host ? site : url
}

/** An entry whose end is missing may be any part of itself: it is left out. */
function cutOff(items: Element[]): SkippedEntry[] {
  return items.flatMap(({ closed }, index) =>
    closed ? [] : [{ index, reason: 'malformed', detail: 'the document ends inside this entry' }],
  )
}

type Shape = { format: FeedDocument['format']; channel: Element; feed: Element[]; items: Element[] }

/** Where a document of each family has its channel and its items. */
function shapeOf(root: Element): Shape {
  const name = root.name.replace(/^atom:/, '')
  if (name === 'entry') return { format: 'atom1', channel: root, feed: [], items: [root] }
  if (name === 'feed') {
    const old =
      root.attributes.get('version')?.startsWith('0.') || root.attributes.get('xmlns')?.includes('purl.org/atom')
    return {
      format: old ? 'atom0' : 'atom1',
      channel: root,
      feed: [root],
      items: find(root, ['entry', 'atom:entry', 'item']),
    }
  }
  const channel = name === 'channel' ? root : (childrenOf(root, 'channel')[0] ?? root)
  const items = find(root, ['item', 'entry'])
  const version = root.attributes.get('version') ?? ''
  const format =
    name === 'rdf:rdf' || name === 'rdf' ? (isRss09(root) ? 'rss0' : 'rss1') : version.startsWith('0') ? 'rss0' : 'rss2'
  return { format, channel, feed: channel === root ? [root] : [channel], items }
}

function isRss09(root: Element): boolean {
  return /netscape\.com/.test(root.attributes.get('xmlns') ?? '')
}

/** Items of feed, channel or a list inside them, in document order. */
function find(root: Element, names: string[], depth = 0): Element[] {
  const found: Element[] = []
  for (const node of childrenOf(root)) {
    if (names.includes(node.name)) found.push(node)
    else if (depth < 2 && /^(?:channel|items|rss|feed|rdf:rdf)$/.test(node.name))
      for (const item of find(node, names, depth + 1)) found.push(item)
  }
  return found
}

/**
 * RFC 6721: entries that the feed says are deleted. An entry of the same id stands if it was updated after that,
 * otherwise the deletion takes its place.
 */
function withDeletions(feed: Fields, items: FeedItem[]): FeedItem[] {
  const deleted = feed('at:deleted-entry').flatMap(({ attributes: { ref, when }, child }, i): FeedItem[] => {
    const note = words(child('at:comment')[0]?.text)
    if (!ref) return []
    return [
      {
        index: items.length + i,
        id: ref.trim(),
        updated: when,
        authors: [],
        tags: [],
        points: [],
        media: [],
        wire: { deleted: true, ...(note ? { edNote: note.slice(0, 1000) } : {}) },
      },
    ]
  })
  if (deleted.length === 0) return items
  const time = (item: FeedItem) => parseDate(item.updated) ?? parseDate(item.published) ?? ''
  const byId = new Map(deleted.map((item) => [item.id, item]))
  const standing = items.filter(
    (item) => time(item) > (parseDate(byId.get(item.id)?.updated) ?? '\uffff') || !byId.has(item.id),
  )
  const alive = new Set(standing.map(({ id }) => id))
  return [...standing, ...deleted.filter(({ id }) => !alive.has(id))]
}

function itemOf(item: Fields, index: number, atom: boolean): FeedItem {
  const context = item('bw:context')[0]?.attributes ?? {}
  const links = linksOf(item)
  const guid = item('guid')[0]
  const guidText = words(guid?.text)
  const permalink =
    guidText && guid?.attributes.ispermalink?.toLowerCase() !== 'false' && /^https?:\/\//i.test(guidText)
  const link =
    (atom ? chooseLink(links) : rssLink(item)) ?? (permalink ? guidText : undefined) ?? webAddress(context.about)
  const encoded = textField(
    item,
    'content:encoded',
    'content',
    'atom:content',
    'xhtml:body',
    'xhtml:div',
    'body',
    'fullbody',
  )
  const summary = textField(
    item,
    'description',
    'summary',
    'atom:summary',
    'dc:description',
    'dcterms:abstract',
    'itunes:summary',
    'itunes:subtitle',
    'media:description',
  )
  const source = item('source')[0]
  const atomId = words(field(item, 'id', 'atom:id'))
  const id =
    guidText ??
    (atomId && context.xmlbase ? absoluteId(atomId, context.xmlbase) : atomId) ??
    context.about ??
    words(field(item, 'dc:identifier', 'dcterms:identifier'))
  return {
    index,
    id,
    title: textField(item, 'title', 'dc:title', 'atom:title', 'media:title', 'itunes:title'),
    link: (link && resolveLink(link, context.base)) ?? webAddress(id),
    summary,
    content: encoded,
    published: firstDate(
      item,
      'pubdate',
      'published',
      'issued',
      'dcterms:issued',
      'dcterms:created',
      'created',
      'atom:published',
      'dc:date',
    ),
    updated: firstDate(item, 'updated', 'modified', 'dcterms:modified', 'atom:updated', 'dc:date'),
    authors: people(item, ['author', 'atom:author', 'dc:creator', 'dc:author', 'itunes:author']),
    tags: tagsOf(item),
    lang: context.lang ?? words(field(item, 'dc:language')),
    points: pointsOf(item),
    media: mediaOf(item, links),
    source: sourceOf(source, item('dc:source')[0]),
  }
}

function webAddress(text: string | undefined): string | undefined {
  return text && /^https?:\/\//i.test(text) ? text : undefined
}

function words(text: Text | undefined): string | undefined {
  const value = text?.value.trim()
  return value ? value : undefined
}

/** First of the named fields that says anything. */
function textField(fields: Fields, ...names: string[]): Text | undefined {
  return field(fields, ...names)
}

/** First date that can be read, in UTC; else the first as written. */
function firstDate(fields: Fields, ...names: string[]): string | undefined {
  let first: string | undefined
  for (const name of names)
    for (const node of fields(name)) {
      const text = words(node.text)
      if (!text) continue
      const date = parseDate(text)
      if (date) return date
      first ??= text
    }
  return first
}

function linksOf(fields: Fields): Link[] {
  return [...fields('link'), ...fields('atom:link')].flatMap(({ attributes: { href, rel, type }, text }) => {
    const address = words(text) ?? href
    return address
      ? [{ href: address, ...(rel ? { rel: rel.trim().toLowerCase() } : {}), ...(type ? { type } : {}) }]
      : []
  })
}

/** An Atom id is absolute; one that is only a path counts from xml:base. */
function absoluteId(id: string, base: string): string {
  return /^[\w./-]+$/.test(id) && id.includes('/') ? resolveLink(id, base) : id
}

/** The page that a feed or entry stands for: an alternate in HTML rather than in another form. */
function chooseLink(links: Link[]): string | undefined {
  const alternates = links.filter(({ rel }) => rel === undefined || rel === 'alternate')
  const page = alternates.find(({ type }) => !type || /html/i.test(type)) ?? alternates[0]
  return page?.href ?? links.find(({ rel }) => rel === 'via' || rel === 'related')?.href
}

/** RSS has one link of its own, the last where there are several; a link of Atom in it is the second choice. */
function rssLink(fields: Fields): string | undefined {
  const own = fields('link').filter(({ attributes: { rel } }) => !rel || rel === 'alternate')
  const addresses = own.flatMap(({ text, attributes: { href } }) => words(text) ?? href ?? [])
  return addresses.at(-1) ?? chooseLink(linksOf(fields))
}

/** "Name <address>", "address (Name)", or a name alone. */
export function personOf(text: string): Person {
  const found = /^([^<(]*)[<(]([^>)]*)[>)]/.exec(text.slice(0, 500))
  const [, before = '', inside = ''] = found ?? []
  if (found && before.includes('@')) return { name: inside.trim() || undefined, email: before.trim() }
  if (found && inside.includes('@'))
    return { name: before.trim() || undefined, email: inside.replace(/^mailto:/, '').trim() }
  const name = text.trim()
  if (/^\S+@\S+$/.test(name)) return { email: name.replace(/^mailto:/, '') }
  const mail = /\s(\S+@\S+)$/.exec(name.slice(0, 500))
  return mail ? { name: name.slice(0, mail.index).trim(), email: mail[1] } : { name }
}

function people(fields: Fields, names: string[]): Person[] {
  const found: Person[] = []
  for (const name of names)
    for (const node of fields(name)) {
      const inner = node.child('name')[0] ?? node.child('itunes:name')[0] ?? node.child('atom:name')[0]
      const email = words(
        (node.child('email')[0] ?? node.child('itunes:email')[0] ?? node.child('atom:email')[0])?.text,
      )
      const uri = words((node.child('uri')[0] ?? node.child('url')[0])?.text)
      const person =
        inner || email || uri
          ? { name: words(inner?.text), email, uri }
          : node.text
            ? personOf(node.text.value)
            : undefined
      if (
        person &&
        (person.name || person.email || person.uri) &&
        !found.some((other) => other.name === person.name && other.email === person.email)
      )
        found.push(person)
    }
  return found
}

function tagsOf(fields: Fields): string[] {
  const tags: string[] = []
  const add = (tag: string | undefined) => {
    const text = tag?.trim()
    if (text && tags.length < 200) tags.push(text)
  }
  for (const { attributes, text } of fields('category')) add(words(text) ?? attributes.term ?? attributes.label)
  for (const { text } of fields('itunes:keywords')) for (const tag of (words(text) ?? '').split(',')) add(tag)
  for (const node of fields('itunes:category')) {
    add(node.attributes.text)
    for (const inner of node.child('itunes:category')) add(inner.attributes.text)
  }
  for (const { text } of fields('dc:subject')) add(words(text))
  for (const { attributes, text } of fields('atom:category')) add(words(text) ?? attributes.term ?? attributes.label)
  for (const { text } of fields('media:keywords')) for (const tag of (words(text) ?? '').split(',')) add(tag)
  for (const { text, attributes } of fields('media:category')) add(words(text) ?? attributes.label)
  return tags
}

function mediaOf(item: Fields, links: Link[]): FeedItem['media'] {
  const found = new Map<string, string | undefined>()
  const add = (url: string | undefined, type: string | undefined) => {
    if (url && !found.has(url) && found.size < 40) found.set(url, type)
  }
  const content = (node: Node) => {
    add(node.attributes.url, node.attributes.type ?? node.attributes.medium)
    for (const thumb of node.child('media:thumbnail')) add(thumb.attributes.url, 'image')
  }
  for (const { attributes } of item('enclosure')) add(attributes.url ?? attributes.href, attributes.type)
  for (const link of links) if (link.rel === 'enclosure') add(link.href, link.type)
  for (const node of item('media:content')) content(node)
  for (const group of item('media:group')) {
    for (const node of group.child('media:content')) content(node)
    for (const thumb of group.child('media:thumbnail')) add(thumb.attributes.url, 'image')
  }
  for (const { attributes } of item('media:thumbnail')) add(attributes.url, 'image')
  for (const { attributes } of item('itunes:image')) add(attributes.href, 'image')
  return [...found].map(([url, type]) => (type ? { url, type } : { url }))
}

function sourceOf(node: Node | undefined, dc: Node | undefined): FeedItem['source'] {
  const title = words(node?.child('title')[0]?.text) ?? words(node?.text) ?? words(dc?.text)
  const url =
    node?.attributes.url ??
    node?.child('link').find(({ attributes }) => attributes.rel !== 'self')?.attributes.href ??
    webAddress(words(node?.child('id')[0]?.text))
  if (!title && !url) return undefined
  return { ...(title ? { title } : {}), ...(url ? { url } : {}) }
}
