import type { Claim } from '../facts.ts'
import { findHarms, type Harm } from './harms.ts'
import type { Language } from './language.ts'
import { findQuantities, gap, numberAt, type Quantity, type Read } from './quantities.ts'
import { countsOf, toUnits, type Unit } from './units.ts'

/** A figure in a sentence, before it is known whose it is. */
export type Toll = {
  kind: Claim['kind']
  who: Claim['who']
  min: number
  max: number | null
  /** Token of the harm word, and of the number. */
  at: number
  numberAt: number
  /** Part of a total that the same sentence gives, people by people. */
  breakdown: boolean
  /** One person: may only tell more of somebody already counted. */
  single: boolean
  /** "the man", "his wife": somebody named before. */
  definite: boolean
  /** The number has its own noun: "two people" are people, "two" may be anybody. */
  headed: boolean
  /** Says less than another word might: "in hospital". */
  weak: boolean
  /** "Earlier the governor spoke of two": holds only while no newer figure is given. */
  earlier: boolean
  /** "dozens", "several". */
  vague: boolean
}

export type Reading = {
  tolls: Toll[]
  /** Harm words without a number: a denial of "any losses" takes its figure from elsewhere. */
  unnumbered: Harm[]
}

/** Most weight between a harm word and its victims; see `weights`. */
const MAX_COST = 9
/** Units looked at on each side of a harm word: keeps the pairing linear. */
const NEIGHBOURS = 3

type Span = { start: number; end: number }

const overlaps = (q: Quantity, spans: Span[]): boolean =>
  q.bare && spans.some((s) => q.start < s.end && s.start < q.end)

/** All tolls of one sentence. `speaking` are the spans of its attributions: who speaks there is no victim. */
export function findTolls(read: Read, language: Language, speaking: Span[]): Reading {
  const harms = findHarms(read)
  if (harms.length === 0) return { tolls: [], unnumbered: [] }
  const zero = findZeros(read, harms, language, speaking)
  const free = harms.filter((h) => !zero.used.has(h) && !h.negated)
  const all = findQuantities(read).filter((q) => !isSuperseded(read, q) && !overlaps(q, speaking))
  const units = toUnits(
    read,
    all.filter((q) => !isPart(read, q)),
  )
  const pairs = pair(read, free, units, language)
  const victims = pairs.map((p) => p.unit)
  const tolls = pairs.flatMap(({ harm, unit }) =>
    countsOf(unit).map((c) => ({
      kind: harm.kind,
      ...c,
      who: whoOf(read, harm, unit, c.who, victims),
      // "two of them seriously wounded": the same people, told of again.
      weak:
        harm.how === 'treated' ||
        harm.how === 'bodies' ||
        (harm.kind === 'wounded' && unit.parts.some((q) => q.partitive && q.who === 'unspecified')),
      earlier: false,
      at: harm.start,
      numberAt: unit.start,
    })),
  )
  const paired = new Set(pairs.map((p) => p.harm))
  // "0 casualties"
  const none = tolls.filter((t) => t.kind === 'wounded' && t.max === 0).map((t) => ({ ...t, kind: 'killed' as const }))
  return {
    tolls: [...zero.tolls, ...tolls, ...none, ...compositions(read)],
    unnumbered: free.filter((h) => !paired.has(h)),
  }
}

/** "nobody was hurt", "no casualties", "пострадавших нет", "the crew was not injured". */
function findZeros(
  read: Read,
  harms: Harm[],
  language: Language,
  speaking: Span[],
): { tolls: Toll[]; used: Set<Harm> } {
  const used = new Set<Harm>()
  const tolls: Toll[] = []
  for (const mark of read.marks) {
    if (mark.term.role !== 'none') continue
    const right = reach(read, harms, mark.end, 1, WITHOUT.has(read.words[mark.start]!) ? 4 : NONE_REACH)
    // "пострадавших нет", "lost none".
    const left = () => reach(read, harms, mark.start - 1, -1, NONE_REACH)
    const hit = right.length ? right : language.freeOrder ? left() : left().filter((h) => h.end === mark.start)
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
    if (harm.negated && !used.has(harm) && personNear(read, harm.start))
      addZeros(read, [harm], harm.start, used, tolls, speaking)
  }
  return { tolls, used }
}

/** "without causing casualties", but not "without saying how the men died". */
const WITHOUT = new Set(['without', 'без', 'sin', 'sans', 'ohne', 'bez'])

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

const OR = new Set(['or', 'nor', 'или', 'либо', 'чи', 'або', 'o', 'u', 'ni', 'ou', 'oder', 'lub'])

/** "killed or wounded", "погибших и раненых". */
function continues(read: Read, i: number): boolean {
  const role = read.at[i]?.term.role
  return role === 'and' || role === 'none' || role === 'auxiliary' || OR.has(read.words[i]!)
}

/** "Информации о пострадавших нет": nothing is known, which is not nobody. */
function isUnknown(read: Read, harm: Harm): boolean {
  for (let i = harm.start - 1; i >= Math.max(0, harm.start - 4); i -= 1) {
    if (read.at[i]?.term.role === 'blank') return true
    if (/[,;.]/.test(gap(read, i + 1))) return false
  }
  return false
}

function addZeros(read: Read, hit: Harm[], at: number, used: Set<Harm>, tolls: Toll[], speaking: Span[]): void {
  if (!hit.length) return
  for (const harm of hit) used.add(harm)
  const from = Math.min(at, ...hit.map((h) => h.start))
  const to = Math.max(at, ...hit.map((h) => h.end))
  const who = hit.some((h) => h.how === 'lost') ? 'military' : whoIn(read, ...withinCommas(read, from, to), speaking)
  const kinds = new Set(hit.map((h) => h.kind))
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
    })
  }
}

/** Up to five words on each side, as far as the next comma. */
function withinCommas(read: Read, first: number, last: number): [number, number] {
  let from = first
  let to = last
  while (from > 0 && first - from < 5 && !/[,;:.()]/.test(gap(read, from))) from -= 1
  while (to < read.words.length && to - last < 5 && !/[,;:.()]/.test(gap(read, to))) to += 1
  return [from, to]
}

function whoIn(read: Read, from: number, to: number, skip: Span[] = []): Claim['who'] {
  const found = new Set<Claim['who']>()
  for (let i = Math.max(0, from); i < Math.min(to, read.words.length); i += 1) {
    const term = read.at[i]?.term
    if (skip.some((s) => i >= s.start && i < s.end)) continue
    if ((term?.role === 'person' || term?.role === 'describing') && term.who !== 'unspecified') found.add(term.who)
  }
  // "no residents or servicemen": nobody of either.
  return found.size === 1 ? [...found][0]! : 'unspecified'
}

/** "three of the victims were farmers", "one of the dead was a soldier": who some of those counted are. */
function compositions(read: Read): Toll[] {
  const tolls: Toll[] = []
  for (const mark of read.marks) {
    if (mark.term.role !== 'of') continue
    let i = mark.end
    if (read.at[i]?.term.role === 'definite') i += 1
    if (read.at[i]?.term.role === 'number' || /^\d+$/.test(read.words[i] ?? '')) i += 1
    const victims = read.at[i]?.term
    const isDead = victims?.role === 'harm' && (victims.form === 'noun' || victims.form === 'either')
    if (!isDead && !(victims?.role === 'person' && VICTIMS.test(read.words[i]!))) continue
    const who = whoAfterVerb(read, i + 1)
    const number = numberAt(read, mark.start - 1)
    if (!who || !number || number.end !== mark.start) continue
    const kind = isDead ? victims.kind : 'killed'
    const { min, max } = number
    const at = mark.start
    tolls.push({
      kind,
      who,
      min,
      max,
      at,
      numberAt: at,
      breakdown: true,
      single: false,
      definite: false,
      headed: true,
      weak: false,
      earlier: false,
      vague: false,
    })
  }
  return tolls
}

const VICTIMS = /^vi[ck]tim/

function whoAfterVerb(read: Read, from: number): Claim['who'] | undefined {
  let i = from
  while (read.at[i]?.term.role === 'auxiliary' && i < from + 3) i += 1
  if (i === from) return undefined
  if (read.at[i]?.term.role === 'article' || read.at[i]?.term.role === 'number') i += 1
  const term = read.at[i]?.term ?? read.at[i + 1]?.term
  return term?.role === 'person' && term.who !== 'unspecified' ? term.who : undefined
}

/** Who the people are, where the number alone does not say. */
function whoOf(read: Read, harm: Harm, unit: Unit, who: Claim['who'], paired: Unit[]): Claim['who'] {
  if (harm.how === 'lost')
    return who === 'unspecified' || unit.parts.some((q) => q.who === 'civilian') ? 'military' : who
  if (who !== 'unspecified') return who
  if (!unit.parts.some((q) => q.headed)) {
    // "three wounded soldiers", "the number of conscripts taken prisoner".
    const after =
      harm.end < read.words.length && !/[,;:.()—–]/.test(gap(read, harm.end))
        ? whoIn(read, harm.end, harm.end + 1)
        : who
    if (after !== 'unspecified') return after
    // Before "killed" as a verb stands who did it.
    const before = unit.start >= harm.end && harm.form !== 'object' ? whoIn(read, harm.start - 1, harm.start) : who
    if (before !== 'unspecified') return before
    const others = paired.findLast((u) => u.end <= unit.start && u.parts.some((q) => q.headed))
    if (others?.parts.length === 1 && others.parts[0]!.who !== 'unspecified') return others.parts[0]!.who
  }
  if (unit.parts[0]!.partitive) return whoBefore(read, unit.start)
  const all = whoAll(read, unit.end)
  if (all !== 'unspecified') return all
  return harm.how === 'arrested' ? 'civilian' : harm.how === 'captured' ? 'military' : who
}

function personNear(read: Read, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 8); i -= 1) if (read.at[i]?.term.role === 'person') return true
  return false
}

/** Within three words after "including", "of them": a share of what is already counted, unless it has its own verb. */
function isPart(read: Read, q: Quantity): boolean {
  if (!q.headed && hasOwnHarm(read, q.end)) return false
  for (let i = q.start - 1; i >= Math.max(0, q.start - 3); i -= 1) {
    const role = read.at[i]?.term.role
    if (role === 'part') return true
    if (role === 'harm' || /[;:.]/.test(gap(read, i + 1))) return false
  }
  return false
}

/** "10 casualties, including two killed", "из них двое погибли". */
function hasOwnHarm(read: Read, from: number): boolean {
  for (let i = from; i < Math.min(from + 3, read.words.length); i += 1) {
    if (/[,;:.]/.test(gap(read, i))) return false
    const role = read.at[i]?.term.role
    if (role === 'harm') return true
    if (role !== 'auxiliary') return false
  }
  return false
}

/** "up from three", "not three". */
function isSuperseded(read: Read, q: Quantity): boolean {
  const role = read.at[q.start - 1]?.term.role
  return role === 'superseded' || role === 'not'
}

/** "The raiders withdrew, two of them wounded": the people last named. */
function whoBefore(read: Read, from: number): Claim['who'] {
  for (let i = from - 1; i >= 0; i -= 1) {
    const term = read.at[i]?.term
    if (term?.role === 'person' && term.count !== 'one') return term.who
  }
  return 'unspecified'
}

/** "Five were wounded, all civilians": who all of those just counted are. */
export function whoAll(read: Read, from: number): Claim['who'] {
  const all = read.marks.find((m) => m.term.role === 'all' && m.start >= from)
  if (!all) return 'unspecified'
  for (let i = all.end; i < Math.min(all.end + 5, read.words.length); i += 1) {
    if (/[,;:.]/.test(gap(read, i))) break
    const term = read.at[i]?.term
    if (term?.role === 'person' || term?.role === 'describing') return term.who
  }
  return 'unspecified'
}

type Pair = { harm: Harm; unit: Unit; cost: number }

/** Gives each harm word the people nearest to it, the surest pairs first. */
function pair(read: Read, harms: Harm[], units: Unit[], language: Language): Pair[] {
  const weight = weights(read)
  const candidates: Pair[] = []
  for (const harm of harms) {
    const after = units.findIndex((u) => u.start >= harm.end)
    const split = after < 0 ? units.length : after
    for (const unit of units.slice(Math.max(0, split - NEIGHBOURS), split + NEIGHBOURS)) {
      const cost = costOf(read, weight, harm, unit, language)
      if (cost <= MAX_COST) candidates.push({ harm, unit, cost })
    }
  }
  candidates.sort((a, b) => a.cost - b.cost)
  const taken = new Set<Harm | Unit>()
  const pairs: Pair[] = []
  for (const c of candidates) {
    if (taken.has(c.harm) || taken.has(c.unit)) continue
    taken.add(c.harm).add(c.unit)
    pairs.push(c)
  }
  return inTheEnd(read, harms, pairs).sort((a, b) => a.harm.start - b.harm.start)
}

/** "The driver wounded on Tuesday has died": the later word is what befell him. */
function diedAfterAll(harms: Harm[], pairs: Pair[]): Pair[] {
  const paired = new Set(pairs.map((p) => p.harm))
  for (const died of harms) {
    if (died.kind !== 'killed' || died.form !== 'subject' || paired.has(died)) continue
    const index = pairs.findLastIndex(
      (p) => p.harm.kind === 'wounded' && p.harm.start < died.start && p.unit.end <= p.harm.start,
    )
    // "помер поранений напередодні хлопець": the participle stands between.
    const inside = pairs.findIndex(
      (p) =>
        p.harm.kind === 'wounded' &&
        p.harm.start - died.end < 3 &&
        p.harm.start >= died.end &&
        p.unit.start >= p.harm.end,
    )
    if (inside >= 0) pairs[inside] = { ...pairs[inside]!, harm: died }
    else if (index >= 0) pairs[index] = { ...pairs[index]!, harm: died }
  }
  return pairs
}

/** "Two men who went missing on Saturday were led away": the main clause has the last word. */
function inTheEnd(read: Read, harms: Harm[], pairs: Pair[]): Pair[] {
  const settled = diedAfterAll(harms, pairs)
  const paired = new Set(settled.map((p) => p.harm))
  for (const [i, p] of settled.entries()) {
    if (p.unit.end > p.harm.start || read.at[p.unit.end]?.term.role !== 'relative') continue
    const main = harms.find(
      (h) => h.start > p.harm.end && !paired.has(h) && h.kind !== p.harm.kind && h.form !== 'noun',
    )
    const next = settled.find((o) => o.unit.start > p.unit.end)
    if (main && (!next || next.unit.start > main.start)) {
      settled[i] = { ...p, harm: main }
      paired.add(main)
    }
  }
  return settled
}

function costOf(read: Read, weight: Float64Array, harm: Harm, unit: Unit, language: Language): number {
  // "two wounded soldiers": the harm word is inside.
  if (harm.start >= unit.start && harm.end <= unit.end) {
    // "two of the wounded" are no wounded of their own.
    return unit.parts.some((q) => q.partitive && !q.headed) ? Number.POSITIVE_INFINITY : 0
  }
  // "the death toll from Monday's strike on the border town of X rose to three"
  if (harm.form === 'noun' && unit.start > harm.end && hasRisen(read, unit.start - 1)) return 1
  const left = unit.end <= harm.start
  const between = left ? weight[harm.start]! - weight[unit.end]! : weight[unit.start]! - weight[harm.end]!
  const first = unit.parts[0]!
  const punctuation = gapWeight(gap(read, left ? harm.start : unit.start))
  return (
    between + punctuation + direction(harm, left, between, language) + (first.definite ? 1 : 0) + (first.bare ? 0.7 : 0)
  )
}

/** Prepositions that a toll reaches its number by: "took the death toll to three", "put it at ten". */
const REACHING = new Set(['to', 'at', 'до', 'a', 'auf', 'bei'])

const hasRisen = (read: Read, i: number): boolean =>
  read.at[i]?.term.role === 'rose' || REACHING.has(read.words[i] ?? '')

/** A noun of harm farther than this from a number before it counts somebody else. */
const FAR = 3

/** What it costs to take the victims from the side where the word does not want them. */
function direction(harm: Harm, left: boolean, between: number, language: Language): number {
  switch (harm.form) {
    case 'subject':
      return left ? 0 : language.freeOrder ? 0.2 : 6
    case 'object':
      return left ? (language.freeOrder ? 4 : 20) : 0
    case 'noun':
      // "two officers were injured" may be said with a noun ("zostało rannych").
      if (!left) return 1 + between / 2
      return harm.passive ? 0 : between > FAR ? MAX_COST : between
    case 'either':
      if (left) return 0
      if (harm.passive && !language.freeOrder) return MAX_COST
      return language.freeOrder ? 0.1 : between > 0.5 ? 2 : 0.1
  }
}

/** Running sum of what stands between two places: words that belong to the verb weigh little, other clauses much. */
function weights(read: Read): Float64Array {
  const sums = new Float64Array(read.words.length + 1)
  for (let i = 0; i < read.words.length; i += 1) {
    const punctuation = i > 0 ? gapWeight(gap(read, i)) : 0
    sums[i + 1] = sums[i]! + wordWeight(read, i) + punctuation
  }
  return sums
}

function wordWeight(read: Read, i: number): number {
  switch (read.at[i]?.term.role) {
    case 'auxiliary':
      return 0.2
    case 'filler':
      return 0.5
    case 'and':
      return 1
    case 'relative':
      return 1.5
    case 'harm':
      return 2
    case 'person':
    case 'number':
      return 1.2
    default:
      return 0.8
  }
}

function gapWeight(between: string): number {
  if (/[;!?…]|\.\s/.test(between)) return 7
  if (/\s[—–-]\s|:/.test(between)) return 3
  if (/[,()]/.test(between)) return 1.5
  return 0
}
