import type { Gazetteer } from '../gazetteer.ts'
import type { Candidate, Named, Scan, StateWord } from './candidate.ts'
import { withoutDirection } from './demonyms.ts'
import type { Compiled } from './languages.ts'
import type { Line } from './lines.ts'
import { bySound, hyphened, nameAt, pairBySound, soundingLike } from './names.ts'
import { normal } from './normal.ts'
import { withSharedUnits } from './shared-unit.ts'
import { TENSE } from './tense.ts'
import { adjectiveWithUnit, landAt, withUnit } from './units.ts'

const MAX_CANDIDATES = 600

/** Finds every name that may be a place's. The work per word is bounded, so it is linear in the text. */
export function scan(lines: Line[], gazetteer: Gazetteer, language: Compiled): Scan {
  const candidates: Candidate[] = []
  const states: StateWord[] = []
  for (const line of lines) {
    let i = 0
    while (i < line.words.length) {
      if (candidates.length >= MAX_CANDIDATES) return { candidates: withSharedUnits(candidates), states }
      const found = candidateAt(line, i, gazetteer, language)
      if (found) {
        candidates.push(found)
        i = found.to
        continue
      }
      for (const country of line.words[i]!.is.states) states.push({ line, at: i, country })
      candidates.push(...hyphened(line, i, gazetteer))
      i++
    }
  }
  return { candidates: withSharedUnits(candidates), states }
}

/** Words for a direction that names of areas begin with, small in running text: "south Lebanon", "севере Косова". */
const DIRECTIONS = new Set(
  'north south east west northern southern eastern western northwest northeast southwest southeast northwestern northeastern southwestern southeastern norte sur este oeste nord sud est ouest südlichen nördlichen севере юге востоке западе север юг півночі півдні північ південь południowym północnym południowy północny północy północ południu południe wschodzie zachodzie północna północne północnej południowej wschodniej zachodniej північному південному східному західному сході заході северном южном восточном западном sever severu югу северу'
    .split(' ')
    .map(normal),
)

function capitalSoon(line: Line, i: number): boolean {
  return line.words.slice(i + 1, i + 4).some((w) => w.capital)
}

/** Whether a name is that of a state, or of a place at a border with fire, which needs no other spelling. */
function atFire(refs: Named[], g: Gazetteer): boolean {
  return refs.some((r) => {
    if (g.kindOf(r.ref) === 'country' || g.kindOf(r.ref) === 'region') return true
    const near = g.nearBorder(r.ref)
    return near !== null && near.km <= 60 && TENSE.has(near.pair)
  })
}

function candidateAt(line: Line, i: number, g: Gazetteer, l: Compiled): Candidate | null {
  const word = line.words[i]!
  const administrative = adjectiveWithUnit(line, i, g, l)
  if (administrative) return administrative
  if (!word.capital && !(DIRECTIONS.has(word.norm) && capitalSoon(line, i))) return null
  if (word.norm.length < 2 && !word.caseless) return null
  const longest = nameAt(line, i, g, l)
  // "Thai troops" are no town of Thai, however many bear the name.
  const people = longest?.to === i + 1 && !word.caseless && word.is.people !== null
  if (people && word.is.adjectival && longest.refs.every((r) => g.kindOf(r.ref) !== 'region')) return null
  if (people && !longest.refs.some((r) => g.kindOf(r.ref) === 'country' || g.kindOf(r.ref) === 'region')) return null
  // "Aïta ech-Chaab" is more than some town of Aita.
  const pair = !longest || longest.to === i + 1 ? pairBySound(line, i, g, l) : null
  if (pair) return withUnit(pair, g)
  if (longest) {
    // "Jarun" is a case of a town elsewhere, and Yaroun by its sound.
    const also = longest.to === i + 1 && longest.inflected && !atFire(longest.refs, g) ? soundingLike(word, g, l) : []
    const known = new Set(longest.refs.map((r) => r.ref))
    const refs = [...longest.refs, ...also.filter((r) => !known.has(r.ref))]
    return withUnit({ line, from: i, level: null, ...longest, refs }, g)
  }
  if (!word.capital) return null
  const land = landAt(line, i, g, l)
  if (land) return land
  const direction = withoutDirection(word.norm)
  if (direction !== word.norm) {
    const refs = g.find(direction).filter((r) => g.kindOf(r.ref) === 'country' || g.kindOf(r.ref) === 'region')
    if (refs.length) return { line, from: i, to: i + 1, refs, level: null, inflected: true }
  }
  if (word.is.states.length) return null
  const sounded = bySound(line, i, g, l)
  return sounded ? withUnit(sounded, g) : null
}
