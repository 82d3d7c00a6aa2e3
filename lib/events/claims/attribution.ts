import { nameOf } from './claimant.ts'
import type { SpeakerTerm } from './language.ts'
import type { Mark } from './lexicon.ts'
import { gap, type Read } from './read.ts'
import type { Speaker } from './speakers.ts'

/** A place in a sentence that says who says so. */
export type Cue = {
  start: number
  end: number
  claimant: string
  mode: 'say' | 'deny' | 'confirm'
  /** Stands after what it attributes (", police said."). */
  trailing: boolean
}

export type Talk = {
  /** Region that the story is about: a bare "governor" is its governor. */
  storyRegion: () => string | undefined
  /** Who spoke last: "it said", "the ministry added". */
  last: string | null
  /** Who the sentence before was about, if it attributed nothing: "The governor urged calm. He said …". */
  subject: string | null
  /** Bodies named so far, the latest last: "the ministry" points back to one of them. */
  bodies: string[]
  /** All who spoke, by the name given them here, with the words of the text. */
  voices: Map<string, string>
  /** English alone can name an unknown speaker by its word order ("a shopkeeper said"). */
  rawNames: boolean
  freeOrder: boolean
}

/** Farthest a verb stands from who says it, in words: "the governor, writing on Telegram, said". */
const BEFORE_VERB = 8
/** No sentence that states anything has more speakers. */
const MAX_CUES = 12
const AFTER_VERB = 4

type Verb = Mark<SpeakerTerm>

/** Every attribution of a sentence, left to right. `talk` is kept up to date. */
export function findCues(read: Read, marks: Mark<SpeakerTerm>[], speakers: Speaker[], talk: Talk): Cue[] {
  const cues: Cue[] = []
  const add = (speaker: Speaker | 'same', from: number, to: number, mode: Cue['mode'], trailing: boolean) => {
    const claimant = speaker === 'same' ? (cues.at(-1)?.claimant ?? talk.subject ?? talk.last) : resolve(speaker, talk)
    if (!claimant) return
    talk.last = claimant
    if (!talk.voices.has(claimant)) talk.voices.set(claimant, speaker === 'same' ? '' : textOf(read, speaker))
    cues.push({ start: from, end: to, claimant, mode, trailing })
  }
  const opening = opener(read, speakers)
  if (opening) add(opening, opening.start, opening.end, 'say', false)
  const tag = closer(read, speakers) ?? (talk.rawNames ? rawCloser(read) : undefined)
  if (tag) add(tag, tag.start, tag.end, 'say', true)
  for (const mark of marks) {
    if (cues.length >= MAX_CUES) break
    const { role } = mark.term
    if (!isCueWord(role) || isSecondHand(read, mark, cues)) continue
    const found = subjectOf(read, mark, speakers, marks, talk, cues.at(-1)?.end ?? 0)
    if (!found) continue
    const start =
      found === 'same' ? (pronounBefore(marks, mark)?.start ?? mark.start) : Math.min(found.start, mark.start)
    const end = found === 'same' ? mark.end : Math.max(found.end, mark.end)
    const mode = role === 'deny' || role === 'confirm' ? role : 'say'
    add(found, start, end, mode, isTrailing(read, start, role))
  }
  for (const s of inBrackets(read, speakers)) add(s, s.start, s.end, 'say', true)
  const first = speakers[0]
  talk.subject = !cues.length && first && first.start <= 1 && !isBareCountry(first) ? resolve(first, talk) : null
  for (const s of speakers) if (s.institution || s.group) remember(talk, resolve(s, talk))
  return cues.sort((a, b) => a.start - b.start)
}

const textOf = (read: Read, speaker: Speaker): string =>
  read.sentence.text
    .slice(read.sentence.tokens[speaker.start]!.start, read.sentence.tokens[speaker.end - 1]!.end)
    .slice(0, 100)

const isCueWord = (role: SpeakerTerm['role']): boolean =>
  role === 'say' || role === 'deny' || role === 'confirm' || role === 'according' || role === 'accordingAfter'

/** Words that only ever point back to a body named before. */
const GENERIC = new Set(['ministry', 'committee', 'agency', 'service', 'operator', 'head', 'spokesperson'])
/** Short names that may stand for a longer one used before: "the defence ministry" for the Russian one. */
const SHORT = new Set([
  'administration',
  'governor',
  'military',
  'army',
  'police',
  'officials',
  'Border Guard',
  'Defence Ministry',
  "prosecutor's office",
  'regional administration',
])

function resolve(speaker: Speaker, talk: Talk): string {
  const name = nameOf(speaker, talk.storyRegion)
  if (speaker.country || speaker.region) return name
  if (!SHORT.has(name) && !GENERIC.has(name)) return name
  const key = name.toLowerCase()
  const named = [talk.last, ...talk.bodies.toReversed()]
  const known =
    named.find((k) => k?.toLowerCase().includes(key)) ?? (key === 'ministry' ? named.find(isAgency) : undefined)
  return known ?? (GENERIC.has(name) ? (talk.subject ?? talk.last ?? talk.bodies.at(-1) ?? name) : name)
}

/** What "ведомство", "відомство", "resort" may point back to: not only ministries. */
const isAgency = (name: string | null): boolean =>
  name !== null && /Ministry|Service|FSB|SBU|Guard|Committee|Intelligence|Department/i.test(name)

const isBareCountry = (s: Speaker): boolean => !s.office && !s.institution && !s.group

/** Bodies remembered for a story: enough for any wire, bounded for hostile text. */
const MAX_BODIES = 12

function remember(talk: Talk, name: string): void {
  if (talk.bodies.at(-1) === name) return
  talk.bodies.push(name)
  if (talk.bodies.length > MAX_BODIES) talk.bodies.shift()
}

function subjectOf(
  read: Read,
  verb: Verb,
  speakers: Speaker[],
  marks: Mark<SpeakerTerm>[],
  talk: Talk,
  from: number,
): Speaker | 'same' | undefined {
  const { role } = verb.term
  const right = speakers.find(
    (s) => s.start >= verb.end && s.start - verb.end <= AFTER_VERB && clear(read, verb.end, s.start),
  )
  if (role === 'according') return right ?? (talk.rawNames ? rawAfter(read, verb) : 'same')
  const left = speakers.findLast(
    (s) =>
      s.end <= verb.start &&
      s.start >= from &&
      verb.start - s.end <= BEFORE_VERB &&
      leadsTo(read, s, verb.start, talk.freeOrder),
  )
  if (role === 'accordingAfter') {
    // German "nach Polizeiangaben" stands before its name, "dem Dienst zufolge" after it.
    const angaben = right?.start === verb.end && /(?:angaben|berichten|quellen|kreisen)$/.test(read.words[right.start]!)
    return angaben ? right : left
  }
  const pronoun = pronounBefore(marks, verb)
  if (pronoun && (!left || pronoun.start > left.end)) return 'same'
  if (left && verb.start - left.end <= 1) return left
  if (talk.freeOrder && right) return right
  if (left) return left
  if (right && right.start - verb.end <= 1 && /[,"”»]/.test(gap(read, verb.start))) return right
  // "…," said the deputy head of the service, a spokesman for the army.
  const named = speakers.find((s) => s.start >= verb.end && s.start - verb.end <= BEFORE_VERB)
  if (named && !isBareCountry(named) && /[,"”»]/.test(gap(read, verb.start))) return named
  if (isImpersonal(read, verb)) return undefined
  if (talk.freeOrder || goesOn(read, verb)) return 'same'
  return talk.rawNames && SAID.has(read.words[verb.start]!) ? rawBefore(read, verb) : undefined
}

const pronounBefore = (marks: Mark<SpeakerTerm>[], verb: Verb): Mark<SpeakerTerm> | undefined =>
  marks.findLast((m) => m.term.role === 'pronoun' && m.end <= verb.start && verb.start - m.end <= 3)

/** Nothing but time, place and small words stands between speaker and verb, or an insertion between commas. */
function leadsTo(read: Read, speaker: Speaker, verb: number, freeOrder: boolean): boolean {
  if (!clearOf(read, speaker.end, verb + 1, /[;!?]|\.\s|\s[—–-]\s/)) return false
  // "умер в больнице, сообщает …" is no speaker; ", governor of the region, said" is one.
  if (speaker.end === verb) return !/,/.test(gap(read, verb)) || /,/.test(gap(read, speaker.start))
  if (/,/.test(gap(read, speaker.end))) return /,/.test(gap(read, verb)) && !isBareCountry(speaker)
  // "В Генштабе информацию о гибели бойцов опровергли."
  if (freeOrder && speaker.start <= 1 && !isBareCountry(speaker) && clearOf(read, speaker.end, verb + 1, /,/))
    return true
  // "a local official and a fishermen's union said"
  if (read.at[speaker.end]?.term.role === 'and' && verb - speaker.end <= 5)
    return clearOf(read, speaker.end, verb + 1, /,/)
  let unknown = 0
  for (let i = speaker.end; i < verb; i += 1) {
    if (/[,()]/.test(gap(read, i))) return false
    const role = read.at[i]?.term.role
    if (role === 'harm' || role === 'person') return false
    if (!role) unknown += 1
  }
  // A country is an adjective more often than a speaker.
  return unknown <= (speaker.office || speaker.institution || speaker.group ? 3 : 0)
}

/** ", adding that", "and said": the speaker goes on. */
const goesOn = (read: Read, verb: Verb): boolean =>
  read.words[verb.start]!.endsWith('ing') || read.at[verb.start - 1]?.term.role === 'and'

/** "no se reportan heridos", "сообщается о двух раненых": said by nobody in particular. */
const isImpersonal = (read: Read, verb: Verb): boolean =>
  read.words[verb.start - 1] === 'se' || read.words[verb.start]!.endsWith('ся')

/** "said its counterparts had told it": the outer speaker answers for it. */
const isSecondHand = (read: Read, verb: Verb, cues: Cue[]): boolean =>
  cues.length > 0 && read.words[verb.start] === 'told' && read.words[verb.start - 1] === 'had'

/** Verbs whose subject speaks, whoever it is; of "claimed" or "put" that is not sure. */
const SAID = new Set(['said', 'says', 'say', 'told', 'added', 'wrote', 'reported', 'announced'])

/** Most words of a speaker that no table knows: "the block medical officer". */
const MAX_RAW = 4

/** "a shopkeeper said": the noun phrase before an English verb of saying, if it opens with an article. */
function rawBefore(read: Read, verb: Verb): Speaker | undefined {
  let end = verb.start
  if (end > 0 && gap(read, end) === ' ' && /^\p{Lu}[\p{Lu}\d]{2,}$/u.test(read.sentence.tokens[end - 1]!.text)) {
    // "JNIM said"
    return rawSpeaker(read, end - 1, end)
  }
  if (end > 0 && gap(read, end) !== ' ') return undefined
  while (end > 0 && isSmall(read, end - 1) && !/[,;]/.test(gap(read, end))) end -= 1
  for (let start = end; start > 0 && end - start <= MAX_RAW; start -= 1) {
    if (end > start && /[^\s'’.-]/.test(gap(read, start))) return undefined
    const before = read.at[start - 1]
    const opens = before?.term.role === 'article' || before?.term.role === 'definite'
    if (opens && start < end) return rawSpeaker(read, start, end)
    if (before && before.term.role !== 'person' && before.term.role !== 'describing' && before.term.role !== 'of')
      return undefined
  }
  return undefined
}

/** "according to a shopkeeper", "according to local radio". */
function rawAfter(read: Read, verb: Verb): Speaker | 'same' {
  let start = verb.end
  while (start < read.words.length && ['article', 'definite'].includes(read.at[start]?.term.role ?? '')) start += 1
  let end = start
  while (end < read.words.length && end - start < MAX_RAW && !/[^\s'’-]/.test(end > start ? gap(read, end) : '')) {
    const role = read.at[end]?.term.role
    if (role && role !== 'person' && role !== 'describing') break
    end += 1
  }
  return end > start ? rawSpeaker(read, start, end) : 'same'
}

const rawSpeaker = (read: Read, start: number, end: number): Speaker => ({
  start,
  end,
  raw: read.sentence.tokens
    .slice(start, end)
    .map((t) => t.text)
    .join(' ')
    .slice(0, 60),
})

function isSmall(read: Read, i: number): boolean {
  const role = read.at[i]?.term.role
  return role === 'filler' || role === 'auxiliary' || role === 'weekday' || role === 'today' || role === 'not'
}

const clear = (read: Read, from: number, to: number): boolean => clearOf(read, from, to + 1, /[;!?,—–]|\.\s/)

function clearOf(read: Read, from: number, to: number, stop: RegExp): boolean {
  for (let i = from; i < to; i += 1) if (stop.test(gap(read, i))) return false
  return true
}

function isTrailing(read: Read, start: number, role: SpeakerTerm['role']): boolean {
  if (role === 'according' || role === 'accordingAfter') return start > 0
  // An article or a few words may stand before the name: ", the governor said", ", senior police officials said".
  for (let i = start; i > 0 && i >= start - 3; i -= 1) {
    if (/[,"”»—–]|\s-/.test(gap(read, i))) return true
    const before = read.at[i - 1]?.term.role
    if (before && before !== 'article' && before !== 'definite' && before !== 'filler' && before !== 'describing')
      return false
  }
  return false
}

/** "Two killed in shelling -governor", "…, — Нацполіція." */
function closer(read: Read, speakers: Speaker[]): Speaker | undefined {
  const last = speakers.at(-1)
  if (last && last.end === read.words.length && last.start > 0) {
    if (read.sentence.part === 'title' && /:\s*$/.test(gap(read, last.start))) return last
    for (let i = last.start; i > 0 && i >= last.start - 2; i -= 1) if (/\s[-–—]/.test(gap(read, i))) return last
  }
  return undefined
}

/** "Two wounded in shooting - rescue board": a title's last words after a spaced dash, in small letters. */
function rawCloser(read: Read): Speaker | undefined {
  const { words, sentence } = read
  if (sentence.part !== 'title') return undefined
  for (let i = words.length - 1; i > 0 && i >= words.length - MAX_RAW; i -= 1) {
    if (/[,;:.]/.test(gap(read, i))) return undefined
    if (/\s[-–—]\s?$/.test(gap(read, i))) {
      return /^\p{Ll}/u.test(sentence.tokens[i]!.text) ? rawSpeaker(read, i, words.length) : undefined
    }
  }
  return undefined
}

/** "Минобороны: сбиты шесть дронов". */
function opener(read: Read, speakers: Speaker[]): Speaker | undefined {
  const first = speakers[0]
  if (!first || first.start > 1 || first.end >= read.words.length) return undefined
  return /^[”"»]?\s*:/.test(gap(read, first.end)) ? first : undefined
}

/** "Driver killed, passenger wounded (governor)." */
const inBrackets = (read: Read, speakers: Speaker[]): Speaker[] =>
  speakers.filter((s) => s.start > 0 && /\(\s*$/.test(gap(read, s.start)) && /^\s*\)/.test(gap(read, s.end)))

/** Whose words stand at token `at`: the nearest attribution that opens before it, else the one that closes after it. */
export function cueAt(cues: Cue[], at: number): Cue | undefined {
  const before = cues.findLast((c) => c.start <= at)
  const after = cues.find((c) => c.start > at)
  if (before?.trailing && after?.trailing) return after
  if (before) return before
  return after?.trailing ? after : undefined
}
