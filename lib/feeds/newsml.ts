import { parseDate } from './dates.ts'
import type { FeedDocument, FeedItem, Text } from './document.ts'
import type { WireFields } from './entry.ts'
import { resolveLink } from './links.ts'
import { child, childrenOf, type Element, htmlOf, textOf } from './markup.ts'
import { pointOf } from './points.ts'
import { countryOf, pubStatusOf, urgencyOf, wireOf } from './wire-terms.ts'
import { baseOf, langOf } from './xml2js-tree.ts'

/**
 * NewsML-G2: a news item, a package of references, or a news message with any number of both. What a package refers to
 * becomes an entry unless the message itself carries that item.
 */
export function readNewsml(root: Element, url: string | undefined, notes: string[]): FeedDocument {
  const all = root.name === 'newsmessage' ? childrenOf(root, 'itemset').flatMap((set) => childrenOf(set)) : [root]
  const whole = all.filter(({ closed }) => closed)
  const packages = all.filter(({ name }) => name === 'packageitem')
  const carried = whole.filter(({ name }) => name === 'newsitem').map((item) => newsItem(item, url))
  const ids = new Set(carried.map(({ id }) => id))
  const referred = packages
    .flatMap((item) => references(item, url))
    .filter(({ id }) => id === undefined || !ids.has(id))
  const first = packages[0] ?? all[0]
  const title = first && (packages.length > 0 || root.name === 'newsmessage') ? titleOf(first) : undefined
  const provider = child(child(first, 'itemmeta'), 'provider')
  return {
    format: 'newsml-g2',
    id: first?.attributes.get('guid'),
    title: packages.length > 0 ? title : provider && plain(nameOf(provider)),
    lang: langOf(first) ?? langOf(root),
    updated: words(child(child(root, 'header'), 'sent')) ?? words(child(child(first, 'itemmeta'), 'versioncreated')),
    authors: [],
    tags: [],
    hints: {},
    items: [...carried, ...referred].map((item, index) => ({ ...item, index })),
    skipped: all.flatMap(({ closed, name }, index) =>
      closed || name !== 'newsitem'
        ? []
        : [{ index, reason: 'malformed' as const, detail: 'the document ends inside this item' }],
    ),
    notes,
  }
}

function newsItem(item: Element, url: string | undefined): FeedItem {
  const meta = child(item, 'itemmeta')
  const content = child(item, 'contentmeta')
  const base = baseOf(item, url)
  const source = child(content, 'infosource') ?? child(meta, 'provider')
  const sourceName = source && nameOf(source)
  const inline = bodyOf(item)
  const authors = [
    ...childrenOf(content, 'by'),
    ...childrenOf(content, 'creator'),
    ...childrenOf(content, 'contributor'),
  ]
  const guid = item.attributes.get('guid')
  return {
    index: 0,
    id: guid,
    title: titleOf(item) ?? inline?.headline,
    link: linkOf(item, base) ?? (/^https?:\/\//i.test(guid ?? '') ? guid : undefined),
    summary: descriptionOf(content) ?? descriptionOf(meta),
    content: inline?.body,
    published:
      words(child(meta, 'firstcreated')) ??
      words(child(meta, 'versioncreated')) ??
      words(child(content, 'contentcreated')),
    updated: words(child(meta, 'versioncreated')),
    authors: authors.slice(0, 5).flatMap((node) => {
      const name = nameOf(node)
      return name ? [{ name }] : []
    }),
    tags: [...new Set([...subjectsOf(content), ...childrenOf(content, 'keyword').map(nameOf)])]
      .filter(Boolean)
      .slice(0, 50),
    lang: child(content, 'language')?.attributes.get('tag') ?? langOf(item) ?? langOf(child(item, 'contentset')),
    points: [],
    media: childrenOf(child(item, 'contentset'), 'remotecontent').flatMap((node) => {
      const href = node.attributes.get('href')
      const type = node.attributes.get('contenttype')
      return href ? [{ url: resolveLink(href, base), ...(type ? { type } : {}) }] : []
    }),
    ...(sourceName ? { source: { title: sourceName } } : {}),
    wire: wireFields(item, meta, content),
  }
}

function wireFields(item: Element, meta: Element | undefined, content: Element | undefined): WireFields | undefined {
  const evolved = childrenOf(meta, 'link').find((link) =>
    /evolvedfrom|replaces|previousversion/i.test(link.attributes.get('rel') ?? ''),
  )
  const genres = childrenOf(content, 'genre').map(nameOf).filter(Boolean)
  const status = child(meta, 'pubstatus')
  return wireOf({
    version: item.attributes.get('version'),
    pubStatus: pubStatusOf(status?.attributes.get('qcode') ?? status?.attributes.get('uri') ?? words(status)),
    embargoedUntil: parseDate(words(child(meta, 'embargoed'))),
    urgency: urgencyOf(words(child(content, 'urgency')) ?? words(child(meta, 'urgency'))),
    edNote: childrenOf(meta, 'ednote').map(textOf).join(' ').trim(),
    slugline: words(child(content, 'slugline')),
    genre: genres[0],
    replaces: evolved?.attributes.get('residref') ?? evolved?.attributes.get('href'),
    places: placesOf(item, content),
    subjects: subjectsOf(content).slice(0, 50),
  })
}

function subjectsOf(content: Element | undefined): string[] {
  return childrenOf(content, 'subject')
    .filter((node) => !isPlace(node))
    .map(nameOf)
    .filter(Boolean)
}

/** Places that the item is about (subjects of the geographical kind) and where it was written (located). */
function placesOf(item: Element, content: Element | undefined): NonNullable<WireFields['places']> {
  const asserted = new Map(childrenOf(item, 'assert').map((node) => [conceptOf(node), node] as const))
  const places: NonNullable<WireFields['places']> = []
  for (const node of [...childrenOf(content, 'subject').filter(isPlace), ...childrenOf(content, 'located')].slice(
    0,
    50,
  )) {
    const more = asserted.get(conceptOf(node))
    const name = nameOf(node) || (more ? nameOf(more) : '')
    if (!name || places.some((place) => place.name === name)) continue
    const position = [node, more]
      .flatMap((from) => [child(from, 'geoareadetails'), child(from, 'position')])
      .map((from) => (from?.name === 'position' ? from : child(from, 'position')))
      .find(Boolean)
    const point = pointOf(position?.attributes.get('latitude'), position?.attributes.get('longitude'))
    const broader = [...childrenOf(node, 'broader'), ...childrenOf(more, 'broader')]
    const country = [conceptOf(node), ...broader.map(conceptOf)].map(countryOf).find(Boolean)
    places.push({ name, ...(country ? { country } : {}), ...point })
  }
  return places
}

function isPlace(node: Element): boolean {
  const type = node.attributes.get('type') ?? ''
  return (
    /geo|country|city|place|location|:poi$/i.test(type) ||
    child(node, 'geoareadetails') !== undefined ||
    countryOf(conceptOf(node)) !== undefined
  )
}

function conceptOf(node: Element): string | undefined {
  return node.attributes.get('qcode') ?? node.attributes.get('uri') ?? node.attributes.get('literal')
}

/** Entries of a package: each reference with what it says of its target. */
function references(item: Element, url: string | undefined): FeedItem[] {
  const base = baseOf(item, url)
  const lang = langOf(item)
  return childrenOf(child(item, 'groupset'), 'group')
    .flatMap((group) => childrenOf(group, 'itemref'))
    .filter(({ closed }) => closed)
    .map((ref): FeedItem => {
      const href = ref.attributes.get('href')
      const status = child(ref, 'pubstatus')
      const created = words(child(ref, 'versioncreated'))
      return {
        index: 0,
        id: ref.attributes.get('residref') ?? href,
        title: first(ref, 'headline', 'title') ?? first(child(ref, 'contentmeta'), 'headline'),
        link: href && resolveLink(href, base),
        summary: descriptionOf(ref),
        published: words(child(ref, 'firstcreated')) ?? created,
        updated: created,
        authors: [],
        tags: [],
        lang: langOf(ref) ?? lang,
        points: [],
        media: [],
        wire: wireOf({
          version: ref.attributes.get('version'),
          pubStatus: pubStatusOf(status?.attributes.get('qcode')),
          embargoedUntil: parseDate(words(child(ref, 'embargoed'))),
          urgency: urgencyOf(words(child(ref, 'urgency'))),
          slugline: words(child(ref, 'slugline')),
          edNote: words(child(ref, 'ednote')),
        }),
      }
    })
}

function titleOf(item: Element): Text | undefined {
  return first(child(item, 'contentmeta'), 'headline') ?? first(child(item, 'itemmeta'), 'title')
}

function descriptionOf(parent: Element | undefined): Text | undefined {
  const all = childrenOf(parent, 'description').filter((node) => textOf(node).trim() !== '')
  const summary =
    all.find((node) => /summary|abstract|standfirst|intro/i.test(node.attributes.get('role') ?? '')) ?? all[0]
  return summary && marked(summary)
}

function linkOf(item: Element, base: string | undefined): string | undefined {
  const meta = child(item, 'itemmeta')
  const link = childrenOf(meta, 'link').find((node) =>
    /canonical|webversion|permalink|alternate/i.test(node.attributes.get('rel') ?? ''),
  )
  const href = link?.attributes.get('href')
  const alternative = childrenOf(child(item, 'contentmeta'), 'altid')
    .map(textOf)
    .find((id) => /^https?:\/\//i.test(id.trim()))
  return href ? resolveLink(href, base) : alternative?.trim()
}

/** The text: inline XHTML or NITF, or inline plain text. A headline inside it serves where the metadata have none. */
function bodyOf(item: Element): { body?: Text; headline?: Text } | undefined {
  const set = child(item, 'contentset')
  const xml = childrenOf(set, 'inlinexml')[0]
  if (xml) {
    const body = descendant(xml, ['body.content', 'xhtml:body', 'body'], 0) ?? xml
    const headline = descendant(xml, ['hl1', 'hedline', 'xhtml:h1', 'h1'], 0)
    return {
      body: { value: htmlOf(body, true).trim(), html: true },
      headline: headline && plain(textOf(headline).trim()),
    }
  }
  const data = childrenOf(set, 'inlinedata')[0]
  if (!data) return undefined
  return { body: { value: textOf(data).trim(), html: /html/i.test(data.attributes.get('contenttype') ?? '') } }
}

/** First of the names that is found, anywhere below; earlier names win. */
function descendant(node: Element, names: string[], depth: number): Element | undefined {
  for (const name of names) {
    const found = search(node, name, depth)
    if (found) return found
  }
  return undefined
}

function search(node: Element, name: string, depth: number): Element | undefined {
  if (depth > 12) return undefined
  for (const inner of childrenOf(node)) {
    if (inner.name === name) return inner
    const found = search(inner, name, depth + 1)
    if (found) return found
  }
  return undefined
}

function first(parent: Element | undefined, ...names: string[]): Text | undefined {
  for (const name of names)
    for (const node of childrenOf(parent, name)) if (textOf(node).trim() !== '') return marked(node)
  return undefined
}

function marked(node: Element): Text {
  return childrenOf(node).length > 0
    ? { value: htmlOf(node, true).trim(), html: true }
    : { value: textOf(node).trim(), html: false }
}

/** Name of a concept: its name element, else its text, else its literal. */
function nameOf(node: Element): string {
  const name = child(node, 'name')
  return (name ? textOf(name) : textOf(node)).trim() || (node.attributes.get('literal') ?? '').trim()
}

function words(node: Element | undefined): string | undefined {
  const text = textOf(node).trim()
  return text === '' ? undefined : text
}

function plain(value: string): Text | undefined {
  return value === '' ? undefined : { value, html: false }
}
