import type { Gazetteer } from '../gazetteer.ts'
import type { Candidate, Scan } from './candidate.ts'
import type { Line } from './lines.ts'
import { normal } from './normal.ts'

/** Which states the text speaks of, and how much. */
export type States = Map<string, number>

/** The state where most readers and writers of a language live: a weak hint, where nothing is named. */
const HOME: Record<string, string> = Object.fromEntries(
  'uk:UA ru:RU pl:PL be:BY hu:HU ro:RO bg:BG cs:CZ sk:SK lt:LT lv:LV et:EE fi:FI tr:TR he:IL ka:GE hy:AM az:AZ sr:RS hr:HR bs:BA sl:SI el:GR mk:MK sq:AL ko:KR hi:IN ur:PK fa:IR vi:VN th:TH my:MM id:ID'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
)

/** The state that a language by itself hints at, and how weakly: Russian is read in many states. */
export function homeOf(lang: string): { code: string; weight: number } | null {
  const code = HOME[lang.slice(0, 2)]
  return code ? { code, weight: lang.startsWith('ru') ? 0.3 : 0.7 } : null
}

/** Lines and waters that name a border by themselves. */
const NAMED_LINES: [string, string][] = [
  ['line of control', 'IN-PK'],
  ['the loc', 'IN-PK'],
  ['línea de control', 'IN-PK'],
  ['ligne de contrôle', 'IN-PK'],
  ['Kontrolllinie', 'IN-PK'],
  ['линии контроля', 'IN-PK'],
  ['line of actual control', 'CN-IN'],
  ['the lac', 'CN-IN'],
  ['blue line', 'IL-LB'],
  ['ligne bleue', 'IL-LB'],
  ['línea azul', 'IL-LB'],
  ['Blaue Linie', 'IL-LB'],
  ['Blauen Linie', 'IL-LB'],
  ['голубая линия', 'IL-LB'],
  ['голубой линии', 'IL-LB'],
  ['الخط الأزرق', 'IL-LB'],
  ['military demarcation line', 'KP-KR'],
  ['demilitarized zone', 'KP-KR'],
  ['demilitarised zone', 'KP-KR'],
  ['durand line', 'AF-PK'],
  ['northern limit line', 'KP-KR'],
  ['rio grande', 'MX-US'],
  ['río bravo', 'MX-US'],
  ['philadelphi corridor', 'EG-PS'],
]

/** Weighs the states of a text by names, peoples, capitals, regions, named lines and the language itself. */
export function statesOf(scan: Scan, lines: Line[], g: Gazetteer, lang: string): States {
  const states: States = new Map()
  const add = (code: string, weight: number) => states.set(code, (states.get(code) ?? 0) + weight)
  const home = homeOf(lang)
  if (home) add(home.code, home.weight)
  for (const s of scan.states) add(s.country, s.line.weight / 2)
  for (const line of lines) {
    if (!line.words.some((w) => LINE_ENDS.has(w.norm))) continue
    const spaced = ` ${line.flat} `
    for (const [words, pair] of LINES) {
      if (!spaced.includes(words)) continue
      for (const code of pair.split('-')) add(code, line.weight / 3)
    }
  }
  for (const c of scan.candidates) addCandidate(c, g, add)
  return states
}

const LINES = NAMED_LINES.map(([words, pair]) => [` ${normal(words)} `, pair] as const)
/** Last words of the names of lines: few texts have one. */
const LINE_ENDS = new Set(LINES.map(([words]) => words.trim().split(' ').at(-1)!))

/** Whether a normalised text names a border by its line's own name ("Line of Control"). */
export function namesLine(flat: string): boolean {
  return ANY_LINE.test(` ${flat} `)
}

const ANY_LINE = new RegExp(LINES.map(([words]) => words).join('|'))

function addCandidate(c: Candidate, g: Gazetteer, add: (code: string, weight: number) => void): void {
  const dateline = c.from < c.line.dateline
  const country = c.refs.find((r) => g.kindOf(r.ref) === 'country')
  if (country) {
    add(g.countryOf(country.ref), dateline ? 0.5 : c.line.weight / 2)
    return
  }
  const regions = c.refs.filter((r) => g.kindOf(r.ref) === 'region' || g.kindOf(r.ref) === 'area')
  const codes = new Set(regions.map((r) => g.countryOf(r.ref)))
  if (c.level === 'region' && codes.size === 1) {
    add([...codes][0]!, 1.2)
    return
  }
  // A region's name that nothing else bears: "Sonora", "Tamaulipas".
  const common = c.to - c.from === 1 && c.line.words[c.from]!.is.common
  if (!common && regions.length && regions.length === c.refs.length && codes.size === 1) add([...codes][0]!, 0.8)
  const capital = c.refs.find((r) => g.kindOf(r.ref) === 'capital' && g.populationOf(r.ref) > 300_000)
  if (capital && !common) add(g.countryOf(capital.ref), dateline ? 0.4 : 0.8)
}
