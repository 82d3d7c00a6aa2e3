import type { ParsedFeed } from './entry.ts'

const days = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const hour = 3_600_000

/**
 * First time from `due` on that lies in none of the hours and days (GMT) in which a feed asks not to be read; at most
 * `maxSeconds` later, so that no feed can silence itself.
 */
export function afterSkips(due: string, hints: ParsedFeed['hints'], maxSeconds: number): string {
  const { skipHours = [], skipDays = [] } = hints
  if (skipHours.length === 0 && skipDays.length === 0) return due
  const start = Date.parse(due)
  const latest = start + maxSeconds * 1000
  let time = start
  while (time < latest) {
    const date = new Date(time)
    if (!skipHours.includes(date.getUTCHours()) && !skipDays.includes(days[date.getUTCDay()]!))
      return date.toISOString()
    time = (Math.floor(time / hour) + 1) * hour
  }
  return new Date(latest).toISOString()
}
