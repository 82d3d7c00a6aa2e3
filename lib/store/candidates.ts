import { inParallel } from './batches.ts'
import { text, textOf } from './codec.ts'
import { candidatePk, timed } from './keys.ts'
import type { Requests } from './requests.ts'
import type { Store } from './store.ts'

type CandidateMethods = Pick<Store, 'putKeys' | 'candidates'>

/** Longer than any cluster stays open: after this a key can find nothing that a story may still join. */
const KEEP_DAYS = 45
const DAY_SECONDS = 86_400
/** A decision asks for some two dozen keys: all at once, and the slowest sets the time. */
const PARALLEL_KEYS = 12

/** One small row per story and key, newest last; DynamoDB's TTL clears them. */
export function candidateMethods(requests: Requests): CandidateMethods {
  return {
    async putKeys(storyId, keys, at) {
      const expiresAt = Math.floor(Date.parse(at) / 1000) + KEEP_DAYS * DAY_SECONDS
      const partitions = new Set(keys.map(candidatePk))
      await requests.putMany(
        [...partitions].map((pk) => ({
          pk: text(pk),
          sk: text(timed(at, storyId)),
          storyId: text(storyId),
          expiresAt: { N: String(Number.isFinite(expiresAt) ? expiresAt : 0) },
        })),
      )
    },

    async candidates(keys, perKey) {
      const stories = new Map<string, string[]>()
      const cut: string[] = []
      const unique = [...new Set(keys)]
      await inParallel(
        unique,
        async (key) => {
          const found = await newestUnder(requests, key, perKey + 1)
          if (found.length > perKey) cut.push(key)
          stories.set(key, found.slice(0, perKey))
        },
        PARALLEL_KEYS,
      )
      return {
        stories: new Map(unique.map((key) => [key, stories.get(key) ?? []])),
        cut: unique.filter((key) => cut.includes(key)),
      }
    },
  }
}

/** A story has one row per version that was clustered, so that a page may hold fewer stories than rows. */
async function newestUnder(requests: Requests, key: string, limit: number): Promise<string[]> {
  const ids = new Set<string>()
  const query = {
    where: 'pk = :pk',
    project: 'storyId',
    values: { ':pk': text(candidatePk(key)) },
    newestFirst: true,
    pageSize: limit,
  }
  let pages = 0
  for await (const rows of requests.pages(query)) {
    for (const row of rows) ids.add(textOf(row.storyId) ?? '')
    // Three pages of one story's own versions are enough: what lies below is older than all of them.
    if (ids.size >= limit || ++pages === 3) break
  }
  return [...ids].slice(0, limit)
}
