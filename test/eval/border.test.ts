import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { runItems } from './driver.ts'
import { scoreClusters } from './score.ts'
import { readSet } from './sets.ts'

const folder = fileURLToPath(new URL('../../../shared/eval/sets', import.meta.url))

describe.skipIf(!existsSync(folder))('labelled border events (skipped without ../shared)', () => {
  test.each(['border-ru-ua.dev', 'border-world.dev'])('%s: one cluster per event', async (name) => {
    const set = readSet(folder, name)
    const { clusters } = await runItems(set.items)
    const report = scoreClusters(set.gold ?? [], (id) => clusters.get(id) ?? null)
    expect(report.bcubed.f1).toBeGreaterThanOrEqual(0.95)
    expect(report.keptApart).toBeGreaterThanOrEqual(0.97)
  })
})
