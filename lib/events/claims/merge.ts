import type { Sentence } from '../document.ts'
import type { Claim } from '../facts.ts'
import type { Toll } from './tolls.ts'

/** A toll with whoever said it. */
export type Draft = Toll & {
  claimant: string | null
  mode: 'say' | 'deny' | 'confirm'
  /** The sentence itself names the speaker. */
  attributed: boolean
  sentence: Sentence
}

const MAX_SENTENCE = 300
/** Most claims of one story: a page of statistics is no toll. */
const MAX_CLAIMS = 40

/** One claim for what title, summary and body each say; the most specific attribution wins. */
export function mergeClaims(drafts: Draft[]): Claim[] {
  const merged: Draft[] = []
  for (const draft of drafts) {
    const same = merged.find((m) => isSame(m, draft))
    if (!same) merged.push({ ...draft })
    else {
      if (same.who === 'unspecified') same.who = draft.who
      if (!same.claimant || (draft.attributed && !same.attributed)) {
        same.claimant = draft.claimant ?? same.claimant
        same.attributed ||= draft.attributed
        same.mode = draft.mode
      }
      same.breakdown ||= draft.breakdown
      same.single &&= draft.single
    }
    if (merged.length >= MAX_CLAIMS * 3) break
  }
  const kept = merged.filter((d) => !merged.some((total) => repeatsPart(d, total)))
  const only = onlyClaimant(kept)
  return kept.slice(0, MAX_CLAIMS).map((d) => toClaim(d, only, kept))
}

function isSame(a: Draft, b: Draft): boolean {
  return (
    a.kind === b.kind &&
    a.min === b.min &&
    a.max === b.max &&
    (a.mode === 'deny') === (b.mode === 'deny') &&
    (a.who === b.who || a.who === 'unspecified' || b.who === 'unspecified') &&
    (a.claimant === b.claimant || !a.claimant || !b.claimant || !a.attributed || !b.attributed)
  )
}

/** One person told of after a greater number of the same people: no claim of its own. */
function repeatsPart(d: Draft, total: Draft): boolean {
  if (d === total || d.breakdown || !d.single || d.kind !== total.kind || total.min <= d.min || total.mode === 'deny')
    return false
  if (d.attributed && total.attributed && d.claimant !== total.claimant) return false
  return total.who === 'unspecified' || total.who === d.who || d.who === 'unspecified'
}

/** The one who says all that is attributed, if it is one. */
function onlyClaimant(drafts: Draft[]): string | null {
  const names = new Set(drafts.filter((d) => d.claimant).map((d) => d.claimant))
  return names.size === 1 ? [...names][0]! : null
}

function toClaim(d: Draft, only: string | null, all: Draft[]): Claim {
  const early = d.sentence.part !== 'body'
  const claimant = d.claimant ?? (early ? only : null)
  return {
    kind: d.kind,
    who: d.who,
    min: d.min,
    max: d.max,
    claimant,
    stance: d.mode === 'deny' ? 'denied' : d.mode === 'confirm' && saidByAnother(d, all) ? 'confirmed' : 'claimed',
    sentence: d.sentence.text.slice(0, MAX_SENTENCE),
  }
}

const saidByAnother = (d: Draft, all: Draft[]): boolean =>
  all.some((o) => o !== d && o.kind === d.kind && o.min === d.min && o.claimant !== d.claimant)
