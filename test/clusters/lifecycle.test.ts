import { expect, test } from 'vitest'
import { isQuiet, quietTime, SHORTEST_QUIET_MS } from '../../lib/clusters/lifecycle.ts'

test('an abduction stays open for weeks, a drone strike for days', () => {
  const twoWeeksLater = '2026-03-24T00:00:00.000Z'
  expect(isQuiet('Air/drone strike', '2026-03-10T00:00:00.000Z', twoWeeksLater)).toBe(true)
  expect(isQuiet('Abduction/forced disappearance', '2026-03-10T00:00:00.000Z', twoWeeksLater)).toBe(false)
})

test('no quiet time is shorter than the one that closing looks back by', () => {
  expect(quietTime(null)).toBeGreaterThanOrEqual(SHORTEST_QUIET_MS)
  expect(quietTime('Disrupted weapons use')).toBe(SHORTEST_QUIET_MS)
})
