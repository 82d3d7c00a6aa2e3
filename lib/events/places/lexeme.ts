import { type Known, noted } from '../words/known.ts'
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
  /** Names the people only, though it is the state's name in another language: "Pakistani", "Israeli". */
  adjectival: boolean
  states: string[]
  // What follows is found out when first asked.
  /** Nominatives that it may be a case of, and those of them that begin names of several words, as written or by sound. */
  forms?: string[]
  heads?: string[]
  soundHeads?: string[]
  /** Records that bear one of its forms, and records that sound like one. */
  bearers?: Named[]
  heard?: Named[]
}

const lexicons = new Map<string, (word: Known) => Lexeme>()

/** What words are in a language: each is looked at once, and again only when it was forgotten. */
export function lexiconOf(lang: string): (word: Known) => Lexeme {
  const code = knownLanguage(lang)
  let lexemeOf = lexicons.get(code)
  if (!lexemeOf) {
    const language = languageOf(code)
    lexemeOf = noted(({ text }) => toLexeme(text, language, code))
    lexicons.set(code, lexemeOf)
  }
  return lexemeOf
}

/** "al-Fashaga", "d'Arauca", "l’Ukraine": an article written small before a name. */
const PREFIXED = /^\p{Ll}{1,4}['’‑-]\p{Lu}/u

/** Languages that write names of states in one form, so that any other is an adjective. */
const UNINFLECTED = new Set(['en', 'es', 'fr'])
const displayNames = new Map<string, Intl.DisplayNames>()

function nameOf(country: string, lang: string): string {
  const names = displayNames.get(lang) ?? new Intl.DisplayNames([lang], { type: 'region' })
  displayNames.set(lang, names)
  return normal(names.of(country) ?? '')
}

function toLexeme(text: string, l: Compiled, lang: string): Lexeme {
  const norm = normal(text)
  const first = text[0]!
  const lower = first.toLowerCase()
  const people = demonym(norm, lang)
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
    people,
    adjectival:
      people !== null && UNINFLECTED.has(lang) && text !== text.toUpperCase() && norm !== nameOf(people, lang),
    states: peoples(norm, lang),
  }
}
