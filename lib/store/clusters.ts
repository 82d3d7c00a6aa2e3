import type { Cluster, Member } from '../clusters/cluster.ts'
import { quietFrom } from '../clusters/lifecycle.ts'
import { type Item, number, numberOf, pack, text, textOf, unpack } from './codec.ts'
import { clusterKey, dayKey, dayOf, dayPartition, MEMBER_PREFIX, memberKey, timed, toItem, waitingFor } from './keys.ts'
import type { Requests } from './requests.ts'
import { sameDocument } from './same.ts'
import type { Store } from './store.ts'
import { tagsOf } from './tags.ts'
import { waitingHeads } from './waiting.ts'

type ClusterMethods = Pick<
  Store,
  'getCluster' | 'getClusters' | 'putCluster' | 'putMember' | 'removeMember' | 'getMembers' | 'quietClusters'
>

const MAX_CLUSTER_BYTES = 360_000
const MAX_MEMBER_BYTES = 100_000

/** A cluster is a head (folded, with its revision) and one row per member. */
export function clusterMethods(requests: Requests): ClusterMethods {
  /** Days that this process knows to be in the register of days. */
  const knownDays = new Set<string>()

  return {
    async getCluster(id) {
      return toCluster(await requests.get(clusterKey(id)))
    },

    async getClusters(ids) {
      const rows = await requests.getMany(ids.map(clusterKey))
      return rows.map(toCluster).filter((cluster) => cluster !== undefined)
    },

    async putCluster(cluster) {
      await registerDay(requests, knownDays, dayOf(cluster.lastReportAt))
      const key = clusterKey(cluster.id)
      const doc = pack(cluster, MAX_CLUSTER_BYTES)
      const isFirst = cluster.revision === 1
      const stored = await requests.put(
        { ...toItem(key), doc, revision: number(cluster.revision), ...indexed(cluster) },
        isFirst
          ? { condition: 'attribute_not_exists(pk)' }
          : { condition: 'revision = :before', values: { ':before': number(cluster.revision - 1) } },
      )
      if (stored) return true
      const row = await requests.get(key)
      return numberOf(row?.revision) === cluster.revision && sameDocument(row?.doc, doc)
    },

    async putMember(clusterId, member) {
      await requests.put({
        ...toItem(memberKey(clusterId, member.storyId)),
        doc: pack(member, MAX_MEMBER_BYTES),
      })
    },

    async removeMember(clusterId, storyId) {
      await requests.remove(memberKey(clusterId, storyId))
    },

    async getMembers(clusterId, limit) {
      const rows = await requests.query({
        where: 'pk = :pk AND begins_with(sk, :members)',
        values: { ':pk': text(clusterKey(clusterId).pk), ':members': text(MEMBER_PREFIX) },
      })
      const members = rows
        .map((row) => unpack<Member>(row.doc))
        .filter((member) => member !== undefined)
        .sort((a, b) => compare(a.at, b.at) || compare(a.storyId, b.storyId))
      return limit === undefined ? members : members.slice(Math.max(0, members.length - limit))
    },

    async quietClusters(now, limit) {
      const rows = await waitingHeads(requests, waitingFor.closing, { upTo: now, limit })
      return rows.map((row) => toCluster(row)?.id).filter((id) => id !== undefined)
    },
  }
}

/** Served states are in the list of their day; only open clusters wait for closing. */
function indexed(cluster: Cluster): Item {
  const isListed = cluster.state === 'open' || cluster.state === 'closed'
  return {
    ...(isListed
      ? {
          dayPk: text(dayPartition(cluster.isBorderEvent, dayOf(cluster.lastReportAt))),
          daySk: text(timed(cluster.lastReportAt, cluster.id)),
          langs: { SS: tagsOf(cluster) },
        }
      : {}),
    ...(cluster.state === 'open'
      ? { waitPk: text(waitingFor.closing), waitSk: text(timed(closesAt(cluster), cluster.id)) }
      : {}),
  }
}

/** Events are over after longer or shorter quiet: those that are reported on for weeks must not stand before the others. */
function closesAt({ event, lastReportAt }: Cluster): string {
  return quietFrom(event.type, lastReportAt)
}

/** The list walks days that have clusters, however long the silence between them; the register comes first. */
async function registerDay(requests: Requests, known: Set<string>, day: string): Promise<void> {
  if (known.has(day)) return
  await requests.put(toItem(dayKey(day)), { condition: 'attribute_not_exists(pk)' })
  known.add(day)
}

export function toCluster(row: Item | undefined): Cluster | undefined {
  return unpack<Cluster>(row?.doc)
}

/** Whether a head is in the list at all: merged and withdrawn clusters are not. */
export function isListed(row: Item): boolean {
  return textOf(row.dayPk) !== undefined
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
