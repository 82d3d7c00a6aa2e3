import type { Claim } from '../facts.ts'
import type { Term } from './language.ts'
import type { Mark } from './lexicon.ts'
import { gap, type Read } from './read.ts'
import { isThing } from './strangers.ts'

/** Most words between a number and its noun: "two off-duty Ukrainian border guards". */
const MAX_BETWEEN = 4

/** "six members of a sabotage team": named in the five words that follow. */
export function isBand(read: Read, from: number): boolean {
  for (let i = from; i < Math.min(from + 6, read.words.length); i += 1) {
    if (/[,;:.()]/.test(gap(read, i))) return false
    if (read.at[i]?.term.role === 'bands') return true
  }
  return false
}

export type Head = {
  start: number
  end: number
  who: Claim['who']
  count: 'one' | 'two' | 'many' | 'any'
  partitive: boolean
  aged?: boolean
}

/** The noun that a number or article counts; other words may stand between, but nothing that closes the phrase. */
export function headAfter(read: Read, from: number, want: 'one' | 'many'): Head | undefined {
  let partitive = false
  for (let j = from, skipped = 0; j < read.words.length && skipped <= MAX_BETWEEN; skipped += 1) {
    if (j > from && /[^\s"“”«»„'’‘-]/.test(gap(read, j)) && !isInitial(read, j - 1)) return undefined
    if (j === from && /[:;.!?()—–]/.test(gap(read, j))) return undefined
    const mark = read.at[j]
    const term = mark?.term
    if (term?.role === 'person') {
      if (partitive ? term.count === 'many' || term.count === 'any' : fits(read, want, term.count)) {
        return { start: j, end: headEnd(read, mark!.end), who: term.who, count: term.count, partitive }
      }
      if (want === 'one' && !partitive) return undefined
      // A singular before the noun is an attribute of it ("two hospital patients", "three border guard officers").
    } else if (term && term.role !== 'describing' && term.role !== 'adjective') {
      // "two of the soldiers", "one of his own men", "three more residents", "two other guards".
      const opens = skipped === 0 && (term.role === 'of' || read.small.more.has(read.words[j]!))
      const determines = term.role === 'definite' && (j === from || read.at[j - 1]?.term.role === 'of')
      if (!opens && !determines && term.role !== 'prenominal' && !describes(read, mark!)) return undefined
      if (term.role === 'of') partitive = true
      if (opens) skipped -= 1
    } else if (!term && isAgedPerson(read, j)) {
      return want === 'one' ? { start: j, end: j + 1, who: 'civilian', count: 'one', partitive, aged: true } : undefined
    } else if (!term && !partitive && isTrade(read, j)) {
      return { start: j, end: j + 1, who: 'civilian', count: 'any', partitive }
    } else if (!term && read.nounFirst && !isName(read, j)) return undefined
    j = mark ? mark.end : j + 1
  }
  return undefined
}

/** "a seamstress was hurt", "killed two basket weavers": people by what they do, where nothing of the phrase follows. */
function isTrade(read: Read, i: number): boolean {
  const word = read.words[i]!
  if (word.length < 6 || read.trades.not.has(word) || isName(read, i) || isThing(read, i)) return false
  if (!read.trades.endings.some((ending) => word.endsWith(ending))) return false
  const next = i + 1
  if (next >= read.words.length || gap(read, next) !== ' ') return true
  return ['harm', 'auxiliary', 'filler', 'and', 'relative', 'weekday', 'today'].includes(read.at[next]?.term.role ?? '')
}

/** "two wounded soldiers", "the dead man": a word of harm that describes the noun after it. */
function describes(read: Read, mark: Mark<Term>): boolean {
  if (mark.term.role !== 'harm' || mark.term.form === 'subject') return false
  // German "drei neutralisierte Terroristen" is a participle with an ending.
  if (mark.term.form === 'object' && !(read.lang === 'de' && /iert?e[nrms]?$/.test(read.words[mark.start]!)))
    return false
  for (let i = mark.end; i < Math.min(mark.end + 3, read.words.length); i += 1) {
    if (/[^\s'’-]/.test(gap(read, i))) return false
    const role = read.at[i]?.term.role
    if (role === 'person') return true
    if (role && role !== 'describing') return false
  }
  return false
}

/** "31 военнослужащий", "два жителя": other languages put singular forms after numbers. */
const fits = (read: Read, want: 'one' | 'many', count: Head['count']): boolean =>
  want === 'one' ? count !== 'many' : count !== 'one' || !read.compounds

/** "a 19-year-old was killed": the age stands for the person, where no noun follows. */
export function isAgedPerson(read: Read, i: number): boolean {
  if (!/^\d{1,3}-year-old$/.test(read.words[i]!)) return false
  return (
    i + 1 >= read.words.length ||
    gap(read, i + 1) !== ' ' ||
    (read.at[i + 1] !== undefined && read.at[i + 1]!.term.role !== 'person')
  )
}

/** "U.S. citizens": the full stop ends a letter, not the phrase. */
const isInitial = (read: Read, i: number): boolean => read.words[i]!.length === 1 && /^\.\s?$/.test(gap(read, i + 1))

const isName = (read: Read, i: number): boolean => /^\p{Lu}/u.test(read.sentence.tokens[i]!.text)

/** To the end of the noun phrase: "personas civiles", "мирных жителя". */
function headEnd(read: Read, end: number): number {
  let to = end
  while (to < read.words.length && to - end < 3 && gap(read, to) === ' ') {
    const next = read.at[to]
    if (next?.start !== to || (next.term.role !== 'describing' && (next.term.role !== 'person' || read.compounds)))
      break
    to = next.end
  }
  return to
}
