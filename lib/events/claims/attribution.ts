import { nameOf } from './claimant.ts'
import type { SpeakerTerm } from './language.ts'
import type { Mark } from './lexicon.ts'
import { gap, type Read } from './quantities.ts'
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

/** Farthest a verb stands from who says it, in words: "the governor, writing on Telegram, said". */
const BEFORE_VERB = 7
const AFTER_VERB = 4

export type Talk = { storyRegion: string | undefined; last: string | null }

/** Every attribution of a sentence, left to right. `talk.last` is whoever spoke last and is kept up to date. */
export function findCues(
  read: Read,
  marks: Mark<SpeakerTerm>[],
  speakers: Speaker[],
  freeOrder: boolean,
  talk: Talk,
): Cue[] {
  const cues: Cue[] = []
  for (const mark of marks) {
    const { role } = mark.term
    if (role !== 'say' && role !== 'deny' && role !== 'confirm' && role !== 'according' && role !== 'accordingAfter')
      continue
    const found = subjectOf(read, mark, speakers, marks, freeOrder, cues.at(-1)?.end ?? 0)
    const claimant =
      found === 'same'
        ? (cues.at(-1)?.claimant ?? talk.last)
        : found
          ? resolve(nameOf(found, talk.storyRegion), talk.last, found)
          : null
    if (!claimant) continue
    talk.last = claimant
    const start = found !== 'same' && found ? Math.min(found.start, mark.start) : mark.start
    const end = found !== 'same' && found ? Math.max(found.end, mark.end) : mark.end
    const mode = role === 'deny' || role === 'confirm' ? role : 'say'
    cues.push({ start, end, claimant, mode, trailing: isTrailing(read, start, role) })
  }
  const tag = read.sentence.part === 'title' ? titleTag(read, speakers) : undefined
  if (tag) {
    const claimant = resolve(nameOf(tag, talk.storyRegion), talk.last, tag)
    if (claimant) {
      cues.push({ start: tag.start, end: tag.end, claimant, mode: 'say', trailing: tag.start > 0 })
      talk.last = claimant
    }
  }
  return cues.sort((a, b) => a.start - b.start)
}

/** Short names stand for the long one used last: "the ministry" for "Russian Defence Ministry". */
const SHORT = new Set([
  'ministry',
  'committee',
  'agency',
  'service',
  'operator',
  'administration',
  'governor',
  'military',
  'army',
  'police',
  'officials',
  'Border Guard',
  'Defence Ministry',
  "prosecutor's office",
])

function resolve(name: string, last: string | null, speaker: Speaker): string {
  if (!last || !SHORT.has(name) || speaker.country || speaker.region) return name
  return last.toLowerCase().includes(name.toLowerCase()) ? last : name
}

function subjectOf(
  read: Read,
  verb: Mark<SpeakerTerm>,
  speakers: Speaker[],
  marks: Mark<SpeakerTerm>[],
  freeOrder: boolean,
  from: number,
): Speaker | 'same' | undefined {
  const { role } = verb.term
  const right = speakers.find(
    (s) => s.start >= verb.end && s.start - verb.end <= AFTER_VERB && clear(read, verb.end, s.start + 1),
  )
  if (role === 'according') return right ?? 'same'
  const left = speakers.findLast(
    (s) =>
      s.end <= verb.start &&
      s.start >= from &&
      verb.start - s.end <= BEFORE_VERB &&
      sameClause(read, s.end, verb.start),
  )
  if (role === 'accordingAfter') return left
  const pronoun = marks.findLast((m) => m.term.role === 'pronoun' && m.end <= verb.start && verb.start - m.end <= 3)
  if (pronoun && (!left || pronoun.start > left.end)) return 'same'
  if (left && verb.start - left.end <= 1) return left
  if (freeOrder && right) return right
  if (left) return left
  if (right && right.start - verb.end <= 1 && /[,"”»]/.test(gap(read, verb.start))) return right
  return freeOrder || isParticiple(read, verb) ? 'same' : undefined
}

/** ", adding that", "and said": the speaker goes on. */
function isParticiple(read: Read, verb: Mark<SpeakerTerm>): boolean {
  return read.words[verb.start]!.endsWith('ing') || read.at[verb.start - 1]?.term.role === 'and'
}

const clear = (read: Read, from: number, to: number): boolean => {
  for (let i = from; i < to; i += 1) if (/[;!?,—–]|\.\s/.test(gap(read, i))) return false
  return true
}

function sameClause(read: Read, from: number, to: number): boolean {
  for (let i = from; i <= to; i += 1) if (/[;!?]|\.\s|\s[—–-]\s/.test(gap(read, i))) return false
  return true
}

function isTrailing(read: Read, start: number, role: SpeakerTerm['role']): boolean {
  if (role === 'according' || role === 'accordingAfter') return start > 0
  return start > 0 && /[,"”»—–]|\s-/.test(gap(read, start))
}

/** "Two killed in shelling -governor", "Минобороны: сбиты шесть дронов". */
function titleTag(read: Read, speakers: Speaker[]): Speaker | undefined {
  const last = speakers.at(-1)
  if (last && last.end === read.words.length) {
    for (let i = last.start; i > 0 && i >= last.start - 2; i -= 1) if (/\s[-–—]/.test(gap(read, i))) return last
  }
  const first = speakers[0]
  if (first && first.start <= 1 && first.end < read.words.length && /^\s*:/.test(gap(read, first.end))) return first
  return undefined
}

/** Whose words stand at token `at`: the nearest attribution that opens before it, else the one that closes after it. */
export function cueAt(cues: Cue[], at: number): Cue | undefined {
  const before = cues.findLast((c) => c.end <= at)
  const after = cues.find((c) => c.start > at)
  if (before?.trailing && after?.trailing) return after
  if (before) return before
  return after?.trailing ? after : undefined
}
