import type { ParsedFeed, SkippedEntry, WireFields } from './entry.ts'

/** Text of a document as its format means it: HTML to be rendered, or characters to be shown. */
export type Text = { value: string; html: boolean }

export type Link = { href: string; rel?: string; type?: string; title?: string }

export type Person = { name?: string; email?: string; uri?: string }

/**
 * A feed document in the common terms of all formats, before cleaning: texts still with their markup, dates and
 * identifiers as given, links resolved where a base is known.
 */
export type FeedDocument = {
  format: ParsedFeed['format']
  id?: string
  title?: Text
  description?: Text
  link?: string
  lang?: string
  published?: string
  updated?: string
  authors: Person[]
  tags: string[]
  hints: ParsedFeed['hints']
  items: FeedItem[]
  skipped: SkippedEntry[]
  notes: string[]
}

export type FeedItem = {
  /** Place in the document, from 0. */
  index: number
  id?: string
  title?: Text
  link?: string
  /** Address behind a counting redirect, when the feed gives it beside `link`. */
  origLink?: string
  summary?: Text
  content?: Text
  /** As written; `parseDate` reads them. */
  published?: string
  updated?: string
  authors: Person[]
  tags: string[]
  lang?: string
  points: { lat: number; lon: number }[]
  media: { url: string; type?: string }[]
  source?: { title?: string; url?: string }
  wire?: WireFields
}
