import { candidateMethods } from './candidates.ts'
import { changeMethods } from './changes.ts'
import { clusterMethods } from './clusters.ts'
import { feedMethods } from './feeds.ts'
import { listMethods } from './list.ts'
import { type Client, createRequests, type RequestOptions } from './requests.ts'
import { stateMethods } from './states.ts'
import type { Store } from './store.ts'
import { storyMethods } from './stories.ts'

/** The store on a DynamoDB table as lib/store/table.ts defines it: AWS's, DynamoDB Local's or the embedded one. */
export function createStore(client: Client, tableName: string, options: RequestOptions = {}): Store {
  const requests = createRequests(client, tableName, options)
  return {
    ...feedMethods(requests),
    ...storyMethods(requests),
    ...candidateMethods(requests),
    ...clusterMethods(requests),
    ...listMethods(requests),
    ...changeMethods(requests),
    ...stateMethods(requests),
    units: requests.units,
  }
}
