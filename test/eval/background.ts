/**
 * Writes lib/clusters/background.json: how common terms are before a stream has taught anything, from the training
 * sets' word counts. Usage: tsx test/eval/background.ts SETS_FOLDER
 */
import { writeFileSync } from 'node:fs'
import { bridgeToken } from '../../lib/clusters/profile.ts'
import { wordsOf } from '../../lib/clusters/words.ts'
import { readSet } from './sets.ts'

const SETS = ['neus_allsides.train', 'ecbplus.train', 'paraphraser_ru.train']
const KEPT = 2500
const MIN_DF = 5
const BODY_LETTERS = 1800

const folder = process.argv[2]
if (!folder) throw new Error('usage: tsx test/eval/background.ts SETS_FOLDER')

type Counts = { docs: number; df: Map<string, number> }
const tables = new Map<string, Counts>()

for (const name of SETS)
  for (const item of readSet(folder, name).items) {
    const lang = item.lang ?? 'en'
    const text = `${item.title}\n${item.summary}\n${(item.body ?? '').slice(0, BODY_LETTERS)}`
    const words = wordsOf(text, lang, 420)
    count(lang, new Set(words.map((word) => word.lexeme.stem)))
    count('bridge', new Set(words.map(bridgeToken).filter((token) => token !== undefined)))
  }

const output = {
  version: new Date().toISOString().slice(0, 10),
  source: `document frequencies counted over ${SETS.join(', ')} (terms of at least ${MIN_DF} items, the ${KEPT} most common)`,
  tables: Object.fromEntries(
    [...tables].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, counts]) => [name, compact(counts)]),
  ),
}
writeFileSync(new URL('../../lib/clusters/background.json', import.meta.url), `${JSON.stringify(output)}\n`)

function count(vocabulary: string, terms: Set<string>): void {
  const table = tables.get(vocabulary) ?? { docs: 0, df: new Map<string, number>() }
  tables.set(vocabulary, table)
  table.docs += 1
  for (const term of terms) table.df.set(term, (table.df.get(term) ?? 0) + 1)
}

function compact({ docs, df }: Counts): { docs: number; df: Record<string, number> } {
  const common = [...df]
    .filter(([, n]) => n >= MIN_DF)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, KEPT)
  return { docs, df: Object.fromEntries(common.sort(([a], [b]) => (a < b ? -1 : 1))) }
}
