import type { Signal } from '../stories/story.ts'
import { compare, type PairFeatures } from './compare.ts'
import { model as current, type Model } from './model.ts'
import type { StreamStatistics } from './rarity.ts'
import type { Traits } from './traits.ts'
import { sharedTerms, vectorsOf } from './vectors.ts'

/** Log-odds beyond which one pair says no more: a single pair must not outvote a cluster. */
const MAX_LOGIT = 6
/** Words in a signal's note. */
const MAX_WORDS = 5

/** Log-odds that two stories report one event. */
export function pairScore(features: PairFeatures, model: Model = current): number {
  let score = model.bias
  for (const name in features) score += features[name]! * (model.weights[name] ?? 0)
  return Math.max(-MAX_LOGIT, Math.min(MAX_LOGIT, score))
}

/** What spoke for and against one event, strongest first, at most `limit` each. */
export function signalsOf(
  features: PairFeatures,
  model: Model = current,
  limit = 5,
): { for: Signal[]; against: Signal[] } {
  const signals = Object.entries(features)
    .map(([name, value]) => ({ name, value: round(value), weight: round(value * (model.weights[name] ?? 0)) }))
    .filter((signal) => Math.abs(signal.weight) >= 0.05)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
  return {
    for: signals.filter((s) => s.weight > 0).slice(0, limit),
    against: signals.filter((s) => s.weight < 0).slice(0, limit),
  }
}

/** Signals of likeness of words, with the words: what a reader can look for in both texts. */
export function withWords<T extends { for: Signal[]; against: Signal[] }>(
  signals: T,
  a: Traits,
  b: Traits,
  stream?: StreamStatistics,
): T {
  const [x, y] = [vectorsOf(a, stream), vectorsOf(b, stream)]
  const words: Record<string, () => string[]> = {
    text: () => sharedTerms(x.text, y.text, MAX_WORDS),
    title: () => sharedTerms(x.title, y.title, MAX_WORDS),
    numbers: () => sharedTerms(x.numbers, y.numbers, MAX_WORDS).map((token) => token.slice(1)),
    foreignNumbers: () => sharedTerms(x.numbers, y.numbers, MAX_WORDS).map((token) => token.slice(1)),
    foreignBridge: () => sharedTerms(x.bridge, y.bridge, MAX_WORDS).map((token) => token.replace(/^[=+#@]|\.$/g, '')),
  }
  const noted = signals.for.map((signal) => {
    const shared = words[signal.name]?.() ?? []
    return shared.length ? { ...signal, note: shared.join(', ') } : signal
  })
  return { ...signals, for: noted }
}

export type ClusterScore = { score: number; nearest: number; features: PairFeatures }

/**
 * How well a story fits a cluster: the mean over the cluster's core (the better half of its members), raised by its
 * best member. Average link resists chains; leaving out the worse half resists one stray member.
 */
export function clusterScore(
  subject: Traits,
  members: Traits[],
  stream?: StreamStatistics,
  model: Model = current,
): ClusterScore | null {
  let nearest = -1
  let best = 0
  let features: PairFeatures = {}
  const scores = members.map((member, i) => {
    const pair = compare(subject, member, stream)
    const score = pairScore(pair, model)
    if (nearest < 0 || score > best) {
      nearest = i
      features = pair
      best = score
    }
    return score
  })
  if (!scores.length) return null
  return { score: link(scores, model), nearest, features }
}

/** Joins pair scores to one. */
export function link(scores: number[], model: Model = current): number {
  const sorted = [...scores].sort((a, b) => b - a)
  const core = sorted.slice(0, Math.max(1, Math.ceil(sorted.length * model.core)))
  return model.best * sorted[0]! + (1 - model.best) * mean(core)
}

export function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

export function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
