import snowball from 'snowball-stemmers'
import { endingsOf } from './endings.ts'
import { isStopword } from './stopwords.ts'

/** A word of a text: as written, lower-cased, and its stem. */
export type Word = { text: string; lower: string; stem: string; start: boolean }

const WORD = /[\p{L}\p{M}\p{N}]+(?:[’'ʼ‑.,-][\p{L}\p{M}\p{N}]+)*/gu
/** Scripts that put no space between words: cut by the dictionary of Intl.Segmenter. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const SENTENCE_END = /[.!?…。！？:;"“”«»(]\s*$/u

/** Snowball algorithms by BCP 47 language. Others go by `endings.ts`. */
const ALGORITHMS: Record<string, string> = {
  ar: 'arabic',
  ca: 'catalan',
  da: 'danish',
  de: 'german',
  en: 'english',
  es: 'spanish',
  eu: 'basque',
  fi: 'finnish',
  fr: 'french',
  ga: 'irish',
  hu: 'hungarian',
  hy: 'armenian',
  it: 'italian',
  nb: 'norwegian',
  nl: 'dutch',
  nn: 'norwegian',
  no: 'norwegian',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sv: 'swedish',
  tr: 'turkish',
}

const stemmers = new Map<string, { stem(word: string): string }>()
const segmenters = new Map<string, Intl.Segmenter>()
/** Stems seen, per language: wires repeat themselves, and a look-up costs a tenth of a stemming. */
const seen = new Map<string, Map<string, string>>()
const MAX_SEEN = 20_000

/** Base language of a BCP 47 tag: `pt-BR` is `pt`. */
export function baseLang(lang: string): string {
  return (lang.split('-')[0] ?? '').toLowerCase()
}

/** Stem of a lower-case word in a language; the word itself where nothing is known of the language. */
export function stemOf(lower: string, lang: string): string {
  let known = seen.get(lang)
  if (!known || known.size > MAX_SEEN) {
    known = new Map()
    seen.set(lang, known)
  }
  let stem = known.get(lower)
  if (stem === undefined) {
    stem = makeStem(lower, lang)
    known.set(lower, stem)
  }
  return stem
}

function makeStem(lower: string, lang: string): string {
  if (lower.length > 40 || /\p{N}/u.test(lower)) return lower
  const plain = lower.replace(/[’'ʼ]s?$/u, '').replace(/[’ʼ]/gu, "'")
  const algorithm = ALGORITHMS[lang]
  if (!algorithm) return cutEnding(plain, endingsOf(lang))
  let stemmer = stemmers.get(algorithm)
  if (!stemmer) {
    stemmer = snowball.newStemmer(algorithm)
    stemmers.set(algorithm, stemmer)
  }
  return stemmer.stem(lang === 'ru' ? plain.replace(/ё/g, 'е') : plain)
}

function cutEnding(word: string, endings: readonly string[]): string {
  for (const ending of endings)
    if (word.length >= ending.length + 3 && word.endsWith(ending)) return word.slice(0, -ending.length)
  return word
}

/** Cuts text into words, stop words left out. Linear in the text; at most `limit` words. */
export function wordsOf(text: string, lang: string, limit = 600): Word[] {
  const words: Word[] = []
  const cut = text.slice(0, limit * 12)
  if (UNSPACED.test(cut)) {
    for (const piece of segmenterOf(lang).segment(cut)) {
      if (words.length >= limit) break
      if (piece.isWordLike) add(words, piece.segment, lang, cut, piece.index)
    }
    return words
  }
  for (const match of cut.matchAll(WORD)) {
    if (words.length >= limit) break
    add(words, match[0], lang, cut, match.index)
  }
  return words
}

function add(words: Word[], text: string, lang: string, whole: string, index: number): void {
  const lower = text.toLowerCase()
  if (isStopword(lower, lang)) return
  const start = index === 0 || SENTENCE_END.test(whole.slice(Math.max(0, index - 3), index))
  words.push({ text, lower, stem: stemOf(lower, lang), start })
}

function segmenterOf(lang: string): Intl.Segmenter {
  let segmenter = segmenters.get(lang)
  if (!segmenter) {
    segmenter = new Intl.Segmenter(lang || 'en', { granularity: 'word' })
    segmenters.set(lang, segmenter)
  }
  return segmenter
}
