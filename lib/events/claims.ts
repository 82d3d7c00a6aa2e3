import { gatherDrafts } from './claims/gather.ts'
import { languageOf } from './claims/languages.ts'
import { mergeClaims } from './claims/merge.ts'
import { readStory } from './claims/story.ts'
import { tellsOfHarm } from './claims/tolls.ts'
import type { Document } from './document.ts'
import type { Claim } from './facts.ts'

/**
 * The tolls that a story states about its event, each with who says so: at most forty, in the order of the text.
 * Claimants are named in English. Languages without a file of their own in `claims/` give none. Linear in the text.
 */
export function findClaims(document: Document): Claim[] {
  const compiled = languageOf(document.lang)
  if (!compiled) return []
  const { language } = compiled
  const lines = readStory(document, compiled)
  if (!lines.some(({ read }) => tellsOfHarm(read))) return []
  const { drafts, voices, onlyVoice, firstVoice } = gatherDrafts(lines, document, language)
  const claims = mergeClaims(drafts, onlyVoice, firstVoice)
  if (language.code === 'en') return claims
  return claims.map((c) => {
    const text = c.claimant && voices.get(c.claimant)
    return text ? { ...c, claimantText: text } : c
  })
}
