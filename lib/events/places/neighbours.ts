import type { Gazetteer, PlaceRef } from '../gazetteer.ts'
import type { Candidate, Scan } from './candidate.ts'

/** What stands right beside a name and says what it lies in: "Nogales, Sonora", "the Russian village of …". */
export type Neighbourhood = { inside: Set<PlaceRef>; countries: Set<string> }

/** "Tina, a town in North Darfur", "Tina, localité du Darfour-Nord": what it is, then what it lies in. */
function saysWhatIn(c: Candidate, next: Candidate): boolean {
  const { words, text } = c.line
  const between = words.slice(c.to, next.from)
  if (between.length < 2 || between.length > 6 || between.some((w) => w.capital)) return false
  // "Hamdayet, police in the city of Kassala said" tells who speaks.
  const unit = between.findIndex((w) => w.is.settlement || w.is.district)
  if (unit < 0 || unit > 2) return false
  const gap = text.slice(words[c.to - 1]!.end, words[next.from]!.start)
  return /^(?:,\s|\s\(|\s[–—]\s)[^,;:.()–—]*$/.test(gap)
}

/** Finds what stands beside each candidate: the place after a comma, the owner before it, the people before it. */
export function neighbourhoods(scan: Scan, g: Gazetteer): Map<Candidate, Neighbourhood> {
  const result = new Map<Candidate, Neighbourhood>()
  const empty = () => ({ inside: new Set<PlaceRef>(), countries: new Set<string>() })
  const units = (c: Candidate) => {
    // In a list ("Kharkiv, Sumy and Chernihiv") a seat's name is the next town, not what the town before lies in.
    const seat = c.level === null && c.refs.some((r) => g.kindOf(r.ref) === 'seat1' || g.kindOf(r.ref) === 'capital')
    return seat ? [] : c.refs.filter((r) => ['country', 'region'].includes(g.kindOf(r.ref))).map((r) => r.ref)
  }
  for (const [i, c] of scan.candidates.entries()) {
    const around = empty()
    const next = scan.candidates[i + 1]
    if (next?.line === c.line && next.from - c.to <= 1) {
      const gap = c.line.text.slice(c.line.words[c.to - 1]!.end, c.line.words[next.from]!.start)
      if (/^(?:,\s*|\s*\(|\s+(?:in|en|im|au|w|na|в|у|на|\()\s+)$/.test(gap)) {
        for (const ref of units(next)) around.inside.add(ref)
        // "Yablonovo in Russia's Belgorod region": the owner first, then what it owns.
        const beyond = scan.candidates[i + 2]
        if (beyond?.line === c.line && beyond.from === next.to) for (const ref of units(beyond)) around.inside.add(ref)
      }
    }
    if (next?.line === c.line && saysWhatIn(c, next)) for (const ref of units(next)) around.inside.add(ref)
    const previous = scan.candidates[i - 1]
    // "Bryansk/Zlynka": logs put the region before the stroke.
    if (previous?.line === c.line && previous.to === c.from) {
      const gap = c.line.text.slice(c.line.words[previous.to - 1]!.end, c.line.words[c.from]!.start)
      const regions = /^\s?\/\s?$/.test(gap) ? previous.refs.filter((r) => g.kindOf(r.ref) === 'region') : []
      for (const { ref } of regions) around.inside.add(ref)
    }
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
    // Arabic puts the adjective after the name.
    const owned = s.line.words[s.at]!.caseless && scan.candidates.find((c) => c.line === s.line && c.to === s.at)
    if (owned) result.get(owned)?.countries.add(s.country)
  }
  return result
}
