import { isUtf8 } from 'node:buffer'
import type { Text } from './document.ts'
import { resolveLink } from './links.ts'
import { childrenOf, type Element, htmlOf, textOf } from './markup.ts'

/** An element in the shape in which xml2js hands it to rss-parser, with what that shape loses: order, markup, bases. */
export type Node = { $: Record<string, string>; _: string; html: boolean; children: { name: string; node: Node }[] }

/** What xml2js yields of a feed or an item: lists of elements by name. */
type Fields = Record<string, Node[]>

/** A document as xml2js would hand it over, and the names of the fields in it. */
export type Xml2js = { tree: Record<string, unknown>; names: ReadonlySet<string> }

/** Elements that hold further elements we read; all others hold text. */
const nested = new Set([
  'author',
  'contributor',
  'atom:author',
  'source',
  'image',
  'skiphours',
  'skipdays',
  'media:group',
  'media:content',
  'georss:where',
  'georss:point',
  'gml:point',
  'gml:pos',
  'gml:polygon',
  'geo:point',
  'itunes:owner',
  'itunes:category',
  'dc:creator',
  'foaf:person',
  'rdf:bag',
  'rdf:seq',
  'at:deleted-entry',
  'dc:subject',
])

/** Texts that are addresses, to be resolved where they stand. */
const linkTexts = new Set(['link', 'uri', 'url', 'docs', 'comments', 'icon', 'logo'])
const linkAttributes = ['href', 'url', 'src', 'rdf:resource']

/**
 * Names under which rss-parser is given what it would otherwise spoil: it strips tags of descriptions and contents in
 * quadratic time, loses a whole Atom feed to one bad date or one link without attributes, and takes one author of many.
 */
const renamed: Record<string, string> = Object.assign(Object.create(null), {
  description: 'bw:description',
  content: 'bw:content',
  summary: 'bw:summary',
  'content:encoded': 'bw:encoded',
  pubdate: 'bw:pubdate',
  published: 'bw:published',
  updated: 'bw:updated',
  'dc:date': 'bw:date',
  link: 'bw:link',
  'atom:link': 'bw:atomlink',
  author: 'bw:author',
})

/** Name under which a field goes through rss-parser. */
export function passName(name: string): string {
  return renamed[name] ?? name
}

/** What relative links count from: those of the feed, those of its items, and what xml:base says in so many words. */
export type Bases = { feed: string | undefined; items: string | undefined; explicit: string | undefined }

const mostFields = 400

/**
 * A repaired tree in the form in which xml2js would hand a well-formed feed to rss-parser: known fields alone, names by
 * their usual prefixes, links resolved against xml:base, texts with their inline markup.
 */
export function toXml2js(
  atom: boolean,
  feed: Element[],
  items: Element[],
  bases: Bases,
  known: ReadonlySet<string>,
): Xml2js {
  const names = new Set(['bw:context'])
  const read = (node: Element, from: string | undefined, depth: number): Node => {
    const own = baseOf(node, from)
    const $ = attributesOf(node, own)
    if (node.children.length === 0) return { $, _: '', html: false, children: noChildren }
    if (depth < 4 && (nested.has(node.name) || depth > 0) && hasElements(node)) {
      const inner = childrenOf(node).slice(0, mostFields)
      const text = node.children.filter((part) => typeof part === 'string').join('')
      return {
        $,
        _: text.trim(),
        html: false,
        children: inner.map((part) => ({ name: part.name, node: read(part, own, depth + 1) })),
      }
    }
    const { value, html } = textField(node, atom || node.name.startsWith('atom:'))
    return { $, _: linkTexts.has(node.name) && !html ? resolveLink(value, own) : value, html, children: noChildren }
  }
  const fields = (parent: Element, from: string | undefined): Fields => {
    const found: Fields = Object.create(null)
    let count = 0
    for (const part of parent.children) {
      if (typeof part === 'string' || !known.has(part.name)) continue
      if (++count > mostFields) break
      const name = passName(part.name)
      const list = found[name]
      const node = read(part, from, 0)
      if (list) list.push(node)
      else {
        found[name] = [node]
        names.add(name)
      }
    }
    return found
  }
  const entries = items.map((item) => {
    const own = baseOf(item, bases.items)
    const entry = fields(item, own)
    const $: Record<string, string> = Object.create(null)
    const context = {
      lang: langOf(item),
      base: own,
      xmlbase: baseOf(item, bases.explicit),
      about: item.attributes.get('rdf:about') ?? item.attributes.get('about'),
    }
    for (const [key, value] of Object.entries(context)) if (value !== undefined) $[key] = value
    entry['bw:context'] = [{ $, _: '', html: false, children: noChildren }]
    return entry
  })
  const head: Record<string, unknown> = feed[0] ? fields(feed[0], bases.feed) : Object.create(null)
  if (atom) return { tree: { feed: Object.assign(head, { entry: entries }) }, names }
  return { tree: { rss: { $: { version: '2.0' }, channel: [Object.assign(head, { item: entries })] } }, names }
}

const noChildren: Node['children'] = []
const noAttributes: Record<string, string> = Object.freeze(Object.create(null))

function hasElements(node: Element): boolean {
  return node.children.some((part) => typeof part !== 'string')
}

function attributesOf(node: Element, base: string | undefined): Record<string, string> {
  if (node.attributes.size === 0) return noAttributes
  const found: Record<string, string> = Object.create(null)
  for (const [key, value] of node.attributes)
    found[key] = linkAttributes.includes(key) ? resolveLink(value, base) : value
  return found
}

/** What an element of text says, and whether that is markup. */
function textField(node: Element, atom: boolean): Text {
  const inline = hasElements(node)
  if (atom && node.attributes.size > 0) {
    const type = (node.attributes.get('type') ?? '').trim().toLowerCase()
    const mode = (node.attributes.get('mode') ?? '').trim().toLowerCase()
    const packed = mode === 'base64' || (type.includes('/') && !/^text\/|xml|html/.test(type))
    if (packed && !inline) {
      const text = textOf(node).trim()
      return { value: base64Text(text) ?? text, html: false }
    }
    if (inline) return { value: htmlOf(node, type === 'xhtml' || type.includes('xhtml')).trim(), html: true }
    if (type === 'xhtml' || type === 'application/xhtml+xml') return { value: htmlOf(node, true).trim(), html: true }
    const html = type.includes('html') || mode === 'escaped'
    return { value: textOf(node).trim(), html }
  }
  if (inline) return { value: htmlOf(node, false).trim(), html: true }
  return { value: textOf(node).trim(), html: false }
}

/** Text that base64 hides; undefined when the text is no base64 or hides no text. */
function base64Text(text: string): string | undefined {
  const compact = text.replace(/\s+/g, '')
  if (compact.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(compact)) return undefined
  const bytes = Buffer.from(compact, 'base64')
  return isUtf8(bytes) ? bytes.toString('utf8').trim() : undefined
}

/** xml:base of an element, itself relative to that of its parents. */
export function baseOf(node: Element, base: string | undefined): string | undefined {
  const own = node.attributes.get('xml:base')
  if (own === undefined) return base
  const resolved = resolveLink(own, base)
  return URL.canParse(resolved) ? resolved : base
}

export function langOf(node: Element | undefined): string | undefined {
  return node?.attributes.get('xml:lang') ?? node?.attributes.get('lang')
}
