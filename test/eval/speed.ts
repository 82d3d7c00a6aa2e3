import { decide } from '../../lib/clusters/decide.ts'
import { toProfile } from '../../lib/clusters/profile.ts'
import { type Traits, traitsOf } from '../../lib/clusters/traits.ts'
import { toDocument } from '../../lib/events/document.ts'
import { extractFacts } from '../../lib/events/extract.ts'
import { type ReplayItem, sourceOf, toEntry } from '../../lib/local/replay-items.ts'
import { draftVersion } from '../../lib/stories/draft.ts'

/** Milliseconds per item on one core, without the store. */
export type Speed = { letters: number; normalise: number; extract: number; profile: number; decide: number }

/** Title and summary, as most feeds give them: the summary cut to this many letters. */
const SUMMARY_LETTERS = 500
/** Candidate clusters, and members of each, that a story is held against: what a busy day gives. */
const CLUSTERS = 6
const MEMBERS = 4
const MAX_ITEMS = 800

/** What the steps cost for titles and summaries, warm: once unmeasured, then measured. */
export function measureSpeed(all: ReplayItem[]): Speed {
  const items = spread(all, MAX_ITEMS).map(titleAndSummary)
  run(items)
  return run(items)
}

function run(items: ReplayItem[]): Speed {
  const per = items.length
  const letters = items.reduce((sum, item) => sum + item.title.length + item.summary.length, 0) / per
  const normalise = timed(() => items.map((item) => draftVersion(toEntry(item), sourceOf(item), contextOf(item))))
  const extract = timed(() => normalise.value.map((draft) => ({ ...draft, facts: extractFacts(toDocument(draft)) })))
  const profile = timed(() => extract.value.map((version) => traitsOf(toProfile(version))))
  const decisions = timed(() => profile.value.map(decideAmong))
  return {
    letters,
    normalise: normalise.ms / per,
    extract: extract.ms / per,
    profile: profile.ms / per,
    decide: decisions.ms / per,
  }
}

/** Decides a story against clusters made of those before it. */
function decideAmong(subject: Traits, i: number, all: Traits[]) {
  const earlier = all.slice(Math.max(0, i - CLUSTERS * MEMBERS), i)
  const candidates = Array.from({ length: CLUSTERS }, (_, c) => ({
    clusterId: `c${c}`,
    closed: false,
    members: earlier.slice(c * MEMBERS, (c + 1) * MEMBERS).map((traits, m) => ({ storyId: `s${c}.${m}`, traits })),
  }))
  return decide({ storyId: `s${i}`, traits: subject }, candidates)
}

function titleAndSummary({ body, ...item }: ReplayItem): ReplayItem {
  return { ...item, summary: (item.summary.length > 100 ? item.summary : (body ?? '')).slice(0, SUMMARY_LETTERS) }
}

function contextOf(item: ReplayItem) {
  return { fetchedAt: item.publishedAt, version: 1 }
}

function spread<T>(list: T[], limit: number): T[] {
  const step = Math.max(1, list.length / limit)
  return Array.from({ length: Math.min(limit, list.length) }, (_, i) => list[Math.floor(i * step)]!)
}

/** Time of the processor, not of the clock: the machine may have other work. */
function timed<T>(work: () => T): { value: T; ms: number } {
  const began = process.cpuUsage()
  const value = work()
  const { user, system } = process.cpuUsage(began)
  return { value, ms: (user + system) / 1000 }
}
