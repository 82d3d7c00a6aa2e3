import type { Cluster } from '../clusters/cluster.ts'
import { relatePlaces } from '../clusters/place.ts'
import type { Story } from '../stories/story.ts'
import type { Found } from './candidates.ts'
import type { ClusterDeps } from './cluster.ts'
import { refreshCluster } from './refresh.ts'

/** Days between a wrapup and the events that it sums up. */
const SPAN_DAYS = 2
const MAX_SPANS = 12
const MAX_WRAPUPS = 20

/** Clusters that a wrapup spans: border events whose settlement it names, within two days. */
export function spansOf(wrapup: Story, found: Found): string[] {
  const named = wrapup.current.facts.places.map((mention) => mention.place)
  return [...found.clusters.values()]
    .filter((cluster) => cluster.isBorderEvent && isRecent(cluster, wrapup))
    .filter((cluster) => named.some((place) => relatePlaces(place, cluster.event.place).kind === 'same'))
    .map((cluster) => cluster.id)
    .sort()
    .slice(0, MAX_SPANS)
}

function isRecent(cluster: Cluster, wrapup: Story): boolean {
  const gap = Date.parse(wrapup.current.at) - Date.parse(cluster.lastReportAt)
  return Math.abs(gap) <= SPAN_DAYS * 86_400_000
}

/** Links a wrapup to a cluster it spans: shown beside it, part of no count, claim or headline. */
export async function linkWrapup(deps: ClusterDeps, clusterId: string, story: Story): Promise<void> {
  const cluster = await deps.store.getCluster(clusterId)
  if (!cluster || (cluster.state !== 'open' && cluster.state !== 'closed')) return
  const others = cluster.wrapups.filter((known) => known.storyId !== story.id)
  const { url } = story.current
  const link = { storyId: story.id, title: story.current.title, outlet: story.outlet, ...(url ? { url } : {}) }
  const wrapups = story.withdrawn ? others : [...others, link].slice(-MAX_WRAPUPS)
  await refreshCluster(deps, clusterId, { text: `${story.outlet} (wrapup): ${link.title}`, storyId: story.id, wrapups })
}
