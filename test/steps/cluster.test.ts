import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { clusterStory } from '../../lib/steps/cluster.ts'
import { sweep } from '../../lib/steps/sweep.ts'
import { createStore } from '../../lib/store/dynamo.ts'
import { type Embedded, startEmbedded } from '../../lib/store/embedded.ts'
import { claim, village } from '../clusters/samples.ts'
import { createMemoryStore } from '../eval/memory-store.ts'
import { picture, store, told, type World, worldOn } from './cluster-world.ts'

let embedded: Embedded
beforeAll(async () => {
  embedded = await startEmbedded()
})
afterAll(() => embedded.close())

const shelling = told({
  feed: 'northpost',
  id: 'n1',
  title: 'Shelling kills one in border village',
  summary: 'Artillery fire killed a man in the village on Tuesday, the regional governor said.',
  facts: { claims: [claim({ min: 1, max: 1 })] },
})
const retold = told({
  feed: 'eastdesk',
  id: 'e1',
  title: 'Man dies as guns pound frontier settlement',
  summary: 'A resident was killed by artillery, officials said.',
  at: '2026-03-10T11:00:00.000Z',
  facts: { claims: [claim({ min: 1, max: 1, claimant: 'police' })] },
})
const farAway = told({
  feed: 'northpost',
  id: 'n2',
  title: 'Drones downed over southern district',
  summary: 'Six drones were shot down, the ministry said.',
  at: '2026-03-10T12:00:00.000Z',
  facts: { type: 'Disrupted weapons use', place: village('v9', { lat: 46, lon: 38.5, admin1: 'Rostov' }) },
})
const update = told({
  feed: 'northpost',
  id: 'n3',
  title: 'UPDATE 1-Shelling kills two in border village',
  summary: 'Artillery fire killed two people in the village on Tuesday, the regional governor said.',
  at: '2026-03-10T13:00:00.000Z',
  facts: { claims: [claim({ min: 2, max: 2 })] },
})
const kill = told({
  feed: 'northpost',
  id: 'n4',
  title: 'KILL-Shelling kills two in border village',
  summary: 'Please kill the story "Shelling kills two in border village". It is wrong. A substitute will not follow.',
  at: '2026-03-10T14:00:00.000Z',
  wireClass: 'kill',
})

async function cluster(world: World, ...versions: (typeof shelling)[]): Promise<void> {
  for (const version of versions) await clusterStory(world, await store(world, version))
}
async function clusterOf(world: World, version: typeof shelling) {
  const id = (await world.store.getStory(version.storyId))?.assignment?.clusterId
  return id ? world.store.getCluster(id) : undefined
}

const stores = [
  ['in memory', () => createMemoryStore()],
  ['on the embedded table', () => createStore(embedded.client, embedded.tableName)],
] as const

describe.each(stores)('clusterStory %s', (_, make) => {
  test('brings one event together and keeps another apart, and explains itself', async () => {
    const world = worldOn(make())
    await cluster(world, shelling, retold, farAway)
    const one = await clusterOf(world, shelling)
    expect((await clusterOf(world, retold))?.id).toBe(one?.id)
    expect((await clusterOf(world, farAway))?.id).not.toBe(one?.id)
    expect(one).toMatchObject({ state: 'open', isBorderEvent: true, counts: { stories: 2, outlets: 2, origins: 2 } })
    const joined = (await world.store.getStory(retold.storyId))!.assignment!.explanation
    expect(joined).toMatchObject({ outcome: 'joined', nearest: shelling.storyId })
    expect(joined.for.length).toBeGreaterThan(0)
  })

  test('the same story twice changes nothing', async () => {
    const world = worldOn(make())
    await cluster(world, shelling, retold)
    const before = await picture(world, [shelling.storyId, retold.storyId])
    const last = await world.store.lastChange('all')
    await cluster(world, shelling, retold)
    await sweep(world)
    expect(await picture(world, [shelling.storyId, retold.storyId])).toEqual(before)
    expect(await world.store.lastChange('all')).toEqual(last)
    expect(await world.store.pendingStories(10)).not.toContain(shelling.storyId)
  })
})

describe('clusterStory', () => {
  test('an update under a new id speaks for its chain and adds no story', async () => {
    const world = worldOn(createMemoryStore())
    await cluster(world, shelling, retold, update)
    const story = await world.store.getStory(update.storyId)
    expect(story).toMatchObject({ replaces: shelling.storyId, chain: shelling.storyId })
    expect(await clusterOf(world, update)).toMatchObject({
      headlineStoryId: update.storyId,
      counts: { stories: 2, outlets: 2 },
    })
  })

  test('a story expands the alert of its feed also where only its body tells so', async () => {
    const world = worldOn(createMemoryStore())
    const alert = told({
      feed: 'northpost',
      id: 'a0',
      title: 'URGENT: Governor says artillery killed resident near customs depot',
      at: '2026-03-10T09:00:00.000Z',
      facts: { place: null },
    })
    const full = told({
      feed: 'northpost',
      id: 'a1',
      title: 'A quiet street, and then the guns',
      summary: 'The village had slept through worse nights.',
      body: 'The regional governor says a resident was killed when artillery struck near the customs depot on Tuesday.',
      at: '2026-03-10T10:00:00.000Z',
    })
    expect(alert.wire).toBe('alert')
    await cluster(world, alert, full)
    expect(await world.store.getStory(full.storyId)).toMatchObject({ replaces: alert.storyId })
  })

  test('a kill withdraws the whole chain, and the cluster forgets its figures', async () => {
    const world = worldOn(createMemoryStore())
    await cluster(world, shelling, retold, update, kill)
    const after = await clusterOf(world, retold)
    expect(after).toMatchObject({ state: 'open', headlineStoryId: retold.storyId, counts: { stories: 1, outlets: 1 } })
    expect(after?.event.tolls).toEqual([expect.objectContaining({ min: 1, max: 1, claimants: 1 })])
    for (const { storyId } of [shelling, update]) {
      expect((await world.store.getStory(storyId))?.withdrawn).toMatchObject({ by: kill.storyId, reversible: false })
    }
    expect((await world.store.getStory(kill.storyId))?.assignment?.clusterId).toBeNull()
  })

  test('a cluster left empty by a kill is withdrawn and says why; the unchanged feed cannot bring it back', async () => {
    const world = worldOn(createMemoryStore())
    await cluster(world, shelling, update, kill)
    const gone = await clusterOf(world, shelling)
    expect(gone).toMatchObject({ state: 'withdrawn', headline: '', counts: { stories: 0 } })
    expect(gone?.withdrawnReason).toBeTruthy()
    await cluster(world, shelling, update, kill)
    expect(await clusterOf(world, shelling)).toEqual(gone)
  })

  test('a story that its feed deletes under its own id is withdrawn with all that came before', async () => {
    const world = worldOn(createMemoryStore())
    const deleted = { feed: 'northpost', id: 'n3', title: '', at: '2026-03-10T15:00:00.000Z', wire: { deleted: true } }
    const note = told({ ...deleted, wireClass: 'kill' }, 2, update)
    await cluster(world, shelling, retold, update, note)
    for (const { storyId } of [shelling, update])
      expect((await world.store.getStory(storyId))?.withdrawn).toMatchObject({ by: note.storyId, reversible: false })
    expect(await clusterOf(world, retold)).toMatchObject({ headlineStoryId: retold.storyId, counts: { stories: 1 } })
    const { event } = (await clusterOf(world, retold))!
    expect(event.tolls).toEqual([expect.objectContaining({ min: 1, max: 1 })])
  })

  test('a kill that comes in before its story still withdraws it', async () => {
    const world = worldOn(createMemoryStore())
    await cluster(world, kill, { ...update })
    expect((await world.store.getStory(update.storyId))?.withdrawn?.by).toBe(kill.storyId)
    expect(await clusterOf(world, update)).toMatchObject({ state: 'withdrawn' })
  })

  test('a wrapup joins nothing and is linked to the event it names', async () => {
    const world = worldOn(createMemoryStore())
    const wrapup = told({
      feed: 'eastdesk',
      id: 'w1',
      title: 'WRAPUP 1-Border village shelled, drones downed in the south',
      summary: 'Artillery fire killed a man in the border village and drones were shot down in the south.',
      at: '2026-03-10T16:00:00.000Z',
      wireClass: 'wrapup',
    })
    await cluster(world, shelling, farAway, wrapup)
    expect((await world.store.getStory(wrapup.storyId))?.assignment).toMatchObject({ clusterId: null })
    const spanned = await clusterOf(world, shelling)
    expect(spanned?.wrapups).toMatchObject([{ storyId: wrapup.storyId }])
    expect(spanned?.counts.stories).toBe(1)
  })

  test('a busy place is cut by recency: its key is told to the metrics, and the latest reports are those that are met', async () => {
    const world = worldOn(createMemoryStore())
    const met: unknown[] = []
    world.log = (event, fields) => void (event === 'busy-keys' && met.push(fields))
    const reports = Array.from({ length: 30 }, (_, i) =>
      told({
        feed: `desk${i}`,
        id: `b${i}`,
        title: `Report ${i}`,
        summary: 'A report.',
        at: new Date(Date.UTC(2026, 2, 10, 1, i)).toISOString(),
        facts: { date: '2026-03-10' },
      }),
    )
    await cluster(world, ...reports.slice(0, 20))
    expect(met).toEqual([])
    await cluster(world, ...reports.slice(20))
    const place = shelling.profile.keys.find((key) => key.startsWith('p:'))
    expect(met.at(-1)).toEqual({ storyId: reports[29]!.storyId, keys: expect.arrayContaining([place]) })
    const { stories } = await world.store.candidates([place!], 24)
    const latest = reports.slice(-24).map((report) => report.storyId)
    expect([...(stories.get(place!) ?? [])].sort()).toEqual(latest.sort())
  })

  test('an embargoed story waits, and the sweep lets it in at its time', async () => {
    const world = worldOn(createMemoryStore())
    const secret = told({
      feed: 'eastdesk',
      id: 's1',
      title: 'Fortification of border village to be announced',
      wire: { embargoedUntil: '2026-03-10T18:00:00.000Z' },
    })
    expect(await clusterStory(world, await store(world, secret))).toMatchObject({ outcome: 'waiting' })
    await sweep(world)
    expect(await clusterOf(world, secret)).toBeUndefined()
    world.at('2026-03-10T18:00:01.000Z')
    await sweep(world)
    expect(await clusterOf(world, secret)).toMatchObject({ counts: { stories: 1 } })
  })

  test('headline and summary are those of the origin that the settings prefer', async () => {
    const world = { ...worldOn(createMemoryStore()), preference: { origins: ['northpost'], langs: ['en'] } }
    await cluster(world, shelling, retold)
    expect(await clusterOf(world, retold)).toMatchObject({ headlineStoryId: shelling.storyId })
    const other = { ...worldOn(createMemoryStore()), preference: { origins: ['eastdesk'], langs: ['en'] } }
    await cluster(other, shelling, retold)
    expect(await clusterOf(other, retold)).toMatchObject({
      headlineStoryId: retold.storyId,
      summary: retold.summary,
    })
  })

  test('a changed version of a story is decided again and stays one member', async () => {
    const world = worldOn(createMemoryStore())
    await cluster(world, shelling, retold)
    const second = told(
      {
        feed: 'eastdesk',
        id: 'e1',
        title: 'Two die as guns pound frontier settlement',
        summary: 'Two residents were killed by artillery, officials said.',
        at: '2026-03-10T12:00:00.000Z',
        facts: { claims: [claim({ min: 2, max: 2, claimant: 'police' })] },
      },
      2,
      retold,
    )
    await cluster(world, second)
    expect(await clusterOf(world, second)).toMatchObject({ counts: { stories: 2, versions: 3 } })
    const police = (await clusterOf(world, second))?.event.claims.find((c) => c.claimant === 'police')
    expect(police?.history).toMatchObject([
      { min: 1, version: 1, supersededBy: second.storyId, supersededByVersion: 2 },
      { min: 2, version: 2 },
    ])
    expect((await world.store.getStory(second.storyId))?.assignment?.version).toBe(2)
  })
})
