import { expect, test } from 'vitest'
import { BIAS, fitAllowed, fitLogistic } from './fit.ts'

const loose = () => ({ mean: 0, strength: 0.01 })
/** y follows x; z is its mirror image. */
const examples = Array.from({ length: 200 }, (_, i) => {
  const x = (i % 20) / 20
  return { features: { x, z: 1 - x }, same: x + ((i * 7) % 10) / 50 > 0.6, weight: 1 }
})

test('learns which way a feature points', () => {
  const weights = fitLogistic(examples, ['x'], loose)
  expect(weights.x).toBeGreaterThan(3)
  expect(weights[BIAS]).toBeLessThan(0)
})

test('a firm prior holds against little data', () => {
  const firm = (name: string) => (name === 'x' ? { mean: -1, strength: 1e6 } : loose())
  expect(fitLogistic(examples, ['x'], firm).x).toBeCloseTo(-1, 2)
})

test('a sign that is refused is held at zero', () => {
  const weights = fitAllowed(examples, ['x', 'z'], loose, (name, weight) => !(name === 'z' && weight < 0))
  expect(weights.z ?? 0).toBeGreaterThanOrEqual(0)
  expect(weights.x).toBeGreaterThan(0)
})
