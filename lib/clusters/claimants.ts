import { ADJECTIVES, countryName } from '../events/claims/english-countries.ts'

/** Words that tell no claimant from another. */
const EMPTY = new Set(['the', 'of', 'a', 's', 'in', 'for', 'at', 'office', 'region', 'regional', 'oblast', 'province'])

/** "Russian" says what "Russia's" does, "defense" what "defence" does. */
const SAME = new Map<string, string>([
  ...Object.entries(ADJECTIVES).map(([code, adjective]): [string, string] => [
    adjective.toLowerCase(),
    countryName(code).toLowerCase(),
  ]),
  ['defense', 'defence'],
])

/** Shortest word whose final s is taken for a plural. */
const PLURAL = 6

const stemOf = (word: string): string =>
  SAME.get(word) ?? (word.length >= PLURAL && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word)

/**
 * Which names mean one claimant: "governor of Bélgorod region" is "governor of Belgorod region", and a bare "governor"
 * is too, as long as no other governor is named. Answers the fullest name of each group by every name given.
 */
export function groupClaimants(names: string[]): Map<string, string> {
  const distinct = [...new Set(names)]
  const words = new Map(distinct.map((name) => [name, wordsOf(name)]))
  const groups = new Map<string, string>()
  for (const name of distinct) {
    const own = words.get(name)!
    const fuller = distinct.filter((other) => own.size > 0 && contains(words.get(other)!, own))
    const fullest = fuller.filter((other) => fuller.every((third) => contains(words.get(other)!, words.get(third)!)))
    groups.set(name, fullest.sort(byFullness)[0] ?? name)
  }
  return groups
}

function wordsOf(name: string): Set<string> {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return new Set((plain.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !EMPTY.has(word)).map(stemOf))
}

function contains(all: Set<string>, some: Set<string>): boolean {
  for (const word of some) if (!all.has(word)) return false
  return true
}

/** Names of the same words: the plain spelling, then the longer one, so that the choice never depends on their order. */
function byFullness(a: string, b: string): number {
  const marks = (name: string) => name.normalize('NFD').length - name.normalize('NFC').length
  return marks(a) - marks(b) || b.length - a.length || (a < b ? -1 : 1)
}
