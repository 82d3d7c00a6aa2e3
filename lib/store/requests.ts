import {
  type AttributeValue,
  type ConsumedCapacity,
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  type QueryCommandInput,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb'
import { getInBatches, type Projection, putInBatches } from './batches.ts'
import type { Item } from './codec.ts'
import { type Key, toItem } from './keys.ts'
import { type Sleep, withRetries } from './retry.ts'
import type { Units } from './store.ts'

/** The part of the SDK's client that the store uses. */
export type Client = Pick<DynamoDBClient, 'send'>

export type RequestOptions = {
  /** Waits between attempts, in milliseconds. */
  sleep?: Sleep
}

type Names = Record<string, string>
type Values = Record<string, AttributeValue>
type Condition = { condition?: string; names?: Names; values?: Values }
type Counted = { ConsumedCapacity?: ConsumedCapacity | ConsumedCapacity[] }

export type Query = {
  index?: string
  where: string
  filter?: string
  project?: string
  names?: Names
  values: Values
  newestFirst?: boolean
  pageSize?: number
}

export type Requests = ReturnType<typeof createRequests>

/** Asks DynamoDB to say what each request consumed. */
const COUNTED = { ReturnConsumedCapacity: 'TOTAL' } as const

/**
 * The seven requests that the store makes of its table, with retries, paging and counted units. Conditional writes
 * answer false when the condition does not hold; every other fault that does not pass is thrown.
 */
export function createRequests(client: Client, tableName: string, options: RequestOptions = {}) {
  const sleep = options.sleep ?? ((ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)))
  const units: Units = { read: 0, write: 0, requests: 0 }

  async function counted<T extends Counted>(kind: 'read' | 'write', request: () => Promise<T>): Promise<T> {
    const answer = await withRetries(() => {
      units.requests++
      return request()
    }, sleep)
    for (const each of [answer.ConsumedCapacity ?? []].flat()) units[kind] += each.CapacityUnits ?? 0
    return answer
  }
  async function get(key: Key): Promise<Item | undefined> {
    const command = new GetItemCommand({ TableName: tableName, Key: toItem(key), ConsistentRead: true, ...COUNTED })
    return (await counted('read', () => client.send(command))).Item
  }

  async function put(item: Item, where: Condition = {}): Promise<boolean> {
    const command = new PutItemCommand({ TableName: tableName, Item: item, ...expressionOf(where), ...COUNTED })
    return holds(() => counted('write', () => client.send(command)))
  }

  async function update(key: Key, expression: string, where: Condition = {}): Promise<boolean> {
    const command = new UpdateItemCommand({
      TableName: tableName,
      Key: toItem(key),
      UpdateExpression: expression,
      ...expressionOf(where),
      ...COUNTED,
    })
    return holds(() => counted('write', () => client.send(command)))
  }

  async function remove(key: Key): Promise<void> {
    const command = new DeleteItemCommand({ TableName: tableName, Key: toItem(key), ...COUNTED })
    await counted('write', () => client.send(command))
  }

  /** Rows of one partition, page by page, in key order unless `newestFirst`. */
  async function* pages(query: Query): AsyncGenerator<Item[]> {
    let start: Item | undefined
    do {
      const command = new QueryCommand({
        TableName: tableName,
        ...toInput(query),
        ExclusiveStartKey: start,
        ...COUNTED,
      })
      const answer = await counted('read', () => client.send(command))
      yield answer.Items ?? []
      start = answer.LastEvaluatedKey
    } while (start)
  }

  /** The first `limit` rows of a query; all of them without a limit. */
  async function query(input: Query, limit = Number.POSITIVE_INFINITY): Promise<Item[]> {
    const found: Item[] = []
    if (limit <= 0) return found
    for await (const page of pages({ ...input, ...pageSizeFor(limit) })) {
      found.push(...page)
      if (found.length >= limit) break
    }
    return found.slice(0, limit)
  }

  return {
    get,
    put,
    update,
    remove,
    pages,
    query,
    getMany: (keys: Key[], how: Projection = {}) =>
      getInBatches((command) => counted('read', () => client.send(command)), sleep, tableName, keys, how),
    putMany: (items: Item[]) =>
      putInBatches((command) => counted('write', () => client.send(command)), sleep, tableName, items),
    units: (): Units => ({ ...units }),
  }
}

async function holds(write: () => Promise<unknown>): Promise<boolean> {
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

function toInput(query: Query): Omit<QueryCommandInput, 'TableName'> {
  return {
    IndexName: query.index,
    KeyConditionExpression: query.where,
    FilterExpression: query.filter,
    ProjectionExpression: query.project,
    ExpressionAttributeNames: query.names,
    ExpressionAttributeValues: query.values,
    ScanIndexForward: !query.newestFirst,
    Limit: query.pageSize,
    // Indexes cannot be read consistently.
    ConsistentRead: query.index ? undefined : true,
  }
}

/** DynamoDB reads up to 1 MB a page whatever is asked for: a limit keeps it from reading what nobody wants. */
function pageSizeFor(limit: number): { pageSize?: number } {
  return Number.isFinite(limit) ? { pageSize: Math.min(1000, limit) } : {}
}
