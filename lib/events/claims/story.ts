import type { Document, Sentence } from '../document.ts'
import type { Compiled, SpeakerTerm } from './language.ts'
import { breaksIn, findMarks, foldTokens, type Mark } from './lexicon.ts'
import type { Read } from './read.ts'
import { splitAtNumbers, withoutSlug } from './sentences.ts'

/** A story read: each sentence with its marks, those of tolls in `read` and those of speakers in `spoken`. */
export type Line = { read: Read; spoken: Mark<SpeakerTerm>[] }

/** Longest sentence read, in words: longer ones are tables and lists, not statements. */
const MAX_WORDS = 250
/** An advisory line tells of the text, not of the event: "(Adds governor, updates toll in paragraph 2)". */
const ADVISORY =
  /^\(?(?:adds|corrects|updates|refiles|repeats|recasts|removes|writes through|fixes|changes|clarifies)\b/i

export function readStory(document: Document, compiled: Compiled): Line[] {
  return document.sentences
    .filter((s) => s.tokens.length > 0 && s.tokens.length <= MAX_WORDS && !ADVISORY.test(s.text))
    .map(withoutSlug)
    .flatMap((s) => splitAtNumbers(s, (word) => isMonth(word, compiled)))
    .map((s) => readSentence(s, compiled))
    .map((read) => ({ read, spoken: findMarks(read.words, read.breaks, compiled.speakers) }))
}

const isMonth = (word: string, { terms }: Compiled): boolean =>
  (terms.exact.get(word) ?? []).some((p) => p.term.role === 'month')

function readSentence(sentence: Sentence, { language, terms, small }: Compiled): Read {
  const words = foldTokens(sentence.tokens, language.code)
  const breaks = breaksIn(sentence.text, sentence.tokens)
  const marks = findMarks(words, breaks, terms)
  const at: Read['at'] = new Array(words.length)
  for (const mark of marks) for (let i = mark.start; i < mark.end; i += 1) at[i] = mark
  const compounds = language.code === 'en'
  return { sentence, words, breaks, marks, at, small, compounds, nounFirst: language.prenominal !== undefined }
}
