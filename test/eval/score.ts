export type Prf = { p: number; r: number; f1: number }
export type GoldItem = { id: string; cluster: string | null; wire?: string | undefined }
export type GoldPair = { a: string; b: string; same: boolean }
export type ClusterReport = {
  items: number
  clusters: number
  predicted: number
  bcubed: Prf
  pairwise: Prf
  keptApart: number | null
}

/** B-cubed (Bagga and Baldwin 1998) and pairwise scores over labelled items; an item without a cluster stands alone. */
export function scoreClusters(gold: GoldItem[], clusterOf: (id: string) => string | null): ClusterReport {
  const scored = gold.filter((g) => g.cluster !== null && g.wire !== 'kill' && g.wire !== 'hold')
  const predicted = (g: GoldItem) => clusterOf(g.id) ?? `alone:${g.id}`
  const goldSize = tally(scored.map((g) => g.cluster!))
  const predictedSize = tally(scored.map(predicted))
  const both = tally(scored.map((g) => `${g.cluster}\u0000${predicted(g)}`))
  let p = 0
  let r = 0
  for (const g of scored) {
    const shared = both.get(`${g.cluster}\u0000${predicted(g)}`)!
    p += shared / predictedSize.get(predicted(g))!
    r += shared / goldSize.get(g.cluster!)!
  }
  const taken = new Set(scored.map((g) => clusterOf(g.id)).filter((c) => c !== null))
  const noise = gold.filter((g) => g.cluster === null)
  const apart = noise.filter((g) => {
    const cluster = clusterOf(g.id)
    return cluster === null || !taken.has(cluster)
  })
  return {
    items: gold.length,
    clusters: goldSize.size,
    predicted: predictedSize.size,
    bcubed: prf(p / scored.length, r / scored.length),
    pairwise: prf(pairs(both) / (pairs(predictedSize) || 1), pairs(both) / (pairs(goldSize) || 1)),
    keptApart: noise.length ? apart.length / noise.length : null,
  }
}

export function scorePairs(gold: GoldPair[], clusterOf: (id: string) => string | null): Prf {
  const said = (pair: GoldPair) => {
    const a = clusterOf(pair.a)
    return a !== null && a === clusterOf(pair.b)
  }
  const hits = gold.filter((pair) => pair.same && said(pair)).length
  const predicted = gold.filter(said).length
  const actual = gold.filter((pair) => pair.same).length
  return prf(predicted ? hits / predicted : 0, actual ? hits / actual : 0)
}

function tally(keys: string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

function pairs(counts: Map<string, number>): number {
  return [...counts.values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0)
}

function prf(p: number, r: number): Prf {
  return { p, r, f1: p + r ? (2 * p * r) / (p + r) : 0 }
}
