import { groupBy } from '../../api/group-by.ts'
import type { FeedSource } from '../../feeds/feed.ts'
import { xml } from './formats/xml.ts'

/** The sample feeds as an OPML 2.0 catalogue, grouped as the sources say. */
export function toCatalogue(sources: FeedSource[]): string {
  const groups = [...groupBy(sources, (source) => source.group ?? 'Feeds')].map(
    ([group, feeds]) => `<outline text="${xml(group)}">
${feeds.map((feed) => `<outline type="rss" text="${xml(feed.outlet)}" language="${feed.lang ?? ''}" xmlUrl="${xml(feed.url)}"/>`).join('\n')}
</outline>`,
  )
  return `<?xml version="1.0" encoding="utf-8"?>
<opml version="2.0">
<head><title>Sample wires of Borderwire</title></head>
<body>
${groups.join('\n')}
</body>
</opml>
`
}
