import { distanceKm } from '../borders.ts'
import type { Gazetteer, PlaceRef } from '../gazetteer.ts'
import { type Candidate, inDateline, type Named, nameOf, type Scan } from './candidate.ts'
import type { Context } from './context.ts'
import { fitness, twinOf } from './fitness.ts'
import type { Compiled } from './languages.ts'
import type { Line, Word } from './lines.ts'
import { neighbourhoods } from './neighbours.ts'
import { surnames } from './people.ts'
import { type States, statesOf } from './states.ts'
import { TENSE } from './tense.ts'
import { topicsOf } from './topics.ts'
import { writing } from './writing.ts'

/** A candidate taken to mean one place. */
export type Resolved = Candidate & { ref: PlaceRef; score: number }

/** Evidence below which a name is left alone. */
const ACCEPT = 2

/** Most records of one name that are weighed: they come likeliest first. */
const MAX_REFS = 60

/**
 * Decides which place each candidate means, or that it means none: first by what is certain (states, regions, names
 * that only one place bears), then the others by states, regions and places near them.
 */
export function resolve(
  scan: Scan,
  lines: Line[],
  g: Gazetteer,
  l: Compiled,
  lang: string,
): { resolved: Resolved[]; states: States } {
  const states = statesOf(scan, lines, g, lang)
  const context: Context = {
    g,
    l,
    states,
    regions: new Set(),
    points: [],
    mentions: countMentions(scan.candidates),
    meant: new Map(),
    lowered: loweredWords(lines),
    sentenceCase: !lang.startsWith('de'),
    surnames: surnames(lines),
    neighbours: neighbourhoods(scan, g),
    written: new Map(),
  }
  const resolved = new Map<Candidate, Resolved>()
  const order = [...scan.candidates].sort((a, b) => ambiguity(a, g) - ambiguity(b, g))
  for (const pass of [1, 2]) {
    for (const c of order) {
      const found = decide(c, context, pass)
      if (!found) resolved.delete(c)
      else {
        resolved.set(c, found)
        if (pass === 1) learn(c, found, context)
      }
    }
  }
  if (![...resolved.values()].some((r) => isFine(r, g))) {
    for (const c of order) {
      const found = mayBeScene(c, context, lang) ? decide(c, context, 2, SECOND_CHANCE) : null
      if (!found || !isAtBorder(found, context)) continue
      resolved.set(c, found)
      const { ref } = found
      context.points.push({ lat: g.latOf(ref), lon: g.lonOf(ref), name: nameOf(found) })
      states.set(g.countryOf(ref), (states.get(g.countryOf(ref)) ?? 0) + 0.4)
    }
  }
  return {
    resolved: onOneSide(
      scan.candidates.flatMap((c) => resolved.get(c) ?? []),
      g,
    ),
    states,
  }
}

/** A town on both sides of a line is the same half throughout a text: the one that is told most surely. */
function onOneSide(resolved: Resolved[], g: Gazetteer): Resolved[] {
  const weights = new Map<string, Map<PlaceRef, number>>()
  for (const r of resolved) {
    const name = nameOf(r)
    const refs = weights.get(name) ?? new Map<PlaceRef, number>()
    weights.set(name, refs.set(r.ref, Math.max(refs.get(r.ref) ?? 0, r.score)))
  }
  return resolved.map((r) => {
    const refs = weights.get(nameOf(r))!
    const twin = refs.size > 1 ? twinOf(r.ref, r, g) : -1
    return twin >= 0 && (refs.get(twin) ?? 0) > refs.get(r.ref)! ? { ...r, ref: twin } : r
  })
}

/** Evidence that is enough for a name at a border in a line of force, where the text names no other place. */
const SECOND_CHANCE = 0.6
const AT_BORDER = 60

function isFine({ ref }: Resolved, g: Gazetteer): boolean {
  const kind = g.kindOf(ref)
  return kind !== 'country' && kind !== 'capital'
}

/** At a border with fire, or of a state that the text speaks of. */
function isAtBorder({ ref }: Resolved, { g, states }: Context): boolean {
  const near = g.nearBorder(ref)
  if (near === null || near.km > AT_BORDER) return false
  return TENSE.has(near.pair) || near.pair.split('-').some((code) => (states.get(code) ?? 0) >= NAMED)
}

/** "Yunakivka shelled again": a name as the gazetteer has it, in a headline or lead that speaks of force. */
function mayBeScene(c: Candidate, { l, lowered }: Context, lang: string): boolean {
  const { line } = c
  const word = line.words[c.from]!
  if (line.weight < 2 || c.sounded || word.norm.length < 4 || word.is.common) return false
  if (word.caseless && !l.at.has(line.words[c.from - 1]?.norm ?? '')) return false
  if (line.shouted || lowered.has(nameOf(c))) return false
  return topicsOf(lang).force.test(line.flat)
}

/** Lets what is certain of one name help with the others. */
function learn(c: Candidate, found: Resolved, { g, regions, points, states, meant, neighbours }: Context): void {
  const kind = g.kindOf(found.ref)
  if (kind === 'country') return
  const region = kind === 'region' ? found.ref : g.regionOf(found.ref)
  if (region >= 0 && found.score >= 3 && (kind === 'region' || found.level)) regions.add(region)
  if (neighbours.get(c)?.inside.size && found.score > 4) meant.set(nameOf(found), found.ref)
  if (found.score < 3.5) return
  points.push({ lat: g.latOf(found.ref), lon: g.lonOf(found.ref), name: nameOf(found) })
  const code = g.countryOf(found.ref)
  states.set(code, (states.get(code) ?? 0) + 0.4)
}

function countMentions(candidates: Candidate[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const c of candidates) {
    const key = String(c.refs[0]?.ref)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

/** Words that the text also writes small: names hardly ever are. */
function loweredWords(lines: Line[]): Set<string> {
  const words = new Set<string>()
  for (const line of lines) for (const w of line.words) if (!w.capital) words.add(w.norm)
  return words
}

/** How many places may be meant: the clear ones are decided first and help with the others. */
function ambiguity(c: Candidate, g: Gazetteer): number {
  if (c.refs.some((r) => g.kindOf(r.ref) === 'country')) return 0
  return c.refs.length + (c.level ? 0 : 2)
}

function decide(c: Candidate, ctx: Context, pass: number, enough = ACCEPT): Resolved | null {
  const { g, l } = ctx
  const first = c.line.words[c.from]!
  // "Town Of Vovchansk": Of is a town, but not there; "Mobile county" may be one.
  if (c.to - c.from <= 1 && first.is.common && !isCalledSo(c)) return null
  // "La Guardia Civil": a name of ordinary words, unless it is a capital's (La Paz) or a state's.
  if (c.to - c.from > 1 && c.level === null && isOrdinary(c, g)) return null
  if (c.refs.some((r) => g.kindOf(r.ref) === 'water') && !insideTown(c, l)) return null
  const bearsState = c.refs.some((r) => r.exact !== false && g.kindOf(r.ref) === 'country')
  let best: { ref: PlaceRef; score: number } | null = null
  for (const r of c.refs.slice(0, MAX_REFS)) {
    if (g.kindOf(r.ref) === 'water') continue
    if (r.sounded && !soundsRight(c, r, ctx)) continue
    // Beside records that bear the name as written, one that only sounds like it.
    const score = fitness(r, c, bearsState, ctx, pass) - (r.sounded && !c.sounded ? 0.9 : 0)
    if (!best || score > best.score) best = { ref: r.ref, score }
  }
  if (!best) return null
  const evidence = best.score + written(c, best.ref, ctx)
  return evidence < enough ? null : { ...c, ref: best.ref, score: evidence }
}

/** "у села Тех", "Mobile county": an ordinary word that the text itself calls a place. */
function isCalledSo({ line, from, level }: Candidate): boolean {
  const letters = line.words[from]!.norm.length
  return level !== null && (letters >= 5 || (letters >= 3 && line.words[from - 1]?.is.settlement === true))
}

/** The way of writing is the same in both passes, unless they take the name for different places. */
function written(c: Candidate, ref: PlaceRef, ctx: Context): number {
  const known = ctx.written.get(c)
  if (known?.ref === ref) return known.score
  const score = writing(c, ref, ctx)
  ctx.written.set(c, { ref, score })
  return score
}

function isOrdinary(c: Candidate, g: Gazetteer): boolean {
  if (!c.line.words.slice(c.from, c.to).every((w) => w.is.common)) return false
  return !c.refs.some((r) => ORDINARY_NAMES.has(g.kindOf(r.ref)))
}

const ORDINARY_NAMES = new Set(['capital', 'country', 'region', 'area', 'seat1'])

/**
 * A name found by sound is taken only of a state that the text speaks of, or beside a place of the text, and not for
 * any word that opens a sentence; one of which only the consonants are right must be written as a place's.
 */
function soundsRight(c: Candidate, r: Named, ctx: Context): boolean {
  const { g, l, states } = ctx
  const code = g.countryOf(r.ref)
  const near = g.nearBorder(r.ref)
  const across = near && near.km <= AT_LINE ? (states.get(near.pair.replace(code, '').replace('-', '')) ?? 0) : 0
  const weight = Math.max(states.get(code) ?? 0, across)
  const before = c.line.words[c.from - 1]
  const placed = c.level !== null || inDateline(c) || Boolean(before && (l.at.has(before.norm) || before.is.settlement))
  if (r.rough && (c.from === 0 || !placed || weight < NAMED || ARTICLED.has(before?.norm ?? ''))) return false
  if (r.rough && isAdjective(c)) return false
  // Most Arabic words have the consonants of some place: the text must say that it is one, or the name be long.
  if (r.rough && c.line.words[c.from]!.caseless && c.level === null && !l.near.has(before?.norm ?? '')) {
    if (!located(before, l) || nameOf(c).replace(ARABIC_VOWELS, '').length < LONG) return false
  }
  if (weight < 0.3 && !(placed && isAmong(r.ref, ctx))) return false
  return c.from > 0 || c.to - c.from > 1 || placed || nameOf(c).length > 6
}

const ARABIC_VOWELS = /^ال|[اويأإآىةهعئءؤ]/g
const LONG = 4

function located(before: Word | undefined, l: Compiled): boolean {
  return before !== undefined && l.at.has(before.norm)
}

/** German prepositions with the article, which names of towns do not have: "im Nordosten". */
const ARTICLED = new Set('im am beim vom zum zur ins ans'.split(' '))
/** "В Главном штабе": a Slavic adjective before its noun. */
function isAdjective({ line, from, to }: Candidate): boolean {
  const next = line.words[to]
  return next !== undefined && !next.capital && to - from === 1 && ADJECTIVE.test(line.words[from]!.norm)
}

const ADJECTIVE = /^[а-яіїєґ]+(?:ом|ои|ого|ому|ым|им|ых|их|ая|ое|ые|ии|ыи|ую|іи|ою)$/

/** A state that the text names, or by more than its language. */
const NAMED = 0.75
/** Kilometres from a border within which a place is spoken of from its other side, too. */
const AT_LINE = 30
/** Kilometres between places of one story. */
const AMONG = 80

function isAmong(ref: PlaceRef, { g, points }: Context): boolean {
  const here = { lat: g.latOf(ref), lon: g.lonOf(ref) }
  return points.slice(0, 10).some((p) => distanceKm(p, here) <= AMONG)
}

/** A river's name is the town of that name only right after "in" or a town's word. */
function insideTown(c: Candidate, l: Compiled): boolean {
  const before = c.line.words[c.from - 1]
  return c.level === 'settlement' || (before !== undefined && l.inside.has(before.norm))
}
