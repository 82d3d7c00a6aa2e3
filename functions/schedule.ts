import { readFileSync } from 'node:fs'
import { SQSClient } from '@aws-sdk/client-sqs'
import { parseCatalogue } from '../lib/feeds/catalogue.ts'
import { setCatalogue } from '../lib/steps/catalogue.ts'
import { dueFeedIds } from '../lib/steps/schedule.ts'
import { variable } from './environment.ts'
import { pollMessage } from './messages.ts'
import { sendAll } from './queue.ts'
import { createRuntime } from './runtime.ts'

const runtime = createRuntime()
const sqs = new SQSClient()
const queueUrl = variable('POLL_QUEUE_URL')
let catalogueIsStored = false

/** Every minute: one message for each feed that is due. The catalogue comes with the code, and is stored once. */
export async function handler(): Promise<{ due: number }> {
  if (!catalogueIsStored) {
    const { sources } = parseCatalogue(readFileSync(new URL('./feeds.opml', import.meta.url), 'utf8'))
    await setCatalogue(runtime.store, sources, runtime.now())
    catalogueIsStored = true
  }
  const ids = await dueFeedIds(runtime)
  await sendAll(sqs, queueUrl, ids.map(pollMessage))
  runtime.log('scheduled', { due: ids.length })
  return { due: ids.length }
}
