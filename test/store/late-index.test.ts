import { QueryCommand, type QueryCommandOutput } from '@aws-sdk/client-dynamodb'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createStore } from '../../lib/store/dynamo.ts'
import { type Embedded, startEmbedded } from '../../lib/store/embedded.ts'
import type { Client } from '../../lib/store/requests.ts'
import type { Store } from '../../lib/store/store.ts'
import { cluster, source, version } from './samples.ts'

/**
 * DynamoDB's indexes follow the table with a delay, and the embedded store can keep an index entry of a write that a
 * crash cut short. Both look alike: the index says what the table does not.
 */
function freezable(embedded: Embedded) {
  const frozen = new Map<string, QueryCommandOutput>()
  let isFrozen = false
  const client = {
    send: async (command: unknown) => {
      const answer = await (embedded.client.send as (command: unknown) => Promise<unknown>)(command)
      if (!(command instanceof QueryCommand) || !command.input.IndexName) return answer
      const asked = JSON.stringify([command.input.IndexName, command.input.ExpressionAttributeValues?.[':pk']])
      if (isFrozen) return frozen.get(asked) ?? { Items: [] }
      frozen.set(asked, answer as QueryCommandOutput)
      return answer
    },
  } as Client
  return {
    client,
    freeze: () => {
      isFrozen = true
    },
    thaw: () => {
      isFrozen = false
    },
  }
}

describe('a store whose indexes are late', () => {
  let embedded: Embedded
  let index: ReturnType<typeof freezable>
  let store: Store
  const query = { limit: 10, borderEventsOnly: true }
  const at = (n: number) => new Date(Date.UTC(2026, 0, 1, 0, n)).toISOString()
  const listed = async () => (await store.listClusters(query)).items.map((each) => [each.id, each.revision])

  beforeAll(async () => {
    embedded = await startEmbedded()
    index = freezable(embedded)
    store = createStore(index.client, embedded.tableName)
    for (const n of [1, 2, 3]) await store.putCluster(cluster({ id: `c${n}`, lastReportAt: at(n) }))
    await store.putSources([source()], at(0))
    await store.putVersion(version(), 'id:1')
  })
  afterAll(() => embedded.close())
  beforeEach(() => index.thaw())

  it('lists a cluster as it is, not as it was', async () => {
    expect(await listed()).toEqual([
      ['c3', 1],
      ['c2', 1],
      ['c1', 1],
    ])
    index.freeze()
    await store.putCluster(cluster({ id: 'c1', revision: 2, lastReportAt: at(9) }))
    expect(await listed()).toEqual([
      ['c1', 2],
      ['c3', 1],
      ['c2', 1],
    ])
  })

  it('drops a withdrawn cluster from the list at once', async () => {
    await listed()
    index.freeze()
    await store.putCluster(cluster({ id: 'c2', revision: 2, lastReportAt: at(10), state: 'withdrawn' }))
    expect((await listed()).map(([id]) => id)).toEqual(['c1', 'c3'])
  })

  it('moves no cluster to a later page that the reader has already seen', async () => {
    const first = await store.listClusters({ ...query, limit: 1 })
    expect(first.items.map((each) => each.id)).toEqual(['c1'])
    await store.listClusters({ ...query, cursor: first.cursor! })
    index.freeze()
    await store.putCluster(cluster({ id: 'c3', revision: 2, lastReportAt: at(11) }))
    expect((await store.listClusters({ ...query, cursor: first.cursor! })).items).toEqual([])
  })

  it('hands out no story that is settled, no feed that is claimed, no cluster that is closed', async () => {
    expect(await store.pendingStories(10)).toEqual(['s1'])
    expect((await store.dueFeeds(at(1), 10)).map((feed) => feed.id)).toEqual(['f1'])
    expect(await store.quietClusters('2027-01-01T00:00:00.000Z', 10)).toContain('c1')
    index.freeze()
    await store.settle('s1', 1)
    await store.claimPoll('f1', at(0), at(60))
    await store.putCluster(cluster({ id: 'c1', revision: 3, lastReportAt: at(20), state: 'closed' }))
    expect(await store.pendingStories(10)).toEqual([])
    expect(await store.dueFeeds(at(1), 10)).toEqual([])
    expect(await store.quietClusters('2027-01-01T00:00:00.000Z', 10)).not.toContain('c1')
  })
})
