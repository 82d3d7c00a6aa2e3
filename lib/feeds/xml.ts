import { withDeletions } from './deletions.ts'
import type { FeedDocument } from './document.ts'
import type { SkippedEntry } from './entry.ts'
import { hintsOf } from './hints.ts'
import { firstDate, itemOf, tagsOf } from './item.ts'
import { alternateOf, linksOf, rssLinkOf } from './item-links.ts'
import { childrenOf, type Element, textOf } from './markup.ts'
import { textOfFirst, wordsOfFirst } from './nodes.ts'
import { peopleOf } from './people.ts'
import { buildFeed, knownNames } from './rss-builder.ts'
import { baseOf, langOf, toXml2js } from './xml2js-tree.ts'

/** Reads RSS of all versions and Atom of both through rss-parser, from a tree that has been repaired already. */
export async function readXmlFeed(root: Element, url: string | undefined): Promise<FeedDocument> {
  const shape = shapeOf(root)
  const base = baseOf(shape.channel, baseOf(root, url))
  const atom = shape.format.startsWith('atom')
  const items = shape.items.filter((item) => item.closed)
  const explicit = baseOf(shape.channel, baseOf(root, undefined))
  const itemBase = explicit || atom ? base : siteOf(shape.channel, url)
  const bases = { feed: base, items: itemBase, explicit }
  const feed = await buildFeed(toXml2js(atom, shape.feed, items, bases, knownNames))
  const links = linksOf(feed)
  const people = peopleOf(feed, authors)
  return {
    format: shape.format,
    id: wordsOfFirst(feed, ['id', 'atom:id', 'dc:identifier']),
    title: textOfFirst(feed, ['title', 'dc:title']),
    description: textOfFirst(feed, descriptions),
    link: atom ? alternateOf(links) : rssLinkOf(feed, links),
    lang: langOf(shape.channel) ?? langOf(root) ?? wordsOfFirst(feed, ['language', 'dc:language']),
    published: firstDate(feed, atom ? published : [...published, 'dc:date']),
    updated: firstDate(feed, updated),
    authors: people,
    tags: tagsOf(feed),
    hints: hintsOf(feed, links),
    items: withDeletions(
      feed,
      feed.items.map((item, index) => itemOf(item, index, atom, people)),
    ),
    skipped: cutOff(shape.items),
    notes: [],
  }
}

const descriptions = [
  ...['description', 'subtitle', 'tagline', 'dc:description', 'info'],
  ...['atom:subtitle', 'itunes:summary', 'itunes:subtitle'],
]
const published = ['pubdate', 'published', 'dcterms:issued', 'dcterms:created']
const updated = ['lastbuilddate', 'updated', 'modified', 'dcterms:modified', 'atom:updated', 'dc:date']
const authors = [
  ...['author', 'atom:author', 'dc:creator', 'dc:author', 'itunes:author'],
  ...['managingeditor', 'webmaster', 'dc:publisher', 'itunes:owner'],
]

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

const containers = new Set(['channel', 'items', 'rss', 'feed', 'rdf:rdf'])

/** Items of feed, channel or a list inside them, in document order. */
function find(root: Element, names: string[], depth = 0): Element[] {
  const found: Element[] = []
  for (const node of childrenOf(root)) {
    if (names.includes(node.name)) found.push(node)
    else if (depth < 2 && containers.has(node.name)) for (const item of find(node, names, depth + 1)) found.push(item)
  }
  return found
}
