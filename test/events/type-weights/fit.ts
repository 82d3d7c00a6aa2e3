/** One labelled story: its traits, the number of its kind, and how much it has to say. */
export type Example = { traits: ReadonlyMap<string, number>; kind: number; voice: number }

const STEPS = 300
const RATE = 0.1
/** Averages of gradient and its square, as in Kingma and Ba, "Adam" (2015). */
const MEAN = 0.9
const SQUARE = 0.99
/** Shrinks weights towards 0: with this, traits of a few stories say little. */
const SHRINK = 2e-3
/** A trait of fewer stories than this has no weight. */
const LEAST = 3

/**
 * Multinomial logistic regression with a Gaussian prior, by gradient descent of a fixed number of steps from 0: the same
 * examples give the same weights. Returns the weights of each trait, one for each of `kinds`.
 */
export function fitKinds(examples: readonly Example[], kinds: number): Map<string, Float64Array> {
  const names = namesOf(examples)
  const number = new Map(names.map((name, i) => [name, i]))
  const rows = examples.map(({ traits }) =>
    [...traits].flatMap(([name, value]) => (number.has(name) ? [{ at: number.get(name)! * kinds, value }] : [])),
  )
  const voices = examples.reduce((sum, { voice }) => sum + voice, 0)
  const weights = new Float64Array(names.length * kinds)
  const means = new Float64Array(weights.length)
  const squares = new Float64Array(weights.length)
  const gradient = new Float64Array(weights.length)
  for (let step = 1; step <= STEPS; step += 1) {
    for (let i = 0; i < weights.length; i += 1) gradient[i] = SHRINK * weights[i]!
    rows.forEach((row, n) => {
      const { kind, voice } = examples[n]!
      const errors = chances(row, weights, kinds)
      errors[kind]! -= 1
      for (const { at, value } of row)
        for (let k = 0; k < kinds; k += 1) gradient[at + k]! += (errors[k]! * value * voice) / voices
    })
    for (let i = 0; i < weights.length; i += 1) {
      means[i] = MEAN * means[i]! + (1 - MEAN) * gradient[i]!
      squares[i] = SQUARE * squares[i]! + (1 - SQUARE) * gradient[i]! ** 2
      const moved = means[i]! / (1 - MEAN ** step) / (Math.sqrt(squares[i]! / (1 - SQUARE ** step)) + 1e-8)
      weights[i]! -= RATE * moved
    }
  }
  return new Map(names.map((name, i) => [name, weights.slice(i * kinds, (i + 1) * kinds)]))
}

function namesOf(examples: readonly Example[]): string[] {
  const counts = new Map<string, number>()
  for (const { traits } of examples) for (const name of traits.keys()) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].flatMap(([name, count]) => (count >= LEAST ? [name] : [])).sort()
}

function chances(row: { at: number; value: number }[], weights: Float64Array, kinds: number): number[] {
  const odds = new Array<number>(kinds).fill(0)
  for (const { at, value } of row) for (let k = 0; k < kinds; k += 1) odds[k]! += weights[at + k]! * value
  const most = Math.max(...odds)
  const shares = odds.map((value) => Math.exp(value - most))
  const sum = shares.reduce((a, b) => a + b, 0)
  return shares.map((share) => share / sum)
}
