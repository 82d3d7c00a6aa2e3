import { describe, expect, test } from 'vitest'
import { clusterStory } from '../../lib/steps/cluster.ts'
import { sweep } from '../../lib/steps/sweep.ts'
import { claim } from '../clusters/samples.ts'
import { memoryWorld, picture, store, told, type World } from './cluster-world.ts'

const minute = (n: number) => `2026-03-10T10:${String(n).padStart(2, '0')}:00.000Z`
const file = (id: string, title: string, at: string, more: Partial<Parameters<typeof told>[0]> = {}) =>
  told({
    feed: 'northpost',
    id,
    title,
    at,
    summary: 'Artillery killed a man in the village, the governor said.',
    ...more,
  })

const facts = { claims: [claim({ min: 1, max: 1 })] }
const report = file('r', 'Shelling kills one in border village', minute(0), { facts })
const hold = file('h', 'HOLD HOLD HOLD: Shelling kills one in border village', minute(10), {
  summary: 'Editors: please hold the story "Shelling kills one in border village" while we check.',
})
const release = file('l', 'HOLD RELEASED: Shelling kills one in border village', minute(30), {
  summary: 'Editors: the hold on the story "Shelling kills one in border village" is lifted.',
})
const releases = [
  release,
  file('l2', 'Вниманию редакторов: задержка снята', minute(30), {
    lang: 'ru',
    summary: 'Задержка новости «Shelling kills one in border village» снята, её можно использовать.',
  }),
  file('l3', 'Achtung Redaktionen: Sperre aufgehoben', minute(30), {
    lang: 'de',
    summary: 'Die Sperre der Meldung „Shelling kills one in border village“ ist aufgehoben.',
  }),
]

async function cluster(world: World, ...versions: (typeof report)[]): Promise<void> {
  for (const version of versions) await clusterStory(world, await store(world, version))
}
const standing = async (world: World) => (await world.store.getStory(report.storyId))?.withdrawn?.by
async function shown(world: World) {
  const id = (await world.store.getStory(report.storyId))?.assignment?.clusterId
  return id ? world.store.getCluster(id) : undefined
}

describe('a story on hold', () => {
  test('is of class hold, and its release an advisory', () => {
    expect([hold, ...releases].map((version) => version.wire)).toEqual(['hold', 'advisory', 'advisory', 'advisory'])
  })

  test.each(releases.map((version) => [version.title, version] as const))('stands again after %s', async (_, note) => {
    const world = memoryWorld()
    await cluster(world, report, hold)
    expect(await standing(world)).toBe(hold.storyId)
    expect(await shown(world)).toMatchObject({ state: 'withdrawn', counts: { stories: 0 } })
    await cluster(world, note)
    expect(await standing(world)).toBeUndefined()
    expect(await shown(world)).toMatchObject({ state: 'open', counts: { stories: 1 } })
    expect((await shown(world))?.event.tolls).toMatchObject([{ min: 1, max: 1 }])
  })

  test('is named by a note in its body alone, as is the release', async () => {
    const note = (id: string, title: string, at: string, body: string) => file(id, title, at, { summary: '', body })
    const world = memoryWorld()
    await cluster(
      world,
      report,
      note('hb', 'HOLD HOLD HOLD', minute(10), 'Please hold the story "Shelling kills one in border village".'),
    )
    expect(await standing(world)).toBeTruthy()
    await cluster(
      world,
      note('lb', 'HOLD RELEASED', minute(20), 'The hold on "Shelling kills one in border village" is lifted.'),
    )
    expect(await standing(world)).toBeUndefined()
  })

  test('stays released when the same notes come again, in any order', async () => {
    const orders = [
      [report, hold, release],
      [report, release, hold],
      [hold, report, release],
      [hold, release, report],
      [release, hold, report],
    ]
    for (const order of orders) {
      const world = memoryWorld()
      await cluster(world, ...order)
      const before = await picture(world, [report.storyId])
      expect(await standing(world)).toBeUndefined()
      await cluster(world, hold, report, hold, release)
      await sweep(world)
      expect(await picture(world, [report.storyId])).toEqual(before)
    }
  })

  test('is held again by a later hold, and released by nothing after a kill', async () => {
    const again = file('h2', 'HOLD HOLD HOLD: Shelling kills one in border village', minute(40))
    const kill = file('k', 'KILL KILL KILL: Shelling kills one in border village', minute(50))
    const late = file('l4', 'HOLD RELEASED: Shelling kills one in border village', minute(55))
    const world = memoryWorld()
    await cluster(world, report, hold, release, again, release)
    expect(await standing(world)).toBe(again.storyId)
    await cluster(world, kill, late)
    expect(await standing(world)).toBe(kill.storyId)
  })

  test('stands again with an update that says so, and not with one that does not', async () => {
    const update = (note: string) =>
      file('u', `UPDATE 1-Shelling kills one in border village`, minute(20), {
        summary: `(${note}) Artillery killed a man in the village, the governor said.`,
        facts,
      })
    for (const [note, by] of [
      ['Adds confirmation by governor; hold lifted', undefined],
      ['Adds governor', hold.storyId],
    ] as const) {
      const world = memoryWorld()
      await cluster(world, report, hold, update(note))
      expect(await standing(world)).toBe(by)
      expect((await world.store.getStory(update(note).storyId))?.withdrawn).toBeUndefined()
    }
  })

  test('stands again when its feed sends it corrected under the same id', async () => {
    const corrected = told(
      {
        feed: 'northpost',
        id: 'r',
        title: 'CORRECTED-Shelling wounds one in border village',
        summary: 'Artillery wounded a man in the village, the governor said.',
        at: minute(25),
      },
      2,
      report,
    )
    const world = memoryWorld()
    await cluster(world, report, hold, corrected, hold)
    expect(await standing(world)).toBeUndefined()
  })
})
