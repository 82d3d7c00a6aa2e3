import type { SpeakerTerm } from './language.ts'
import type { Mark } from './lexicon.ts'
import { gap, type Read } from './read.ts'
import { romanise } from './romanise.ts'
import type { Speaker } from './speakers.ts'

/**
 * Speakers whom no table knows, in languages other than English: their words stand as they are (Cyrillic in Latin letters),
 * which is no translation but better than taking them for whoever spoke before.
 */

/** Most words of such a speaker. */
const MAX_WORDS = 5

const LINK = /^(?:de|del|du|des|d|la|las|los|les|der|von|vom|y|et)$/
/** What ends a noun phrase: everything that has a task of its own in the sentence. */
const INSIDE = new Set<string>(['person', 'describing', 'of', 'bands', 'definite', 'prenominal'])

const hasArticles = (lang: string): boolean => lang === 'es' || lang === 'fr' || lang === 'de'

/** "informó el Cenfront", "sagte der Imker", ", рассказал пасечник." */
export function nativeAfter(read: Read, verb: Mark<SpeakerTerm>, marks: Mark<SpeakerTerm>[]): Speaker | undefined {
  const from = verb.end
  if (from >= read.words.length || gap(read, from) !== ' ') return undefined
  if (verb.term.role !== 'according' && !/[,"”»—–-]/.test(gap(read, verb.start))) return undefined
  if (hasArticles(read.lang)) {
    if (isDeterminer(read, from)) return phrase(read, from + 1, marks)
    return read.lang === 'fr' && /^l['’]/i.test(tokenAt(read, from)) ? phrase(read, from, marks) : undefined
  }
  // Slavic adverbs end in -o or -e, nominatives of people hardly ever do; a name alone is whoever bears it.
  if (
    isCapital(read, from) ||
    /[oeое]$|^(?:там|тут|здесь|сейчас|вчора|tam|tu|teraz)$/.test(read.words[from]!) ||
    read.at[from]
  )
    return undefined
  return phrase(read, from, marks)
}

/** "El Cenfront informó", "Eine Imkerin sagte": from the start of the sentence or clause. */
export function nativeBefore(read: Read, verb: Mark<SpeakerTerm>, marks: Mark<SpeakerTerm>[]): Speaker | undefined {
  if (!hasArticles(read.lang)) return undefined
  for (let i = verb.start - 1; i >= 0 && verb.start - i <= MAX_WORDS + 1; i -= 1) {
    const opens = i === 0 || /[,;:"“”«»—–(]/.test(gap(read, i))
    if (isDeterminer(read, i)) {
      const found = opens ? phrase(read, i + 1, marks) : undefined
      return found?.end === verb.start ? found : undefined
    }
    if (opens) return undefined
  }
  return undefined
}

function phrase(read: Read, start: number, marks: Mark<SpeakerTerm>[]): Speaker | undefined {
  let end = start
  while (end < read.words.length && end - start < MAX_WORDS) {
    if (end > start && !/^[\s'’-]$/.test(gap(read, end))) break
    const role = read.at[end]?.term.role
    if (role && !INSIDE.has(role) && !(LINK.test(read.words[end]!) && end > start)) break
    if (marks.some((m) => m.start === end)) break
    end += 1
  }
  while (end > start && (LINK.test(read.words[end - 1]!) || isDeterminer(read, end - 1))) end -= 1
  // "le pêcheur Jean Dupont": the trade stays, the name goes.
  if (read.lang !== 'de' && end > start && !isCapital(read, start)) {
    while (end - 1 > start && isCapital(read, end - 1) && !LINK.test(read.words[end - 2]!)) end -= 1
  } else if (read.lang === 'de' && end > start + 1 && isCapital(read, start)) end = start + 1
  if (end === start || read.words[start]!.length < 3 || ONE_OF_THEM.test(read.words[start]!)) return undefined
  const words = read.sentence.text
    .slice(read.sentence.tokens[start]!.start, read.sentence.tokens[end - 1]!.end)
    .replace(/^[ld]['’]/i, '')
    .replace(/\s+/g, ' ')
    .slice(0, 80)
  return { start, end, raw: romanise(words, read.lang) }
}

/** "a dit la première": somebody named before. */
const ONE_OF_THEM =
  /^(?:cual|cuales|quelle|lequel|laquelle|premiere?|seconde?|derniere?|autre|primer[oa]|segund[oa]|ultim[oa]|otr[oa]|erste[rn]?|zweite[rn]?|andere[rn]?|letztere[rn]?)$/

const tokenAt = (read: Read, i: number): string => read.sentence.tokens[i]!.text
const isCapital = (read: Read, i: number): boolean => /^\p{Lu}/u.test(tokenAt(read, i))
const isDeterminer = (read: Read, i: number): boolean =>
  ['article', 'definite'].includes(read.at[i]?.term.role ?? '') ||
  /^(?:el|la|le|les|un|una|une|der|die|das|dem|ein|eine|einem|einer)$/.test(read.words[i]!)
