import type { Facts } from '../../events/facts.ts'
import { toBorderAnswer, toPlaceAnswer } from './place.ts'

/** What one version of a story says happened. */
export function toFactsAnswer(facts: Facts) {
  return {
    isBorderEvent: facts.isBorderEvent,
    borderReason: facts.borderReason,
    type: facts.type,
    date: facts.date,
    place: toPlaceAnswer(facts.place),
    border: toBorderAnswer(facts.border),
    claims: facts.claims.map(({ kind, who, min, max, claimant, stance, sentence }) => ({
      kind,
      who,
      min,
      max,
      claimant,
      stance,
      sentence,
    })),
    denial: facts.denial ? { by: facts.denial.by, of: facts.denial.of, sentence: facts.denial.sentence } : null,
    unverified: facts.unverified ? { by: facts.unverified.by, sentence: facts.unverified.sentence } : null,
  }
}
