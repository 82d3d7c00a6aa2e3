import { parseDate } from './dates.ts'
import type { FeedItem, Person, Text } from './document.ts'
import { alternateOf, linksOf, mediaOf, rssLinkOf } from './item-links.ts'
import { resolveLink } from './links.ts'
import { nodesIn, nodesOf, type Raw, textOfFirst, wordsOf, wordsOfFirst } from './nodes.ts'
import { peopleOf, personIn } from './people.ts'
import { pointsOf } from './points.ts'
import type { Node } from './xml2js-tree.ts'

const titles = ['title', 'dc:title', 'atom:title', 'media:title', 'itunes:title']
const contents = ['content:encoded', 'content', 'atom:content', 'xhtml:body', 'xhtml:div', 'body', 'fullbody']
const summaries = [
  ...['description', 'summary', 'atom:summary', 'dc:description', 'dcterms:abstract'],
  ...['itunes:summary', 'itunes:subtitle', 'media:description'],
]
const published = [
  ...['pubdate', 'published', 'issued', 'dcterms:issued', 'dcterms:created', 'created'],
  ...['atom:published', 'dc:date'],
]
const updated = ['updated', 'modified', 'dcterms:modified', 'atom:updated', 'dc:date']
const authors = ['author', 'atom:author', 'dc:creator', 'dc:author', 'itunes:author']

/**
 * An item of RSS or an entry of Atom, in the common terms. An entry of Atom without an author has those of its source,
 * else the feed's (RFC 4287, section 4.2.1).
 */
export function itemOf(item: Raw, index: number, atom: boolean, feedAuthors: Person[]): FeedItem {
  const context: Record<string, string | undefined> = nodesOf(item, 'bw:context')[0]?.$ ?? {}
  const links = linksOf(item)
  const own = peopleOf(item, authors)
  const guid = nodesOf(item, 'guid')[0]
  const native = wordsOf(guid)
  const permalink = guid?.$.ispermalink?.toLowerCase() === 'false' ? undefined : webAddress(native)
  const link = (atom ? alternateOf(links) : rssLinkOf(item, links)) ?? permalink ?? webAddress(context.about)
  const atomId = wordsOfFirst(item, ['id', 'atom:id'])
  const id =
    native ??
    (atomId && context.xmlbase ? absoluteId(atomId, context.xmlbase) : atomId) ??
    context.about ??
    wordsOfFirst(item, ['dc:identifier', 'dcterms:identifier'])
  return {
    index,
    id,
    title: textOfFirst(item, titles),
    link: (link && resolveLink(link, context.base)) ?? webAddress(id),
    origLink: wordsOfFirst(item, ['feedburner:origlink']),
    summary: textOfFirst(item, summaries) ?? groupDescription(item),
    content: textOfFirst(item, contents),
    published: firstDate(item, published),
    updated: firstDate(item, updated),
    authors: own.length === 0 && atom ? inherited(item, feedAuthors) : own,
    tags: tagsOf(item),
    lang: context.lang ?? wordsOfFirst(item, ['dc:language']),
    points: pointsOf(item),
    media: mediaOf(item, links),
    source: sourceOf(nodesOf(item, 'source')[0], nodesOf(item, 'dc:source')[0]),
  }
}

function inherited(item: Raw, feedAuthors: Person[]): Person[] {
  const source = nodesOf(item, 'source')[0]
  return source ? nodesIn(source, 'author').flatMap((node) => personIn(node) ?? []) : feedAuthors
}

/** Video sites describe the group of files, not the entry. */
function groupDescription(item: Raw): Text | undefined {
  const node = nodesOf(item, 'media:group').flatMap((group) => nodesIn(group, 'media:description'))[0]
  return node && node._ !== '' ? { value: node._, html: node.html } : undefined
}

function webAddress(text: string | undefined): string | undefined {
  return text && /^https?:\/\//i.test(text) ? text : undefined
}

/** An Atom id is absolute; one that is only a path counts from xml:base. */
function absoluteId(id: string, base: string): string {
  return /^[\w./-]+$/.test(id) && id.includes('/') ? resolveLink(id, base) : id
}

/** First date that can be read, in UTC; else the first as written. */
export function firstDate(fields: Raw, names: string[]): string | undefined {
  let first: string | undefined
  for (const name of names)
    for (const node of nodesOf(fields, name)) {
      if (node._ === '') continue
      const date = parseDate(node._)
      if (date) return date
      first ??= node._
    }
  return first
}

export function tagsOf(fields: Raw): string[] {
  const tags: string[] = []
  const add = (tag: string | undefined) => {
    const text = tag?.trim()
    if (text && tags.length < 200) tags.push(text)
  }
  const list = (node: Node) => {
    for (const tag of node._.split(',')) add(tag)
  }
  for (const node of nodesOf(fields, 'category')) add(wordsOf(node) ?? node.$.term ?? node.$.label)
  nodesOf(fields, 'itunes:keywords').forEach(list)
  for (const node of nodesOf(fields, 'itunes:category')) {
    add(node.$.text)
    for (const inner of nodesIn(node, 'itunes:category')) add(inner.$.text)
  }
  for (const node of nodesOf(fields, 'dc:subject')) add(wordsOf(node))
  for (const node of nodesOf(fields, 'atom:category')) add(wordsOf(node) ?? node.$.term ?? node.$.label)
  nodesOf(fields, 'media:keywords').forEach(list)
  for (const node of nodesOf(fields, 'media:category')) add(wordsOf(node) ?? node.$.label)
  return tags
}

/** Whose text an item is: RSS names them in the text of source, Atom in its title. */
function sourceOf(source: Node | undefined, dc: Node | undefined): FeedItem['source'] {
  const inner = (name: string) => (source ? nodesIn(source, name) : [])
  const title = wordsOf(inner('title')[0]) ?? wordsOf(source) ?? wordsOf(dc)
  const url =
    source?.$.url ?? inner('link').find(({ $ }) => $.rel !== 'self')?.$.href ?? webAddress(wordsOf(inner('id')[0]))
  if (!title && !url) return undefined
  return { ...(title ? { title } : {}), ...(url ? { url } : {}) }
}
