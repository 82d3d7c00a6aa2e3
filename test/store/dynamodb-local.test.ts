import { describe, it } from 'vitest'
import { createStore } from '../../lib/store/dynamo.ts'
import { createTableInput } from '../../lib/store/table.ts'
import { describeStore } from './contract.ts'
import { findDynamoDbLocal, startDynamoDbLocal } from './dynamodb-local.ts'

const found = await findDynamoDbLocal()

if ('folder' in found) {
  describeStore('store on DynamoDB Local', async () => {
    const local = await startDynamoDbLocal(found.folder, createTableInput('borderwire'))
    return { store: createStore(local.client, 'borderwire'), close: local.close }
  })
} else {
  describe.skipIf(true)(`store on DynamoDB Local (skipped: ${found.missing})`, () => {
    it('keeps the contract', () => {})
  })
}
