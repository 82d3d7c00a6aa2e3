import type { Store } from '../store/store.ts'

/** Longitudes and latitudes in degrees. */
export type Line = [lon: number, lat: number][]

/** The runs of a border's line that pass within so many kilometres of a point. */
export type BorderLines = (near: { pair: string; lat: number; lon: number; km: number }) => Line[]

/** What the API needs from outside. */
export type ApiDeps = {
  store: Store
  /** ISO 8601 UTC with milliseconds. */
  now: () => string
  /** Hears of unexpected failures; clients only hear that there was one. */
  log?: (event: string, fields?: Record<string, unknown>) => void
  /** The data are samples: every page says so. */
  samples?: boolean
  /** Draws real maps on the pages of events; without it they get a scheme. */
  borderLines?: BorderLines
}
