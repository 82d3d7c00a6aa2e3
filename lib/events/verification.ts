import type { Document } from './document.ts'
import { type VerificationLabel, verificationWords } from './verification/languages.ts'
import { deniedToUs, marksHeadline, toldOfReports } from './verification/reports.ts'
import { findPhrases, type Hit, type Phrases } from './words/phrases.ts'
import { fold, type ReadSentence, read, type Unit } from './words/units.ts'

/** Words that may stand between "could not" and "verify". */
const REACH = 9
/** The same where the outlet names itself in the sentence. */
const OUTLET_REACH = 14
/** Somebody named this close to "could not" is who could not. */
const OTHERS_REACH = 5
const LONGEST_SENTENCE = 300
/** The note stands beside what it speaks of, or closes the story. */
const FROM_START = 40
const FROM_END = 10

/**
 * The note that an outlet could not verify what it reports: by whom (the outlet by its name, unless the sentence names
 * another) and the sentence. Null when nobody says so; that police or a ministry could not confirm something is no such note.
 */
export function findUnverified(document: Document): { by: string; sentence: string } | null {
  const reading = read(document)
  const tables = reading.langs.map(verificationWords).filter((t) => t !== undefined)
  if (tables.length === 0) return null
  for (const [i, sentence] of reading.sentences.entries()) {
    if (i >= FROM_START && i < reading.sentences.length - FROM_END) continue
    const by = unverifiedBy(sentence, tables, document.outlet, reading.langs[0] ?? '')
    if (by) return { by, sentence: sentence.sentence.text.slice(0, LONGEST_SENTENCE) }
  }
  return null
}

/** Labels that tell nothing without another: most sentences have one. */
const ASIDE = new Set<VerificationLabel>([
  'report',
  'negation',
  'apart',
  'official',
  'active',
  'media',
  'when',
  'source',
  'according',
  'others',
  'ours',
] as const)

function unverifiedBy(
  { units, sentence, part }: ReadSentence,
  tables: Phrases<VerificationLabel>[],
  outletName: string,
  lang: string,
): string | null {
  const hits = tables.flatMap((table) => findPhrases(table, units))
  if (!hits.some((hit) => !ASIDE.has(hit.label))) return null
  const of = (label: VerificationLabel) => hits.filter((hit) => hit.label === label)
  const told = (hit: Hit<VerificationLabel>) => !inQuotation(units[hit.from]!, sentence.text)
  if (part === 'title') return marksHeadline(of, units) ? outletName : null
  const named = namesOutlet(units, outletName, sentence.text)
  for (const cannot of [...of('cannot'), ...of('impersonal')]) {
    // "Where the video was filmed, the Courier could not establish": a clause may stand between.
    if (named && [...of('confirm'), ...of('verify')].some((hit) => Math.abs(hit.from - cannot.from) <= OUTLET_REACH))
      return outletName
    const near = (hit: Hit<VerificationLabel>) => isNear(cannot, hit, units)
    const verify = of('verify').some(near)
    if (!verify && !of('confirm').some(near)) continue
    if (named) return outletName
    if (of('ours').some((hit) => told(hit) && Math.abs(hit.from - cannot.from) <= REACH)) return outletName
    if (!verify || someoneElse(cannot, of('others'))) continue
    return nameBefore(units.slice(Math.max(0, cannot.from - 4), cannot.from), sentence.text, lang) ?? outletName
  }
  if (named && deniedToUs(of, units)) return outletName
  if ((named || of('ours').some(told)) && of('trying').length > 0) return outletName
  if (of('we').some((we) => told(we) && of('verify').some((hit) => isNear(we, hit, units)))) return outletName
  if (of('whose').some(told) && [...of('cannot'), ...of('impersonal'), ...of('unknown')].some(told)) return outletName
  const passive = of('passive').some(
    (hit) =>
      !someoneElse(
        hit,
        of('others').filter((o) => !isOwner(o, units)),
      ),
  )
  return passive || of('whole').length > 0 || toldOfReports(of, units) ? outletName : null
}

/** Police or a ministry could not; of an inability that nobody in particular has, only where named right before it. */
function someoneElse(unable: Hit<VerificationLabel>, others: Hit<VerificationLabel>[]): boolean {
  return unable.label === 'impersonal'
    ? others.some((hit) => unable.from - hit.to === 0)
    : others.some((hit) => Math.abs(hit.from - unable.from) <= OTHERS_REACH)
}

/** Between quotation marks that open and close: somebody quoted speaks. */
function inQuotation(unit: Unit, text: string): boolean {
  const before = text.slice(0, unit.start)
  return before.split(/[«„“]/).length > before.split(/[»”]/).length
}

/** "the ministry's figures": the figures are spoken of, not the ministry. */
function isOwner(hit: Hit<VerificationLabel>, units: readonly Unit[]): boolean {
  return units[hit.to]?.word === 's'
}

/** In one clause, or hardly a word apart: "was unable, it said, to verify". */
function isNear(a: Hit<VerificationLabel>, b: Hit<VerificationLabel>, units: readonly Unit[]): boolean {
  const gap = b.from >= a.to ? b.from - a.to : a.from - b.to
  return gap >= 0 && (gap <= 3 || (gap <= REACH && units[a.from]!.clause === units[b.from]!.clause))
}

/** The first four letters or more of each word of the outlet's name: enough to know it declined («Укрхвилі»). */
function nameStems(outlet: string): string[] {
  return outlet
    .split(/[\s.-]+/)
    .map(fold)
    .filter(
      (word) => word.length >= 2 && !['the', 'der', 'die', 'das', 'la', 'le', 'el', 'los', 'las', 'les'].includes(word),
    )
    .map((word) =>
      word.length > 5 ? word.slice(0, Math.max(4, word.length - 2)) : word.length > 4 ? word.slice(0, 4) : word,
    )
}

/** "RSD" for River Studies Desk, "AdN" for Agencia del Norte; a single letter names nobody. */
function initialsOf(outlet: string): string {
  const initials = outlet
    .split(/[\s.-]+/)
    .map((word) => fold(word)[0] ?? '')
    .join('')
  return initials.length > 1 ? initials : ''
}

function namesOutlet(units: readonly Unit[], outlet: string, text: string): boolean {
  const first = nameStems(outlet)[0]
  if (!first) return false
  const initials = initialsOf(outlet)
  return units.some(
    (unit) =>
      unit.capital &&
      ((unit.word.startsWith(first) && unit.word.length - first.length <= 4) ||
        (unit.word === initials && /\p{Lu}$/u.test(text.slice(unit.start, unit.end)))),
  )
}

/**
 * The name of whoever could not: a run of capitalised words right before. A single word that opens the sentence is none
 * where every noun or every first word has a capital; two are, or one between quotation marks.
 */
function nameBefore(units: readonly Unit[], text: string, lang: string): string | null {
  const last = units.at(-1)
  if (!last?.capital) return null
  let from = units.length
  while (from > 0 && units[from - 1]!.capital && units[from - 1]!.clause === last.clause) from -= 1
  const start = units[from]!.start
  const quoted = /[«„“"]$/.test(text.slice(0, start))
  const opens = start === 0
  if (opens && units.length - from === 1 && (lang !== 'en' || PRONOUNS.has(last.word))) return null
  if (lang === 'de' && !quoted) return null
  return quoted || units.length - from > 1 || opens ? text.slice(start, last.end) : null
}

const PRONOUNS = new Set('it they he she we i this that there which who es sie er man il elle on nous els'.split(' '))
