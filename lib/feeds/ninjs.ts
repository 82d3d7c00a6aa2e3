import { parseDate } from './dates.ts'
import type { FeedDocument, FeedItem, Person, Text } from './document.ts'
import type { WireFields } from './entry.ts'
import { limits, tooMany } from './limits.ts'
import { resolveLink } from './links.ts'
import { pointOf } from './points.ts'
import { countryOf, pubStatusOf, urgencyOf, wireOf } from './wire-terms.ts'

type Item = Record<string, unknown>

/**
 * ninjs of all versions: 1.x with single texts (headline, body_html), 2.x with lists in lower case (headlines, bodies),
 * 3.x the same in camel case. Keys are therefore read without regard to case.
 * Alone, in a list, or in the list of a container.
 */
export function isNinjs(value: unknown): boolean {
  return itemsOf(value).slice(0, 50).some(isItem)
}

export function readNinjs(value: unknown, url: string | undefined): FeedDocument {
  const all = itemsOf(value).filter(isItem)
  const items = all.slice(0, limits.entries).flatMap((item) => withAssociations(item, 0))
  const container = isObject(value) && !isItem(value) ? value : undefined
  const title = text(container, 'title', 'name')
  return {
    format: 'ninjs',
    title: title ? { value: title, html: false } : undefined,
    lang: text(container, 'language') ?? text(items[0], 'language'),
    authors: [],
    tags: [],
    hints: {},
    items: items.map((item, index) => toItem(item, index, url)),
    skipped: all.length > limits.entries ? [tooMany] : [],
    notes: [],
  }
}

const marks = [
  'versioncreated',
  'pubstatus',
  'headlines',
  'headline',
  'bodies',
  'body_text',
  'body_html',
  'firstcreated',
  '$standard',
  'standard',
  'representationtype',
]

function isItem(value: unknown): value is Item {
  return isObject(value) && typeof get(value, 'uri') === 'string' && marks.some((key) => get(value, key) !== undefined)
}

function itemsOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value
  if (!isObject(value) || isItem(value)) return [value]
  for (const key of ['items', '_items', 'news', 'newsitems', 'data', 'results']) {
    const list = get(value, key)
    if (Array.isArray(list)) return list
  }
  return [value]
}

/** A composite without a text of its own stands for the items in it; pictures and the like are media of their item. */
function withAssociations(item: Item, depth: number): Item[] {
  if (text(item, 'type')?.toLowerCase() !== 'composite' || depth > 3 || bodyOf(item)) return [item]
  const inner = associations(item).filter((part) => isItem(part) && !isMedia(part))
  return inner.length > 0 ? inner.flatMap((part) => withAssociations(part, depth + 1)) : [item]
}

function associations(item: Item): Item[] {
  const value = get(item, 'associations')
  const list = Array.isArray(value) ? value : isObject(value) ? Object.values(value) : []
  return list.filter(isObject)
}

function isMedia(item: Item): boolean {
  return /^(?:picture|graphic|video|audio)$/i.test(text(item, 'type') ?? '')
}

function toItem(item: Item, index: number, base: string | undefined): FeedItem {
  const uri = text(item, 'uri')
  const link =
    text(item, 'url', 'weburl', 'link', 'canonicalurl') ?? (/^https?:\/\//i.test(uri ?? '') ? uri : undefined)
  const versionCreated = text(item, 'versioncreated')
  const first = text(item, 'firstcreated')
  const headline = textIn(item, ['headlines', 'headline']) ?? plain(text(item, 'title', 'name'))
  const source = list(item, 'infosources', 'infosource')[0]
  const title = typeof source === 'string' ? source : (text(source, 'name') ?? text(item, 'source'))
  return {
    index,
    id: uri,
    title: headline,
    link: link && resolveLink(link, base),
    summary: textIn(item, ['descriptions', 'description_html', 'description_text', 'abstract']),
    content: bodyOf(item),
    published: first ?? versionCreated ?? text(item, 'contentcreated'),
    updated: versionCreated,
    authors: peopleOf(item),
    tags: [...names(item, 'subjects', 'subject'), ...names(item, 'keywords', 'keyword')].slice(0, 50),
    lang: text(item, 'language'),
    points: [],
    media: mediaOf(item, base),
    ...(title ? { source: { title } } : {}),
    wire: wireFields(item),
  }
}

function wireFields(item: Item): WireFields | undefined {
  const replaced = associations(item).find((part) =>
    /replaces|evolved_?from|previous_?version/i.test(text(part, 'rel') ?? ''),
  )
  return wireOf({
    version: text(item, 'version'),
    pubStatus: pubStatusOf(text(item, 'pubstatus')),
    embargoedUntil: parseDate(text(item, 'embargoed', 'embargo')),
    urgency: urgencyOf(get(item, 'urgency')),
    edNote: text(item, 'ednote'),
    slugline: text(item, 'slugline'),
    genre: names(item, 'genres', 'genre')[0],
    replaces: text(item, 'replaces', 'evolvedfrom') ?? text(replaced, 'uri'),
    places: placesOf(item),
    subjects: names(item, 'subjects', 'subject').slice(0, 50),
  })
}

function placesOf(item: Item): NonNullable<WireFields['places']> {
  return list(item, 'places', 'place')
    .slice(0, 50)
    .flatMap((place) => {
      const name = typeof place === 'string' ? place : text(place, 'name')
      if (!name) return []
      if (!isObject(place)) return [{ name }]
      const geo = get(place, 'geojson') ?? get(place, 'geometry_geojson') ?? get(place, 'geometry')
      const at = isObject(geo) && /^point$/i.test(text(geo, 'type') ?? '') ? get(geo, 'coordinates') : undefined
      // GeoJSON has the longitude first.
      const point = Array.isArray(at)
        ? pointOf(at[1], at[0])
        : pointOf(get(place, 'latitude') ?? get(place, 'lat'), get(place, 'longitude') ?? get(place, 'lon'))
      const code = text(place, 'countrycode', 'country') ?? countryOf(text(place, 'uri', 'code', 'qcode', 'literal'))
      const country = code && /^[a-z]{2}$/i.test(code) ? code.toUpperCase() : undefined
      return [{ name, ...(country ? { country } : {}), ...point }]
    })
}

function peopleOf(item: Item): Person[] {
  const by = text(item, 'by', 'byline') ?? textIn(item, ['bylines'])?.value
  if (by) return [{ name: by }]
  return list(item, 'people', 'person')
    .filter((person) => /author|creator|writer|reporter/i.test(text(person, 'rel') ?? ''))
    .flatMap((person) => {
      const name = text(person, 'name')
      return name ? [{ name }] : []
    })
}

function mediaOf(item: Item, base: string | undefined): FeedItem['media'] {
  const found: FeedItem['media'] = []
  for (const owner of [item, ...associations(item).filter(isMedia)]) {
    const value = get(owner, 'renditions')
    const renditions = (Array.isArray(value) ? value : isObject(value) ? Object.values(value) : []).filter(isObject)
    for (const rendition of renditions) {
      const href = text(rendition, 'href', 'url')
      const type = text(rendition, 'contenttype', 'mimetype')
      if (href && found.length < 40) found.push({ url: resolveLink(href, base), ...(type ? { type } : {}) })
    }
  }
  return found
}

function bodyOf(item: Item): Text | undefined {
  return textIn(item, ['bodies', 'body_html', 'body_xhtml', 'body_text'])
}

/** The main text among those of the named keys: a role that says so, then the first. */
function textIn(item: Item, keys: string[]): Text | undefined {
  for (const key of keys) {
    const value = get(item, key)
    if (typeof value === 'string' && value.trim() !== '') return { value, html: /html/.test(key) }
    if (!Array.isArray(value)) continue
    const texts = value.filter((part) => isObject(part) && text(part, 'value'))
    const main = texts.find((part) => /main|default|body|abstract|summary/i.test(text(part, 'role') ?? '')) ?? texts[0]
    const content = text(main, 'value')
    if (content) return { value: content, html: /html/i.test(text(main, 'contenttype') ?? '') }
  }
  return undefined
}

function names(item: Item, ...keys: string[]): string[] {
  const found = list(item, ...keys).flatMap((part) => {
    const name = typeof part === 'string' ? part : text(part, 'name', 'literal', 'value')
    return name ? [name] : []
  })
  return [...new Set(found)]
}

function list(item: Item, ...keys: string[]): unknown[] {
  for (const key of keys) {
    const value = get(item, key)
    if (Array.isArray(value)) return value
    if (value !== undefined && value !== null) return [value]
  }
  return []
}

function text(item: unknown, ...keys: string[]): string | undefined {
  if (!isObject(item)) return undefined
  for (const key of keys) {
    const value = get(item, key)
    if (typeof value === 'string' && value.trim() !== '') return value.trim()
    if (typeof value === 'number') return String(value)
  }
  return undefined
}

function plain(value: string | undefined): Text | undefined {
  return value === undefined ? undefined : { value, html: false }
}

function get(item: Item, key: string): unknown {
  if (Object.hasOwn(item, key)) return item[key]
  for (const own of Object.keys(item)) if (own.toLowerCase() === key) return item[own]
  return undefined
}

function isObject(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
