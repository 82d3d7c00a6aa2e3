import { type Decision, decide } from '../clusters/decide.ts'
import { model } from '../clusters/model.ts'
import type { StreamStatistics } from '../clusters/rarity.ts'
import { type Traits, traitsOf } from '../clusters/traits.ts'
import { continues } from '../stories/chain.ts'
import { isCopy } from '../stories/origin.ts'
import type { Assignment, Story } from '../stories/story.ts'
import { withBody } from './bodies.ts'
import { findCandidates, profileOf } from './candidates.ts'
import { completeStory } from './complete.ts'
import type { Deps } from './deps.ts'
import { carryOut, planRepairs } from './plan.ts'
import { freshClusterId } from './split.ts'
import { termStatistics } from './statistics.ts'
import { takesBack, withdrawIfTakenBack } from './withdrawal.ts'
import { spansOf } from './wrapups.ts'

export type ClusterDeps = Pick<Deps, 'store' | 'now' | 'log' | 'preference'>

export type Clustered = {
  storyId: string
  /** `waiting`: under embargo, left pending until its time; `unchanged`: decided before, completed now. */
  outcome: 'unknown' | 'waiting' | 'unchanged' | 'joined' | 'founded' | 'moved' | 'none'
  clusterId: string | null
}

const MAX_RACES = 5

/**
 * Decides where a story belongs and writes it down. The story's assignment is the one truth about membership and is
 * written first, with the repairs that it calls for; the story is pending until all that follows is done, and a repeat
 * does it again, so that a step that died anywhere is completed.
 */
export function clusterStory(deps: ClusterDeps, storyId: string): Promise<Clustered> {
  return decideUnless(deps, storyId, (story) => story.assignment?.version === story.current.version)
}

/** As `clusterStory`, but a decision of another model counts for none. Withdrawn stories stay where they are. */
export function clusterAgain(deps: ClusterDeps, storyId: string): Promise<Clustered> {
  return decideUnless(deps, storyId, ({ assignment, current, withdrawn }) => {
    const isCurrent = assignment?.version === current.version && assignment.explanation.model === model.version
    return isCurrent || (assignment !== undefined && withdrawn !== undefined)
  })
}

async function decideUnless(
  deps: ClusterDeps,
  storyId: string,
  isDecided: (story: Story) => boolean,
): Promise<Clustered> {
  for (let race = 0; race < MAX_RACES; race++) {
    const story = await deps.store.getStory(storyId)
    if (!story) return { storyId, outcome: 'unknown', clusterId: null }
    const { embargoedUntil } = story.current
    if (embargoedUntil && embargoedUntil > deps.now()) return { storyId, outcome: 'waiting', clusterId: null }
    const decided = isDecided(story)
    // What an interrupted try left undone comes first, also when a newer version has come since.
    if (decided || story.unsettled) await follow(deps, story)
    if (decided) return { storyId, outcome: 'unchanged', clusterId: story.assignment?.clusterId ?? null }
    if (story.unsettled) continue
    const done = await decideStory(deps, story)
    if (done) return done
  }
  throw new Error(`story ${storyId}: assignment changed ${MAX_RACES} times in a row`)
}

/** Finds, decides, writes; null when somebody else assigned the story meanwhile. */
async function decideStory(deps: ClusterDeps, story: Story): Promise<Clustered | null> {
  const traits = traitsOf(profileOf(story))
  const stream = await termStatistics(deps.store)
  const own = story.assignment?.clusterId ?? undefined
  const found = await findCandidates(deps.store, story, own ? [own] : [], stream)
  if (found.cut.length) deps.log('busy-keys', { storyId: story.id, keys: found.cut })
  const parent = await parentOf(deps, story, found.stories)
  const decision = decide(subjectOf(story, traits, own, parent), found.candidates, { stream })
  const clusterId =
    decision.kind === 'none' ? null : (decision.clusterId ?? (await freshClusterId(deps, story.id, own)))
  const copyOf = parent
    ? null
    : isCopy(
        story,
        found.alike.filter((other) => isEarlier(other, story)),
      )
  const unsettled = clusterId
    ? await planRepairs(deps.store, story, clusterId, parent?.story, decision, found, stream)
    : []
  const links = {
    chain: parent?.story.chain ?? story.chain,
    ...(parent ? { replaces: parent.story.id } : story.replaces ? { replaces: story.replaces } : {}),
    ...(copyOf ? { copyOf } : {}),
    unsettled,
  }
  const assignment: Assignment = {
    clusterId,
    version: story.current.version,
    decidedAt: deps.now(),
    explanation: decision.explanation,
    ...(own && own !== clusterId ? { from: own } : {}),
    ...(story.current.wire === 'wrapup' ? { spans: spansOf(story, found) } : {}),
  }
  // Before the assignment: from there on a repeat finds the story decided, and would not look for its kill note again.
  const { replaces: _r, copyOf: _c, ...standing } = await withdrawIfTakenBack(deps, story, found.stories)
  if (!(await deps.store.assign(story.id, { assignment, ...links }, story.assignment))) return null
  await follow(deps, { ...standing, ...links, assignment }, found.stories, stream)
  return { storyId: story.id, outcome: outcomeOf(decision, own, clusterId), clusterId }
}

/** All that follows from a story's assignment, for itself and around it. What was done before is found done. */
async function follow(deps: ClusterDeps, story: Story, near?: Story[], stream?: StreamStatistics): Promise<void> {
  if (!story.assignment) return
  await completeStory(deps, story, near)
  await carryOut(deps, story, stream)
  await deps.store.settle(story.id, story.assignment.version)
}

type Parent = { story: Story; reason: string }

/** The story of the same feed that this one is a new version of. */
async function parentOf(deps: ClusterDeps, story: Story, near: Story[]): Promise<Parent | undefined> {
  if (takesBack(story)) return undefined
  const earlier = near.filter((other) => other.feedId === story.feedId && isEarlier(other, story))
  if (earlier.length === 0) return undefined
  // What it carries on may be told in its body alone.
  const asks = story.current.wire !== 'first' || earlier.some((other) => other.current.wire === 'alert')
  const link = continues(asks ? await withBody(deps.store, story) : story, earlier)
  const parent = link && earlier.find((other) => other.id === link.storyId)
  return parent ? { story: parent, reason: link.reason } : undefined
}

function isEarlier(a: Story, b: Story): boolean {
  return a.current.at < b.current.at || (a.current.at === b.current.at && a.id < b.id)
}

function subjectOf(story: Story, traits: Traits, own: string | undefined, parent: Parent | undefined) {
  const clusterId = parent?.story.assignment?.clusterId
  return {
    storyId: story.id,
    traits,
    ...(own ? { clusterId: own } : {}),
    ...(parent && clusterId ? { continues: { clusterId, storyId: parent.story.id, reason: parent.reason } } : {}),
  }
}

function outcomeOf(decision: Decision, own: string | undefined, clusterId: string | null): Clustered['outcome'] {
  if (decision.kind === 'none') return 'none'
  if (own && own !== clusterId) return 'moved'
  return decision.kind === 'join' ? 'joined' : 'founded'
}
