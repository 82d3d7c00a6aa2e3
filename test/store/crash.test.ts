import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createStore } from '../../lib/store/dynamo.ts'
import { type Embedded, startEmbedded } from '../../lib/store/embedded.ts'
import type { Client } from '../../lib/store/requests.ts'
import type { Store } from '../../lib/store/store.ts'
import { assignment, change, cluster, member, source, version } from './samples.ts'

/** A client whose process dies at one request: before it reaches the table, or before its answer comes back. */
function dying(embedded: Embedded, at: number, when: 'before' | 'after'): Client {
  let count = 0
  const send = embedded.client.send as (command: unknown) => Promise<unknown>
  return {
    send: async (command: unknown) => {
      const isLast = count++ === at
      if (isLast && when === 'before') throw new Error('the process died')
      const answer = send(command)
      if (!isLast) return answer
      await answer.catch(() => {})
      throw new Error('the process died')
    },
  } as Client
}

const T = '2026-03-01T10:00:00.000Z'
const hash = (n: number) => ({ version: n, contentHash: `hash-${n}`, at: `2026-03-01T1${n}:00:00.000Z` })

/** Every method that writes, on ids of its own; `ready` is what was there before. */
const writes: [
  name: string,
  ready: (s: Store, id: string) => Promise<unknown>,
  write: (s: Store, id: string) => Promise<unknown>,
][] = [
  ['putSources', async () => {}, (s, id) => s.putSources([source({ id }), source({ id: `${id}-b` })], T)],
  ['putVersion, first', async () => {}, (s, storyId) => s.putVersion(version({ storyId }), 'id:1')],
  [
    'putVersion, second',
    (s, storyId) => s.putVersion(version({ storyId }), 'id:1'),
    (s, storyId) => s.putVersion(version({ storyId, ...hash(2) }), 'id:1'),
  ],
  [
    'assign',
    (s, storyId) => s.putVersion(version({ storyId }), 'id:1'),
    (s, storyId) => s.assign(storyId, { assignment: assignment(), chain: storyId }, undefined),
  ],
  ['settle', (s, storyId) => s.putVersion(version({ storyId }), 'id:1'), (s, storyId) => s.settle(storyId, 1)],
  [
    'withdraw',
    (s, storyId) => s.putVersion(version({ storyId }), 'id:1'),
    (s, storyId) => s.withdraw(storyId, { at: T, reason: 'killed', reversible: false }),
  ],
  [
    'putKeys',
    async () => {},
    (s, id) =>
      s.putKeys(
        id,
        Array.from({ length: 60 }, (_, i) => `${id}-${i}`),
        T,
      ),
  ],
  ['putCluster, first', async () => {}, (s, id) => s.putCluster(cluster({ id }))],
  [
    'putCluster, next',
    (s, id) => s.putCluster(cluster({ id })),
    (s, id) => s.putCluster(cluster({ id, revision: 2, updatedAt: '2026-03-02T10:00:00.000Z' })),
  ],
  ['putMember', async () => {}, (s, id) => s.putMember(id, member())],
  ['appendChange', async () => {}, (s, id) => s.appendChange(change({ partition: id }))],
  ['putState', async () => {}, (s, id) => s.putState(id, 'value', 0)],
]

describe('a process that dies at any request', () => {
  let embedded: Embedded
  let sound: Store
  beforeAll(async () => {
    embedded = await startEmbedded()
    sound = createStore(embedded.client, embedded.tableName)
  })
  afterAll(() => embedded.close())

  /** All that can be read of an id, with the id itself blanked out. */
  async function seen(id: string): Promise<unknown> {
    const all = {
      feeds: (await sound.listFeeds()).filter((feed) => feed.id.startsWith(id)),
      due: (await sound.dueFeeds(T, 1000)).filter((feed) => feed.id.startsWith(id)),
      story: await sound.getStory(id),
      known: [...(await sound.getKnown([id]))],
      versions: await sound.getVersions(id),
      pending: (await sound.pendingStories(1000)).includes(id),
      keys: [...(await sound.candidates([`${id}-0`, `${id}-30`, `${id}-59`], 5)).stories],
      cluster: await sound.getCluster(id),
      members: await sound.getMembers(id),
      listed: (await sound.listClusters({ limit: 1000, borderEventsOnly: true })).items.filter((c) => c.id === id),
      quiet: (await sound.quietClusters('2027', 1000)).includes(id),
      changes: await sound.listChanges(id, 0, 10),
      state: await sound.getState(id),
    }
    return JSON.parse(JSON.stringify(all).replaceAll(id, 'ID'))
  }

  it.each(writes)('%s: a repeat completes it, as if nothing had happened', async (name, ready, write) => {
    const calm = `calm-${name.replace(/\W+/g, '-')}`
    await ready(sound, calm)
    const fresh = createStore(embedded.client, embedded.tableName)
    await write(fresh, calm)
    const { requests } = fresh.units()
    const expected = await seen(calm)

    for (let at = 0; at < requests; at++) {
      for (const when of ['before', 'after'] as const) {
        const id = `${when}-${at}-${name.replace(/\W+/g, '-')}`
        await ready(sound, id)
        const cut = createStore(dying(embedded, at, when), embedded.tableName)
        await expect(write(cut, id)).rejects.toThrow('the process died')
        await write(sound, id)
        expect(await seen(id), `died ${when} request ${at + 1} of ${requests}`).toEqual(expected)
      }
    }
    expect(requests).toBeGreaterThan(0)
  })
})
