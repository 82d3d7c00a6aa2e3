import type { SampleEntry } from './entry.ts'
import { toAtom } from './formats/atom.ts'
import { toJsonFeed } from './formats/json-feed.ts'
import { toNinjs } from './formats/ninjs.ts'
import { toRss1 } from './formats/rss1.ts'
import { toRss2 } from './formats/rss2.ts'
import type { SampleOutlet } from './outlets.ts'
import { toWindows1251 } from './windows-1251.ts'

const writers = { rss2: toRss2, rss1: toRss1, atom: toAtom, jsonfeed: toJsonFeed, ninjs: toNinjs }

const types = {
  rss2: 'application/rss+xml',
  rss1: 'application/rdf+xml',
  atom: 'application/atom+xml',
  jsonfeed: 'application/feed+json',
  ninjs: 'application/json',
}

/** The feed document of an outlet as bytes, with its media type. A windows-1251 one says so only in its prolog. */
export function toFeedDocument(outlet: SampleOutlet, entries: SampleEntry[]): { bytes: Uint8Array; type: string } {
  const text = writers[outlet.format](outlet, entries)
  return {
    bytes: outlet.encoding ? toWindows1251(text) : new TextEncoder().encode(text),
    type: outlet.encoding ? types[outlet.format] : `${types[outlet.format]}; charset=utf-8`,
  }
}
