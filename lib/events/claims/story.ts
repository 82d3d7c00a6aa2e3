import type { Document, Sentence } from '../document.ts'
import { isHit } from './hits.ts'
import type { Compiled, Harming, SpeakerTerm, Term } from './language.ts'
import { isLed } from './led.ts'
import { breaksIn, findMarks, type Mark } from './lexicon.ts'
import type { Read } from './read.ts'
import { datelineOf, splitAtBullets, splitAtNumbers, withoutSlug } from './sentences.ts'

/** A story read: each sentence with its marks, those of tolls in `read` and those of speakers in `spoken`. */
export type Line = { read: Read; spoken: Mark<SpeakerTerm>[] }

/** Longest sentence read, in words: longer ones are tables and lists, not statements. */
const MAX_WORDS = 250
/** An advisory line tells of the text, not of the event: "(Adds governor, updates toll in paragraph 2)". */
const ADVISORY =
  /^\(?(?:adds|corrects|updates|refiles|repeats|recasts|removes|writes through|fixes|changes|clarifies)\b/i

export function readStory(document: Document, compiled: Compiled): Line[] {
  return document.sentences
    .filter((s) => s.tokens.length > 0 && s.tokens.length <= MAX_WORDS && !ADVISORY.test(s.text))
    .map(withoutSlug)
    .flatMap(splitAtBullets)
    .flatMap((s) => splitAtNumbers(s, (word) => isMonth(word, compiled)))
    .map((s, i, all) => readSentence(s, compiled, s.part !== all[i - 1]?.part))
}

const isMonth = (word: string, { terms }: Compiled): boolean =>
  (terms.exact.get(word) ?? []).some((p) => p.term.role === 'month')

/** Verbs of motion and of hitting are harm only beside what makes them so. */
const isMeant = (how: Harming, words: string[], breaks: boolean[], mark: Mark<Term>): boolean =>
  how === 'led' ? isLed(words, breaks, mark) : how !== 'hit' || isHit(words, breaks, mark)

function readSentence(sentence: Sentence, compiled: Compiled, opens: boolean): Line {
  const { language, small } = compiled
  const entries = sentence.tokens.map((token) => compiled.entryOf(token.known))
  const words = entries.map((e) => e.word)
  const breaks = breaksIn(sentence.text, sentence.tokens)
  const marks = findMarks(
    words,
    entries.map((e) => e.terms),
    breaks,
  ).filter((m) => m.term.role !== 'harm' || isMeant(m.term.how, words, breaks, m))
  const spoken = findMarks(
    words,
    entries.map((e) => e.speakers),
    breaks,
  )
  const at: Read['at'] = new Array(words.length)
  for (const mark of marks) for (let i = mark.start; i < mark.end; i += 1) at[i] = mark
  const compounds = language.code === 'en'
  const opening = opens && sentence.part !== 'title'
  const dateline = opening ? datelineOf(sentence) : 0
  const read = {
    sentence,
    lang: language.code,
    opening,
    dateline,
    trades: compiled.trades,
    words,
    breaks,
    marks,
    at,
    small,
    freeOrder: language.freeOrder,
    compounds,
    nounFirst: language.prenominal !== undefined,
  }
  return { read, spoken: dateline ? spoken.filter((m) => sentence.tokens[m.start]!.start >= dateline) : spoken }
}
