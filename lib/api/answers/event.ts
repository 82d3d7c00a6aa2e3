import type { ClaimHistory, ClaimReport, ClusterEvent } from '../../clusters/cluster.ts'
import type { Claim } from '../../events/facts.ts'
import { toBorderAnswer, toPlaceAnswer } from './place.ts'

/** What a cluster knows of its event: where, when, what, and who says so. */
export function toEventAnswer(event: ClusterEvent) {
  return {
    type: event.type,
    date: event.date,
    place: toPlaceAnswer(event.place),
    border: toBorderAnswer(event.border),
    claims: byKind(event.claims).map(toClaimAnswer),
    tolls: byKind(event.tolls).map(({ kind, who, min, max, claimants, disputed }) => ({
      kind,
      who,
      min,
      max,
      claimants,
      disputed,
    })),
    contradictions: event.contradictions.map(({ kind, who, between, text }) => ({ kind, who, between, text })),
    denials: event.denials.map(({ by, of, at, storyId, sentence }) => ({ by, of, at, storyId, sentence })),
    unverified: event.unverified.map(({ by, at, storyId, sentence }) => ({ by, at, storyId, sentence })),
  }
}

const kinds: Claim['kind'][] = ['killed', 'wounded', 'captured', 'missing']

function byKind<T extends { kind: Claim['kind'] }>(figures: T[]): T[] {
  return figures.toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind))
}

export type EventAnswer = ReturnType<typeof toEventAnswer>

function toClaimAnswer({ kind, who, claimant, latest, history }: ClaimHistory) {
  return { kind, who, claimant, ...toReportAnswer(latest), history: history.map(toReportAnswer) }
}

export type ClaimAnswer = ReturnType<typeof toClaimAnswer>

/** `max` null is open upwards: "at least", "dozens". */
function toReportAnswer(report: ClaimReport) {
  return {
    min: report.min,
    max: report.max,
    stance: report.stance,
    at: report.at,
    storyId: report.storyId,
    version: report.version,
    outlet: report.outlet,
    sentence: report.sentence,
    supersededBy: report.supersededBy ?? null,
    supersededByVersion: report.supersededByVersion ?? null,
    corrected: report.corrected ?? false,
  }
}
