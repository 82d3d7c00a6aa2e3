import { compile, type Phrases } from '../words/phrases.ts'
import { fold } from '../words/units.ts'
import { ar } from './ar.ts'
import { ADJECTIVES } from './countries.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { GROUPS } from './groups.ts'
import { pl } from './pl.ts'
import { ru } from './ru.ts'
import { uk } from './uk.ts'
import type { ActorWords } from './words.ts'

/** `c:RU` a country, `i:Defence Ministry` an institution, `g:Hezbollah` a group, `o:governor` an office. */
export type ActorLabel = `c:${string}` | `i:${string}` | `g:${string}` | `o:${string}`

const TABLES: Record<string, ActorWords> = { ar, de, en, es, fr, pl, ru, uk }

const compiled = new Map<string, Phrases<ActorLabel>>()

/** Names of sides in a language: its own table, and the names that Intl gives to countries. */
export function actorWords(lang: string): Phrases<ActorLabel> {
  let phrases = compiled.get(lang)
  if (!phrases) {
    const words = Object.hasOwn(TABLES, lang) ? TABLES[lang] : undefined
    phrases = compile<ActorLabel>(
      prefixed('c:', countryNames(lang)),
      lang === 'en' ? prefixed('c:', ADJECTIVES) : {},
      prefixed('c:', words?.countries ?? {}),
      prefixed('i:', words?.institutions ?? {}),
      prefixed('g:', GROUPS),
      prefixed('o:', words?.offices ?? {}),
    )
    if (compiled.size < 200) compiled.set(lang, phrases)
  }
  return phrases
}

function prefixed(
  prefix: 'c:' | 'i:' | 'g:' | 'o:',
  table: Record<string, string>,
): Partial<Record<ActorLabel, string>> {
  return Object.fromEntries(Object.entries(table).map(([name, list]) => [`${prefix}${name}`, list]))
}

const SLAVIC = new Set(['ru', 'uk', 'be', 'pl', 'cs', 'sk', 'bg', 'sr', 'hr', 'sl', 'mk'])
const ENDING = /[аеиоуыэюяйьєії]{1,2}$|[aeiouy]{1,2}$/

/** Country names in the language; in languages that decline, without their endings where no other name begins so. */
function countryNames(lang: string): Record<string, string> {
  const names = new Map<string, string>()
  let display: Intl.DisplayNames
  try {
    display = new Intl.DisplayNames(lang, { type: 'region', fallback: 'none' })
  } catch {
    return {}
  }
  for (const code of Object.keys(ADJECTIVES)) {
    const name = display.of(code)?.replace(/[,()]/g, ' ')
    if (name) names.set(code, fold(name))
  }
  const all = [...names.values()]
  return Object.fromEntries(
    [...names].map(([code, name]) => {
      const stem = name.replace(ENDING, '')
      const declines = SLAVIC.has(lang) && !/[\s-]/.test(name) && stem.length >= 5
      const shared = all.some((other) => other !== name && other.startsWith(stem))
      return [code, declines && !shared ? `${stem}*` : name.replace(/-/g, ' ')]
    }),
  )
}
