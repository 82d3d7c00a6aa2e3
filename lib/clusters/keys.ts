import { chainKeys } from '../stories/chain.ts'
import { fingerprintKeys } from '../stories/fingerprint.ts'
import type { StoryVersion } from '../stories/story.ts'
import { rarityOf } from './rarity.ts'
import type { Traits } from './traits.ts'

/** Most keys of one story: what one look-up of candidates costs. */
export const MAX_KEYS = 26
const FINGERPRINT_KEYS = 4
const RARE_TERMS = 7
const RARE_TOKENS = 6

/**
 * Candidate keys of a story: the only way by which it can be found again. Kinds, most telling first:
 * `p:` settlement × day (and the day's neighbours), `c:` versions of the own feed, `f:` fingerprint bands,
 * `r:` type × region × day, `t:` rare terms of its language, `b:` rare tokens that languages share.
 */
export function keysOf(version: Omit<StoryVersion, 'profile'>, traits: Traits): string[] {
  const keys = [
    ...placeKeys(traits),
    ...chainKeys(version),
    ...fingerprintKeys(traits.print)
      .slice(0, FINGERPRINT_KEYS)
      .map((key) => `f:${key}`),
    ...rare(traits.terms, traits.lang, RARE_TERMS).map((term) => `t:${traits.lang}:${term}`),
    ...rare(
      traits.bridge.filter(([token]) => !token.startsWith('@')),
      'bridge',
      RARE_TOKENS,
    ).map((token) => `b:${token}`),
  ]
  return [...new Set(keys.map((key) => key.slice(0, 120)))].slice(0, MAX_KEYS)
}

function placeKeys({ place, date, hour, type, border, near }: Traits): string[] {
  const day = date ?? new Date(hour * 3_600_000).toISOString().slice(0, 10)
  const settlements = new Set(near)
  if (place?.precision === 'settlement') settlements.add(place.id)
  const keys = [...settlements].slice(0, 2).map((id) => `p:${id}:${day}`)
  if (type && place && border) keys.push(`r:${border}:${type}:${day}`)
  return keys
}

function rare(weighted: [string, number][], vocabulary: string, limit: number): string[] {
  return weighted
    .map(([term, weight]) => ({ term, mass: weight * rarityOf(term, vocabulary) ** 2 }))
    .sort((a, b) => b.mass - a.mass || (a.term < b.term ? -1 : 1))
    .slice(0, limit)
    .map(({ term }) => term)
}
