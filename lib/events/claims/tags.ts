import type { Cue } from './attribution.ts'
import { gap, type Read } from './read.ts'
import type { Speaker } from './speakers.ts'
import { isBareCountry } from './talk.ts'

/** "Two killed in shelling -governor", "…, — Нацполіція." */
export function closer(read: Read, speakers: Speaker[]): Speaker | undefined {
  const last = speakers.at(-1)
  if (last && last.end === read.words.length && last.start > 0) {
    if (read.sentence.part === 'title' && /:\s*$/.test(gap(read, last.start))) return last
    for (let i = last.start; i > 0 && i >= last.start - 2; i -= 1) {
      if (/\s[-–—]/.test(gap(read, i))) return read.at[i]?.term.role === 'filler' ? undefined : last
    }
  }
  return undefined
}

/** "Минобороны: сбиты шесть дронов". */
export function opener(read: Read, speakers: Speaker[]): Speaker | undefined {
  const first = speakers[0]
  if (!first || first.start > 1 || first.end >= read.words.length) return undefined
  // "Kenya: four killed" says where.
  if (isBareCountry(first)) return undefined
  return /^[”"»]?\s*:/.test(gap(read, first.end)) ? first : undefined
}

/** "Driver killed, passenger wounded (governor)." */
export const inBrackets = (read: Read, speakers: Speaker[]): Speaker[] =>
  speakers.filter((s) => s.start > 0 && /\(\s*$/.test(gap(read, s.start)) && /^\s*\)/.test(gap(read, s.end)))

/** "Police speak of four dead, the hospital of six": whoever shares the verb of saying, between a comma and a figure. */
export const withoutVerb = (read: Read, speakers: Speaker[], cues: Cue[]): Speaker[] => {
  const spoken = cues.filter((c) => c.mode === 'say' && !c.trailing)
  if (spoken.length === 0) return []
  return speakers.filter(
    (s) =>
      spoken.some((c) => c.end <= s.start) &&
      !cues.some((c) => s.start < c.end && c.start < s.end) &&
      opensClause(read, s.start) &&
      leadsToFigure(read, s.end),
  )
}

/** A comma, semicolon, dash or "and" stands before the name or its article. */
function opensClause(read: Read, start: number): boolean {
  const determined = read.at[start - 1]?.term.role === 'definite' || read.at[start - 1]?.term.role === 'article'
  const from = determined ? start - 1 : start
  return (
    /[,;—–]/.test(gap(read, from)) || read.at[from - 1]?.term.role === 'and' || WHILE.test(read.words[from - 1] ?? '')
  )
}

const WHILE = /^(?:while|but|a|а|aber|wahrend|mas|mientras|ma|tandis)$/

/** Nothing but a comma or dash, a preposition and "at least" stands between the name and a number. */
function leadsToFigure(read: Read, end: number): boolean {
  for (let i = end; i < Math.min(end + 4, read.words.length); i += 1) {
    const role = read.at[i]?.term.role
    if (role === 'number' || role === 'amount' || role === 'none' || /^\d+$/.test(read.words[i]!)) return true
    if (role !== 'bound' && !PREPOSITION.test(read.words[i]!)) return false
    if (i > end && /[,;:.]/.test(gap(read, i))) return false
  }
  return false
}

/** Prepositions that figures are given with after verbs of saying. */
const PREPOSITION =
  /^(?:of|at|de|d'|di|a|von|mit|auf|o|об|о|обо|про|lediglich|nur|only|just|solo|seulement|лишь|только|лише|tylko)$/
