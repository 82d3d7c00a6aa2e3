import type { PlaceRole } from '../facts.ts'
import type { Gazetteer } from '../gazetteer.ts'
import type { Compiled } from './languages.ts'
import { inDateline, type Resolved } from './resolve.ts'

/** A resolved name with what it is to the story and how much it speaks for being the place of the event. */
export type Roled = Resolved & { role: PlaceRole; pull: number }

/** What the words around a name make of the place. */
export function roleOf(r: Resolved, g: Gazetteer, l: Compiled): Roled {
  const { line } = r
  const kind = g.kindOf(r.ref)
  const before = textBefore(r, l)
  const previous = line.words[r.from - 1]?.norm ?? ''
  const located = l.at.has(previous) || l.at.has(lastWord(before))
  const weight = line.weight
  if (inDateline(r)) return { ...r, role: 'said', pull: 0.6 }
  if (l.toward?.test(before)) return { ...r, role: 'background', pull: 0.2 }
  if (l.from?.test(before) && kind !== 'settlement') return { ...r, role: 'origin', pull: 0.1 }
  if (l.from?.test(before)) return { ...r, role: 'origin', pull: 0.5 }
  if (kind === 'capital' && !located && r.level === null) return { ...r, role: 'said', pull: 0.2 }
  if (located && l.said?.test(tail(before, 5)) && !hasUnitBefore(r)) return { ...r, role: 'said', pull: 0.4 }
  if (line.part !== 'title' && l.background?.test(tail(line.flat.slice(0, line.flatAt[r.from]), 9))) {
    return { ...r, role: 'background', pull: 0.35 * weight }
  }
  return { ...r, role: 'event', pull: weight + (located ? 0.6 : 0) + (r.level === 'settlement' ? 0.4 : 0) }
}

/** The text before a name, without articles and the word that says what it is ("the village of"). */
function textBefore(r: Resolved, l: Compiled): string {
  let from = r.from
  for (let steps = 0; from > 0 && steps < 5; steps++) {
    const word = r.line.words[from - 1]!
    const skip =
      SKIPPED.has(word.norm) ||
      l.settlement?.test(word.norm) ||
      l.district?.test(word.norm) ||
      l.region?.test(word.norm)
    if (!skip) break
    from--
  }
  return r.line.flat.slice(0, r.line.flatAt[from] ?? 0).trimEnd()
}

const SKIPPED = new Set('the a an of nearby neighbouring neighboring la el le les los las'.split(' '))

function hasUnitBefore(r: Resolved): boolean {
  return r.level === 'settlement'
}

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1)
}

function tail(text: string, words: number): string {
  return ` ${text.trim().split(' ').slice(-words).join(' ')}`
}
