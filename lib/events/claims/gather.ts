import type { Document, Sentence } from '../document.ts'
import { type Cue, cueAt, findCues } from './attribution.ts'
import { isBackground, isEarlier, type When, whenOf } from './background.ts'
import { denialIn, disputedAt, disputedBy, rejects } from './denials.ts'
import { type Initials, initialsIn } from './initials.ts'
import type { Language } from './language.ts'
import type { Draft } from './merge.ts'
import { quoteTurn } from './quotes.ts'
import type { Read } from './read.ts'
import { findSpeakers, regionsIn } from './speakers.ts'
import type { Line } from './story.ts'
import type { Talk } from './talk.ts'
import { findTolls, type Toll } from './tolls.ts'
import { whoAll } from './who.ts'

/** Most tolls taken before they are merged: no wire states more, and hostile text must not make the rest slow. */
const MAX_DRAFTS = 200
/** Sentences that a speaker goes on for without being named again. */
const CARRY = 3
/** Sentences that a quotation may run before its speaker is named. */
const MAX_QUOTED = 4

/** Every toll of the story with whoever says it, and all who speak in it. */
export function gatherDrafts(
  lines: Line[],
  document: Document,
  language: Language,
): { drafts: Draft[]; voices: Talk['voices']; onlyVoice: string | null; firstVoice: string | null } {
  const talk = startTalk(lines, language)
  const when = whenOf(lines, document.at)
  const exchanged = lines.some(({ read }) => read.sentence.part !== 'body' && hasExchange(read))
  const drafts: Draft[] = []
  let carried = 0
  let quoted: { from: number; sentences: number } | undefined
  for (const [i, line] of lines.entries()) {
    if (drafts.length >= MAX_DRAFTS) break
    const { read, spoken } = line
    const first = drafts.length
    const before = lines[i - 1]?.read.sentence
    const cues = findCues(read, spoken, findSpeakers(read, spoken), talk)
    carried = cues.length ? CARRY : carried - 1
    lookBack(read, cues, drafts, before)
    const carry = carried > 0 && cues.length === 0 ? talk.carrier : null
    const late = read.sentence.part === 'body' && before?.part === 'body'
    drafts.push(...draftsOf(line, cues, drafts, { before, carry, when, late, exchanged, language }))

    // A quotation may run over several sentences before its speaker is named.
    const turn = quoteTurn(read.sentence.text, quoted !== undefined)
    if (turn === -1 && quoted && cues.length) attribute(drafts.slice(quoted.from), cues[0]!.claimant)
    if (turn === 1) quoted = { from: first, sentences: 0 }
    else if (turn === -1 || (quoted && quoted.sentences >= MAX_QUOTED)) quoted = undefined
    else if (quoted) quoted.sentences += 1
  }
  const [voice] = talk.official
  const [first] = talk.voices.keys()
  const firstVoice = first !== undefined && talk.official.has(first) ? first : null
  return {
    drafts,
    voices: talk.voices,
    firstVoice,
    onlyVoice: talk.voices.size === 1 && voice !== undefined ? voice : null,
  }
}

type Setting = {
  before: Sentence | undefined
  /** Who goes on speaking, where the sentence names nobody. */
  carry: string | null
  when: When
  late: boolean
  exchanged: boolean
  language: Language
}

function draftsOf({ read, spoken }: Line, cues: Cue[], known: Draft[], setting: Setting): Draft[] {
  const here = read.sentence
  const { tolls, unnumbered } = findTolls(read, setting.language, cues)
  const back = denialIn(read, cues)
  const denial = back ?? rejects(cues)
  if (!denial && tolls.length === 0 && unnumbered.length === 0) return []
  const exchanged = setting.exchanged || hasExchange(read)
  const stated = tolls
    .filter((t) => !(exchanged && (t.kind === 'captured' || (t.bodies && !isHandedToKin(read)))))
    .filter((t) => !(t.kind === 'killed' && t.min >= MANY_BODIES && isReturn(read)))
    .filter((t) => !isBackground(read, t, setting.when, spoken, setting.late))
    .map((t) => toDraft(t, cueAt(cues, t.at), setting.carry, isEarlier(read, t, spoken), here))
  likeThoseBefore(stated, known)
  if (!denial && unnumbered.length === 0) return stated
  const denied = denial ? disputedBy(denial, [...known, ...stated], here, setting.before, back !== undefined) : []
  // "The mayor denied it: nobody was hurt" disputes a figure, and states none of its own.
  const kept = stated.filter((d) => d.max !== 0 || !back || !denied.some((o) => o.kind === d.kind))
  const disputed = unnumbered.flatMap((harm) => disputedAt(harm, cues, [...known, ...kept], here) ?? [])
  return [...kept, ...denied, ...disputed]
}

/** "Two guards were killed. A third is missing": others are of the kind of those told of right before. */
function likeThoseBefore(stated: Draft[], known: Draft[]): void {
  for (const [i, d] of stated.entries()) {
    const before = stated[i - 1] ?? known.at(-1)
    if (d.besides && !d.headed && d.who === 'unspecified' && before && before.min > 0) d.who = before.who
  }
}

function toDraft(toll: Toll, cue: Cue | undefined, carry: string | null, earlier: boolean, sentence: Sentence): Draft {
  // "No one was hurt" in a sentence of its own is the outlet's, whoever spoke before.
  const claimant = cue?.claimant ?? (toll.max === 0 ? null : carry)
  return {
    kind: toll.kind,
    who: toll.who,
    min: toll.min,
    max: toll.max,
    at: toll.at,
    numberAt: toll.numberAt,
    breakdown: toll.breakdown,
    single: toll.single,
    definite: toll.definite,
    headed: toll.headed,
    weak: toll.weak,
    earlier,
    vague: toll.vague,
    loose: toll.loose,
    besides: toll.besides === true,
    claimant,
    mode: cue?.mode ?? 'say',
    attributed: cue !== undefined,
    sentence,
    second: cue?.secondHand === true,
  }
}

/** "The bodies of 400 fallen soldiers were returned": the dead of a whole war, come home. */
function isReturn(read: Read): boolean {
  const bodies = read.marks.some((m) => m.term.role === 'harm' && m.term.how === 'bodies')
  return bodies && read.words.some((word) => RETURNED.test(word)) && !isHandedToKin(read)
}

/** Fewer may be the dead of this event. */
const MANY_BODIES = 10
const RETURNED =
  /^(?:exchang|swap|обмен|обмін|intercambi|echang|austausch|tauscht|wymien|return|repatriat|verne|верну|поверн|возвращ|передан|передал|переда[лв]|доставл|доставил|репатри|rapatri|restitu|devuel|devol|repatri|uberfuhrt|uberg[ae]b|ruckfuhrung|zwroc|przekaza|sprowadz)/
/** Handed over to their families are the dead of this event. */
const isHandedToKin = (read: Read): boolean => read.words.some((word) => KIN.test(word))
const KIN = /^(?:famil|relativ|родн|родствен|сім|рідн|родин|prochs|deudos|angehorig|rodzin|bliski)/

const hasExchange = (read: Read): boolean => read.marks.some((m) => m.term.role === 'exchange')

/** Sentences that complete the one before: "Об этом сообщил губернатор", "All five are locals". */
function lookBack(read: Read, cues: Cue[], drafts: Draft[], before: Sentence | undefined): void {
  const role = read.at[0]?.term.role
  if (role !== 'thisSaid' && role !== 'all') return
  const previous = drafts.filter((d) => d.sentence === before)
  if (role === 'thisSaid' && cues.length) attribute(previous, cues[0]!.claimant)
  if (role !== 'all') return
  const who = whoAll(read, 0)
  for (const d of previous) if (d.who === 'unspecified' && d.min > 0) d.who = who
}

function attribute(drafts: Draft[], claimant: string): void {
  for (const draft of drafts) {
    if (draft.attributed) continue
    draft.claimant = claimant
    draft.attributed = true
  }
}

function startTalk(lines: Line[], language: Language): Talk {
  let region: { name: string | undefined } | undefined
  let initials: Initials | undefined
  return {
    initials: () => {
      initials ??= initialsIn(lines.map((l) => l.read))
      return initials
    },
    // Few stories need it, and it walks the whole text.
    storyRegion: () => {
      region ??= { name: mostFrequent(lines.flatMap((l) => regionsIn(l.read, l.spoken))) }
      return region.name
    },
    last: null,
    carrier: null,
    subject: null,
    group: null,
    bodies: [],
    voices: new Map(),
    official: new Set(),
    rawNames: language.code === 'en',
    freeOrder: language.freeOrder,
  }
}

function mostFrequent(names: string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}
