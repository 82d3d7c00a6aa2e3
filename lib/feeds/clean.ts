import { parseDate } from './dates.ts'
import type { FeedDocument, FeedItem, Person, Text } from './document.ts'
import type { Entry, KnownIds, ParsedFeed, SkippedEntry } from './entry.ts'

import { compareIds, type Keyless, keysOf } from './keys.ts'
import { languageTag } from './language.ts'
import { limits } from './limits.ts'
import { canonicalLink, webLink, webUrl } from './links.ts'
import { flat, htmlToText, oneLine, plainText, tidy } from './text.ts'

/** The second half of parsing: plain text, web links, UTC dates, keys. One bad entry never costs another one. */
export function cleanFeed(document: FeedDocument, url: string | undefined, known?: KnownIds): ParsedFeed {
  const lang = languageTag(document.lang)
  const skipped: SkippedEntry[] = [...document.skipped]
  const cleaned: { index: number; entry: Keyless }[] = []
  for (const item of document.items) {
    if (cleaned.length >= limits.entries) {
      skipped.push({ index: item.index, reason: 'too-many', detail: `more than ${limits.entries} entries` })
      continue
    }
    try {
      const entry = cleanEntry(item, url, lang)
      const empty = entry.title === '' && entry.summary === '' && !entry.body
      if (empty && !entry.wire?.deleted && entry.wire?.pubStatus !== 'canceled')
        skipped.push({
          index: item.index,
          reason: 'no-content',
          detail: `neither title nor text${entry.url ? `: ${entry.url.slice(0, 200)}` : ''}`,
        })
      else cleaned.push({ index: item.index, entry })
    } catch (error) {
      skipped.push({ index: item.index, reason: 'malformed', detail: String(error).slice(0, 200) })
    }
  }
  const all = cleaned.map(({ entry }) => entry)
  const ids = compareIds(known, all)
  const { keys, note } = keysOf(all, ids)
  const entries: Entry[] = []
  const seen = new Set<string>()
  for (const [i, { index, entry }] of cleaned.entries()) {
    const key = keys[i]!
    if (seen.has(key)) {
      skipped.push({
        index,
        reason: 'duplicate-id',
        detail: `same identity as an entry before it: ${key.slice(0, 200)}`,
      })
      continue
    }
    seen.add(key)
    entries.push({ key, ...entry })
  }
  const title = document.title && line(document.title, limits.title)
  const link = webLink(document.link, url)
  return {
    format: document.format,
    ...(title ? { title } : {}),
    ...(link ? { link } : {}),
    ...(lang ? { lang } : {}),
    hints: document.hints,
    ids,
    entries,
    skipped: skipped.sort((a, b) => a.index - b.index),
    notes: note ? [...document.notes, note] : document.notes,
  }
}

function cleanEntry(item: FeedItem, base: string | undefined, feedLang: string | undefined): Keyless {
  const body = item.content ? block(item.content, limits.body) : ''
  const summary = (item.summary ? block(item.summary, limits.summary) : '') || (body ? firstParagraph(body) : '')
  const entry: Keyless = {
    title: (item.title ? line(item.title, limits.title) : '') || firstSentence(summary),
    summary,
    categories: categoriesOf(item.tags),
    points: item.points,
    media: mediaOf(item.media, base),
  }
  if (body && body !== summary) entry.body = body
  const guid = item.id ? oneLine(item.id, limits.id) : ''
  if (guid) entry.guid = guid
  const web = webUrl(item.origLink) ?? webUrl(item.link, base)
  if (web) entry.url = canonicalLink(web)
  const author = authorOf(item.authors)
  if (author) entry.author = author
  const publishedAt = plausible(parseDate(item.published))
  if (publishedAt) entry.publishedAt = publishedAt
  const updatedAt = plausible(parseDate(item.updated))
  if (updatedAt && updatedAt !== publishedAt) entry.updatedAt = updatedAt
  const lang = item.lang === undefined ? feedLang : (languageTag(item.lang) ?? feedLang)
  if (lang) entry.lang = lang
  const source = sourceOf(item.source)
  if (source) entry.source = source
  if (item.wire) entry.wire = item.wire
  return entry
}

function categoriesOf(tags: string[]): string[] {
  if (tags.length === 0) return []
  const texts = tags.map((tag) => oneLine(plainText(tag, limits.category), limits.category)).filter((tag) => tag !== '')
  return [...new Set(texts)].slice(0, limits.categories)
}

function mediaOf(media: FeedItem['media'], base: string | undefined): Entry['media'] {
  return media
    .flatMap(({ url, type }) => {
      const link = webLink(url, base)
      return link ? [{ url: link, ...(type ? { type: oneLine(type, 100) } : {}) }] : []
    })
    .slice(0, limits.links)
}

function authorOf(people: Person[]): string {
  if (people.length === 0) return ''
  return oneLine(people.slice(0, 10).map(nameOf).filter(Boolean).join(', '), limits.author)
}

/** Dates before the web or a year past any clock are faults of the feed, not news. */
function plausible(date: string | undefined): string | undefined {
  return date && date >= '1990' && date < '2100' ? date : undefined
}

function line(text: Text, max: number): string {
  return flat(text.html ? htmlToText(text.value, max) : plainText(text.value, max))
}

function block(text: Text, max: number): string {
  return text.html ? htmlToText(text.value, max) : plainText(text.value, max)
}

function nameOf(person: Person): string {
  return flat(plainText(person.name ?? '', limits.author))
}

/** What stands for a missing title: the first sentence of the text, or as much of it as a headline holds. */
function firstSentence(text: string): string {
  const start = flat(text.slice(0, 400))
  const sentence = /^.{15,140}?[.!?…](?= |$)/u.exec(start)?.[0]
  if (sentence !== undefined || start.length <= 140) return sentence ?? start
  const words = start.slice(0, 140)
  return `${words
    .slice(0, Math.max(words.lastIndexOf(' '), 80))
    .toWellFormed()
    .trimEnd()}…`
}

function firstParagraph(body: string): string {
  const end = body.indexOf('\n\n', 80)
  return tidy(end > 0 ? body.slice(0, end) : body, 1_000)
}

function sourceOf(source: FeedItem['source']): Entry['source'] {
  const title = source?.title ? oneLine(plainText(source.title, limits.author), limits.author) : ''
  const url = webLink(source?.url)
  return title || url ? { ...(title ? { title } : {}), ...(url ? { url } : {}) } : undefined
}
