import { decide } from '../../lib/clusters/decide.ts'
import { toProfile } from '../../lib/clusters/profile.ts'
import { type Traits, traitsOf } from '../../lib/clusters/traits.ts'
import { toDocument } from '../../lib/events/document.ts'
import { extractFacts } from '../../lib/events/extract.ts'
import { type ReplayItem, sourceOf, toEntry } from '../../lib/local/replay-items.ts'
import { draftVersion } from '../../lib/stories/draft.ts'

/** Processor time in milliseconds per item, without the store. */
export type Speed = {
  name: string
  letters: number
  normalise: number
  extract: number
  profile: number
  decide: number
  /** All of them at the first pass, when many words are met for the first time. */
  fresh: number
}

/** Title and summary, as most feeds give them: the summary cut to this many letters. */
const SUMMARY_LETTERS = 500
/** Candidate clusters, and members of each, that a story is held against: what a busy day gives. */
const CLUSTERS = 6
const MEMBERS = 4
/** Items of one set, half of them for warming. */
const MAX_ITEMS = 800
/** Items after which a process runs as it does all day: before that, one measures the compiler. */
const WARM_ITEMS = 9000
/** Rounds over one set, and items of it, at least: small sets reach a steady state only after many rounds. */
const ROUNDS = 5
const ROUND_ITEMS = 3000

/**
 * What the steps cost for titles and summaries in a process that has run for a while: warmed with every second item of
 * all sets, measured on the others. `fresh` is their first pass; of the steps, the median of the later half of further
 * passes is told, in which their words have been met, as most of a day's words have. The time is the processor's,
 * compiling and collecting of garbage in other threads included; other work on the machine makes it longer all the same.
 */
export function measureSpeed(sets: { name: string; items: ReplayItem[] }[]): Speed[] {
  const halves = sets.map(({ name, items }) => {
    const chosen = spread(items, MAX_ITEMS).map(titleAndSummary)
    return { name, warming: chosen.filter((_, i) => i % 2 === 0), measured: chosen.filter((_, i) => i % 2 === 1) }
  })
  const warming = halves.flatMap((half) => half.warming)
  for (let done = 0; warming.length > 0 && done < WARM_ITEMS; done += warming.length) run(warming)
  return halves
    .filter(({ measured }) => measured.length > 0)
    .map(({ name, measured }) => {
      const first = run(measured)
      const rounds = Array.from({ length: Math.max(ROUNDS, Math.ceil(ROUND_ITEMS / measured.length)) }, () =>
        run(measured),
      )
      const later = rounds.slice(rounds.length >> 1)
      const median = (step: keyof Steps) => later.map((round) => round[step]).sort((a, b) => a - b)[later.length >> 1]!
      return {
        name,
        letters: measured.reduce((sum, item) => sum + item.title.length + item.summary.length, 0) / measured.length,
        normalise: median('normalise'),
        extract: median('extract'),
        profile: median('profile'),
        decide: median('decide'),
        fresh: first.normalise + first.extract + first.profile + first.decide,
      }
    })
}

type Steps = Pick<Speed, 'normalise' | 'extract' | 'profile' | 'decide'>

function run(items: ReplayItem[]): Steps {
  const per = items.length
  const normalise = timed(() => items.map((item) => draftVersion(toEntry(item), sourceOf(item), contextOf(item))))
  const extract = timed(() => normalise.value.map((draft) => ({ ...draft, facts: extractFacts(toDocument(draft)) })))
  const profile = timed(() => extract.value.map((version) => traitsOf(toProfile(version))))
  const decisions = timed(() => profile.value.map(decideAmong))
  return {
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
