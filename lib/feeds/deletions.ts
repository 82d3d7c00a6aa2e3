import { parseDate } from './dates.ts'
import type { FeedItem } from './document.ts'
import { nodesIn, nodesOf, type Raw, wordsOf } from './nodes.ts'

/**
 * RFC 6721: entries that the feed says are deleted. An entry of the same id stands if it was updated after that,
 * otherwise the deletion takes its place.
 */
export function withDeletions(feed: Raw, items: FeedItem[]): FeedItem[] {
  const deleted = nodesOf(feed, 'at:deleted-entry').flatMap((node, i) => deletionOf(node, items.length + i) ?? [])
  if (deleted.length === 0) return items
  const when = new Map(deleted.map((item) => [item.id, parseDate(item.updated) ?? '\uffff']))
  const time = (item: FeedItem) => parseDate(item.updated) ?? parseDate(item.published) ?? ''
  const standing = items.filter((item) => time(item) > (when.get(item.id) ?? ''))
  const undated = items.filter((item) => !when.has(item.id) && time(item) === '')
  const kept =
    undated.length === 0 ? standing : items.filter((item) => standing.includes(item) || undated.includes(item))
  const alive = new Set(kept.map(({ id }) => id))
  return [...kept, ...deleted.filter(({ id }) => !alive.has(id))]
}

function deletionOf(node: ReturnType<typeof nodesIn>[number], index: number): FeedItem | undefined {
  const { ref, when } = node.$
  if (!ref) return undefined
  const note = wordsOf(nodesIn(node, 'at:comment')[0])?.slice(0, 1000)
  return {
    index,
    id: ref.trim(),
    updated: when,
    authors: [],
    tags: [],
    points: [],
    media: [],
    wire: { deleted: true, ...(note ? { edNote: note } : {}) },
  }
}
