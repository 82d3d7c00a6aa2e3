import type { SQSEvent, SQSRecord } from 'aws-lambda'

/** A record as SQS hands it to a Lambda. */
export function sqsRecord(body: string, overrides: { messageId?: string; groupId?: string } = {}): SQSRecord {
  return {
    messageId: overrides.messageId ?? body,
    receiptHandle: 'receipt',
    body,
    attributes: {
      ApproximateReceiveCount: '1',
      SentTimestamp: '0',
      SenderId: 'test',
      ApproximateFirstReceiveTimestamp: '0',
      ...(overrides.groupId ? { MessageGroupId: overrides.groupId } : {}),
    },
    messageAttributes: {},
    md5OfBody: '',
    eventSource: 'aws:sqs',
    eventSourceARN: 'arn:aws:sqs:us-east-1:000000000000:test',
    awsRegion: 'us-east-1',
  }
}

export function sqsEvent(records: SQSRecord[]): SQSEvent {
  return { Records: records }
}
