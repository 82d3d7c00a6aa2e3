import type { SpeakerTerm } from './language.ts'
import type { Mark } from './lexicon.ts'
import { nativeAfter, nativeBefore } from './native.ts'
import { rawAfter, rawBefore, rawBehind } from './raw.ts'
import { gap, type Read } from './read.ts'
import type { Speaker } from './speakers.ts'
import { isBareCountry, type Talk } from './talk.ts'

/** A word of saying. */
export type Verb = Mark<SpeakerTerm>

/** Farthest a verb stands from who says it, in words: "the governor, writing on Telegram, said". */
const BEFORE_VERB = 8
const AFTER_VERB = 4

/** Who says it: the speaker of a verb, `same` as before, or nobody in particular. */
export function subjectOf(
  read: Read,
  verb: Verb,
  speakers: Speaker[],
  marks: Mark<SpeakerTerm>[],
  talk: Talk,
  from: number,
): Speaker | 'same' | undefined {
  const { role } = verb.term
  if (VERB_FINAL.has(read.lang) && role !== 'accordingAfter') return subjectAhead(verb, speakers, marks, from)
  const right = speakers.find(
    (s) =>
      s.start >= verb.end &&
      s.start - verb.end <= AFTER_VERB &&
      clear(read, verb.end, s.start) &&
      // "заявили о гибели одного пограничника": the dead do not speak.
      !tells(read, verb.end, s.start) &&
      (role === 'according' || role === 'accordingAfter' || !isTold(read, verb.end, s)),
  )
  if (role === 'according')
    return right ?? (talk.rawNames ? rawAfter(read, verb, marks) : (nativeAfter(read, verb, marks) ?? 'same'))
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
    if (angaben) return right
    // "flohen nach Serbien" names no source; "den Angaben der Polizei nach" does.
    return read.words[verb.start] === 'nach' && !(left && SAYS.test(read.words[left.start - 2] ?? ''))
      ? undefined
      : left
  }
  const pronoun = pronounBefore(marks, verb)
  if (pronoun && (!left || pronoun.start > left.end)) return 'same'
  // "assure que les soldats ont tiré sur les mineurs et fait état de trente tués"
  if (from > 0 && talk.freeOrder && read.at[verb.start - 1]?.term.role === 'and') return 'same'
  // "reconoció el funcionario"
  if (talk.freeOrder && !left && marks.some((m) => m.term.role === 'pronoun' && m.start === verb.end)) return 'same'
  if (left && verb.start - left.end <= 1) return firstOf(read, left, speakers, marks, talk)
  if (talk.freeOrder && right) return right
  if (left) return left
  if (right && right.start - verb.end <= 1 && /[,"”»]/.test(gap(read, verb.start))) return right
  // "…," said the deputy head of the service, a spokesman for the army.
  const named = speakers.find((s) => s.start >= verb.end && s.start - verb.end <= BEFORE_VERB)
  if (named && !isBareCountry(named) && /[,"”»]/.test(gap(read, verb.start))) return named
  if (isImpersonal(read, verb)) return undefined
  if (talk.freeOrder) return nativeBefore(read, verb, marks) ?? nativeAfter(read, verb, marks) ?? 'same'
  if (goesOn(read, verb, from > 0)) return 'same'
  if (!talk.rawNames || !SAID.has(read.words[verb.start]!)) return undefined
  return rawBefore(read, verb, marks) ?? rawBehind(read, verb)
}

/** Languages whose verb of saying closes the sentence that its subject opens. */
const VERB_FINAL = new Set(['tr'])

/** "Valilik, iki askerin yaralandığını açıkladı": the first who is named, unless somebody has spoken since. */
function subjectAhead(
  verb: Verb,
  speakers: Speaker[],
  marks: Mark<SpeakerTerm>[],
  from: number,
): Speaker | 'same' | undefined {
  const first = speakers.find((s) => s.start >= from && s.end <= verb.start)
  return first ?? (pronounBefore(marks, verb) ? 'same' : undefined)
}

const SAYS = /^(?:angaben|darstellung|aussage|aussagen|worten|bericht|berichten|informationen|meinung|einschatzung)$/

/** "a rebel spokesman and two residents said": the first of them answers for it, bystanders only bear it out. */
function firstOf(read: Read, left: Speaker, speakers: Speaker[], marks: Mark<SpeakerTerm>[], talk: Talk): Speaker {
  if (!left.institution || !BYSTANDERS.has(left.institution)) return left
  for (let i = left.start; i > 0 && left.start - i < 3; i -= 1) {
    if (read.at[i - 1]?.term.role !== 'and') continue
    const before = speakers.find((s) => s.end === i - 1)
    return (
      before ??
      (talk.rawNames ? rawBefore(read, { term: { role: 'say' }, start: i - 1, end: i }, marks) : undefined) ??
      left
    )
  }
  return left
}

export const BYSTANDERS = new Set(['residents', 'witnesses', 'survivors', 'doctors', 'rescuers', 'local media'])

export const pronounBefore = (marks: Mark<SpeakerTerm>[], verb: Verb): Mark<SpeakerTerm> | undefined =>
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
  // "Сестра одного из тех, кто ехал в машине, говорит"
  if (
    freeOrder &&
    speaker.start <= 1 &&
    !isBareCountry(speaker) &&
    /,/.test(gap(read, verb)) &&
    hasRelative(read, speaker.end, verb)
  )
    return true
  // "a local official and a fishermen's union said"
  if (read.at[speaker.end]?.term.role === 'and' && verb - speaker.end <= 5)
    return clearOf(read, speaker.end, verb + 1, /,/)
  if (/,/.test(gap(read, verb))) return false
  let unknown = 0
  for (let i = speaker.end; i < verb; i += 1) {
    if (/[,()]/.test(gap(read, i))) return false
    const role = read.at[i]?.term.role
    if (role === 'harm' || role === 'person') return false
    if (!role && !read.small.side.has(read.words[i]!)) unknown += 1
  }
  // A country is an adjective more often than a speaker.
  return unknown <= (speaker.office || speaker.institution || speaker.group ? 3 : 0)
}

function hasRelative(read: Read, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (read.at[i]?.term.role === 'relative' && /,/.test(gap(read, i))) return true
  return false
}

/** ", adding that", "and said": the speaker goes on. */
const goesOn = (read: Read, verb: Verb, spoken: boolean): boolean =>
  (spoken && read.words[verb.start]!.endsWith('ing')) || read.at[verb.start - 1]?.term.role === 'and'

/** "no se reportan heridos", "сообщается о двух раненых": said by nobody in particular. */
const isImpersonal = (read: Read, verb: Verb): boolean =>
  read.words[verb.start - 1] === 'se' || read.words[verb.start]!.endsWith('ся')

/** "said its counterparts had told it": the outer speaker answers for it. */
export const isSecondHand = (read: Read, verb: Verb): boolean =>
  read.words[verb.start] === 'told' && read.words[verb.start - 1] === 'had'

/** Verbs whose subject speaks, whoever it is; of "claimed" or "put" that is not sure. */
const SAID = new Set(
  'said says say told added wrote reported announced stated specified confirmed informed list lists listed count counts counted claimed estimated estimates insists insisted alleged alleges acknowledged admitted noted declared recorded'.split(
    ' ',
  ),
)

/** "dijo que el soldado …", "reportan un soldado herido": told of, not telling. */
const isTold = (read: Read, from: number, s: Speaker): boolean =>
  THAT.test(read.words[from]!) ||
  (read.lang !== 'ar' && read.at[s.end]?.term.role === 'harm' && gap(read, s.end) === ' ')

const THAT = /^(?:que|qu'.*)$/

function tells(read: Read, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const role = read.at[i]?.term.role
    // Some articles are numbers: "selon un infirmier".
    const term = read.at[i]?.term
    // "рассказали в больнице": where it was told, not who lies there.
    const harm = term?.role === 'harm' && term.how !== 'treated'
    if (harm || role === 'amount' || (term?.role === 'number' && term.value !== 1)) return true
  }
  return false
}

const clear = (read: Read, from: number, to: number): boolean => clearOf(read, from, to + 1, /[;!?,—–]|\.\s/)

function clearOf(read: Read, from: number, to: number, stop: RegExp): boolean {
  for (let i = from; i < to; i += 1) if (stop.test(gap(read, i))) return false
  return true
}
