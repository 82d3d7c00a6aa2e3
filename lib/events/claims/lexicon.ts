import type { Token } from '../document.ts'

/** A phrase found: tokens `start` to `end` (exclusive). */
export type Mark<T> = { term: T; start: number; end: number }

/** A phrase's term, and the words that follow its first. */
export type Phrase<T> = { rest: Part[]; term: T }
type Part = { text: string; how: 'exact' | 'stem' | 'any' }

export type Lexicon<T> = {
  exact: Map<string, Phrase<T>[]>
  /** First words ending in `*`, by their stem, and the lengths that stems have. */
  stems: Map<string, Phrase<T>[]>
  lengths: number[]
}

const NONE: never[] = []

/**
 * Builds a lexicon from `phrases → term`; earlier entries win over later ones of the same length.
 * `whole`: first words are kept as they are ("IS-Miliz"), not by the last part of a compound.
 */
export function toLexicon<T>(entries: Iterable<readonly [string, T]>, code: string, whole = false): Lexicon<T> {
  const exact = new Map<string, Phrase<T>[]>()
  const stems = new Map<string, Phrase<T>[]>()
  for (const [phrases, term] of entries) {
    for (const phrase of phrases.split(',')) {
      const [first, ...rest] = phrase
        .trim()
        .split(/\s+/)
        .map((word, i) => (whole && i === 0 ? fold(word) : foldIn(word, code)))
      if (!first) continue
      const stem = first.endsWith('*')
      const key = stem ? first.slice(0, -1) : first
      const map = stem ? stems : exact
      const list = map.get(key)
      const made = { rest: rest.map(toPart), term }
      if (list) list.push(made)
      else map.set(key, [made])
    }
  }
  const lengths = [...new Set([...stems.keys()].map((s) => s.length))].sort((a, b) => b - a)
  return { exact, stems, lengths }
}

const toPart = (text: string): Part =>
  text === '_'
    ? { text, how: 'any' }
    : text.endsWith('*')
      ? { text: text.slice(0, -1), how: 'stem' }
      : { text, how: 'exact' }

/** The phrases that a word may begin, those of its longest stems last. */
export function startingWith<T>(word: string, lexicon: Lexicon<T>): Phrase<T>[] {
  const found = [...(lexicon.exact.get(word) ?? NONE)]
  for (const length of lexicon.lengths) {
    if (length <= word.length) found.push(...(lexicon.stems.get(word.slice(0, length)) ?? NONE))
  }
  return found.length ? found : NONE
}

/**
 * Marks the longest phrase at each place, left to right; marks do not overlap. `words` are folded tokens, `openings`
 * the phrases that each may begin; `breaks` says of each whether punctuation stands before it: no phrase runs across that.
 */
export function findMarks<T>(words: string[], openings: Phrase<T>[][], breaks: boolean[]): Mark<T>[] {
  const marks: Mark<T>[] = []
  let i = 0
  while (i < words.length) {
    const phrases = openings[i]!
    const found = phrases.length ? longestAt(words, phrases, breaks, i) : undefined
    if (found) marks.push(found)
    i = found ? found.end : i + 1
  }
  return marks
}

function longestAt<T>(words: string[], phrases: Phrase<T>[], breaks: boolean[], at: number): Mark<T> | undefined {
  let best: Phrase<T> | undefined
  for (const phrase of phrases) {
    if (best && phrase.rest.length <= best.rest.length) continue
    if (goesOn(words, phrase.rest, breaks, at + 1)) best = phrase
  }
  return best && { term: best.term, start: at, end: at + 1 + best.rest.length }
}

function goesOn(words: string[], rest: Part[], breaks: boolean[], from: number): boolean {
  for (let k = 0; k < rest.length; k += 1) {
    const word = words[from + k]
    const { text, how } = rest[k]!
    if (word === undefined || breaks[from + k]) return false
    if (how === 'exact' ? word !== text : how === 'stem' && !word.startsWith(text)) return false
  }
  return true
}

const LATIN_ACCENT = /[a-zß-öø-ÿĀ-ſ]/
const MARKS = /[\u0300-\u036f]/g

/** The form in which words are compared: lower case, no accents on Latin letters, ё as е, one apostrophe. */
export function fold(word: string): string {
  const lower = word.toLowerCase().replace(/[’ʼ`]/g, "'").replace(/ё/g, 'е').replace(/[‑–]/g, '-')
  return LATIN_ACCENT.test(lower) ? lower.normalize('NFD').replace(MARKS, '').replace(/ł/g, 'l') : lower
}

/** Before which tokens a comma, colon, bracket or full stop stands. */
export const breaksIn = (text: string, tokens: Token[]): boolean[] =>
  tokens.map((t, i) => {
    const from = i > 0 ? tokens[i - 1]!.end : 0
    return t.start - from > 1 && BREAK.test(text.slice(from, t.start))
  })

const BREAK = /[,;:!?()]|\.\s/

const GERMAN_PEOPLE =
  /^.{3,}?((?:soldat|polizist|arbeiter|fahrer|kampfer|bewohner|beamt|mitglied|angehorig|helfer|bauer|schmuggler)(?:e|en|er|ern|in|innen|n|s)?)$/

/** "Hisbollah-Kämpfer", "Lastwagenfahrer": what the compound is, is its last part. */
function lastOfCompound(word: string): string {
  const part = word.includes('-') ? word.slice(word.lastIndexOf('-') + 1) : word
  return GERMAN_PEOPLE.exec(part)?.[1] ?? (part.length > 3 ? part : word)
}

const ITALIAN_ELISION = /^(?:l|un|d|dell|all|dall|nell|sull|quell|quest)'../
const VOWEL_SIGNS = /[\u064b-\u065f\u0670\u0640]/g

/** One spelling of alif, ya and ta marbuta; no vowel signs, no article, no "and" or "so" joined to the word. */
function foldArabic(word: string): string {
  const plain = word
    .toLowerCase()
    .replace(VOWEL_SIGNS, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
  const bare = plain.length > 3 && (plain.startsWith('و') || plain.startsWith('ف')) ? plain.slice(1) : plain
  return bare.length > 4 && bare.startsWith('ال') ? bare.slice(2) : bare
}

const CIRCUMFLEX: Record<string, string> = { â: 'a', î: 'i', û: 'u', ı: 'i' }

/** Dotless i as i and no circumflex, but all other accents ("öldü", "oldu"); no case ending behind an apostrophe ("Van'da", "5'e"). */
function foldTurkish(word: string): string {
  const plain = word
    .toLowerCase()
    .replace(/\u0307/g, '')
    .replace(/[âîûı]/g, (c) => CIRCUMFLEX[c]!)
  const end = plain.search(/['’ʼ`]/)
  return end > 0 ? plain.slice(0, end) : plain
}

/** English loses its possessive ending, French its elided article, so that the noun is found. */
export function foldIn(word: string, code: string): string {
  if (code === 'ar') return foldArabic(word)
  if (code === 'tr') return foldTurkish(word)
  const plain = fold(word)
  if (code === 'en' && plain.endsWith("'s")) return plain.slice(0, -2)
  if (code === 'de') return lastOfCompound(plain)
  if (code === 'it' && ITALIAN_ELISION.test(plain)) return plain.slice(plain.indexOf("'") + 1)
  if (code === 'fr' && (plain.startsWith("l'") || plain.startsWith("d'")) && plain.length > 2) return plain.slice(2)
  return plain
}
