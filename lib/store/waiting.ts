import { type Item, text, textOf } from './codec.ts'
import { toKey } from './keys.ts'
import type { Requests } from './requests.ts'
import { table } from './table.ts'

const { waiting } = table.indexes

/**
 * Heads of what waits in this partition of the index, longest waiting first. An index answers late, and the embedded
 * store may keep an entry of a write that a crash cut short: only rows that still wait at the very time that the index
 * says are returned.
 */
export async function waitingHeads(
  requests: Requests,
  partition: string,
  bounds: { upTo?: string; limit: number },
): Promise<Item[]> {
  const found: Item[] = []
  const query = {
    index: waiting.name,
    where: bounds.upTo === undefined ? 'waitPk = :pk' : 'waitPk = :pk AND waitSk < :upTo',
    values: {
      ':pk': text(partition),
      ...(bounds.upTo === undefined ? {} : { ':upTo': text(bounds.upTo) }),
    },
    pageSize: Math.max(1, Math.min(100, bounds.limit)),
  }
  if (bounds.limit <= 0) return found
  for await (const entries of requests.pages(query)) {
    const heads = new Map((await requests.getMany(entries.map(toKey))).map((head) => [rowId(head), head]))
    for (const entry of entries) {
      const head = heads.get(rowId(entry))
      if (head && textOf(head.waitSk) === textOf(entry.waitSk)) found.push(head)
    }
    if (found.length >= bounds.limit) break
  }
  return found.slice(0, bounds.limit)
}

function rowId(row: Item): string {
  return `${row.pk?.S}\n${row.sk?.S}`
}
