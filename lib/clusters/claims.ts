import type { Claim } from '../events/facts.ts'
import type { ClaimHistory, ClaimReport, ClusterEvent, Member, Toll } from './cluster.ts'
import { compareText } from './speakers.ts'

/**
 * Who says what, and how it changed: one history per kind, victims and claimant. Copies repeat their origin's claim
 * and are left out, so that syndication confirms nothing. A correction takes the figure before it back.
 */
export function claimHistories(members: Member[]): ClaimHistory[] {
  const histories = new Map<string, ClaimHistory>()
  for (const member of [...members].filter((m) => !m.copyOf).sort((a, b) => compareText(a.at, b.at)))
    for (const claim of member.facts.claims) {
      const report = toReport(claim, member)
      const key = `${claim.kind}|${claim.who}|${claimantKey(claim.claimant, member)}`
      const history = histories.get(key)
      if (!history) {
        const { kind, who, claimant } = claim
        histories.set(key, { kind, who, claimant, latest: report, history: [report] })
      } else append(history, report, member)
    }
  return [...histories.values()]
}

/** An outlet's own voice is its origin's: two outlets in their own voice are two claimants. */
function claimantKey(claimant: string | null, member: Member): string {
  return claimant ? claimant.toLowerCase().replace(/^the /, '') : `\u0000${member.origin}`
}

function append(history: ClaimHistory, report: ClaimReport, member: Member): void {
  const last = history.latest
  const same = last.min === report.min && last.max === report.max && last.stance === report.stance
  if (same) return
  if (member.wire === 'corrected') last.supersededBy = member.storyId
  history.history.push(report)
  history.latest = report
}

function toReport(claim: Claim, member: Member): ClaimReport {
  return {
    min: claim.min,
    max: claim.max,
    stance: claim.stance,
    at: member.at,
    storyId: member.storyId,
    version: member.version,
    outlet: member.outlet,
    sentence: claim.sentence,
  }
}

/** Ranges across claimants' latest figures. Never a sum; denied figures only make the toll disputed. */
export function tollsOf(histories: ClaimHistory[]): Toll[] {
  const tolls = new Map<string, Toll>()
  for (const { kind, who, latest } of histories) {
    const key = `${kind}|${who}`
    const toll = tolls.get(key)
    if (latest.stance === 'denied') {
      if (toll) toll.disputed = true
      continue
    }
    if (!toll) tolls.set(key, { kind, who, min: latest.min, max: latest.max, claimants: 1, disputed: false })
    else {
      toll.disputed ||= !meets(toll, latest)
      toll.min = Math.min(toll.min, latest.min)
      toll.max = toll.max === null || latest.max === null ? null : Math.max(toll.max, latest.max)
      toll.claimants += 1
    }
  }
  for (const { kind, who, latest } of histories) {
    const toll = tolls.get(`${kind}|${who}`)
    if (toll && latest.stance === 'denied') toll.disputed = true
  }
  return [...tolls.values()]
}

/** Pairs of claimants whose latest ranges do not meet, and figures that somebody denies. */
export function contradictionsOf(histories: ClaimHistory[]): ClusterEvent['contradictions'] {
  const found: ClusterEvent['contradictions'] = []
  for (let i = 0; i < histories.length; i++)
    for (let j = i + 1; j < histories.length; j++) {
      const [a, b] = [histories[i]!, histories[j]!]
      if (a.kind !== b.kind || a.who !== b.who || found.length >= 20) continue
      const denial = (a.latest.stance === 'denied') !== (b.latest.stance === 'denied')
      if (!denial && (a.latest.stance === 'denied' || meets(a.latest, b.latest))) continue
      const between: [string, string] = [nameOf(a), nameOf(b)]
      found.push({ kind: a.kind, who: a.who, between, text: `${say(a)}; ${say(b)}` })
    }
  return found
}

function meets(a: { min: number; max: number | null }, b: { min: number; max: number | null }): boolean {
  return a.min <= (b.max ?? Infinity) && b.min <= (a.max ?? Infinity)
}

function nameOf({ claimant, latest }: ClaimHistory): string {
  return claimant ?? latest.outlet
}

function say(history: ClaimHistory): string {
  const { min, max, stance } = history.latest
  const figure = max === null ? `at least ${min}` : min === max ? `${min}` : `${min} to ${max}`
  const who = history.who === 'unspecified' ? '' : ` (${history.who})`
  return `${nameOf(history)} ${stance === 'denied' ? 'denies' : 'says'} ${figure} ${history.kind}${who}`
}
