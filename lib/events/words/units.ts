import type { Document, Sentence } from '../document.ts'
import { type Known, known, noted } from './known.ts'

/** A word as the extractors' tables spell it: lower case, folded, cut at hyphens and Latin apostrophes. */
export type Unit = {
  word: string
  /** By number of a table: the phrases that the word may begin there, once asked for. One list for all texts. */
  starts: unknown[]
  start: number
  end: number
  /** Grows by one at each comma, dash, colon or bracket. */
  clause: number
  /** Written with a capital first letter. */
  capital: boolean
}

export type ReadSentence = {
  sentence: Sentence
  part: Sentence['part']
  readonly units: Unit[]
  /** Place in its part, from 0; agency notes and bare datelines are not counted and have -1. */
  order: number
}

export type Reading = { document: Document; langs: string[]; sentences: ReadSentence[] }

const CLAUSE_MARK = /[,;:()–—[\]/،؛]|\s-\s/
const LATIN = /[a-z\u00e0-\u024f]/
const ARABIC = /[\u0600-\u06ff]/

/** Spelling variants that no table should have to list: accents on Latin letters, ё, apostrophes, Arabic vowel signs. */
export function fold(word: string): string {
  const lower = word.toLowerCase()
  if (ARABIC.test(lower)) return foldArabic(lower)
  if (LATIN.test(lower)) {
    return lower.normalize('NFD').replace(/\p{M}/gu, '').replace(/ł/g, 'l').replace(/ß/g, 'ss').replace(/ı/g, 'i')
  }
  return lower.replace(/ё/g, 'е').replace(/[’'ʼ]/g, '').normalize('NFC')
}

/** Article and joined particles are cut in texts and tables alike: والقصف, بقصف and قصف meet. */
function foldArabic(word: string): string {
  const plain = word
    .replace(/[\u0640\u064b-\u065f\u0670]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ة/g, 'ه')
    .replace(/ى/g, 'ي')
    .replace(/ئ/g, 'ء')
  const bare = plain.replace(/^[وف]?(?:بال|كال|لل|ال)(?=..)/, '')
  return bare === plain && plain.length >= 5 ? plain.replace(/^[وفبل]/, '') : bare
}

const SPLIT = /[-‑]/
const JOINED = /[-‑’'ʼ]/
const APOSTROPHE = /[’'ʼ]/

/** Longest sentence read, in words: longer ones are tables and lists, and the bound keeps every extractor linear. */
export const LONGEST_READ = 400

/** The units of one sentence, in order. */
export function toUnits(sentence: Sentence): Unit[] {
  const units: Unit[] = []
  let clause = 0
  let last = 0
  const { text, tokens } = sentence
  const count = Math.min(tokens.length, LONGEST_READ)
  for (let i = 0; i < count; i += 1) {
    const token = tokens[i]!
    // Between most words stands one space, which marks nothing.
    const space = token.start - last === 1 && text.charCodeAt(last) === 32
    if (token.start > last && !space && CLAUSE_MARK.test(text.slice(last, token.start))) clause += 1
    last = token.end
    for (const { word, starts, from, to, capital } of piecesOf(token.known)) {
      units.push({ word, starts, start: token.start + from, end: token.start + to, clause, capital })
    }
  }
  return units
}

/** What a word is cut into, mostly itself: `from` and `to` are places in it. */
type Piece = Pick<Unit, 'word' | 'starts' | 'capital'> & { from: number; to: number }

const piecesOf = noted(({ text, lower }): Piece[] => {
  if (!JOINED.test(text)) return [toPiece(text)]
  const pieces: Piece[] = []
  let at = 0
  for (const piece of text.split(LATIN.test(lower) ? JOINED : SPLIT)) {
    if (piece) pieces.push({ ...toPieceOf(known(piece)), from: at, to: at + piece.length })
    at += piece.length + 1
  }
  return pieces
})

/** A piece alone, which shares its `starts` with the same word elsewhere. */
function toPieceOf(piece: Known): Piece {
  return JOINED.test(piece.text) ? toPiece(piece.text) : piecesOf(piece)[0]!
}

function toPiece(text: string): Piece {
  const first = text[0] ?? ''
  return { word: fold(text), starts: [], capital: first !== first.toLowerCase(), from: 0, to: text.length }
}

/** Folds an element of a table in the way that texts are folded. */
export function foldPhrase(phrase: string): string {
  return phrase
    .split(' ')
    .flatMap((element) => {
      const folded = element.split('|').map(fold)
      return APOSTROPHE.test(element) && folded.length === 1 && LATIN.test(folded[0] ?? '')
        ? (folded[0] ?? '').split(APOSTROPHE)
        : [folded.join('|')]
    })
    .filter(Boolean)
    .join(' ')
}

const readings = new WeakMap<Document, Reading>()

/**
 * The document cut into units, made once per document (every extractor asks for it).
 * `langs`: the tables to read it with: its own language, else what its letters allow.
 */
export function read(document: Document): Reading {
  const known = readings.get(document)
  if (known) return known
  let order = 0
  let part: Sentence['part'] | null = null
  const sentences = document.sentences.map((sentence) => {
    if (sentence.part !== part) {
      part = sentence.part
      order = 0
    }
    const aside = sentence.part !== 'title' && isAside(sentence)
    let units: Unit[] | undefined
    return {
      sentence,
      part: sentence.part,
      order: aside ? -1 : order++,
      // Cut when first asked for: of a long story the extractors read the beginning and the end.
      get units() {
        units ??= toUnits(sentence)
        return units
      },
    }
  })
  const reading = { document, langs: languagesOf(document), sentences }
  readings.set(document, reading)
  return reading
}

const BRACKETED = /^\s*\((?!\p{L}+\))/u
const PLACE_ALONE = /^\p{Lu}[\p{Lu}\p{M}\s.'’-]+(?:[.:,]|$)/u

/** Notes to editors in brackets, and datelines that stand alone ("БЕЛГОРОД, 6 сентября."), are no sentence of the story. */
function isAside({ text, tokens }: Sentence): boolean {
  if (BRACKETED.test(text) && /\)\.?\s*$/.test(text)) return true
  if (tokens.length === 0) return true
  return tokens.length <= 4 && PLACE_ALONE.test(text) && !/[!?]/.test(text)
}

function languagesOf(document: Document): string[] {
  const declared = document.lang.toLowerCase().split(/[-_]/)[0] ?? ''
  const sample = document.sentences
    .slice(0, 6)
    .map((s) => s.text.slice(0, 300))
    .join(' ')
  let cyrillic = 0
  let arabic = 0
  let latin = 0
  for (let i = 0; i < sample.length; i += 1) {
    const code = sample.charCodeAt(i)
    if (code >= 0x400 && code <= 0x4ff) cyrillic += 1
    else if (code >= 0x600 && code <= 0x6ff) arabic += 1
    else if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 0xc0 && code <= 0x24f)) latin += 1
  }
  const letters = { cyrillic, arabic, latin }
  const script = cyrillic > latin && cyrillic > arabic ? 'cyrillic' : arabic > latin ? 'arabic' : 'latin'
  const expected = Object.hasOwn(SCRIPTS, declared) ? SCRIPTS[declared]! : 'latin'
  // A feed that declares English and sends Russian is common: letters speak louder than the declaration,
  // but names in another script are no other language.
  if (declared && letters[expected] * 4 >= cyrillic + arabic + latin) return [declared]
  if (script === 'cyrillic') return /[іїєґ]/i.test(sample) ? ['uk'] : ['ru']
  if (script === 'arabic') return ['ar']
  return declared && expected === 'latin' ? [declared] : ['en']
}

const SCRIPTS: Record<string, 'cyrillic' | 'arabic' | 'latin'> = {
  ru: 'cyrillic',
  uk: 'cyrillic',
  be: 'cyrillic',
  bg: 'cyrillic',
  mk: 'cyrillic',
  kk: 'cyrillic',
  ar: 'arabic',
  fa: 'arabic',
  ur: 'arabic',
}
