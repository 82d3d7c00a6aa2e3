import type { Pair } from './pairing.ts'
import { gap, type Read } from './read.ts'
import type { Toll } from './tolls.ts'
import type { Unit } from './units.ts'
import type { Span } from './who.ts'

/** Farthest that a gapped figure stands from the one it repeats the harm of, in words. */
const MAX_APART = 16

/**
 * "Police report two killed, the hospital says three", "о двух убитых, больница — о трёх": a bare number that closes its
 * clause takes over the harm of the figure before it, where a speaker, a like preposition or a dash leads to it.
 */
export function gappedTolls(read: Read, pairs: Pair[], units: Unit[], told: Toll[], speaking: Span[]): Toll[] {
  const tolls: Toll[] = []
  if (!pairs.length) return tolls
  for (const unit of units) {
    const [q] = unit.parts
    if (!q || unit.parts.length > 1 || q.headed || q.definite || q.partitive || q.others || q.min === 0) continue
    if (!closesClause(read, unit.end) || pairs.some((p) => p.unit === unit)) continue
    const before = pairs.filter((p) => p.unit.end <= unit.start && p.harm.start < unit.start)
    // "thirty killed, six taken; the ministry says fourteen": a new clause goes back to the dead.
    const model = (hasSemicolon(read, before.at(-1), unit.start) && before.find(isOfDead)) || before.at(-1)
    if (!model || unit.start - model.unit.end > MAX_APART || !opensClauseBetween(read, model, unit.start)) continue
    if (!leadsTo(read, model, unit.start, speaking)) continue
    const toll = told.find((t) => t.at === model.harm.start && t.numberAt === model.unit.start)
    if (!toll || (toll.min === q.min && toll.max === q.max)) continue
    const { min, max, vague } = q
    tolls.push({ ...toll, min, max, vague, at: unit.start, numberAt: unit.start, single: false, definite: false })
  }
  return tolls
}

const isOfDead = (p: Pair): boolean => p.harm.kind === 'killed'

function hasSemicolon(read: Read, from: Pair | undefined, to: number): boolean {
  for (let i = from?.unit.end ?? to; i <= to && i < read.words.length; i += 1) if (/;/.test(gap(read, i))) return true
  return false
}

const closesClause = (read: Read, end: number): boolean =>
  end >= read.words.length || /^(?:["”»]?[,.;!?)…]|\s\()/.test(gap(read, end))

/** A comma, semicolon or "and" parts the figure from the one before. */
function opensClauseBetween(read: Read, model: Pair, start: number): boolean {
  for (let i = Math.max(model.harm.end, model.unit.end); i <= start && i < read.words.length; i += 1) {
    if (/[,;—–]|\s-\s/.test(gap(read, i)) || read.at[i]?.term.role === 'and') return true
  }
  return false
}

function leadsTo(read: Read, model: Pair, start: number, speaking: Span[]): boolean {
  if (speaking.some((s) => s.end === start && s.start > model.unit.start)) return true
  const before = read.words[start - 1]
  // "Moscow, eight", "больница — шестеро"
  if (/^\)?\s?[,—–]\s?$/.test(gap(read, start))) return start > model.harm.end && start > model.unit.end + 1
  return (
    before !== undefined && PREPOSITION.test(before) && like(before) === like(read.words[model.unit.start - 1] ?? '')
  )
}

/** Prepositions that figures are given with after verbs of saying. */
const PREPOSITION = /^(?:of|at|de|d'|à|a|von|mit|auf|o|об|о|обо|про|в|у)$/

const like = (word: string): string => (word === 'об' || word === 'обо' ? 'о' : word)
