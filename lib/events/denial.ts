import { type ActorMention, actorsIn } from './actors.ts'
import { stateOfCapital } from './denial/capitals.ts'
import { type DenialLabel, denialWords } from './denial/languages.ts'
import type { Document } from './document.ts'
import type { Facts } from './facts.ts'
import { cuesOf } from './types/cues.ts'
import { findPhrases, type Hit } from './words/phrases.ts'
import { fold, type ReadSentence, read } from './words/units.ts'

const LONGEST_SENTENCE = 300
/** What is denied stands at most so many words from the verb. */
const REACH = 10
/** Denials further down than this are history. */
const MAX_SENTENCES = 25
/** Whoever speaks was named at most this many sentences before. */
const LOOK_BACK = 4

/**
 * Who denies having had a part, that the event happened, or that something was agreed; with the sentence.
 * `by` is in English. Denials of habit ("denies targeting civilians") and of tolls are none.
 */
export function findDenial(document: Document): Facts['denial'] {
  const reading = read(document)
  const tables = reading.langs.map(denialWords).filter((t) => t !== undefined)
  if (tables.length === 0) return null
  const named: ActorMention[][] = []
  const cues = cuesOf(reading)
  for (const [i, sentence] of reading.sentences.slice(0, MAX_SENTENCES).entries()) {
    const actors = actorsIn(sentence, reading.langs)
    named.unshift(actors)
    const found = deniedIn(
      tables.flatMap((table) => findPhrases(table, sentence.units)),
      actors,
      sentence.units,
    )
    if (
      !found ||
      cues[i]?.cues.some((cue) => (cue.label === 'background' || cue.label === 'follow') && cue.from < found.hit.from)
    )
      continue
    const by =
      denierOf(found.hit, found.isVerb, actors, sentence.units) ??
      capitalBefore(found.hit.from, sentence.units) ??
      (found.of === 'event' && actors.length === 0 && !isQuoted(sentence) ? null : speakerBefore(named.slice(1)))
    if (by) return { by, of: found.of, sentence: sentence.sentence.text.slice(0, LONGEST_SENTENCE) }
  }
  return null
}

function deniedIn(
  hits: Hit<DenialLabel>[],
  actors: ActorMention[],
  units: ReadSentence['units'],
): { hit: Hit<DenialLabel>; of: 'involvement' | 'event' | 'agreement'; isVerb: boolean } | null {
  if (hits.length === 0) return null
  const first = (label: DenialLabel) => hits.find((hit) => hit.label === label)
  if (first('not')) return null
  const habit = first('habit')
  const whole = { noPart: 'involvement', noAgreement: 'agreement', noEvent: 'event' } as const
  for (const label of ['noPart', 'noAgreement', 'noEvent'] as const) {
    const hit = first(label)
    if (hit) return { hit, of: whole[label], isVerb: hits.some((h) => h.label === 'deny' && h.from === hit.from) }
  }
  if (habit) return null
  for (const hit of hits) {
    if (hit.label !== 'deny') continue
    for (const of of ['agreement', 'involvement', 'event'] as const) {
      const object = hits.find((o) => o.label === of && Math.abs(o.from - hit.from) <= REACH && o.from !== hit.from)
      if (object) return { hit, of, isVerb: true }
    }
  }
  const act = first('act') ?? hits.find((hit) => hit.label === 'bare' && isGerund(units[hit.to]?.word))
  if (act) return { hit: act, of: 'involvement', isVerb: true }
  const it = first('it')
  if (it) return { hit: it, of: 'event', isVerb: true }
  const bare = hits.find((hit) => hit.label === 'bare' && standsAlone(hit, actors, units))
  return bare ? { hit: bare, of: 'event', isVerb: true } : null
}

/** "denied firing": what is denied is the act. */
function isGerund(word: string | undefined): boolean {
  return word !== undefined && word.length > 5 && word.endsWith('ing')
}

/** A second verb follows: "qui dément et accuse". */
const AND = new Set(['and', 'et', 'y', 'und', 'i', 'oraz', 'и', 'й', 'та', 'і', 'e'])

/** "Minsk denies.", "…, qui dément": a verb that closes its clause, whose subject stands in it or right before it. */
function standsAlone({ from, to }: Hit<DenialLabel>, actors: ActorMention[], units: ReadSentence['units']): boolean {
  const clause = units[from]!.clause
  const closes = to >= units.length || units[to]!.clause !== clause || AND.has(units[to]!.word)
  return (
    closes &&
    (capitalBefore(from, units) !== undefined ||
      actors.some((actor) => actor.from < from && clause - units[actor.from]!.clause <= 1 && from - actor.to <= 4))
  )
}

/** "Phnom Penh zaprzecza", «Вильнюс это отрицает»: a capital of one or two words within three of the verb. */
function capitalBefore(from: number, units: ReadSentence['units']): string | undefined {
  for (let at = from - 1; at >= Math.max(0, from - 3); at -= 1) {
    const one = units[at]!
    if (!one.capital) continue
    const two = at > 0 && units[at - 1]!.capital ? `${units[at - 1]!.word} ${one.word}` : undefined
    const state = (two && stateOfCapital(two, fold)) ?? stateOfCapital(one.word, fold)
    if (state) return state
  }
  return undefined
}

/**
 * Who denies: the subject of the verb ("Kyiv denied"); else whoever speaks in the sentence, a body or group before a
 * bare country ("… said Ukraine had no part" is said by somebody else).
 */
function denierOf(
  { from, to }: Hit<DenialLabel>,
  isVerb: boolean,
  actors: ActorMention[],
  units: ReadSentence['units'],
): string | undefined {
  const before = actors.filter((a) => a.from < from).reverse()
  const after = actors.filter((a) => a.from >= to)
  const inClause = before.filter((a) => units[a.from]!.clause === units[from]!.clause)
  // "…, qui dément et accuse le M23": whoever was named last before the verb, not behind it.
  const near = before.slice(0, 2)
  const subject = isVerb
    ? (inClause.find((a) => a.kind !== 'country') ?? inClause[0] ?? near.find((a) => a.kind !== 'country') ?? near[0])
    : undefined
  return subject?.name ?? speakerOf([...before, ...after])
}

function speakerOf(actors: ActorMention[]): string | undefined {
  const bodies = actors.filter((a) => a.kind === 'institution' || a.kind === 'group')
  return (bodies[0] ?? actors.find((a) => a.kind === 'country') ?? actors[0])?.name
}

/** The last body named before, for a quotation that goes on without saying whose it is. */
function speakerBefore(earlier: ActorMention[][]): string | undefined {
  const near = earlier.slice(0, LOOK_BACK).map((actors) => actors.toReversed())
  const bodies = near.flat().filter((a) => a.kind === 'institution' || a.kind === 'group')
  return bodies[0]?.name ?? speakerOf(near.flat())
}

const isQuoted = ({ sentence }: ReadSentence): boolean => /[«»„“”"]/.test(sentence.text)
