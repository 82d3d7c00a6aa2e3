import { stateOf } from './claimant.ts'
import type { SpeakerTerm } from './language.ts'
import type { Mark } from './lexicon.ts'
import { rawCloser, rawOpener, rawSubject } from './raw.ts'
import { gap, type Read } from './read.ts'
import type { Speaker } from './speakers.ts'
import { BYSTANDERS, isSecondHand, pronounBefore, subjectOf } from './subjects.ts'
import { closer, inBrackets, opener, withoutVerb } from './tags.ts'
import { isBareCountry, remember, resolve, type Talk } from './talk.ts'
import { isBystander, isPrivate, isVagueBody } from './titles.ts'

/** A place in a sentence that says who says so. */
export type Cue = {
  start: number
  end: number
  claimant: string
  mode: 'say' | 'deny' | 'confirm'
  /** Stands after what it attributes (", police said."). */
  trailing: boolean
  /** "a claim by the army that …", told by somebody else. */
  secondHand?: boolean
  /** "as the displaced say": a word in passing. */
  aside?: boolean
}

/** No sentence that states anything has more speakers. */
const MAX_CUES = 12

/** Every attribution of a sentence, left to right. `talk` is kept up to date. */
export function findCues(read: Read, marks: Mark<SpeakerTerm>[], speakers: Speaker[], talk: Talk): Cue[] {
  const cues: Cue[] = []
  const add = (speaker: Speaker | 'same', from: number, to: number, mode: Cue['mode'], trailing: boolean) => {
    const claimant =
      speaker === 'same'
        ? ((cues.findLast((c) => !c.aside) ?? cues.at(-1))?.claimant ?? talk.subject ?? talk.last)
        : resolve(speaker, talk)
    if (!claimant) return
    // What a relative or a newspaper says holds for its own sentence.
    if (speaker === 'same' || !speaksForItself(speaker)) talk.last = claimant
    if (speaker !== 'same') talk.carrier = isOfficial(speaker) ? claimant : null
    if (speaker !== 'same' && (isOfficial(speaker) || COLLECTIVE.test(claimant))) talk.official.add(claimant)
    if (speaker !== 'same' && speaker.raw && !isBareCountry(speaker)) remember(talk, claimant)
    if (!talk.voices.has(claimant)) talk.voices.set(claimant, speaker === 'same' ? '' : textOf(read, speaker))
    cues.push({ start: from, end: to, claimant, mode, trailing })
  }
  const opening = opener(read, speakers) ?? (talk.rawNames ? rawOpener(read) : undefined)
  if (opening) add(opening, opening.start, opening.end, 'say', false)
  const tag = closer(read, speakers) ?? (talk.rawNames ? rawCloser(read) : undefined)
  if (tag) add(tag, tag.start, tag.end, 'say', true)
  for (const mark of marks) {
    if (cues.length >= MAX_CUES) break
    const { role } = mark.term
    if (!isCueWord(role) || isLoose(read, mark) || (cues.length > 0 && isSecondHand(read, mark))) continue
    if (cues.length > 0 && CITING.test(read.words[mark.start]!)) continue
    const found = subjectOf(read, mark, speakers, marks, talk, cues.at(-1)?.end ?? 0)
    if (!found) continue
    // Who denies a part in it may grant the dead.
    if (role === 'deny' && isOfActs(read, mark)) continue
    const start =
      found === 'same' ? (pronounBefore(marks, mark)?.start ?? mark.start) : Math.min(found.start, mark.start)
    const end = found === 'same' ? mark.end : Math.max(found.end, mark.end)
    const mode = role === 'deny' || role === 'confirm' ? role : 'say'
    const spokeLast = talk.last
    add(found, start, end, mode, isTrailing(read, start, role))
    const cue = cues.at(-1)
    if (cue && PASSING.test(read.words[Math.min(start, mark.start) - 1] ?? '')) cue.aside = true
    if (cue && (isRelayed(read, mark) || isRejected(read, mark, cues))) {
      cue.secondHand = true
      cue.trailing = false
      // "a remark by its spokesman … The spokesman said": a person told of may go on, a body does not.
      if (found === 'same' || !found.office) talk.last = spokeLast
    }
  }
  for (const s of inBrackets(read, speakers)) add(s, s.start, s.end, 'say', true)
  for (const s of withoutVerb(read, speakers, cues)) add(s, s.start, s.end, 'say', false)
  const known = speakers[0]
  const first = known && known.start <= 1 ? known : talk.rawNames ? rawSubject(read) : undefined
  talk.subject = !cues.length && first && !isBareCountry(first) ? resolve(first, talk) : null
  for (const s of speakers) {
    if (!isBody(s)) continue
    const name = resolve(s, talk)
    remember(talk, name)
    if (s.group && !stateOf(name)) talk.group = name
  }
  return cues.sort((a, b) => a.start - b.start)
}

/** "denied any role in the blast", "denied shelling a village", "отрицает причастность": an act is denied, not its toll. */
function isOfActs(read: Read, mark: Mark<SpeakerTerm>): boolean {
  for (let i = mark.end; i < Math.min(mark.end + 4, read.words.length); i += 1) {
    if (/[,;:.]/.test(gap(read, i))) return false
    if (INVOLVEMENT.test(read.words[i]!)) return true
    const gerund =
      read.lang === 'en' &&
      i === mark.end &&
      /^.{3,}ing$/.test(read.words[i]!) &&
      !/^(?:any|no|noth)/.test(read.words[i]!)
    if (gerund && read.at[i]?.term.role !== 'harm') return true
  }
  return false
}

const INVOLVEMENT =
  /^(?:involvement|role|part|responsibility|complicity|participation|причастност[ьи]|участи[ея]|ответственност[ьи]|вину|причетн(?:ість|ості)|участь|відповідальн(?:ість|ості)|провину|implication|responsabilite|participation|complicite|responsabilidad|participacion|autoria|implicacion|vinculacion|responsabilidade|participacao|envolvimento|responsabilita|coinvolgimento|partecipazione|beteiligung|verantwortung|mitwirkung|schuld|udzial\p{L}*|odpowiedzialnosc\p{L}*|zwiazk\p{L}*|مسووليت\p{L}*|ضلوع\p{L}*|تورط\p{L}*)$/u

/** German verbs end in a particle that says nothing elsewhere: "teilte die Polizei mit", but "bei einem Schusswechsel mit Schmugglern". */
function isLoose(read: Read, mark: Mark<SpeakerTerm>): boolean {
  if (mark.end !== mark.start + 1) return false
  const word = read.words[mark.start]!
  // "1,300 people were told to leave", "an area claimed by both"
  if (read.lang === 'en' && mark.term.role === 'say' && word.endsWith('ed') && read.words[mark.end] === 'by')
    return true
  if (read.lang === 'en')
    return word === 'told' && /^(?:was|were|been|being|be|are|is)$/.test(read.words[mark.start - 1] ?? '')
  // "un poste avancé"
  if (read.lang === 'fr')
    return (
      /é(?:e|s|es)?$/u.test(read.sentence.tokens[mark.start]!.text) &&
      !/(?:^|')(?:a|ont|avait|avaient)$/.test(read.words[mark.start - 1] ?? '')
    )
  return read.lang === 'de' && PARTICLE.test(word) && mark.end < read.words.length && gap(read, mark.end) === ' '
}

const PARTICLE = /^(?:mit|bekannt|hinzu)$/

/** "a claim by", "a report of": somebody else tells it. */
const isRelayed = (read: Read, mark: Mark<SpeakerTerm>): boolean =>
  (mark.term.role === 'according' || mark.term.role === 'accordingAfter') &&
  read.words.slice(mark.start, mark.end).some((word) => TOLD.test(word))

/** "dismissed the rebels' claim to have killed nine" */
const isRejected = (read: Read, mark: Mark<SpeakerTerm>, cues: Cue[]): boolean =>
  mark.term.role === 'say' && TOLD.test(read.words[mark.start]!) && cues.at(-2)?.mode === 'deny'

const TOLD = /^(?:claim|remark|statement|report|assertion|allegation|accusation|account|figure|toll)s?$/

const PASSING = /^(?:as|como|comme|wie|jak|как|як)$/

/** "the mayor said, citing the crew": the mayor answers for it. */
const CITING = /^(?:citing|quoting|cited|citando|citant|ссылаясь|со|посилаючись|powolujac)$/

/** Sources that no text goes on for. */
const PRIVATE = new Set([
  'relatives',
  'family',
  'wife',
  'mother',
  'father',
  'daughter',
  'son',
  'brother',
  'neighbour',
  'media',
  'local media',
  'traders',
  'activists',
])

/** Whose words a text goes on with where it names nobody: a body's or an office holder's, not those of a fruit seller. */
const isOfficial = (speaker: Speaker): boolean => {
  if (speaksForItself(speaker)) return false
  const { raw, office } = speaker
  if (raw === undefined) return !isBystander(office ?? '')
  return speaker.definite === true || /\p{Lu}/u.test(raw) || OFFICIAL.test(raw)
}

/** Many bear out what one alone does not. */
const COLLECTIVE = /^(?:neighbours|relatives|residents|locals|villagers|families|family|witnesses|survivors)$/

const OFFICIAL =
  /officer|official|command|spokes|minist|direct|chief|head|govern|mayor|commission|council|police|source|doctor|superintendent|authorit|prosecutor|magistrate|judge|prefect|leader|envoy|ambassador|consul|hospital|service|group|guard|army|force|union|association|agency|monitor|rescue|secretary|president|chair|administrat|deputy|colonel|general|captain/i

const speaksForItself = ({ office, institution }: Speaker): boolean =>
  PRIVATE.has(institution ?? '') || isPrivate(office ?? institution ?? '')

/** Bystanders are no body that a text points back to. */
const isBody = (s: Speaker): boolean =>
  (s.institution !== undefined &&
    !BYSTANDERS.has(s.institution) &&
    !(isVagueBody(s.institution) && !s.region && !s.country && !s.raw)) ||
  s.group !== undefined ||
  (s.raw !== undefined && s.country !== undefined)

const textOf = (read: Read, speaker: Speaker): string =>
  read.sentence.text
    .slice(read.sentence.tokens[speaker.start]!.start, read.sentence.tokens[speaker.end - 1]!.end)
    .slice(0, 100)

const isCueWord = (role: SpeakerTerm['role']): boolean =>
  role === 'say' || role === 'deny' || role === 'confirm' || role === 'according' || role === 'accordingAfter'

function isTrailing(read: Read, start: number, role: SpeakerTerm['role']): boolean {
  if (role === 'according' || role === 'accordingAfter') return start > 0
  // An article or a few words may stand before the name: ", the governor said", ", senior police officials said".
  for (let i = start; i > 0 && i >= start - 5; i -= 1) {
    if (/[,"”»—–]|\s-/.test(gap(read, i))) return true
    const before = read.at[i - 1]?.term.role
    if (before && !BEFORE_SPEAKER.has(before)) return false
  }
  return false
}

const BEFORE_SPEAKER = new Set<string>(['article', 'definite', 'filler', 'describing', 'and', 'number', 'person', 'of'])

/** Whose words stand at token `at`: the nearest attribution that opens before it, else the one that closes after it. */
export function cueAt(cues: Cue[], at: number): Cue | undefined {
  const before = cues.findLast((c) => c.start <= at)
  const after = cues.find((c) => c.start > at)
  if (before?.trailing && after?.trailing) return after
  if (before) return before
  return after?.trailing ? after : undefined
}
