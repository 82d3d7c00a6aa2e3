import type { FeedItem, Link } from './document.ts'
import { nodesIn, nodesOf, type Raw, wordsOf } from './nodes.ts'
import type { Node } from './xml2js-tree.ts'

/** Links of a feed or item, Atom's and RSS's own. */
export function linksOf(fields: Raw): Link[] {
  const links: Link[] = []
  for (const name of ['link', 'atom:link'])
    for (const node of nodesOf(fields, name)) {
      const href = wordsOf(node) ?? node.$.href
      const { rel, type } = node.$
      if (href) links.push({ href, ...(rel ? { rel: rel.trim().toLowerCase() } : {}), ...(type ? { type } : {}) })
    }
  return links
}

/** The page that a feed or entry stands for: an alternate in HTML rather than in another form. */
export function alternateOf(links: Link[]): string | undefined {
  const alternates = links.filter(({ rel }) => rel === undefined || rel === 'alternate')
  const page = alternates.find(({ type }) => !type || /html/i.test(type)) ?? alternates[0]
  return page?.href ?? links.find(({ rel }) => rel === 'via' || rel === 'related')?.href
}

/** RSS has one link of its own, the last where there are several; a link of Atom in it is the second choice. */
export function rssLinkOf(fields: Raw, links: Link[]): string | undefined {
  let own: string | undefined
  for (const node of nodesOf(fields, 'link'))
    if (!node.$.rel || node.$.rel === 'alternate') own = wordsOf(node) ?? node.$.href ?? own
  return own ?? alternateOf(links)
}

const mostMedia = 40

/** Enclosures, Media RSS and the like, each address once. */
export function mediaOf(item: Raw, links: Link[]): FeedItem['media'] {
  const found: FeedItem['media'] = []
  const add = (url: string | undefined, type: string | undefined) => {
    if (url && found.length < mostMedia && !found.some((media) => media.url === url))
      found.push(type ? { url, type } : { url })
  }
  const content = (node: Node) => {
    add(node.$.url, node.$.type ?? node.$.medium)
    for (const thumbnail of nodesIn(node, 'media:thumbnail')) add(thumbnail.$.url, 'image')
  }
  for (const { $ } of nodesOf(item, 'enclosure')) add($.url ?? $.href, $.type)
  for (const link of links) if (link.rel === 'enclosure') add(link.href, link.type)
  for (const { $ } of nodesOf(item, 'content')) add($.src, $.type)
  nodesOf(item, 'media:content').forEach(content)
  for (const group of nodesOf(item, 'media:group')) {
    nodesIn(group, 'media:content').forEach(content)
    for (const thumbnail of nodesIn(group, 'media:thumbnail')) add(thumbnail.$.url, 'image')
  }
  for (const { $ } of nodesOf(item, 'media:thumbnail')) add($.url, 'image')
  for (const { $ } of nodesOf(item, 'itunes:image')) add($.href, 'image')
  return found
}
