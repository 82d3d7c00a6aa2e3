import { describe, expect, test } from 'vitest'
import { groupClaimants } from '../../lib/clusters/claimants.ts'
import { claimHistories, contradictionsOf, tollsOf } from '../../lib/clusters/claims.ts'
import type { Member } from '../../lib/clusters/cluster.ts'
import type { Claim } from '../../lib/events/facts.ts'
import { member } from '../store/samples.ts'

const claim = (claimant: string | null, min: number, max: number | null = min, more: Partial<Claim> = {}): Claim => ({
  kind: 'killed',
  who: 'military',
  min,
  max,
  claimant,
  stance: 'claimed',
  sentence: '',
  ...more,
})

const report = (minute: number, claims: Claim[], more: Partial<Member> = {}): Member => {
  const one = member({
    storyId: `s${minute}`,
    chain: `s${minute}`,
    at: `2026-11-10T10:${String(minute).padStart(2, '0')}:00.000Z`,
    ...more,
  })
  return { ...one, facts: { ...one.facts, claims } }
}

const figures = (members: Member[]) =>
  claimHistories(members).map(({ claimant, history }) => [claimant, ...history.map((r) => r.min)])

describe('who is one claimant', () => {
  test.each([
    [['governor of Belgorod region', 'governor of Bélgorod region', 'governor'], 1],
    [['the Defence Ministry', 'Defence Ministry'], 1],
    [['Russian Defence Ministry', 'Defence Ministry'], 1],
    [['Russian Defence Ministry', 'Ukrainian Defence Ministry', 'Defence Ministry'], 3],
    [['governor of Kursk region', 'governor of Sumy region', 'governor'], 3],
    [['police', 'border police', 'border police of Kosovo'], 1],
    [['police', 'border guards'], 2],
    [[], 0],
  ])('%j are %i', (names, count) => {
    expect(new Set(groupClaimants(names).values()).size).toBe(count)
  })

  test('the name shown is the fullest, whatever the order', () => {
    const names = ['governor', 'governor of Bélgorod region', 'governor of Belgorod region']
    for (const order of [names, names.toReversed()]) {
      expect(groupClaimants(order).get('governor')).toBe('governor of Belgorod region')
    }
  })
})

describe('who says what, over time', () => {
  test('a figure that grows is one history; the last one holds', () => {
    expect(figures([report(1, [claim('governor', 1)]), report(2, [claim('governor', 3)])])).toEqual([
      ['governor', 1, 3],
    ])
  })

  test('own losses and the losses of the enemy, told in one breath, are two histories', () => {
    const told = [
      report(1, [claim('Defence Ministry', 31, null)]),
      report(2, [claim('Defence Ministry', 0), claim('Defence Ministry', 31, null)]),
      report(3, [claim('Defence Ministry', 40, null), claim('Defence Ministry', 1)]),
    ]
    expect(figures(told)).toEqual([
      ['Defence Ministry', 31, 40],
      ['Defence Ministry', 0, 1],
    ])
  })

  test('a copy confirms nothing, and reports out of order are put in order', () => {
    const told = [
      report(5, [claim('governor', 3)]),
      report(1, [claim('governor', 2)]),
      report(6, [claim('governor', 9)], { copyOf: 's1' }),
    ]
    expect(figures(told)).toEqual([['governor', 2, 3]])
  })

  test('a correction takes the figure before it back', () => {
    const told = [report(1, [claim('governor', 5)]), report(2, [claim('governor', 4)], { wire: 'corrected' })]
    const [history] = claimHistories(told)
    expect(history!.history.map((r) => r.supersededBy)).toEqual(['s2', undefined])
    expect(history!.latest.min).toBe(4)
  })

  const edited = (wire: Member['wire'], before: Claim[], now: Claim[]) =>
    report(9, now, {
      version: 2,
      wire,
      earlier: [{ version: 1, at: '2026-11-10T10:01:00.000Z', wire: 'first', claims: before }],
    })

  test('a figure that its story changes in place stays in the history, with the version that changed it', () => {
    const [history, ...others] = claimHistories([edited('update', [claim('governor', 2)], [claim('governor', 4)])])
    expect(others).toEqual([])
    expect(history!.history).toMatchObject([
      { min: 2, version: 1, at: '2026-11-10T10:01:00.000Z', supersededBy: 's9', supersededByVersion: 2 },
      { min: 4, version: 2 },
    ])
    expect(history!.history[0]).not.toHaveProperty('corrected')
    expect(history!.latest).not.toHaveProperty('supersededBy')
  })

  test('a correction in place says that it corrects, and an unchanged figure is told once', () => {
    const [dead, hurt] = claimHistories([
      edited(
        'corrected',
        [claim('governor', 5), claim('governor', 7, 7, { kind: 'wounded' })],
        [claim('governor', 4), claim('governor', 7, 7, { kind: 'wounded' })],
      ),
    ])
    expect(dead!.history).toMatchObject([{ min: 5, corrected: true, supersededByVersion: 2 }, { min: 4 }])
    expect(hurt!.history).toHaveLength(1)
    expect(hurt!.latest).not.toHaveProperty('supersededBy')
  })

  test('what a story said before is superseded by its next version, whatever others have said since', () => {
    const told = [
      report(1, [claim('governor', 2)], { chain: 'c' }),
      report(2, [claim('governor', 3)], { outlet: 'Other' }),
      report(3, [claim('governor', 4)], { chain: 'c', wire: 'update', replaces: 's1' }),
    ]
    const [history] = claimHistories(told)
    expect(history!.history.map((r) => [r.min, r.supersededBy])).toEqual([
      [2, 's3'],
      [3, undefined],
      [4, undefined],
    ])
  })

  test('a correction takes back a figure that its outlet had repeated after another one, not what others say', () => {
    const told = [
      report(1, [claim('governor', 5)], { outlet: 'Other' }),
      report(2, [claim('governor', 5)], { outlet: 'Farrow', chain: 'c' }),
      report(3, [claim('governor', 4)], { outlet: 'Farrow', chain: 'c', wire: 'corrected', replaces: 's2' }),
    ]
    expect(claimHistories(told)[0]!.history).toMatchObject([
      { min: 5, supersededBy: 's3', corrected: true },
      { min: 4 },
    ])
    const others = told.filter((m) => m.storyId !== 's2')
    expect(claimHistories(others)[0]!.history[0]).not.toHaveProperty('supersededBy')
  })

  test('a figure that an edit drops is taken back, and no toll', () => {
    const told = [edited('update', [claim('governor', 5)], [])]
    const histories = claimHistories(told)
    expect(histories).toMatchObject([{ latest: { min: 5, supersededBy: 's9', supersededByVersion: 2 } }])
    expect(tollsOf(histories)).toEqual([])
    const other = report(5, [claim('governor', 5)], { outlet: 'Other' })
    expect(tollsOf(claimHistories([...told, other]))).toMatchObject([{ min: 5, max: 5 }])
  })

  test('a figure that its own story drops stands while another story gives it', () => {
    const chain = { chain: 'c', feedId: 'f' }
    const told = [
      report(1, [claim('governor', 2)], chain),
      report(2, [claim('governor', 2)], { chain: 's2', outlet: 'Other' }),
      report(3, [], { ...chain, replaces: 's1' }),
    ]
    expect(tollsOf(claimHistories(told))).toMatchObject([{ min: 2, max: 2 }])
    expect(tollsOf(claimHistories(told.filter((m) => m.storyId !== 's2')))).toEqual([])
  })

  test('two outlets in their own voice are two claimants', () => {
    const told = [
      report(1, [claim(null, 2)], { outlet: 'A', origin: 'A' }),
      report(2, [claim(null, 2)], { outlet: 'B', origin: 'B' }),
    ]
    expect(tollsOf(claimHistories(told))).toMatchObject([{ min: 2, max: 2, claimants: 2, disputed: false }])
  })
})

test('one claimant that tells two losses disputes nothing and is one claimant', () => {
  const both = [claim('Defence Ministry', 31, null), claim('Defence Ministry', 0)]
  const histories = claimHistories([report(1, both)])
  expect(tollsOf(histories)).toMatchObject([{ min: 0, max: null, claimants: 1, disputed: false }])
  expect(contradictionsOf(histories)).toEqual([])
  const against = claimHistories([report(1, both), report(2, [claim('Legion', 2)])])
  expect(tollsOf(against)).toMatchObject([{ min: 0, max: null, claimants: 2, disputed: true }])
  expect(contradictionsOf(against).every(({ between }) => between[0] !== between[1])).toBe(true)
})

test('ranges run across claimants, and two that do not meet contradict each other', () => {
  const histories = claimHistories([
    report(1, [claim('Defence Ministry', 30, null)]),
    report(2, [claim('Legion', 2)]),
    report(3, [claim('governor', 2, 3)]),
  ])
  expect(tollsOf(histories)).toMatchObject([{ min: 2, max: null, claimants: 3, disputed: true }])
  expect(contradictionsOf(histories).map((c) => c.between)).toEqual([
    ['Defence Ministry', 'Legion'],
    ['Defence Ministry', 'governor'],
  ])
})
