import { Duration } from 'aws-cdk-lib'
import { Queue } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'

/** A message that fails this often is not unlucky. */
const MAX_RECEIVES = 3
/** AWS advises six times the function's timeout: a message in retry must not be handed out twice. */
const VISIBILITY_FACTOR = 6

/** A queue with its dead letters. `handledWithin` is the timeout of the function that reads it. */
export function workQueue(scope: Construct, id: string, options: { handledWithin: Duration; fifo?: boolean }): Queue {
  const fifo = options.fifo ? { fifo: true } : {}
  return new Queue(scope, `${id}Queue`, {
    ...fifo,
    enforceSSL: true,
    visibilityTimeout: Duration.seconds(options.handledWithin.toSeconds() * VISIBILITY_FACTOR),
    // What waits longer is found again: feeds stay due, stories stay pending.
    retentionPeriod: Duration.days(1),
    deadLetterQueue: {
      queue: deadLetterQueue(scope, `${id}DeadLetters`, options),
      maxReceiveCount: MAX_RECEIVES,
    },
  })
}

export function deadLetterQueue(scope: Construct, id: string, options: { fifo?: boolean } = {}): Queue {
  return new Queue(scope, id, {
    ...(options.fifo ? { fifo: true } : {}),
    enforceSSL: true,
    retentionPeriod: Duration.days(14),
  })
}
