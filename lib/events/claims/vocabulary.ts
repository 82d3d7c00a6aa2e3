import type { Token } from '../document.ts'
import type { Compiled, SpeakerTerm, Term } from './language.ts'
import { foldIn, type Phrase, startingWith } from './lexicon.ts'

/** All that a language's lexicons know of a word: looked up once, for most words of a story have been met before. */
export type Entry = { word: string; terms: Phrase<Term>[]; speakers: Phrase<SpeakerTerm>[] }

/** Words remembered per language before it starts afresh: hostile text must not fill the memory. */
const MAX_SEEN = 20_000

/** The entries of a sentence's words. */
export function lookUp(tokens: Token[], compiled: Compiled): Entry[] {
  const { seen } = compiled
  const entries: Entry[] = new Array(tokens.length)
  for (let i = 0; i < tokens.length; i += 1) {
    const { lower } = tokens[i]!
    let entry = seen.get(lower)
    if (!entry) {
      const word = foldIn(lower, compiled.language.code)
      entry = { word, terms: startingWith(word, compiled.terms), speakers: startingWith(word, compiled.speakers) }
      if (seen.size >= MAX_SEEN) seen.clear()
      seen.set(lower, entry)
    }
    entries[i] = entry
  }
  return entries
}
