import type { Gazetteer, PlaceRef } from '../gazetteer.ts'
import { demonym } from './demonyms.ts'
import { formsOf, landStem, placesBehindAdjective, placesOfStem } from './forms.ts'
import type { Compiled } from './languages.ts'
import type { Line, Word } from './lines.ts'
import { normal } from './normal.ts'

/** A record that bears a name: its main name or another one, as written or as a case of it. */
export type Named = { ref: PlaceRef; main: boolean; exact?: boolean; sounded?: boolean }

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

/** Longest name in words. */
const MAX_NAME = 4
/** Small words inside names: Ciudad de México, Frankfurt am Main, Stoke-on-Trent. */
const INSIDE = new Set(
  'de del la las los el al di da do dos du des le les am an der an im ob on upon under over na nad pod sur sous en y e of the'.split(
    ' ',
  ),
)
const MAX_CANDIDATES = 600
/** Most records looked at for one name. */
const MAX_BEARERS = 48

/** Finds every name that may be a place's. The work per word is bounded, so it is linear in the text. */
export function scan(lines: Line[], gazetteer: Gazetteer, language: Compiled, lang: string): Scan {
  const candidates: Candidate[] = []
  const states: StateWord[] = []
  const stateCache = new Map<string, string[]>()
  const forms = formsFor(language)
  for (const line of lines) {
    let i = 0
    while (i < line.words.length) {
      if (candidates.length >= MAX_CANDIDATES) return { candidates, states }
      const found = candidateAt(line, i, gazetteer, language, lang, forms)
      if (found) {
        candidates.push(found)
        i = found.to
        continue
      }
      for (const country of stateWords(line.words[i]!.norm, lang, stateCache)) states.push({ line, at: i, country })
      candidates.push(...hyphened(line, i, gazetteer))
      i++
    }
  }
  return { candidates, states }
}

/** "südarmenisch", "Nordisrael", "північносирійський": a direction written together with the name. */
const DIRECTION =
  /^(?:nord(?:ost|west)?|sud(?:ost|west)?|ost|west|север[оа]|южно|юго|восточно|западно|північно|південно|східно|західно)(?=.{4})/

/** Words for a direction that names of areas begin with, small in running text: "south Lebanon", "севере Косова". */
const DIRECTIONS = new Set(
  'north south east west northern southern eastern western northwest northeast southwest southeast northwestern northeastern southwestern southeastern norte sur este oeste nord sud est ouest südlichen nördlichen севере юге востоке западе север юг півночі півдні північ південь południowym północnym południowy północny sever severu югу северу'
    .split(' ')
    .map(normal),
)

const NONE: string[] = []

/** States that a word speaks of: one, or two of "польско-белорусской". */
function stateWords(norm: string, lang: string, cache: Map<string, string[]>): string[] {
  let found = cache.get(norm)
  if (found) return found
  found = NONE
  for (const part of norm.split(' ')) {
    const country = demonym(part, lang) ?? (DIRECTION.test(part) ? demonym(part.replace(DIRECTION, ''), lang) : null)
    if (country) found = [...found, country]
  }
  cache.set(norm, found)
  return found
}

function capitalSoon(line: Line, i: number): boolean {
  return line.words.slice(i + 1, i + 4).some((w) => w.capital)
}

/** Forms of a word, and what bears them: kept for the text, since names come again and again. */
type Forms = {
  (word: Word): string[]
  bearers: (word: Word, find: () => Named[]) => Named[]
  heard: (word: Word, find: () => PlaceRef[]) => PlaceRef[]
}

function formsFor(language: Compiled): Forms {
  const kept = new Map<string, string[]>()
  const bearers = new Map<string, Named[]>()
  const heard = new Map<string, PlaceRef[]>()
  const forms = (word: Word) => once(kept, word.text, () => formsOf(word.text, language))
  return Object.assign(forms, {
    bearers: (word: Word, find: () => Named[]) => once(bearers, word.text, find),
    heard: (word: Word, find: () => PlaceRef[]) => once(heard, word.text, find),
  })
}

function once<T>(kept: Map<string, T>, key: string, make: () => T): T {
  let value = kept.get(key)
  if (value === undefined) {
    value = make()
    kept.set(key, value)
  }
  return value
}

/** Parts of a word with hyphens that as a whole is no name: "Russia-Bryansk-Border", "Харьков-Белгород". */
function hyphened(line: Line, i: number, g: Gazetteer): Candidate[] {
  const word = line.words[i]!
  if (!word.capital || !/[-‑]/.test(word.text)) return []
  return word.text.split(/[-‑]/).flatMap((part) => {
    if (part.length < 4 || part[0] === part[0]!.toLowerCase()) return []
    const refs = g.find(normal(part))
    return refs.length ? [{ line, from: i, to: i + 1, refs, level: null, inflected: false, slug: true }] : []
  })
}

function candidateAt(line: Line, i: number, g: Gazetteer, l: Compiled, lang: string, forms: Forms): Candidate | null {
  const word = line.words[i]!
  const administrative = adjectiveWithUnit(line, i, g, l, forms)
  if (administrative) return administrative
  if (!word.capital && !(DIRECTIONS.has(word.norm) && capitalSoon(line, i))) return null
  if (word.norm.length < 2 && !word.caseless) return null
  const longest = nameAt(line, i, g, forms)
  // "Thai troops" are no town of Thai, however many bear the name.
  const people = longest?.to === i + 1 && !word.caseless && demonym(word.norm, lang) !== null
  if (people && !longest.refs.some((r) => g.kindOf(r.ref) === 'country' || g.kindOf(r.ref) === 'region')) return null
  if (longest) return withUnit({ line, from: i, level: null, ...longest }, l, lang)
  if (!word.capital) return null
  const land = landAt(line, i, g, l)
  if (land) return land
  const direction = word.norm.replace(DIRECTION, '')
  if (direction !== word.norm) {
    const refs = g.find(direction).filter((r) => g.kindOf(r.ref) === 'country' || g.kindOf(r.ref) === 'region')
    if (refs.length) return { line, from: i, to: i + 1, refs, level: null, inflected: true }
  }
  if (demonym(word.norm, lang)) return null
  const sounded = bySound(line, i, g, l, forms)
  return sounded ? withUnit(sounded, l, lang) : null
}

/** "на Сумщині", "Брянщины": the region named after its seat. */
function landAt(line: Line, i: number, g: Gazetteer, l: Compiled): Candidate | null {
  const stem = landStem(line.words[i]!.norm)
  if (!stem) return null
  const regions = new Map<PlaceRef, boolean>()
  for (const name of placesOfStem(stem, l)) {
    for (const r of g.find(name)) {
      const kind = g.kindOf(r.ref)
      if (kind !== 'seat1' && kind !== 'capital') continue
      const region = g.regionOf(r.ref)
      if (region >= 0) regions.set(region, true)
    }
  }
  const refs = [...regions].map(([ref, main]) => ({ ref, main }))
  return refs.length ? { line, from: i, to: i + 1, refs, level: 'region', inflected: true } : null
}

/** Names spelt in a way that the gazetteer does not have: one or two words that sound like a name it has. */
function bySound(line: Line, i: number, g: Gazetteer, l: Compiled, forms: Forms): Candidate | null {
  // Languages of the Latin script write foreign names with their own endings only now and then.
  const most = /^[\u0400-\u04FF]/.test(line.words[i]!.norm) ? 10 : 3
  const word = line.words[i]!
  if (word.caseless || word.norm.length < 5 || l.common.has(word.norm)) return null
  const next = line.words[i + 1]
  const two = next?.capital && !next.caseless && next.norm.length > 3 && joined(line, i, i + 1)
  if (two && !l.common.has(next.norm)) {
    for (const head of forms(word).slice(0, 5)) {
      for (const tail of forms(next).slice(0, 5)) {
        const refs = g.findBySound(`${head} ${tail}`)
        if (refs.length) return sounding(line, i, i + 2, refs)
      }
    }
  }
  const refs = forms.heard(word, () => {
    for (const form of forms(word).slice(0, most)) {
      const found = g.findBySound(form)
      if (found.length) return found
    }
    return []
  })
  return refs.length ? sounding(line, i, i + 1, refs) : null
}

function sounding(line: Line, from: number, to: number, refs: PlaceRef[]): Candidate {
  return {
    line,
    from,
    to,
    refs: refs.map((ref) => ({ ref, main: false })),
    level: null,
    inflected: true,
    sounded: true,
  }
}

/** The longest name that begins at a word. */
function nameAt(
  line: Line,
  i: number,
  g: Gazetteer,
  forms: Forms,
): { to: number; refs: Named[]; inflected: boolean } | null {
  const first = forms(line.words[i]!)
  let heads = first.filter((form) => g.begins(form.split(' ')[0]!))
  let best: { to: number; refs: Named[]; inflected: boolean } | null = null
  for (let to = i + 1; to < line.words.length && to < i + MAX_NAME && heads.length; to++) {
    const next = line.words[to]!
    if (!joined(line, to - 1, to)) break
    if (!next.capital && !INSIDE.has(next.norm)) break
    const tails = next.capital ? forms(next) : [next.norm]
    const grown = heads.flatMap((head) => tails.map((tail) => `${head} ${tail}`)).slice(0, 144)
    const refs = next.capital ? named(grown, g) : []
    if (refs.length) best = { to: to + 1, refs, inflected: !refs.some((r) => r.exact) }
    heads = grown.slice(0, 60)
  }
  if (best) return best
  if (!line.words[i]!.capital) return null
  const refs = forms.bearers(line.words[i]!, () => named(first, g))
  return refs.length ? { to: i + 1, refs, inflected: !refs.some((r) => r.exact) } : null
}

/** Records that bear any of some forms, those of the form as written first. */
function named(forms: string[], g: Gazetteer): Named[] {
  const found = new Map<PlaceRef, Named>()
  for (const [n, form] of forms.entries()) {
    if (form.length < 2) continue
    for (const r of g.find(form)) if (!found.has(r.ref)) found.set(r.ref, { ...r, exact: n === 0 })
    if (found.size >= MAX_BEARERS) break
  }
  return [...found.values()]
}

/** Nothing but a space or hyphen stands between two words. */
function joined(line: Line, a: number, b: number): boolean {
  const gap = line.text.slice(line.words[a]!.end, line.words[b]!.start)
  return gap.length <= 1 && /^[\s\-–‑]?$/.test(gap)
}

/** "Шебекинского городского округа", "Курской области", "w powiecie hajnowskim": an adjective beside a unit's word. */
function adjectiveWithUnit(line: Line, i: number, g: Gazetteer, l: Compiled, forms: Forms): Candidate | null {
  if (!l.adjectives) return null
  const word = line.words[i]!
  const isAdjective = l.adjectives.test(word.norm)
  // Polish puts the unit first and writes the adjective small.
  if (!isAdjective) {
    const next = line.words[i + 1]
    if (!next || !joined(line, i, i + 1) || next.capital || !l.adjectives.test(next.norm)) return null
    const level = l.district?.test(word.norm) ? 'district' : l.region?.test(word.norm) ? 'region' : null
    if (!level) return null
    const refs = unitsBehind(next, word, level, g, l, forms)
    return refs.length ? { line, from: i, to: i + 2, refs, level, inflected: true } : null
  }
  if (!word.capital) return null
  for (let j = i + 1; j < line.words.length && j <= i + 5; j++) {
    const unit = line.words[j]!
    const level = unitLevel(unit.norm, l)
    if (level) {
      const refs = unitsBehind(word, unit, level, g, l, forms)
      if (!refs.length) return null
      // In "Курской и Белгородской областей" the unit belongs to both; the second adjective is found on its own.
      const shared = line.words.slice(i + 1, j).some((w) => w.capital)
      const sounded = refs.some((r) => r.sounded)
      return { line, from: i, to: shared ? i + 1 : j + 1, refs, level, inflected: true, sounded }
    }
    const between = l.adjectives.test(unit.norm) || /^(?:и|та|і|й|i|oraz|городск|муниципальн|міськ)/.test(unit.norm)
    if (!between && !/(?:ого|ому|ом|им|ом|ый|ий|ых|их)$/.test(unit.norm)) return null
  }
  return null
}

function unitLevel(word: string, l: Compiled): 'district' | 'region' | 'settlement' | null {
  if (l.district?.test(word)) return 'district'
  if (l.region?.test(word)) return 'region'
  // A Ukrainian hromada is a town or village with those around it.
  return /^громад/.test(word) ? 'settlement' : null
}

function unitsBehind(
  adjective: Word,
  unit: Word,
  level: 'district' | 'region' | 'settlement',
  g: Gazetteer,
  l: Compiled,
  forms: Forms,
): Candidate['refs'] {
  const named: Candidate['refs'] = []
  for (const a of forms(adjective)) {
    if (level === 'settlement' || !g.begins(a)) continue
    for (const u of forms(unit)) named.push(...g.find(`${a} ${u}`), ...g.find(`${u} ${a}`))
  }
  const wanted = level === 'region' ? ['region', 'area'] : level === 'district' ? ['district', 'region'] : []
  const exact = named.filter((r) => wanted.includes(g.kindOf(r.ref)))
  if (exact.length) return exact
  const bare = forms(adjective)
    .flatMap((form) => g.find(form))
    .filter((r) => wanted.includes(g.kindOf(r.ref)))
  if (bare.length) return bare
  const seats = new Map<PlaceRef, boolean>()
  for (const name of placesBehindAdjective(adjective.text, l)) {
    for (const r of g.find(name)) {
      const kind = g.kindOf(r.ref)
      if (level !== 'region') {
        if (kind !== 'country' && kind !== 'region' && kind !== 'area' && kind !== 'section') seats.set(r.ref, r.main)
      } else if (kind === 'seat1' || kind === 'capital') {
        const region = g.regionOf(r.ref)
        if (region >= 0) seats.set(region, true)
      } else if (kind === 'region') seats.set(r.ref, true)
    }
  }
  if (seats.size) return [...seats].map(([ref, main]) => ({ ref, main }))
  if (level !== 'district') return []
  // A seat that the gazetteer has in another language only: Єльський район, Ельск.
  for (const name of placesBehindAdjective(adjective.text, l).slice(0, 4)) {
    const heard = g
      .findBySound(name)
      .filter((ref) => g.kindOf(ref) === 'settlement' || g.kindOf(ref).startsWith('seat'))
    if (heard.length) return heard.map((ref) => ({ ref, main: false, sounded: true }))
  }
  return []
}

/** Looks at the words beside a name for one that says what it is the name of. */
function withUnit(c: Candidate, l: Compiled, lang: string): Candidate {
  const { words } = c.line
  const after = words[c.to]
  if (after && joined(c.line, c.to - 1, c.to)) {
    const level = levelOf(after, l, false)
    if (level && level !== 'settlement') return { ...c, level, to: c.to + 1 }
  }
  for (let k = c.from - 1, steps = 0; k >= 0 && steps < 3; k--, steps++) {
    const before = words[k]!
    // "la région russe de Koursk"
    if (LINKS.has(before.norm) || (!before.capital && demonym(before.norm, lang))) continue
    const level = levelOf(before, l, true)
    if (level) return { ...c, level }
    break
  }
  return c
}

/** Words between a unit and its name: "village of", "departamento de", "province du". */
const LINKS = new Set('of de del du des di la le el the'.split(' '))

function levelOf(word: Word, l: Compiled, beforeName: boolean): Candidate['level'] {
  if (l.settlement?.test(word.norm)) return 'settlement'
  // Russian and Ukrainian "в районе Волчанска" is "near Vovchansk", no district.
  if (l.district?.test(word.norm) && !(beforeName && /^р[аa]и?он/.test(word.norm))) return 'district'
  if (l.region?.test(word.norm)) return 'region'
  return null
}
