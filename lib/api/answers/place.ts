import type { Border, Place } from '../../events/facts.ts'

const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' })

/** English name of a country; the code itself when there is none. */
export function countryName(code: string): string {
  try {
    return names.of(code) ?? code
  } catch {
    return code
  }
}

/** `coordinates` says what lat and lon are of: a coarse place has only its seat's. */
export function toPlaceAnswer(place: Place | null) {
  if (!place) return null
  return {
    name: place.name,
    country: place.country,
    countryName: countryName(place.country),
    region: place.admin1 ?? null,
    precision: place.precision,
    lat: place.lat,
    lon: place.lon,
    coordinates: place.precision === 'settlement' ? 'place' : 'seat',
  }
}

export type PlaceAnswer = NonNullable<ReturnType<typeof toPlaceAnswer>>

export function toBorderAnswer(border: Border | null) {
  if (!border) return null
  return {
    pair: border.pair,
    countries: border.pair.split('-').map((code) => ({ code, name: countryName(code) })),
    side: border.side,
    sideName: countryName(border.side),
    /** Kilometres from the place to the line; null for a coarse place. */
    distanceKm: border.distanceKm === undefined ? null : Math.round(border.distanceKm * 10) / 10,
    kind: border.kind ?? 'land',
  }
}

export type BorderAnswer = NonNullable<ReturnType<typeof toBorderAnswer>>
