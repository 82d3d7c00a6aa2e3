import { afterAll, beforeAll, expect, it } from 'vitest'
import { createStore } from '../../lib/store/dynamo.ts'
import { type Embedded, startEmbedded } from '../../lib/store/embedded.ts'
import type { Store } from '../../lib/store/store.ts'
import { version } from './samples.ts'

let embedded: Embedded
let store: Store
beforeAll(async () => {
  embedded = await startEmbedded()
  store = createStore(embedded.client, embedded.tableName)
})
afterAll(() => embedded.close())

it('forgets candidate keys 45 days after their story, and nothing else', async () => {
  const stories = Array.from({ length: 700 }, (_, i) => `s${i}`)
  for (const id of stories) await store.putKeys(id, ['old'], '2026-01-01T00:00:00.000Z')
  await store.putKeys('fresh', ['new', 'old'], '2026-03-01T00:00:00.000Z')
  await store.putVersion(version({ at: '2020-01-01T00:00:00.000Z' }), 'id:1')

  expect(await embedded.expire(Date.UTC(2026, 1, 14) / 1000)).toBe(0)
  expect(await embedded.expire(Date.UTC(2026, 1, 16) / 1000)).toBe(700)
  expect(await embedded.expire(Date.UTC(2026, 1, 16) / 1000)).toBe(0)

  const { stories: left } = await store.candidates(['old', 'new'], 10)
  expect([...left.values()]).toEqual([['fresh'], ['fresh']])
  expect(await store.getVersions('s1')).toHaveLength(1)
})
