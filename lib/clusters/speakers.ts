import type { Member } from './cluster.ts'

/** Members that may be shown at a time: not withdrawn, not embargoed. */
export function shownAt(members: Member[], now: string): Member[] {
  return members.filter((member) => !member.withdrawn && !(member.embargoedUntil && member.embargoedUntil > now))
}

/** Of each chain of versions the latest: what the others say, it says or takes back. */
export function speakersOf(members: Member[]): Member[] {
  const latest = new Map<string, Member>()
  for (const member of members) {
    const known = latest.get(member.chain)
    if (!known || comesAfter(member, known)) latest.set(member.chain, member)
  }
  return [...latest.values()].sort((a, b) => compareText(a.at, b.at) || compareText(a.storyId, b.storyId))
}

/** Whether `a` is the later version: it replaces `b`, or it came later. */
function comesAfter(a: Member, b: Member): boolean {
  if (a.replaces === b.storyId) return true
  if (b.replaces === a.storyId) return false
  return a.at > b.at || (a.at === b.at && a.storyId > b.storyId)
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
