import { SQSClient } from '@aws-sdk/client-sqs'
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda'
import { defaultFetchOptions } from '../lib/feeds/fetch.ts'
import { defaultPolicy } from '../lib/feeds/policy.ts'
import type { Deps } from '../lib/steps/deps.ts'
import { pollFeed } from '../lib/steps/poll.ts'
import { handleEach } from './batch.ts'
import { list, variable } from './environment.ts'
import { idIn, storyMessage } from './messages.ts'
import { sendAll } from './queue.ts'
import { createRuntime } from './runtime.ts'

const runtime = createRuntime()
const sqs = new SQSClient()
const queueUrl = variable('CLUSTER_QUEUE_URL')

const deps: Deps = {
  ...runtime,
  fetch: { ...defaultFetchOptions, allowedOrigins: list('ALLOWED_ORIGINS') },
  policy: defaultPolicy,
  enqueueStories: (ids) => {
    const at = runtime.now()
    return sendAll(
      sqs,
      queueUrl,
      ids.map((id) => storyMessage(id, at)),
    )
  },
}

/** One message, one feed: fetched, parsed, its new versions stored and handed to clustering. */
export async function handler(event: SQSEvent): Promise<SQSBatchResponse> {
  return handleEach(
    event.Records,
    async (record) => runtime.log('polled', { ...(await pollFeed(deps, idIn(record.body, 'feedId'))) }),
    runtime.log,
  )
}
