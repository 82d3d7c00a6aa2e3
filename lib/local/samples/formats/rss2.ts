import type { SampleEntry } from '../entry.ts'
import type { SampleOutlet } from '../outlets.ts'
import { paragraphs, SAMPLE_CATEGORY, SAMPLE_NOTE, xml } from './xml.ts'

/** RSS 2.0 with content:encoded and dc:creator, as most newspapers write it. */
export function toRss2(outlet: SampleOutlet, entries: SampleEntry[]): string {
  return `<?xml version="1.0" encoding="${outlet.encoding ?? 'utf-8'}"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>${xml(`${outlet.name}: ${outlet.about} (sample)`)}</title>
<link>https://${outlet.host}/</link>
<description>${SAMPLE_NOTE}</description>
<language>${outlet.lang}</language>
${entries.map(toItem).join('\n')}
</channel>
</rss>
`
}

function toItem(entry: SampleEntry): string {
  return `<item>
<title>${xml(entry.title)}</title>
<link>${xml(entry.url)}?utm_source=rss</link>
<guid isPermaLink="false">${xml(entry.guid)}</guid>
<pubDate>${(entry.updatedAt ?? entry.publishedAt).toUTCString()}</pubDate>
<category>${SAMPLE_CATEGORY}</category>${entry.author ? `\n<dc:creator>${xml(entry.author)}</dc:creator>` : ''}
<description>${xml(entry.summary)}</description>${
    entry.body.length ? `\n<content:encoded><![CDATA[${paragraphs(entry.body)}]]></content:encoded>` : ''
  }
</item>`
}
