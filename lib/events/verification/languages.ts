import { compile, type Phrases } from '../words/phrases.ts'
import { ar } from './ar.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { pl } from './pl.ts'
import { ru } from './ru.ts'
import { uk } from './uk.ts'
import type { VerificationWords } from './words.ts'

export type VerificationLabel = keyof VerificationWords

const TABLES: Record<string, VerificationWords> = { ar, de, en, es, fr, pl, ru, uk }

const compiled = new Map<string, Phrases<VerificationLabel>>()

export function verificationWords(lang: string): Phrases<VerificationLabel> | undefined {
  const words = Object.hasOwn(TABLES, lang) ? TABLES[lang] : undefined
  if (!words) return undefined
  const known = compiled.get(lang) ?? compile<VerificationLabel>(words)
  compiled.set(lang, known)
  return known
}
