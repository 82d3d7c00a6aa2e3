import { compile, type Phrases } from '../words/phrases.ts'
import type { Concept, TypeWords } from './concepts.ts'
import { en } from './en.ts'
import { ru } from './ru.ts'
import { uk } from './uk.ts'

/** To add a language: one file of words, one line here. */
const TABLES: Record<string, TypeWords> = { en, ru, uk }

const compiled = new Map<string, Phrases<Concept>>()

/** The compiled table of a language, made on first use; undefined for languages without one. */
export function typeWords(lang: string): Phrases<Concept> | undefined {
  if (!Object.hasOwn(TABLES, lang)) return undefined
  let phrases = compiled.get(lang)
  if (!phrases) {
    phrases = compile<Concept>(TABLES[lang] ?? {})
    compiled.set(lang, phrases)
  }
  return phrases
}
