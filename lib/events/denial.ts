import { type ActorMention, actorsIn } from './actors.ts'
import { type DenialLabel, denialWords } from './denial/languages.ts'
import type { Document } from './document.ts'
import type { Facts } from './facts.ts'
import { findPhrases, type Hit } from './words/phrases.ts'
import { type ReadSentence, read } from './words/units.ts'

const LONGEST_SENTENCE = 300
/** What is denied stands at most so many words from the verb. */
const REACH = 10
/** Denials further down than this are history. */
const MAX_SENTENCES = 25

/**
 * Who denies having had a part, that the event happened, or that something was agreed; with the sentence.
 * `by` is in English. Denials of habit ("denies targeting civilians") and of tolls are none.
 */
export function findDenial(document: Document): Facts['denial'] {
  const reading = read(document)
  const tables = reading.langs.map(denialWords).filter((t) => t !== undefined)
  if (tables.length === 0) return null
  const named: ActorMention[][] = []
  for (const [i, sentence] of reading.sentences.slice(0, MAX_SENTENCES).entries()) {
    const actors = actorsIn(sentence, reading.langs)
    named.push(actors)
    const hits = tables.flatMap((table) => findPhrases(table, sentence.units))
    const found = deniedIn(hits)
    if (!found) continue
    const by = denierOf(sentence, found.hit, actors) ?? lastActor(named.slice(0, i))
    if (by) return { by, of: found.of, sentence: sentence.sentence.text.slice(0, LONGEST_SENTENCE) }
  }
  return null
}

function deniedIn(
  hits: Hit<DenialLabel>[],
): { hit: Hit<DenialLabel>; of: 'involvement' | 'event' | 'agreement' } | null {
  const first = (label: DenialLabel) => hits.find((hit) => hit.label === label)
  const habit = first('habit')
  const whole = { noPart: 'involvement', noAgreement: 'agreement', noEvent: 'event' } as const
  for (const label of ['noPart', 'noAgreement', 'noEvent'] as const) {
    const hit = first(label)
    if (hit) return { hit, of: whole[label] }
  }
  if (habit) return null
  for (const hit of hits) {
    if (hit.label !== 'deny') continue
    for (const of of ['agreement', 'involvement', 'event'] as const) {
      const object = hits.find((o) => o.label === of && Math.abs(o.from - hit.from) <= REACH && o.from !== hit.from)
      if (object) return { hit, of }
    }
  }
  return null
}

/** The side that stands nearest before the denial, in its clause first; else the nearest after it. */
function denierOf(_sentence: ReadSentence, hit: Hit<DenialLabel>, actors: ActorMention[]): string | undefined {
  const before = actors.filter((a) => a.to <= hit.from)
  const after = actors.filter((a) => a.from >= hit.to)
  return (before.at(-1) ?? after[0])?.name
}

function lastActor(sentences: ActorMention[][]): string | undefined {
  return sentences.at(-1)?.at(-1)?.name
}
