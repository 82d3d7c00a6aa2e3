/** Days are counted from 1 January 1970, so that they can be compared and subtracted. */
export type Day = number

const MS_PER_HOUR = 3_600_000
const MS_PER_DAY = 86_400_000

/** The local day of a moment (ISO 8601) in an IANA zone; UTC when the zone is missing or unknown; null for no moment. */
export function localDay(iso: string, timezone?: string): Day | null {
  const ms = Date.parse(iso)
  if (!Number.isFinite(ms)) return null
  return Math.floor((ms + (timezone === undefined ? 0 : (offsetAt(ms, timezone) ?? 0))) / MS_PER_DAY)
}

/** The local hour of a moment, 0–23; noon where moment or zone are unknown. */
export function localHour(iso: string, timezone?: string): number {
  const ms = Date.parse(iso)
  const offset = Number.isFinite(ms) && timezone !== undefined ? offsetAt(ms, timezone) : null
  return offset === null ? 12 : new Date(ms + offset).getUTCHours()
}

type Zone = { format: Intl.DateTimeFormat; offsets: Map<Day, number | null> }

const zones = new Map<string, Zone>()
/** Days remembered of a zone: a day's news was published on few. */
const MAX_DAYS = 400
const LAST_MOMENT = 8.64e15

/** Milliseconds that a zone's clocks are ahead of UTC; null for an unknown zone. Asked of Intl once for a day, unless clocks change on it. */
function offsetAt(ms: number, timezone: string): number | null {
  const zone = zoneOf(timezone)
  if (!zone) return null
  const day = Math.floor(ms / MS_PER_DAY)
  let offset = zone.offsets.get(day)
  if (offset === undefined) {
    const first = exactOffset(day * MS_PER_DAY, zone)
    const last = exactOffset(Math.min((day + 1) * MS_PER_DAY, LAST_MOMENT), zone)
    offset = first === last ? first : null
    if (zone.offsets.size >= MAX_DAYS) zone.offsets.clear()
    zone.offsets.set(day, offset)
  }
  return offset ?? exactOffset(ms, zone)
}

function zoneOf(timezone: string): Zone | null {
  const known = zones.get(timezone)
  if (known) return known
  try {
    const format = new Intl.DateTimeFormat('en-US', { timeZone: timezone, timeZoneName: 'longOffset' })
    const zone = { format, offsets: new Map() }
    zones.set(timezone, zone)
    return zone
  } catch {
    return null
  }
}

/** From "11/23/2026, GMT-03:30"; plain "GMT" is 0, and before standard time there were seconds. */
function exactOffset(ms: number, { format }: Zone): number {
  const match = /GMT([+-])(\d\d):(\d\d)(?::(\d\d))?/.exec(format.format(ms))
  if (!match) return 0
  const [, sign, hours, minutes, seconds = '0'] = match
  const ahead = Number(hours) * MS_PER_HOUR + Number(minutes) * 60_000 + Number(seconds) * 1000
  return sign === '-' ? -ahead : ahead
}

/** Null for a day that no calendar has (31 June). */
export function toDay(year: number, month: number, day: number): Day | null {
  const ms = Date.UTC(year, month - 1, day)
  const date = new Date(ms)
  if (Number.isNaN(ms) || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
  return ms / MS_PER_DAY
}

/** `YYYY-MM-DD`. */
export function formatDay(day: Day): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10)
}

/** Monday is 0. */
export function weekdayOf(day: Day): number {
  return (((day + 3) % 7) + 7) % 7
}

/** The latest day of that weekday that is not after `today`. */
export function lastWeekday(weekday: number, today: Day): Day {
  return today - ((weekdayOf(today) - weekday + 7) % 7)
}

/** A month and day without a year: the latest such day that is at most two days after `today`. */
export function withoutYear(month: number, day: number, today: Day): Day | null {
  const year = new Date(today * MS_PER_DAY).getUTCFullYear()
  for (const candidate of [year + 1, year, year - 1]) {
    const found = toDay(candidate, month, day)
    if (found !== null && found <= today + 2) return found
  }
  return null
}
