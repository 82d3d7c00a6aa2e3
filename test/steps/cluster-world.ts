import { toProfile } from '../../lib/clusters/profile.ts'
import type { Facts } from '../../lib/events/facts.ts'
import type { Deps } from '../../lib/steps/deps.ts'
import type { Store } from '../../lib/store/store.ts'
import type { StoryVersion } from '../../lib/stories/story.ts'
import { facts, filed, village } from '../clusters/samples.ts'
import { createMemoryStore, type MemoryStore } from '../eval/memory-store.ts'

export type World = Pick<Deps, 'store' | 'now' | 'log'> & { store: Store; at: (time: string) => void; logged: string[] }

/** The steps' surroundings with a clock that tests set. */
export function worldOn(store: Store, start = '2026-03-10T10:00:00.000Z'): World {
  let clock = start
  const logged: string[] = []
  return {
    store,
    now: () => clock,
    at: (time) => {
      clock = time
    },
    log: (event) => {
      logged.push(event)
    },
    logged,
  }
}

export function memoryWorld(): World & { store: MemoryStore } {
  const store = createMemoryStore()
  return { ...worldOn(store), store }
}

type Told = Parameters<typeof filed>[0] & { facts?: Partial<Facts>; wireClass?: StoryVersion['wire'] }

/** A version with the facts that a test is about. */
export function told({ facts: about, wireClass, ...draft }: Told, version = 1, previous?: StoryVersion): StoryVersion {
  const plain = filed(draft, version, previous)
  const made = { ...plain, facts: facts(about), ...(wireClass ? { wire: wireClass } : {}) }
  return { ...made, profile: toProfile(made) }
}

export async function store(world: World, version: StoryVersion): Promise<string> {
  if (version.at > world.now()) world.at(version.at)
  await world.store.putVersion(version, `id:${version.guid}`)
  return version.storyId
}

/** What readers can see: every cluster with its members, without times of change. */
export async function picture(world: World, ids: string[]): Promise<unknown> {
  const stories = await world.store.getStories(ids)
  const clusterIds = [...new Set(stories.flatMap((s) => s.assignment?.clusterId ?? []))].sort()
  const clusters = await world.store.getClusters(clusterIds)
  return Promise.all(
    clusters
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(async ({ id, state, headline, counts, event }) => ({
        id,
        state,
        headline,
        counts,
        tolls: event.tolls,
        members: (await world.store.getMembers(id)).map(
          (m) => `${m.storyId}/${m.version}${m.withdrawn ? ' withdrawn' : ''}`,
        ),
      })),
  )
}

/** A report of mortars on one village on 10 March: alike in all but place and hour. */
export const mortars = (id: string, place: string, lat: number, hour: string) =>
  told({
    feed: `feed-${id}`,
    id,
    title: `Mortars hit ${place}`,
    summary: `Two houses burnt down when mortars hit ${place} on Tuesday, residents said.`,
    at: `2026-03-10T${hour}:00:00.000Z`,
    facts: { place: village(place, { lat, lon: lat }), date: '2026-03-10', isBorderEvent: true },
  })
