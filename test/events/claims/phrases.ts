import { expect } from 'vitest'
import { findClaims } from '../../../lib/events/claims.ts'
import { toDocument } from '../../../lib/events/document.ts'
import type { Claim } from '../../../lib/events/facts.ts'

/**
 * A text and the tolls in it, each as "kind who number @ claimant":
 * `killed civilian 2`, `wounded military 3+ @police` (open upwards), `missing ? 2-4`, `!captured military 10 @army` (denied).
 * Without `@` the claimant is not looked at; `@-` is the outlet's own voice.
 */
export type Phrase = [text: string, ...tolls: string[]]

const WHO: Record<string, string> = { unspecified: '?' }

const written = (c: Claim, withClaimant: boolean): string => {
  const number = c.max === null ? `${c.min}+` : c.max === c.min ? `${c.min}` : `${c.min}-${c.max}`
  const toll = `${c.stance === 'denied' ? '!' : ''}${c.kind} ${WHO[c.who] ?? c.who} ${number}`
  return withClaimant ? `${toll} @${c.claimant ?? '-'}` : toll
}

/** Friday, 7 June 2024, noon. */
const AT = '2024-06-07T12:00:00Z'

export function checkPhrase(lang: string, [text, ...tolls]: Phrase): void {
  const claims = findClaims(toDocument({ title: '', summary: '', body: text, lang, at: AT, outlet: 'Fieldpost' }))
  const withClaimant = tolls.some((t) => t.includes('@'))
  expect(claims.map((c) => written(c, withClaimant)).sort(), text).toEqual([...tolls].sort())
}
