import type { Link } from './document.ts'
import type { ParsedFeed } from './entry.ts'
import { nodesIn, nodesOf, type Raw, wordsOf } from './nodes.ts'

const periods: Record<string, number> = Object.assign(Object.create(null), {
  hourly: 3600,
  daily: 86_400,
  weekly: 604_800,
  monthly: 2_592_000,
  yearly: 31_536_000,
})

/** What a feed says of when to come again: RSS ttl (minutes), skipHours and skipDays (GMT), the syndication module. */
export function hintsOf(feed: Raw, links: Link[]): ParsedFeed['hints'] {
  const hints: ParsedFeed['hints'] = {}
  const ttl = Number(wordsOf(nodesOf(feed, 'ttl')[0]))
  if (ttl > 0 && ttl <= 525_600) hints.ttlSeconds = Math.round(ttl * 60)
  const hours = inner(feed, 'skiphours', 'hour').map((hour) => (/^\d{1,2}$/.test(hour) ? Number(hour) : Number.NaN))
  // RSS 0.91 counted hours 1–24.
  const valid = [...new Set(hours.filter((hour) => hour >= 0 && hour <= 24).map((hour) => hour % 24))]
  if (valid.length > 0 && valid.length < 24) hints.skipHours = valid.sort((a, b) => a - b)
  const days = inner(feed, 'skipdays', 'day').map((day) => day.toLowerCase())
  const named = [...new Set(days.filter((day) => /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(day)))]
  if (named.length > 0 && named.length < 7) hints.skipDays = named
  const period = periods[wordsOf(nodesOf(feed, 'sy:updateperiod')[0])?.toLowerCase() ?? '']
  const frequency = Number(wordsOf(nodesOf(feed, 'sy:updatefrequency')[0]) ?? 1)
  if (period) hints.updateSeconds = Math.round(period / Math.max(frequency || 1, 1))
  const hub = links.find(({ rel }) => rel === 'hub')?.href
  if (hub) hints.hub = hub
  return hints
}

function inner(feed: Raw, list: string, name: string): string[] {
  return nodesOf(feed, list)
    .flatMap((node) => nodesIn(node, name))
    .map((node) => node._.trim())
}
