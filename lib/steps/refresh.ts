import type { Change, ChangeKind, Cluster, ClusterState, Member } from '../clusters/cluster.ts'
import { type Frame, foldCluster } from '../clusters/fold.ts'
import type { HeadlinePreference } from '../clusters/headline.ts'
import type { Store } from '../store/store.ts'
import { PARTITION } from './partition.ts'

export type RefreshDeps = { store: Store; now: () => string; preference?: HeadlinePreference }

/** Why a cluster is made anew, and what of its frame changes. */
export type Cause = {
  text: string
  storyId?: string
  kind?: ChangeKind
  state?: ClusterState
  mergedInto?: string
  splitInto?: string[]
  wrapups?: Cluster['wrapups']
  into?: string[]
  withdrawnReason?: string
}

/** Writers of one partition take turns; more lost races than this is a fault. */
const MAX_RACES = 20
/** How far back a row that an interrupted step left behind is looked for. */
const LOOK_BACK = 25

/**
 * Makes a cluster from its members again and stores it as its next revision, if anything a reader sees has changed.
 * The row of the change log is written first: a step that dies between the two finds its row when it is repeated.
 */
export async function refreshCluster(deps: RefreshDeps, clusterId: string, cause: Cause): Promise<Cluster | undefined> {
  for (let race = 0; race < MAX_RACES; race++) {
    const before = await deps.store.getCluster(clusterId)
    const members = await deps.store.getMembers(clusterId)
    if (!before && members.length === 0) return undefined
    const now = later(deps.now(), before?.updatedAt)
    const next = fold(before, members, clusterId, now, cause, deps.preference)
    if (before && sameToReaders(before, next)) return before
    await log(deps, toChange(before, next, cause))
    if (await deps.store.putCluster(next)) return next
  }
  throw new Error(`cluster ${clusterId}: revision taken ${MAX_RACES} times in a row`)
}

/** `updatedAt` never goes back, whatever the clock does: readers compare by it. */
function later(now: string, before: string | undefined): string {
  return before && before > now ? before : now
}

function fold(
  before: Cluster | undefined,
  members: Member[],
  id: string,
  now: string,
  cause: Cause,
  preference: HeadlinePreference | undefined,
): Cluster {
  const frame: Frame = {
    id,
    revision: (before?.revision ?? 0) + 1,
    createdAt: before?.createdAt ?? now,
    updatedAt: now,
    state: cause.state ?? reopened(before, members) ?? 'open',
    wrapups: cause.wrapups ?? before?.wrapups ?? [],
    ...optional('preference', preference),
    ...optional('mergedInto', cause.mergedInto ?? before?.mergedInto),
    ...optional('splitInto', cause.splitInto ?? before?.splitInto),
    ...optional('withdrawnReason', cause.withdrawnReason ?? before?.withdrawnReason),
  }
  const next = foldCluster(members, frame, now)
  // A merged cluster keeps what it last showed: its address answers with where it went, its history with what it was.
  if (next.state === 'merged' && before)
    return {
      ...before,
      revision: next.revision,
      updatedAt: now,
      state: 'merged',
      ...optional('mergedInto', next.mergedInto),
    }
  return next
}

/** A withdrawn cluster with a member that stands again, and a closed one with a later report, are open again. */
function reopened(before: Cluster | undefined, members: Member[]): ClusterState | undefined {
  if (!before) return undefined
  if (before.state === 'withdrawn' && members.some((member) => !member.withdrawn)) return 'open'
  if (before.state === 'closed' && members.some((member) => !member.withdrawn && member.at > before.lastReportAt))
    return 'open'
  return before.state
}

function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return (value === undefined ? {} : { [key]: value }) as { [P in K]?: V }
}

function sameToReaders(a: Cluster, b: Cluster): boolean {
  const bare = (cluster: Cluster) => JSON.stringify({ ...cluster, revision: 0, updatedAt: '', createdAt: '' })
  return sortedJson(JSON.parse(bare(a))) === sortedJson(JSON.parse(bare(b)))
}

function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_, v: unknown) =>
    v && typeof v === 'object' && !Array.isArray(v)
      ? Object.fromEntries(Object.entries(v).sort(([a], [b]) => (a < b ? -1 : 1)))
      : v,
  )
}

function toChange(before: Cluster | undefined, next: Cluster, cause: Cause): Omit<Change, 'seq'> {
  return {
    partition: PARTITION,
    kind: cause.kind ?? kindOf(before, next),
    clusterId: next.id,
    revision: next.revision,
    at: next.updatedAt,
    text: cause.text,
    ...(cause.storyId ? { storyId: cause.storyId } : {}),
    ...(cause.into ? { into: cause.into } : {}),
  }
}

function kindOf(before: Cluster | undefined, next: Cluster): ChangeKind {
  if (!before) return 'created'
  if (before.state === next.state) return 'updated'
  if (next.state === 'open') return 'reopened'
  return next.state
}

/** Appends the row at the next free number, unless an interrupted try has appended it already. */
async function log(deps: RefreshDeps, change: Omit<Change, 'seq'>): Promise<void> {
  for (let race = 0; race < MAX_RACES; race++) {
    const last = await deps.store.lastChange(PARTITION)
    const seq = (last?.seq ?? 0) + 1
    if (last && (await isLogged(deps.store, last, change))) return
    if (await deps.store.appendChange({ ...change, seq })) return
  }
  throw new Error(`change log: number taken ${MAX_RACES} times in a row`)
}

async function isLogged(store: Store, last: Change, change: Omit<Change, 'seq'>): Promise<boolean> {
  const isIt = (row: Change) => row.clusterId === change.clusterId && row.revision === change.revision
  if (isIt(last)) return true
  // Revision 1 and a fresh cluster are the common case; only then could an older row be ours as well.
  const rows = await store.listChanges(PARTITION, Math.max(0, last.seq - LOOK_BACK), LOOK_BACK)
  return rows.some(isIt)
}
