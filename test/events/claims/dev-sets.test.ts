import { describe, expect, test } from 'vitest'
import { claimsOf, readSet, same, sameStrictly, score, setExists } from './dev-sets.ts'

/**
 * Floors on the labelled items that report one event. Claimants of the world set are partly labelled in the text's
 * own language, where ours are English: the strict floor there is what English names alone can reach.
 */
const FLOORS = [
  { set: 'border-ru-ua.dev', claims: 0.96, strict: 0.88 },
  { set: 'border-world.dev', claims: 0.92, strict: 0.67 },
]

describe.each(FLOORS)('$set (skipped where the labelled sets are absent)', ({ set, claims, strict }) => {
  test.skipIf(!setExists(set))('claims hold their floors', () => {
    const rows = readSet(set)
      .filter((i) => i.gold.cluster && i.gold.isBorderEvent && i.gold.wire !== 'kill')
      .map((item) => ({ wanted: item.gold.claims, found: claimsOf(item) }))
    expect(score(rows, same).f1).toBeGreaterThan(claims)
    expect(score(rows, sameStrictly).f1).toBeGreaterThan(strict)
  })
})
