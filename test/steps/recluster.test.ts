import { describe, expect, test } from 'vitest'
import { clusterIdOf } from '../../lib/clusters/ids.ts'
import { model } from '../../lib/clusters/model.ts'
import { clusterStory } from '../../lib/steps/cluster.ts'
import { completeStory } from '../../lib/steps/complete.ts'
import { recluster } from '../../lib/steps/recluster.ts'
import { memoryWorld, mortars, picture, store } from './cluster-world.ts'

const versions = [
  mortars('a', 'Alpha', 50, '10'),
  mortars('b', 'Beta', 54, '11'),
  mortars('c', 'Alpha', 50, '12'),
  mortars('d', 'Beta', 54, '13'),
  mortars('e', 'Alpha', 50, '14'),
  mortars('f', 'Beta', 54, '15'),
  mortars('g', 'Alpha', 50, '16'),
]
const ids = versions.map((version) => version.storyId)
const [alpha, beta] = [clusterIdOf(ids[0]!, 0), clusterIdOf(ids[1]!, 0)]

/** Stories that an older model decided and an older version of the features profiled. */
async function oldWorld(misplaced?: string) {
  const world = memoryWorld()
  for (const version of versions) await clusterStory(world, await store(world, version))
  for (const id of ids) {
    const row = world.store.rows.get(id)!
    const seen = row.story.assignment!
    const into = id === misplaced ? { clusterId: alpha, from: beta } : {}
    const assignment = { ...seen, ...into, explanation: { ...seen.explanation, model: 'older' } }
    const profile = { model: 'older', keys: [], features: { terms: 'of another form' } }
    row.story = { ...row.story, assignment, current: { ...row.story.current, profile } }
    await completeStory(world, row.story)
  }
  return world
}

const modelsOf = (world: Awaited<ReturnType<typeof oldWorld>>) =>
  ids.map((id) => world.store.rows.get(id)!.story.assignment!.explanation.model)

describe('recluster', () => {
  test('decides every story again that another model decided, and leaves them where they belong', async () => {
    const world = await oldWorld()
    const before = await picture(world, ids)
    expect(await recluster(world)).toEqual({ decided: 7, unchanged: 0, failed: 0 })
    expect(modelsOf(world)).toEqual(ids.map(() => model.version))
    expect(await picture(world, ids)).toEqual(before)
  })

  test('members carry profiles of these features afterwards', async () => {
    const world = await oldWorld()
    await recluster(world)
    const members = [...(await world.store.getMembers(alpha)), ...(await world.store.getMembers(beta))]
    expect(members.map((member) => member.profile.model)).toEqual(ids.map(() => model.features))
  })

  test('a story that stands with another event moves, and the change log says so', async () => {
    const world = await oldWorld(ids[3])
    const rows = world.store.changes.length
    expect(await recluster(world)).toMatchObject({ decided: 7 })
    expect(world.store.rows.get(ids[3]!)!.story.assignment).toMatchObject({ clusterId: beta })
    const texts = world.store.changes.slice(rows).map((row) => `${row.clusterId} ${row.text}`)
    expect(texts).toContain(`${alpha} ${versions[3]!.outlet}: moved to another event`)
  })

  test('a second run changes nothing', async () => {
    const world = await oldWorld()
    await recluster(world)
    const rows = world.store.changes.length
    expect(await recluster(world)).toMatchObject({ decided: 0, unchanged: 7 })
    expect(world.store.changes.length).toBe(rows)
  })

  test('a run that was killed goes on where it was', async () => {
    const world = await oldWorld()
    const { assign } = world.store
    let left = 2
    world.store.assign = async (...what) => {
      if (left-- === 0) throw new Error('killed')
      return assign(...what)
    }
    const { putState } = world.store
    world.store.putState = async (name, ...rest) => {
      if (name === 'recluster') throw new Error('killed')
      return putState(name, ...rest)
    }
    await expect(recluster(world)).rejects.toThrow('killed')
    expect(new Set(modelsOf(world))).toEqual(new Set(['older', model.version]))
    Object.assign(world.store, { assign, putState })
    expect(await recluster(world)).toMatchObject({ failed: 0 })
    expect(modelsOf(world)).toEqual(ids.map(() => model.version))
  })

  test('a withdrawn story stays withdrawn where it is', async () => {
    const world = await oldWorld()
    await world.store.withdraw(ids[2]!, { at: world.now(), reason: 'killed by its outlet', reversible: false })
    expect(await recluster(world)).toMatchObject({ decided: 6, unchanged: 1 })
    expect(world.store.rows.get(ids[2]!)!.story).toMatchObject({ withdrawn: { reversible: false } })
  })
})
