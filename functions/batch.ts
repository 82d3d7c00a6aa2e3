import type { SQSBatchResponse, SQSRecord } from 'aws-lambda'

type Work = (record: SQSRecord) => Promise<void>
type Log = (event: string, fields?: Record<string, unknown>) => void

/** Handles messages of a standard queue side by side; only those that failed come back to the queue. */
export async function handleEach(records: SQSRecord[], work: Work, log: Log): Promise<SQSBatchResponse> {
  const done = await Promise.all(records.map((record) => succeeds(record, work, log)))
  return failures(records.filter((_, i) => !done[i]))
}

/**
 * Handles messages of a FIFO queue one after the other. The first failure of a group gives that message and the rest
 * of its group back, so that nothing overtakes it; other groups go on.
 */
export async function handleInOrder(records: SQSRecord[], work: Work, log: Log): Promise<SQSBatchResponse> {
  const blocked = new Set<string>()
  const failed: SQSRecord[] = []
  for (const record of records) {
    const group = record.attributes.MessageGroupId ?? ''
    if (!blocked.has(group) && (await succeeds(record, work, log))) continue
    blocked.add(group)
    failed.push(record)
  }
  return failures(failed)
}

async function succeeds(record: SQSRecord, work: Work, log: Log): Promise<boolean> {
  try {
    await work(record)
    return true
  } catch (error) {
    log('message-failed', {
      messageId: record.messageId,
      body: record.body.slice(0, 500),
      error: error instanceof Error ? (error.stack ?? error.message) : String(error),
    })
    return false
  }
}

function failures(records: SQSRecord[]): SQSBatchResponse {
  return { batchItemFailures: records.map((record) => ({ itemIdentifier: record.messageId })) }
}
