import Parser from 'rss-parser'
import { keyOf, type Raw } from './nodes.ts'
import { passName, type Xml2js } from './xml2js-tree.ts'

/** Fields of items that we read, by the names that documents give them (lower case, usual prefixes). */
const itemNames = [
  'bw:context',
  ...'title link description guid pubdate author category enclosure source summary content body fullbody id'.split(' '),
  ...'published updated issued modified created content:encoded xhtml:body xhtml:div'.split(' '),
  ...'dc:title dc:creator dc:author dc:date dc:description dc:subject dc:identifier dc:language dc:source'.split(' '),
  ...'dcterms:created dcterms:issued dcterms:modified dcterms:abstract dcterms:identifier'.split(' '),
  ...'atom:link atom:author atom:id atom:title atom:updated atom:published atom:summary atom:content'.split(' '),
  ...'atom:category media:content media:group media:thumbnail media:title media:description media:keywords'.split(' '),
  ...'media:category feedburner:origlink georss:point georss:where geo:lat geo:long geo:point gml:point'.split(' '),
  ...'itunes:author itunes:summary itunes:subtitle itunes:title itunes:keywords itunes:category itunes:image'.split(
    ' ',
  ),
]
const feedNames = [
  ...'title link description tagline subtitle language pubdate lastbuilddate published updated modified id'.split(' '),
  ...'author managingeditor webmaster category ttl skiphours skipdays info'.split(' '),
  ...'dc:title dc:description dc:language dc:creator dc:author dc:publisher dc:date dc:subject dc:identifier'.split(
    ' ',
  ),
  ...'dcterms:modified dcterms:created dcterms:issued sy:updateperiod sy:updatefrequency'.split(' '),
  ...'atom:link atom:author atom:id atom:updated atom:subtitle at:deleted-entry'.split(' '),
  ...'itunes:author itunes:owner itunes:summary itunes:subtitle itunes:category itunes:keywords'.split(' '),
  ...'media:category media:keywords'.split(' '),
]

export const knownNames: ReadonlySet<string> = new Set([...itemNames, ...feedNames])

const itemFields = new Set(itemNames.map(passName))
const feedFields = new Set(feedNames.map(passName))
const builder = new Parser<Raw, Raw>()

/**
 * Runs rss-parser with our tolerant reader in the place of its XML parser (xml2js refuses a document for one bare
 * ampersand, and a third of its time is spent there): `parseString` is rss-parser's own, the tree it works on is ours.
 * Fields that the document does not have are not asked for.
 */
export async function buildFeed({ tree, names }: Xml2js): Promise<Raw & { items: Raw[] }> {
  const xmlParser = {
    parseString: (_text: string, done: (error: null, tree: Xml2js['tree']) => void) => done(null, tree),
  }
  const keep = (known: ReadonlySet<string>) =>
    [...names].filter((name) => known.has(name)).map((name) => [name, keyOf(name), { keepArray: true }])
  const options = { customFields: { item: keep(itemFields), feed: keep(feedFields) } }
  const parser: typeof builder = Object.assign(Object.create(builder), { xmlParser, options })
  return (await parser.parseString('')) as Raw & { items: Raw[] }
}
