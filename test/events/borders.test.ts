import { describe, expect, it } from 'vitest'
import { borderOf, bordersOf, distanceKm } from '../../lib/events/borders.ts'
import type { Place } from '../../lib/events/facts.ts'
import { gazetteer } from '../../lib/events/gazetteer.ts'
import { fc } from '../helpers/properties.ts'

const place = (country: string, lat: number, lon: number, precision: Place['precision'] = 'settlement'): Place => ({
  id: 'test',
  name: 'Test',
  country,
  lat,
  lon,
  precision,
})

describe('the border of a place', () => {
  it.each([
    // place, country, coordinates, pair, distance range in km (measured on maps, the line being 1:10m)
    ['Novaya Tavolzhanka', 'RU', 50.351, 36.83, 'RU-UA', 2, 6],
    ['Kursk', 'RU', 51.73, 36.19, 'RU-UA', 85, 105],
    ['Uri', 'IN', 34.081, 74.051, 'IN-PK', 3, 10],
    ['Metula', 'IL', 33.279, 35.58, 'IL-LB', 0, 3],
    ['Nogales', 'US', 31.34, -110.934, 'MX-US', 0, 3],
    ['Terespol', 'PL', 52.075, 23.616, 'BY-PL', 0, 4],
    ['Narva', 'EE', 59.377, 28.19, 'EE-RU', 0, 3],
    ['Mandera', 'KE', 3.937, 41.857, 'KE-SO', 0, 10],
    ['Jarinje', 'XK', 43.24, 20.69, 'RS-XK', 0, 6],
    ['Pacaraima', 'BR', 4.48, -61.148, 'BR-VE', 0, 5],
  ])('%s (%s): %s %s', (_name, country, lat, lon, pair, from, to) => {
    const border = borderOf(place(country as string, lat as number, lon as number))
    expect(border?.pair).toBe(pair)
    expect(border?.side).toBe(country)
    expect(border?.distanceKm).toBeGreaterThanOrEqual(from as number)
    expect(border?.distanceKm).toBeLessThanOrEqual(to as number)
  })

  it('is with the other state that the text involves, when it is not much farther', () => {
    const kyivRegion = place('UA', 50.45, 30.52)
    expect(borderOf(kyivRegion, [{ code: 'RU', weight: 2 }])?.pair).toBe('RU-UA')
    expect(borderOf(place('AM', 41.17, 45.0), [{ code: 'AZ', weight: 1 }])?.pair).toBe('AM-AZ')
    expect(borderOf(place('AM', 41.17, 45.0), [{ code: 'GE', weight: 3 }])?.pair).toBe('AM-GE')
  })

  it('does not cross a continent for a state that is named by the way', () => {
    expect(borderOf(place('PL', 52.7, 23.87), [{ code: 'DE', weight: 0.2 }])?.pair).toBe('BY-PL')
  })

  it('marks lines that a side does not accept, and Crimea', () => {
    expect(borderOf(place('IN', 34.081, 74.051))?.kind).toBe('disputed')
    expect(borderOf(place('PL', 52.075, 23.616))?.kind).toBe('land')
    expect(borderOf({ ...place('UA', 46.11, 33.69), admin1: 'Crimea' })?.kind).toBe('disputed')
  })

  it('knows neighbours across the sea, without a distance', () => {
    const border = borderOf(place('TW', 24.44, 118.33), [{ code: 'CN', weight: 2 }])
    expect(border).toEqual({ pair: 'CN-TW', side: 'TW', kind: 'maritime' })
  })

  it('gives no distance for coarse places', () => {
    expect(borderOf(place('RU', 50.6, 36.58, 'region'))).not.toHaveProperty('distanceKm')
  })

  it('is null without a place or without neighbours', () => {
    expect(borderOf(null)).toBeNull()
    expect(borderOf(place('NZ', -41, 174))).toBeNull()
    expect(borderOf(place('??', 0, 0))).toBeNull()
  })

  it('names each pair in alphabetical order, once', () => {
    const pairs = gazetteer().borders.map((b) => b.pair)
    for (const pair of pairs) expect(pair).toBe(pair.split('-').sort().join('-'))
    expect(new Set(pairs).size).toBe(pairs.length)
    expect(pairs.length).toBeGreaterThan(300)
  })

  it('agrees with the nearest border kept for each record', () => {
    const g = gazetteer()
    for (const name of ['vovchansk', 'terespol', 'metulla', 'nogales', 'goris', 'narva', 'maicao', 'batken']) {
      for (const { ref } of g.find(name).slice(0, 3)) {
        const near = g.nearBorder(ref)
        const first = bordersOf({ country: g.countryOf(ref), lat: g.latOf(ref), lon: g.lonOf(ref) })[0]
        if (near && first) expect(Math.abs(near.km - first.distanceKm)).toBeLessThan(4)
      }
    }
  })
})

describe('distanceKm', () => {
  it('is a metric on the sphere', () => {
    const point = fc.record({
      lat: fc.double({ min: -89, max: 89, noNaN: true }),
      lon: fc.double({ min: -180, max: 180, noNaN: true }),
    })
    fc.assert(
      fc.property(point, point, point, (a, b, c) => {
        expect(distanceKm(a, b)).toBeCloseTo(distanceKm(b, a), 3)
        expect(distanceKm(a, a)).toBeLessThan(1e-6)
        // Near the antipodes the haversine loses half of its digits: a metre is what it can promise there.
        expect(distanceKm(a, c)).toBeLessThanOrEqual(distanceKm(a, b) + distanceKm(b, c) + 1e-3)
      }),
      { numRuns: 100 },
    )
  })

  it('knows Kyiv to Moscow', () => {
    expect(distanceKm({ lat: 50.45, lon: 30.52 }, { lat: 55.75, lon: 37.62 })).toBeCloseTo(756, -1)
  })
})
