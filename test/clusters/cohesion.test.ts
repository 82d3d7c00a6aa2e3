import { describe, expect, test } from 'vitest'
import { canCohere, looseness } from '../../lib/clusters/cohesion.ts'
import { fc } from '../helpers/properties.ts'

const scores = fc.array(fc.double({ min: -6, max: 6, noNaN: true }), { maxLength: 20 })

describe('looseness', () => {
  test('says nothing of groups that are as alike across as within', () => {
    expect(looseness({ left: [2, 3, 2], right: [2, 2, 3], across: [2, 2, 2, 3] })).toBe(0)
  })

  test('speaks against groups that hold together by themselves, by as much as they do', () => {
    const near = looseness({ left: [4, 4, 4], right: [4, 4, 4], across: [2, 2, 2] })
    const far = looseness({ left: [4, 4, 4], right: [4, 4, 4], across: [0, 0, 0] })
    expect(near).toBeLessThan(0)
    expect(far).toBeCloseTo(near - 2)
  })

  test('one close group in a loose one is no second event', () => {
    expect(looseness({ left: [6, 6, 6], right: [1, 1, 1], across: [1, 1, 1] })).toBe(0)
  })

  test('needs enough pairs of one language on each side and across', () => {
    expect(looseness({ left: [6, 6], right: [6, 6, 6], across: [-1, -1, -1] })).toBe(0)
    expect(looseness({ left: [6, 6, 6], right: [6, 6, 6], across: [] })).toBe(0)
    expect(canCohere(3, 3)).toBe(true)
    expect(canCohere(2, 9)).toBe(false)
  })

  test('is never for one event, and the same from both sides', () => {
    fc.assert(
      fc.property(scores, scores, scores, (left, right, across) => {
        const found = looseness({ left, right, across })
        expect(found).toBeLessThanOrEqual(0)
        expect(looseness({ left: right, right: left, across })).toBe(found)
      }),
    )
  })
})
