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
import type { DateWords } from './words.ts'

export type DateLabel =
  | `d${number}`
  | `m${number}`
  | `n${number}`
  | 'today'
  | 'yesterday'
  | 'beforeYesterday'
  | 'tomorrow'
  | 'dayEarlier'
  | 'daysAgo'
  | 'dayAfter'
  | 'daysAfter'
  | 'occurred'
  | 'died'
  | 'name'
  | 'night'
  | 'nightLink'
  | 'said'
  | 'blamed'
  | 'ahead'
  | 'next'
  | 'will'
  | 'past'
  | 'story'
  | 'since'
  | 'remind'
  | 'glue'

const TABLES: Record<string, DateWords> = { ar, de, en, es, fr, pl, ru, uk }

const compiled = new Map<string, Phrases<DateLabel>>()

/** Languages without a table are read by the names that Intl gives their weekdays and months. */
export function dateWords(lang: string): Phrases<DateLabel> {
  let phrases = compiled.get(lang)
  if (!phrases) {
    const words = Object.hasOwn(TABLES, lang) ? TABLES[lang] : undefined
    const short = Object.hasOwn(SHORT, lang) ? SHORT[lang] : undefined
    phrases = words
      ? compile<DateLabel>(label(words))
      : compile<DateLabel>(calendarNames(lang), (short ?? {}) as Partial<Record<DateLabel, string>>)
    if (compiled.size < 200) compiled.set(lang, phrases)
  }
  return phrases
}

function label(words: DateWords): Partial<Record<DateLabel, string>> {
  const { weekdays, months, numbers, ...rest } = words
  return { ...rest, ...numbered('d', weekdays, 0), ...numbered('m', months, 1), ...numbered('n', numbers ?? [], 1) }
}

function numbered(letter: string, lists: readonly string[], first: number): Partial<Record<DateLabel, string>> {
  return Object.fromEntries(lists.map((list, i) => [`${letter}${i + first}`, list]))
}

function calendarNames(lang: string): Partial<Record<DateLabel, string>> {
  const names = (options: Intl.DateTimeFormatOptions, days: number[]) => {
    try {
      const format = new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC', calendar: 'gregory' })
      return days.map((day) =>
        format
          .format(new Date(day))
          .replace(/[,.*?]/g, '')
          .replace(/-/g, ' '),
      )
    } catch {
      return []
    }
  }
  // 1 January 2024 was a Monday.
  const weekdays = names(
    { weekday: 'long' },
    [1, 2, 3, 4, 5, 6, 7].map((d) => Date.UTC(2024, 0, d)),
  )
  const months = names(
    { month: 'long' },
    [...Array(12).keys()].map((m) => Date.UTC(2024, m, 15)),
  )
  return { ...numbered('d', weekdays, 0), ...numbered('m', months, 1) }
}
