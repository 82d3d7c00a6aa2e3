import { createStore } from '../../lib/store/dynamo.ts'
import { startEmbedded } from '../../lib/store/embedded.ts'
import { describeStore } from './contract.ts'

describeStore('store on the embedded DynamoDB, in memory', async () => {
  const embedded = await startEmbedded()
  return { store: createStore(embedded.client, embedded.tableName), close: embedded.close }
})
