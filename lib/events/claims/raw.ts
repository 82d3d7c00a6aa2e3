import { ADJECTIVES } from './english-countries.ts'
import type { SpeakerTerm } from './language.ts'
import type { Mark } from './lexicon.ts'
import { gap, type Read } from './read.ts'
import type { Speaker } from './speakers.ts'

/** Most words of a speaker that no table knows: "the president of the local boat owners' association". */
export const MAX_RAW = 7
/** Words that an insertion between a speaker and its verb may have: "The Battalion, made up of exiles, said". */
const MAX_INSERTION = 14

/** What bodies are called: a capitalised name with one of these is no person's. */
const BODIES =
  /^(?:academy|administration|agency|alliance|army|assembly|association|authority|authorities|battalion|board|brigade|bureau|centre|center|chiefs|church|coalition|collective|command|commission|committee|company|congress|corporation|corps|council|court|delegation|department|directorate|division|embassy|federation|fleet|force|forces|foundation|front|garrison|group|guard|guards|headquarters|hospital|house|institute|legion|mayor|media|militia|ministry|mission|monitor|movement|municipality|navy|network|observatory|office|operator|organisation|organization|parliament|party|patrol|police|post|prefecture|press|radio|regiment|secretariat|service|services|society|staff|station|syndicate|team|television|tribunal|tv|union|unit|university|watch)$/

/** Openings of a text that nobody is called by. */
const LABELS = new Set(
  'editors breaking urgent video photo photos live update updates alert watch exclusive analysis explainer note corrected correction just new more now read flash bulletin newsalert'.split(
    ' ',
  ),
)

/** A speaker no table knows, as its words stand. */
export const rawSpeaker = (read: Read, start: number, end: number): Speaker => ({
  start,
  end,
  raw: rawName(read, start, end),
  definite: read.at[start - 1]?.term.role === 'definite' || read.at[start]?.term.role === 'definite',
})

const rawName = (read: Read, start: number, end: number): string => {
  const { tokens, text } = read.sentence
  return text
    .slice(tokens[start]!.start, tokens[end - 1]!.end)
    .replace(/\s+/g, ' ')
    .slice(0, 80)
}

/** "a shopkeeper said", "trawler owners said", "the Eastern Battalion, made up of exiles, said": English only. */
export function rawBefore(read: Read, verb: Mark<SpeakerTerm>, marks: Mark<SpeakerTerm>[]): Speaker | undefined {
  let end = verb.start
  while (end > 0 && isSmall(read, end - 1) && !/[,;]/.test(gap(read, end))) end -= 1
  if (end === 0) return undefined
  if (/,/.test(gap(read, end))) return beforeInsertion(read, end)
  if (/[^\s"”'’)]/.test(gap(read, end))) return undefined
  const relative = relativeBefore(read, end)
  const found = (relative ? phraseEndingAt(read, relative, marks) : undefined) ?? phraseEndingAt(read, end, marks)
  // "two diplomats and an aid worker said": the first of them answers for it.
  const and = found ? found.start - 2 : -1
  if (found && and > 0 && read.at[and]?.term.role === 'and' && read.at[and + 1]?.term.role === 'article')
    return phraseEndingAt(read, and, marks) ?? found
  return found
}

/** Longest relative clause without commas before a verb, in words. */
const MAX_CLAUSE = 10

/** "a boatman who escaped by swimming said": where the clause begins. */
function relativeBefore(read: Read, end: number): number | undefined {
  for (let i = end - 1; i > 0 && end - i <= MAX_CLAUSE; i -= 1) {
    if (/[^\s'’-]/.test(gap(read, i + 1)) && i + 1 < end) return undefined
    if (/^(?:who|whose)$/.test(read.words[i]!)) return /,/.test(gap(read, i)) ? undefined : i
  }
  return undefined
}

/** The sentence's first words, where an insertion between commas stands before the verb. */
function beforeInsertion(read: Read, end: number): Speaker | undefined {
  for (let i = end - 1; i > 0 && end - i <= MAX_INSERTION; i -= 1) {
    if (!/,/.test(gap(read, i))) continue
    return i <= MAX_RAW ? phraseEndingAt(read, i, []) : undefined
  }
  return undefined
}

function phraseEndingAt(read: Read, given: number, marks: Mark<SpeakerTerm>[]): Speaker | undefined {
  // "the Border Force (BF) said"
  const end = given > 1 && /\($/.test(gap(read, given - 1)) && isAcronym(read, given - 1) ? given - 1 : given
  let start = end
  while (start > 0 && end - start < MAX_RAW) {
    if (start < end && /[^\s'’.]/.test(gap(read, start))) break
    if (marks.some((m) => m.start < start && start <= m.end && SAYING.has(m.term.role))) break
    const role = read.at[start - 1]?.term.role
    if (role === 'article' || role === 'definite') {
      if (isOf(read, start - 2) || (isPlaced(read, start - 2) && start > 2)) {
        start -= 2
        continue
      }
      return start < end ? acceptable(read, start, end) : undefined
    }
    if (role && !JOINS.has(role) && !(isPlaced(read, start - 1) && start < end)) break
    start -= 1
  }
  // "of" opens no phrase.
  while (
    start < end &&
    (isPlaced(read, start) || read.at[start]?.term.role === 'of' || read.at[start]?.term.role === 'and')
  )
    start += 1
  const opens = start === 0 || /[,;:"“”»(—–]/.test(gap(read, start)) || (start > 0 && opensClause(read, start - 1))
  return opens && start < end ? acceptable(read, start, end) : undefined
}

const SAYING = new Set<SpeakerTerm['role']>(['say', 'deny', 'confirm', 'according'])
const JOINS = new Set<string>(['person', 'describing', 'of', 'bands', 'number'])

const isOf = (read: Read, i: number): boolean => i > 0 && read.at[i]?.term.role === 'of'

/** "a nurse in the bazaar said", "an official with the mine said". */
const isPlaced = (read: Read, i: number): boolean => i > 0 && /^(?:in|at|from|with|for|near)$/.test(read.words[i]!)

/** "while locals said", "but the union said". */
const opensClause = (read: Read, i: number): boolean =>
  /^(?:but|while|and|as|whereas|although|though|however)$/.test(read.words[i]!)

/** A person's name is nobody's office: it goes on for whoever bears it. Verbs and adverbs alone are no speakers. */
function acceptable(read: Read, start: number, end: number): Speaker | undefined {
  if (
    /^(?:sides?|parties|countries|neighbou?rs|both|others|reports?|source)$/.test(read.words[end - 1]!) &&
    end - start < 3
  )
    return undefined
  if (end - start === 1 && isAcronym(read, start)) return rawSpeaker(read, start, end)
  const capitals = countCapitals(read, start, end)
  const body = read.words.slice(start, end).some((w) => BODIES.test(w))
  if (capitals === end - start) {
    if (body || read.at[start - 1]?.term.role === 'definite') return rawSpeaker(read, start, end)
    return end - start === 1 && isPlural(read, start) ? rawSpeaker(read, start, end) : undefined
  }
  // "District chief Jane Doe", "a spokesman, John Doe": the office stays, the name goes.
  let to = end
  if (!body) while (to > start + 1 && isCapital(read, to - 1) && !isOf(read, to - 2) && !isPlaced(read, to - 2)) to -= 1
  const last = read.words[to - 1]!
  const bare = read.at[start - 1]?.term.role !== 'article' && read.at[start - 1]?.term.role !== 'definite'
  let head = to - 1
  for (let i = start + 1; i < to; i += 1)
    if (isPlaced(read, i) || isOf(read, i)) {
      head = i - 1
      break
    }
  if (to === end && bare && !body && !isPlural(read, head) && !read.at[head]) return undefined
  return last.length > 2 ? rawSpeaker(read, start, to) : undefined
}

const isPlural = (read: Read, i: number): boolean =>
  /(?:[^s]s|people|folk)$/.test(read.words[i]!) && !/(?:ous|ings|itis|esis)$/.test(read.words[i]!)

function countCapitals(read: Read, start: number, end: number): number {
  let n = 0
  for (let i = start; i < end; i += 1) if (isCapital(read, i) || read.words[i] === 'of') n += 1
  return n
}

const isCapital = (read: Read, i: number): boolean => /^\p{Lu}/u.test(read.sentence.tokens[i]!.text)
export const isAcronym = (read: Read, i: number): boolean =>
  /^\p{Lu}[\p{Lu}\d&-]{1,6}$/u.test(read.sentence.tokens[i]!.text) && /\p{Ll}/u.test(read.sentence.text)

/** ", said trawler owners", "…" said the president of the local union. */
export function rawBehind(read: Read, verb: Mark<SpeakerTerm>): Speaker | undefined {
  if (!/[,"”»]/.test(gap(read, verb.start))) return undefined
  let start = verb.end
  while (isDeterminer(read, start)) start += 1
  const found = phraseFrom(read, start)
  if (!found) return undefined
  const next = found.end < read.words.length ? gap(read, found.end) : '.'
  return /[.,;"”—–]/.test(next) || read.at[found.end]?.term.role === 'filler' || endsHere(read, found.end)
    ? found
    : undefined
}

const endsHere = (read: Read, i: number): boolean =>
  ['weekday', 'today', 'relative', 'and'].includes(read.at[i]?.term.role ?? '')
const isDeterminer = (read: Read, i: number): boolean => ['article', 'definite'].includes(read.at[i]?.term.role ?? '')

const PRONOUN = /^(?:him|her|them|it|this|these|those|whom|which)$/

/** "according to a shopkeeper", "according to the association of boat owners". */
export function rawAfter(read: Read, verb: Mark<SpeakerTerm>, marks: Mark<SpeakerTerm>[]): Speaker | 'same' {
  let start = verb.end
  // "according to him": whoever spoke before.
  if (PRONOUN.test(read.words[start] ?? '') && (start + 1 >= read.words.length || gap(read, start + 1) !== ' '))
    return 'same'
  while (start < read.words.length && isDeterminer(read, start)) start += 1
  return phraseFrom(read, start, marks) ?? 'same'
}

function phraseFrom(read: Read, start: number, marks: Mark<SpeakerTerm>[] = []): Speaker | undefined {
  let end = start
  while (end < read.words.length && end - start < MAX_RAW && !/[^\s'’-]/.test(end > start ? gap(read, end) : '')) {
    const role = read.at[end]?.term.role
    if (marks.some((m) => m.start === end && SAYING.has(m.term.role))) break
    const linked = role === 'of' || (role === 'definite' && isOf(read, end - 1))
    if (role && role !== 'person' && role !== 'describing' && role !== 'bands' && !(linked && end > start)) break
    end += 1
  }
  while (end > start && ['of', 'definite'].includes(read.at[end - 1]?.term.role ?? '')) end -= 1
  if (end === start) return undefined
  const all = countCapitals(read, start, end) === end - start
  // "according to Jane Doe": a name alone says nothing of who it is.
  if (all && !read.words.slice(start, end).some((w) => BODIES.test(w)) && !isAcronym(read, start)) {
    return isDeterminer(read, start - 1) ? rawSpeaker(read, start, end) : undefined
  }
  return rawSpeaker(read, start, end)
}

function isSmall(read: Read, i: number): boolean {
  const role = read.at[i]?.term.role
  return role === 'filler' || role === 'auxiliary' || role === 'weekday' || role === 'today' || role === 'not'
}

/** "Two wounded in shooting - rescue board", "SIX HURT IN CLASH - LOCAL TV": a title's last words after a spaced dash. */
export function rawCloser(read: Read): Speaker | undefined {
  const { words, sentence } = read
  if (sentence.part !== 'title') return undefined
  const shouted = !/\p{Ll}/u.test(sentence.text)
  for (let i = words.length - 1; i > 0 && i >= words.length - 4; i -= 1) {
    if (/[,;:.]/.test(gap(read, i))) return undefined
    if (!/\s[-–—]{1,2}\s?$/.test(gap(read, i))) continue
    if (read.at.slice(i).some((m) => m?.term.role === 'harm' || m?.term.role === 'number')) return undefined
    if (shouted) return { ...rawSpeaker(read, i, words.length), raw: words.slice(i).join(' ') }
    return /^\p{Ll}/u.test(sentence.tokens[i]!.text) ? rawSpeaker(read, i, words.length) : undefined
  }
  return undefined
}

/** "The Eastern Battalion, a unit of exiles, called it a fairy tale. It said …": the body that a sentence opens with. */
export function rawSubject(read: Read): Speaker | undefined {
  const start = read.at[0]?.term.role === 'definite' ? 1 : 0
  for (let end = start + 1; end <= start + MAX_RAW && end <= read.words.length; end += 1) {
    if (!isCapital(read, end - 1) || (end > start + 1 && /[^\s'’-]/.test(gap(read, end - 1)))) return undefined
    const next = end < read.words.length && isCapital(read, end) && gap(read, end) === ' '
    if (!next) return end - start > 1 && BODIES.test(read.words[end - 1]!) ? rawSpeaker(read, start, end) : undefined
  }
  return undefined
}

/** "Eastern Bn: eight guards killed", "SDF: two dead": capitals of a body before a colon. */
export function rawOpener(read: Read): Speaker | undefined {
  // "KG: one border guard WIA."
  const code = read.sentence.tokens[0]?.text ?? ''
  if (code.length === 2 && code in ADJECTIVES && /^\s*:\s/.test(gap(read, 1)) && /\p{Ll}/u.test(read.sentence.text))
    return { start: 0, end: 1, country: code }
  if (read.opening && !read.words.slice(0, 3).some((w) => BODIES.test(w))) return undefined
  for (let end = 1; end <= 4 && end < read.words.length; end += 1) {
    const between = gap(read, end)
    if (/^\s*:\s/.test(between)) {
      const known =
        read.words.slice(0, end).some((w) => BODIES.test(w) || w === 'bn') || (end === 1 && isAcronym(read, 0))
      return known && !LABELS.has(read.words[0]!) ? rawSpeaker(read, 0, end) : undefined
    }
    if (/[^\s'’-]/.test(between)) return undefined
  }
  return undefined
}
