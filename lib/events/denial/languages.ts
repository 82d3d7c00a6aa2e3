import { compile, type Phrases } from '../words/phrases.ts'
import { ar } from './ar.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { pl } from './pl.ts'
import { ru } from './ru.ts'
import { uk } from './uk.ts'
import type { DenialWords } from './words.ts'

export type DenialLabel = keyof DenialWords

const TABLES: Record<string, DenialWords> = { ar, de, en, es, fr, pl, ru, uk }

const compiled = new Map<string, Phrases<DenialLabel>>()

export function denialWords(lang: string): Phrases<DenialLabel> | undefined {
  const words = Object.hasOwn(TABLES, lang) ? TABLES[lang] : undefined
  if (!words) return undefined
  const known = compiled.get(lang) ?? compile<DenialLabel>(words)
  compiled.set(lang, known)
  return known
}
