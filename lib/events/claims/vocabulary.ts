import { type Known, noted } from '../words/known.ts'
import { speakerInCompound } from './compounds.ts'
import { peopleOf } from './countries.ts'
import type { Compiled, SpeakerTerm, Term } from './language.ts'
import { fold, foldIn, type Phrase, startingWith } from './lexicon.ts'

/** All that a language's lexicons know of a word: looked up once, for most words of a story have been met before. */
export type Entry = { word: string; terms: Phrase<Term>[]; speakers: Phrase<SpeakerTerm>[] }

type Tables = Pick<Compiled, 'language' | 'terms' | 'speakers'>

/** An adjective of a country that the language's own table leaves out. */
function peopleIn(lower: string, lang: string): Phrase<SpeakerTerm>[] {
  const name = peopleOf(lower, lang)
  return name ? [{ rest: [], term: { role: 'country', name } }] : []
}

/** Who speaks by the word: German words are tried whole, as a compound of known parts, and by their last part; French ones with and without article. */
function speakersBy(lower: string, word: string, { speakers, language }: Tables): Phrase<SpeakerTerm>[] {
  if (language.code === 'de' || language.code === 'fr') {
    const whole = fold(lower)
    const known = startingWith(whole, speakers)
    if (known.length) return known
    const term = language.code === 'de' ? speakerInCompound(whole) : undefined
    if (term) return [{ rest: [], term }]
  }
  return startingWith(word, speakers)
}

/** Looks words up in a language's lexicons. */
export const entriesIn = (tables: Tables): ((word: Known) => Entry) =>
  noted(({ lower }) => {
    const { code } = tables.language
    const word = foldIn(lower, code)
    const speakers = speakersBy(lower, word, tables)
    return {
      word,
      terms: startingWith(word, tables.terms),
      speakers: speakers.length ? speakers : peopleIn(lower, code),
    }
  })
