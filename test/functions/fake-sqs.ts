import { createHash, randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { SQSEvent } from 'aws-lambda'
import { sqsEvent, sqsRecord } from './events.ts'

/**
 * The little of SQS that the functions use, over its real protocol (AWS JSON 1.0): messages sent are kept by queue
 * until a test takes them, as an event of the form that Lambda hands to a function. No implementation of SQS is at hand
 * without Docker; redrive, visibility and order across batches are SQS's own and are not imitated.
 */
export type FakeSqs = {
  urlOf: (queue: string) => string
  take: (queue: string) => SQSEvent
  close: () => Promise<void>
}

type Entry = { Id: string; MessageBody: string; MessageGroupId?: string; MessageDeduplicationId?: string }

export async function startFakeSqs(): Promise<FakeSqs> {
  const queues = new Map<string, Entry[]>()
  const seen = new Set<string>()

  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    const { QueueUrl, Entries } = JSON.parse(body) as { QueueUrl: string; Entries: Entry[] }
    const isSend = request.headers['x-amz-target'] === 'AmazonSQS.SendMessageBatch'
    response.setHeader('content-type', 'application/x-amz-json-1.0')
    if (!isSend || Entries.length > 10 || new Set(Entries.map((each) => each.Id)).size < Entries.length) {
      response.statusCode = 400
      response.end('{"__type":"com.amazonaws.sqs#InvalidRequest"}')
      return
    }
    const name = QueueUrl.split('/').at(-1) ?? ''
    const kept = Entries.filter((entry) => isNew(seen, name, entry))
    queues.set(name, [...(queues.get(name) ?? []), ...kept])
    response.end(JSON.stringify({ Successful: Entries.map(toResult), Failed: [] }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  return {
    urlOf: (queue) => `${origin}/000000000000/${queue}`,
    take: (queue) => {
      const entries = queues.get(queue) ?? []
      queues.delete(queue)
      return sqsEvent(
        entries.map((entry) =>
          sqsRecord(entry.MessageBody, {
            messageId: randomUUID(),
            ...(entry.MessageGroupId ? { groupId: entry.MessageGroupId } : {}),
          }),
        ),
      )
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

/** FIFO queues, whose names end in `.fifo`, want a group and drop what they have seen. */
function isNew(seen: Set<string>, queue: string, entry: Entry): boolean {
  if (!queue.endsWith('.fifo')) return true
  if (!entry.MessageGroupId || !entry.MessageDeduplicationId) throw new Error('a FIFO message without group or id')
  const id = `${queue}\n${entry.MessageDeduplicationId}`
  return !seen.has(id) && Boolean(seen.add(id))
}

function toResult(entry: Entry) {
  const MD5OfMessageBody = createHash('md5').update(entry.MessageBody).digest('hex')
  return { Id: entry.Id, MessageId: randomUUID(), MD5OfMessageBody }
}
