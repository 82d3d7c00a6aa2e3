import { describe, expect, it } from 'vitest'
import { handleEach, handleInOrder } from '../../functions/batch.ts'
import { sqsRecord } from './events.ts'

const failing = (bad: string[], done: string[] = []) => {
  return async (record: { body: string }) => {
    if (bad.includes(record.body)) throw new Error(`cannot do ${record.body}`)
    done.push(record.body)
  }
}
const ids = (response: { batchItemFailures: { itemIdentifier: string }[] }) =>
  response.batchItemFailures.map((failure) => failure.itemIdentifier)

describe('a batch of a standard queue', () => {
  it('gives back only what failed', async () => {
    const done: string[] = []
    const records = ['a', 'b', 'c', 'd'].map((body) => sqsRecord(body))
    expect(ids(await handleEach(records, failing(['b', 'd'], done), () => {}))).toEqual(['b', 'd'])
    expect(done.toSorted()).toEqual(['a', 'c'])
  })

  it('says what failed and why', async () => {
    const logged: unknown[] = []
    await handleEach([sqsRecord('a')], failing(['a']), (event, fields) => logged.push({ event, ...fields }))
    expect(logged).toEqual([
      { event: 'message-failed', messageId: 'a', body: 'a', error: expect.stringContaining('cannot do a') },
    ])
  })

  it('gives nothing back when all went well', async () => {
    expect(await handleEach([sqsRecord('a')], failing([]), () => {})).toEqual({ batchItemFailures: [] })
  })
})

describe('a batch of a FIFO queue', () => {
  it('stops a group at its first failure and gives back the rest of it, in order', async () => {
    const done: string[] = []
    const records = ['a', 'b', 'c', 'd'].map((body) => sqsRecord(body, { groupId: 'all' }))
    expect(ids(await handleInOrder(records, failing(['b'], done), () => {}))).toEqual(['b', 'c', 'd'])
    expect(done).toEqual(['a'])
  })

  it('lets other groups go on', async () => {
    const done: string[] = []
    const records = [
      sqsRecord('a1', { groupId: 'a' }),
      sqsRecord('b1', { groupId: 'b' }),
      sqsRecord('a2', { groupId: 'a' }),
      sqsRecord('b2', { groupId: 'b' }),
    ]
    expect(ids(await handleInOrder(records, failing(['a1'], done), () => {}))).toEqual(['a1', 'a2'])
    expect(done).toEqual(['b1', 'b2'])
  })

  it('works one message at a time', async () => {
    let running = 0
    let most = 0
    const records = ['a', 'b', 'c'].map((body) => sqsRecord(body, { groupId: 'all' }))
    await handleInOrder(
      records,
      async () => {
        most = Math.max(most, ++running)
        await new Promise((resolve) => setTimeout(resolve, 2))
        running--
      },
      () => {},
    )
    expect(most).toBe(1)
  })
})
