import { expect, test } from 'vitest'
import { clusterIdOf } from '../../lib/clusters/ids.ts'
import { clusterStory } from '../../lib/steps/cluster.ts'
import { completeStory } from '../../lib/steps/complete.ts'
import { memoryWorld, mortars, store } from './cluster-world.ts'

const early = [
  mortars('a', 'Alpha', 50, '10'),
  mortars('b', 'Beta', 54, '11'),
  mortars('c', 'Alpha', 50, '12'),
  mortars('d', 'Beta', 54, '13'),
  mortars('e', 'Alpha', 50, '14'),
]
const stray = early[3]!.storyId
const [alpha, beta] = [clusterIdOf(early[0]!.storyId, 0), clusterIdOf(early[1]!.storyId, 0)]

test('a story that stands with the wrong event moves when a later one shows where it belongs', async () => {
  const world = memoryWorld()
  for (const version of early) await clusterStory(world, await store(world, version))
  const row = world.store.rows.get(stray)!
  row.story = { ...row.story, assignment: { ...row.story.assignment!, clusterId: alpha, from: beta } }
  await completeStory(world, row.story)
  await clusterStory(world, await store(world, mortars('f', 'Beta', 54, '15')))
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
