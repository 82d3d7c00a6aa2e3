/** Prefixes that the readers go by, for the namespace names that feeds really use for them (compared in lower case). */
const prefixes = new Map<string, string>([
  ['http://www.w3.org/2005/atom', 'atom'],
  ['http://purl.org/atom/ns#', 'atom'],
  ['http://example.com/newformat#', 'atom'],
  ['http://purl.org/net/rss1.1#', ''],
  ['http://purl.org/rss/1.0/', ''],
  ['http://purl.org/rss/1.0', ''],
  ['http://my.netscape.com/rdf/simple/0.9/', ''],
  ['http://my.netscape.com/rdf/simple/0.9', ''],
  ['http://channel.netscape.com/rdf/simple/0.9/', ''],
  ['http://my.netscape.com/publish/formats/rss-0.91.dtd', ''],
  ['http://backend.userland.com/rss', ''],
  ['http://backend.userland.com/rss2', ''],
  ['http://backend.userland.com/rss091', ''],
  ['http://blogs.law.harvard.edu/tech/rss', ''],
  ['http://cyber.law.harvard.edu/rss/rss.html', ''],
  ['http://www.rssboard.org/rss-specification', ''],
  ['http://www.w3.org/1999/02/22-rdf-syntax-ns#', 'rdf'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/elements/1.0/', 'dc'],
  ['http://purl.org/dc/elements/1.1', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
  ['http://purl.org/rss/1.0/modules/dcterms/', 'dcterms'],
  ['http://purl.org/rss/1.0/modules/content/', 'content'],
  ['http://purl.org/rss/1.0/modules/content', 'content'],
  ['http://purl.org/rss/1.0/modules/syndication/', 'sy'],
  ['http://purl.org/rss/1.0/modules/taxonomy/', 'taxo'],
  ['http://search.yahoo.com/mrss/', 'media'],
  ['http://search.yahoo.com/mrss', 'media'],
  ['http://search.yahoo.com/rss', 'media'],
  ['http://search.yahoo.com/rss/', 'media'],
  ['http://video.search.yahoo.com/mrss', 'media'],
  ['http://video.search.yahoo.com/mrss/', 'media'],
  ['http://www.georss.org/georss', 'georss'],
  ['http://www.georss.org/georss/', 'georss'],
  ['http://www.georss.org/georss/10', 'georss'],
  ['http://www.opengis.net/gml', 'gml'],
  ['http://www.opengis.net/gml/3.2', 'gml'],
  ['http://www.w3.org/2003/01/geo/wgs84_pos#', 'geo'],
  ['http://www.w3.org/2003/01/geo/wgs84_pos', 'geo'],
  ['http://www.itunes.com/dtds/podcast-1.0.dtd', 'itunes'],
  ['http://example.com/dtds/podcast-1.0.dtd', 'itunes'],
  ['http://purl.org/atompub/tombstones/1.0', 'at'],
  ['http://rssnamespace.org/feedburner/ext/1.0', 'feedburner'],
  ['http://www.w3.org/1999/xhtml', 'xhtml'],
  ['http://www.w3.org/xml/1998/namespace', 'xml'],
  ['http://iptc.org/std/nar/2006-10-01/', 'nar'],
  ['http://iptc.org/std/nar/2006-10-01', 'nar'],
])

const taken = new Set([...prefixes.values()].filter((prefix) => prefix !== ''))

/**
 * Namespaces in scope of an element: prefix as written → prefix as read; the names read in it so far; and the scopes
 * declared inside it, so that the same declaration on every element makes one scope.
 */
export type Scope = {
  prefixes: ReadonlyMap<string, string>
  names: Map<string, string>
  inner: Map<string, Scope>
  /** Scopes that the document may still declare. */
  budget: { left: number }
}

export function rootScope(): Scope {
  return { prefixes: new Map(), names: new Map(), inner: new Map(), budget: { left: mostScopes } }
}

const mostScopes = 1_000
const mostPrefixes = 100

/** Scope of an element that declares namespaces of its own; past the bound, declarations are passed over. */
export function declare(scope: Scope, declarations: [prefix: string, name: string][]): Scope {
  const key = declarations.flat().join(' ').slice(0, 2_000)
  const known = scope.inner.get(key)
  if (known) return known
  if (scope.budget.left <= 0) return scope
  scope.budget.left -= 1
  const own = new Map(scope.prefixes)
  for (const [prefix, name] of declarations) {
    if (own.size > mostPrefixes) break
    own.set(prefix, prefixes.get(name.trim().toLowerCase()) ?? (prefix === '' ? '' : `other-${prefix}`))
  }
  const declared = {
    prefixes: own,
    names: new Map<string, string>(),
    inner: new Map<string, Scope>(),
    budget: scope.budget,
  }
  scope.inner.set(key, declared)
  return declared
}

/**
 * Name of an element as the readers know it: lower case, with the known prefix of its namespace.
 * Prefixes that nobody declared mean what everybody means by them.
 */
export function readName(scope: Scope, raw: string): string {
  const before = scope.names.get(raw)
  if (before !== undefined) return before
  const read = nameIn(scope.prefixes, raw)
  if (scope.names.size < mostNames) scope.names.set(raw, read)
  return read
}

const mostNames = 500

function nameIn(scope: ReadonlyMap<string, string>, raw: string): string {
  const name = raw.toLowerCase()
  const colon = name.indexOf(':')
  const prefix = colon < 0 ? '' : name.slice(0, colon)
  const local = colon < 0 ? name : name.slice(colon + 1)
  const known =
    scope.get(prefix) ?? (prefix === '' || taken.has(prefix) ? prefix : prefix === 'rss' ? '' : `other-${prefix}`)
  return known === '' ? local : `${known}:${local}`
}
