import { expect, test } from 'vitest'
import { setCatalogue } from '../../lib/steps/catalogue.ts'
import { createStore } from '../../lib/store/dynamo.ts'
import { startEmbedded } from '../../lib/store/embedded.ts'

const source = (id: string) => ({ id, url: `https://${id}.example/feed`, outlet: id })
const NOW = '2026-11-10T09:00:00.000Z'

test('feeds that the catalogue no longer lists are polled no more; the others keep their state', async () => {
  const embedded = await startEmbedded()
  const store = createStore(embedded.client, embedded.tableName)
  await setCatalogue(store, [source('a'), source('b')], NOW)
  const a = await store.getFeed('a')
  await store.saveFeedState('a', { ...a!.state, etag: '"1"' })
  await setCatalogue(store, [source('a'), source('c')], NOW)
  expect((await store.listFeeds()).map((feed) => feed.id).sort()).toEqual(['a', 'c'])
  expect((await store.dueFeeds(NOW, 10)).map((feed) => feed.id).sort()).toEqual(['a', 'c'])
  expect((await store.getFeed('a'))!.state.etag).toBe('"1"')
  await expect(setCatalogue(store, [], NOW)).rejects.toThrow('lists no feed')
  await embedded.close()
})
