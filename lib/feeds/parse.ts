import { cleanFeed } from './clean.ts'
import { decodeDocument } from './decode.ts'
import type { FeedDocument } from './document.ts'
import type { KnownIds, ParsedFeed } from './entry.ts'
import type { FeedErrorCode } from './feed.ts'
import { limits, tooMany } from './limits.ts'
import { childrenOf, type Element, readMarkup } from './markup.ts'
import { neverInside, recordNames } from './vocabulary.ts'

export type ParseContext = {
  /** Value of the Content-Type header. */
  contentType?: string
  /** Address of the document after redirects: the base of relative links. */
  url?: string
  /** The body was cut at a size limit: what stands before the cut is kept. */
  cut?: boolean
  /** What the last parse of this feed said of its ids (`ParsedFeed.ids`). */
  ids?: KnownIds
}

export type ParseFailure = {
  ok: false
  code: Extract<FeedErrorCode, 'decoding' | 'not-a-feed' | 'internal'>
  message: string
}

/**
 * A feed document of any known format → clean entries. Never throws: a document that holds no feed is an outcome, with
 * words for an operator.
 */
export async function parseFeed(
  bytes: Uint8Array,
  context: ParseContext = {},
): Promise<{ ok: true; feed: ParsedFeed } | ParseFailure> {
  try {
    const read = await readDocument(bytes, context)
    return read.ok ? { ok: true, feed: cleanFeed(read.document, context.url, context.ids) } : read
  } catch (error) {
    return { ok: false, code: 'internal', message: `parser failed: ${String(error).slice(0, 200)}` }
  }
}

/** The first half of parsing: what the document says in the common terms of all formats, before cleaning. */
export async function readDocument(
  bytes: Uint8Array,
  context: ParseContext = {},
): Promise<{ ok: true; document: FeedDocument } | ParseFailure> {
  const { text, notes } = decodeDocument(bytes, context.contentType)
  const start = text.slice(0, 2_000).trimStart()
  if (text.trim() === '') return notFeed('the document is empty')
  const document = /^(?:[[{]|null\b)/.test(start) ? await readJson(text, context) : await readXml(text, context)
  if ('ok' in document) return document
  document.notes.unshift(...notes)
  if (context.cut) document.notes.push('cut at the size limit; entries before the cut are kept')
  return { ok: true, document }
}

/** Each format's reader is loaded when its first document comes, so that a cold start pays for no other. */
const json = once(() => import('./json.ts'))
const newsml = once(() => import('./newsml.ts'))
const xml = once(() => import('./xml.ts'))

function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined
  return () => {
    loaded ??= load()
    return loaded
  }
}

async function readJson(text: string, context: ParseContext): Promise<FeedDocument | ParseFailure> {
  const { readJsonFeed } = await json()
  return (await readJsonFeed(text, context.url)) ?? notFeed('JSON, but neither JSON Feed nor ninjs')
}

async function readXml(text: string, context: ParseContext): Promise<FeedDocument | ParseFailure> {
  const { root, notes, full } = readMarkup(text, {
    records: recordNames,
    neverInside,
    maxRecords: limits.entries,
  })
  const top = findRoot(root) ?? (childrenOf(root, 'item').length > 0 ? root : undefined)
  if (!top) return notFeed(describe(root, text))
  if (newsmlRoots.has(top.name)) {
    const { readNewsml } = await newsml()
    const message = readNewsml(top, context.url, notes)
    if (full) message.skipped.push(tooMany)
    return message
  }
  const { readXmlFeed } = await xml()
  const document = await readXmlFeed(top, context.url)
  document.notes.push(...notes)
  if (full) document.skipped.push(tooMany)
  return document
}

const newsmlRoots = new Set(['newsmessage', 'newsitem', 'packageitem'])
const feedRoots = new Set(['rss', 'rdf:rdf', 'rdf', 'feed', 'entry', 'channel', ...newsmlRoots])

/** The element that is the feed: the root, or one inside a wrapper. */
function findRoot(root: Element): Element | undefined {
  let level = childrenOf(root)
  for (let depth = 0; depth < 4; depth += 1) {
    const found = level.find((node) => feedRoots.has(node.name))
    if (found) return found
    level = level.flatMap((node) => (node.name === 'html' ? [] : childrenOf(node))).slice(0, 1000)
  }
  return undefined
}

function describe(root: Element, text: string): string {
  if (childrenOf(root).some((node) => node.name === 'html') || /<!doctype html/i.test(text.slice(0, 1_000)))
    return 'an HTML page, not a feed'
  const first = childrenOf(root)[0]
  return first ? `XML of another kind (${first.name.slice(0, 40)})` : 'neither XML nor JSON'
}

function notFeed(message: string): ParseFailure {
  return { ok: false, code: 'not-a-feed', message }
}
