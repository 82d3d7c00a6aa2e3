import type { FeedDocument, FeedItem, Text } from './document.ts'
import { parseJson } from './json-text.ts'
import { limits, tooMany } from './limits.ts'
import { resolveLink } from './links.ts'
import { isNinjs, readNinjs } from './ninjs.ts'

/**
 * JSON Feed 1.0/1.1 through feedsmith (rss-parser reads no JSON), and ninjs.
 * Undefined when the text is JSON of another kind or none at all.
 */
export async function readJsonFeed(text: string, url: string | undefined): Promise<FeedDocument | undefined> {
  const { value, cut } = parseJson(text)
  const notes = cut ? ['broken or oversized JSON; the sound entries before the fault are kept'] : []
  if (isNinjs(value)) {
    // A single item that was cut off says less than the whole: nothing of it is kept.
    if (cut && !Array.isArray(value) && typeof (value as { uri?: unknown }).uri === 'string') return undefined
    return { ...readNinjs(value, url), notes }
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const { parseJsonFeed } = await import('feedsmith')
  const looks =
    'items' in value ||
    'home_page_url' in value ||
    'feed_url' in value ||
    /jsonfeed/.test(String((value as { version?: unknown }).version))
  if (!looks) return undefined
  const all = 'items' in value && Array.isArray(value.items) ? value.items : []
  const feed = attempt(() =>
    parseJsonFeed({
      ...plain(value),
      version: 'https://jsonfeed.org/version/1.1',
      items: all.slice(0, limits.entries).map(plain),
    }),
  )
  if (!feed) return { ...nothing, notes: [...notes, 'no entry with anything in it'] }
  const base = feed.feed_url && URL.canParse(feed.feed_url) ? feed.feed_url : url
  const link = feed.home_page_url ?? feed.feed_url
  return {
    format: 'jsonfeed',
    title: text_(feed.title),
    description: text_(feed.description),
    link: link && resolveLink(link, base),
    lang: feed.language,
    authors: feed.authors ?? [],
    tags: [],
    hints: hub(feed.hubs),
    items: (feed.items ?? []).map((item, index): FeedItem => {
      const address = item.url ?? item.external_url
      return {
        index,
        id: item.id === undefined ? undefined : String(item.id),
        title: text_(item.title),
        link: address && resolveLink(address, base),
        summary: text_(item.summary),
        content: item.content_html ? { value: item.content_html, html: true } : text_(item.content_text),
        published: item.date_published as string | undefined,
        updated: item.date_modified as string | undefined,
        // Without authors of its own, an item has the feed's (JSON Feed 1.1).
        authors: (item.authors?.length ? item.authors : (feed.authors ?? [])).map(({ name, url: uri }) => ({
          name,
          uri,
        })),
        tags: (item.tags ?? []).map(String),
        lang: item.language,
        points: [],
        media: [
          ...(item.attachments ?? []).flatMap(({ url: link, mime_type }) =>
            link ? [{ url: resolveLink(link, base), type: mime_type }] : [],
          ),
          ...[item.image, item.banner_image].flatMap((image) =>
            image ? [{ url: resolveLink(image, base), type: 'image' }] : [],
          ),
        ],
      }
    }),
    skipped: all.length > limits.entries ? [tooMany] : [],
    notes,
  }
}

/** feedsmith throws at a feed in which nothing is left to read. */
function attempt<T>(parse: () => T): T | undefined {
  try {
    return parse()
  } catch {
    return undefined
  }
}

const nothing: Omit<FeedDocument, 'notes'> = {
  format: 'jsonfeed',
  authors: [],
  tags: [],
  hints: {},
  items: [],
  skipped: [],
}

const knownKeys = new Set([
  ...'id url external_url title content_html content_text summary image banner_image date_published'.split(' '),
  ...'date_modified tags author authors language attachments'.split(' '),
  ...'home_page_url feed_url description hubs'.split(' '),
])

/** The keys that we read: feedsmith looks for each of them among all, and takes some for another kind of object. */
function plain(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {}
  return Object.fromEntries(
    Object.entries(value).filter(([key]) => key.length < 20 && knownKeys.has(key.toLowerCase())),
  )
}

function text_(value: string | undefined): Text | undefined {
  return value === undefined ? undefined : { value: String(value), html: false }
}

function hub(hubs: { type?: string; url?: string }[] | undefined): { hub?: string } {
  const url = hubs?.find(({ type }) => /websub/i.test(type ?? ''))?.url
  return url ? { hub: url } : {}
}
