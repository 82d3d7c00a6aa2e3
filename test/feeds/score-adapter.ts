import { parseDate } from '../../lib/feeds/dates.ts'
import type { FeedDocument, Person, Text } from '../../lib/feeds/document.ts'
import { readDocument } from '../../lib/feeds/parse.ts'

/**
 * The form in which the feed suites want a parsed document. It is `readDocument`, the first half of `parseFeed`, with
 * dates in UTC: the suites compare fields (feed authors, HTML content) that clean entries no longer carry.
 */
export default async function adapter(bytes: Uint8Array, context: { contentType?: string; url?: string }) {
  const read = await readDocument(bytes, { contentType: context.contentType, url: context.url })
  if (!read.ok) throw new Error(read.message)
  return view(read.document)
}

function view(document: FeedDocument) {
  return {
    feed: {
      id: document.id,
      title: html(document.title),
      description: html(document.description),
      link: document.link,
      language: document.lang,
      published: parseDate(document.published),
      updated: parseDate(document.updated),
      authors: document.authors.map(person),
      tags: document.tags.map((term) => ({ term })),
    },
    entries: document.items
      .filter((item) => !item.wire?.deleted)
      .map((item) => ({
        id: item.id,
        title: html(item.title),
        link: item.link,
        summary: html(item.summary),
        content: html(item.content),
        published: parseDate(item.published),
        updated: parseDate(item.updated),
        author: item.authors.length > 0 ? person(item.authors[0]!).name : undefined,
        authors: item.authors.map(person),
        tags: item.tags.map((term) => ({ term })),
        language: item.lang,
      })),
  }
}

function html(text: Text | undefined): string | undefined {
  return text?.value
}

function person({ name, email }: Person) {
  return { name: name ?? email, email }
}
