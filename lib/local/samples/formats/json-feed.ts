import type { SampleEntry } from '../entry.ts'
import type { SampleOutlet } from '../outlets.ts'
import { SAMPLE_CATEGORY, SAMPLE_NOTE } from './xml.ts'

/** JSON Feed 1.1. An item needs a text, so the summary stands in where there is no body. */
export function toJsonFeed(outlet: SampleOutlet, entries: SampleEntry[]): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: `${outlet.name}: ${outlet.about} (sample)`,
    home_page_url: `https://${outlet.host}/`,
    description: SAMPLE_NOTE,
    language: outlet.lang,
    items: entries.map((entry) => ({
      id: entry.guid,
      url: entry.url,
      title: entry.title,
      summary: entry.summary,
      content_text: entry.body.join('\n\n') || entry.summary,
      date_published: entry.publishedAt.toISOString(),
      ...(entry.updatedAt && { date_modified: entry.updatedAt.toISOString() }),
      ...(entry.author && { authors: [{ name: entry.author }] }),
      tags: [SAMPLE_CATEGORY],
    })),
  })
}
