import type { Candidate } from './candidate.ts'

/** What joins names of one list. */
const LISTED = /^(?:,\s|\s?[&/]\s?|,?\s(?:and|or|y|e|et|ou|und|oder|i|oraz|и|і|й|та)\s)$/
/** Units in the plural: "districts", "provincias", "régions", "Bezirke". */
const PLURAL = /^(?:\p{L}+s|bezirke|kreise|landkreise|regionen|provinzen|gebiete)$/u

/** "Klimovo and Starodub districts", "provinces de Tillabéri et Dosso": one unit's word for all names of a list. */
export function withSharedUnits(candidates: Candidate[]): Candidate[] {
  const result = [...candidates]
  for (let i = result.length - 2; i >= 0; i--) {
    const [one, next] = [result[i]!, result[i + 1]!]
    if (isListed(one, next) && one.level === null && isPlural(next, next.to - 1))
      result[i] = { ...one, level: next.level }
  }
  for (let i = 0; i + 1 < result.length; i++) {
    const [one, next] = [result[i]!, result[i + 1]!]
    const before = [one.from - 1, one.from - 2, one.from - 3].some((at) => isPlural(one, at))
    if (before && next.level === null && isListed(one, next)) result[i + 1] = { ...next, level: one.level }
  }
  return result
}

/** Whether two names stand next to each other in a list. */
export function isListed(one: Candidate, next: Candidate): boolean {
  if (one.line !== next.line || next.from - one.to > 1 || next.from < one.to) return false
  const { words, text } = one.line
  return LISTED.test(text.slice(words[one.to - 1]!.end, words[next.from]!.start))
}

/** A unit's word in the plural at a place of the line, of the level that the name has by it. */
function isPlural({ line, level }: Candidate, at: number): boolean {
  const word = line.words[at]
  if (!word || (level !== 'district' && level !== 'region')) return false
  return word.is[level] && PLURAL.test(word.norm)
}
