import type { HeadlinePreference } from '../clusters/headline.ts'
import type { FetchOptions } from '../feeds/fetch.ts'
import { createHostLimit } from '../feeds/host-limit.ts'
import type { PollPolicy } from '../feeds/policy.ts'
import { clusterStory } from '../steps/cluster.ts'
import type { Deps } from '../steps/deps.ts'
import { OUR_FAULT, type PollReport, pollFeed } from '../steps/poll.ts'
import { dueFeedIds } from '../steps/schedule.ts'
import { resume, sweep } from '../steps/sweep.ts'
import { createStore } from '../store/dynamo.ts'
import { startEmbedded } from '../store/embedded.ts'
import type { Store } from '../store/store.ts'
import { createWorkQueue } from './work-queue.ts'

/** Feeds polled at the same time: parsing and extraction share one processor, waiting for the network does not. */
const POLLS_AT_ONCE = 6

export type MachineOptions = {
  /** Folder of the embedded table; in memory when left out. */
  dataPath?: string
  fetch: FetchOptions
  policy: PollPolicy
  preference?: HeadlinePreference
  now?: () => string
  log?: Deps['log']
  onPoll?: (report: PollReport) => void
}

/** The steps of the Lambdas on one machine: an embedded table, an in-process queue and a clock. */
export type Machine = {
  store: Store
  deps: Deps
  /** One scheduled run: polls what is due (or the feeds named) and clusters all that came. */
  run: (feedIds?: string[]) => Promise<PollReport[]>
  /** Ends what an earlier process left undone, before anything new comes in. */
  resume: () => Promise<void>
  /** Picks up what fell between two steps, splits and closes. */
  sweep: () => Promise<void>
  /** Stories waiting to be clustered. */
  waiting: () => number
  close: () => Promise<void>
}

export async function startMachine(options: MachineOptions): Promise<Machine> {
  const embedded = await startEmbedded(options.dataPath === undefined ? {} : { path: options.dataPath })
  const store = createStore(embedded.client, embedded.tableName)
  const log = options.log ?? (() => {})
  const queue = createWorkQueue<string>(
    async (storyId) => void (await clusterStory(deps, storyId)),
    (storyId, error) => log('cluster-failed', { storyId, error: String(error) }),
  )
  const deps: Deps = {
    store,
    now: options.now ?? (() => new Date().toISOString()),
    log,
    fetch: options.fetch,
    policy: options.policy,
    ...(options.preference ? { preference: options.preference } : {}),
    enqueueStories: async (storyIds) => queue.push(storyIds),
  }
  const limit = createHostLimit(POLLS_AT_ONCE)
  let closing = false

  async function run(feedIds?: string[]): Promise<PollReport[]> {
    const due = feedIds ?? (await dueFeedIds(deps))
    const reports = await Promise.all(due.map((id) => pollInTurn(id)))
    await queue.idle()
    return reports.filter((report) => report !== undefined)
  }

  /** Polls of one host wait for each other; those that still wait when the machine closes are left for the next start. */
  async function pollInTurn(id: string): Promise<PollReport | undefined> {
    const feed = await store.getFeed(id)
    return limit(feed?.url ?? id, async () => {
      if (closing) return undefined
      const report = await pollFeed(deps, id).catch((error: unknown) => surprise(id, error))
      options.onPoll?.(report)
      return report
    })
  }

  /** What no step foresaw costs this one poll: the feed is due again when its lease is over. */
  async function surprise(feedId: string, error: unknown): Promise<PollReport> {
    log('poll-failed', { feedId, error: String((error as Error)?.stack ?? error) })
    const feed = await store.getFeed(feedId).catch(() => undefined)
    const nextPollAt = feed?.state.nextPollAt ?? deps.now()
    return { feedId, outlet: feed?.outlet ?? '?', nextPollAt, kind: 'failed', message: OUR_FAULT }
  }

  return {
    store,
    deps,
    run,
    resume: () => resume(deps),
    sweep: async () => {
      await sweep(deps)
      await queue.idle()
    },
    waiting: queue.waiting,
    close: async () => {
      closing = true
      await queue.idle()
      await embedded.close()
    },
  }
}
