import { foldPhrase, type Unit } from './units.ts'

/**
 * A table of phrases, compiled. Elements of a phrase: `word`, `stem*`, `a|b*` (either), `word?` (optional),
 * `..` (up to five other words of the clause). The first element is neither optional nor `..`.
 */
export type Phrases<T extends string> = {
  exact: Map<string, Phrase<T>[]>
  /** Stems by their first letters, so that a word is compared with few. */
  stems: Map<string, { stem: string; phrases: Phrase<T>[] }[]>
  /** Number of the table, by which words keep what they may begin in it. */
  number: number
}

type Phrase<T> = { label: T; rest: Element[] }
type Element = { exact: string[]; stems: string[]; optional: boolean; gap: boolean }

export type Hit<T extends string> = { label: T; from: number; to: number }

/** Tables are numbered up to this many: one for each language and field, and feeds may declare any language. */
const MAX_TABLES = 120
let compiledTables = 0

const GAP = 5
/** Letters by which stems are found. */
const HEAD = 3
/** Prepositions of place: what follows is where something happened, not what was done. A gap does not cross them. */
const PLACE = new Set(
  'near at outside close beside pres cerca junto nahe bei unweit kolo przy niedaleko obok возле около близ вблизи біля поблизу неподалік'.split(
    ' ',
  ),
)

/** Compiles `{ label: 'phrase, phrase' }`. Several tables may be given; their phrases add up. */
export function compile<T extends string>(...tables: Partial<Record<T, string>>[]): Phrases<T> {
  const phrases: Phrases<T> = { exact: new Map(), stems: new Map(), number: compiledTables++ }
  for (const table of tables) {
    for (const [label, list] of Object.entries(table) as [T, string | undefined][]) {
      for (const text of (list ?? '').split(',')) {
        const elements = foldPhrase(text.trim().replace(/\s+/g, ' ')).split(' ').filter(Boolean).map(toElement)
        const first = elements[0]
        if (!first) continue
        const phrase = { label, rest: elements.slice(1) }
        for (const word of first.exact) push(phrases.exact, word, phrase)
        for (const stem of first.stems) pushStem(phrases.stems, stem, phrase)
      }
    }
  }
  return phrases
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

function pushStem<T extends string>(stems: Phrases<T>['stems'], stem: string, phrase: Phrase<T>): void {
  const head = stem.slice(0, HEAD)
  const list = stems.get(head) ?? []
  stems.set(head, list)
  const same = list.find((entry) => entry.stem === stem)
  if (same) same.phrases.push(phrase)
  else list.push({ stem, phrases: [phrase] })
}

function toElement(text: string): Element {
  if (text === '..') return { exact: [], stems: [], optional: true, gap: true }
  const optional = text.endsWith('?')
  const options = (optional ? text.slice(0, -1) : text).split('|')
  return {
    exact: options.filter((o) => !o.endsWith('*')),
    stems: options.filter((o) => o.endsWith('*')).map((o) => o.slice(0, -1)),
    optional,
    gap: false,
  }
}

/**
 * All phrases found in the units, by their place; of two with one label at one place, the longer.
 * Linear: each unit is compared with the stems that share its first letters, and a phrase looks at a bounded number of words.
 */
export function findPhrases<T extends string>(phrases: Phrases<T>, units: readonly Unit[]): Hit<T>[] {
  const hits: Hit<T>[] = []
  for (let i = 0; i < units.length; i += 1) {
    const candidates = beginning(phrases, units[i]!)
    if (candidates.length > 0) tryAll(candidates, units, i, hits)
  }
  return hits
}

const NONE: never[] = []

/** The phrases that may begin with a word: looked up once for all texts in which it stands. */
function beginning<T extends string>(phrases: Phrases<T>, { word, starts }: Unit): Phrase<T>[] {
  const known = starts[phrases.number] as Phrase<T>[] | undefined
  if (known) return known
  const found = [...(phrases.exact.get(word) ?? [])]
  for (let length = Math.min(HEAD, word.length); length > 0; length -= 1) {
    const list = phrases.stems.get(word.slice(0, length))
    if (!list) continue
    for (const entry of list) if (word.startsWith(entry.stem)) found.push(...entry.phrases)
  }
  const result = found.length > 0 ? found : NONE
  if (phrases.number < MAX_TABLES) starts[phrases.number] = result
  return result
}

function tryAll<T extends string>(candidates: Phrase<T>[], units: readonly Unit[], from: number, hits: Hit<T>[]): void {
  for (const { label, rest } of candidates) {
    const to = matchRest(rest, 0, units, from + 1)
    if (to < 0) continue
    const same = sameHit(hits, label, from)
    if (!same) hits.push({ label, from, to })
    else if (to > same.to) same.to = to
  }
}

function sameHit<T extends string>(hits: Hit<T>[], label: T, from: number): Hit<T> | undefined {
  for (let i = hits.length - 1; i >= 0 && hits[i]!.from === from; i -= 1) {
    if (hits[i]!.label === label) return hits[i]
  }
  return undefined
}

/** Index after the last matched unit, or -1. */
function matchRest(rest: Element[], at: number, units: readonly Unit[], unit: number): number {
  const element = rest[at]
  if (!element) return unit
  if (element.gap) {
    for (let skip = 0; skip <= GAP && unit + skip < units.length; skip += 1) {
      const next = units[unit + skip]!
      if (next.clause !== units[unit - 1]!.clause) return -1
      const end = matchRest(rest, at + 1, units, unit + skip)
      if (end >= 0) return end
      if (PLACE.has(next.word)) return -1
    }
    return -1
  }
  const word = units[unit]?.word
  if (word !== undefined && matches(element, word)) {
    const end = matchRest(rest, at + 1, units, unit + 1)
    if (end >= 0) return end
  }
  return element.optional ? matchRest(rest, at + 1, units, unit) : -1
}

function matches({ exact, stems }: Element, word: string): boolean {
  if (exact.includes(word)) return true
  for (const stem of stems) if (word.startsWith(stem)) return true
  return false
}
