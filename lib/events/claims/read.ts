import type { Sentence } from '../document.ts'
import type { Small, Term, Trades } from './language.ts'
import type { Mark } from './lexicon.ts'

/** A sentence with its words folded and its phrases marked. */
export type Read = {
  sentence: Sentence
  /** Code of the story's language. */
  lang: string
  words: string[]
  /** Punctuation stands before the token. */
  breaks: boolean[]
  marks: Mark<Term>[]
  /** Nouns stand before nouns uninflected ("two hospital patients"), so that a singular after a number is not its head. */
  compounds: boolean
  /** Adjectives follow their noun, so that an unknown word after a number is what it counts ("un village voisin"). */
  nounFirst: boolean
  /** The victim follows the verb as readily as it precedes it. */
  freeOrder: boolean
  small: Small
  trades: Trades
  /** Opens the summary or the body, where a dateline stands. */
  opening: boolean
  /** Characters of the dateline that the sentence opens with. */
  dateline: number
  /** Mark that covers each token, by its index. */
  at: (Mark<Term> | undefined)[]
}

/** The mark that opens at a token. */
export const startingAt = (read: Read, i: number): Mark<Term> | undefined => {
  const mark = read.at[i]
  return mark && mark.start === i ? mark : undefined
}

const CAPITAL = /^\p{Lu}/u

/** Whether a token is written with a capital. */
export const isCapital = (read: Read, i: number): boolean => CAPITAL.test(read.sentence.tokens[i]!.text)

/** The text between a token and the one before it. */
export function gap(read: Read, i: number): string {
  const { tokens, text } = read.sentence
  if (i > 0 && i < tokens.length && tokens[i]!.start === tokens[i - 1]!.end + 1 && text[tokens[i - 1]!.end] === ' ')
    return ' '
  return text.slice(i > 0 ? tokens[i - 1]!.end : 0, tokens[i]?.start ?? text.length)
}
