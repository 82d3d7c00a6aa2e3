import { disagreement } from './agreement.ts'
import { canCohere, looseness } from './cohesion.ts'
import { compare } from './compare.ts'
import { model as current, type Model } from './model.ts'
import type { StreamStatistics } from './rarity.ts'
import { clusterScore, link, mean, pairScore } from './similarity.ts'
import type { Traits } from './traits.ts'

type Speaker = { storyId: string; traits: Traits }

/** A member moves to another cluster only if it fits there by this much better (log-odds). */
const MOVE = 2

/** Members compared per cluster when two clusters are held against each other. */
const MAX_COMPARED = 8

/**
 * Log-odds that two clusters report one event: the mean over both sides' members of how well each fits the other
 * cluster's core, less where each side agrees on a village or day of its own, or holds together much better by itself.
 * Null when one of them has nobody to speak.
 */
export function mergeScore(
  a: Speaker[],
  b: Speaker[],
  stream?: StreamStatistics,
  model: Model = current,
): number | null {
  const [left, right] = [spread(a, MAX_COMPARED), spread(b, MAX_COMPARED)]
  if (!left.length || !right.length) return null
  const scores = left.map((x) => right.map((y) => pairScore(compare(x.traits, y.traits, stream), model)))
  const rows = scores.map((row) => link(row, model))
  const columns = right.map((_, j) =>
    link(
      scores.map((row) => row[j]!),
      model,
    ),
  )
  const apart = disagreement(
    left.map((x) => x.traits),
    right.map((y) => y.traits),
  )
  const score = (mean(rows) + mean(columns)) / 2 + apart
  // Too low for anything as it is, or too few to hold together by themselves: no need to look within.
  if (score < model.leave || !canCohere(left.length, right.length)) return score
  const across = left.flatMap((x, i) => scores[i]!.filter((_, j) => right[j]!.traits.lang === x.traits.lang))
  return score + looseness({ left: within(left, stream, model), right: within(right, stream, model), across })
}

/** Scores of the pairs of one language in a group. */
function within(group: Speaker[], stream: StreamStatistics | undefined, model: Model): number[] {
  return group.flatMap((x, i) =>
    group
      .slice(i + 1)
      .filter((y) => y.traits.lang === x.traits.lang)
      .map((y) => pairScore(compare(x.traits, y.traits, stream), model)),
  )
}

/**
 * Parts into which a cluster falls when members hold together only by chains: groups by average link, grown from
 * single members while the best two groups fit. One group when it holds together. Chains (`chainOf`) stay whole.
 */
export function splitPlan(
  members: (Speaker & { chain: string })[],
  stream?: StreamStatistics,
  model: Model = current,
): string[][] {
  if (members.length < 2 || members.length > 60) return [members.map((m) => m.storyId)]
  let groups = [...groupBy(members, (m) => m.chain).values()]
  while (groups.length > 1) {
    let best = { score: model.leave, i: -1, j: -1 }
    for (let i = 0; i < groups.length; i++)
      for (let j = i + 1; j < groups.length; j++) {
        const score = mergeScore(groups[i]!, groups[j]!, stream, model) ?? -Infinity
        if (score > best.score) best = { score, i, j }
      }
    if (best.i < 0) break
    const merged = [...groups[best.i]!, ...groups[best.j]!]
    groups = [merged, ...groups.filter((_, k) => k !== best.i && k !== best.j)]
  }
  return groups.map((group) => group.map((m) => m.storyId))
}

/**
 * Members of one cluster that a newcomer to another shows to be misplaced: much like the newcomer, and a plainly better
 * fit for its cluster (`there`, the newcomer in it) than for the rest of their own.
 */
export function misplaced(
  newcomer: Speaker,
  members: Speaker[],
  there: Speaker[],
  stream?: StreamStatistics,
  model: Model = current,
): string[] {
  const found = members.filter((member) => {
    if (pairScore(compare(newcomer.traits, member.traits, stream), model) < model.join + MOVE) return false
    const here = belonging(member, members, stream, model)
    const other = belonging(member, there, stream, model)
    return here !== null && other !== null && other >= model.join && other - here >= MOVE
  })
  return found.map((member) => member.storyId)
}

/** How well a member fits the others of its cluster; null when it is alone. */
export function belonging(
  member: Speaker,
  others: Speaker[],
  stream?: StreamStatistics,
  model: Model = current,
): number | null {
  return (
    clusterScore(
      member.traits,
      others.filter((o) => o.storyId !== member.storyId).map((o) => o.traits),
      stream,
      model,
    )?.score ?? null
  )
}

/** Which of two clusters keeps its id: the one that was first, for its address has been out longest. */
export function survivor<T extends { id: string; createdAt: string }>(a: T, b: T): { into: T; from: T } {
  const aFirst = a.createdAt < b.createdAt || (a.createdAt === b.createdAt && a.id < b.id)
  return aFirst ? { into: a, from: b } : { into: b, from: a }
}

function spread<T>(list: T[], limit: number): T[] {
  if (list.length <= limit) return list
  const step = list.length / limit
  return Array.from({ length: limit }, (_, i) => list[Math.floor(i * step)]!)
}

function groupBy<T>(list: T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of list) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}
