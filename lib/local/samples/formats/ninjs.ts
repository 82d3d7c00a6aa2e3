import type { SampleEntry } from '../entry.ts'
import type { SampleOutlet } from '../outlets.ts'
import { SAMPLE_CATEGORY, SAMPLE_NOTE } from './xml.ts'

/** A list of ninjs 2.1 items (IPTC): version, urgency, note to editors and embargo are fields of their own. */
export function toNinjs(outlet: SampleOutlet, entries: SampleEntry[]): string {
  return JSON.stringify({
    title: `${outlet.name}: ${outlet.about} (sample)`,
    description: SAMPLE_NOTE,
    items: entries.map((entry) => toItem(outlet, entry)),
  })
}

function toItem(outlet: SampleOutlet, entry: SampleEntry): Record<string, unknown> {
  const { urgency, edNote, slugline, embargoedHours } = entry.ninjs
  return {
    uri: entry.guid,
    type: 'text',
    standard: { name: 'ninjs', version: '2.1', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_2.1.json' },
    language: outlet.lang,
    version: String(entry.version),
    pubstatus: 'usable',
    firstcreated: entry.publishedAt.toISOString(),
    versioncreated: (entry.updatedAt ?? entry.publishedAt).toISOString(),
    contentcreated: entry.publishedAt.toISOString(),
    headlines: [{ role: 'main', value: entry.title }],
    descriptions: [{ role: 'summary', value: entry.summary }],
    bodies: [{ role: 'main', contenttype: 'text/plain', value: entry.body.join('\n\n') || entry.summary }],
    infosources: [{ name: outlet.name }],
    by: outlet.name,
    subjects: [{ name: SAMPLE_CATEGORY }],
    usageterms: 'Invented sample data',
    trustindicators: [],
    ...(urgency && { urgency }),
    ...(edNote && { ednote: edNote }),
    ...(slugline && { slugline }),
    ...(embargoedHours && {
      embargoed: new Date(entry.publishedAt.getTime() + embargoedHours * 3_600_000).toISOString(),
    }),
  }
}
