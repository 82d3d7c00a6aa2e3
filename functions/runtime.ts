import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { type HeadlinePreference, toPreference } from '../lib/clusters/headline.ts'
import { createStore } from '../lib/store/dynamo.ts'
import type { Store } from '../lib/store/store.ts'
import { variable } from './environment.ts'

/** What every function needs, made once per instance: the clients inside keep their connections. */
export type Runtime = {
  store: Store
  now: () => string
  log: (event: string, fields?: Record<string, unknown>) => void
}

/** What the functions that make clusters need as well. */
export function preferenceOf(env: NodeJS.ProcessEnv = process.env): HeadlinePreference {
  return toPreference({ origins: env.BORDERWIRE_ORIGINS, langs: env.BORDERWIRE_LANGUAGES })
}

export function createRuntime(): Runtime {
  return {
    store: createStore(new DynamoDBClient(), variable('TABLE_NAME')),
    now: () => new Date().toISOString(),
    // Lambda's JSON log format keeps an object's fields searchable.
    log: (event, fields) => console.log({ event, ...fields }),
  }
}
