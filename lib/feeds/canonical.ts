import { isUtf8 } from 'node:buffer'
import { resolveLink } from './links.ts'
import { childrenOf, type Element, escapeAttribute, htmlOf, textOf } from './markup.ts'

/**
 * A feed in the one well-formed form that rss-parser reads without its faults: every text held aside and replaced by a
 * short token (so that no markup, no size and no wrong entity reaches it), dates taken out of its hands, only known
 * elements, namespaces by their usual prefixes, links resolved against xml:base.
 */
export type Canonical = { xml: string; texts: HeldText[] }

export type HeldText = { value: string; html: boolean }

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

/** Texts whose own links are addresses, to be resolved where they stand. */
const linkTexts = new Set(['link', 'uri', 'url', 'docs', 'comments', 'icon', 'logo'])

/**
 * Names under which rss-parser is given what it would otherwise break on: it loses a whole Atom feed to one bad date or
 * one link without attributes.
 */
const renamed: Record<string, string> = Object.assign(Object.create(null), {
  pubdate: 'bw:pubdate',
  lastbuilddate: 'bw:lastbuilddate',
  published: 'bw:published',
  updated: 'bw:updated',
  'dc:date': 'bw:date',
  link: 'bw:link',
  author: 'bw:author',
  managingeditor: 'managingEditor',
  webmaster: 'webMaster',
})

/** What relative links count from: those of the feed, those of its items, and what xml:base says in so many words. */
export type Bases = { feed: string | undefined; items: string | undefined; explicit: string | undefined }

const mostFields = 400

export function toCanonical(kind: 'rss' | 'atom', feed: Element[], items: Element[], bases: Bases): Canonical {
  const texts: HeldText[] = []
  const hold = (value: string, html: boolean) => `\ue000${texts.push({ value, html }) - 1}`
  const atom = kind === 'atom'

  const fields = (parents: Element[], from: string | undefined, leftOut: ReadonlySet<string>): string => {
    let xml = ''
    let count = 0
    for (const parent of parents)
      for (const field of childrenOf(parent)) {
        if (leftOut.has(field.name) || field.name.startsWith('other-') || ++count > mostFields) continue
        xml += write(field, from, 0)
      }
    return xml
  }
  const write = (node: Element, from: string | undefined, depth: number): string => {
    const own = baseOf(node, from)
    const name = depth > 0 ? node.name : (renamed[node.name] ?? node.name)
    if (!/^[a-z][\w.-]*(?::[a-z][\w.-]*)?$/i.test(name)) return ''
    let xml = `<${name}`
    for (const [key, value] of node.attributes) {
      if (key.startsWith('xmlns') || !/^[a-z][\w.-]*(?::[a-z][\w.-]*)?$/.test(key)) continue
      const link = key === 'href' || key === 'url' || key === 'src' || key === 'rdf:resource'
      xml += ` ${key}="${escapeAttribute(xmlSafe(link ? resolveLink(value, own) : value))}"`
    }
    const inner = childrenOf(node)
    if (inner.length > 0 && depth < 4 && (nested.has(node.name) || depth > 0)) {
      xml += '>'
      const text = node.children
        .filter((part) => typeof part === 'string')
        .join('')
        .trim()
      if (text) xml += hold(text, false)
      for (const part of inner.slice(0, mostFields)) xml += write(part, own, depth + 1)
      return `${xml}</${name}>`
    }
    const held = textField(node, atom || node.name.startsWith('atom:'))
    if (held.value === '') return `${xml}/>`
    if (linkTexts.has(node.name) && !held.html) held.value = resolveLink(held.value, own)
    return `${xml}>${hold(held.value, held.html)}</${name}>`
  }

  const entries = items.map((item, index) => {
    const own = baseOf(item, bases.items)
    const about = item.attributes.get('rdf:about')
    const name = atom ? 'entry' : 'item'
    const context = [
      ['index', String(index)],
      ['lang', langOf(item)],
      ['base', own],
      ['xmlbase', baseOf(item, bases.explicit)],
      ['about', about],
    ]
      .filter(([, value]) => value)
      .map(([key, value]) => ` ${key}="${escapeAttribute(xmlSafe(value!))}"`)
      .join('')
    return `<${name}><bw:context${context}/>${fields([item], own, none)}</${name}>`
  })
  const feedXml = fields(feed, bases.feed, itemNames)
  const xml = atom
    ? `<feed><bw:context/>${feedXml}${entries.join('')}</feed>`
    : `<rss version="2.0"><channel><bw:context/>${feedXml}${entries.join('')}</channel></rss>`
  return { xml, texts }
}

const none: ReadonlySet<string> = new Set()
const itemNames: ReadonlySet<string> = new Set(['item', 'entry', 'channel', 'rdf:li'])

/** What an element of text says, and whether that is markup. */
function textField(node: Element, atom: boolean): HeldText {
  const type = (node.attributes.get('type') ?? '').trim().toLowerCase()
  const mode = (node.attributes.get('mode') ?? '').trim().toLowerCase()
  const inline = childrenOf(node).length > 0
  if (atom) {
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

/** Without the characters that XML cannot hold. */
export function xmlSafe(text: string): string {
  return /[\0-\x1f\ufffe\uffff\ud800-\udfff]/.test(text)
    ? text.toWellFormed().replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '')
    : text
}
