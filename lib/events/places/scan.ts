import type { Gazetteer } from '../gazetteer.ts'
import type { Candidate, Scan, StateWord } from './candidate.ts'
import { demonym } from './demonyms.ts'
import type { Compiled } from './languages.ts'
import type { Line } from './lines.ts'
import { bySound, type Forms, formsFor, hyphened, nameAt, pairBySound } from './names.ts'
import { normal } from './normal.ts'
import { adjectiveWithUnit, landAt, withUnit } from './units.ts'

const MAX_CANDIDATES = 600

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
  // "Aïta ech-Chaab" is more than some town of Aita.
  const pair = !longest || longest.to === i + 1 ? pairBySound(line, i, g, l, forms) : null
  if (pair) return withUnit(pair, l, lang)
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
