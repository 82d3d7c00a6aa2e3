import { describe, expect, it } from 'vitest'
import { localDay, localHour, toDay } from '../../../lib/events/dates/calendar.ts'

/** Clocks go forward in Kyiv at 01:00 UTC on 30 March 2025, and back at 01:00 UTC on 26 October. */
const MOMENTS: [iso: string, zone: string, day: [number, number, number], hour: number][] = [
  ['2025-03-29T21:59:00Z', 'Europe/Kyiv', [2025, 3, 29], 23],
  ['2025-03-29T22:00:00Z', 'Europe/Kyiv', [2025, 3, 30], 0],
  ['2025-03-30T00:59:00Z', 'Europe/Kyiv', [2025, 3, 30], 2],
  ['2025-03-30T01:00:00Z', 'Europe/Kyiv', [2025, 3, 30], 4],
  ['2025-03-30T21:00:00Z', 'Europe/Kyiv', [2025, 3, 31], 0],
  ['2025-10-26T00:59:00Z', 'Europe/Kyiv', [2025, 10, 26], 3],
  ['2025-10-26T01:00:00Z', 'Europe/Kyiv', [2025, 10, 26], 3],
  ['2025-10-26T21:59:00Z', 'Europe/Kyiv', [2025, 10, 26], 23],
  ['2025-10-26T22:00:00Z', 'Europe/Kyiv', [2025, 10, 27], 0],
  ['2025-06-01T18:14:00Z', 'Asia/Kathmandu', [2025, 6, 1], 23],
  ['2025-06-01T18:15:00Z', 'Asia/Kathmandu', [2025, 6, 2], 0],
  ['2025-06-01T03:59:00Z', 'America/New_York', [2025, 5, 31], 23],
  ['2025-06-01T02:30:00Z', 'America/St_Johns', [2025, 6, 1], 0],
]

describe('local days and hours', () => {
  it.each(MOMENTS)('%s in %s', (iso, zone, day, hour) => {
    expect(localDay(iso, zone)).toBe(toDay(...day))
    expect(localHour(iso, zone)).toBe(hour)
  })

  it('takes UTC for a zone that nobody knows, and noon for its hour', () => {
    expect(localDay('2025-06-01T23:30:00Z', 'Nowhere/At_All')).toBe(toDay(2025, 6, 1))
    expect(localHour('2025-06-01T23:30:00Z', 'Nowhere/At_All')).toBe(12)
  })

  it('knows no day of what is no moment, and survives the first and the last of all', () => {
    expect(localDay('yesterday', 'Europe/Kyiv')).toBeNull()
    expect(localDay('+275760-09-13T00:00:00Z', 'Asia/Tokyo')).toBe(100_000_000)
    expect(localDay('-271821-04-20T00:00:00Z', 'Asia/Tokyo')).toBe(-100_000_000)
  })
})
