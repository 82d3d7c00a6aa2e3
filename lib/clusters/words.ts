import { bitsOf, LETTER, MARK, NUMBER, UNSPACED } from '../stories/characters.ts'
import { type Lexeme, lexicon } from './lexeme.ts'

/** A word of a text: as written, what it is in the language, and whether it begins a sentence. */
export type Word = { text: string; lexeme: Lexeme; start: boolean }

const WORDLY = LETTER | MARK | NUMBER
/** Between letters these are part of a word. */
const JOINERS = "’'ʼ‑.,-"
const SENTENCE_ENDS = '.!?…。！？:;"“”«»('
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
  if (isUnspaced(cut)) {
    for (const piece of segmenterOf(lang).segment(cut)) {
      if (words.length >= limit) break
      if (piece.isWordLike) add(piece.segment, piece.index)
    }
    return words
  }
  for (let at = 0; at < cut.length && words.length < limit; ) {
    const end = wordEnd(cut, at)
    if (end > at) add(cut.slice(at, end), at)
    at = end > at ? end : at + 1
  }
  return words
}

/** Scripts that put no space between words are cut by the dictionary of Intl.Segmenter. */
function isUnspaced(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (bitsOf(text.codePointAt(i)!) & UNSPACED) return true
  return false
}

/** Behind the word that begins at `from`; `from` itself when none does. */
function wordEnd(text: string, from: number): number {
  let end = lettersEnd(text, from)
  while (end > from && end < text.length && JOINERS.includes(text[end]!)) {
    const next = lettersEnd(text, end + 1)
    if (next === end + 1) break
    end = next
  }
  return end
}

function lettersEnd(text: string, from: number): number {
  let at = from
  while (at < text.length) {
    const codePoint = text.codePointAt(at)!
    if (!(bitsOf(codePoint) & WORDLY)) break
    at += codePoint > 0xffff ? 2 : 1
  }
  return at
}

/** Whether the word at `index` follows the end of a sentence, a quotation mark or nothing. */
function isStart(text: string, index: number): boolean {
  let before = index - 1
  while (before >= 0 && before > index - 3 && SPACE.test(text[before]!)) before -= 1
  return before < 0 || SENTENCE_ENDS.includes(text[before]!)
}

function segmenterOf(lang: string): Intl.Segmenter {
  let segmenter = segmenters.get(lang)
  if (!segmenter) {
    segmenter = new Intl.Segmenter(lang || 'en', { granularity: 'word' })
    segmenters.set(lang, segmenter)
  }
  return segmenter
}
