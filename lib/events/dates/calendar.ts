/** Days are counted from 1 January 1970, so that they can be compared and subtracted. */
export type Day = number

const MS_PER_DAY = 86_400_000
const formats = new Map<string, Intl.DateTimeFormat>()

/** The local day of a moment (ISO 8601) in an IANA zone; UTC when the zone is missing or unknown; null for no moment. */
export function localDay(iso: string, timezone?: string): Day | null {
  const ms = Date.parse(iso)
  if (!Number.isFinite(ms)) return null
  if (timezone === undefined) return Math.floor(ms / MS_PER_DAY)
  let format = formats.get(timezone)
  if (!format) {
    try {
      format = new Intl.DateTimeFormat('en-CA', {
        timeZone: timezone,
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
      })
    } catch {
      return Math.floor(ms / MS_PER_DAY)
    }
    formats.set(timezone, format)
  }
  const [year, month, day] = format.format(ms).split('-').map(Number)
  return toDay(year ?? Number.NaN, month ?? 1, day ?? 1)
}

const hours = new Map<string, Intl.DateTimeFormat>()

/** The local hour of a moment, 0–23; noon where moment or zone are unknown. */
export function localHour(iso: string, timezone?: string): number {
  const ms = Date.parse(iso)
  if (!Number.isFinite(ms) || timezone === undefined) return 12
  let format = hours.get(timezone)
  if (!format) {
    try {
      format = new Intl.DateTimeFormat('en-GB', { timeZone: timezone, hour: '2-digit', hourCycle: 'h23' })
    } catch {
      return 12
    }
    hours.set(timezone, format)
  }
  return Number(format.format(ms))
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
