import { type Cue, cueAt, findCues } from './claims/attribution.ts'
import { isBackground, isEarlier, whenOf } from './claims/background.ts'
import type { Compiled } from './claims/language.ts'
import { languageOf } from './claims/languages.ts'
import { breaksIn, findMarks, foldTokens } from './claims/lexicon.ts'
import { type Draft, mergeClaims } from './claims/merge.ts'
import { gap, type Read } from './claims/read.ts'
import { splitAtNumbers, withoutSlug } from './claims/sentences.ts'
import { findSpeakers, regionsIn } from './claims/speakers.ts'
import type { Talk } from './claims/talk.ts'
import { findTolls } from './claims/tolls.ts'
import { whoAll } from './claims/who.ts'
import type { Document, Sentence } from './document.ts'
import type { Claim } from './facts.ts'

/** Longest sentence read, in words: longer ones are tables and lists, not statements. */
const MAX_WORDS = 250
/** Most tolls taken before they are merged: no wire states more, and hostile text must not make the rest slow. */
const MAX_DRAFTS = 200
/** Sentences that a speaker goes on for without being named again. */
const CARRY = 3
/** An advisory line tells of the text, not of the event: "(Adds governor, updates toll in paragraph 2)". */
const ADVISORY =
  /^\(?(?:adds|corrects|updates|refiles|repeats|recasts|removes|writes through|fixes|changes|clarifies)\b/i

/**
 * The tolls that a story states about its event, each with who says so.
 * Languages without a file of their own give none. Linear in the text.
 */
export function findClaims(document: Document): Claim[] {
  const compiled = languageOf(document.lang)
  if (!compiled) return []
  const { language } = compiled
  const reads = document.sentences
    .filter((s) => s.tokens.length > 0 && s.tokens.length <= MAX_WORDS && !ADVISORY.test(s.text))
    .map(withoutSlug)
    .flatMap((s) => splitAtNumbers(s, (word) => isMonth(word, compiled)))
    .map((s) => readSentence(s, compiled))
  const spoken = reads.map((r) => findMarks(r.words, r.breaks, compiled.speakers))
  const talk: Talk = {
    storyRegion: once(() => mostFrequent(reads.flatMap((r, i) => regionsIn(r, spoken[i]!)))),
    last: null,
    subject: null,
    bodies: [],
    voices: new Map(),
    rawNames: language.code === 'en',
    freeOrder: language.freeOrder,
  }
  const when = whenOf(reads, spoken, document.at)
  const exchanged = reads.some((r) => r.sentence.part !== 'body' && r.marks.some((m) => m.term.role === 'exchange'))
  const drafts: Draft[] = []
  let carried = 0
  for (const [i, read] of reads.entries()) {
    if (drafts.length >= MAX_DRAFTS) break
    const cues = findCues(read, spoken[i]!, findSpeakers(read, spoken[i]!), talk)
    carried = cues.length ? CARRY : carried - 1
    if (cues.length && read.at[0]?.term.role === 'thisSaid')
      attributeBack(drafts, reads[i - 1]?.sentence, cues[0]!.claimant)
    if (read.at[0]?.term.role === 'all') describeBefore(read, drafts, reads[i - 1]?.sentence)
    const { tolls, unnumbered } = findTolls(read, language, cues)
    const denial = cues.find((c) => c.mode === 'deny' && pointsBack(read, c))
    const denied = denial ? deniedBy(denial, drafts, reads[i - 1]?.sentence) : []
    for (const toll of tolls) {
      if (toll.kind === 'captured' && (exchanged || read.marks.some((m) => m.term.role === 'exchange'))) continue
      if (toll.max === 0 && denied.some((d) => d.kind === toll.kind)) continue
      if (isBackground(read, toll, when, spoken[i]!, isLate(reads, i))) continue
      const cue = cueAt(cues, toll.at)
      const goesOn = cues.length === 0 && carried > 0 && toll.max !== 0
      const claimant = cue?.claimant ?? (goesOn ? talk.last : null)
      drafts.push({
        ...toll,
        earlier: isEarlier(read, toll, spoken[i]!),
        claimant,
        mode: cue?.mode ?? 'say',
        attributed: cue !== undefined,
        sentence: read.sentence,
      })
    }
    if (denial) {
      const here = drafts.filter(
        (d) => d.sentence === read.sentence && d.at < denial.start && d.claimant !== denial.claimant,
      )
      drafts.push(...[...denied, ...here].filter((d) => d.min > 0).map((d) => deny(d, denial, read.sentence)))
    }
    for (const harm of unnumbered) {
      const cue = cueAt(cues, harm.start)
      if (cue?.mode !== 'deny') continue
      const disputed = drafts.findLast((d) => d.kind === harm.kind && d.claimant !== cue.claimant && d.min > 0)
      if (!disputed) continue
      drafts.push(deny(disputed, cue, read.sentence))
    }
  }
  const claims = mergeClaims(drafts, talk.voices.size === 1 ? [...talk.voices.keys()][0]! : null)
  if (language.code === 'en') return claims
  return claims.map((c) => {
    const text = c.claimant && talk.voices.get(c.claimant)
    return text ? { ...c, claimantText: text } : c
  })
}

/** "The service denied this": takes up what others said in the sentence before. */
function deniedBy(cue: Cue, drafts: Draft[], before: Sentence | undefined): Draft[] {
  return drafts.filter((d) => d.sentence === before && d.mode !== 'deny' && d.claimant !== cue.claimant && d.min > 0)
}

const deny = (disputed: Draft, cue: Cue, sentence: Sentence): Draft => ({
  ...disputed,
  claimant: cue.claimant,
  mode: 'deny',
  attributed: true,
  sentence,
})

const pointsBack = (read: Read, cue: Cue): boolean =>
  read.marks.some(
    (m) =>
      m.term.role === 'anaphor' &&
      // "denied this.", "это отрицает"; but not "denied it had fired first".
      ((m.start >= cue.start - 2 && m.end <= cue.end) ||
        (m.start === cue.end && read.at[m.end]?.term.role !== 'auxiliary' && endsClause(read, m.end))),
  )

const endsClause = (read: Read, i: number): boolean =>
  i >= read.words.length || /[,;:.—–]/.test(gap(read, i)) || read.at[i]?.term.role === 'and'

/** Past the first sentence of the body, where background begins. */
const isLate = (reads: Read[], i: number): boolean =>
  reads[i]!.sentence.part === 'body' && reads[i - 1]?.sentence.part === 'body'

/** "All five are locals": who those of the sentence before are. */
function describeBefore(read: Read, drafts: Draft[], sentence: Sentence | undefined): void {
  const who = whoAll(read, 0)
  for (const d of drafts) if (d.sentence === sentence && d.who === 'unspecified' && d.min > 0) d.who = who
}

/** "Об этом сообщил губернатор": names who said the sentence before. */
function attributeBack(drafts: Draft[], sentence: Sentence | undefined, claimant: string): void {
  for (const draft of drafts) {
    if (draft.sentence !== sentence || draft.attributed) continue
    draft.claimant = claimant
    draft.attributed = true
  }
}

const isMonth = (word: string, { terms }: Compiled): boolean =>
  (terms.exact.get(word) ?? []).some((p) => p.term.role === 'month')

function readSentence(sentence: Sentence, compiled: Compiled): Read {
  const words = foldTokens(sentence.tokens, compiled.language.code)
  const breaks = breaksIn(sentence.text, sentence.tokens)
  const marks = findMarks(words, breaks, compiled.terms)
  const at: Read['at'] = new Array(words.length)
  for (const mark of marks) for (let i = mark.start; i < mark.end; i += 1) at[i] = mark
  return {
    sentence,
    words,
    breaks,
    marks,
    at,
    compounds: compiled.language.code === 'en',
    nounFirst: compiled.language.prenominal !== undefined,
  }
}

/** Few stories need it, and it walks the whole text. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

function mostFrequent(names: string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}
