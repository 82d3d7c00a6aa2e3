import { compile, type Phrases } from '../words/phrases.ts'
import { ar } from './ar.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { pl } from './pl.ts'
import { ru } from './ru.ts'
import { SHORT } from './short.ts'
import { uk } from './uk.ts'
import type { VerificationWords } from './words.ts'

export type VerificationLabel = keyof VerificationWords

const TABLES: Record<string, VerificationWords> = { ar, de, en, es, fr, pl, ru, uk }

const compiled = new Map<string, Phrases<VerificationLabel>>()

export function verificationWords(lang: string): Phrases<VerificationLabel> | undefined {
  const words = Object.hasOwn(TABLES, lang) ? TABLES[lang] : shortWords(lang)
  if (!words) return undefined
  const known = compiled.get(lang) ?? compile<VerificationLabel>(words as Partial<Record<VerificationLabel, string>>)
  compiled.set(lang, known)
  return known
}

function shortWords(lang: string): { whole: string } | undefined {
  const whole = Object.hasOwn(SHORT, lang) ? SHORT[lang] : undefined
  return whole === undefined ? undefined : { whole }
}
