import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Cluster } from '../../lib/clusters/cluster.ts'
import { CursorError } from '../../lib/store/cursor.ts'
import type { ClusterQuery, Store } from '../../lib/store/store.ts'
import type { Repair } from '../../lib/stories/story.ts'
import { assignment, change, cluster, member, source, version } from './samples.ts'

export type Opened = { store: Store; close: () => Promise<void> }

/** What every table that calls itself a store must do. Each test works on ids, keys and days of its own. */
export function describeStore(name: string, open: () => Promise<Opened>): void {
  describe(name, () => {
    let opened: Opened
    let store: Store
    beforeAll(async () => {
      opened = await open()
      store = opened.store
    })
    afterAll(() => opened?.close())

    feeds(() => store)
    stories(() => store)
    pending(() => store)
    candidates(() => store)
    clusters(() => store)
    lists(() => store)
    changes(() => store)
    states(() => store)
    sizes(() => store)

    it('counts units and requests', async () => {
      const before = store.units()
      await store.getState('nothing')
      const after = store.units()
      expect(after.requests).toBe(before.requests + 1)
      expect(after.read).toBeGreaterThan(before.read)
      expect(after.write).toBe(before.write)
    })
  })
}

const unique = (prefix: string) => `${prefix}-${randomUUID()}`
const minute = (n: number) => new Date(Date.UTC(2026, 2, 1, 0, n)).toISOString()

function feeds(of: () => Store) {
  describe('feeds', () => {
    it('adds new feeds as due and keeps the state of known ones', async () => {
      const store = of()
      const id = unique('f')
      await store.putSources([source({ id })], minute(0))
      const first = await store.getFeed(id)
      expect(first).toMatchObject({ ...source({ id }), state: { nextPollAt: minute(0), failures: 0 } })
      await store.saveFeedState(id, { ...first!.state, nextPollAt: minute(15), etag: '"1"', title: 'Wire' })
      await store.putSources([source({ id, outlet: 'Northern Wire Service' })], minute(20))
      expect(await store.getFeed(id)).toMatchObject({
        outlet: 'Northern Wire Service',
        state: { nextPollAt: minute(15), etag: '"1"', title: 'Wire' },
      })
      expect((await store.listFeeds()).filter((feed) => feed.id === id)).toHaveLength(1)
    })

    it('writes nothing for a catalogue that has not changed', async () => {
      const store = of()
      const sources = [source({ id: unique('f') }), source({ id: unique('f') })]
      await store.putSources(sources, minute(0))
      const before = store.units().write
      await store.putSources(sources, minute(5))
      expect(store.units().write).toBe(before)
    })

    it('lists due feeds, longest due first, and never those that are gone', async () => {
      const store = of()
      const [early, late, future, gone] = ['a', 'b', 'c', 'd'].map(unique) as [string, string, string, string]
      const mine = (feeds: { id: string }[]) =>
        feeds.map((feed) => feed.id).filter((id) => [early, late, future, gone].includes(id))
      for (const [id, at] of [
        [late, '2001-01-02'],
        [early, '2001-01-01'],
        [future, '2001-01-03'],
        [gone, '2001-01-01'],
      ] as const) {
        await store.putSources([source({ id })], `${at}T00:00:00.000Z`)
      }
      const state = (await store.getFeed(gone))!.state
      await store.saveFeedState(gone, { ...state, goneAt: minute(1) })
      expect(mine(await store.dueFeeds('2001-01-02T00:00:00.000Z', 1000))).toEqual([early, late])
      expect(await store.dueFeeds('2001-01-02T00:00:00.000Z', 1)).toHaveLength(1)
      expect(await store.dueFeeds('2001-01-02T00:00:00.000Z', 0)).toEqual([])
      expect((await store.getFeed(gone))?.state.goneAt).toBe(minute(1))
    })

    it('gives a poll to one of many processes', async () => {
      const store = of()
      const id = unique('f')
      await store.putSources([source({ id })], minute(0))
      const claims = await Promise.all(
        Array.from({ length: 8 }, (_, i) => store.claimPoll(id, minute(0), minute(15 + i))),
      )
      expect(claims.filter(Boolean)).toHaveLength(1)
      expect((await store.getFeed(id))?.state.nextPollAt).toBe(minute(15 + claims.indexOf(true)))
      expect(await store.claimPoll(unique('unknown'), minute(0), minute(15))).toBe(false)
    })

    it('knows no state for a feed that nobody added', async () => {
      const store = of()
      const id = unique('f')
      await store.saveFeedState(id, { nextPollAt: minute(0), intervalSeconds: 1, intervalReason: '', failures: 0 })
      expect(await store.getFeed(id)).toBeUndefined()
    }, 20_000)
  })
}

function stories(of: () => Store) {
  describe('stories', () => {
    it('keeps every version and serves the newest as current, without its body', async () => {
      const store = of()
      const storyId = unique('s')
      const first = version({ storyId, body: 'The whole text.', url: undefined })
      const second = version({ storyId, version: 2, contentHash: 'hash-2', at: minute(700), title: 'UPDATE 1' })
      expect(await store.putVersion(first, 'id:1')).toBe('stored')
      expect(await store.putVersion(second, 'id:1')).toBe('stored')
      const { body: _, url: __, ...bare } = first
      expect(await store.getVersions(storyId)).toEqual([{ ...bare, body: 'The whole text.' }, second])
      const story = await store.getStory(storyId)
      expect(story).toEqual({
        id: storyId,
        feedId: 'f1',
        outlet: 'Northern Wire',
        key: 'id:1',
        current: second,
        versions: 2,
        chain: storyId,
      })
      expect(await store.getStories([storyId, storyId, unique('s')])).toEqual([story])
      expect(await store.getStory(unique('s'))).toBeUndefined()
    })

    it('is not moved back by an older text that is seen later', async () => {
      const store = of()
      const storyId = unique('s')
      await store.putVersion(version({ storyId, at: minute(700) }), 'id:1')
      await store.putVersion(version({ storyId, version: 2, contentHash: 'hash-2', at: minute(600) }), 'id:1')
      expect(await store.getStory(storyId)).toMatchObject({ versions: 2, current: { version: 1 } })
    })

    it('takes the higher number of two versions of one time', async () => {
      const store = of()
      const storyId = unique('s')
      await store.putVersion(version({ storyId }), 'id:1')
      await store.putVersion(version({ storyId, version: 2, contentHash: 'hash-2' }), 'id:1')
      expect(await store.getStory(storyId)).toMatchObject({ current: { version: 2 } })
    })

    it('never overwrites a version, and a repeat changes nothing', async () => {
      const store = of()
      const storyId = unique('s')
      await store.putVersion(version({ storyId }), 'id:1')
      await store.settle(storyId, 1)
      const before = [await store.getStory(storyId), await store.getVersions(storyId)]
      expect(await store.putVersion(version({ storyId }), 'id:1')).toBe('exists')
      expect(await store.putVersion(version({ storyId, contentHash: 'other', title: 'Other' }), 'id:1')).toBe('exists')
      expect([await store.getStory(storyId), await store.getVersions(storyId)]).toEqual(before)
      expect(await store.pendingStories(1000)).not.toContain(storyId)
    })

    it('lets one of two processes have a number', async () => {
      const store = of()
      const storyId = unique('s')
      const results = await Promise.all(
        ['a', 'b', 'c', 'd'].map((contentHash) => store.putVersion(version({ storyId, contentHash }), 'id:1')),
      )
      expect(results.filter((result) => result === 'stored')).toHaveLength(1)
      const [stored] = await store.getVersions(storyId)
      expect(await store.getStory(storyId)).toMatchObject({ current: { contentHash: stored?.contentHash } })
      expect((await store.getKnown([storyId])).get(storyId)?.hashes).toEqual([stored?.contentHash])
    })

    it('says what is known of many entries at once', async () => {
      const store = of()
      const ids = Array.from({ length: 120 }, () => unique('s'))
      await Promise.all(ids.slice(0, 110).map((storyId) => store.putVersion(version({ storyId }), 'id:1')))
      await store.withdraw(ids[0]!, { at: minute(1), reason: 'killed', reversible: false })
      const known = await store.getKnown(ids)
      expect(known.size).toBe(110)
      expect(known.get(ids[0]!)).toEqual({ versions: 1, hashes: ['hash-1'], withdrawn: true })
      expect(known.get(ids[1]!)).toEqual({ versions: 1, hashes: ['hash-1'], withdrawn: false })
    })

    it('assigns against the assignment that was seen', async () => {
      const store = of()
      const storyId = unique('s')
      const first = assignment()
      const second = assignment({ clusterId: 'c2', decidedAt: minute(900) })
      expect(await store.assign(storyId, { assignment: first, chain: 's0' }, undefined)).toBe(false)
      await store.putVersion(version({ storyId }), 'id:1')
      const decision = { assignment: first, chain: 's0', replaces: 's0', copyOf: 's9' }
      expect(await store.assign(storyId, decision, undefined)).toBe(true)
      expect(await store.assign(storyId, decision, undefined)).toBe(true)
      expect(await store.getStory(storyId)).toMatchObject(decision)
      expect(await store.assign(storyId, { assignment: second, chain: storyId }, undefined)).toBe(false)
      expect(await store.assign(storyId, { assignment: second, chain: storyId }, first)).toBe(true)
      const story = await store.getStory(storyId)
      expect(story).toMatchObject({ assignment: second, chain: storyId })
      expect(story).not.toHaveProperty('replaces')
      expect(story).not.toHaveProperty('copyOf')
      expect(await store.assign(storyId, decision, first)).toBe(false)
    })

    it('remembers what a decision left to be done until the story is settled', async () => {
      const store = of()
      const storyId = unique('s')
      const unsettled: Repair[] = [
        { kind: 'move', from: 'c8', storyIds: ['s7', 's8'], reason: 'fits better' },
        { kind: 'merge', clusters: ['c1', 'c9'] },
      ]
      const decision = { assignment: assignment(), chain: storyId, unsettled }
      await store.putVersion(version({ storyId }), 'id:1')
      await store.assign(storyId, decision, undefined)
      expect(await store.getStory(storyId)).toMatchObject({ unsettled })
      await store.putVersion(version({ storyId, version: 2, contentHash: 'h2' }), 'id:1')
      await store.settle(storyId, 1)
      expect(await store.getStory(storyId)).not.toHaveProperty('unsettled')
      expect(await store.pendingStories(1000)).toContain(storyId)
      await store.assign(storyId, { ...decision, unsettled: [] }, decision.assignment)
      expect(await store.getStory(storyId)).toMatchObject({ unsettled: [] })
      await store.settle(storyId, 2)
      expect(await store.getStory(storyId)).not.toHaveProperty('unsettled')
      expect(await store.pendingStories(1000)).not.toContain(storyId)
    })

    it('withdraws for good, or until reinstated', async () => {
      const store = of()
      const storyId = unique('s')
      await store.putVersion(version({ storyId }), 'id:1')
      const hold = { at: minute(1), reason: 'on hold', reversible: true }
      const kill = { at: minute(2), reason: 'killed', reversible: false, by: 's2' }
      await store.withdraw(storyId, hold)
      expect((await store.getStory(storyId))?.withdrawn).toEqual(hold)
      await store.reinstate(storyId)
      expect(await store.getStory(storyId)).not.toHaveProperty('withdrawn')
      await store.withdraw(storyId, kill)
      await store.withdraw(storyId, hold)
      await store.reinstate(storyId)
      expect((await store.getStory(storyId))?.withdrawn).toEqual(kill)
      await store.withdraw(unique('s'), kill)
    })

    it('a release outlives the holds before it, and no later one', async () => {
      const store = of()
      const storyId = unique('s')
      await store.putVersion(version({ storyId }), 'id:1')
      const hold = (n: number) => ({ at: minute(n), reason: `hold ${n}`, reversible: true })
      const release = (n: number) => ({ at: minute(n), by: `r${n}` })
      const standing = async () => (await store.getStory(storyId))?.withdrawn?.reason
      await store.withdraw(storyId, hold(2))
      await store.withdraw(storyId, hold(1))
      expect(await standing()).toBe('hold 2')
      await store.reinstate(storyId, release(1))
      expect(await standing()).toBe('hold 2')
      await store.reinstate(storyId, release(3))
      expect(await store.getStory(storyId)).toMatchObject({ released: release(3) })
      await store.withdraw(storyId, hold(2))
      expect(await standing()).toBeUndefined()
      await store.withdraw(storyId, hold(4))
      await store.reinstate(storyId, release(3))
      expect(await standing()).toBe('hold 4')
      await store.withdraw(storyId, { ...hold(1), reason: 'killed', reversible: false })
      await store.reinstate(storyId, release(5))
      expect(await standing()).toBe('killed')
    })
  })
}

function pending(of: () => Store) {
  describe('pending stories', () => {
    it('lists stories oldest first until they are settled at their latest version', async () => {
      const store = of()
      const [a, b] = [unique('s'), unique('s')]
      const mine = async (before?: string) =>
        (await store.pendingStories(1000, before)).filter((id) => id === a || id === b)
      await store.putVersion(version({ storyId: b, fetchedAt: minute(20) }), 'id:b')
      await store.putVersion(version({ storyId: a, fetchedAt: minute(10) }), 'id:a')
      expect(await mine()).toEqual([a, b])
      expect(await mine(minute(15))).toEqual([a])
      await store.putVersion(version({ storyId: a, version: 2, contentHash: 'h2', fetchedAt: minute(30) }), 'id:a')
      await store.settle(a, 1)
      expect(await mine()).toEqual([b, a])
      await store.settle(a, 2)
      await store.settle(b, 1)
      await store.settle(b, 1)
      expect(await mine()).toEqual([])
    })

    it('lists stories of one poll in its order, and embargoed ones behind all that can be clustered', async () => {
      const store = of()
      const ids = ['embargoed', 'second', 'first', 'later'].map(unique)
      const [embargoed, second, first, later] = ids
      const polled = { fetchedAt: minute(40), at: minute(39) }
      const embargo = { ...polled, embargoedUntil: minute(90) }
      await store.putVersion(version({ storyId: embargoed!, ...embargo }), 'id:e', 0)
      await store.putVersion(version({ storyId: second!, ...polled }), 'id:s', 10)
      await store.putVersion(version({ storyId: first!, ...polled }), 'id:f', 2)
      await store.putVersion(version({ storyId: later!, fetchedAt: minute(50), at: minute(5) }), 'id:l', 0)
      const waiting = (await store.pendingStories(1000)).filter((id) => ids.includes(id))
      expect(waiting).toEqual([first, second, later, embargoed])
    })

    it('settles a story whose latest number is not its current version', async () => {
      const store = of()
      const storyId = unique('s')
      await store.putVersion(version({ storyId, at: minute(700) }), 'id:1')
      await store.putVersion(version({ storyId, version: 2, contentHash: 'h2', at: minute(600) }), 'id:1')
      await store.settle(storyId, 1)
      expect(await store.pendingStories(1000)).not.toContain(storyId)
    })
  })
}

function candidates(of: () => Store) {
  describe('candidates', () => {
    it('finds the newest stories under each key and says where there were more', async () => {
      const store = of()
      const [few, many, none] = [unique('k'), unique('k'), unique('k')]
      await store.putKeys('s1', [few, many, few], minute(1))
      await store.putKeys('s2', [many], minute(2))
      await store.putKeys('s3', [many], minute(3))
      await store.putKeys('s3', [many], minute(3))
      const found = await store.candidates([few, many, none, few], 2)
      expect([...found.stories]).toEqual([
        [few, ['s1']],
        [many, ['s3', 's2']],
        [none, []],
      ])
      expect(found.cut).toEqual([many])
      expect((await store.candidates([many], 3)).cut).toEqual([])
    })

    it('counts a story once however many of its versions are under a key', async () => {
      const store = of()
      const key = unique('k')
      await store.putKeys('old', [key], minute(0))
      for (let n = 1; n <= 5; n++) await store.putKeys('busy', [key], minute(n))
      expect((await store.candidates([key], 2)).stories.get(key)).toEqual(['busy', 'old'])
    })

    it('takes keys of any length and script', async () => {
      const store = of()
      const keys = ['ключ'.repeat(600), 'a b#c/d', '__proto__', unique('k')]
      await store.putKeys('s1', keys, minute(1))
      const { stories } = await store.candidates(keys, 5)
      expect([...stories.values()].every((ids) => ids.includes('s1'))).toBe(true)
    })
  })
}

function clusters(of: () => Store) {
  describe('clusters', () => {
    it('stores revision n over n-1 and nothing else', async () => {
      const store = of()
      const id = unique('c')
      expect(await store.putCluster(cluster({ id, revision: 2 }))).toBe(false)
      expect(await store.putCluster(cluster({ id }))).toBe(true)
      expect(await store.putCluster(cluster({ id }))).toBe(true)
      expect(await store.putCluster(cluster({ id, headline: 'Other' }))).toBe(false)
      const next = cluster({ id, revision: 2, headline: 'UPDATE', lastReportAt: minute(900) })
      const results = await Promise.all([
        store.putCluster(next),
        store.putCluster({ ...next, headline: 'Rival' }),
        store.putCluster({ ...next, headline: 'Third' }),
      ])
      expect(results.filter(Boolean)).toHaveLength(1)
      expect(await store.putCluster(cluster({ id, revision: 4 }))).toBe(false)
      expect(await store.getCluster(id)).toMatchObject({ revision: 2, lastReportAt: minute(900) })
      expect((await store.getClusters([id, unique('c')])).map((each) => each.id)).toEqual([id])
    })

    it('keeps members in order of their reports', async () => {
      const store = of()
      const id = unique('c')
      await store.putCluster(cluster({ id }))
      for (const n of [3, 1, 2]) await store.putMember(id, member({ storyId: `s${n}`, at: minute(n) }))
      await store.putMember(id, member({ storyId: 's1', at: minute(4), version: 2 }))
      expect((await store.getMembers(id)).map((each) => each.storyId)).toEqual(['s2', 's3', 's1'])
      expect((await store.getMembers(id, 2)).map((each) => each.storyId)).toEqual(['s3', 's1'])
      await store.removeMember(id, 's3')
      await store.removeMember(id, 's3')
      expect((await store.getMembers(id)).map((each) => each.version)).toEqual([1, 2])
      expect(await store.getMembers(unique('c'))).toEqual([])
    })

    it('finds open clusters that have been quiet', async () => {
      const store = of()
      const [quiet, busy, closed] = [unique('c'), unique('c'), unique('c')]
      await store.putCluster(cluster({ id: quiet, lastReportAt: minute(1) }))
      await store.putCluster(cluster({ id: busy, lastReportAt: minute(100) }))
      await store.putCluster(cluster({ id: closed, lastReportAt: minute(1), state: 'closed' }))
      // Five days after the minute 50: an armed clash is over by then if nothing came since.
      const now = new Date(Date.parse(minute(50)) + 5 * 86_400_000).toISOString()
      const found = await store.quietClusters(now, 1000)
      expect(found).toContain(quiet)
      expect(found).not.toContain(busy)
      expect(found).not.toContain(closed)
      await store.putCluster(cluster({ id: quiet, revision: 2, lastReportAt: minute(1), state: 'closed' }))
      expect(await store.quietClusters(now, 1000)).not.toContain(quiet)
    })

    it('lists first what was over first, whatever reported last', async () => {
      const store = of()
      const [slow, quick] = [unique('c'), unique('c')]
      const { event } = cluster()
      const abduction = { ...event, type: 'Abduction/forced disappearance' as const }
      await store.putCluster(cluster({ id: slow, lastReportAt: minute(1), event: abduction }))
      await store.putCluster(cluster({ id: quick, lastReportAt: minute(30) }))
      const daysOn = (days: number) => new Date(Date.parse(minute(60)) + days * 86_400_000).toISOString()
      const mine = async (now: string) =>
        (await store.quietClusters(now, 1000)).filter((id) => [slow, quick].includes(id))
      expect(await mine(daysOn(6))).toEqual([quick])
      expect(await mine(daysOn(22))).toEqual([quick, slow])
    })
  })
}

function lists(of: () => Store) {
  // Years of their own keep the lists of the tests apart.
  const query = (year: number, more: Partial<ClusterQuery> = {}): ClusterQuery => ({
    limit: 100,
    borderEventsOnly: true,
    since: `${year}-01-01T00:00:00.000Z`,
    until: `${year + 1}-01-01T00:00:00.000Z`,
    ...more,
  })
  const at = (year: number, day: number, hour = 0) => new Date(Date.UTC(year, 0, day, hour)).toISOString()
  const all = async (store: Store, asked: ClusterQuery) => {
    const pages: Cluster[][] = []
    let cursor: string | undefined
    do {
      const page = await store.listClusters({ ...asked, ...(cursor ? { cursor } : {}) })
      pages.push(page.items)
      cursor = page.cursor
    } while (cursor && pages.length < 100)
    return pages
  }
  const put = async (store: Store, ids: string[], make: (id: string, i: number) => Partial<Cluster>) => {
    for (const [i, id] of ids.entries()) await store.putCluster(cluster({ id, ...make(id, i) }))
  }

  describe('lists of clusters', () => {
    it('pages newest first, across days and silences, with nothing twice and nothing missing', async () => {
      const store = of()
      const ids = Array.from({ length: 25 }, () => unique('c'))
      await put(store, ids, (_, i) => ({ lastReportAt: at(1990, 1 + Math.floor(i / 4) * 30, i) }))
      const pages = await all(store, query(1990, { limit: 4 }))
      expect(pages.flat().map((each) => each.id)).toEqual(ids.toReversed())
      expect(pages.slice(0, 6).every((page) => page.length === 4)).toBe(true)
    })

    it('orders clusters of one instant, and pages through them', async () => {
      const store = of()
      const ids = Array.from({ length: 9 }, () => unique('c'))
      await put(store, ids, () => ({ lastReportAt: at(1991, 5) }))
      const listed = (await all(store, query(1991, { limit: 2 }))).flat().map((each) => each.id)
      expect(listed.toSorted()).toEqual(ids.toSorted())
    })

    it('lists a cluster once, at its latest change', async () => {
      const store = of()
      const [a, b] = [unique('c'), unique('c')]
      await put(store, [a, b], (_, i) => ({ lastReportAt: at(1992, 1 + i) }))
      await store.putCluster(cluster({ id: a, revision: 2, lastReportAt: at(1992, 9) }))
      expect((await all(store, query(1992))).flat().map((each) => [each.id, each.revision])).toEqual([
        [a, 2],
        [b, 1],
      ])
    })

    it('leaves out what moved up after the page before was read', async () => {
      const store = of()
      const ids = [unique('c'), unique('c'), unique('c'), unique('c')]
      await put(store, ids, (_, i) => ({ lastReportAt: at(1993, 1 + i) }))
      const first = await store.listClusters(query(1993, { limit: 2 }))
      await store.putCluster(cluster({ id: ids[0]!, revision: 2, lastReportAt: at(1993, 20) }))
      const second = await store.listClusters(query(1993, { limit: 2, cursor: first.cursor! }))
      expect(second.items.map((each) => each.id)).toEqual([ids[1]])
    })

    it('narrows by time, since inclusive and until exclusive', async () => {
      const store = of()
      const ids = [unique('c'), unique('c'), unique('c')]
      await put(store, ids, (_, i) => ({ lastReportAt: at(1994, 1 + i) }))
      const between = query(1994, { since: at(1994, 1), until: at(1994, 3) })
      expect((await all(store, between)).flat().map((each) => each.id)).toEqual([ids[1], ids[0]])
      expect(await store.listClusters(query(1994, { since: at(1994, 3), until: at(1994, 1) }))).toEqual({ items: [] })
    })

    it('narrows by what is known of the event, by several things at a time, and goes by what it is now', async () => {
      const store = of()
      const ids = [unique('c'), unique('c'), unique('c')]
      const { event } = cluster()
      const doubt = { by: 'Farrow', storyId: 's', at: at(1984, 1), sentence: '' }
      const known: Partial<Cluster['event']>[] = [
        { border: { pair: 'RU-UA', side: 'RU' }, date: '1984-01-01', unverified: [doubt] },
        { border: { pair: 'BY-PL', side: 'PL' }, type: 'Attack' },
        { border: { pair: 'PL-UA', side: 'PL' }, denials: [{ ...doubt, of: 'event' }] },
      ]
      const made = known.map((more) => ({ ...event, ...more }))
      await put(store, ids, (_, i) => ({ lastReportAt: at(1984, 1 + i), event: made[i]! }))
      const listed = async (more: Partial<ClusterQuery>) =>
        (await all(store, query(1984, { limit: 1, ...more }))).flat().map((each) => ids.indexOf(each.id))
      expect(await listed({ border: 'RU-UA' })).toEqual([0])
      expect(await listed({ border: 'PL' })).toEqual([2, 1])
      expect(await listed({ border: 'PL', type: 'Attack' })).toEqual([1])
      expect(await listed({ date: '1984-01-01' })).toEqual([0])
      expect(await listed({ unverified: true })).toEqual([0])
      expect(await listed({ unverified: false, denied: false })).toEqual([1])
      expect(await listed({ denied: true, border: 'RU-UA' })).toEqual([])
      expect(await listed({ state: 'open' })).toEqual([2, 1, 0])
      await store.putCluster(
        cluster({ id: ids[2]!, revision: 2, lastReportAt: at(1984, 3), event: { ...made[2]!, denials: [] } }),
      )
      expect(await listed({ denied: true })).toEqual([])
    })

    it('narrows by language, and by primary language', async () => {
      const store = of()
      const ids = [unique('c'), unique('c'), unique('c')]
      const langs = [['en-GB', 'ru'], ['uk'], ['en']]
      await put(store, ids, (_, i) => ({ lastReportAt: at(1995, 1 + i), langs: langs[i]! }))
      const listed = async (lang: string) => (await all(store, query(1995, { lang }))).flat().map((each) => each.id)
      expect(await listed('en')).toEqual([ids[2], ids[0]])
      expect(await listed('uk')).toEqual([ids[1]])
      expect(await listed('en-gb')).toEqual([ids[0]])
      expect(await listed('fr')).toEqual([])
    })

    it('keeps ordinary news apart, and lists both on demand', async () => {
      const store = of()
      const ids = [unique('c'), unique('c'), unique('c'), unique('c')]
      await put(store, ids, (_, i) => ({ lastReportAt: at(1996, 1, i), isBorderEvent: i % 2 === 0 }))
      expect((await all(store, query(1996))).flat().map((each) => each.id)).toEqual([ids[2], ids[0]])
      const both = query(1996, { borderEventsOnly: false, limit: 3 })
      expect((await all(store, both)).map((page) => page.map((each) => each.id))).toEqual([
        [ids[3], ids[2], ids[1]],
        [ids[0]],
      ])
    })

    it('forgets merged and withdrawn clusters at once', async () => {
      const store = of()
      const ids = [unique('c'), unique('c'), unique('c')]
      await put(store, ids, (_, i) => ({ lastReportAt: at(1997, 1 + i) }))
      const gone = { revision: 2, lastReportAt: at(1997, 20) }
      await store.putCluster(cluster({ id: ids[0]!, ...gone, state: 'merged', mergedInto: ids[2]! }))
      await store.putCluster(cluster({ id: ids[1]!, ...gone, state: 'withdrawn' }))
      expect((await all(store, query(1997))).flat().map((each) => each.id)).toEqual([ids[2]])
      expect((await store.getCluster(ids[0]!))?.mergedInto).toBe(ids[2])
    })

    it.each(['', 'x', 'AAAA', '____', Buffer.from('2026-01-01#c').toString('base64url'), 'a'.repeat(5000)])(
      'refuses a cursor that is none: %.20s',
      async (cursor) => {
        const asked = of().listClusters(query(1998, { cursor }))
        if (cursor === '') expect((await asked).items).toEqual([])
        else await expect(asked).rejects.toBeInstanceOf(CursorError)
      },
    )
  })
}

function changes(of: () => Store) {
  describe('change log', () => {
    it('gives each number once and reads on from any of them', async () => {
      const store = of()
      const partition = unique('p')
      expect(await store.lastChange(partition)).toBeUndefined()
      for (let seq = 1; seq <= 12; seq++) expect(await store.appendChange(change({ partition, seq }))).toBe(true)
      expect(await store.appendChange(change({ partition, seq: 12, clusterId: 'other' }))).toBe(false)
      expect((await store.lastChange(partition))?.seq).toBe(12)
      expect((await store.listChanges(partition, 0, 100)).map((each) => each.seq)).toEqual([
        1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
      ])
      expect((await store.listChanges(partition, 9, 2)).map((each) => each.seq)).toEqual([10, 11])
      expect(await store.listChanges(partition, 12, 10)).toEqual([])
    })

    it('has one winner of many writers, and a repeat of the same row holds', async () => {
      const store = of()
      const partition = unique('p')
      const rows = ['a', 'b', 'c', 'd', 'e'].map((clusterId) => change({ partition, clusterId }))
      const results = await Promise.all(rows.map((row) => store.appendChange(row)))
      expect(results.filter(Boolean)).toHaveLength(1)
      expect(await store.appendChange(rows[results.indexOf(true)]!)).toBe(true)
      expect(await store.listChanges(partition, 0, 10)).toEqual([rows[results.indexOf(true)]])
    })
  })
}

function states(of: () => Store) {
  describe('states', () => {
    it('replaces a state only over the revision that was seen', async () => {
      const store = of()
      const name = unique('state')
      expect(await store.getState(name)).toBeUndefined()
      expect(await store.putState(name, 'one', 1)).toBe(false)
      expect(await store.putState(name, 'one', 0)).toBe(true)
      expect(await store.putState(name, 'one', 0)).toBe(true)
      expect(await store.putState(name, 'two', 0)).toBe(false)
      expect(await store.putState(name, 'two'.repeat(5000), 1)).toBe(true)
      expect(await store.getState(name)).toEqual({ revision: 2, value: 'two'.repeat(5000) })
    })

    it('keeps even the empty value', async () => {
      const name = unique('state')
      await of().putState(name, '', 0)
      expect(await of().getState(name)).toEqual({ revision: 1, value: '' })
    })
  })
}

function sizes(of: () => Store) {
  /** Text that does not compress: what a hostile feed would send. */
  const noise = (length: number) => {
    let seed = 7
    return Array.from({ length }, () => {
      seed = (seed * 1103515245 + 12345) % 2147483648
      return String.fromCodePoint(0x4e00 + (seed % 20000))
    }).join('')
  }

  describe('sizes', () => {
    it('stores a story however large, shortened to what an item holds', async () => {
      const store = of()
      const storyId = unique('s')
      const places = Array.from({ length: 3000 }, (_, i) => ({ kind: 'killed', i, sentence: noise(300) }))
      const huge = version({
        storyId,
        title: noise(5000),
        summary: noise(20_000),
        body: noise(300_000),
        facts: { ...version().facts, claims: places as never },
      })
      expect(await store.putVersion(huge, 'id:1')).toBe('stored')
      const [stored] = await store.getVersions(storyId)
      expect(stored?.title.length).toBeGreaterThan(100)
      expect(huge.title.startsWith(stored!.title)).toBe(true)
      expect(await store.getStory(storyId)).toMatchObject({ id: storyId, versions: 1 })
      expect(await store.putVersion(huge, 'id:1')).toBe('exists')
    })

    it('keeps a long ordinary text whole', async () => {
      const store = of()
      const storyId = unique('s')
      const body = 'The governor said the crossing would stay shut until further notice. '.repeat(1500)
      await store.putVersion(version({ storyId, body }), 'id:1')
      expect((await store.getVersions(storyId))[0]?.body).toBe(body)
    })

    it('stores a cluster, a member and a change however large', async () => {
      const store = of()
      const id = unique('c')
      const wrapups = Array.from({ length: 4000 }, (_, i) => ({ storyId: `${i}`, title: noise(200), outlet: 'x' }))
      expect(await store.putCluster(cluster({ id, wrapups }))).toBe(true)
      expect((await store.getCluster(id))?.wrapups.length).toBeGreaterThan(10)
      await store.putMember(id, member({ lead: noise(200_000) }))
      expect(await store.getMembers(id)).toHaveLength(1)
      expect(await store.appendChange(change({ partition: id, text: noise(200_000) }))).toBe(true)
    })
  })
}
