import { compile, type Phrases } from '../words/phrases.ts'
import { ar } from './ar.ts'
import type { Concept, TypeWords } from './concepts.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'
import { ro } from './ro.ts'
import { ru } from './ru.ts'
import { tr } from './tr.ts'
import { uk } from './uk.ts'

/** To add a language: one file of words, one line here. */
const TABLES: Record<string, TypeWords> = { ar, de, en, es, fr, it, pl, pt, ro, ru, tr, uk }

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
