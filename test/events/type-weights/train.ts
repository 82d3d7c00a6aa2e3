/**
 * Learns lib/events/types/weights.json from labelled sets and the sentences of test/events/type. Usage: npm run train:types -- SETS_FOLDER [--out FILE], then npm run fix
 * `--apart` writes nothing and tells, for each set, how many kinds are right with weights that have not seen it.
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { eventTypes } from '../../../lib/clusters/lifecycle.ts'
import { findClaims } from '../../../lib/events/claims.ts'
import { type Document, toDocument } from '../../../lib/events/document.ts'
import type { EventType } from '../../../lib/events/facts.ts'
import { evidenceOf } from '../../../lib/events/type.ts'
import type { TypeScores } from '../../../lib/events/types/compose.ts'
import { oddsOf, type Weights } from '../../../lib/events/types/likeliest.ts'
import { type ReplayItem, readItems, sourceOf, toEntry } from '../../../lib/local/replay-items.ts'
import { draftVersion } from '../../../lib/stories/draft.ts'
import { textOf } from '../text.ts'
import { cases } from '../type/cases.ts'
import { type Example, fitKinds } from './fit.ts'

/** Sets that teach; those kept unread for honest figures are none of them. */
export const TEACHERS = [
  'border-ru-ua.dev',
  'border-world.dev',
  ...['', '-b', '-d', '-f', '-h'].map((x) => `blind-ru-ua${x}`),
  ...['', '-b', '-c', '-d', '-e', '-g', '-i', '-k'].map((x) => `blind-world${x}`),
]
/** What a sentence of our own says beside a story of a set: it has no more words than the tables know. */
const SENTENCE = 0.3
const OWN_SETS = fileURLToPath(new URL('../../eval/sets', import.meta.url))

type Labelled = Example & { scores: TypeScores; event: boolean }

/** The labelled border events of one set, each by what its own text says. */
export function examplesOf(path: string): Labelled[] {
  const text = readFileSync(path, 'utf8')
  const kinds = new Map<string, EventType>()
  for (const line of text.split('\n').filter(Boolean)) {
    const { id, gold } = JSON.parse(line) as {
      id: string
      gold: { isBorderEvent: boolean; event: { type: EventType } | null }
    }
    if (gold.isBorderEvent && gold.event) kinds.set(id, gold.event.type)
  }
  return readItems(text).flatMap((item) => (kinds.has(item.id) ? [toExample(item, kinds.get(item.id)!)] : []))
}

function toExample(item: ReplayItem, type: EventType): Labelled {
  const draft = draftVersion(toEntry(item), sourceOf(item), { fetchedAt: item.publishedAt, version: 1 })
  return labelled(toDocument(draft), type, 1)
}

function labelled(document: Document, type: EventType, voice: number): Labelled {
  const { traits, scores, event } = evidenceOf(document, findClaims(document))
  return { traits, scores, event, kind: eventTypes.indexOf(type), voice }
}

export function learn(examples: readonly Example[]): Weights {
  const fitted = fitKinds(examples, eventTypes.length)
  const traits = Object.fromEntries(
    [...fitted].map(([name, weights]) => [name, [...weights].map((weight) => Math.round(weight * 100) / 100)]),
  )
  const digest = createHash('sha256').update(JSON.stringify(traits)).digest('hex').slice(0, 6)
  return { version: `${new Date().toISOString().slice(0, 10)}-${digest}`, types: eventTypes, traits }
}

/** How many kinds of `examples` come out right. */
export function rightOf(examples: readonly Labelled[], weights: Weights): number {
  return examples.filter(({ event, scores, traits, kind }) => {
    const odds = oddsOf(scores, traits, weights)
    return event && odds.indexOf(Math.max(...odds)) === kind
  }).length
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { out: { type: 'string', default: 'lib/events/types/weights.json' }, apart: { type: 'boolean' } },
  })
  const folder = positionals[0] ?? '../shared/eval/sets'
  const sets = TEACHERS.map((name) => {
    const own = join(OWN_SETS, `${name}.jsonl`)
    return { name, examples: examplesOf(existsSync(own) ? own : join(folder, `${name}.jsonl`)) }
  })
  const sentences = cases.map(({ lang, type, text }) => labelled(textOf(lang, text), type, SENTENCE))
  if (values.apart) {
    for (const { name, examples } of sets) {
      const weights = learn(
        sets
          .filter((set) => set.name !== name)
          .flatMap((set) => set.examples)
          .concat(sentences),
      )
      console.log(`${name.padEnd(18)} ${rightOf(examples, weights)} of ${examples.length}`)
    }
  } else {
    const weights = learn(sets.flatMap((set) => set.examples).concat(sentences))
    writeFileSync(values.out, `${JSON.stringify(weights)}\n`)
    console.log(`${values.out}: version ${weights.version}, ${Object.keys(weights.traits).length} traits`)
  }
}
