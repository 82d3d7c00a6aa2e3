import type { Entry } from '../feeds/entry.ts'
import type { FeedSource } from '../feeds/feed.ts'
import { limits } from '../feeds/limits.ts'
import { htmlToText } from '../feeds/text.ts'

/** One line of a replay file: what a feed shows of an item, with an id that labels the output. */
export type ReplayItem = {
  id: string
  feed: string
  outlet: string
  lang?: string
  guid?: string
  url?: string
  publishedAt: string
  updatedAt?: string
  title: string
  summary: string
  body?: string
}

const TEXT_FIELDS = ['feed', 'outlet', 'lang', 'guid', 'url', 'updatedAt', 'title', 'summary', 'body'] as const

/**
 * Reads JSON Lines. Only the fields of a ReplayItem are taken: labels that a file may carry never reach the program.
 * Throws an Error that names the line when one is no item.
 */
export function readItems(jsonl: string): ReplayItem[] {
  const items: ReplayItem[] = []
  for (const [index, line] of jsonl.split('\n').entries()) {
    if (line.trim() === '') continue
    const raw = parseLine(line, index + 1)
    const item: Record<string, string | undefined> = { id: String(raw.id ?? index + 1) }
    for (const field of TEXT_FIELDS) if (typeof raw[field] === 'string') item[field] = raw[field]
    const published = new Date(String(raw.publishedAt))
    if (Number.isNaN(published.getTime()))
      throw new Error(`line ${index + 1}: publishedAt is no date: ${raw.publishedAt}`)
    items.push({
      title: '',
      summary: '',
      feed: 'replay',
      outlet: item.feed ?? 'replay',
      ...item,
      publishedAt: published.toISOString(),
    } as ReplayItem)
  }
  return items
    .map((item, index) => ({ item, index }))
    .sort(byTime)
    .map(({ item }) => item)
}

function parseLine(line: string, number: number): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(line)
    if (value && typeof value === 'object' && !Array.isArray(value)) return value as Record<string, unknown>
  } catch {
    // Told below, with the line's number.
  }
  throw new Error(`line ${number}: not a JSON object`)
}

function byTime(a: { item: ReplayItem; index: number }, b: { item: ReplayItem; index: number }): number {
  return a.item.publishedAt < b.item.publishedAt ? -1 : a.item.publishedAt > b.item.publishedAt ? 1 : a.index - b.index
}

/** The entry that a feed document with this item would have yielded. */
export function toEntry(item: ReplayItem): Entry {
  const updated = item.updatedAt === undefined ? undefined : new Date(item.updatedAt)
  return {
    key: item.guid ? `id:${item.guid}` : item.url ? `url:${item.url}` : `id:${item.id}`,
    guid: item.guid,
    url: item.url,
    title: htmlToText(item.title, limits.title),
    summary: htmlToText(item.summary, limits.summary),
    body: item.body === undefined ? undefined : htmlToText(item.body, limits.body),
    publishedAt: item.publishedAt,
    updatedAt: updated && !Number.isNaN(updated.getTime()) ? updated.toISOString() : undefined,
    lang: item.lang,
    categories: [],
    points: [],
    media: [],
  }
}

export function sourceOf(item: ReplayItem): FeedSource {
  return { id: item.feed, url: `https://${item.feed}.invalid/`, outlet: item.outlet, lang: item.lang }
}
