import type { PlaceRef } from '../gazetteer.ts'
import type { Named } from './candidate.ts'
import { demonym, peoples } from './demonyms.ts'
import { type Compiled, knownLanguage, languageOf } from './languages.ts'
import { normal } from './normal.ts'

/** What a word of a language is, whatever text it stands in. */
export type Lexeme = {
  text: string
  norm: string
  /** Begins with a capital letter, or is of a script that has none. */
  capital: boolean
  /** Of a script without capitals: Arabic, Hebrew, Georgian, Chinese … */
  caseless: boolean
  /** An adjective made from a place's name, by its ending. */
  adjective: boolean
  /** A word for a settlement, a district, a region. */
  settlement: boolean
  district: boolean
  region: boolean
  /** A title or office that a person's name follows. */
  person: boolean
  /** Hardly ever a place, though places bear it. */
  common: boolean
  /** The state whose people or things it names, and all that its parts name ("польско-белорусской"). */
  people: string | null
  states: string[]
  /** Found out when first asked: nominatives it may be a case of; those that begin names of several words; records
   * that bear one of them; records that sound like one. */
  forms?: string[]
  heads?: string[]
  bearers?: Named[]
  heard?: PlaceRef[]
}

/** Words that are remembered before all are forgotten: a day of news in one language has some 20,000. */
const MAX_LEXEMES = 30_000

let remembered = 0
let lexicons = new Map<string, Map<string, Lexeme>>()

/** The words of a language: each is looked at once in the life of the process, up to a bound. */
export function lexiconOf(lang: string): (text: string) => Lexeme {
  const code = knownLanguage(lang)
  const language = languageOf(code)
  return (text) => {
    let words = lexicons.get(code)
    let lexeme = words?.get(text)
    if (lexeme) return lexeme
    if (remembered >= MAX_LEXEMES) {
      lexicons = new Map()
      remembered = 0
      words = undefined
    }
    if (!words) {
      words = new Map()
      lexicons.set(code, words)
    }
    lexeme = toLexeme(owned(text), language, code)
    words.set(lexeme.text, lexeme)
    remembered++
    return lexeme
  }
}

/** Engines keep a long word as a part of the text it was cut from; a copy lets that text go. */
function owned(text: string): string {
  return text.length < 12 ? text : Buffer.from(text).toString()
}

/** "al-Fashaga", "d'Arauca", "l’Ukraine": an article written small before a name. */
const PREFIXED = /^\p{Ll}{1,4}['’‑-]\p{Lu}/u

function toLexeme(text: string, l: Compiled, lang: string): Lexeme {
  const norm = normal(text)
  const first = text[0]!
  const lower = first.toLowerCase()
  const caseless = lower === first.toUpperCase() && /\p{L}/u.test(first)
  return {
    text,
    norm,
    capital: caseless || first !== lower || PREFIXED.test(text),
    caseless,
    adjective: l.adjectives?.test(norm) === true,
    settlement: l.settlement?.test(norm) === true,
    district: l.district?.test(norm) === true,
    region: l.region?.test(norm) === true,
    person: l.persons?.test(norm) === true,
    common: l.common.has(norm),
    people: demonym(norm, lang),
    states: peoples(norm, lang),
  }
}
