import { bordersOf, distanceKm } from '../borders.ts'
import type { Gazetteer, PlaceRef } from '../gazetteer.ts'
import type { Compiled } from './languages.ts'
import type { Line } from './lines.ts'
import type { Candidate, Scan, StateWord } from './scan.ts'

/** A candidate taken to mean one place. */
export type Resolved = Candidate & { ref: PlaceRef; score: number }

/** Which states the text speaks of, and how much. */
export type States = Map<string, number>

/** The state where most readers and writers of a language live: a weak hint, where nothing is named. */
const HOME: Record<string, string> = {
  uk: 'UA',
  ru: 'RU',
  pl: 'PL',
  be: 'BY',
  hu: 'HU',
  ro: 'RO',
  bg: 'BG',
  cs: 'CZ',
  sk: 'SK',
  lt: 'LT',
  lv: 'LV',
  et: 'EE',
  fi: 'FI',
  tr: 'TR',
  he: 'IL',
  ka: 'GE',
  hy: 'AM',
  az: 'AZ',
  sr: 'RS',
  hr: 'HR',
  bs: 'BA',
  sl: 'SI',
  el: 'GR',
  mk: 'MK',
  sq: 'AL',
  ko: 'KR',
  hi: 'IN',
  ur: 'PK',
  fa: 'IR',
  vi: 'VN',
  th: 'TH',
  my: 'MM',
  id: 'ID',
}

/** Evidence below which a name is left alone. */
const ACCEPT = 2

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
): {
  resolved: Resolved[]
  states: States
} {
  const states = statesOf(scan, g, l, lang)
  const mentions = countMentions(scan.candidates)
  const lowered = loweredWords(lines)
  const regions = new Set<PlaceRef>()
  const points: { lat: number; lon: number }[] = []
  const resolved = new Map<Candidate, Resolved>()
  const context = { g, l, states, regions, points, mentions, lowered, lines }
  const order = [...scan.candidates].sort((a, b) => ambiguity(a, g) - ambiguity(b, g))
  for (const pass of [1, 2]) {
    for (const c of order) {
      const found = decide(c, context, pass)
      if (!found) {
        resolved.delete(c)
        continue
      }
      resolved.set(c, found)
      const kind = g.kindOf(found.ref)
      if (kind === 'region' || c.level) {
        const region = kind === 'region' ? found.ref : g.regionOf(found.ref)
        if (region >= 0 && found.score >= 3) regions.add(region)
      }
      if (pass === 1 && kind !== 'country' && found.score >= 3.5) {
        points.push({ lat: g.latOf(found.ref), lon: g.lonOf(found.ref) })
        const code = g.countryOf(found.ref)
        states.set(code, (states.get(code) ?? 0) + 0.4)
      }
    }
  }
  const list = scan.candidates.flatMap((c) => resolved.get(c) ?? [])
  return { resolved: list, states }
}

type Context = {
  g: Gazetteer
  l: Compiled
  states: States
  regions: Set<PlaceRef>
  points: { lat: number; lon: number }[]
  mentions: Map<string, number>
  lowered: Set<string>
  lines: Line[]
}

function statesOf(scan: Scan, g: Gazetteer, l: Compiled, lang: string): States {
  const states: States = new Map()
  const add = (code: string, weight: number) => states.set(code, (states.get(code) ?? 0) + weight)
  const home = HOME[lang.slice(0, 2)]
  if (home) add(home, lang.startsWith('ru') ? 0.3 : 0.7)
  for (const s of scan.states) add(s.country, stateWeight(s))
  for (const c of scan.candidates) {
    const country = c.refs.find((r) => g.kindOf(r.ref) === 'country')
    if (country) add(g.countryOf(country.ref), inDateline(c) ? 0.5 : c.line.weight / 2)
    else if (c.level === 'region' && c.refs.length) {
      const codes = new Set(c.refs.filter((r) => g.kindOf(r.ref) === 'region').map((r) => g.countryOf(r.ref)))
      if (codes.size === 1) add([...codes][0]!, 1.2)
    } else {
      const capital = c.refs.find((r) => g.kindOf(r.ref) === 'capital' && g.populationOf(r.ref) > 300_000)
      if (capital && !l.common.has(c.line.words[c.from]!.norm)) add(g.countryOf(capital.ref), inDateline(c) ? 0.4 : 0.8)
    }
  }
  return states
}

function stateWeight(s: StateWord): number {
  return s.line.weight / 2
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

function decide(c: Candidate, ctx: Context, pass: number): Resolved | null {
  const { l } = ctx
  const single = c.to - c.from === 1
  const first = c.line.words[c.from]!
  const name = nameOf(c)
  if (single && l.common.has(first.norm) && c.level === null) return null
  let best: { ref: PlaceRef; score: number } | null = null
  for (const r of c.refs.slice(0, 40)) {
    const score = fitness(r, c, ctx, pass)
    if (!best || score > best.score) best = { ref: r.ref, score }
  }
  if (!best) return null
  const evidence = best.score + writing(c, name, ctx)
  if (evidence < ACCEPT) return null
  return { ...c, ref: best.ref, score: evidence }
}

/** How well a record fits what the text speaks of. */
function fitness(r: { ref: PlaceRef; main: boolean }, c: Candidate, ctx: Context, pass: number): number {
  const { g, states } = ctx
  const kind = g.kindOf(r.ref)
  if (kind === 'country') return c.level ? 1 : 5
  const code = g.countryOf(r.ref)
  const population = g.populationOf(r.ref)
  const weight = states.get(code) ?? 0
  let score = 0.3 * Math.log10(population + 10) + (r.main ? 0.4 : 0)
  if (kind === 'capital') score += 0.6
  if (kind === 'seat1') score += 0.3
  if (kind === 'section') score -= 0.7
  score += weight > 0 ? Math.min(2, 0.7 + weight / 2) : -0.6
  if (kind === 'region' || kind === 'area' || kind === 'district') score += unitFit(r.ref, c, ctx)
  else if (c.level === 'region') score -= 2.5
  else if (c.level === 'settlement') score += 0.8
  const region = g.regionOf(r.ref)
  if (region >= 0 && ctx.regions.has(region)) score += 1.8
  if (pass === 2 && ctx.points.length) {
    const here = { lat: g.latOf(r.ref), lon: g.lonOf(r.ref) }
    const nearest = Math.min(...ctx.points.slice(0, 30).map((p) => distanceKm(p, here)))
    if (nearest < 60) score += nearest < 2 ? 0.3 : 1
    else if (nearest > 800) score -= 0.4
  }
  if (c.refs.length > 1 && weight > 0 && kind !== 'region' && ctx.g.populationOf(r.ref) < 200_000) {
    const near = bordersOf({ country: code, lat: g.latOf(r.ref), lon: g.lonOf(r.ref) })[0]
    if (near && near.distanceKm < 60) score += near.distanceKm < 30 ? 0.8 : 0.4
  }
  return score
}

/** Regions, districts and areas: wanted when a unit's word stands beside the name, else only when no town bears it. */
function unitFit(ref: PlaceRef, c: Candidate, ctx: Context): number {
  const { g } = ctx
  const kind = g.kindOf(ref)
  if (c.level === 'region') return kind === 'district' ? 0.5 : 2.5
  if (c.level === 'district') return kind === 'district' ? 3 : kind === 'region' ? 1 : 0
  if (c.level === 'settlement') return -3
  if (kind === 'area') return 1.5
  // A town of the region's name is meant unless it is much smaller than the region's seat.
  const namesake = c.refs.find((r) => {
    const k = g.kindOf(r.ref)
    return k !== 'region' && k !== 'area' && k !== 'country' && g.countryOf(r.ref) === g.countryOf(ref)
  })
  if (!namesake) return 1
  const k = g.kindOf(namesake.ref)
  if (k === 'seat1' || k === 'capital') return -1.5
  return g.populationOf(namesake.ref) > g.populationOf(ref) * 0.4 ? -1.5 : 1.2
}

/** What the way of writing says for or against a place's name, whichever place it is. */
function writing(c: Candidate, name: string, ctx: Context): number {
  const { l, lowered } = ctx
  const { line } = c
  const before = line.words[c.from - 1]
  const after = line.words[c.to]
  let score = 0
  if (c.to - c.from > 1 && !c.level) score += 0.8
  if (c.level) score += 1
  if (c.inflected) score -= 0.3
  if (inDateline(c)) score += 1
  if (before && l.at.has(before.norm)) score += 0.9
  const atStart = c.from === 0 || /[.!?:;«»“”"(\-–—]\s*$/.test(line.text.slice(0, line.words[c.from]!.start).slice(-3))
  if (atStart && c.to - c.from === 1) score -= 0.5
  if (line.shouted) score -= 0.6
  const caseless = line.words[c.from]!.caseless
  if (caseless) score -= before && (l.at.has(before.norm) || l.settlement?.test(before.norm)) ? 0 : 0.9
  if (c.to - c.from === 1 && !caseless && lowered.has(name)) score -= 1.5
  if (name.length <= 3 && !caseless) score -= 1
  // "Ivan Sumy", "Chinar Post": part of a longer name that no place bears; after a title it is a person's.
  if (
    before &&
    !line.shouted &&
    before.capital &&
    !before.caseless &&
    touches(line, c.from - 1) &&
    !l.common.has(before.norm)
  )
    score -= 1.2
  if (before && l.persons?.test(before.norm) && before.capital) score -= 0.8
  if (
    after &&
    !line.shouted &&
    after.capital &&
    !after.caseless &&
    touches(line, c.to - 1) &&
    !l.common.has(after.norm)
  )
    score -= 0.9
  score += Math.min(0.6, ((ctx.mentions.get(String(c.refs[0]?.ref)) ?? 1) - 1) * 0.3)
  return score
}

/** Only a space or hyphen stands between a word and the next. */
function touches(line: Line, at: number): boolean {
  const gap = line.text.slice(line.words[at]!.end, line.words[at + 1]!.start)
  return gap === ' ' || gap === '-'
}
