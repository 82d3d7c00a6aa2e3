import { findActors } from './actors.ts'
import { isBorderEvent } from './border-event.ts'
import { borderOf } from './borders.ts'
import { findClaims } from './claims.ts'
import { findDate } from './date.ts'
import { findDenial } from './denial.ts'
import type { Document } from './document.ts'
import type { Facts } from './facts.ts'
import { findPlaces } from './places.ts'
import { findType } from './type.ts'
import { findUnverified } from './verification.ts'

/**
 * All that one story version says of its event. Pure: the same text, language and time give the same facts.
 * Every field is decided by its own extractor; what one needs of another is handed over here and nowhere else.
 */
export function extractFacts(document: Document): Facts {
  const found = findPlaces(document)
  const place = found.event
  const claims = findClaims(document)
  const { type: told, words, likeliest } = findType(document, claims)
  const { date, words: dateWords } = findDate(document, place?.timezone)
  const border = borderOf(place, found.states)
  const actors = findActors(document)
  const hurt = claims.some(({ max }) => max !== 0)
  const decision = isBorderEvent({
    document,
    type: told,
    place,
    mentions: found.mentions,
    border,
    states: found.states,
    actors,
    hurt,
  })
  // An event at a border that no word names has a kind all the same.
  const type = told ?? (decision.isBorderEvent ? likeliest : null)
  return {
    isBorderEvent: decision.isBorderEvent,
    borderReason: decision.reason,
    type,
    typeWords: words,
    date,
    ...(dateWords === undefined ? {} : { dateWords }),
    place,
    places: found.mentions,
    border,
    actors,
    claims,
    unverified: findUnverified(document),
    denial: findDenial(document),
  }
}
