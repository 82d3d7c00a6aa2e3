/**
 * Scores the clustering on every labelled set of a folder and compares with the last committed result.
 * Then tells what a story costs without the store (speed.ts).
 * Usage: npm run eval -- --sets FOLDER [--only SET,SET] [--table] [--held-out] [--write]
 *   --table     through the replay on the embedded table, not the store in memory (same steps, slower)
 *   --held-out  sets that take part in training are scored with a model trained without them
 *   --write     makes the result the committed one (test/eval/results.json)
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { model } from '../../lib/clusters/model.ts'
import { replay } from '../../lib/local/replay-run.ts'
import { runItems } from './driver.ts'
import { scoreClusters, scorePairs } from './score.ts'
import { type LabelledSet, readSet, setNames } from './sets.ts'
import { measureSpeed } from './speed.ts'
import { train, VOICES } from './train.ts'

type Row = {
  set: string
  precision: number
  recall: number
  f1: number
  pairwiseF1: number | null
  keptApart: number | null
  itemsPerSecond: number
  model: string
}

const RESULTS = new URL('./results.json', import.meta.url)
const { values } = parseArgs({
  options: {
    sets: { type: 'string' },
    only: { type: 'string' },
    table: { type: 'boolean', default: false },
    'held-out': { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
})
const folder = values.sets
if (!folder || !existsSync(folder)) throw new Error('usage: npm run eval -- --sets FOLDER [--only SET,SET]')
const names = setNames(folder).filter((name) => !values.only || values.only.split(',').includes(name))
const before = existsSync(RESULTS) ? (JSON.parse(readFileSync(RESULTS, 'utf8')) as { rows: Row[] }).rows : []
const committed = structuredClone(model)

console.log('set                      P      R      F1     pairF1 apart  items/s   was')
const rows: Row[] = []
for (const name of names) {
  const isLearnt = name in VOICES
  if (values['held-out']) {
    if (!isLearnt || name.endsWith('.train')) continue
    Object.assign(model, train(folder, [name]))
  }
  const row = await score(readSet(folder, name), values['held-out'] ? `held out (${model.version})` : model.version)
  rows.push(row)
  console.log(
    line(
      row,
      before.find((other) => other.set === row.set),
    ),
  )
  Object.assign(model, committed)
}
if (!values['held-out']) printSpeed(names)
if (values.write) {
  const kept = before.filter((other) => !rows.some((row) => row.set === other.set))
  const all = [...kept, ...rows].sort((a, b) => (a.set < b.set ? -1 : 1))
  writeFileSync(RESULTS, `${JSON.stringify({ rows: all }, null, 2)}\n`)
}

/** What the issue of speed is about: items a second on one core, without the store. */
function printSpeed(names: string[]): void {
  console.log('\nwithout the store, title and summary, milliseconds of one core per item; fresh: at the first pass')
  console.log('set                      letters normalise extract profile decide  items/s fresh')
  for (const { name, letters, fresh, ...steps } of measureSpeed(names.map((name) => readSet(folder!, name)))) {
    const { normalise, extract, profile, decide } = steps
    const total = normalise + extract + profile + decide
    const cells = [normalise, extract, profile, decide].map((ms) => ms.toFixed(3).padEnd(8))
    const rate = (1000 / total).toFixed(0).padEnd(8)
    console.log([name.padEnd(25), letters.toFixed(0).padEnd(8), ...cells, rate, fresh.toFixed(3)].join(''))
  }
}

async function score(set: LabelledSet, label: string): Promise<Row> {
  const { clusterOf, seconds } = await predict(set)
  const rate = Math.round(set.items.length / seconds)
  const suffix = values['held-out'] ? ' (held out)' : ''
  const common = { set: `${set.name}${suffix}`, itemsPerSecond: rate, model: label }
  if (set.pairs) {
    const { p, r, f1 } = scorePairs(set.pairs, clusterOf)
    return { ...common, precision: p, recall: r, f1, pairwiseF1: null, keptApart: null }
  }
  const { bcubed, pairwise, keptApart } = scoreClusters(set.gold ?? [], clusterOf)
  return { ...common, precision: bcubed.p, recall: bcubed.r, f1: bcubed.f1, pairwiseF1: pairwise.f1, keptApart }
}

async function predict(set: LabelledSet): Promise<{ clusterOf: (id: string) => string | null; seconds: number }> {
  if (!values.table) {
    const run = await runItems(set.items)
    return { clusterOf: (id) => run.clusters.get(id) ?? null, seconds: run.seconds }
  }
  const began = performance.now()
  const lines = new Map((await replay(set.items, () => {})).map((p) => [p.id, p.cluster]))
  return { clusterOf: (id) => lines.get(id) ?? null, seconds: (performance.now() - began) / 1000 }
}

function line(row: Row, was: Row | undefined): string {
  const number = (value: number | null) => (value === null ? '–' : value.toFixed(3)).padEnd(7)
  const change = was ? `${was.f1.toFixed(3)} (${row.f1 >= was.f1 ? '+' : ''}${(row.f1 - was.f1).toFixed(3)})` : 'new'
  return [
    row.set.padEnd(25),
    number(row.precision),
    number(row.recall),
    number(row.f1),
    number(row.pairwiseF1),
    number(row.keptApart),
    String(row.itemsPerSecond).padEnd(10),
    change,
  ].join('')
}
