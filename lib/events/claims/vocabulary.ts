import type { Token } from '../document.ts'
import { speakerInCompound } from './compounds.ts'
import { peopleOf } from './countries.ts'
import type { Compiled, SpeakerTerm, Term } from './language.ts'
import { fold, foldIn, type Phrase, startingWith } from './lexicon.ts'

/** All that a language's lexicons know of a word: looked up once, for most words of a story have been met before. */
export type Entry = { word: string; terms: Phrase<Term>[]; speakers: Phrase<SpeakerTerm>[] }

/** Words remembered per language before it starts afresh: hostile text must not fill the memory. */
const MAX_SEEN = 20_000

/** An adjective of a country that the language's own table leaves out. */
function peopleIn(lower: string, lang: string): Phrase<SpeakerTerm>[] {
  const name = peopleOf(lower, lang)
  return name ? [{ rest: [], term: { role: 'country', name } }] : []
}

/** Who speaks by the word: German words are tried whole, as a compound of known parts, and by their last part; French ones with and without article. */
function speakersBy(lower: string, word: string, { speakers, language }: Compiled): Phrase<SpeakerTerm>[] {
  if (language.code === 'de' || language.code === 'fr') {
    const whole = fold(lower)
    const known = startingWith(whole, speakers)
    if (known.length) return known
    const term = language.code === 'de' ? speakerInCompound(whole) : undefined
    if (term) return [{ rest: [], term }]
  }
  return startingWith(word, speakers)
}

/** The entries of a sentence's words. */
export function lookUp(tokens: Token[], compiled: Compiled): Entry[] {
  const { seen } = compiled
  const entries: Entry[] = new Array(tokens.length)
  for (let i = 0; i < tokens.length; i += 1) {
    const { lower } = tokens[i]!
    let entry = seen.get(lower)
    if (!entry) {
      const word = foldIn(lower, compiled.language.code)
      const speakers = speakersBy(lower, word, compiled)
      entry = {
        word,
        terms: startingWith(word, compiled.terms),
        speakers: speakers.length ? speakers : peopleIn(lower, compiled.language.code),
      }
      if (seen.size >= MAX_SEEN) seen.clear()
      seen.set(lower, entry)
    }
    entries[i] = entry
  }
  return entries
}
