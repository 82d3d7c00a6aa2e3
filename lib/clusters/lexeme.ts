import { conceptOf } from './concepts.ts'
import { skeletonOf } from './skeleton.ts'
import { makeStem } from './stem.ts'
import { isStopword } from './stopwords.ts'

/** What a lower-case word is in a language, whichever text it stands in. */
export type Lexeme = {
  lower: string
  stem: string
  isStop: boolean
  /** Token that languages share for the thing (`+shell`), if the table has it. */
  concept: string | undefined
  /** Skeleton of the word as a name; '' when too little is left. */
  skeleton: string
  /** Token that languages share for the word within a text, capital or not, if any. */
  asName: string | undefined
  asWord: string | undefined
}

/** Shortest word whose skeleton may be an international word (президент, president). */
const COGNATE_LETTERS = 6
/** Words remembered per language, and languages: bounds of what a feed can make us keep. */
const MAX_WORDS = 30_000
const MAX_LANGS = 24
const MAX_LETTERS = 60

const known = new Map<string, Map<string, Lexeme>>()

/** The words of one language. Wires repeat themselves: looking a word up costs a hundredth of making it. */
export function lexicon(lang: string): (lower: string) => Lexeme {
  let words = known.get(lang)
  if (!words) {
    if (known.size >= MAX_LANGS) known.clear()
    words = new Map()
    known.set(lang, words)
  }
  const own = words
  return (lower) => {
    const found = own.get(lower)
    if (found) return found
    const made = makeLexeme(lower, lang)
    if (own.size >= MAX_WORDS) own.clear()
    if (lower.length <= MAX_LETTERS) own.set(lower, made)
    return made
  }
}

function makeLexeme(lower: string, lang: string): Lexeme {
  if (isStopword(lower, lang))
    return { lower, stem: lower, isStop: true, concept: undefined, skeleton: '', asName: undefined, asWord: undefined }
  const stem = makeStem(lower, lang)
  const concept = conceptOf(lower, lang)
  const skeleton = skeletonOf(lower, lang)
  const hasNumber = /\p{N}/u.test(lower)
  const isCognate = lower.length >= COGNATE_LETTERS || /\p{Script=Katakana}/u.test(lower)
  const cognate = isCognate && !hasNumber ? skeletonOf(stem, lang) : ''
  return {
    lower,
    stem,
    isStop: false,
    concept,
    skeleton,
    asName: concept ?? (skeleton && !hasNumber ? `=${skeleton}` : undefined),
    asWord: concept ?? (cognate ? `=${cognate}` : undefined),
  }
}
