import type { Gazetteer, PlaceRef } from '../gazetteer.ts'
import { apposed } from './apposition.ts'
import { type Candidate, joined, type Named } from './candidate.ts'
import { landStem, placesBehindAdjective, placesOfStem } from './forms.ts'
import type { Compiled } from './languages.ts'
import { LINKS, levelOf } from './levels.ts'
import type { Line, Word } from './lines.ts'
import { forms } from './names.ts'

/** "Шебекинского городского округа", "Курской области", "w powiecie hajnowskim": an adjective beside a unit's word. */
export function adjectiveWithUnit(line: Line, i: number, g: Gazetteer, l: Compiled): Candidate | null {
  if (!l.adjectives) return null
  const word = line.words[i]!
  // Polish puts the unit first and writes the adjective small.
  if (!word.is.adjective) {
    const next = line.words[i + 1]
    if (!next || !abbreviated(line, i) || next.capital || !next.is.adjective) return null
    const level = word.is.district ? 'district' : word.is.region ? 'region' : null
    if (!level) return null
    const refs = unitsBehind(next, word, level, g, l)
    return refs.length ? { line, from: i, to: i + 2, refs, level, inflected: true } : null
  }
  if (!word.capital) return null
  for (let j = i + 1; j < line.words.length && j <= i + 5; j++) {
    const unit = line.words[j]!
    const level = unitLevel(unit)
    if (level) {
      const refs = unitsBehind(word, unit, level, g, l)
      if (!refs.length) return null
      if (AXIS.test(unit.norm)) return axis({ line, from: i, to: j + 1, refs, level, inflected: true }, g)
      // In "Курской и Белгородской областей" the unit belongs to both; the second adjective is found on its own.
      const shared = line.words.slice(i + 1, j).some((w) => w.capital)
      const sounded = refs.every((r) => r.sounded)
      return { line, from: i, to: shared ? i + 1 : j + 1, refs, level, inflected: true, sounded }
    }
    const between = unit.is.adjective || /^(?:и|та|і|й|i|oraz|городск|муниципальн|міськ)/.test(unit.norm)
    if (!between && !/(?:ого|ому|ом|им|ыи|ии|ых|их|ои|іи|ою|ую|ая|на|ну)$/.test(unit.norm)) return null
  }
  return null
}

/** "Сумское направление": the region of a seat, the district of another town. */
function axis(c: Candidate, g: Gazetteer): Candidate {
  const regions = c.refs.filter((r) => g.kindOf(r.ref) === 'seat1' && g.regionOf(r.ref) >= 0)
  if (!regions.length) return c
  return { ...c, level: 'region', refs: regions.map((r) => ({ ...r, ref: g.regionOf(r.ref) })) }
}

/** "Woj. podlaskie": a full stop after a unit's short form ends no sentence. */
function abbreviated(line: Line, i: number): boolean {
  const word = line.words[i]!
  const gap = line.text.slice(word.end, line.words[i + 1]!.start)
  return joined(line, i, i + 1) || (gap === '. ' && word.norm.length <= 4)
}

/** Stretches of a front or border that are called after a town: "на Купянском направлении". */
const AXIS = /^(?:направлени|напрямк|напрямок|участок|участк|ділянк|ділянц|сектор|погрангрупп|погранотряд|прикордонн)/
/** What stands at or near the town that it is called after: "Суджанский элеватор", "у Вардениского перевала". */
const FACILITY =
  /^(?:перевал|рудник|копальн|шахт|карьер|кар.єр|элеватор|елеватор|таможн|митниц|митниц|застав|комендатур|лесничеств|лісництв|дамб|плотин|гребл|водохранилищ|водосховищ|подстанц|підстанц|рынк|ринк|аэродром|аеродром|завод|комбинат|комбінат|птицефабрик|птахофабрик|монастыр|монастир|ущель|ущелин|пуща|пущи|пуще|пущу|пущі|урочищ|лесу|лісі|долин|высот|плацдарм|хребт|нефтебаз|нафтобаз|гэс|гес|тэс|тес|кпп)/

function unitLevel(word: Word): 'district' | 'region' | 'settlement' | null {
  if (word.is.district) return 'district'
  if (word.is.region) return 'region'
  if (AXIS.test(word.norm)) return 'district'
  if (FACILITY.test(word.norm)) return 'settlement'
  // A Ukrainian hromada is a town or village with those around it.
  return word.norm.startsWith('громад') ? 'settlement' : null
}

function unitsBehind(
  adjective: Word,
  unit: Word,
  level: 'district' | 'region' | 'settlement',
  g: Gazetteer,
  l: Compiled,
): Named[] {
  const named: Named[] = []
  for (const a of forms(adjective, l)) {
    if (level === 'settlement' || !g.begins(a)) continue
    for (const u of forms(unit, l)) named.push(...g.find(`${a} ${u}`), ...g.find(`${u} ${a}`))
  }
  const wanted = level === 'region' ? ['region', 'area'] : level === 'district' ? ['district', 'region'] : []
  const exact = named.filter((r) => wanted.includes(g.kindOf(r.ref)))
  if (exact.length) return exact
  const bare = forms(adjective, l)
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
  const found: Named[] = [...seats].map(([ref, main]) => ({ ref, main }))
  // Latin letters write names of other scripts in their own way: "w rejonie klimowskim" is Klimovo's, not Klimovsk's.
  if (level !== 'district' || (found.length && /[^a-z]/.test(adjective.norm))) return found
  // A seat that the gazetteer has in another language only: Єльський район, Ельск.
  for (const name of placesBehindAdjective(adjective.text, l).slice(0, found.length ? 6 : 4)) {
    const heard = g
      .findBySound(name)
      .filter((ref) => g.kindOf(ref) === 'settlement' || g.kindOf(ref).startsWith('seat'))
    if (heard.length && !found.length) return heard.map((ref) => ({ ref, main: false, sounded: true }))
    for (const ref of heard) if (!seats.has(ref)) found.push({ ref, main: false, sounded: true })
  }
  return found
}

/** "на Сумщині", "Брянщины", "Стародубщина": the region or district named after its seat. */
export function landAt(line: Line, i: number, g: Gazetteer, l: Compiled): Candidate | null {
  const stem = landStem(line.words[i]!.norm)
  if (!stem) return null
  const regions = new Map<PlaceRef, boolean>()
  const seats = new Map<PlaceRef, boolean>()
  for (const name of placesOfStem(stem, l)) {
    for (const r of g.find(name)) {
      const kind = g.kindOf(r.ref)
      if (kind === 'seat2' || kind === 'district') seats.set(r.ref, true)
      if (kind !== 'seat1' && kind !== 'capital') continue
      const region = g.regionOf(r.ref)
      if (region >= 0) regions.set(region, true)
    }
  }
  const level = regions.size ? 'region' : 'district'
  const refs = [...(regions.size ? regions : seats)].map(([ref, main]) => ({ ref, main }))
  return refs.length ? { line, from: i, to: i + 1, refs, level, inflected: true } : null
}

/** Looks at the words beside a name for one that says what it is the name of. */
export function withUnit(c: Candidate, g: Gazetteer): Candidate {
  const named = levelled(c, g)
  if (named.level !== 'region' || named.refs.some((r) => g.kindOf(r.ref) === 'region')) return named
  // "región de Chernígov": a spelling that only the seat has.
  const regions = named.refs
    .filter(
      (r) =>
        g.kindOf(r.ref) === 'seat1' &&
        g.regionOf(r.ref) >= 0 &&
        named.refs.every((o) => g.countryOf(o.ref) === g.countryOf(r.ref)),
    )
    .map((r) => ({ ...r, ref: g.regionOf(r.ref) }))
  return regions.length ? { ...named, refs: [...regions, ...named.refs] } : named
}

function levelled(c: Candidate, g: Gazetteer): Candidate {
  const { words } = c.line
  // Arabic and Persian put the unit first: what follows is the next name's.
  const after = /^[\u0600-\u06FF]/.test(words[c.from]!.norm) ? 0 : words.length
  for (let k = c.to; k < after && k <= c.to + 1 && joined(c.line, k - 1, k); k++) {
    // "Shinkafi local government area"
    if (words[k]!.norm === 'local' && words[k + 1]?.norm === 'government') return { ...c, level: 'district', to: k + 2 }
    const level = levelOf(words[k]!, false)
    if (level && HOUSE.test(words[k + 1]?.norm ?? '')) return { ...c, to: k + 1 }
    if (level && level !== 'settlement') return { ...c, level, to: k + 1 }
    if (FRONT.test(words[k]!.norm) && !c.refs.some((r) => g.kindOf(r.ref) === 'country')) {
      const region = c.refs.some((r) => g.kindOf(r.ref) === 'region')
      return { ...c, level: region ? 'region' : 'district', to: k + 1 }
    }
    // "Valuyki municipal district"
    if (!MIDDLE.test(words[k]!.norm)) break
  }
  for (let k = c.from - 1, steps = 0; k >= 0 && steps < 3; k--, steps++) {
    const before = words[k]!
    if (!LEADS.test(c.line.text.slice(before.end, words[k + 1]!.start))) break
    // "la région russe de Koursk"
    if (LINKS.has(before.norm) || (!before.capital && before.is.people)) continue
    const level = levelOf(before, true)
    if (level) return { ...c, level: holds(c, k) ? containing(c, level, g) : level }
    break
  }
  const level = apposed(c)
  return level ? { ...c, level } : c
}

/** "Hatibandha upazila of Lalmonirhat": the unit's word is another name's, which lies in this one. */
function holds({ line }: Candidate, unit: number): boolean {
  const owner = line.words[unit - 1]
  return owner?.capital === true && !owner.caseless && !owner.is.people && joined(line, unit - 1, unit)
}

/** What holds a district is a district or a region; what holds a village may be anything. */
function containing(c: Candidate, level: Candidate['level'], g: Gazetteer): Candidate['level'] {
  if (level !== 'district') return null
  return c.refs.some((r) => g.kindOf(r.ref) === 'region') ? 'region' : 'district'
}

/** Houses that serve a district and stand in its seat: "Wajir sub-county hospital". */
const HOUSE = /^(?:hospital|hospitals|clinic|court|jail|prison|morgue|headquarters)$/

/** Words of logs for a stretch of a front or border: "Sumy axis", "Kursk border strip". */
const FRONT = /^(?:axis|strip|salient|bridgehead|pocket|frontabschnitt)$/

/** Words that stand between a name and its unit: "Shebekino urban district", "Kupiansk border district". */
const MIDDLE = /^(?:municipal|urban|rural|administrative|autonomous|border)$/
/** What stands between a unit's word and the name: a space, an abbreviation's full stop, an opening quote. */
const LEADS = /^[.\s]?[\s\-«"“„'’‘(]*$/
