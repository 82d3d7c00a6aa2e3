import type { HeadlinePreference } from '../clusters/headline.ts'
import type { FetchOptions } from '../feeds/fetch.ts'
import type { PollPolicy } from '../feeds/policy.ts'
import type { Store } from '../store/store.ts'

/** What the steps need from outside: the table, the clock, the queues and a voice. */
export type Deps = {
  store: Store
  /** ISO 8601 UTC with milliseconds. */
  now: () => string
  log: (event: string, fields?: Record<string, unknown>) => void
  /** Whose headline and lead stand for a cluster; by default none is preferred over another. */
  preference?: HeadlinePreference
  fetch: FetchOptions
  policy: PollPolicy
  /** Hands stories to the clustering step, in the order given. */
  enqueueStories: (storyIds: string[]) => Promise<void>
}
