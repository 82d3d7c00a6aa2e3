import type { Token } from '../document.ts'
import { peopleOf } from './countries.ts'
import type { Compiled, SpeakerTerm, Term } from './language.ts'
import { foldIn, type Phrase, startingWith } from './lexicon.ts'

/** All that a language's lexicons know of a word: looked up once, for most words of a story have been met before. */
export type Entry = { word: string; terms: Phrase<Term>[]; speakers: Phrase<SpeakerTerm>[] }

/** Words remembered per language before it starts afresh: hostile text must not fill the memory. */
const MAX_SEEN = 20_000

/** An adjective of a country that the language's own table leaves out. */
function peopleIn(lower: string, lang: string): Phrase<SpeakerTerm>[] {
  const name = peopleOf(lower, lang)
  return name ? [{ rest: [], term: { role: 'country', name } }] : []
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
      const speakers = startingWith(word, compiled.speakers)
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
