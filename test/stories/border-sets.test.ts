import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readItems, simulate } from './simulate.ts'

const SETS = fileURLToPath(new URL('../../../shared/eval/sets/', import.meta.url))

/** F1 of yes-or-no answers. */
function f1(pairs: { is: boolean; said: boolean }[]): number {
  const hits = pairs.filter((p) => p.is && p.said).length
  return (2 * hits) / Math.max(1, pairs.filter((p) => p.is).length + pairs.filter((p) => p.said).length)
}

/** A repeat in the own feed is a version, by the sets' own convention; one of the sets labels one as a copy besides. */
const ownRepeat = (wire: string) => wire === 'repeat'

describe.skipIf(!existsSync(SETS))('labelled border sets (skipped where ../shared is absent)', () => {
  it.each(['border-ru-ua.dev', 'border-world.dev'])('%s', (name) => {
    const items = readItems(`${SETS}${name}.jsonl`)
    const { outcomes, withdrawn } = simulate(items)
    const wire = outcomes.filter((o) => o.story.current.wire === o.item.gold.wire).length / items.length
    const copies = f1(
      outcomes
        .filter((o) => !ownRepeat(o.item.gold.wire))
        .map((o) => ({ is: o.item.gold.copyOf !== null, said: o.copyOf !== null })),
    )
    const versions = outcomes.filter(
      (o) => !ownRepeat(o.item.gold.wire) && o.item.gold.wire !== 'kill' && o.item.gold.wire !== 'hold',
    )
    const chains = versions.filter((o) => o.continues === o.item.gold.replaces).length / versions.length
    const killed = items.filter((item) => item.gold.wire === 'kill' && item.gold.replaces)
    expect({ wire: wire >= 0.96, copies: copies >= 0.98, chains: chains >= 0.99 }).toEqual({
      wire: true,
      copies: true,
      chains: true,
    })
    expect(killed.every((item) => withdrawn.has(item.gold.replaces!))).toBe(true)
    // Nothing but what a kill or hold of the set names is taken back.
    const named = new Set(items.filter((i) => ['kill', 'hold'].includes(i.gold.wire)).map((i) => i.gold.replaces))
    expect([...withdrawn].filter((id) => !named.has(id))).toEqual([])
  })
})
