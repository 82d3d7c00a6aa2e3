import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ReplayItem, readItems } from '../../lib/local/replay-items.ts'
import type { GoldItem, GoldPair } from './score.ts'

export type LabelledSet = { name: string; items: ReplayItem[]; gold: GoldItem[] | null; pairs: GoldPair[] | null }

type Raw = Record<string, unknown>

/** Names of the sets in a folder: `x.jsonl` with labels in it, or `x.items.jsonl` with `x.pairs.jsonl`. */
export function setNames(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl') && !file.endsWith('.pairs.jsonl'))
    .map((file) => file.replace(/(?:\.items)?\.jsonl$/, ''))
    .sort()
}

/** Reads one set. Labels are kept apart from the items that go into the program. */
export function readSet(folder: string, name: string): LabelledSet {
  const isPaired = existsSync(join(folder, `${name}.pairs.jsonl`))
  const text = readFileSync(join(folder, `${name}${isPaired ? '.items' : ''}.jsonl`), 'utf8')
  const items = readItems(text)
  if (isPaired)
    return {
      name,
      items,
      gold: null,
      pairs: lines(readFileSync(join(folder, `${name}.pairs.jsonl`), 'utf8')).map(toPair),
    }
  return { name, items, gold: lines(text).map(toGold), pairs: null }
}

function lines(text: string): Raw[] {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Raw)
}

function toGold(raw: Raw): GoldItem {
  const gold = (raw.gold ?? { cluster: raw.cluster }) as { cluster?: string | null; wire?: string }
  return { id: String(raw.id), cluster: gold.cluster ?? null, ...(gold.wire ? { wire: gold.wire } : {}) }
}

function toPair(raw: Raw): GoldPair {
  const id = (side: unknown, suffix: string) =>
    String((side as { id?: string } | undefined)?.id ?? `${raw.id}:${suffix}`)
  return { a: id(raw.a, 'a'), b: id(raw.b, 'b'), same: raw.same === true }
}
