import type { PlaceRef } from '../gazetteer.ts'
import type { Line } from './lines.ts'

/**
 * A record that bears a name: its main name or another one, as written or as a case of it; or that only sounds like
 * the name, or, roughly, has its consonants.
 */
export type Named = { ref: PlaceRef; main: boolean; exact?: boolean; sounded?: boolean; rough?: boolean }

/** A stretch of a line that may name a place, with the records that bear the name. */
export type Candidate = {
  line: Line
  from: number
  to: number
  refs: Named[]
  /** What a word beside the name makes of it: "Shebekino district", "Kursk region", "the village of". */
  level: 'district' | 'region' | 'settlement' | null
  /** Not written as in the gazetteer, but as a case of it. */
  inflected: boolean
  /** Found by sound only: a spelling that the gazetteer does not have. */
  sounded?: boolean
  /** One of several names joined by hyphens: a slug ("Russia-Bryansk-Border") or a route. */
  slug?: boolean
}

/** A state named by its people, army or things. */
export type StateWord = { line: Line; at: number; country: string }

export type Scan = { candidates: Candidate[]; states: StateWord[] }

export function inDateline(c: Candidate): boolean {
  return c.from < c.line.dateline
}

export function nameOf(c: Candidate): string {
  return c.line.words
    .slice(c.from, c.to)
    .map((w) => w.norm)
    .join(' ')
}

const GAPS = /[\s\-–‑]/

/** Nothing but a space or hyphen stands between two words. */
export function joined(line: Line, a: number, b: number): boolean {
  const from = line.words[a]!.end
  const gap = line.words[b]!.start - from
  return gap === 0 || (gap === 1 && GAPS.test(line.text[from]!))
}
