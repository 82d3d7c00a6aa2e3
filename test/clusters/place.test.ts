import { describe, expect, test } from 'vitest'
import { kilometres, relatePlaces } from '../../lib/clusters/place.ts'
import { village } from './samples.ts'

const here = village('here', { lat: 50.35, lon: 36.83 })
const cases: [string, Parameters<typeof relatePlaces>, string][] = [
  ['the same village', [here, { ...here }], 'same'],
  ['its outskirts', [here, village('x', { lat: 50.38, lon: 36.84 })], 'same'],
  ['the next village', [here, village('x', { lat: 50.45, lon: 37 })], 'close'],
  ['a town far away', [here, village('x', { lat: 52, lon: 36 })], 'far'],
  ['nothing known', [here, null], 'unknown'],
  ['the region around it', [here, village('r', { precision: 'region' })], 'within'],
  ['the country around it', [here, village('c', { precision: 'country' })], 'vague'],
  ['its district', [here, village('d', { precision: 'district', lat: 50.6 })], 'within'],
  [
    'a district whose seat is so far that few are as wide',
    [here, village('d', { precision: 'district', lat: 51.1 })],
    'vague',
  ],
  [
    'a district whose seat is further than any bounds',
    [here, village('d', { precision: 'district', lat: 51.6 })],
    'elsewhere',
  ],
  ['another region', [here, village('r', { precision: 'region', admin1: 'Kursk' })], 'elsewhere'],
  ['another country', [here, village('c', { precision: 'country', country: 'PL' })], 'elsewhere'],
  ['the other bank', [here, village('o', { country: 'UA', lat: 50.3, lon: 37 }), true], 'across'],
  ['the other bank of another border', [here, village('o', { country: 'UA', lat: 50.3, lon: 37 }), false], 'close'],
  ['the other side, only as a region', [here, village('r', { country: 'UA', precision: 'region' }), true], 'across'],
]

describe('relatePlaces', () => {
  test.each(cases)('%s', (_, [a, b, sameBorder], kind) => {
    expect(relatePlaces(a, b, sameBorder).kind).toBe(kind)
    expect(relatePlaces(b, a, sameBorder).kind).toBe(kind)
  })

  test('a coarse place never matches, not even itself', () => {
    const region = village('r', { precision: 'region' })
    expect(relatePlaces(region, { ...region }).kind).toBe('vague')
  })
})

test('kilometres: Kharkiv to Belgorod is 74 km', () => {
  expect(kilometres({ lat: 49.99, lon: 36.23 }, { lat: 50.6, lon: 36.59 })).toBeCloseTo(72.5, 0)
})
