import type { Document, Sentence } from '../document.ts'
import { type Known, known } from '../words/known.ts'
import { type Lexeme, lexiconOf } from './lexeme.ts'
import { pastTest } from './past.ts'

/** A word of a line, with what its writing tells. */
export type Word = {
  text: string
  norm: string
  start: number
  end: number
  /** As of its lexeme. */
  capital: boolean
  caseless: boolean
  is: Lexeme
}

/** One sentence prepared for finding places. */
export type Line = {
  index: number
  part: Sentence['part']
  text: string
  words: Word[]
  /** Normalised words parted by spaces, for looking up phrases, and where each word starts in it. */
  flat: string
  flatAt: number[]
  /** All letters are capitals, or all longer words begin with one: capitals tell nothing here. */
  shouted: boolean
  /** Number of words at the beginning that are the dateline ("KYIV, Sept 5 (Agency) -"). */
  dateline: number
  /** Letter of `flat` from which on it speaks of another day or year than the story's: background; Infinity for none. */
  past: number
  /** How much a place named here is the place of the event: the head of the story says it. */
  weight: number
}

/** Text looked at: a wire puts where it happened at the head, and what comes after some 1,600 words is background. */
const MAX_LINES = 120
const MAX_WORDS = 400
const MAX_TOTAL = 1600
/** No name's word is longer: what goes on is noise. */
const MAX_LETTERS = 60

/** Cuts the document into lines; linear in the text. */
export function toLines(document: Document): Line[] {
  const lines: Line[] = []
  let body = 0
  let opening = true
  const pastAt = pastTest(document)
  const lexeme = lexiconOf(document.lang)
  let total = 0
  for (const sentence of document.sentences.slice(0, MAX_LINES)) {
    if (total > MAX_TOTAL) break
    const words = toWords(sentence, lexeme)
    total += words.length
    const starts: number[] = []
    let flat = ''
    for (const w of words) {
      starts.push(flat.length)
      flat += `${w.norm} `
    }
    const advisory = sentence.part !== 'title' && /^\s*\(/.test(sentence.text)
    const dateline = opening && sentence.part !== 'title' && !advisory ? datelineOf(sentence.text, words) : 0
    lines.push({
      index: lines.length,
      part: sentence.part,
      text: sentence.text,
      words,
      flat: flat.trimEnd(),
      flatAt: starts,
      shouted: isShouted(words),
      dateline,
      past: sentence.part === 'body' ? past(pastAt(flat, words, starts), body < LEAD, flat) : Number.POSITIVE_INFINITY,
      weight: sentence.part === 'title' ? 3 : sentence.part === 'summary' ? 2.2 : bodyWeight(body),
    })
    if (sentence.part === 'body' && !advisory) body++
    // A dateline stands before the first sentence of summary or body, after advisories in brackets.
    if (sentence.part === 'body' && !advisory && words.length > dateline + 3) opening = false
  }
  return lines
}

/** Sentences at the head of the body that tell what happened before they come to what led to it. */
const LEAD = 2

/** "Near Krynki, where a soldier was stabbed last year": what is past begins with the relative clause. */
const RELATIVE = / (?:where|которо\S{1,3}|где|де|wo|donde|gdzie|which) /

function past(at: number, leading: boolean, flat: string): number {
  if (at < 0) return Number.POSITIVE_INFINITY
  if (leading) return at
  const relative = RELATIVE.exec(flat)
  return relative && relative.index < at ? relative.index : 0
}

function bodyWeight(position: number): number {
  return position < 2 ? 2 : position < 4 ? 1.4 : position < 8 ? 0.9 : 0.5
}

function toWords(sentence: Sentence, lexeme: (word: Known) => Lexeme): Word[] {
  return sentence.tokens.slice(0, MAX_WORDS).map((t) => {
    const is = lexeme(t.text.length > MAX_LETTERS ? known(t.text.slice(0, MAX_LETTERS)) : t.known)
    return { text: is.text, norm: is.norm, start: t.start, end: t.end, capital: is.capital, caseless: is.caseless, is }
  })
}

function isShouted(words: Word[]): boolean {
  const long = words.filter((w) => w.text.length > 3 && !w.caseless)
  if (long.length < 3) return long.length > 0 && long.every((w) => w.text === w.text.toUpperCase())
  return long.filter((w) => w.capital).length / long.length > 0.8
}

/**
 * `KYIV, Sept 5 (Agency) -`, `МОСКВА, 5 сентября. /Агентство/.`, `SHEBEKINO, Russia (AB) —`, `KOTLI: `, `Baku, March 21 (…) -`,
 * `Eriwan – `: a name or two at the very start, then perhaps a date, a land or an agency, then a dash, colon or full stop.
 */
const DATELINE =
  /^\s*(\p{Lu}[\p{L}\p{M}.'’ -]{1,40}(?:\/\p{Lu}[\p{L}\p{M}.'’ -]{1,40}){0,3})(,[^-—–:(/]{0,40}?)?\s?(\([^)]{1,40}\)|\/[^/]{1,30}\/\.?)?\s?(?:[-—–]\s|\.\s?[-—–]\s?|:\s|\.$|\.\s)/u

function datelineOf(text: string, words: Word[]): number {
  const match = DATELINE.exec(text.slice(0, 160))
  if (!match) return 0
  const [whole, name, date, agency] = match
  const shouted = name === name!.toUpperCase() && name!.length > 2
  const dashed = /[-—–]\s?$/.test(whole!)
  const closed = /\.\s?$/.test(whole!)
  if (
    !shouted &&
    (!dashed ||
      name!
        .trim()
        .split(/\s+/)
        .some((w) => w[0] === w[0]!.toLowerCase()))
  )
    return 0
  if (!shouted && dashed && !date && !agency && name!.trim().split(/\s+/).length > 2) return 0
  if (closed && !shouted && !/\d/.test(date ?? '')) return 0
  if (name!.trim().split(/[\s/]+/).length > 6) return 0
  return words.filter((w) => w.end <= whole!.length).length
}
