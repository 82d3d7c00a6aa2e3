import {
  BatchGetItemCommand,
  type BatchGetItemCommandOutput,
  BatchWriteItemCommand,
  type BatchWriteItemCommandOutput,
} from '@aws-sdk/client-dynamodb'
import type { Item } from './codec.ts'
import { type Key, toItem } from './keys.ts'
import { MAX_ATTEMPTS, type Sleep, waitAfter } from './retry.ts'

/** DynamoDB takes at most this many keys, or rows, in one batch. */
const BATCH_GET = 100
const BATCH_WRITE = 25
/** Batches in flight at once: more only makes a small table throttle. */
const PARALLEL_BATCHES = 4

/** Sends one batch command, with retries and counted units. */
export type Send<Command, Output> = (command: Command) => Promise<Output>
type SendGet = Send<BatchGetItemCommand, BatchGetItemCommandOutput>
type SendWrite = Send<BatchWriteItemCommand, BatchWriteItemCommandOutput>

export type Projection = { project?: string; names?: Record<string, string>; consistent?: boolean }

/** Rows of these keys in any order; keys without a row, and repeated keys, are left out. */
export async function getInBatches(send: SendGet, sleep: Sleep, tableName: string, keys: Key[], how: Projection) {
  const unique = [...new Map(keys.map((key) => [`${key.pk}\n${key.sk}`, key])).values()]
  const found: Item[] = []
  await inParallel(chunks(unique, BATCH_GET), async (chunk) => {
    let rest: Item[] = chunk.map(toItem)
    const request = {
      ConsistentRead: how.consistent ?? true,
      ProjectionExpression: how.project,
      ExpressionAttributeNames: how.names,
    }
    let fruitless = 0
    while (rest.length > 0) {
      const answer = await send(
        new BatchGetItemCommand({
          RequestItems: { [tableName]: { ...request, Keys: rest } },
          ReturnConsumedCapacity: 'TOTAL',
        }),
      )
      const rows = answer.Responses?.[tableName] ?? []
      found.push(...rows)
      rest = answer.UnprocessedKeys?.[tableName]?.Keys ?? []
      // Answers are cut at 16 MB, too: one that brought something is progress.
      fruitless = rows.length > 0 ? 0 : fruitless + 1
      if (rest.length > 0) await backOff(sleep, fruitless, 'BatchGetItem')
    }
  })
  return found
}

/** Stores rows without conditions. Not atomic: a crash may leave some, and a repeat completes them. */
export async function putInBatches(send: SendWrite, sleep: Sleep, tableName: string, items: Item[]): Promise<void> {
  await inParallel(chunks(items, BATCH_WRITE), async (chunk) => {
    let rest = chunk.map((Item) => ({ PutRequest: { Item } }))
    let fruitless = 0
    while (rest.length > 0) {
      const answer = await send(
        new BatchWriteItemCommand({ RequestItems: { [tableName]: rest }, ReturnConsumedCapacity: 'TOTAL' }),
      )
      const left = answer.UnprocessedItems?.[tableName] ?? []
      fruitless = left.length < rest.length ? 0 : fruitless + 1
      rest = left.flatMap(({ PutRequest }) => (PutRequest?.Item ? [{ PutRequest: { Item: PutRequest.Item } }] : []))
      if (rest.length > 0) await backOff(sleep, fruitless, 'BatchWriteItem')
    }
  })
}

async function backOff(sleep: Sleep, fruitless: number, operation: string): Promise<void> {
  if (fruitless >= MAX_ATTEMPTS) throw new Error(`${operation} left keys unprocessed ${MAX_ATTEMPTS} times in a row`)
  await sleep(waitAfter(fruitless))
}

/** Runs the work over all inputs, a few at a time. */
export async function inParallel<T>(inputs: T[], work: (input: T) => Promise<void>, width = PARALLEL_BATCHES) {
  const queue = inputs.values()
  const worker = async () => {
    for (const input of queue) await work(input)
  }
  await Promise.all(Array.from({ length: Math.min(width, inputs.length) }, worker))
}

function chunks<T>(values: T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(values.length / size) }, (_, i) => values.slice(i * size, (i + 1) * size))
}
