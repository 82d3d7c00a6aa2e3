import { printOf, resemblance } from './fingerprint.ts'
import type { Profile, WireClass } from './story.ts'
import { wordsOf } from './wording.ts'

type Comparable = {
  wire: WireClass
  number?: number
  note?: string
  title: string
  summary: string
  body?: string
  profile?: Profile
}

/** Words changed in headline and summary up to which a change can be one of spelling. */
const SPELLING_WORDS = 3
/** Bodies that share this much differ by a word or two. */
const SAME_BODY = 0.9

/**
 * What a new content of the same entry is to the one before: what it says of itself; else a refile where only
 * spelling, punctuation or markup changed, an update where substance did. Round-ups and features stay what they are.
 */
export function classifyChange(previous: Comparable, next: Comparable): WireClass {
  const standing: WireClass[] = ['kill', 'hold', 'advisory', 'wrapup', 'feature', 'take']
  if (standing.includes(next.wire)) return next.wire
  const fresh = next.wire !== previous.wire || next.number !== previous.number || next.note !== previous.note
  // A mark that the version before already bore says nothing of this change.
  if (fresh && (next.wire === 'corrected' || next.wire === 'refile' || next.wire === 'update')) return next.wire
  if (previous.wire === 'kill' || previous.wire === 'hold') return next.wire === 'alert' ? 'first' : next.wire
  return isRespelt(previous, next) ? 'refile' : 'update'
}

function isRespelt(previous: Comparable, next: Comparable): boolean {
  const before = wordsOf(`${previous.title} ¶ ${previous.summary}`)
  const after = wordsOf(`${next.title} ¶ ${next.summary}`)
  if (before.length !== after.length) return false
  const changed = before.map((word, i) => [word, after[i]!] as const).filter(([a, b]) => a !== b)
  return changed.length <= SPELLING_WORDS && changed.every(([a, b]) => isSpelling(a, b)) && sameBody(previous, next)
}

/** A letter or two, and no figure: "boder" and "border", not "two" and "ten" nor "12" and "13". */
function isSpelling(a: string, b: string): boolean {
  if (/\p{N}/u.test(a + b) || Math.min(a.length, b.length) < 4) return false
  const limit = Math.min(a.length, b.length) < 6 ? 1 : 2
  return distance(a, b) <= limit
}

/** Stored versions may be at hand without their body: the fingerprint stands for it. */
function sameBody(previous: Comparable, next: Comparable): boolean {
  if (previous.body !== undefined && next.body !== undefined) {
    const before = wordsOf(previous.body, 4000)
    const after = wordsOf(next.body, 4000)
    if (before.length !== after.length) return false
    const changed = before.map((word, i) => [word, after[i]!] as const).filter(([a, b]) => a !== b)
    return changed.length <= 2 * SPELLING_WORDS && changed.every(([a, b]) => isSpelling(a, b))
  }
  if (!next.body) return true
  return resemblance(printOf(previous), printOf(next)) >= SAME_BODY
}

/** Damerau–Levenshtein with transpositions of neighbours; words are short. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2 || a.length > 40 || b.length > 40) return 99
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let best = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, before[j - 2]! + 1)
      row.push(best)
    }
    before = last
    last = row
  }
  return last[b.length]!
}
