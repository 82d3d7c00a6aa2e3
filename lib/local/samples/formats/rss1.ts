import type { SampleEntry } from '../entry.ts'
import type { SampleOutlet } from '../outlets.ts'
import { paragraphs, SAMPLE_CATEGORY, SAMPLE_NOTE, xml } from './xml.ts'

/** RSS 1.0 (RDF), with the identifier in rdf:about and the date in Dublin Core. */
export function toRss1(outlet: SampleOutlet, entries: SampleEntry[]): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel rdf:about="https://${outlet.host}/rdf">
<title>${xml(`${outlet.name}: ${outlet.about} (sample)`)}</title>
<link>https://${outlet.host}/</link>
<description>${SAMPLE_NOTE}</description>
<dc:language>${outlet.lang}</dc:language>
<items><rdf:Seq>${entries.map((entry) => `<rdf:li rdf:resource="${xml(entry.guid)}"/>`).join('')}</rdf:Seq></items>
</channel>
${entries.map(toItem).join('\n')}
</rdf:RDF>
`
}

function toItem(entry: SampleEntry): string {
  return `<item rdf:about="${xml(entry.guid)}">
<title>${xml(entry.title)}</title>
<link>${xml(entry.url)}</link>
<description>${xml(entry.summary)}</description>
<dc:date>${(entry.updatedAt ?? entry.publishedAt).toISOString()}</dc:date>
<dc:subject>${SAMPLE_CATEGORY}</dc:subject>${
    entry.body.length ? `\n<content:encoded><![CDATA[${paragraphs(entry.body)}]]></content:encoded>` : ''
  }
</item>`
}
