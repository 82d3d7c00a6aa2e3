import { compare } from '../../lib/clusters/compare.ts'
import { type Traits, traitsOf } from '../../lib/clusters/traits.ts'
import { sourceOf, toEntry } from '../../lib/local/replay-items.ts'
import type { StoryVersion } from '../../lib/stories/story.ts'
import { toVersion } from '../../lib/stories/version.ts'
import type { Example } from './fit.ts'
import type { LabelledSet } from './sets.ts'

/** As many stories per key, and per story, as the clustering step would look at. */
const PER_KEY = 24
const PER_STORY = 30
/** Weight of all pairs of different events against all pairs of one event. */
const APART = 4

/** Story versions of a set's items, in order; in-place edits see the version before them. */
export function toVersions(set: LabelledSet): StoryVersion[] {
  const latest = new Map<string, StoryVersion>()
  return set.items.map((item) => {
    const entry = toEntry(item)
    const key = `${item.feed} ${entry.key}`
    const previous = latest.get(key)
    const context = { fetchedAt: item.publishedAt, version: (previous?.version ?? 0) + 1, previous }
    const version = toVersion(entry, sourceOf(item), context)
    latest.set(key, version)
    return version
  })
}

/**
 * Pairs of stories that would meet in the clustering step (they share a candidate key), with their features.
 * A set's pairs of one event weigh `total` together, those of different events APART times as much, so that sets of all
 * sizes and densities have one voice. `asRead` may change what is known of the stories before they are compared.
 */
export function examplesOf(
  set: LabelledSet,
  total: number,
  limit = Number.POSITIVE_INFINITY,
  asRead: (traits: Traits[]) => Traits[] = (traits) => traits,
): Example[] {
  const gold = new Map((set.gold ?? []).map((g) => [g.id, g]))
  const versions = toVersions({ ...set, items: set.items.slice(0, limit) })
  const traits = asRead(versions.map((version) => traitsOf(version.profile)))
  const labels = versions.map((_, i) => gold.get(set.items[i]!.id))
  const under = new Map<string, number[]>()
  const found: { features: Example['features']; same: boolean }[] = []
  versions.forEach((version, i) => {
    const label = labels[i]
    if (!label || label.wire === 'kill' || label.wire === 'hold') return
    for (const j of meets(version, i, under)) {
      const other = labels[j]!
      const same = label.cluster !== null && label.cluster === other.cluster
      found.push({ features: compare(traits[i] as Traits, traits[j] as Traits), same })
    }
  })
  const same = found.filter((pair) => pair.same).length
  const apart = found.length - same
  return found.map((pair) => ({ ...pair, weight: pair.same ? total / same : (APART * total) / apart }))
}

/** Earlier items that share keys with this one, those with the rarest keys first; enters this one. */
function meets(version: StoryVersion, i: number, under: Map<string, number[]>): number[] {
  const weights = new Map<number, number>()
  for (const key of version.profile.keys) {
    const list = under.get(key) ?? []
    under.set(key, list)
    const recent = list.slice(-PER_KEY)
    for (const j of recent) weights.set(j, (weights.get(j) ?? 0) + 1 / Math.sqrt(recent.length))
    list.push(i)
  }
  return [...weights]
    .sort((a, b) => b[1] - a[1])
    .slice(0, PER_STORY)
    .map(([j]) => j)
}
