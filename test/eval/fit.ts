import type { PairFeatures } from '../../lib/clusters/compare.ts'

export type Example = { features: PairFeatures; same: boolean; weight: number }
/** What a weight is believed to be before any data, and how firmly (1 / variance). */
export type Prior = { mean: number; strength: number }

const MAX_STEPS = 40
const CLOSE_ENOUGH = 1e-6
export const BIAS = '(bias)'

/**
 * As fitLogistic, but weights of a sign that `allowed` refuses are held at zero.
 */
export function fitAllowed(
  examples: Example[],
  names: string[],
  priorOf: (name: string) => Prior,
  allowed: (name: string, weight: number) => boolean,
): Record<string, number> {
  let kept = names
  for (;;) {
    const weights = fitLogistic(examples, kept, priorOf)
    const refused = kept.filter((name) => !allowed(name, weights[name]!))
    if (!refused.length) return weights
    // One at a time: features go together, and without one the others may be right again.
    const worst = refused.sort((a, b) => Math.abs(weights[b]!) - Math.abs(weights[a]!))[0]
    kept = kept.filter((name) => name !== worst)
  }
}

/**
 * Logistic regression with a Gaussian prior on each weight (maximum a posteriori), by Newton's method.
 * Returns weights by name; the bias is under BIAS.
 */
export function fitLogistic(
  examples: Example[],
  names: string[],
  priorOf: (name: string) => Prior,
): Record<string, number> {
  const columns = [BIAS, ...names]
  const rows = examples.map(({ features }) => columns.map((name) => (name === BIAS ? 1 : (features[name] ?? 0))))
  const priors = columns.map(priorOf)
  const weights = priors.map((prior) => prior.mean)
  for (let step = 0; step < MAX_STEPS; step++) {
    const moved = newtonStep(rows, examples, weights, priors)
    if (moved < CLOSE_ENOUGH) break
  }
  return Object.fromEntries(columns.map((name, i) => [name, weights[i]!]))
}

/** Changes `weights` in place; returns the largest change. */
function newtonStep(rows: number[][], examples: Example[], weights: number[], priors: Prior[]): number {
  const size = weights.length
  const system = priors.map((prior, i) => {
    const row = new Float64Array(size + 1)
    row[i] = prior.strength
    row[size] = -prior.strength * (weights[i]! - prior.mean)
    return row
  })
  rows.forEach((row, n) => {
    const { same, weight } = examples[n]!
    const p = 1 / (1 + Math.exp(-dot(row, weights)))
    const error = weight * ((same ? 1 : 0) - p)
    const curvature = weight * p * (1 - p)
    for (let i = 0; i < size; i++) {
      const x = row[i]!
      if (x === 0) continue
      const line = system[i]!
      line[size]! += error * x
      for (let j = 0; j < size; j++) line[j]! += curvature * x * row[j]!
    }
  })
  const step = solve(system)
  for (let i = 0; i < size; i++) weights[i]! += Math.max(-5, Math.min(5, step[i]!))
  return Math.max(...step.map(Math.abs))
}

function dot(row: number[], weights: number[]): number {
  let sum = 0
  for (let i = 0; i < row.length; i++) sum += row[i]! * weights[i]!
  return sum
}

/** Gauss–Jordan with partial pivoting on an augmented matrix. */
function solve(system: Float64Array[]): number[] {
  const size = system.length
  for (let c = 0; c < size; c++) {
    let pivot = c
    for (let r = c + 1; r < size; r++) if (Math.abs(system[r]![c]!) > Math.abs(system[pivot]![c]!)) pivot = r
    ;[system[c], system[pivot]] = [system[pivot]!, system[c]!]
    for (let r = 0; r < size; r++) {
      const factor = r === c ? 0 : system[r]![c]! / system[c]![c]!
      if (factor) for (let k = c; k <= size; k++) system[r]![k]! -= factor * system[c]![k]!
    }
  }
  return system.map((row, i) => row[size]! / row[i]!)
}
