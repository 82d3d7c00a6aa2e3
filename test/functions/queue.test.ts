import type { SQSClient } from '@aws-sdk/client-sqs'
import { describe, expect, it } from 'vitest'
import { idIn, pollMessage, storyMessage } from '../../functions/messages.ts'
import { batches, sendAll } from '../../functions/queue.ts'

type Entry = { Id: string; MessageBody: string; MessageGroupId?: string; MessageDeduplicationId?: string }

/** A queue that refuses what it is told to refuse, once each. */
function fakeQueue(refuseOnce: string[] = [], senderFault = false) {
  const sent: string[] = []
  const calls: Entry[][] = []
  const refused = new Set<string>()
  const send = async (command: { input: { Entries: Entry[] } }) => {
    const entries = command.input.Entries
    calls.push(entries)
    const failed = entries.filter((each) => refuseOnce.includes(each.MessageBody) && !refused.has(each.MessageBody))
    for (const each of failed) refused.add(each.MessageBody)
    sent.push(...entries.filter((each) => !failed.includes(each)).map((each) => each.MessageBody))
    return { Failed: failed.map((each) => ({ Id: each.Id, Code: 'InternalError', SenderFault: senderFault })) }
  }
  return { client: { send } as unknown as SQSClient, sent, calls }
}

const messages = (count: number, size = 1) =>
  Array.from({ length: count }, (_, i) => ({ body: String(i).padStart(size, '.') }))

describe('sending to a queue', () => {
  it('sends all, in order, at most ten at a time', async () => {
    const queue = fakeQueue()
    await sendAll(queue.client, 'url', messages(23))
    expect(queue.calls.map((call) => call.length)).toEqual([10, 10, 3])
    expect(queue.sent).toEqual(messages(23).map((message) => message.body))
  })

  it('keeps a batch under 256 KB', () => {
    const cut = batches(messages(9, 100_000))
    expect(cut.map((batch) => batch.length)).toEqual([2, 2, 2, 2, 1])
    expect(batches([{ body: 'я'.repeat(70_000) }, { body: 'я'.repeat(70_000) }])).toHaveLength(2)
    expect(batches([])).toEqual([])
  })

  it('sends refused messages again, and only those', async () => {
    const queue = fakeQueue(['3', '7'])
    await sendAll(queue.client, 'url', messages(10))
    expect(queue.calls.map((call) => call.map((each) => each.MessageBody))).toEqual([
      messages(10).map((message) => message.body),
      ['3', '7'],
    ])
    expect(queue.sent.toSorted()).toEqual(messages(10).map((message) => message.body))
  })

  it('throws when the fault is ours', async () => {
    await expect(sendAll(fakeQueue(['3'], true).client, 'url', messages(5))).rejects.toThrow(/1 messages were refused/)
  })

  it('sends nothing for nothing', async () => {
    const queue = fakeQueue()
    await sendAll(queue.client, 'url', [])
    expect(queue.calls).toEqual([])
  })
})

describe('messages between the steps', () => {
  it('carry one id there and back', () => {
    expect(idIn(pollMessage('feed "1"').body, 'feedId')).toBe('feed "1"')
    expect(idIn(storyMessage('s1', '2026-01-01T00:00:00.000Z').body, 'storyId')).toBe('s1')
  })

  it('are told apart when a story is handed over twice, and are one when a send is repeated', () => {
    const first = storyMessage('s1', '2026-01-01T00:00:00.000Z')
    expect(storyMessage('s1', '2026-01-01T00:00:00.000Z')).toEqual(first)
    expect(storyMessage('s1', '2026-01-01T00:00:01.000Z').deduplicationId).not.toBe(first.deduplicationId)
    expect(first.deduplicationId).toMatch(/^[0-9a-f]{64}$/)
    expect(first.groupId).toBe('all')
  })

  it.each(['', '{}', 'null', '[]', '{"feedId":1}', '{"feedId":""}', '{"storyId":"s"}'])('refuse %s', (body) => {
    expect(() => idIn(body, 'feedId')).toThrow()
  })
})
