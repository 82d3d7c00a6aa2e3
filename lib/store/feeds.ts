import type { Feed, FeedSource, FeedState } from '../feeds/feed.ts'
import { initialState } from '../feeds/policy.ts'
import { inParallel } from './batches.ts'
import { type Item, pack, text, textOf, unpack } from './codec.ts'
import { FEEDS, feedKey, timed, toItem, upTo, waitingFor } from './keys.ts'
import type { Requests } from './requests.ts'
import type { Store } from './store.ts'
import { waitingHeads } from './waiting.ts'

type FeedMethods = Pick<
  Store,
  'putSources' | 'removeFeeds' | 'getFeed' | 'listFeeds' | 'dueFeeds' | 'claimPoll' | 'saveFeedState'
>

const MAX_SOURCE_BYTES = 20_000
const MAX_STATE_BYTES = 60_000

/**
 * Feeds share one partition: a catalogue has hundreds of them, thousands at most. The time of the next poll is an
 * attribute of its own, for claims and for the index; the document `state` holds the rest.
 */
export function feedMethods(requests: Requests): FeedMethods {
  return {
    async putSources(sources, now) {
      await inParallel(sources, async (source) => {
        const row = await requests.get(feedKey(source.id))
        if (!row) await addFeed(requests, source, now)
        else if (!sameSource(unpack<FeedSource>(row.source), source)) {
          await requests.update(feedKey(source.id), 'SET #source = :source', {
            names: { '#source': 'source' },
            values: { ':source': pack(source, MAX_SOURCE_BYTES) },
          })
        }
      })
    },

    async removeFeeds(ids) {
      await inParallel(ids, (id) => requests.remove(feedKey(id)))
    },

    async getFeed(id) {
      return toFeed(await requests.get(feedKey(id)))
    },

    async listFeeds() {
      const rows = await requests.query({ where: 'pk = :feeds', values: { ':feeds': text(FEEDS) } })
      return rows.map(toFeed).filter((feed) => feed !== undefined)
    },

    async dueFeeds(now, limit) {
      const rows = await waitingHeads(requests, waitingFor.poll, { upTo: upTo(now), limit })
      return rows.map(toFeed).filter((feed) => feed !== undefined)
    },

    async claimPoll(id, seenNextPollAt, nextPollAt) {
      return requests.update(feedKey(id), 'SET nextPollAt = :next, waitSk = :sk', {
        condition: 'nextPollAt = :seen',
        values: {
          ':seen': text(seenNextPollAt),
          ':next': text(nextPollAt),
          ':sk': text(timed(nextPollAt, id)),
        },
      })
    },

    async saveFeedState(id, state) {
      const { nextPollAt, ...rest } = state
      const set = 'SET #state = :state, nextPollAt = :next'
      const values = { ':state': pack(rest, MAX_STATE_BYTES), ':next': text(nextPollAt) }
      const names = { '#state': 'state' }
      const condition = 'attribute_exists(pk)'
      // A feed that is gone waits for nothing.
      if (state.goneAt) {
        await requests.update(feedKey(id), `${set} REMOVE waitPk, waitSk`, { condition, names, values })
      } else {
        await requests.update(feedKey(id), `${set}, waitPk = :pk, waitSk = :sk`, {
          condition,
          names,
          values: { ...values, ':pk': text(waitingFor.poll), ':sk': text(timed(nextPollAt, id)) },
        })
      }
    },
  }
}

async function addFeed(requests: Requests, source: FeedSource, now: string): Promise<void> {
  const { nextPollAt, ...rest } = initialState(now)
  await requests.put(
    {
      ...toItem(feedKey(source.id)),
      source: pack(source, MAX_SOURCE_BYTES),
      state: pack(rest, MAX_STATE_BYTES),
      nextPollAt: text(nextPollAt),
      waitPk: text(waitingFor.poll),
      waitSk: text(timed(nextPollAt, source.id)),
    },
    { condition: 'attribute_not_exists(pk)' },
  )
}

function toFeed(row: Item | undefined): Feed | undefined {
  const source = unpack<FeedSource>(row?.source)
  const state = unpack<Omit<FeedState, 'nextPollAt'>>(row?.state)
  const nextPollAt = textOf(row?.nextPollAt)
  if (!source || !state || !nextPollAt) return undefined
  return { ...source, state: { ...state, nextPollAt } }
}

function sameSource(a: FeedSource | undefined, b: FeedSource): boolean {
  return a?.id === b.id && a.url === b.url && a.outlet === b.outlet && a.lang === b.lang && a.group === b.group
}
