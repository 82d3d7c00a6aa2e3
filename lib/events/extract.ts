import { findActors } from './actors.ts'
import { findClaims } from './claims.ts'
import { findDate } from './date.ts'
import { findDenial } from './denial.ts'
import type { Document } from './document.ts'
import type { Facts } from './facts.ts'
import { findType } from './type.ts'
import { findUnverified } from './verification.ts'

/** All that one story version says of its event. Pure: the same text, language and time give the same facts. */
export function extractFacts(document: Document): Facts {
  const { type, words } = findType(document)
  const { date, words: dateWords } = findDate(document)
  return {
    isBorderEvent: type !== null,
    borderReason: 'not yet decided by place',
    type,
    typeWords: words,
    date,
    ...(dateWords === undefined ? {} : { dateWords }),
    place: null,
    places: [],
    border: null,
    actors: findActors(document),
    claims: findClaims(document),
    unverified: findUnverified(document),
    denial: findDenial(document),
  }
}
