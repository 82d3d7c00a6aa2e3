import type { Document } from './document.ts'
import type { Place, PlaceMention } from './facts.ts'
import { gazetteer } from './gazetteer.ts'
import { chooseEvent, placed } from './places/choose.ts'
import { sceneStates } from './places/harmed.ts'
import { languageOf } from './places/languages.ts'
import { toLines } from './places/lines.ts'
import { resolve } from './places/resolve.ts'
import { rolesOf } from './places/roles.ts'
import { scan } from './places/scan.ts'
import { sideOf } from './places/side.ts'
import { homeOf } from './places/states.ts'

export type FoundPlaces = {
  /** Places named, in the order of the text, each place once per role. */
  mentions: PlaceMention[]
  /** Where it happened, no finer than the text says. */
  event: Place | null
  /** Where it was said: the dateline, or "told reporters in". */
  said: Place | null
  /** States that the text involves, by name, people, army or capital; heaviest first. */
  states: { code: string; weight: number }[]
}

/** Most mentions kept of one story. */
const MAX_MENTIONS = 40

/** Finds the places of a story and where its event happened. Linear in the text. */
export function findPlaces(document: Document): FoundPlaces {
  const g = gazetteer()
  const language = languageOf(document.lang)
  const lines = toLines(document)
  const scanned = scan(lines, g, language)
  const found = resolve(scanned, lines, g, language, document.lang)
  const side = sideOf(scanned, language, g)
  const roled = placed(rolesOf(found.resolved, g, language, found.states, side, lines), g)
  const mentions: PlaceMention[] = []
  const seen = new Set<string>()
  for (const r of roled) {
    const { place } = r
    const key = `${place.id} ${r.role}`
    if (seen.has(key) || mentions.length >= MAX_MENTIONS) continue
    seen.add(key)
    const { words } = r.line
    mentions.push({ place, role: r.role, text: r.line.text.slice(words[r.from]!.start, words[r.to - 1]!.end) })
  }
  // The language's own state helped to tell namesakes apart; it is no party by that.
  const home = homeOf(document.lang)
  if (home) found.states.set(home.code, (found.states.get(home.code) ?? 0) - home.weight)
  // A state named only as the other end of a road is hardly a party; the other side of the border is.
  for (const r of roled) {
    if (r.role !== 'background' || g.kindOf(r.ref) !== 'country') continue
    const code = g.countryOf(r.ref)
    if (r.across) {
      found.states.set(code, (found.states.get(code) ?? 0) + r.line.weight / 2)
      continue
    }
    found.states.set(code, Math.max(0.1, (found.states.get(code) ?? 0) - r.line.weight * 0.4))
  }
  const states = [...found.states]
    .map(([code, weight]) => ({ code, weight }))
    .filter((s) => s.weight > 0.01)
    .sort((a, b) => b.weight - a.weight)
  const scene = () => sceneStates(scanned, roled, g, language)
  const chosen = chooseEvent(roled, g, states, scene, home?.code)
  return { mentions, event: chosen.event, said: chosen.said, states }
}
