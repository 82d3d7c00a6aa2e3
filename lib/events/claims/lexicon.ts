import type { Token } from '../document.ts'

/** A phrase found: tokens `start` to `end` (exclusive). */
export type Mark<T> = { term: T; start: number; end: number }

type Phrase<T> = { rest: string[]; term: T }

export type Lexicon<T> = {
  exact: Map<string, Phrase<T>[]>
  /** First words ending in `*`, by their stem, and the lengths that stems have. */
  stems: Map<string, Phrase<T>[]>
  lengths: number[]
  /** What each first word seen so far may begin: most words begin nothing, and looking that up once is enough. */
  seen: Map<string, Phrase<T>[]>
}

/** Words remembered per lexicon before it starts afresh: hostile text must not fill the memory. */
const MAX_SEEN = 20_000
const NONE: never[] = []

/** Builds a lexicon from `phrases → term`; earlier entries win over later ones of the same length. */
export function toLexicon<T>(entries: Iterable<readonly [string, T]>, code: string): Lexicon<T> {
  const exact = new Map<string, Phrase<T>[]>()
  const stems = new Map<string, Phrase<T>[]>()
  for (const [phrases, term] of entries) {
    for (const phrase of phrases.split(',')) {
      const [first, ...rest] = phrase
        .trim()
        .split(/\s+/)
        .map((word) => foldIn(word, code))
      if (!first) continue
      const stem = first.endsWith('*')
      const key = stem ? first.slice(0, -1) : first
      const map = stem ? stems : exact
      const list = map.get(key)
      if (list) list.push({ rest, term })
      else map.set(key, [{ rest, term }])
    }
  }
  const lengths = [...new Set([...stems.keys()].map((s) => s.length))].sort((a, b) => b - a)
  return { exact, stems, lengths, seen: new Map() }
}

/**
 * Marks the longest phrase at each place, left to right; marks do not overlap. `words` are folded tokens,
 * `breaks` says of each whether punctuation stands before it: no phrase runs across that.
 */
export function findMarks<T>(words: string[], breaks: boolean[], lexicon: Lexicon<T>): Mark<T>[] {
  const marks: Mark<T>[] = []
  let i = 0
  while (i < words.length) {
    const found = longestAt(words, breaks, i, lexicon)
    if (found) marks.push(found)
    i = found ? found.end : i + 1
  }
  return marks
}

function longestAt<T>(words: string[], breaks: boolean[], at: number, lexicon: Lexicon<T>): Mark<T> | undefined {
  let best: Phrase<T> | undefined
  for (const phrase of startingWith(words[at]!, lexicon)) {
    if (best && phrase.rest.length <= best.rest.length) continue
    if (phrase.rest.every((part, k) => !breaks[at + 1 + k] && matches(words[at + 1 + k], part))) best = phrase
  }
  return best && { term: best.term, start: at, end: at + 1 + best.rest.length }
}

function startingWith<T>(word: string, lexicon: Lexicon<T>): Phrase<T>[] {
  const known = lexicon.seen.get(word)
  if (known) return known
  const found = [...(lexicon.exact.get(word) ?? NONE)]
  for (const length of lexicon.lengths) {
    if (length <= word.length) found.push(...(lexicon.stems.get(word.slice(0, length)) ?? NONE))
  }
  if (lexicon.seen.size >= MAX_SEEN) lexicon.seen.clear()
  lexicon.seen.set(word, found.length ? found : NONE)
  return found
}

function matches(word: string | undefined, part: string): boolean {
  if (word === undefined) return false
  if (part === '_') return true
  return part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part
}

const LATIN_ACCENT = /[a-zß-öø-ÿĀ-ſ]/
const MARKS = /[\u0300-\u036f]/g

/** The form in which words are compared: lower case, no accents on Latin letters, ё as е, one apostrophe. */
export function fold(word: string): string {
  const lower = word.toLowerCase().replace(/[’ʼ`]/g, "'").replace(/ё/g, 'е').replace(/[‑–]/g, '-')
  return LATIN_ACCENT.test(lower) ? lower.normalize('NFD').replace(MARKS, '').replace(/ł/g, 'l') : lower
}

/** A sentence's words as the lexicons have them. */
export function foldTokens(tokens: Token[], code: string): string[] {
  let known = folded.get(code)
  if (!known || known.size > MAX_SEEN) {
    known = new Map()
    folded.set(code, known)
  }
  const words: string[] = []
  for (const { lower } of tokens) {
    let word = known.get(lower)
    if (word === undefined) {
      word = foldIn(lower, code)
      known.set(lower, word)
    }
    words.push(word)
  }
  return words
}

/** Before which tokens a comma, colon, bracket or full stop stands. */
export const breaksIn = (text: string, tokens: Token[]): boolean[] =>
  tokens.map((t, i) => {
    const from = i > 0 ? tokens[i - 1]!.end : 0
    return t.start - from > 1 && /[,;:!?()]|\.\s/.test(text.slice(from, t.start))
  })

/** Folded forms by language: most words of a story have been met before. */
const folded = new Map<string, Map<string, string>>()

const GERMAN_PEOPLE =
  /^.{3,}?((?:soldat|polizist|arbeiter|fahrer|kampfer|bewohner|beamt|mitglied|angehorig|helfer|bauer|schmuggler)(?:e|en|er|ern|in|innen|n|s)?)$/

/** "Hisbollah-Kämpfer", "Lastwagenfahrer": what the compound is, is its last part. */
function lastOfCompound(word: string): string {
  const part = word.includes('-') ? word.slice(word.lastIndexOf('-') + 1) : word
  return GERMAN_PEOPLE.exec(part)?.[1] ?? (part.length > 3 ? part : word)
}

/** English loses its possessive ending, French its elided article, so that the noun is found. */
function foldIn(word: string, code: string): string {
  const plain = fold(word)
  if (code === 'en' && plain.endsWith("'s")) return plain.slice(0, -2)
  if (code === 'de') return lastOfCompound(plain)
  if (code === 'fr' && (plain.startsWith("l'") || plain.startsWith("d'")) && plain.length > 2) return plain.slice(2)
  return plain
}
