import { expect, test } from 'vitest'
import { isQuiet, quietFrom } from '../../lib/clusters/lifecycle.ts'

test('an abduction stays open for weeks, a drone strike for days', () => {
  const twoWeeksLater = '2026-03-24T00:00:00.000Z'
  expect(isQuiet('Air/drone strike', '2026-03-10T00:00:00.000Z', twoWeeksLater)).toBe(true)
  expect(isQuiet('Abduction/forced disappearance', '2026-03-10T00:00:00.000Z', twoWeeksLater)).toBe(false)
})

test.each([null, 'Disrupted weapons use', 'Agreement'] as const)(
  '%s: over from the time that closing goes by',
  (type) => {
    const last = '2026-03-10T08:30:00.000Z'
    const over = quietFrom(type, last)
    const after = new Date(Date.parse(over) + 1).toISOString()
    expect([isQuiet(type, last, over), isQuiet(type, last, after)]).toEqual([false, true])
  },
)
