import { expect, test } from 'vitest'
import { PARTITION } from '../../lib/steps/partition.ts'
import { termStatistics } from '../../lib/steps/statistics.ts'
import { createMemoryStore } from '../eval/memory-store.ts'
import { mortars } from './cluster-world.ts'

const stories = ['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon', 'Zeta', 'Eta'].map((place, i) =>
  mortars(`s${i}`, place, 40 + i, '10'),
)

/** A table whose change log grows by one story's row at a time, with rows of no story in between. */
async function log(closings: (row: number) => number) {
  const store = createMemoryStore()
  for (const version of stories) await store.putVersion(version, version.storyId)
  let seq = 0
  const append = (storyId?: string) => {
    seq += 1
    const row = { partition: PARTITION, seq, clusterId: 'c', revision: seq, at: '2026-03-10T10:00:00.000Z', text: '' }
    return store.appendChange({ ...row, ...(storyId ? { kind: 'updated', storyId } : { kind: 'closed' }) })
  }
  const grow = async (row: number) => {
    await append(stories[row % (row < 130 ? 3 : stories.length)]!.storyId)
    for (let i = 0; i < closings(row); i++) await append()
  }
  return { store, grow }
}

test('what is learnt goes by the stories, whatever else is logged, and a restart learns no other', async () => {
  const plain = await log(() => 0)
  const swept = await log((row) => (row % 40 === 7 ? 90 : row % 3 ? 0 : 2))
  const seen = new Set<string>()
  for (let row = 0; row < 250; row++) {
    await plain.grow(row)
    await swept.grow(row)
    const one = JSON.stringify(await termStatistics(plain.store))
    expect(JSON.stringify(await termStatistics(swept.store)), `after ${row + 1} stories`).toBe(one)
    expect(JSON.stringify(await termStatistics({ ...swept.store })), `a restart after ${row + 1} stories`).toBe(one)
    seen.add(one)
  }
  // Nothing, after the first hundred, after the second.
  expect(seen.size).toBe(3)
})
