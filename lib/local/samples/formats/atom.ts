import type { SampleEntry } from '../entry.ts'
import type { SampleOutlet } from '../outlets.ts'
import { paragraphs, SAMPLE_CATEGORY, SAMPLE_NOTE, xml } from './xml.ts'

/** Atom 1.0 (RFC 4287). */
export function toAtom(outlet: SampleOutlet, entries: SampleEntry[]): string {
  const newest = entries.map((entry) => (entry.updatedAt ?? entry.publishedAt).toISOString()).sort()
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${outlet.lang}">
<id>urn:${outlet.host}:feed</id>
<title>${xml(`${outlet.name}: ${outlet.about} (sample)`)}</title>
<subtitle>${SAMPLE_NOTE}</subtitle>
<link href="https://${outlet.host}/"/>
<updated>${newest.at(-1) ?? '1970-01-01T00:00:00.000Z'}</updated>
<author><name>${xml(outlet.name)}</name></author>
${entries.map(toItem).join('\n')}
</feed>
`
}

function toItem(entry: SampleEntry): string {
  return `<entry>
<id>${xml(entry.guid)}</id>
<title>${xml(entry.title)}</title>
<link href="${xml(entry.url)}"/>
<published>${entry.publishedAt.toISOString()}</published>
<updated>${(entry.updatedAt ?? entry.publishedAt).toISOString()}</updated>
<category term="${SAMPLE_CATEGORY}"/>
<summary>${xml(entry.summary)}</summary>${
    entry.body.length ? `\n<content type="html">${xml(paragraphs(entry.body))}</content>` : ''
  }
</entry>`
}
