import type { FeedSource } from '../feeds/feed.ts'
import type { Store } from '../store/store.ts'

/**
 * Makes the feeds of the table those of the catalogue: new ones are due at once, known ones keep their polling state,
 * those no longer listed are polled no more (their stories stay). Throws on an empty catalogue: it is a fault, not a wish.
 */
export async function setCatalogue(store: Store, sources: FeedSource[], now: string): Promise<void> {
  if (sources.length === 0) throw new Error('the catalogue lists no feed')
  await store.putSources(sources, now)
  const listed = new Set(sources.map((source) => source.id))
  const feeds = await store.listFeeds()
  await store.removeFeeds(feeds.map((feed) => feed.id).filter((id) => !listed.has(id)))
}
