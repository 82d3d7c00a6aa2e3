import { chainKeys } from '../stories/chain.ts'
import { fingerprintKeys } from '../stories/fingerprint.ts'
import type { StoryVersion } from '../stories/story.ts'
import { rarityOf } from './rarity.ts'
import type { Traits } from './traits.ts'

/** Most keys of one story: what one look-up of candidates costs. */
export const MAX_KEYS = 28
const FINGERPRINT_KEYS = 3
const CHAIN_KEYS = 6
const RARE_TERMS = 8
const RARE_TOKENS = 6
/** A term of the headline is likelier to be in the next outlet's story too. */
const HEADLINE = 1.5

/**
 * Candidate keys of a story: the only way by which it can be found again. Kinds, most telling first:
 * `p:` settlement × day of the event and of the report, `r:` region × those days, border × type × day and border × day
 * (also of a report near a border that was not recognised as a border event), `c:` versions of the own feed,
 * `f:` fingerprint bands, `t:` rare terms of its language, `b:` rare tokens that languages share.
 */
export function keysOf(version: Omit<StoryVersion, 'profile'>, traits: Traits): string[] {
  const keys = [
    ...placeKeys(traits),
    ...chainKeys(version).slice(0, CHAIN_KEYS),
    ...fingerprintKeys(traits.print)
      .slice(0, FINGERPRINT_KEYS)
      .map((key) => `f:${key}`),
    ...rare(traits.terms, traits.lang, RARE_TERMS, new Set(traits.title)).map((term) => `t:${traits.lang}:${term}`),
    ...rare(
      traits.bridge.filter(([token]) => !token.startsWith('@')),
      'bridge',
      RARE_TOKENS,
    ).map((token) => `b:${token}`),
  ]
  return [...new Set(keys.map((key) => key.slice(0, 120)))].slice(0, MAX_KEYS)
}

function placeKeys({ place, date, hour, type, border, near, isBorderEvent }: Traits): string[] {
  const reported = new Date(hour * 3_600_000).toISOString().slice(0, 10)
  const days = [...new Set([date ?? reported, reported])]
  const settlements = new Set(place?.precision === 'settlement' ? [place.id, ...near] : near)
  const keys = [...settlements].slice(0, 2).flatMap((id) => days.map((day) => `p:${id}:${day}`))
  if (!place || !(isBorderEvent || (type && border))) return keys
  if (place.admin1) keys.push(...days.map((day) => `r:${place.country}:${place.admin1}:${day}`))
  if (type && border) keys.push(`r:${border}:${type}:${days[0]}`)
  if (border) keys.push(`r:${border}:${days[0]}`)
  return keys
}

function rare(weighted: [string, number][], vocabulary: string, limit: number, headline?: Set<string>): string[] {
  return weighted
    .map(([term, weight]) => ({
      term,
      mass: weight * rarityOf(term, vocabulary) * (headline?.has(term) ? HEADLINE : 1),
    }))
    .sort((a, b) => b.mass - a.mass || (a.term < b.term ? -1 : 1))
    .slice(0, limit)
    .map(({ term }) => term)
}
