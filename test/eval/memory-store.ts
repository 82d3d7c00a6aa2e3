import type { Change, Cluster, Member } from '../../lib/clusters/cluster.ts'
import { quietFrom } from '../../lib/clusters/lifecycle.ts'
import type { Store } from '../../lib/store/store.ts'
import type { Story, StoryVersion } from '../../lib/stories/story.ts'

const DAY_MS = 86_400_000
const MAX_PASSED = 10_000

type Row = { story: Story; versions: Map<number, StoryVersion>; pending: boolean; order: number }
type Cell<T> = { value: T; cool: () => void }

export type MemoryStore = Store & {
  rows: Map<string, Row>
  clusters: Pick<Map<string, Cluster>, 'get' | 'keys' | 'values' | 'size' | typeof Symbol.iterator>
  changes: Change[]
  /** Items read, as a table would count them. */
  reads: { requests: number; items: number }
}

/**
 * The store's port over Maps: measures the steps without a table's own time, and counts what they read.
 * Objects are handed out as they are: the steps treat them as immutable. Of more than `hot` things the oldest are kept
 * as bytes outside the heap, as on a table's disk, so that collecting garbage does not grow with the archive; keys go
 * `keyDays` after their last story, as by the table's time-to-live.
 */
export function createMemoryStore({
  hot = Number.POSITIVE_INFINITY,
  keyDays = Number.POSITIVE_INFINITY,
} = {}): MemoryStore {
  const cells = new Map<string, Cell<unknown>[]>()
  const cellFor = <T>(id: string, value: T): Cell<T> => {
    const cell = toCell(value)
    const own = cells.get(id)
    if (own) own.push(cell)
    else cells.set(id, [cell])
    return cell
  }
  const coolOldest = () => {
    for (const [id, own] of cells) {
      if (cells.size <= hot) return
      for (const cell of own) cell.cool()
      cells.delete(id)
    }
  }
  const rows = new Map<string, Row>()
  const clusterCells = new Map<string, Cell<Cluster>>()
  const clusters: MemoryStore['clusters'] = {
    get: (id) => clusterCells.get(id)?.value,
    keys: () => clusterCells.keys(),
    values: () => [...clusterCells.values()].map((cell) => cell.value).values(),
    get size() {
      return clusterCells.size
    },
    [Symbol.iterator]: () => [...clusterCells].map(([id, cell]): [string, Cluster] => [id, cell.value]).values(),
  }
  const members = new Map<string, Map<string, Cell<Member>>>()
  const keys = new Map<string, { id: string; at: string }[]>()
  /** What was written under keys and is not over yet, oldest first from `next` on. */
  const written = { list: [] as { at: string; keys: string[] }[], next: 0 }
  const expireKeys = (at: string, added: string[]) => {
    if (keyDays === Number.POSITIVE_INFINITY) return
    written.list.push({ at, keys: added })
    const over = new Date(Date.parse(at) - keyDays * DAY_MS).toISOString()
    for (; written.list[written.next]!.at < over; written.next += 1)
      for (const key of written.list[written.next]!.keys)
        if ((keys.get(key)?.at(-1)?.at ?? over) < over) keys.delete(key)
    if (written.next < MAX_PASSED) return
    written.list.splice(0, written.next)
    written.next = 0
  }
  const changes: Change[] = []
  const states = new Map<string, { revision: number; value: string }>()
  const reads = { requests: 0, items: 0 }
  const count = (items: number) => {
    reads.requests += 1
    reads.items += items
  }
  const unused = () => Promise.reject(new Error('not part of clustering'))
  const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

  return {
    rows,
    clusters,
    changes,
    reads,
    putSources: unused,
    removeFeeds: unused,
    getFeed: unused,
    listFeeds: unused,
    dueFeeds: unused,
    claimPoll: unused,
    saveFeedState: unused,

    async getStory(id) {
      count(1)
      return rows.get(id)?.story
    },
    async getStories(ids) {
      const found = ids.flatMap((id) => rows.get(id)?.story ?? [])
      count(found.length)
      return found
    },
    async getVersions(id) {
      const found = [...(rows.get(id)?.versions.values() ?? [])]
      count(found.length)
      return found
    },
    async getKnown(ids) {
      return new Map(
        ids.flatMap((id) => {
          const row = rows.get(id)
          if (!row) return []
          const hashes = [...row.versions.values()].map((version) => version.contentHash)
          return [[id, { versions: row.story.versions, hashes, withdrawn: row.story.withdrawn !== undefined }]]
        }),
      )
    },
    async putVersion(version, key, order = 0) {
      const { body: _, ...current } = version
      const row = rows.get(version.storyId)
      if (row?.versions.has(version.version)) return 'exists'
      if (!row) {
        const { storyId: id, feedId, outlet } = version
        const story: Story = { id, feedId, outlet, key, current, versions: 1, chain: id }
        coolOldest()
        rows.set(id, toRow(cellFor(id, story), version, order))
        return 'stored'
      }
      row.versions.set(version.version, version)
      const newer = version.at >= row.story.current.at
      row.story = { ...row.story, versions: row.versions.size, ...(newer ? { current } : {}) }
      row.pending = true
      row.order = order
      return 'stored'
    },
    async pendingStories(limit) {
      return [...rows.values()]
        .filter((row) => row.pending)
        .sort(
          (a, b) =>
            byText(a.story.current.fetchedAt, b.story.current.fetchedAt) ||
            a.order - b.order ||
            byText(a.story.current.at, b.story.current.at),
        )
        .slice(0, limit)
        .map((row) => row.story.id)
    },
    async assign(id, { assignment, chain, replaces, copyOf, unsettled }, seen) {
      const row = rows.get(id)
      if (!row || JSON.stringify(row.story.assignment) !== JSON.stringify(seen)) return false
      const { replaces: _r, copyOf: _c, unsettled: _u, ...rest } = row.story
      row.story = {
        ...rest,
        assignment,
        chain,
        ...(replaces ? { replaces } : {}),
        ...(copyOf ? { copyOf } : {}),
        ...(unsettled ? { unsettled } : {}),
      }
      return true
    },
    async settle(id, version) {
      const row = rows.get(id)
      if (!row) return
      const { unsettled: _, ...settled } = row.story
      row.story = settled
      if (row.story.current.version === version || row.story.versions === version) row.pending = false
    },
    async withdraw(id, withdrawn) {
      const row = rows.get(id)
      if (!row) return
      const { withdrawn: before, released } = row.story
      if (before && !before.reversible) return
      if (withdrawn.reversible && ((before && before.at > withdrawn.at) || (released && released.at >= withdrawn.at)))
        return
      row.story = { ...row.story, withdrawn }
    },
    async reinstate(id, released) {
      const row = rows.get(id)
      if (!row) return
      const { withdrawn: before, ...story } = row.story
      if (before && (!before.reversible || (released && before.at > released.at))) return
      if (!released) row.story = before ? story : row.story
      else if (!story.released || story.released.at < released.at) row.story = { ...story, released }
    },

    async putKeys(id, list, at) {
      for (const key of list) {
        const under = keys.get(key) ?? []
        keys.set(key, under)
        let i = under.length
        while (i > 0 && (under[i - 1]!.at > at || (under[i - 1]!.at === at && under[i - 1]!.id > id))) i -= 1
        const known = under[i - 1]
        if (known?.id !== id || known.at !== at) under.splice(i, 0, { id, at })
      }
      expireKeys(at, list)
    },
    async candidates(list, perKey) {
      const stories = new Map<string, string[]>()
      const cut: string[] = []
      for (const key of list) {
        const ids = [
          ...new Set(
            (keys.get(key) ?? [])
              .slice(-(perKey + 1))
              .reverse()
              .map((entry) => entry.id),
          ),
        ]
        if (ids.length > perKey) cut.push(key)
        stories.set(key, ids.slice(0, perKey))
        count(ids.length)
      }
      return { stories, cut }
    },

    async getCluster(id) {
      count(1)
      return clusters.get(id)
    },
    async getClusters(ids) {
      const found = ids.flatMap((id) => clusters.get(id) ?? [])
      count(found.length)
      return found
    },
    async putCluster(cluster) {
      if ((clusters.get(cluster.id)?.revision ?? 0) !== cluster.revision - 1) return false
      cells.delete(`cluster ${cluster.id}`)
      clusterCells.set(cluster.id, cellFor(`cluster ${cluster.id}`, cluster))
      return true
    },
    async putMember(clusterId, member) {
      const map = members.get(clusterId) ?? new Map<string, Cell<Member>>()
      members.set(clusterId, map.set(member.storyId, cellFor(member.storyId, member)))
    },
    async removeMember(clusterId, storyId) {
      members.get(clusterId)?.delete(storyId)
    },
    async getMembers(clusterId, limit) {
      const all = [...(members.get(clusterId)?.values() ?? [])]
        .map(({ value }) => value)
        .sort((a, b) => byText(a.at, b.at) || byText(a.storyId, b.storyId))
      count(all.length)
      return limit === undefined ? all : all.slice(-limit)
    },
    async listClusters({ limit, since = '', until = '9', borderEventsOnly }) {
      const items = [...clusters.values()].filter(
        (cluster) =>
          (cluster.state === 'open' || cluster.state === 'closed') &&
          cluster.updatedAt >= since &&
          cluster.updatedAt < until &&
          (cluster.isBorderEvent || !borderEventsOnly),
      )
      count(Math.min(limit, items.length))
      return { items: items.sort((a, b) => byText(b.updatedAt, a.updatedAt)).slice(0, limit) }
    },
    async quietClusters(now, limit) {
      return [...clusters.values()]
        .filter((cluster) => cluster.state === 'open')
        .map(({ id, event, lastReportAt }) => ({ id, over: quietFrom(event.type, lastReportAt) }))
        .filter(({ over }) => over < now)
        .sort((a, b) => (a.over < b.over ? -1 : 1))
        .slice(0, limit)
        .map(({ id }) => id)
    },

    async lastChange() {
      count(1)
      return changes.at(-1)
    },
    async appendChange(change) {
      if (change.seq !== changes.length + 1) return false
      changes.push(change)
      return true
    },
    async listChanges(_partition, after, limit) {
      const found = changes.slice(after, after + limit)
      count(found.length)
      return found
    },
    async getState(name) {
      return states.get(name)
    },
    async putState(name, value, seenRevision) {
      if ((states.get(name)?.revision ?? 0) !== seenRevision) return false
      states.set(name, { revision: seenRevision + 1, value })
      return true
    },
    units: () => ({ read: reads.items, write: 0, requests: reads.requests }),
  }
}

function toRow(story: Cell<Story>, version: StoryVersion, order: number): Row {
  return {
    get story() {
      return story.value
    },
    set story(value) {
      story.value = value
    },
    versions: new Map([[version.version, version]]),
    pending: true,
    order,
  }
}

function toCell<T>(first: T): Cell<T> {
  let held: { value: T } | Buffer = { value: first }
  return {
    get value() {
      return Buffer.isBuffer(held) ? (JSON.parse(held.toString()) as T) : held.value
    },
    set value(value) {
      held = { value }
    },
    cool() {
      if (!Buffer.isBuffer(held)) held = Buffer.from(JSON.stringify(held.value))
    },
  }
}
