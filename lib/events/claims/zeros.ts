import type { Claim } from '../facts.ts'
import type { Harm } from './harms.ts'
import type { Language } from './language.ts'
import { gap, type Read } from './read.ts'
import type { Toll } from './tolls.ts'
import { type Span, whoIn, withinCommas } from './who.ts'

/** "nobody was hurt", "no casualties", "пострадавших нет", "the crew was not injured". */
export function findZeros(
  read: Read,
  harms: Harm[],
  language: Language,
  speaking: Span[],
): { tolls: Toll[]; used: Set<Harm> } {
  const used = new Set<Harm>()
  const tolls: Toll[] = []
  for (const mark of read.marks) {
    if (mark.term.role !== 'none') continue
    const without = read.small.without.has(read.words[mark.start]!)
    const right = reach(read, harms, mark.end, 1, without ? 4 : NONE_REACH)
    // "пострадавших нет", "lost none".
    const left = () => reach(read, harms, mark.start - 1, -1, NONE_REACH)
    const hit =
      right.length || without ? right : language.freeOrder ? left() : left().filter((h) => h.end === mark.start)
    // "No other casualties" are none besides those told of.
    const besides =
      hit.length > 0 && isBesides(read, Math.min(mark.start, hit[0]!.start), Math.max(mark.end, hit[0]!.end))
    if (besides) for (const h of hit) used.add(h)
    addZeros(
      read,
      hit.filter((h) => !used.has(h) && !isUnknown(read, h)),
      mark.start,
      used,
      tolls,
      speaking,
    )
  }
  for (const harm of harms) {
    if (!harm.negated || used.has(harm)) continue
    // "did not hurt anyone", "no hirió a nadie"
    const role = read.at[harm.end]?.term.role
    const all = harm.how === 'unhurt' ? harm.form === 'noun' : role === 'any' || role === 'none'
    const ahead = harm.how === 'unhurt' ? personAfter(read, harm.end) : undefined
    if (all || ahead || personBefore(read, harm.start)) addZeros(read, [harm], harm.start, used, tolls, speaking, ahead)
  }
  return { tolls, used }
}

/** "no one else was hurt", "больше пострадавших нет", "weitere Verletzte gab es nicht". */
function isBesides(read: Read, from: number, to: number): boolean {
  for (let i = Math.max(0, from - 1); i < Math.min(to, read.words.length); i += 1)
    if (ELSE.test(read.words[i]!)) return true
  return false
}

const ELSE =
  /^(?:others?|else|further|additional|autres?|d'autres|weiter(?:e[nr]?)?|ander(?:e[nr]?)?|otr[ao]s?|mas|outr[ao]s?|altr[ei]|innych|wiecej|больше|более|других|другие|більше|інших|інші|اخرين|اخري|başka|diger)$/

/** Farthest harm word that a "no" reaches, in words. */
const NONE_REACH = 8

/** The harm words that a "no" governs: the first it meets in its clause, and those joined to it. */
function reach(read: Read, harms: Harm[], from: number, step: 1 | -1, most: number): Harm[] {
  const found: Harm[] = []
  for (let i = from, n = 0; i >= 0 && i < read.words.length && n < most; n += 1) {
    if (/[;:.!?()]/.test(gap(read, step === 1 ? i : i + 1))) break
    if (/,/.test(gap(read, step === 1 ? i : i + 1)) && !found.length && !isAside(read, i, step)) break
    const mark = read.at[i]
    if (mark?.term.role === 'blank') return []
    if (mark?.term.role === 'relative' && step === -1) break
    if (mark?.term.role === 'number' && mark.term.value !== 1) break
    // "nobody else was hurt, one farmer was killed"
    if (
      found.length &&
      mark?.term.role === 'harm' &&
      mark.term.form !== 'noun' &&
      /,/.test(gap(read, step === 1 ? i : i + 1))
    )
      break
    if (mark?.term.role === 'harm') {
      const harm = harms.find((h) => h.start === mark.start && h.how !== 'bodies')
      if (harm) found.push(harm)
    } else if (found.length && !continues(read, i)) break
    i = mark ? (step === 1 ? mark.end : mark.start - 1) : i + step
  }
  return found
}

/** ", на щастя, …": a word between commas that says only how one feels about it. */
const isAside = (read: Read, i: number, step: 1 | -1): boolean =>
  read.at[i]?.term.role === 'luckily' || read.at[i - step]?.term.role === 'luckily'

/** "killed or wounded", "погибших и раненых". */
function continues(read: Read, i: number): boolean {
  const role = read.at[i]?.term.role
  return (
    role === 'and' || role === 'none' || role === 'not' || role === 'auxiliary' || read.small.or.has(read.words[i]!)
  )
}

/** "Информации о пострадавших нет": nothing is known, which is not nobody. */
function isUnknown(read: Read, harm: Harm): boolean {
  for (let i = harm.start - 1; i >= Math.max(0, harm.start - 4); i -= 1) {
    if (read.at[i]?.term.role === 'blank') return true
    if (/[,;.]/.test(gap(read, i + 1))) return false
  }
  return false
}

function addZeros(
  read: Read,
  hit: Harm[],
  at: number,
  used: Set<Harm>,
  tolls: Toll[],
  speaking: Span[],
  ahead?: Claim['who'],
): void {
  if (!hit.length) return
  for (const harm of hit) used.add(harm)
  const from = Math.min(at, ...hit.map((h) => h.start))
  const to = Math.max(at, ...hit.map((h) => h.end))
  let who = hit.some((h) => h.how === 'lost') ? 'military' : whoIn(read, ...withinCommas(read, from, to), speaking)
  if (who === 'unspecified' && hit[0]!.start === at) who = personBefore(read, from) ?? ahead ?? who
  const kinds = new Set(hit.map((h) => h.kind))
  // "aucune victime", "no hubo víctimas": neither dead nor hurt.
  if (hit.some((h) => h.end === h.start + 1 && /^victim/.test(read.words[h.start]!))) kinds.add('wounded')
  // "No one was hurt" says that no one was killed either.
  const zeros: Claim['kind'][] = kinds.has('wounded') ? ['killed', 'wounded'] : kinds.has('killed') ? ['killed'] : []
  for (const kind of zeros) {
    tolls.push({
      kind,
      who,
      min: 0,
      max: 0,
      at: hit[0]!.start,
      numberAt: at,
      breakdown: false,
      single: false,
      definite: false,
      headed: false,
      weak: false,
      earlier: false,
      vague: false,
      loose: false,
    })
  }
}

/** Who is named last before an "was not injured". */
function personBefore(read: Read, at: number): Claim['who'] | undefined {
  for (let i = at - 1; i >= Math.max(0, at - 10); i -= 1) {
    const term = read.at[i]?.term
    if (term?.role === 'person') return term.who
  }
  return undefined
}

/** "Unverletzt blieb der Fahrer", "no harm came to the villagers". */
function personAfter(read: Read, at: number): Claim['who'] | undefined {
  for (let i = at; i < Math.min(at + 4, read.words.length); i += 1) {
    if (/[,;:.]/.test(gap(read, i))) return undefined
    const term = read.at[i]?.term
    if (term?.role === 'person') return term.who
  }
  return undefined
}
