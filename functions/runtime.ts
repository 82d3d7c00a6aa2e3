import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { createStore } from '../lib/store/dynamo.ts'
import type { Store } from '../lib/store/store.ts'
import { variable } from './environment.ts'

/** What every function needs, made once per instance: the clients inside keep their connections. */
export type Runtime = {
  store: Store
  now: () => string
  log: (event: string, fields?: Record<string, unknown>) => void
}

export function createRuntime(): Runtime {
  return {
    store: createStore(new DynamoDBClient(), variable('TABLE_NAME')),
    now: () => new Date().toISOString(),
    // Lambda's JSON log format keeps an object's fields searchable.
    log: (event, fields) => console.log({ event, ...fields }),
  }
}
