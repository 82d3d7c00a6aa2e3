import { setImmediate as nextTurn } from 'node:timers/promises'

/** The part of dynalite's database that expiry uses. */
export type ExpiringDatabase = {
  iterator(range: object): AsyncIterable<[key: string, value: unknown]>
  batch(operations: { type: 'del'; key: string }[]): Promise<unknown>
}

/** Rows looked at between two turns of the event loop, and deleted in one write. */
const ROWS_PER_TURN = 500

/**
 * Does what DynamoDB's time-to-live does and dynalite does not: deletes rows of a table whose `expiresAt` (epoch
 * seconds) is over. For rows that are in no index. Walks the whole table, in small steps.
 * @returns how many rows were deleted
 */
export async function expireRows(
  database: ExpiringDatabase,
  tableName: string,
  attribute: string,
  nowSeconds: number,
): Promise<number> {
  const prefix = `item-${tableName}~`
  let expired: { type: 'del'; key: string }[] = []
  let looked = 0
  let deleted = 0
  const flush = async () => {
    deleted += expired.length
    if (expired.length > 0) await database.batch(expired)
    expired = []
    await nextTurn()
  }
  for await (const [key, value] of database.iterator({ gte: prefix, lt: `${prefix}\uffff` })) {
    if (isOver(value, attribute, nowSeconds)) expired.push({ type: 'del', key })
    if (++looked % ROWS_PER_TURN === 0) await flush()
  }
  await flush()
  return deleted
}

function isOver(row: unknown, attribute: string, nowSeconds: number): boolean {
  const value = (row as Record<string, { N?: string } | undefined> | null)?.[attribute]?.N
  return value !== undefined && Number(value) < nowSeconds
}
