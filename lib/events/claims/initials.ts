import { isAcronym } from './raw.ts'
import { gap, type Read } from './read.ts'

/** The initials that a story uses: what those stand for that it spells out, and those it uses most. */
export type Initials = { full: Map<string, string>; most: string | undefined }

/** Initials that name no body. */
const THINGS = new Set(
  'GMT UTC AM PM FPV UAV UAVS IED IEDS RPG SUV ATV ID NGO NGOS TV US USA UK EU UN UNO POW POWS HQ LOC IB VIP CCTV PRO DRG MLRS ICU AFP AP'.split(
    ' ',
  ),
)
const SMALL =
  /^(?:of|the|and|for|in|on|to|de|del|la|las|los|el|des|du|le|les|et|y|e|der|die|das|des|von|und|для|по|и|та|і|w|i|na)$/i
/** Most words of a name that its initials follow. */
const MAX_NAME = 8

/** Initials in a story, and the names they stand for: "the Eastern Defence Force (EDF)". */
export function initialsIn(reads: Read[]): Initials {
  const full = new Map<string, string>()
  const counts = new Map<string, number>()
  for (const read of reads) {
    const { tokens } = read.sentence
    for (let i = 0; i < tokens.length; i += 1) {
      const { text } = tokens[i]!
      if (text.length > 6 || text.charCodeAt(0) === text.toLowerCase().charCodeAt(0)) continue
      if (tokens[i]!.start < read.dateline || !isAcronym(read, i) || THINGS.has(text)) continue
      const bracketed = i > 0 && /\($/.test(gap(read, i))
      if (bracketed && !full.has(text)) {
        const name = nameBefore(read, i, text)
        if (name) full.set(text, name)
      }
      // A bracket without a name before it holds an agency or a rank.
      if (!bracketed || full.has(text)) counts.set(text, (counts.get(text) ?? 0) + 1)
    }
  }
  const most = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
  return { full, most }
}

/** The words before a bracket whose first letters its initials are. */
function nameBefore(read: Read, at: number, initials: string): string | undefined {
  const { tokens, text } = read.sentence
  let left = initials.length
  for (let i = at - 1; i >= 0 && at - i <= MAX_NAME; i -= 1) {
    const word = tokens[i]!.text
    if (i < at - 1 && /[^\s'’-]/.test(gap(read, i + 1))) return undefined
    if (SMALL.test(word) && left > 0) continue
    if (word[0]!.toUpperCase() !== initials[left - 1]) return undefined
    left -= 1
    if (left === 0) return text.slice(tokens[i]!.start, tokens[at - 1]!.end)
  }
  return undefined
}
