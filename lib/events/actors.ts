import { ADJECTIVES } from './actors/countries.ts'
import { type ActorLabel, actorWords } from './actors/languages.ts'
import type { Document } from './document.ts'
import { findPhrases, type Hit } from './words/phrases.ts'
import { type ReadSentence, read, type Unit } from './words/units.ts'

/** A side named in a sentence: from its first to behind its last unit. */
export type ActorMention = {
  name: string
  kind: 'country' | 'institution' | 'group' | 'office'
  from: number
  to: number
  country?: string
}

const MAX_ACTORS = 12
const MAX_SENTENCES = 30
const english = new Intl.DisplayNames('en', { type: 'region' })
const countryNames = new Map<string, string | undefined>()
/** Institutions that every state has: no side of their own without an adjective. */
const NEEDS_COUNTRY = new Set(['army', 'air force', 'police', 'government', 'Border Guard'])

/**
 * The sides and groups that a text names, in English: groups and institutions by their own names
 * ("Freedom of Russia Legion", "Russian Defence Ministry"), and the countries. Most named first, at most twelve.
 */
export function findActors(document: Document): string[] {
  const counts = new Map<string, number>()
  const reading = read(document)
  for (const sentence of reading.sentences.slice(0, MAX_SENTENCES)) {
    for (const { name, kind, country } of actorsIn(sentence, reading.langs)) {
      if (kind === 'office') continue
      counts.set(name, (counts.get(name) ?? 0) + 1)
      const state = country && countryName(country)
      if (state && state !== name) counts.set(state, (counts.get(state) ?? 0) + 0.5)
    }
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MAX_ACTORS)
    .map(([name]) => name)
}

const known = new WeakMap<ReadSentence, ActorMention[]>()

/** The sides named in one sentence of a text read with `langs`, in order; found once per sentence. */
export function actorsIn(sentence: ReadSentence, langs: string[]): ActorMention[] {
  let mentions = known.get(sentence)
  if (!mentions) {
    mentions = mentionsIn(sentence, langs)
    known.set(sentence, mentions)
  }
  return mentions
}

/** An institution takes the country that stands right beside it. */
function mentionsIn({ units }: ReadSentence, langs: string[]): ActorMention[] {
  const hits = longest(langs.flatMap((lang) => findPhrases<ActorLabel>(actorWords(lang), units)))
  if (hits.length === 0) return []
  const mentions: ActorMention[] = []
  const used = new Set<Hit<ActorLabel>>()
  const countries = hits.filter((hit) => hit.label.startsWith('c:'))
  for (const hit of hits) {
    const name = hit.label.slice(2)
    const { from, to } = hit
    if (hit.label.startsWith('g:')) mentions.push({ name, kind: 'group', from, to })
    else if (hit.label.startsWith('o:')) mentions.push({ name, kind: 'office', from, to })
    else if (hit.label.startsWith('i:')) {
      const [known, institution] = name.includes(':') ? (name.split(':') as [string, string]) : [undefined, name]
      const country = beside(hit, countries, units)
      if (country) used.add(country)
      const code = known ?? country?.label.slice(2)
      const common = NEEDS_COUNTRY.has(institution)
      const kind = !common ? 'institution' : code ? 'country' : 'office'
      mentions.push({
        name: code ? titled(code, institution) : institution,
        kind,
        from: Math.min(from, country?.from ?? from),
        to: Math.max(to, country?.to ?? to),
        ...(code ? { country: code } : {}),
      })
    }
  }
  for (const hit of countries) {
    const code = hit.label.slice(2)
    if (used.has(hit)) continue
    mentions.push({ name: countryName(code) ?? code, kind: 'country', from: hit.from, to: hit.to, country: code })
  }
  return mentions.sort((a, b) => a.from - b.from)
}

function titled(code: string, institution: string): string {
  if (institution === 'State Border Guard Service' || institution === 'Defence Intelligence')
    return `${institution} of ${countryName(code)}`
  return `${ADJECTIVES[code] ?? countryName(code)} ${institution}`
}

/** Asked of Intl once: codes are those of our own tables. */
function countryName(code: string): string | undefined {
  if (!countryNames.has(code)) countryNames.set(code, english.of(code))
  return countryNames.get(code)
}

/** Of phrases that overlap, the longest; of equal ones, the first. */
function longest(hits: Hit<ActorLabel>[]): Hit<ActorLabel>[] {
  const kept: Hit<ActorLabel>[] = []
  for (const hit of hits.sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (hit.from >= (kept.at(-1)?.to ?? 0)) kept.push(hit)
  }
  return kept
}

/** "Russia's defence ministry", "Минобороны РФ", "ministère libanais de la Santé": a country within two words. */
function beside(
  institution: Hit<ActorLabel>,
  countries: Hit<ActorLabel>[],
  units: readonly Unit[],
): Hit<ActorLabel> | undefined {
  const clause = units[institution.from]!.clause
  return countries.find(
    (c) =>
      units[c.from]!.clause === clause &&
      ((c.to <= institution.from && institution.from - c.to <= 2) ||
        (c.from >= institution.to && c.from - institution.to <= 2)),
  )
}
