import type { Cluster } from '../clusters/cluster.ts'
import { isListed, toCluster } from './clusters.ts'
import { type Item, text, textOf } from './codec.ts'
import { parseCursor, toCursor } from './cursor.ts'
import { DAYS, dayOf, dayPartition, toKey } from './keys.ts'
import type { Requests } from './requests.ts'
import type { ClusterQuery, Page, Store } from './store.ts'
import { table } from './table.ts'
import { tagsOf, wantedTags } from './tags.ts'

const { byDay } = table.indexes

/** Below and above every position. */
const FIRST = '0'
const LAST = '9999-12-31T23:59:59.999Z#\uffff'

/**
 * Clusters with the newest reports first, by day. The index says only where to look: a page is made of the clusters as they are now.
 * One that has moved up since (a later report came in, and the index or the reader's cursor is older) belongs to an earlier
 * page and is left out, so that a reader who follows cursors meets no cluster twice.
 */
export function listMethods(requests: Requests): Pick<Store, 'listClusters'> {
  return {
    async listClusters(query) {
      const below = lowest([query.cursor ? parseCursor(query.cursor) : undefined, query.until, LAST])
      const from = query.since ?? FIRST
      const page: Cluster[] = []
      if (from >= below || query.limit < 1) return { items: page }
      for await (const entries of entriesBetween(requests, query, from, below)) {
        const heads = await headsOf(requests, entries)
        for (const entry of entries) {
          const cluster = current(heads.get(rowId(entry)), query, below, page)
          if (cluster) page.push(cluster)
          if (page.length === query.limit) return finish(page, textOf(entry.daySk))
        }
      }
      return finish(page)
    },
  }
}

/** The cluster of an index entry, if it still belongs on this page. */
function current(head: Item | undefined, query: ClusterQuery, below: string, page: Cluster[]): Cluster | undefined {
  if (!head || !isListed(head) || (textOf(head.daySk) ?? '') >= below) return undefined
  const cluster = toCluster(head)
  if (!cluster || (query.borderEventsOnly && !cluster.isBorderEvent) || !isWanted(cluster, query)) return undefined
  return page.some((other) => other.id === cluster.id) ? undefined : cluster
}

/** The index may be late: the cluster itself says what it is. */
function isWanted(cluster: Cluster, query: ClusterQuery): boolean {
  const { has, lacks } = wantedTags(query)
  if (!has.length && !lacks.length) return true
  const tags = new Set(tagsOf(cluster))
  return has.every((tag) => tags.has(tag)) && !lacks.some((tag) => tags.has(tag))
}

function finish(page: Cluster[], position?: string): Page<Cluster> {
  const items = page.toSorted((a, b) =>
    a.lastReportAt === b.lastReportAt ? 0 : a.lastReportAt < b.lastReportAt ? 1 : -1,
  )
  return position === undefined ? { items } : { items, cursor: toCursor(position) }
}

/** Index entries of the days in question, newest first, as many at a time as a page may still need. */
function entriesBetween(requests: Requests, query: ClusterQuery, from: string, below: string): AsyncGenerator<Item[]> {
  return batched(entriesByDay(requests, query, from, below), query.limit)
}

async function* entriesByDay(
  requests: Requests,
  query: ClusterQuery,
  from: string,
  below: string,
): AsyncGenerator<Item> {
  const days = requests.pages({
    where: 'pk = :pk AND sk BETWEEN :from AND :to',
    values: { ':pk': text(DAYS), ':from': text(dayOf(from)), ':to': text(dayOf(below)) },
    newestFirst: true,
    pageSize: 100,
  })
  for await (const day of flat(days)) {
    const entries = entriesOfDay(requests, query, textOf(day.sk) ?? '', from, below)
    // The cursor's own position is in the range, and is passed over.
    for await (const entry of entries) if ((textOf(entry.daySk) ?? '') < below) yield entry
  }
}

function entriesOfDay(
  requests: Requests,
  query: ClusterQuery,
  day: string,
  from: string,
  below: string,
): AsyncGenerator<Item> {
  const kinds = query.borderEventsOnly ? [true] : [true, false]
  const { has, lacks } = wantedTags(query)
  const tags = [...has, ...lacks]
  const filter = tags.map((_, i) => `${i < has.length ? '' : 'NOT '}contains(langs, :tag${i})`).join(' AND ')
  const streams = kinds.map((isBorderEvent) =>
    requests.pages({
      index: byDay.name,
      where: 'dayPk = :pk AND daySk BETWEEN :from AND :to',
      ...(filter ? { filter } : {}),
      values: {
        ':pk': text(dayPartition(isBorderEvent, day)),
        ':from': text(from),
        ':to': text(below),
        ...Object.fromEntries(tags.map((tag, i) => [`:tag${i}`, text(tag)])),
      },
      newestFirst: true,
      pageSize: filter ? 100 : Math.min(100, query.limit + 1),
    }),
  )
  return merged(streams)
}

/** Two descending lists as one. */
async function* merged(streams: AsyncGenerator<Item[]>[]): AsyncGenerator<Item> {
  const sources = streams.map((stream) => flat(stream))
  const heads = await Promise.all(sources.map((source) => source.next()))
  for (;;) {
    let next = -1
    for (const [i, head] of heads.entries()) {
      if (head.done) continue
      const best = heads[next]
      if (!best || best.done || (textOf(head.value.daySk) ?? '') > (textOf(best.value.daySk) ?? '')) next = i
    }
    const taken = heads[next]
    if (!taken || taken.done) return
    yield taken.value
    heads[next] = await sources[next]!.next()
  }
}

async function* flat(pages: AsyncGenerator<Item[]>): AsyncGenerator<Item> {
  for await (const page of pages) yield* page
}

async function* batched(entries: AsyncGenerator<Item>, size: number): AsyncGenerator<Item[]> {
  let batch: Item[] = []
  for await (const entry of entries) {
    batch.push(entry)
    if (batch.length < size) continue
    yield batch
    batch = []
  }
  yield batch
}

async function headsOf(requests: Requests, entries: Item[]): Promise<Map<string, Item>> {
  const heads = await requests.getMany(entries.map(toKey))
  return new Map(heads.map((head) => [rowId(head), head]))
}

function rowId(row: Item): string {
  return `${row.pk?.S}`
}

function lowest(positions: (string | undefined)[]): string {
  return positions.filter((position) => position !== undefined).sort()[0] ?? LAST
}
