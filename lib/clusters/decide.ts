import type { Explanation, WireClass } from '../stories/story.ts'
import { compare } from './compare.ts'
import { model as current, type Model } from './model.ts'
import type { StreamStatistics } from './rarity.ts'
import { clusterScore, round, signalsOf, withWords } from './similarity.ts'
import type { Traits } from './traits.ts'

/** A story that asks where it belongs. */
export type Subject = {
  storyId: string
  traits: Traits
  /** The cluster it is in by an earlier decision (a new version of a known story). */
  clusterId?: string
  /** The cluster of the story that this one continues, and the reason why it is a version of it. */
  continues?: { clusterId: string; storyId: string; reason: string }
}

/** A cluster that could be the one, with those of its members that speak for it (current, not withdrawn). */
export type Candidate = { clusterId: string; closed: boolean; members: { storyId: string; traits: Traits }[] }

export type Context = { stream?: StreamStatistics; model?: Model }

export type Decision = {
  /** `found`: a new cluster; `none`: belongs to no cluster at all. */
  kind: 'join' | 'found' | 'none'
  clusterId?: string
  explanation: Explanation
  /** Other clusters that are not far from the story: perhaps one event with the chosen one. */
  near: string[]
}

/** Wire classes that report no single event of their own: they join nothing. */
const JOINS_NOTHING: Partial<Record<WireClass, string>> = {
  wrapup: 'a wrapup spans several events and joins none',
  feature: 'an explainer, reportage or live blog reports no single event',
  kill: 'a kill note takes a story back and reports nothing',
  hold: 'a hold note takes a story back for the time being',
  advisory: 'an advisory to editors is no report',
}

/** A story stays where it is unless another cluster is plainly better: log-odds of advantage for its own. */
const STAY = 1
/** A new version of a story belongs to that story's cluster unless the texts plainly disagree. */
const CONTINUES = 5
/** A closed cluster is opened again only by a stronger match. */
const REOPEN = 1.5

/** How far below the threshold another cluster may be to be held against the chosen one as a whole. */
const NEAR = 3

/** Decides online, on what is known now. Pure. */
export function decide(subject: Subject, candidates: Candidate[], context: Context = {}): Decision {
  const model = context.model ?? current
  const nothing = JOINS_NOTHING[subject.traits.wire]
  const ordinary = isOrdinaryPiece(subject.traits)
  if (nothing && !ordinary) return none(nothing, model)
  const scored = candidates
    .filter((candidate) => !(ordinary && candidate.members.some((member) => member.traits.isBorderEvent)))
    .map((candidate) => score(subject, candidate, context, model))
    .filter((s) => s !== null)
    .sort((a, b) => b.score - a.score || (a.clusterId < b.clusterId ? -1 : 1))
  const [first, second] = scored
  const runnerUp = second ? { runnerUp: { clusterId: second.clusterId, score: round(second.score) } } : {}
  if (!first || first.score < model.join) {
    return {
      kind: 'found',
      explanation: {
        model: model.version,
        outcome: 'founded',
        threshold: model.join,
        ...(first
          ? { score: round(first.score), ...explained(first, subject, context, model) }
          : { for: [], against: [] }),
        ...(first ? { runnerUp: { clusterId: first.clusterId, score: round(first.score) } } : {}),
        reason: first ? 'no cluster is near enough' : 'nothing like it is known',
      },
      near: [],
    }
  }
  return {
    kind: 'join',
    clusterId: first.clusterId,
    explanation: {
      model: model.version,
      outcome: subject.clusterId && subject.clusterId !== first.clusterId ? 'moved' : 'joined',
      score: round(first.score),
      threshold: model.join,
      nearest: first.nearest,
      ...explained(first, subject, context, model),
      ...runnerUp,
      ...(first.reason ? { reason: first.reason } : {}),
    },
    near: scored
      .slice(1)
      .filter((s) => s.plain >= model.join - NEAR)
      .map((s) => s.clusterId),
  }
}

/**
 * Round-ups and explainers of ordinary news: told by the grammar of a headline, if it has no mark, they are often plain
 * reports ("6 takeaways from …"), so that they may join other ordinary news, and no border event ever.
 */
function isOrdinaryPiece({ wire, isBorderEvent }: Traits): boolean {
  return !isBorderEvent && (wire === 'feature' || wire === 'wrapup')
}

function score(subject: Subject, candidate: Candidate, context: Context, model: Model) {
  const members = candidate.members.filter((member) => member.storyId !== subject.storyId)
  const plain = clusterScore(
    subject.traits,
    members.map((member) => member.traits),
    context.stream,
    model,
  )
  const continued = subject.continues?.clusterId === candidate.clusterId
  const own = subject.clusterId === candidate.clusterId
  // Alone in its cluster: nothing speaks against staying.
  if (!plain)
    return own
      ? {
          clusterId: candidate.clusterId,
          score: model.join,
          plain: model.join,
          nearest: subject.storyId,
          features: {},
          nearestTraits: undefined,
          reason: 'the story founded this cluster',
        }
      : null
  // The signals are those of the story that is named: of the one continued, if it is still among those who speak.
  const parent = continued ? members.find((member) => member.storyId === subject.continues!.storyId) : undefined
  const nearest = parent ?? members[plain.nearest]!
  const bonus = (continued ? CONTINUES : 0) + (own ? STAY : 0) - (candidate.closed && !continued && !own ? REOPEN : 0)
  return {
    clusterId: candidate.clusterId,
    score: plain.score + bonus,
    plain: plain.score,
    nearest: nearest.storyId,
    features: parent ? compare(subject.traits, parent.traits, context.stream) : plain.features,
    nearestTraits: nearest.traits,
    reason: continued ? subject.continues!.reason : undefined,
  }
}

function explained(best: NonNullable<ReturnType<typeof score>>, subject: Subject, context: Context, model: Model) {
  const signals = signalsOf(best.features, model)
  return best.nearestTraits ? withWords(signals, subject.traits, best.nearestTraits, context.stream) : signals
}

function none(reason: string, model: Model): Decision {
  return {
    kind: 'none',
    explanation: { model: model.version, outcome: 'none', for: [], against: [], reason },
    near: [],
  }
}
