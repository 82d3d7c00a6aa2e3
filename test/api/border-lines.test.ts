import { expect, test } from 'vitest'
import { borderLines } from '../../lib/api/border-lines.ts'

const near = { pair: 'RU-UA', lat: 50.35, lon: 36.83 }

test('lines of a border near a place, and of no other', () => {
  const lines = borderLines({ ...near, km: 40 })
  expect(lines.length).toBeGreaterThan(0)
  const points = lines.flat()
  expect(points.every(([lon, lat]) => Number.isFinite(lon) && Number.isFinite(lat))).toBe(true)
  expect(points.some(([lon, lat]) => Math.abs(lon - 36.83) < 0.2 && Math.abs(lat - 50.35) < 0.2)).toBe(true)
  expect(borderLines({ ...near, pair: 'CO-VE', km: 40 })).toEqual([])
})
