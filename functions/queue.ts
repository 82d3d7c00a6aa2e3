import { SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs'

export type Message = {
  body: string
  /** For FIFO queues: messages of one group are handled in order. */
  groupId?: string
  /** For FIFO queues: a second message of the same id within five minutes is dropped. */
  deduplicationId?: string
}

/** Limits of one SendMessageBatch call. */
const MAX_MESSAGES = 10
const MAX_BYTES = 256 * 1024
const MAX_ATTEMPTS = 4
const FIRST_WAIT_MS = 100

/** Sends all messages in order, in batches; single refused messages are tried again. Throws when some stay refused. */
export async function sendAll(client: Pick<SQSClient, 'send'>, queueUrl: string, messages: Message[]): Promise<void> {
  for (const batch of batches(messages)) await sendBatch(client, queueUrl, batch)
}

async function sendBatch(client: Pick<SQSClient, 'send'>, queueUrl: string, batch: Message[]): Promise<void> {
  let rest = batch
  for (let attempt = 0; ; attempt++) {
    const answer = await client.send(
      new SendMessageBatchCommand({
        QueueUrl: queueUrl,
        Entries: rest.map((message, i) => ({
          Id: String(i),
          MessageBody: message.body,
          MessageGroupId: message.groupId,
          MessageDeduplicationId: message.deduplicationId,
        })),
      }),
    )
    const failed = answer.Failed ?? []
    if (failed.length === 0) return
    if (attempt + 1 >= MAX_ATTEMPTS || failed.some((each) => each.SenderFault)) {
      throw new Error(`${failed.length} messages were refused: ${failed[0]?.Code} ${failed[0]?.Message ?? ''}`.trim())
    }
    rest = failed.map((each) => rest[Number(each.Id)]).filter((message) => message !== undefined)
    await new Promise((resolve) => setTimeout(resolve, FIRST_WAIT_MS * 2 ** attempt))
  }
}

/** Cuts messages, in order, into batches that SQS takes. */
export function batches(messages: Message[]): Message[][] {
  const cut: Message[][] = []
  let bytes = 0
  for (const message of messages) {
    const size = Buffer.byteLength(message.body)
    const last = cut.at(-1)
    if (last && last.length < MAX_MESSAGES && bytes + size <= MAX_BYTES) {
      last.push(message)
      bytes += size
    } else {
      cut.push([message])
      bytes = size
    }
  }
  return cut
}
