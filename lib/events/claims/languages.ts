import type { Claim } from '../facts.ts'
import { ar } from './ar.ts'
import { capitalsOf } from './capitals.ts'
import { countryNames } from './countries.ts'
import { de } from './de.ts'
import { pointersOf, untruthsOf } from './disputes.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { groupsOf } from './groups.ts'
import { it } from './it.ts'
import type { Compiled, Form, Harming, Language, PlainRole, Small, SpeakerTerm, Term } from './language.ts'
import { toLexicon } from './lexicon.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'
import { ru } from './ru.ts'
import { isPerson, titlesOf } from './titles.ts'
import { tr } from './tr.ts'
import { uk } from './uk.ts'
import { entriesIn } from './vocabulary.ts'

const LANGUAGES: Language[] = [en, ru, uk, es, fr, de, pl, pt, it, ar, tr]
const compiled = new Map<string, Compiled>()

/** A language's data ready for matching, made on first use; undefined for languages that nobody wrote yet. */
export function languageOf(code: string): Compiled | undefined {
  const base = code.toLowerCase().split('-')[0]!
  const known = compiled.get(base)
  if (known) return known
  const language = LANGUAGES.find((l) => l.code === base)
  if (!language) return undefined
  const terms = toLexicon(termsOf(language), language.code)
  const speakers = toLexicon(speakersOf(language), language.code, WHOLE.has(language.code))
  const made: Compiled = {
    language,
    terms,
    speakers,
    small: smallOf(language),
    trades: {
      endings: language.trades?.endings.split(', ') ?? [],
      not: new Set(language.trades?.not.split(', ') ?? []),
    },
    entryOf: entriesIn({ language, terms, speakers }),
  }
  compiled.set(base, made)
  return made
}

const SMALL: (keyof Small)[] = ['range', 'more', 'reaching', 'from', 'or', 'without', 'side', 'both', 'fellow', 'loose']

const smallOf = ({ small }: Language): Small =>
  Object.fromEntries(SMALL.map((task) => [task, new Set((small[task] ?? '').split(', '))])) as Small

/** "dozens" is at least two dozen, "several" at least three: the labelling convention of the field. */
const AMOUNTS: Record<keyof Language['amounts'], { min: number; max: number | null }> = {
  pair: { min: 2, max: 2 },
  several: { min: 3, max: null },
  halfDozen: { min: 6, max: 6 },
  dozen: { min: 12, max: 12 },
  teens: { min: 11, max: 19 },
  dozens: { min: 24, max: null },
  scores: { min: 40, max: null },
  hundreds: { min: 200, max: null },
  thousands: { min: 2000, max: null },
}

const KINDS: Record<Harming, Claim['kind']> = {
  killed: 'killed',
  lost: 'killed',
  bodies: 'killed',
  wounded: 'wounded',
  treated: 'wounded',
  captured: 'captured',
  arrested: 'captured',
  led: 'captured',
  hit: 'wounded',
  missing: 'missing',
  unhurt: 'wounded',
}

const PLAIN: PlainRole[] = [
  'none',
  'not',
  'blank',
  'article',
  'definite',
  'auxiliary',
  'and',
  'part',
  'relative',
  'age',
  'background',
  'superseded',
  'today',
  'of',
  'exchange',
  'afterwards',
  'thisSaid',
  'since',
  'rose',
  'all',
  'anaphor',
  'any',
  'earlier',
  'bands',
  'luckily',
  'prenominal',
  'dayBefore',
  'adjective',
  'filler',
]

function* termsOf(l: Language): Generator<readonly [string, Term]> {
  for (const [key, phrases] of Object.entries(l.harm)) {
    const [how, form] = key.split('.') as [Harming, Form]
    yield [phrases, { role: 'harm', kind: KINDS[how], how, form }]
  }
  for (const [value, phrases] of Object.entries(l.collective ?? {})) {
    yield [phrases, { role: 'number', value: Number(value), collective: true }]
  }
  for (const [value, phrases] of Object.entries(l.numbers)) {
    yield [phrases, { role: 'number', value: Number(value), collective: false }]
  }
  for (const [name, phrases] of Object.entries(l.amounts)) {
    yield [phrases, { role: 'amount', ...AMOUNTS[name as keyof typeof AMOUNTS] }]
  }
  for (const [bound, phrases] of Object.entries(l.bounds)) yield [phrases, { role: 'bound', bound: bound as 'about' }]
  for (const [bound, phrases] of Object.entries(l.after ?? {})) {
    yield [phrases, { role: 'boundAfter', bound: bound as 'atLeast' }]
  }
  for (const [key, phrases] of Object.entries(l.people)) {
    const [who, count] = key.split('.') as [never, never]
    yield [phrases, { role: 'person', who, count }]
    if (l.code === 'de') yield [dativesOf(phrases), { role: 'person', who, count: 'many' }]
  }
  for (const [who, phrases] of Object.entries(l.describing)) yield [phrases, { role: 'describing', who: who as never }]
  for (const [index, phrases] of l.weekdays.entries()) yield [phrases, { role: 'weekday', index }]
  for (const [index, phrases] of l.months.entries()) yield [phrases, { role: 'month', index }]
  for (const role of PLAIN) yield [l[role] ?? '', { role }]
  yield [pointersOf(l.code), { role: 'anaphor' }]
}

/** German plurals take an -n in the dative: "mit drei Fischern". */
const dativesOf = (phrases: string): string =>
  phrases
    .split(/,\s*/)
    .filter((word) => /^[^\s*]+(?:e|er|el)$/.test(word))
    .map((word) => `${word}n`)
    .join(', ')

function* speakersOf(l: Language): Generator<readonly [string, SpeakerTerm]> {
  for (const [name, phrases] of Object.entries(l.offices)) yield [phrases, { role: 'office', name }]
  for (const [name, phrases] of Object.entries(l.institutions)) yield [phrases, titleOf(name, l)]
  for (const [name, phrases] of Object.entries(l.groups)) yield [phrases, { role: 'group', name }]
  for (const [phrases, name] of groupsOf(l)) yield [phrases, { role: 'group', name }]
  for (const [phrases, name] of capitalsOf(l)) yield [phrases, { role: 'group', name }]
  for (const [name, phrases] of Object.entries(l.countries)) yield [phrases, { role: 'country', name }]
  for (const [phrases, name] of countryNames(l.code)) yield [phrases, { role: 'country', name }]
  for (const [phrases, name] of titlesOf(l)) yield [phrases, titleOf(name, l)]
  yield [l.deny, { role: 'deny' }]
  yield [untruthsOf(l.code), { role: 'deny' }]
  yield [l.confirm, { role: 'confirm' }]
  yield [l.say, { role: 'say' }]
  yield [l.according, { role: 'according' }]
  yield [l.accordingAfter ?? '', { role: 'accordingAfter' }]
  yield [l.pronouns, { role: 'pronoun' }]
  yield [l.regional, { role: 'regional' }]
  yield [l.region, { role: 'region' }]
  yield [l.district, { role: 'district' }]
}

/** Languages whose words are looked up whole before they lose an article or all but the last part. */
const WHOLE = new Set(['de', 'fr'])

/** English text names people best itself, by all the words they have there. */
const titleOf = (name: string, l: Language): SpeakerTerm => ({
  role: l.code !== 'en' && isPerson(name) ? 'office' : 'institution',
  name,
})
