import { expect } from 'vitest'
import { findClaims } from '../../../lib/events/claims.ts'
import { toDocument } from '../../../lib/events/document.ts'

/**
 * A language, a text (title and body parted by " | "), and who says each figure in the order of the text; `-` is the outlet's own voice.
 * All words of the name wanted are in the name found, which has at most three words more ("doctor of the regional hospital").
 */
export type Said = [lang: string, text: string, ...claimants: string[]]

const words = (name: string): string[] => name.toLowerCase().match(/[\p{L}\d]{3,}/gu) ?? []

function isNamed(found: string | null, wanted: string): boolean {
  if (wanted === '-' || found === null) return wanted === '-' && found === null
  const [have, want] = [words(found), words(wanted)]
  return want.every((word) => have.includes(word)) && have.length <= want.length + 3
}

export function checkSaid([lang, text, ...wanted]: Said): void {
  const [title, body] = text.includes(' | ') ? text.split(' | ') : ['', text]
  const claims = findClaims(
    toDocument({ title: title!, summary: '', body: body!, lang, at: '2024-06-07T12:00:00Z', outlet: 'Fieldpost' }),
  )
  const found = claims.map((c) => c.claimant)
  const right = found.length === wanted.length && wanted.every((name, i) => isNamed(found[i]!, name))
  expect(right ? wanted : found.map((f) => f ?? '-'), text).toEqual(wanted)
}
