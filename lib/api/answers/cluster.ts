import type { Cluster } from '../../clusters/cluster.ts'
import { safeLink } from '../link.ts'
import { toEventAnswer } from './event.ts'

/** A cluster as `/v1/clusters/{id}` serves it: all that is known of one event. */
export function toClusterAnswer(cluster: Cluster) {
  return {
    ...heading(cluster),
    event: toEventAnswer(cluster.event),
    wrapups: cluster.wrapups.map(({ storyId, title, outlet, url }) => ({
      storyId,
      title,
      outlet,
      url: safeLink(url) ?? null,
    })),
    splitInto: cluster.splitInto ?? [],
    ...footing(cluster),
  }
}

export type ClusterAnswer = ReturnType<typeof toClusterAnswer>

/** A cluster in a list: ranges and flags in the place of sentences and histories. */
export function toClusterItem(cluster: Cluster) {
  const { type, date, place, border, tolls, contradictions, denials, unverified } = toEventAnswer(cluster.event)
  return {
    ...heading(cluster),
    event: {
      type,
      date,
      place,
      border,
      tolls,
      disputed: contradictions.length > 0 || tolls.some((t) => t.disputed),
      denied: denials.length > 0,
      unverified: unverified.length > 0,
    },
    ...footing(cluster),
  }
}

function heading(cluster: Cluster) {
  return {
    id: cluster.id,
    revision: cluster.revision,
    state: cluster.state,
    isBorderEvent: cluster.isBorderEvent,
    headline: { text: cluster.headline, lang: cluster.headlineLang, storyId: cluster.headlineStoryId },
    summary: cluster.summary,
  }
}

function footing(cluster: Cluster) {
  const { stories, versions, outlets, origins, copies, withdrawn } = cluster.counts
  return {
    langs: cluster.langs,
    counts: { stories, versions, outlets, independentOrigins: origins, copies, withdrawn },
    firstReportAt: cluster.firstReportAt,
    lastReportAt: cluster.lastReportAt,
    createdAt: cluster.createdAt,
    updatedAt: cluster.updatedAt,
    links: {
      self: `/v1/clusters/${cluster.id}`,
      stories: `/v1/clusters/${cluster.id}/stories`,
      page: `/clusters/${cluster.id}`,
    },
  }
}
