import { expect, test } from 'vitest'
import { scoreClusters, scorePairs } from './score.ts'

const gold = [
  { id: 'a', cluster: 'x' },
  { id: 'b', cluster: 'x' },
  { id: 'c', cluster: 'y' },
  { id: 'noise', cluster: null },
]
const said = (clusters: Record<string, string>) => (id: string) => clusters[id] ?? null

test('a perfect clustering scores one, and noise alone stays apart', () => {
  const report = scoreClusters(gold, said({ a: '1', b: '1', c: '2', noise: '3' }))
  expect(report).toMatchObject({ bcubed: { p: 1, r: 1, f1: 1 }, keptApart: 1, predicted: 2 })
})

test('one big cluster keeps recall and pays in precision: (2/3 + 2/3 + 1/3) / 3', () => {
  const report = scoreClusters(gold, said({ a: '1', b: '1', c: '1', noise: '1' }))
  expect(report.bcubed.r).toBe(1)
  expect(report.bcubed.p).toBeCloseTo(5 / 9)
  expect(report.keptApart).toBe(0)
})

test('items without a cluster stand alone', () => {
  expect(scoreClusters(gold, said({})).bcubed).toMatchObject({ p: 1, r: 2 / 3 })
})

test('pairs: two items of no cluster are not the same', () => {
  const pairs = [
    { a: 'a', b: 'b', same: true },
    { a: 'a', b: 'c', same: false },
  ]
  expect(scorePairs(pairs, said({ a: '1', b: '1', c: '1' }))).toEqual({ p: 0.5, r: 1, f1: 2 / 3 })
  expect(scorePairs(pairs, said({})).f1).toBe(0)
})
