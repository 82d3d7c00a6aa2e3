import type { Claim } from '../events/facts.ts'
import { groupClaimants } from './claimants.ts'
import type { ClaimHistory, ClaimReport, ClusterEvent, Member, Toll } from './cluster.ts'
import { compareText, speakersOf } from './speakers.ts'

/**
 * Who says what, and how it changed: one history per kind, victims, claimant and group of victims. Copies repeat their
 * origin's claim and are left out, so that syndication confirms nothing. Every version of a story speaks in its time,
 * under its own id or the same; of a chain of versions only the latest figure holds, and one that the next version
 * changes, corrects or drops stays in the history with the version that superseded it.
 */
export function claimHistories(members: Member[]): ClaimHistory[] {
  const speaking = members
    .filter((m) => !m.copyOf)
    .flatMap(utterances)
    .sort(byTime)
  const names = speaking.flatMap((u) => u.claims.map((c) => c.claimant).filter((name) => name !== null))
  const claimants = groupClaimants(names)
  const histories = new Map<string, ClaimHistory[]>()
  const sayers: Sayers = new Map()
  const chains = new Map(members.map((member) => [member.storyId, member.chain]))
  for (const said of speaking)
    for (const [key, claims] of byKey(said, claimants)) {
      const lines = histories.get(key) ?? []
      histories.set(key, lines)
      for (const { claim, line } of matched(claims, lines)) {
        const report = toReport(claim, said)
        if (line) {
          const before = sayers.get(line) ?? []
          sayers.set(line, append(line, report, said, before, chains) ? [said] : [...before, said])
          continue
        }
        const claimant = claim.claimant && (claimants.get(claim.claimant) ?? claim.claimant)
        const begun = { kind: claim.kind, who: claim.who, claimant, latest: report, history: [report] }
        lines.push(begun)
        sayers.set(begun, [said])
      }
    }
  takeBackDropped(sayers, members)
  return [...histories.values()].flat()
}

/** What one version of a story said. */
type Utterance = Pick<Member, 'storyId' | 'version' | 'at' | 'wire' | 'chain' | 'feedId' | 'outlet' | 'origin'> & {
  claims: Claim[]
}

function utterances(member: Member): Utterance[] {
  const { storyId, chain, feedId, outlet, origin } = member
  const now = { version: member.version, at: member.at, wire: member.wire, claims: member.facts.claims }
  return [...(member.earlier ?? []), now].map((said) => ({ ...said, storyId, chain, feedId, outlet, origin }))
}

function byTime(a: Utterance, b: Utterance): number {
  return compareText(a.at, b.at) || (a.storyId === b.storyId ? a.version - b.version : 0)
}

function idOf({ storyId, version }: { storyId: string; version: number }): string {
  return `${storyId} ${version}`
}

/** The story versions that give each history's latest figure, the first of them the one that is reported. */
type Sayers = Map<ClaimHistory, Utterance[]>

/** A figure stands as long as one of the versions that gave it is still the latest of its chain. */
function takeBackDropped(sayers: Sayers, members: Member[]): void {
  const latest = new Map(speakersOf(members).map((member) => [member.chain, member]))
  const standing = new Set([...latest.values()].map(idOf))
  const byStory = new Map(members.map((member) => [member.storyId, member]))
  for (const [{ latest: report }, versions] of sayers) {
    if (report.supersededBy !== undefined || versions.some((said) => standing.has(idOf(said)))) continue
    const speaker = latest.get(byStory.get(report.storyId)?.chain ?? '')
    if (speaker) supersede(report, speaker)
  }
}

function supersede(report: ClaimReport, by: Pick<Member, 'storyId' | 'version' | 'wire'>): void {
  report.supersededBy = by.storyId
  report.supersededByVersion = by.version
  if (by.wire === 'corrected') report.corrected = true
}

function byKey(said: Utterance, claimants: Map<string, string>): Map<string, Claim[]> {
  const claims = new Map<string, Claim[]>()
  for (const claim of said.claims) {
    // An outlet's own voice is its origin's: two outlets in their own voice are two claimants.
    const claimant = claim.claimant ? claimants.get(claim.claimant) : `\u0000${said.origin}`
    const key = `${claim.kind}|${claim.who}|${claimant}`
    const before = claims.get(key) ?? []
    if (!before.some((other) => other.stance === claim.stance && distance(other, claim) === 0))
      claims.set(key, [...before, claim])
  }
  return claims
}

/**
 * One claimant can give two figures of one kind in one breath: the enemy's losses and its own. Each goes on with the
 * history whose last figure is nearest; of two that are said together, the worse fit begins a history of its own.
 */
function matched(claims: Claim[], lines: ClaimHistory[]): { claim: Claim; line: ClaimHistory | undefined }[] {
  const free = new Set(lines)
  return claims
    .map((claim) => ({ claim, distance: Math.min(...lines.map((line) => distance(line.latest, claim))) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ claim }) => {
      const [line] = [...free].sort((a, b) => distance(a.latest, claim) - distance(b.latest, claim))
      if (line) free.delete(line)
      return { claim, line }
    })
}

/** How many times one figure is another, on a scale on which none is far from any. */
function distance(a: { min: number; max: number | null }, b: { min: number; max: number | null }): number {
  if (a.min === b.min && a.max === b.max) return 0
  return Math.abs(Math.log(a.min + 0.1) - Math.log(b.min + 0.1)) + 0.01
}

/**
 * Answers whether the figure is another than the one before. A version supersedes the figures that its own chain was the
 * first to give; a correction also one that its outlet repeated, or gave in a story that it is not known to be a version of.
 */
function append(
  history: ClaimHistory,
  report: ClaimReport,
  said: Utterance,
  sayers: Utterance[],
  chains: Map<string, string>,
): boolean {
  const last = history.latest
  const same = last.min === report.min && last.max === report.max && last.stance === report.stance
  // The figure that stood was taken back: who gives it again begins it anew.
  if (same && last.supersededBy === undefined) return false
  const corrects = said.wire === 'corrected' && sayers.some(({ outlet }) => outlet === said.outlet)
  for (const before of history.history) {
    const own = chains.get(before.storyId) === said.chain
    if (before.supersededBy === undefined && (own || (corrects && before === last))) supersede(before, said)
  }
  history.history.push(report)
  history.latest = report
  return true
}

function toReport(claim: Claim, said: Utterance): ClaimReport {
  return {
    min: claim.min,
    max: claim.max,
    stance: claim.stance,
    at: said.at,
    storyId: said.storyId,
    version: said.version,
    outlet: said.outlet,
    sentence: claim.sentence,
  }
}

/**
 * Ranges across claimants' latest figures. Never a sum; denied figures only make the toll disputed. Two figures of one
 * claimant (its own losses and the enemy's) dispute nothing.
 */
export function tollsOf(all: ClaimHistory[]): Toll[] {
  const groups = new Map<string, ClaimHistory[]>()
  for (const history of all.filter(holds)) {
    const key = `${history.kind}|${history.who}`
    groups.set(key, [...(groups.get(key) ?? []), history])
  }
  return [...groups.values()].flatMap((histories) => {
    const given = histories.filter(({ latest }) => latest.stance !== 'denied')
    const [first] = given
    if (!first) return []
    const highest = given.map(({ latest }) => latest.max)
    return {
      kind: first.kind,
      who: first.who,
      min: Math.min(...given.map(({ latest }) => latest.min)),
      max: highest.includes(null) ? null : Math.max(...highest.map((max) => max ?? 0)),
      claimants: new Set(given.map(speakerOf)).size,
      disputed:
        given.length < histories.length ||
        given.some((a, i) =>
          given.slice(i + 1).some((b) => speakerOf(a) !== speakerOf(b) && !meets(a.latest, b.latest)),
        ),
    }
  })
}

/** Pairs of claimants whose latest ranges do not meet, and figures that somebody denies. */
export function contradictionsOf(all: ClaimHistory[]): ClusterEvent['contradictions'] {
  const histories = all.filter(holds)
  const found: ClusterEvent['contradictions'] = []
  for (let i = 0; i < histories.length; i++)
    for (let j = i + 1; j < histories.length; j++) {
      const [a, b] = [histories[i]!, histories[j]!]
      if (a.kind !== b.kind || a.who !== b.who || found.length >= 20 || speakerOf(a) === speakerOf(b)) continue
      const denial = (a.latest.stance === 'denied') !== (b.latest.stance === 'denied')
      if (!denial && (a.latest.stance === 'denied' || meets(a.latest, b.latest))) continue
      const between: [string, string] = [nameOf(a), nameOf(b)]
      found.push({ kind: a.kind, who: a.who, between, text: `${say(a)}; ${say(b)}` })
    }
  return found
}

/** Who gives a figure: a claimant, or an outlet in its own voice. */
function speakerOf({ claimant, latest }: ClaimHistory): string {
  return claimant ?? `\u0000${latest.outlet}`
}

/** Whether a claimant's latest figure still stands. */
function holds({ latest }: ClaimHistory): boolean {
  return latest.supersededBy === undefined
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
