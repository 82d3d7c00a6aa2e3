import type { Document } from '../document.ts'
import { normal } from './normal.ts'

/** Days between the story and a date named in it beyond which the sentence is background. */
const DAYS = 3

/** Words for last year, last month, years ago. */
const LONG_AGO =
  /(?:^| )(?:last (?:year|month|winter|summer|autumn|spring)|(?:years|months|weeks) (?:ago|earlier)|(?:в )?прошл(?:ом|ого) (?:год|месяц|лет|зим|осен)|(?:лет|года|месяца|месяцев|недели|недель) назад|(?:минулого|торік|торішн)|(?:років|роки|місяці|місяців|тижні|тижнів) тому|(?:ano|mes) pasado|hace (?:\S+ )?(?:anos|meses|semanas)|(?:an|mois|annee) (?:dernier|derniere|passe)|il y a (?:\S+ )?(?:ans|mois|semaines)|(?:vergangenen|letzten|vorigen|vergangenes|letztes) (?:jahr|monat|sommer|winter|herbst)|vor (?:\S+ )?(?:jahren|monaten|wochen)|(?:zeszlym|ubieglym|zeszlego|ubieglego) (?:rok|miesia)|(?:lat|miesiecy|tygodni) temu)/

const YEAR = /^(?:19|20)\d\d$/

const months = new Map<string, Map<string, number>>()

/** The months of a language as texts write them: in full and short, nominative and as in a date. */
function monthsOf(tag: string): Map<string, number> {
  const known = months.get(tag)
  if (known) return known
  const lang = supported(tag)
  const map = months.get(lang) ?? writtenMonths(lang)
  if (months.size < MAX_TAGS) months.set(lang, map).set(tag, map)
  return map
}

/** Language tags whose months are kept: feeds declare what they like. */
const MAX_TAGS = 100

function writtenMonths(lang: string): Map<string, number> {
  const map = new Map<string, number>()
  for (const options of [
    { month: 'long' },
    { month: 'long', day: 'numeric' },
    { month: 'short' },
    { month: 'short', day: 'numeric' },
  ] as const) {
    const format = new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' })
    for (let m = 0; m < 12; m++) {
      const part = format.formatToParts(Date.UTC(2024, m, 15)).find((p) => p.type === 'month')
      const name = part ? normal(part.value) : ''
      if (name.length >= 3 && !/\d/.test(name)) map.set(name, m)
    }
  }
  if (lang.startsWith('en')) map.set('sept', 8)
  return map
}

/**
 * Where a normalised sentence begins to name an earlier year, or a day more than some days before the story's: the
 * letter, or -1. `starts` are the letters that its words begin at.
 */
export function pastTest(document: Document): (flat: string, words: { norm: string }[], starts: number[]) => number {
  const at = new Date(document.at)
  if (Number.isNaN(at.getTime())) return () => -1
  const year = at.getUTCFullYear()
  const names = monthsOf(document.lang)
  return (flat, words, starts) => {
    const ago = LONG_AGO.exec(flat)
    if (ago) return ago.index
    for (let i = 0; i < words.length; i++) {
      const { norm } = words[i]!
      if (norm.length === 4 && YEAR.test(norm) && Number(norm) < year) return starts[i]!
      const month = names.get(norm)
      if (month === undefined) continue
      const day = [words[i - 1], words[i + 1]].map((w) => Number(w?.norm)).find((n) => n >= 1 && n <= 31)
      if (day === undefined) continue
      const days = (at.getTime() - Date.UTC(year, month, day)) / 86_400_000
      if (days > DAYS) return starts[i]!
    }
    return -1
  }
}

function supported(lang: string): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf([lang])[0] ?? 'en'
  } catch {
    return 'en'
  }
}
