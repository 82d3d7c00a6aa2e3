import type { SQSBatchResponse, SQSEvent } from 'aws-lambda'
import { clusterStory } from '../lib/steps/cluster.ts'
import { handleInOrder } from './batch.ts'
import { idIn } from './messages.ts'
import { createRuntime, preferenceOf } from './runtime.ts'

const runtime = { ...createRuntime(), preference: preferenceOf() }

/** One message, one story: decided in the order of its partition. */
export async function handler(event: SQSEvent): Promise<SQSBatchResponse> {
  return handleInOrder(
    event.Records,
    async (record) => runtime.log('clustered', await clusterStory(runtime, idIn(record.body, 'storyId'))),
    runtime.log,
  )
}
