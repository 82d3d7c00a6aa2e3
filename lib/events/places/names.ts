import type { Gazetteer, PlaceRef } from '../gazetteer.ts'
import { consonantsOfArabic } from './arabic.ts'
import { type Candidate, joined, type Named } from './candidate.ts'
import { formsOf } from './forms.ts'
import type { Compiled } from './languages.ts'
import type { Line, Word } from './lines.ts'
import { normal } from './normal.ts'

/** Longest name in words. */
const MAX_NAME = 4

/** Small words inside names: Ciudad de México, Frankfurt am Main, Stoke-on-Trent. */
const INSIDE = new Set(
  'de del la las los el al di da do dos du des le les am an der an im ob on upon under over na nad pod sur sous en y e of the'.split(
    ' ',
  ),
)

/** Most records looked at for one name. */
const MAX_BEARERS = 48

/** The nominatives that a word may be a case of. */
export function forms(word: Word, l: Compiled): string[] {
  word.is.forms ??= formsOf(word.text, l)
  return word.is.forms
}

/** The longest name that begins at a word. */
export function nameAt(
  line: Line,
  i: number,
  g: Gazetteer,
  l: Compiled,
): { to: number; refs: Named[]; inflected: boolean } | null {
  const word = line.words[i]!
  const first = forms(word, l)
  word.is.heads ??= first.filter((form) => g.begins(form.split(' ')[0]!))
  let heads = word.is.heads
  let best: { to: number; refs: Named[]; inflected: boolean } | null = null
  for (let to = i + 1; to < line.words.length && to < i + MAX_NAME && heads.length; to++) {
    const next = line.words[to]!
    if (!joined(line, to - 1, to)) break
    if (!next.capital && !INSIDE.has(next.norm)) break
    const tails = next.capital ? forms(next, l) : [next.norm]
    const grown = heads.flatMap((head) => tails.map((tail) => `${head} ${tail}`)).slice(0, 144)
    const refs = next.capital ? named(grown, g) : []
    if (refs.length) best = { to: to + 1, refs, inflected: !refs.some((r) => r.exact) }
    heads = grown.slice(0, 60)
  }
  if (best) return best
  if (!word.capital) return null
  word.is.bearers ??= named(first, g)
  const refs = word.is.bearers
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

/** A word spelt in a way that the gazetteer does not have, that sounds like a name it has, or nearly so. */
export function bySound(line: Line, i: number, g: Gazetteer, l: Compiled): Candidate | null {
  const refs = soundingLike(line.words[i]!, g, l)
  return refs.length ? { line, from: i, to: i + 1, refs, level: null, inflected: true, sounded: true } : null
}

/** Records whose name sounds like a word; where there are none, those near borders that have its consonants. */
export function soundingLike(word: Word, g: Gazetteer, l: Compiled): Named[] {
  if (word.is.common) return []
  if (ARABIC.test(word.norm)) word.is.heard ??= written(word, g, l)
  if (word.caseless || word.norm.length < 5) return word.is.heard ?? []
  word.is.heard ??= heard(word, g, l)
  return word.is.heard
}

const ARABIC = /^[\u0600-\u06FF]{3,}$/

/** Records near borders whose consonants a word of Arabic letters has. */
function written(word: Word, g: Gazetteer, l: Compiled): Named[] {
  const found = new Set<PlaceRef>()
  for (const form of forms(word, l).slice(0, 2)) {
    for (const bare of consonantsOfArabic(form)) for (const ref of g.findByBareConsonants(bare)) found.add(ref)
  }
  return [...found]
    .filter((ref) => !UNITS.has(g.kindOf(ref)))
    .slice(0, MAX_BEARERS)
    .map((ref) => ({ ref, main: false, sounded: true, rough: true }))
}

function heard(word: Word, g: Gazetteer, l: Compiled): Named[] {
  // Languages of the Latin script write foreign names with their own endings only now and then.
  const most = /^[\u0400-\u04FF]/.test(word.norm) ? 10 : 3
  const names = respelt(forms(word, l).slice(0, most), l)
  for (const name of names) {
    const found = g.findBySound(name)
    if (found.length) return found.map((ref) => ({ ref, main: false, sounded: true }))
  }
  for (const name of names) {
    const found = g.findByConsonants(name).filter((ref) => !UNITS.has(g.kindOf(ref)))
    if (found.length) return found.map((ref) => ({ ref, main: false, sounded: true, rough: true }))
  }
  return []
}

/** Their names are known in every spelling. */
const UNITS = new Set(['country', 'region', 'area'])

/** Names as another language would spell what this one's letters say: German Torcham is Torkham. */
function respelt(names: string[], { respell }: Compiled): string[] {
  if (!respell) return names
  const others = names.map((name) => name.replace(respell[0], respell[1]))
  return [...new Set([...names, ...others])]
}

/** Two words that together sound like a name of two words. */
export function pairBySound(line: Line, i: number, g: Gazetteer, l: Compiled): Candidate | null {
  const word = line.words[i]!
  const next = line.words[i + 1]
  if (!next?.capital || next.caseless || word.caseless || word.norm.length < 3 || next.norm.length < 4) return null
  if (!joined(line, i, i + 1) || word.is.common || next.is.common) return null
  const pair = { line, from: i, to: i + 2, level: null, inflected: true, sounded: true }
  word.is.soundHeads ??= forms(word, l)
    .slice(0, 5)
    .filter((form) => g.beginsBySound(form))
  for (const head of word.is.soundHeads) {
    for (const tail of forms(next, l).slice(0, 5)) {
      const refs = g.findBySound(`${head} ${tail}`)
      if (refs.length) return { ...pair, refs: refs.map((ref) => ({ ref, main: false, sounded: true })) }
    }
  }
  const rough = g.findByConsonants(`${word.norm} ${next.norm}`).filter((ref) => !UNITS.has(g.kindOf(ref)))
  return rough.length ? { ...pair, refs: rough.map((ref) => ({ ref, main: false, sounded: true, rough: true })) } : null
}

/** Parts of a word with hyphens that as a whole is no name: "Russia-Bryansk-Border", "Харьков-Белгород". */
export function hyphened(line: Line, i: number, g: Gazetteer): Candidate[] {
  const word = line.words[i]!
  if (!word.capital || word.is.states.length > 0 || !/[-‑]/.test(word.text)) return []
  return word.text.split(/[-‑]/).flatMap((part) => {
    if (part.length < 4 || part[0] === part[0]!.toLowerCase()) return []
    const refs = g.find(normal(part))
    return refs.length ? [{ line, from: i, to: i + 1, refs, level: null, inflected: false, slug: true }] : []
  })
}
