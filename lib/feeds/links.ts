import { limits } from './limits.ts'

/** Absolute form of an address found in a document; unchanged (trimmed) when it cannot be resolved. */
export function resolveLink(link: string, base: string | undefined): string {
  const trimmed = link.trim()
  if (trimmed === '' || trimmed.length > limits.url) return ''
  if (base === undefined || /^https?:\/\//i.test(trimmed)) return trimmed
  try {
    return new URL(trimmed, base).href
  } catch {
    return trimmed
  }
}

/** An absolute http(s) address without credentials, or undefined. */
export function webLink(link: string | undefined, base?: string): string | undefined {
  return webUrl(link, base)?.href
}

/** The same, parsed. */
export function webUrl(link: string | undefined, base?: string): URL | undefined {
  if (!link || link.length > limits.url) return undefined
  try {
    const url = new URL(link.trim(), base)
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined
    if (url.username !== '') url.username = ''
    if (url.password !== '') url.password = ''
    return url
  } catch {
    return undefined
  }
}

/** Parameters that say how a reader came, not what is read. */
const tracking =
  /^(?:utm_\w+|utm|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|ysclid|twclid|ttclid|igshid|igsh|mc_cid|mc_eid|_openstat|_ga|_gl|_hsenc|_hsmi|mkt_tok|vero_id|vero_conv|oly_enc_id|oly_anon_id|wt[._]?(?:mc|zmc)\w*|at_(?:medium|campaign|link|custom|bbc|format|ptr|type)\w*|ns_(?:mchannel|source|campaign|linkname|fee)\w*|xtor|cmpid?|cmp|icid|ito|ocid|smid|smtyp|ncid|s_cid|campaign_id|rss_?id|from_rss|fromrss|feedtype|feedname|virtualbrandchannel|feature=rss|ref_src|ref_url|guccounter|guce_\w+|spm|share_token|partner=rss\w*|traffic_source|pk_\w+|piwik_\w+|matomo_\w+|mtm_\w+|hsa_\w+|srsltid|sc_src|sc_lid|sc_uid|rb_clickid|trk|trkcampaign|echobox|cid_source)$/i
const trackingPairs =
  /^(?:ref|source|src|from|partner|via|feature|origin|cmp|campaign|rss|feed|output|outputtype)=(?:rss(?:[-_]?\w*)|feed|feeds|twitter|facebook|telegram|newsletter|1?amp|rss1)$/i

/**
 * One address per piece, without a request: fragment, tracking parameters, AMP and mobile forms, default ports and
 * trailing index files left out. Never goes to another site than the address itself names.
 */
export function canonicalLink(link: string | URL): string {
  const url = typeof link === 'string' ? new URL(link) : link
  if (url.hash !== '' && !url.hash.startsWith('#!')) url.hash = ''
  if (url.search !== '') {
    const all = [...url.searchParams]
    const kept = all.filter(
      ([key, value]) => !tracking.test(key) && !trackingPairs.test(`${key}=${value}`) && !isAmp(key, value),
    )
    if (kept.length < all.length) url.search = kept.length === 0 ? '' : new URLSearchParams(kept).toString()
  }
  const host = plainHost(url.hostname)
  if (host !== url.hostname) url.hostname = host
  const path = plainPath(url.pathname)
  if (path !== url.pathname) url.pathname = path
  return url.href
}

function isAmp(key: string, value: string): boolean {
  return key === 'amp' && (value === '' || value === '1' || value === 'true')
}

/** m.outlet.example, mobile.outlet.example, amp.outlet.example → outlet.example; en.m.outlet.example → en.outlet.example. */
function plainHost(host: string): string {
  const labels = host.split('.')
  const special = labels.findIndex((label, i) => i < labels.length - 2 && /^(?:m|mobile|amp|touch|wap)$/.test(label))
  return special < 0 || special > 1 ? host : labels.filter((_, i) => i !== special).join('.')
}

function plainPath(path: string): string {
  return path
    .replace(/^\/(?:amp|mobile)(?=\/.)/, '')
    .replace(/(?<=.)\/amp(?:\.html)?\/?$/, '')
    .replace(/\.amp(?=\.html?$|$)/, '')
    .replace(/\/index\.(?:html?|php)$/, '/')
}
