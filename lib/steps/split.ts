import { clusterIdOf } from '../clusters/ids.ts'
import type { StreamStatistics } from '../clusters/rarity.ts'
import { splitPlan } from '../clusters/repair.ts'
import { comparable } from './candidates.ts'
import type { ClusterDeps } from './cluster.ts'
import { moveStory } from './merge.ts'
import { refreshCluster } from './refresh.ts'
import { beginRepair, endRepair } from './repairs.ts'

/** Fewer stories than this have nothing to fall apart into. */
const MIN_STORIES = 3
const MAX_GENERATIONS = 50
const REASON = 'its cluster turned out to report more than one event'

/** Splits a cluster whose members hold together only by chains; answers the ids of the new clusters. */
export async function splitWhereTwo(deps: ClusterDeps, clusterId: string, stream: StreamStatistics): Promise<string[]> {
  const members = (await deps.store.getMembers(clusterId)).filter((member) => !member.withdrawn)
  if (members.length < MIN_STORIES) return []
  const traits = new Map((await comparable(deps.store, members)).map((member) => [member.storyId, member.traits]))
  const plan = splitPlan(
    members.flatMap(({ storyId, chain }) => {
      const known = traits.get(storyId)
      return known ? [{ storyId, chain, traits: known }] : []
    }),
    stream,
  )
  // The largest part keeps the id, and of equal ones the one with the earliest report.
  const order = new Map(members.map((member, i) => [member.storyId, i]))
  const first = (group: string[]) => Math.min(...group.map((id) => order.get(id) ?? Infinity))
  const [, ...leaving] = [...plan].sort((a, b) => b.length - a.length || first(a) - first(b))
  const into: string[] = []
  for (const group of leaving) {
    const ordered = [...group].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
    into.push(await freshClusterId(deps, ordered[0]!))
    await splitOff(deps, clusterId, into.at(-1)!, ordered)
  }
  return into
}

/** Moves the listed stories into a cluster of their own. What is under way is noted first, so that a sweep can end it. */
export async function splitOff(deps: ClusterDeps, from: string, into: string, storyIds: string[]): Promise<void> {
  await beginRepair(deps.store, { from, into, storyIds })
  const splitInto = [...new Set([...((await deps.store.getCluster(from))?.splitInto ?? []), into])]
  await refreshCluster(deps, from, { text: REASON, kind: 'split', splitInto, into: [into] })
  for (const storyId of storyIds) await moveStory(deps, storyId, from, into, undefined, REASON)
  await endRepair(deps.store, { from, into })
}

/** A story that founds again founds the next generation; ids are never used twice. */
export async function freshClusterId(deps: ClusterDeps, founder: string, own?: string): Promise<string> {
  for (let generation = 0; generation < MAX_GENERATIONS; generation++) {
    const id = clusterIdOf(founder, generation)
    if (id !== own && !(await deps.store.getCluster(id))) return id
  }
  throw new Error(`story ${founder} founded ${MAX_GENERATIONS} clusters`)
}
