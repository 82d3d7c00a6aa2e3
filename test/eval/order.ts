/**
 * Does the order of arrival matter? The same items in random orders, each delayed by up to six hours.
 * Usage: tsx test/eval/order.ts SETS_FOLDER [ORDERS] [SET ...]
 */
import { random } from '../helpers/random.ts'
import { runItems } from './driver.ts'
import { scoreClusters } from './score.ts'
import { readSet } from './sets.ts'

const DELAY_MS = 6 * 3_600_000
const [folder, orders = '20', ...names] = process.argv.slice(2)
if (!folder) throw new Error('usage: tsx test/eval/order.ts SETS_FOLDER [ORDERS] [SET ...]')

for (const name of names.length ? names : ['border-ru-ua.dev', 'border-world.dev']) {
  const set = readSet(folder, name)
  const scores: number[] = []
  for (let seed = 1; seed <= Number(orders); seed++) {
    const next = random(seed * 7919)
    const arrivals = set.items.map((item) => ({ item, at: Date.parse(item.publishedAt) + next() * DELAY_MS }))
    const items = arrivals.sort((a, b) => a.at - b.at).map(({ item }) => item)
    const { clusters } = await runItems(items)
    scores.push(scoreClusters(set.gold ?? [], (id) => clusters.get(id) ?? null).bcubed.f1)
  }
  const [low, high] = [Math.min(...scores), Math.max(...scores)]
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length
  console.log(
    `${name.padEnd(20)} ${orders} orders: B³ F1 ${mean.toFixed(3)} on average, ${low.toFixed(3)} to ${high.toFixed(3)}`,
  )
}
