import { describe, expect, it } from 'vitest'
import { createStore } from '../../lib/store/dynamo.ts'
import { type Client, createRequests } from '../../lib/store/requests.ts'
import { version } from './samples.ts'

type Command = { constructor: { name: string }; input: Record<string, unknown> }

/** A table that answers as the script says: what the real one does only on a bad day. */
function scripted(answer: (command: Command, call: number) => unknown) {
  const waits: number[] = []
  let calls = 0
  const client = {
    send: async (command: Command) => {
      const result = answer(command, calls++)
      if (result instanceof Error) throw result
      return result
    },
  } as unknown as Client
  return { client, waits, calls: () => calls, sleep: async (ms: number) => void waits.push(ms) }
}

function fault(name: string): Error {
  return Object.assign(new Error(name), { name })
}

describe('a table that throttles', () => {
  it('is asked again after growing waits, until it answers', async () => {
    const table = scripted((_, call) => (call < 5 ? fault('ThrottlingException') : { Item: undefined }))
    const store = createStore(table.client, 't', table)
    expect(await store.getFeed('f')).toBeUndefined()
    expect(table.calls()).toBe(6)
    expect(table.waits).toHaveLength(5)
    for (const [i, wait] of table.waits.entries()) {
      expect(wait).toBeGreaterThanOrEqual(25 * 2 ** i)
      expect(wait).toBeLessThanOrEqual(50 * 2 ** i)
    }
    expect(store.units().requests).toBe(6)
  })

  it('is given up after a bounded time', async () => {
    const table = scripted(() => fault('ProvisionedThroughputExceededException'))
    await expect(createStore(table.client, 't', table).getFeed('f')).rejects.toThrow('ProvisionedThroughput')
    expect(table.calls()).toBe(8)
    expect(table.waits.reduce((a, b) => a + b, 0)).toBeLessThan(10_000)
  })

  it('is not asked again for a fault that stays', async () => {
    const table = scripted(() => fault('ValidationException'))
    await expect(createStore(table.client, 't', table).getFeed('f')).rejects.toThrow('ValidationException')
    expect(table.calls()).toBe(1)
  })
})

describe('a table that leaves keys unprocessed', () => {
  const keysOf = (command: Command) =>
    (command.input.RequestItems as Record<string, { Keys: { pk: { S: string } }[] }>).t!.Keys

  it('is asked for the rest until all are read', async () => {
    const table = scripted((command) => {
      const keys = keysOf(command)
      return {
        Responses: { t: keys.slice(0, 30) },
        ...(keys.length > 30 ? { UnprocessedKeys: { t: { Keys: keys.slice(30) } } } : {}),
      }
    })
    const requests = createRequests(table.client, 't', table)
    const keys = Array.from({ length: 250 }, (_, i) => ({ pk: `p${i}`, sk: 's' }))
    const rows = await requests.getMany([...keys, ...keys])
    expect(new Set(rows.map((row) => row.pk?.S)).size).toBe(250)
    expect(rows).toHaveLength(250)
  })

  it('is not waited for without end', async () => {
    const table = scripted((command) => ({ Responses: {}, UnprocessedKeys: command.input.RequestItems }))
    const requests = createRequests(table.client, 't', table)
    await expect(requests.getMany([{ pk: 'p', sk: 's' }])).rejects.toThrow('BatchGetItem left keys unprocessed')
    expect(table.calls()).toBe(8)
  })

  it('is sent the rows that it left out, again', async () => {
    const stored: string[] = []
    const table = scripted((command) => {
      const rows = (command.input.RequestItems as Record<string, { PutRequest: { Item: { pk: { S: string } } } }[]>).t!
      stored.push(...rows.slice(0, 7).map((row) => row.PutRequest.Item.pk.S))
      return rows.length > 7 ? { UnprocessedItems: { t: rows.slice(7) } } : {}
    })
    const store = createStore(table.client, 't', table)
    const keys = Array.from({ length: 60 }, (_, i) => `k${i}`)
    await store.putKeys('s1', keys, '2026-01-01T00:00:00.000Z')
    expect(stored.toSorted()).toEqual(keys.map((key) => `KEY#${key}`).toSorted())
  })
})

describe('a write whose answer was lost', () => {
  /** The first write of this kind lands, but the caller sees a fault that passes, and asks again. */
  function losing(kind: string) {
    const rows = new Map<string, Record<string, unknown>>()
    let lost = false
    return scripted((command) => {
      const key = JSON.stringify([command.input.Key ?? pickKey(command.input.Item)])
      if (command.constructor.name === 'GetItemCommand') return { Item: rows.get(key) }
      if (command.constructor.name !== 'PutItemCommand') return {}
      const isTaken = rows.has(key) && command.input.ConditionExpression === 'attribute_not_exists(pk)'
      if (isTaken) return fault('ConditionalCheckFailedException')
      rows.set(key, command.input.Item as Record<string, unknown>)
      if (!lost && key.includes(kind)) {
        lost = true
        return fault('InternalServerError')
      }
      return {}
    })
  }
  const pickKey = (item: unknown) => {
    const { pk, sk } = item as { pk: unknown; sk: unknown }
    return { pk, sk }
  }

  it('is recognised as our own', async () => {
    const table = losing('CHANGES#')
    const change = { partition: 'p', seq: 1, kind: 'created', clusterId: 'c', revision: 1, at: '', text: '' } as const
    expect(await createStore(table.client, 't', table).appendChange(change)).toBe(true)

    const states = losing('STATE#')
    expect(await createStore(states.client, 't', states).putState('n', 'v', 0)).toBe(true)

    const versions = losing('STORY#')
    expect(await createStore(versions.client, 't', versions).putVersion(version(), 'id:1')).toBe('stored')
  })
})

describe('units', () => {
  it('are what the table says it consumed', async () => {
    const table = scripted(({ constructor: { name } }) => ({
      ConsumedCapacity: name === 'BatchGetItemCommand' ? [{ CapacityUnits: 2.5 }] : { CapacityUnits: 1.5 },
    }))
    const store = createStore(table.client, 't', table)
    await store.getFeed('f')
    await store.getStories(['s'])
    await store.removeMember('c', 's')
    expect(store.units()).toEqual({ read: 4, write: 1.5, requests: 3 })
  })
})
