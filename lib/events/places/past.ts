import type { Document } from '../document.ts'
import { normal } from './normal.ts'

/** Days between the story and a date named in it beyond which the sentence is background. */
const DAYS = 3

/** Words for last year, last month, years ago. */
const LONG_AGO =
  /(?:^| )(?:last (?:year|month|winter|summer|autumn|spring)|(?:years|months|weeks) (?:ago|earlier)|(?:в )?прошл(?:ом|ого) (?:год|месяц|лет|зим|осен)|(?:лет|года|месяца|месяцев|недели|недель) назад|(?:минулого|торік|торішн)|(?:років|роки|місяці|місяців|тижні|тижнів) тому|(?:ano|mes) pasado|hace (?:\S+ )?(?:anos|meses|semanas)|(?:an|mois|annee) (?:dernier|derniere|passe)|il y a (?:\S+ )?(?:ans|mois|semaines)|(?:vergangenen|letzten|vorigen|vergangenes|letztes) (?:jahr|monat|sommer|winter|herbst)|vor (?:\S+ )?(?:jahren|monaten|wochen)|(?:zeszlym|ubieglym|zeszlego|ubieglego) (?:rok|miesia)|(?:lat|miesiecy|tygodni) temu|(?:is|are) (?:due|planned|scheduled) (?:for|in|next)|is expected (?:in|next)|запланирован|заплановано|(?:ist|sind) (?:fur|im) (?:\S+ )?geplant|prevue? (?:pour|en)|prevists? para|planowan\S{1,3} (?:na|jest)|in the first (?:days|weeks?|months?) of the (?:war|invasion))/

/** Years of birth: "1979 р. н.", "1999 года рождения". */
const BORN = /(?:^| )(?:(?:19|20)\d\d (?:р н|г р)(?= |$)|года рожд|року народж|born in|geboren)/
/** Before a month without a day: "in June", "в июне", "im Juni". */
const IN = new Set('in last since im seit en desde depuis fin w we od в во у с з від em a ad'.split(' '))
const NUMBER = /^\d/
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
      if (name.length < 3 || /\d/.test(name)) continue
      map.set(name, m)
      // "в июне", "у березні", "w maju": the case that Slavic months have after "in", from that of dates.
      if (/^[а-яі]{2,}[ая]$/.test(name)) for (const end of 'еі') map.set(name.slice(0, -1) + end, m)
      if (lang.startsWith('pl') && name.endsWith('a')) map.set(`${name.slice(0, -1)}u`, m)
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
    const born = BORN.test(flat)
    for (let i = 0; i < words.length; i++) {
      const { norm } = words[i]!
      if (!born && norm.length === 4 && YEAR.test(norm) && Number(norm) < year) return starts[i]!
      const month = names.get(norm)
      if (month === undefined) continue
      const before = words[i - 1]?.norm ?? ''
      if (IN.has(before) && !NUMBER.test(words[i + 1]?.norm ?? '') && month !== at.getUTCMonth()) return starts[i]!
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
