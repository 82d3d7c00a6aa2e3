import type { Document } from './document.ts'
import { type VerificationLabel, verificationWords } from './verification/languages.ts'
import { findPhrases, type Hit, type Phrases } from './words/phrases.ts'
import { fold, type ReadSentence, read, type Unit } from './words/units.ts'

/** Words that may stand between "could not" and "verify". */
const REACH = 9
const LONGEST_SENTENCE = 300

/**
 * The note that an outlet could not verify what it reports: by whom (the outlet by its name, unless the sentence names
 * another) and the sentence. Null when nobody says so; that police or a ministry could not confirm something is no such note.
 */
export function findUnverified(document: Document): { by: string; sentence: string } | null {
  const reading = read(document)
  const tables = reading.langs.map(verificationWords).filter((t) => t !== undefined)
  if (tables.length === 0) return null
  const outlet = nameStems(document.outlet)
  for (const sentence of reading.sentences) {
    if (sentence.part === 'title' || sentence.units.length > 400) continue
    const by = unverifiedBy(sentence, tables, outlet, document.outlet)
    if (by) return { by, sentence: sentence.sentence.text.slice(0, LONGEST_SENTENCE) }
  }
  return null
}

function unverifiedBy(
  { units, sentence }: ReadSentence,
  tables: Phrases<VerificationLabel>[],
  outlet: string[],
  outletName: string,
): string | null {
  const hits = tables.flatMap((table) => findPhrases(table, units))
  const of = (label: VerificationLabel) => hits.filter((hit) => hit.label === label)
  if (of('cannot').length === 0 && of('whole').length === 0) return null
  const named = namesOutlet(units, outlet)
  for (const cannot of of('cannot')) {
    const near = (hit: Hit<VerificationLabel>) =>
      (hit.from >= cannot.to && hit.from - cannot.to <= REACH) ||
      (hit.to <= cannot.from && cannot.from - hit.to <= REACH)
    const verify = of('verify').find(near)
    const confirm = of('confirm').find(near)
    if (!verify && !confirm) continue
    if (named) return outletName
    if (of('ours').some((hit) => Math.abs(hit.from - cannot.from) <= REACH)) return outletName
    const subject = units.slice(Math.max(0, cannot.from - 4), cannot.from)
    const someone = hits.some((h) => h.label === 'others' && h.from >= cannot.from - 5 && h.from < cannot.from)
    if (someone) continue
    const name = properName(subject, sentence.text)
    if (name && verify) return name
  }
  return of('whole').length > 0 ? outletName : null
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

function namesOutlet(units: readonly Unit[], stems: string[]): boolean {
  const first = stems[0]
  if (!first) return false
  return units.some((unit) => unit.capital && unit.word.startsWith(first) && unit.word.length - first.length <= 4)
}

/** A run of capitalised words that ends the given units: the name of whoever could not. */
function properName(units: readonly Unit[], text: string): string | null {
  let from = units.length
  while (from > 0 && units[from - 1]!.capital && units[from - 1]!.clause === units.at(-1)!.clause) from -= 1
  if (from === units.length) return null
  return text.slice(units[from]!.start, units.at(-1)!.end)
}
