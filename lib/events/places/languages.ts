import type { PlaceLanguage } from './language.ts'
import { de } from './languages/de.ts'
import { en } from './languages/en.ts'
import { es } from './languages/es.ts'
import { fr } from './languages/fr.ts'
import { ar, be, bg, cs, el, fa, fi, hu, it, lt, lv, north, other, pt, ro, sr, tr } from './languages/other.ts'
import { pl } from './languages/pl.ts'
import { ru } from './languages/ru.ts'
import { uk } from './languages/uk.ts'
import { normal } from './normal.ts'

/** A language's data in the form that the code looks things up in. Everything is normalised like the text. */
export type Compiled = {
  endings: [string, string[]][]
  adjectives?: RegExp
  completions: string[]
  respell?: [RegExp, string]
  at: Set<string>
  inside: Set<string>
  near: Set<string>
  from: RegExp | null
  toward: RegExp | null
  beside: RegExp | null
  background: RegExp | null
  settlement: RegExp | null
  district: RegExp | null
  region: RegExp | null
  said: RegExp | null
  border: RegExp | null
  crossing: RegExp | null
  persons: RegExp | null
  common: Set<string>
}

const data: Record<string, PlaceLanguage> = {
  en,
  ru,
  uk,
  es,
  fr,
  de,
  pl,
  ar,
  tr,
  sr,
  hr: sr,
  bs: sr,
  sl: sr,
  mk: sr,
  bg,
  be,
  pt,
  it,
  el,
  fa,
  nl: north,
  sv: north,
  no: north,
  nb: north,
  da: north,
  cs,
  sk: cs,
  hu,
  ro,
  lt,
  lv,
  fi,
  et: fi,
}
const compiled = new Map<string, Compiled>()

/** The language of a BCP 47 tag, or an empty string when we have no data of it. */
export function knownLanguage(tag: string): string {
  const code = tag.slice(0, 2).toLowerCase()
  return Object.hasOwn(data, code) ? code : ''
}

/** The data of a BCP 47 tag's language; of no language when it is not known. */
export function languageOf(tag: string): Compiled {
  const known = knownLanguage(tag)
  let result = compiled.get(known)
  if (!result) {
    result = compile(known ? data[known]! : other)
    compiled.set(known, result)
  }
  return result
}

function compile(l: PlaceLanguage): Compiled {
  return {
    endings: parseEndings(l.endings),
    ...(l.adjectives ? { adjectives: new RegExp(normalSource(l.adjectives.source)) } : {}),
    completions: [...new Set((l.completions ?? []).map(normal))],
    ...(l.respell ? { respell: l.respell } : {}),
    at: new Set(l.at.map(normal)),
    inside: new Set(l.inside.map(normal)),
    near: new Set(l.near.map(normal)),
    from: phrases(l.from, 'end'),
    toward: phrases(l.toward, 'end'),
    beside: phrases(l.beside, 'end'),
    background: phrases(l.background, 'any'),
    settlement: phrases(l.settlement, 'stem'),
    district: phrases(l.district, 'stem'),
    region: phrases(l.region, 'stem'),
    said: phrases(l.said, 'any-stem'),
    border: phrases(l.border, 'any-stem'),
    crossing: phrases(l.crossing, 'any-stem'),
    persons: phrases(l.persons, 'stem'),
    common: new Set(l.common.map(normal)),
  }
}

/** `а: - о; ой: а ая` → pairs, longest ending first. */
function parseEndings(text: string): [string, string[]][] {
  const pairs = new Map<string, string[]>()
  for (const rule of text.split(';')) {
    const [from, to] = rule.split(':')
    if (to === undefined || from === undefined) continue
    const list = to
      .trim()
      .split(/\s+/)
      .map((t) => (t === '-' ? '' : normal(t)))
    const key = from.trim() === '-' ? '' : normal(from)
    pairs.set(key, [...new Set([...(pairs.get(key) ?? []), ...list])])
  }
  return [...pairs].sort(([a], [b]) => b.length - a.length)
}

/** Normalises the letters inside a regular expression: й, ї and accents are written without their marks. */
function normalSource(source: string): string {
  return source.normalize('NFKD').replace(/\p{Mn}/gu, '')
}

/**
 * One expression out of many words: `stem` matches a word that begins so, `any` a phrase anywhere in a normalised
 * text, `any-stem` the beginning of a word anywhere, or a whole word that the list ends with a space, `end` a phrase
 * at the end of the text before a name.
 */
function phrases(list: string[], where: 'stem' | 'any' | 'any-stem' | 'end'): RegExp | null {
  if (!list.length) return null
  const words = [...new Set(list.map(normal))].sort((a, b) => b.length - a.length).join('|')
  if (where === 'stem') {
    // A stem of one or two letters is an abbreviation ("г.", "р-н"), never the beginning of a longer word.
    // So is one that the list writes with a full stop ("gov.").
    const whole = (w: string) => w.endsWith('.') || normal(w).length <= 2
    const short = [...new Set(list.filter(whole).map(normal))]
    const long = [...new Set(list.filter((w) => !whole(w)).map(normal))]
    const parts = [long.length ? `(?:${long.join('|')})` : '', short.length ? `(?:${short.join('|')})$` : '']
    return new RegExp(`^(?:${parts.filter(Boolean).join('|')})`)
  }
  if (where === 'end') return new RegExp(`(?:^| )(?:${words})$`)
  if (where === 'any') return new RegExp(`(?:^| )(?:${words})(?= |$)`)
  const stems = [...new Set(list.map((w) => (w.endsWith(' ') ? `${normal(w).trim()}(?= |$)` : normal(w))))]
  return new RegExp(`(?:^| )(?:${stems.sort((a, b) => b.length - a.length).join('|')})`)
}
