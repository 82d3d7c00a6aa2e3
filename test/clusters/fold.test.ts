import { describe, expect, test } from 'vitest'
import type { Member } from '../../lib/clusters/cluster.ts'
import { foldCluster } from '../../lib/clusters/fold.ts'
import { claim, facts, village } from './samples.ts'

const NOW = '2026-03-11T00:00:00.000Z'
const frame = { id: 'c1', revision: 1, createdAt: NOW, updatedAt: NOW, state: 'open' as const }

function member(storyId: string, about: Partial<Member> = {}): Member {
  const outlet = about.outlet ?? storyId
  return {
    storyId,
    version: 1,
    chain: storyId,
    feedId: outlet,
    outlet,
    origin: outlet,
    lang: 'en',
    title: `Title of ${storyId}`,
    lead: `Lead of ${storyId}`,
    at: '2026-03-10T10:00:00.000Z',
    wire: 'first',
    facts: facts(),
    profile: { model: '1', keys: [], features: {} },
    explanation: { model: '1', outcome: 'joined', for: [], against: [] },
    ...about,
  }
}
const fold = (...members: Member[]) => foldCluster(members, frame, NOW)
const at = (hour: number) => `2026-03-10T${String(hour).padStart(2, '0')}:00:00.000Z`

describe('tolls', () => {
  test('are ranges across claimants, never sums', () => {
    const cluster = fold(
      member('a', { facts: facts({ claims: [claim({ min: 2, max: 2, claimant: 'governor' })] }) }),
      member('b', { facts: facts({ claims: [claim({ min: 40, max: null, claimant: 'ministry' })] }) }),
    )
    expect(cluster.event.tolls).toEqual([
      { kind: 'killed', who: 'unspecified', min: 2, max: null, claimants: 2, disputed: true },
    ])
    expect(cluster.event.contradictions[0]?.between).toEqual(['governor', 'ministry'])
  })

  test('grow in a history per claimant, the latest holds', () => {
    const cluster = fold(
      member('a', { at: at(8), facts: facts({ claims: [claim({ min: 1, max: 1 })] }) }),
      member('b', { at: at(12), facts: facts({ claims: [claim({ min: 3, max: 3 })] }) }),
    )
    expect(cluster.event.claims).toHaveLength(1)
    expect(cluster.event.claims[0]!.history.map((report) => report.min)).toEqual([1, 3])
    expect(cluster.event.tolls[0]).toMatchObject({ min: 3, max: 3, claimants: 1, disputed: false })
  })

  test('a correction takes the figure before it back', () => {
    const cluster = fold(
      member('a', { at: at(8), chain: 'a', facts: facts({ claims: [claim({ min: 5, max: 5 })] }) }),
      member('a2', {
        at: at(9),
        chain: 'a',
        outlet: 'a',
        wire: 'corrected',
        replaces: 'a',
        facts: facts({ claims: [claim({ min: 4, max: 4 })] }),
      }),
    )
    const [history] = cluster.event.claims
    expect(history!.history[0]).toMatchObject({ min: 5, supersededBy: 'a2' })
    expect(cluster.event.tolls[0]).toMatchObject({ min: 4, max: 4 })
  })

  test('a figure that the next version of the story no longer gives is no toll', () => {
    const cluster = fold(
      member('a', { at: at(8), chain: 'a', facts: facts({ claims: [claim({ min: 5, max: 5, claimant: 'police' })] }) }),
      member('a2', {
        at: at(9),
        chain: 'a',
        outlet: 'a',
        wire: 'update',
        replaces: 'a',
        facts: facts({ claims: [claim({ min: 2, max: 2, claimant: 'governor' })] }),
      }),
    )
    expect(cluster.event.tolls[0]).toMatchObject({ min: 2, max: 2, claimants: 1 })
  })

  test('a denied figure disputes the toll and does not raise it', () => {
    const cluster = fold(
      member('a', { facts: facts({ claims: [claim({ kind: 'captured', min: 3, max: 3, claimant: 'fighters' })] }) }),
      member('b', {
        at: at(11),
        facts: facts({
          claims: [claim({ kind: 'captured', min: 10, max: 10, claimant: 'ministry', stance: 'denied' })],
        }),
      }),
    )
    expect(cluster.event.tolls[0]).toMatchObject({ min: 3, max: 3, disputed: true })
  })
})

describe('counts', () => {
  test('versions and copies add no origin', () => {
    const cluster = fold(
      member('a'),
      member('a2', { outlet: 'a', chain: 'a', replaces: 'a', at: at(12), wire: 'update', origin: 'a' }),
      member('copy', { origin: 'a', copyOf: 'a' }),
    )
    expect(cluster.counts).toMatchObject({ stories: 2, outlets: 2, origins: 1, copies: 1 })
  })

  test('a copy confirms no claim', () => {
    const claims = [claim({ claimant: null })]
    const cluster = fold(
      member('a', { facts: facts({ claims }) }),
      member('copy', { origin: 'a', copyOf: 'a', facts: facts({ claims }) }),
    )
    expect(cluster.event.tolls[0]!.claimants).toBe(1)
  })
})

describe('withdrawn and embargoed stories', () => {
  const withdrawn = { at: at(12), reason: 'killed by its feed', reversible: false }

  test('leave headline, claims and counts at once', () => {
    const cluster = fold(
      member('a', { withdrawn, facts: facts({ claims: [claim({ min: 9, max: 9 })] }) }),
      member('b', { at: at(9), facts: facts({ claims: [] }) }),
    )
    expect(cluster).toMatchObject({ headlineStoryId: 'b', state: 'open', counts: { stories: 1, outlets: 1 } })
    expect(cluster.event.tolls).toEqual([])
  })

  test('a cluster of nothing else is withdrawn and says why', () => {
    expect(fold(member('a', { withdrawn }))).toMatchObject({
      state: 'withdrawn',
      withdrawnReason: 'killed by its feed',
      headline: '',
      counts: { stories: 0 },
    })
  })

  test('what is under embargo does not show before its time', () => {
    const secret = member('b', { at: at(12), embargoedUntil: '2026-03-11T06:00:00.000Z' })
    expect(fold(member('a'), secret).headlineStoryId).toBe('a')
    expect(foldCluster([member('a'), secret], frame, '2026-03-11T07:00:00.000Z').counts.stories).toBe(2)
  })
})

describe('headline', () => {
  test('comes from the latest substantive version, not from an alert', () => {
    const cluster = fold(
      member('a', { at: at(8), wire: 'alert' }),
      member('b', { at: at(9) }),
      member('b2', { at: at(10), outlet: 'b', chain: 'b', replaces: 'b', wire: 'update' }),
    )
    expect(cluster.headlineStoryId).toBe('b2')
  })

  test('languages and origins go by preference', () => {
    const members = [
      member('ru', { lang: 'ru', at: at(12) }),
      member('en', { at: at(8) }),
      member('en2', { at: at(9) }),
    ]
    const preferring = (langs: string[], origins: string[]) =>
      foldCluster(members, { ...frame, preference: { langs, origins } }, NOW).headlineStoryId
    expect(preferring(['en'], [])).toBe('en2')
    expect(preferring(['ru'], [])).toBe('ru')
    expect(preferring(['en'], ['en'])).toBe('en')
  })
})

describe('event', () => {
  test('the finest place that anyone gives, and the date that most origins give', () => {
    const region = village('r', { precision: 'region' })
    const cluster = fold(
      member('a', { facts: facts({ place: region, date: '2026-03-09' }) }),
      member('b', { facts: facts({ place: region }) }),
      member('c', { facts: facts() }),
    )
    expect(cluster.event.place?.id).toBe('v1')
    expect(cluster.event.date).toBe('2026-03-10')
  })

  test('a date that nobody gives is not invented', () => {
    expect(fold(member('a', { facts: facts({ date: null }) })).event.date).toBeNull()
  })
})
