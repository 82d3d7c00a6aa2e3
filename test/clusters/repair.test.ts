import { describe, expect, test } from 'vitest'
import { model } from '../../lib/clusters/model.ts'
import { toProfile } from '../../lib/clusters/profile.ts'
import { belonging, mergeScore, splitPlan, survivor } from '../../lib/clusters/repair.ts'
import { link } from '../../lib/clusters/similarity.ts'
import { traitsOf } from '../../lib/clusters/traits.ts'
import { facts, filed, village } from './samples.ts'

const alpha = village('alpha', { lat: 50, lon: 36 })
const beta = village('beta', { lat: 52, lon: 34, admin1: 'Kursk' })

function speaker(storyId: string, place: typeof alpha, title: string, chain = storyId) {
  const draft = filed({ feed: storyId, id: storyId, title, summary: `${title}, residents said.` })
  const made = { ...draft, facts: facts({ place }) }
  return { storyId, chain, traits: traitsOf(toProfile(made)) }
}

const a = [
  speaker('a1', alpha, 'Shells hit school in Alpha'),
  speaker('a2', alpha, 'Guns pound Alpha, school damaged'),
  speaker('a3', alpha, 'Alpha under fire'),
]
const b = [speaker('b1', beta, 'Shells hit market in Beta'), speaker('b2', beta, 'Guns pound Beta, market burns')]

describe('mergeScore', () => {
  test('is high for two halves of one event and low for two events', () => {
    const one = mergeScore([a[0]!], a.slice(1))!
    const two = mergeScore(a, b)!
    expect(one).toBeGreaterThan(model.merge)
    expect(two).toBeLessThan(model.merge)
  })

  test('does not depend on the side', () => {
    expect(mergeScore(a, b)).toBeCloseTo(mergeScore(b, a)!)
  })

  test('says nothing where nobody speaks', () => {
    expect(mergeScore(a, [])).toBeNull()
  })
})

describe('splitPlan', () => {
  const parts = (plan: string[][]) => plan.map((group) => [...group].sort()).sort((x, y) => (x[0]! < y[0]! ? -1 : 1))

  test('leaves one event whole', () => {
    expect(splitPlan(a)).toHaveLength(1)
  })

  test('parts two events, every story in one part', () => {
    expect(parts(splitPlan([...a, ...b]))).toEqual([
      ['a1', 'a2', 'a3'],
      ['b1', 'b2'],
    ])
  })

  test('never tears the versions of one story apart', () => {
    const chained = [...a, ...b.map((member) => ({ ...member, chain: 'one' }))]
    for (const group of splitPlan(chained)) expect([0, 2]).toContain(group.filter((id) => id.startsWith('b')).length)
  })
})

test('belonging: a member of another event fits worse', () => {
  expect(belonging(a[0]!, a)!).toBeGreaterThan(belonging(b[0]!, a)!)
  expect(belonging(a[0]!, [a[0]!])).toBeNull()
})

test('survivor: the older id stays', () => {
  const old = { id: 'z', createdAt: '2026-01-01' }
  const young = { id: 'a', createdAt: '2026-01-02' }
  expect(survivor(old, young)).toEqual({ into: old, from: young })
  expect(survivor(young, old)).toEqual({ into: old, from: young })
})

test('link: one good pair does not pull a story into a cluster of strangers', () => {
  expect(link([6, -5, -5, -5])).toBeLessThan(model.join)
  expect(link([3, 2, 2])).toBeGreaterThan(model.join)
})
