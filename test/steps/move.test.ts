import { expect, test } from 'vitest'
import { clusterIdOf } from '../../lib/clusters/ids.ts'
import { clusterStory } from '../../lib/steps/cluster.ts'
import { completeStory } from '../../lib/steps/complete.ts'
import { village } from '../clusters/samples.ts'
import { memoryWorld, store, told } from './cluster-world.ts'

const report = (id: string, place: string, lat: number, hour: string) =>
  told({
    feed: `feed-${id}`,
    id,
    title: `Mortars hit ${place}`,
    summary: `Two houses burnt down when mortars hit ${place} on Tuesday, residents said.`,
    at: `2026-03-10T${hour}:00:00.000Z`,
    facts: { place: village(place, { lat, lon: lat }), date: '2026-03-10', isBorderEvent: true },
  })
const early = [
  report('a', 'Alpha', 50, '10'),
  report('b', 'Beta', 54, '11'),
  report('c', 'Alpha', 50, '12'),
  report('d', 'Beta', 54, '13'),
  report('e', 'Alpha', 50, '14'),
]
const stray = early[3]!.storyId
const [alpha, beta] = [clusterIdOf(early[0]!.storyId, 0), clusterIdOf(early[1]!.storyId, 0)]

test('a story that stands with the wrong event moves when a later one shows where it belongs', async () => {
  const world = memoryWorld()
  for (const version of early) await clusterStory(world, await store(world, version))
  const row = world.store.rows.get(stray)!
  row.story = { ...row.story, assignment: { ...row.story.assignment!, clusterId: alpha, from: beta } }
  await completeStory(world, row.story)
  await clusterStory(world, await store(world, report('f', 'Beta', 54, '15')))
  expect(row.story.assignment).toMatchObject({
    clusterId: beta,
    from: alpha,
    explanation: { outcome: 'moved', reason: 'a later story showed that it reports this event' },
  })
  expect(world.store.clusters.get(alpha)).toMatchObject({ state: 'open', counts: { stories: 3 } })
  expect(world.store.changes.map((row) => `${row.clusterId} ${row.text}`)).toContain(
    `${alpha} feed-d: moved to another event`,
  )
})
