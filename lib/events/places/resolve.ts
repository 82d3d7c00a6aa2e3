import { distanceKm } from '../borders.ts'
import type { Gazetteer, PlaceRef } from '../gazetteer.ts'
import type { Compiled } from './languages.ts'
import type { Line } from './lines.ts'
import { isGivenName, isSurname, surnames } from './people.ts'
import type { Candidate, Named, Scan } from './scan.ts'
import { type States, statesOf } from './states.ts'

/** A candidate taken to mean one place. */
export type Resolved = Candidate & { ref: PlaceRef; score: number }

/** Evidence below which a name is left alone. */
const ACCEPT = 2
/** Most records of one name that are weighed: they come likeliest first. */
const MAX_REFS = 60

type Context = {
  g: Gazetteer
  l: Compiled
  states: States
  /** Regions that the text names as such. */
  regions: Set<PlaceRef>
  points: { lat: number; lon: number }[]
  mentions: Map<string, number>
  /** Record that a name surely means somewhere in the text. */
  meant: Map<string, PlaceRef>
  lowered: Set<string>
  /** Only names are written with capitals, as in most languages, but not in German. */
  sentenceCase: boolean
  surnames: Set<string>
  neighbours: Map<Candidate, Neighbourhood>
}

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
  const states = statesOf(scan, lines, g, l, lang)
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
    surnames: surnames(lines, l),
    neighbours: neighbourhoods(scan, g),
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
  return { resolved: scan.candidates.flatMap((c) => resolved.get(c) ?? []), states }
}

/** Lets what is certain of one name help with the others. */
function learn(c: Candidate, found: Resolved, { g, regions, points, states, meant, neighbours }: Context): void {
  const kind = g.kindOf(found.ref)
  if (kind === 'country') return
  const region = kind === 'region' ? found.ref : g.regionOf(found.ref)
  if (region >= 0 && found.score >= 3 && (kind === 'region' || found.level)) regions.add(region)
  if (neighbours.get(c)?.inside.size && found.score > 4) meant.set(nameOf(found), found.ref)
  if (found.score < 3.5) return
  points.push({ lat: g.latOf(found.ref), lon: g.lonOf(found.ref) })
  const code = g.countryOf(found.ref)
  states.set(code, (states.get(code) ?? 0) + 0.4)
}

export function inDateline(c: Candidate): boolean {
  return c.from < c.line.dateline
}

function nameOf(c: Candidate): string {
  return c.line.words
    .slice(c.from, c.to)
    .map((w) => w.norm)
    .join(' ')
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

/** What stands right beside a name and says what it lies in: "Nogales, Sonora", "the Russian village of …". */
type Neighbourhood = { inside: Set<PlaceRef>; countries: Set<string> }

function neighbourhoods(scan: Scan, g: Gazetteer): Map<Candidate, Neighbourhood> {
  const result = new Map<Candidate, Neighbourhood>()
  const empty = () => ({ inside: new Set<PlaceRef>(), countries: new Set<string>() })
  const units = (c: Candidate) =>
    c.refs.filter((r) => ['country', 'region'].includes(g.kindOf(r.ref))).map((r) => r.ref)
  for (const [i, c] of scan.candidates.entries()) {
    const around = empty()
    const next = scan.candidates[i + 1]
    if (next?.line === c.line && next.from - c.to <= 1) {
      const gap = c.line.text.slice(c.line.words[c.to - 1]!.end, c.line.words[next.from]!.start)
      if (/^(?:,\s*|\s*\(|\s+(?:in|en|im|au|w|в|у|на|\()\s+)$/.test(gap) || gap === ', ') {
        for (const ref of units(next)) around.inside.add(ref)
      }
    }
    const previous = scan.candidates[i - 1]
    if (previous?.line === c.line && c.from - previous.to <= 3) {
      const possessive = /['’]s$/.test(c.line.words[previous.to - 1]!.text)
      for (const ref of units(previous)) {
        if (g.kindOf(ref) === 'country' && (possessive || c.from - previous.to <= 1))
          around.countries.add(g.countryOf(ref))
      }
    }
    result.set(c, around)
  }
  for (const s of scan.states) {
    const next = scan.candidates.find((c) => c.line === s.line && c.from > s.at)
    if (next && next.from - s.at <= 4) result.get(next)?.countries.add(s.country)
  }
  return result
}

function decide(c: Candidate, ctx: Context, pass: number): Resolved | null {
  const { g, l } = ctx
  const first = c.line.words[c.from]!
  // "Town Of Vovchansk": Of is a town, but not there; "Mobile county" may be one.
  if (c.to - c.from <= 1 && l.common.has(first.norm) && (c.level === null || first.norm.length < 5)) return null
  if (c.refs.some((r) => g.kindOf(r.ref) === 'water') && !insideTown(c, l)) return null
  let best: { ref: PlaceRef; score: number } | null = null
  for (const r of c.refs.slice(0, MAX_REFS)) {
    if (g.kindOf(r.ref) === 'water') continue
    const score = fitness(r, c, ctx, pass)
    if (!best || score > best.score) best = { ref: r.ref, score }
  }
  if (!best) return null
  if (c.sounded && !soundsRight(c, best.ref, ctx)) return null
  const evidence = best.score + writing(c, best.ref, ctx)
  return evidence < ACCEPT ? null : { ...c, ref: best.ref, score: evidence }
}

/** A name found by sound is taken only of a state that the text speaks of, and not for any word that opens a sentence. */
function soundsRight(c: Candidate, ref: PlaceRef, { g, l, states }: Context): boolean {
  if ((states.get(g.countryOf(ref)) ?? 0) < 0.3) return false
  const before = c.line.words[c.from - 1]
  return c.from > 0 ? true : c.to - c.from > 1 || Boolean(before && l.at.has(before.norm)) || nameOf(c).length > 6
}

/** A river's name is the town of that name only right after "in" or a town's word. */
function insideTown(c: Candidate, l: Compiled): boolean {
  const before = c.line.words[c.from - 1]
  return c.level === 'settlement' || (before !== undefined && l.inside.has(before.norm))
}

/** How well a record fits what the text speaks of. */
function fitness(r: Named, c: Candidate, ctx: Context, pass: number): number {
  const { g, states } = ctx
  const kind = g.kindOf(r.ref)
  if (kind === 'country') return countryFit(r.ref, c, ctx)
  const code = g.countryOf(r.ref)
  const population = g.populationOf(r.ref)
  const weight = states.get(code) ?? 0
  const around = ctx.neighbours.get(c)!
  let score = 0.3 * Math.log10(population + 10) + (r.main ? 0.4 : 0)
  if (r.exact === false) score -= 0.25
  // Kosovo is the state, though towns bear the name too.
  if (
    c.level !== 'settlement' &&
    kind !== 'region' &&
    c.refs.some((o) => o.exact !== false && g.kindOf(o.ref) === 'country')
  ) {
    score -= 2
  }
  if (kind === 'capital') score += 1
  if (kind === 'seat1') score += 0.3
  if (kind === 'section') score -= 0.7
  score += weight > 0 ? Math.min(2, 0.7 + weight / 2) : besideNamed(r.ref, ctx) ? 0.2 : -0.6
  if (kind === 'region' || kind === 'area' || kind === 'district') score += unitFit(r.ref, c, ctx)
  else if (c.level === 'region') score -= 2.5
  else if (c.level === 'settlement') score += 0.8
  const region = g.regionOf(r.ref)
  if (region >= 0 && ctx.regions.has(region)) score += 1.8
  if (around.inside.size) {
    const inside = around.inside.has(region) || around.inside.has(g.countryRecord(code))
    score += inside ? 2.5 : -1
  }
  if (around.countries.size) score += around.countries.has(code) ? 1.2 : 0
  if (ctx.meant.get(nameOf(c)) === r.ref) score += 1.5
  if (pass === 2 && ctx.points.length) score += neighbourFit(r.ref, ctx)
  if (c.refs.length > 1 && kind !== 'region' && population < 200_000) score += borderFit(r.ref, ctx)
  return score
}

/** Whether a place of a state that is not named lies just across the border from one that is. */
function besideNamed(ref: PlaceRef, { g, states }: Context): boolean {
  const near = g.nearBorder(ref)
  return near !== null && near.km <= 60 && (states.get(otherSide(near.pair, g.countryOf(ref))) ?? 0) >= 0.3
}

function countryFit(ref: PlaceRef, c: Candidate, { g, states }: Context): number {
  if (c.level === 'settlement') return 0
  if (c.level === 'region') return 1
  // Georgia, Jordan, Niger: a state unless its weight comes from nothing else and a region of the name is near.
  const rival = c.refs.some((r) => g.kindOf(r.ref) === 'region' && (states.get(g.countryOf(r.ref)) ?? 0) > 1.5)
  return rival && (states.get(g.countryOf(ref)) ?? 0) < 1.5 ? 2.5 : 5
}

function neighbourFit(ref: PlaceRef, { g, points }: Context): number {
  const here = { lat: g.latOf(ref), lon: g.lonOf(ref) }
  let nearest = Number.POSITIVE_INFINITY
  for (const p of points.slice(0, 30)) nearest = Math.min(nearest, distanceKm(p, here))
  if (nearest < 60) return nearest < 2 ? 0.3 : 1
  return nearest > 800 ? -0.4 : 0
}

/** Of several namesakes the one near a border with a state that the text speaks of. */
function borderFit(ref: PlaceRef, { g, states }: Context): number {
  const near = g.nearBorder(ref)
  if (!near || near.km > 60) return 0
  const code = g.countryOf(ref)
  const involved = states.has(otherSide(near.pair, code)) || states.has(code)
  return (near.km < 30 ? 0.8 : 0.4) * (involved ? 1 : 0.4)
}

function otherSide(pair: string, code: string): string {
  return pair.startsWith(code) ? pair.slice(3) : pair.slice(0, 2)
}

/** Regions, districts and areas: wanted when a unit's word stands beside the name, else only when no town bears it. */
function unitFit(ref: PlaceRef, c: Candidate, ctx: Context): number {
  const { g, states } = ctx
  const kind = g.kindOf(ref)
  if (c.level === 'region') return kind === 'district' ? 0.5 : 2.5
  if (c.level === 'district') return kind === 'district' ? 3 : kind === 'region' ? 1 : 0
  if (c.level === 'settlement') return -3
  const known = (states.get(g.countryOf(ref)) ?? 0) > 0
  if (kind === 'area') return known ? 1.8 : 1
  // A town of the region's name is meant unless it is much smaller than the region's seat.
  const namesake = c.refs.find((r) => {
    const k = g.kindOf(r.ref)
    return k !== 'region' && k !== 'area' && k !== 'country' && g.countryOf(r.ref) === g.countryOf(ref)
  })
  if (!namesake) return known ? 1.6 : c.to - c.from > 1 ? 0 : -1
  const k = g.kindOf(namesake.ref)
  if (k === 'seat1' || k === 'capital') return -1.5
  return g.populationOf(namesake.ref) > g.populationOf(ref) * 0.4 ? -1.5 : 1.2
}

/** What the way of writing says for or against a place's name, whichever place it is. */
function writing(c: Candidate, ref: PlaceRef, ctx: Context): number {
  const { l, lowered } = ctx
  const { line } = c
  const name = nameOf(c)
  const before = line.words[c.from - 1]
  const after = line.words[c.to]
  const word = line.words[c.from]!
  const single = c.to - c.from === 1
  let score = 0
  if (!single && !c.level) score += (c.inflected ? 0.8 : 1.1) + (c.refs.length === 1 ? 0.4 : 0)
  if (c.level) score += 1
  if (c.sounded) score -= 0.7
  else if (c.inflected) score -= 0.2
  if (c.slug) score -= 0.3
  if (inDateline(c)) score += 1
  const located = before !== undefined && l.at.has(before.norm)
  if (located) score += 0.9
  // "пункт пропуска «Нехотеевка»": quotes after such a word hold a name.
  const lead = line.flat.slice(0, line.flatAt[c.from]).trimEnd().split(' ').slice(-2).join(' ')
  const pointed = c.from > 0 && l.border?.test(` ${lead}`) === true
  if (pointed) score += 0.8
  const opens = c.from === 0 || /[.!?:;«»“”"(\-–—]\s*$/.test(line.text.slice(Math.max(0, word.start - 3), word.start))
  if (opens && !pointed && single && !line.shouted) score -= line.part === 'title' ? 0.4 : 0.9
  else if (!opens && !word.caseless && !line.shouted && ctx.sentenceCase) score += 0.3
  if (line.shouted) score -= 0.4
  if (word.caseless) score -= before && (located || l.settlement?.test(before.norm)) ? 0 : 0.9
  else if (single && lowered.has(name)) score -= 1.5
  // A long name that one place only bears is hardly anything else.
  if (!word.caseless && single && c.refs.length <= 2) score += name.length >= 7 ? 0.8 : name.length >= 5 ? 0.4 : 0
  if (name.length <= 3 && !word.caseless) score -= 0.7
  // "Ivan Sumy", "Chinar Post": part of a longer name that no place bears; after a title it is a person's.
  if (!line.shouted && before?.capital && !before.caseless && !located && touches(line, c.from - 1)) {
    if (!l.common.has(before.norm) && !isUnit(before.norm, l)) score -= 1.2
    if (l.persons?.test(before.norm)) score -= 0.8
  }
  if (!line.shouted && after?.capital && !after.caseless && touches(line, c.to - 1)) {
    if (!l.common.has(after.norm) && !isUnit(after.norm, l)) score -= 0.9
  }
  if (single && c.level === null && !word.caseless) score += personal(c, ref, located, ctx)
  return score + Math.min(0.6, ((ctx.mentions.get(String(c.refs[0]?.ref)) ?? 1) - 1) * 0.3)
}

/** What speaks for a single word's being a person's name, or a word of ordinary news, rather than a small town's. */
function personal(c: Candidate, ref: PlaceRef, located: boolean, { g, l, surnames: known }: Context): number {
  const kind = g.kindOf(ref)
  if (kind === 'country' || kind === 'capital' || kind === 'region' || kind === 'area') return 0
  const name = nameOf(c)
  const inside = c.line.words[c.from - 1]
  if (isGivenName(name) && !(inside && l.inside.has(inside.norm))) return -2.5
  let score = 0
  const big = g.populationOf(ref) > 300_000
  if (isSurname(name, known)) score -= located || big ? 0.5 : 1.8
  const after = c.line.words[c.to]
  if (after && !after.capital && !big && l.said?.test(` ${after.norm}`)) score -= 1
  if (big || located) return score
  const near = g.nearBorder(ref)
  return near && near.km <= 150 ? score : score - 0.8
}

function isUnit(word: string, l: Compiled): boolean {
  return Boolean(l.settlement?.test(word) || l.district?.test(word) || l.region?.test(word))
}

/** Only a space or hyphen stands between a word and the next. */
function touches(line: Line, at: number): boolean {
  const gap = line.text.slice(line.words[at]!.end, line.words[at + 1]!.start)
  return gap === ' ' || gap === '-'
}
