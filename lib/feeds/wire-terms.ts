import type { WireFields } from './entry.ts'

/** IPTC publishing status, from a term or a qcode of any alias (`stat:canceled`). */
export function pubStatusOf(text: string | undefined): WireFields['pubStatus'] {
  const term = text
    ?.trim()
    .toLowerCase()
    .replace(/^.*[:/]/, '')
  if (term === 'usable') return 'usable'
  if (term === 'withheld' || term === 'withhold' || term === 'embargoed') return 'withheld'
  return term === 'canceled' || term === 'cancelled' || term === 'killed' || term === 'deleted' ? 'canceled' : undefined
}

/** Editorial urgency: 1 (most urgent) to 9. */
export function urgencyOf(value: unknown): number | undefined {
  const urgency = Number(
    typeof value === 'string' && value.trim() !== '' ? value : typeof value === 'number' ? value : Number.NaN,
  )
  return Number.isInteger(urgency) && urgency >= 1 && urgency <= 9 ? urgency : undefined
}

/** ISO 3166-1 alpha-2 code that a qcode or URI of a country ends in (`iso3166-1a2:UA`). */
export function countryOf(code: string | undefined): string | undefined {
  const found = /^iso3166-1a2:([a-z]{2})$|iso3166[-_]?1?-?a(?:lpha)?-?2\W([a-z]{2})$|^cntry:([a-z]{2})$/i.exec(
    code?.trim() ?? '',
  )
  return (found?.[1] ?? found?.[2] ?? found?.[3])?.toUpperCase()
}

/** Wire fields without those that say nothing; undefined when none is left. */
export function wireOf(fields: { [K in keyof WireFields]: WireFields[K] | undefined }): WireFields | undefined {
  const kept = Object.entries(fields).filter(
    ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
  )
  return kept.length > 0 ? (Object.fromEntries(kept) as WireFields) : undefined
}
