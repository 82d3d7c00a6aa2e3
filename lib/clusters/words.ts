import { type Lexeme, lexicon } from './lexeme.ts'

/** A word of a text: as written, what it is in the language, and whether it begins a sentence. */
export type Word = { text: string; lexeme: Lexeme; start: boolean }

const WORD = /[\p{L}\p{M}\p{N}]+(?:[’'ʼ‑.,-][\p{L}\p{M}\p{N}]+)*/gu
/** Scripts that put no space between words: cut by the dictionary of Intl.Segmenter. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const SENTENCE_ENDS = new Set('.!?…。！？:;"“”«»(')
const SPACE = /\s/

const segmenters = new Map<string, Intl.Segmenter>()

/** Cuts text into words, stop words left out. Linear in the text; at most `limit` words. */
export function wordsOf(text: string, lang: string, limit = 600): Word[] {
  const words: Word[] = []
  const cut = text.slice(0, limit * 12)
  const lexemeOf = lexicon(lang)
  const add = (piece: string, index: number) => {
    const lexeme = lexemeOf(piece.toLowerCase())
    if (!lexeme.isStop) words.push({ text: piece, lexeme, start: isStart(cut, index) })
  }
  if (UNSPACED.test(cut)) {
    for (const piece of segmenterOf(lang).segment(cut)) {
      if (words.length >= limit) break
      if (piece.isWordLike) add(piece.segment, piece.index)
    }
    return words
  }
  for (const match of cut.matchAll(WORD)) {
    if (words.length >= limit) break
    add(match[0], match.index)
  }
  return words
}

/** Whether the word at `index` follows the end of a sentence, a quotation mark or nothing. */
function isStart(text: string, index: number): boolean {
  let before = index - 1
  while (before >= 0 && before > index - 3 && SPACE.test(text[before]!)) before -= 1
  return before < 0 || SENTENCE_ENDS.has(text[before]!)
}

function segmenterOf(lang: string): Intl.Segmenter {
  let segmenter = segmenters.get(lang)
  if (!segmenter) {
    segmenter = new Intl.Segmenter(lang || 'en', { granularity: 'word' })
    segmenters.set(lang, segmenter)
  }
  return segmenter
}
