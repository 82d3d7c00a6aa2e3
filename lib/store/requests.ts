import {
  type AttributeValue,
  BatchGetItemCommand,
  type BatchGetItemCommandInput,
  BatchWriteItemCommand,
  type BatchWriteItemCommandInput,
  type ConsumedCapacity,
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  type QueryCommandInput,
  UpdateItemCommand,
  type UpdateItemCommandInput,
} from '@aws-sdk/client-dynamodb'
import type { Item } from './codec.ts'
import type { Key } from './keys.ts'
import type { Units } from './store.ts'

/** The part of the SDK's client that the store uses. */
export type Client = Pick<DynamoDBClient, 'send'>

export type RequestOptions = {
  /** Waits between attempts, in milliseconds. */
  sleep?: (milliseconds: number) => Promise<void>
}

type Names = Record<string, string>
type Values = Record<string, AttributeValue>
type Condition = { condition?: string; names?: Names; values?: Values }

export type Requests = ReturnType<typeof createRequests>

/** DynamoDB takes at most this many keys, or rows, in one batch. */
const BATCH_GET = 100
const BATCH_WRITE = 25
/** Batches in flight at once: more only makes a small table throttle. */
const PARALLEL_BATCHES = 4
/** With waits of 50 ms doubling, about 6 s in all: under the shortest Lambda time-out, over a partition split's pause. */
const MAX_ATTEMPTS = 8
const FIRST_WAIT_MS = 50
const MAX_WAIT_MS = 2000

/** Faults that pass by themselves. The SDK retries them too, but gives up after three attempts within a second. */
const PASSING = new Set([
  'ProvisionedThroughputExceededException',
  'ThrottlingException',
  'RequestLimitExceeded',
  'InternalServerError',
  'ServiceUnavailable',
  'ServiceUnavailableException',
])

/**
 * The seven requests that the store makes of its table, with retries, paging and counted units. Conditional writes
 * answer false when the condition does not hold; every other fault that does not pass is thrown.
 */
export function createRequests(client: Client, tableName: string, options: RequestOptions = {}) {
  const sleep = options.sleep ?? ((ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)))
  const units: Units = { read: 0, write: 0, requests: 0 }

  const wait = (attempt: number) => {
    const ceiling = Math.min(MAX_WAIT_MS, FIRST_WAIT_MS * 2 ** attempt)
    return sleep(ceiling / 2 + (Math.random() * ceiling) / 2)
  }

  async function attempt<T>(send: () => Promise<T>): Promise<T> {
    for (let attempt = 0; ; attempt++) {
      try {
        units.requests++
        return await send()
      } catch (error) {
        if (!(error instanceof Error && PASSING.has(error.name)) || attempt + 1 >= MAX_ATTEMPTS) throw error
        await wait(attempt)
      }
    }
  }

  function count(kind: 'read' | 'write', consumed: ConsumedCapacity | ConsumedCapacity[] | undefined) {
    for (const each of [consumed ?? []].flat()) units[kind] += each.CapacityUnits ?? 0
  }

  async function get(key: Key): Promise<Item | undefined> {
    const answer = await attempt(() =>
      client.send(
        new GetItemCommand({
          TableName: tableName,
          Key: toItem(key),
          ConsistentRead: true,
          ReturnConsumedCapacity: 'TOTAL',
        }),
      ),
    )
    count('read', answer.ConsumedCapacity)
    return answer.Item
  }

  async function put(item: Item, where: Condition = {}): Promise<boolean> {
    return conditional(async () => {
      const answer = await attempt(() =>
        client.send(
          new PutItemCommand({
            TableName: tableName,
            Item: item,
            ...expressionOf(where),
            ReturnConsumedCapacity: 'TOTAL',
          }),
        ),
      )
      count('write', answer.ConsumedCapacity)
    })
  }

  async function update(key: Key, expression: string, where: Condition = {}): Promise<boolean> {
    return conditional(async () => {
      const input: UpdateItemCommandInput = {
        TableName: tableName,
        Key: toItem(key),
        UpdateExpression: expression,
        ...expressionOf(where),
        ReturnConsumedCapacity: 'TOTAL',
      }
      const answer = await attempt(() => client.send(new UpdateItemCommand(input)))
      count('write', answer.ConsumedCapacity)
    })
  }

  async function remove(key: Key): Promise<void> {
    const answer = await attempt(() =>
      client.send(new DeleteItemCommand({ TableName: tableName, Key: toItem(key), ReturnConsumedCapacity: 'TOTAL' })),
    )
    count('write', answer.ConsumedCapacity)
  }

  /** Rows of one partition, page by page, in key order unless `newestFirst`. */
  async function* pages(query: Query): AsyncGenerator<Item[]> {
    let start: Item | undefined
    do {
      const input: QueryCommandInput = {
        TableName: tableName,
        IndexName: query.index,
        KeyConditionExpression: query.where,
        FilterExpression: query.filter,
        ProjectionExpression: query.project,
        ExpressionAttributeNames: query.names,
        ExpressionAttributeValues: query.values,
        ScanIndexForward: !query.newestFirst,
        Limit: query.pageSize,
        // Indexes cannot be read consistently.
        ConsistentRead: query.index ? undefined : (query.consistent ?? true),
        ExclusiveStartKey: start,
        ReturnConsumedCapacity: 'TOTAL',
      }
      const answer = await attempt(() => client.send(new QueryCommand(input)))
      count('read', answer.ConsumedCapacity)
      yield answer.Items ?? []
      start = answer.LastEvaluatedKey
    } while (start)
  }

  /** The first `limit` rows of a query; all of them without a limit. */
  async function query(input: Query, limit = Number.POSITIVE_INFINITY): Promise<Item[]> {
    const found: Item[] = []
    if (limit <= 0) return found
    for await (const page of pages({ ...input, pageSize: input.pageSize ?? pageSize(limit) })) {
      found.push(...page)
      if (found.length >= limit) break
    }
    return found.slice(0, limit)
  }

  /** Rows of these keys in any order; keys without a row, and repeated keys, are left out. */
  async function getMany(keys: Key[], how: { project?: string; names?: Names; consistent?: boolean } = {}) {
    const unique = [...new Map(keys.map((key) => [`${key.pk}\n${key.sk}`, key])).values()]
    const found: Item[] = []
    await inParallel(chunks(unique, BATCH_GET), async (chunk) => {
      let rest: BatchGetItemCommandInput['RequestItems'] = {
        [tableName]: {
          Keys: chunk.map(toItem),
          ConsistentRead: how.consistent ?? true,
          ProjectionExpression: how.project,
          ExpressionAttributeNames: how.names,
        },
      }
      for (let round = 0; rest?.[tableName]?.Keys?.length; round++) {
        if (round > 0) await backOff(round, 'BatchGetItem')
        const input: BatchGetItemCommandInput = { RequestItems: rest, ReturnConsumedCapacity: 'TOTAL' }
        const answer = await attempt(() => client.send(new BatchGetItemCommand(input)))
        count('read', answer.ConsumedCapacity)
        const rows = answer.Responses?.[tableName] ?? []
        found.push(...rows)
        // A round that brought something is progress (answers are cut at 16 MB): start the waits anew.
        if (rows.length > 0) round = 0
        rest = answer.UnprocessedKeys
      }
    })
    return found
  }

  /** Stores rows without conditions. Not atomic: a crash may leave some, and a repeat completes them. */
  async function putMany(items: Item[]): Promise<void> {
    await inParallel(chunks(items, BATCH_WRITE), async (chunk) => {
      let rest: BatchWriteItemCommandInput['RequestItems'] = {
        [tableName]: chunk.map((item) => ({ PutRequest: { Item: item } })),
      }
      for (let round = 0; rest?.[tableName]?.length; round++) {
        if (round > 0) await backOff(round, 'BatchWriteItem')
        const input: BatchWriteItemCommandInput = { RequestItems: rest, ReturnConsumedCapacity: 'TOTAL' }
        const answer = await attempt(() => client.send(new BatchWriteItemCommand(input)))
        count('write', answer.ConsumedCapacity)
        rest = answer.UnprocessedItems
      }
    })
  }

  async function backOff(round: number, operation: string): Promise<void> {
    if (round >= MAX_ATTEMPTS) throw new Error(`${operation} left keys unprocessed ${MAX_ATTEMPTS} times in a row`)
    await wait(round - 1)
  }

  return { get, put, update, remove, pages, query, getMany, putMany, units: (): Units => ({ ...units }) }
}

export type Query = {
  index?: string
  where: string
  filter?: string
  project?: string
  names?: Names
  values: Values
  newestFirst?: boolean
  pageSize?: number
  consistent?: boolean
}

export function toItem(key: Key): Item {
  return { pk: { S: key.pk }, sk: { S: key.sk } }
}

export function toKey(item: Item): Key {
  return { pk: item.pk?.S ?? '', sk: item.sk?.S ?? '' }
}

/** Runs the work over all inputs, a few at a time. */
export async function inParallel<T>(inputs: T[], work: (input: T) => Promise<void>, width = PARALLEL_BATCHES) {
  const queue = inputs.values()
  const worker = async () => {
    for (const input of queue) await work(input)
  }
  await Promise.all(Array.from({ length: Math.min(width, inputs.length) }, worker))
}

async function conditional(write: () => Promise<void>): Promise<boolean> {
  try {
    await write()
    return true
  } catch (error) {
    if (error instanceof Error && error.name === 'ConditionalCheckFailedException') return false
    throw error
  }
}

function expressionOf(where: Condition) {
  return {
    ConditionExpression: where.condition,
    ExpressionAttributeNames: where.names,
    ExpressionAttributeValues: where.values,
  }
}

function chunks<T>(values: T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(values.length / size) }, (_, i) => values.slice(i * size, (i + 1) * size))
}

/** DynamoDB reads up to 1 MB a page whatever is asked for: a limit keeps it from reading what nobody wants. */
function pageSize(limit: number): number | undefined {
  return Number.isFinite(limit) ? Math.min(1000, limit) : undefined
}
