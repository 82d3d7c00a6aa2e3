import type { Store } from '../store/store.ts'

/** What the API needs from outside. */
export type ApiDeps = {
  store: Store
  /** ISO 8601 UTC with milliseconds. */
  now: () => string
  /** Hears of unexpected failures; clients only hear that there was one. */
  log?: (event: string, fields?: Record<string, unknown>) => void
  /** The data are samples: every page says so. */
  samples?: boolean
}
