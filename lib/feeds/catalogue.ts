import { createHash } from 'node:crypto'
import type { FeedSource } from './feed.ts'
import { languageTag } from './language.ts'
import { childrenOf, type Element, readMarkup } from './markup.ts'
import { oneLine } from './text.ts'

/**
 * Reads a catalogue (OPML 1.0 or 2.0): each outline with an `xmlUrl` is a feed, each around it a heading.
 * `title` or `text` name the outlet, `language` its language. Faults are told in `notes`; nothing throws.
 */
export function parseCatalogue(opml: string): { sources: FeedSource[]; notes: string[] } {
  const { root, notes } = readMarkup(opml)
  const sources = new Map<string, FeedSource>()
  const outline = (node: Element, group: string | undefined, groupLang: string | undefined) => {
    for (const inner of childrenOf(node)) {
      if (inner.name !== 'outline') {
        outline(inner, group, groupLang)
        continue
      }
      const at = (name: string) => oneLine(inner.attributes.get(name) ?? '', 300)
      const name = at('text') || at('title')
      const lang = languageTag(at('language')) ?? groupLang
      const address = at('xmlurl')
      if (address === '') {
        outline(inner, name || group, lang)
        continue
      }
      const source = sourceOf(address, name, lang, group)
      if (typeof source === 'string') notes.push(source)
      else if (sources.has(source.id)) notes.push(`listed twice: ${source.url}`)
      else sources.set(source.id, source)
    }
  }
  outline(root, undefined, undefined)
  return { sources: [...sources.values()], notes }
}

function sourceOf(
  address: string,
  name: string,
  lang: string | undefined,
  group: string | undefined,
): FeedSource | string {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:'))
    return `not an http(s) address: ${address.slice(0, 200)}`
  url.hash = ''
  return {
    id: feedIdOf(url.href),
    url: url.href,
    outlet: name || url.hostname.replace(/^www\./, ''),
    ...(lang ? { lang } : {}),
    ...(group ? { group } : {}),
  }
}

/** Stable id of a feed: a readable slug of its address and a hash, for the parts that a slug loses. */
export function feedIdOf(url: string): string {
  const slug = url
    .slice(0, 300)
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
    .replace(/-$/, '')
  return `${slug}-${createHash('sha256').update(url).digest('hex').slice(0, 6)}`
}
