import { type Candidate, joined } from './candidate.ts'
import { LINKS, levelOf } from './levels.ts'

/** "Nam Yuen, a district of …", "Gisenyi, ville rwandaise", "Kafr Kila (a village …": what is said right after a name. */
export function apposed({ line, to }: Candidate): Candidate['level'] {
  const next = line.words[to]
  if (!next || !APPOSES.test(line.text.slice(line.words[to - 1]!.end, next.start))) return null
  // Without an article it must be the very next word: "in Sumy, police said in the region".
  const last = INDEFINITE.has(next.norm) ? to + MAX_APPOSED : to
  for (let k = to; k <= last && k < line.words.length; k++) {
    const word = line.words[k]!
    if (word.capital || (k > to && !joined(line, k - 1, k))) return null
    const level = levelOf(word, false)
    if (!level || /['’]/.test(word.text)) {
      if (level) return null
      continue
    }
    // "El Carmelo, provincia de Carchi": what it lies in, and not what it is.
    const holder = k === to && level !== 'settlement' && LINKS.has(line.words[k + 1]?.norm ?? '')
    return holder ? null : level
  }
  return null
}

/** Words from the article to the unit's word: "a remote mountain district". */
const MAX_APPOSED = 3
const APPOSES = /^(?:,\s|\s\(|\s[–—]\s)$/
const INDEFINITE = new Set('a an un una une ein eine einem einer einen'.split(' '))
