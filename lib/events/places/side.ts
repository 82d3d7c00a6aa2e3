import type { Gazetteer } from '../gazetteer.ts'
import type { Candidate, Scan, StateWord } from './candidate.ts'
import type { Compiled } from './languages.ts'
import { isHeardIn } from './seat.ts'

/** Nouns for a side of a line, as stems: what a people's adjective before or after them makes the scene. */
const SIDE =
  /^(?:side$|soil$|bank$|part$|shore$|lado$|suelo$|orilla$|parte$|cote$|sol$|rive$|partie$|seite$|boden$|ufer$|teil$|stron|brzeg|сторон|берег|част|боц|бик$|бік$|бoк$)/
/** Words that put something on a side: without one, "the Thai side" is its government. */
const ON = new Set('on at in across onto на в у auf am an im po w na du del en au sur la el de dans cote'.split(' '))
/** Verbs of shutting and opening, as stems. */
const CLOSING =
  /^(?:clos(?:e|es|ed|ing|ure)$|shut|seal(?:s|ed)$|reopen|закры|перекры|открыл|закри|перекри|відкри|cerr|cierr|reabr|ferm|rouvr|geschlossen|schloss|schliess|gesperrt|sperrt|zamkn|zamyk|otwor|fechou|fechad|chius|kapat)/
/** Lines of this weight head the story. */
const HEAD = 2

/**
 * The one state on whose side of a border the head of the text puts what happened ("four dead on the Mexican side"),
 * or null when it names no side, or two.
 */
export function sideOf(scan: Scan, l: Compiled, g: Gazetteer): string | null {
  const sides = new Set<string>()
  for (const s of scan.states) if (s.line.weight >= HEAD && isSide(s, l)) sides.add(s.country)
  for (const c of scan.candidates) {
    const code = c.line.weight > HEAD && closes(c, l) ? stateOf(c, g) : null
    if (code) sides.add(code)
  }
  return sides.size === 1 ? [...sides][0]! : null
}

function stateOf(c: Candidate, g: Gazetteer): string | null {
  const state = c.refs.find((r) => g.kindOf(r.ref) === 'country')
  return state ? g.countryOf(state.ref) : null
}

/** Words between a state and its verb: "Литва в одностороннем порядке перекрыла". */
const MAX_BETWEEN = 5

/** "Lithuania closes its border", "Литва закрыла пункты пропуска": a state right before the verb, and a border behind it. */
function closes({ line, from, to }: Candidate, l: Compiled): boolean {
  const before = line.words[from - 1]
  if (before && !/[.:;!?–—]\s*$/.test(line.text.slice(0, line.words[from]!.start))) return false
  for (let at = to; at < line.words.length && at <= to + MAX_BETWEEN; at++) {
    const word = line.words[at]!
    if (word.capital && at > to) return false
    if (CLOSES.test(word.norm)) return l.border?.test(` ${line.flat.slice(line.flatAt[at])}`) === true
  }
  return false
}

/** Of these, finite forms that a state is the subject of. */
const CLOSES =
  /^(?:closes?|closed|shuts?|seals?|sealed|reopens?|reopened|закрыла?|закрыли|перекрыла?|открыла?|закрила?|перекрила?|відкрила?|cierra|cerro|reabre|reabrio|ferme|rouvre|schliesst|schloss|sperrt|offnet|zamyka|zamknela|zamknal|zamknely|otwiera|otworzyla|fecha|fechou|chiude)$/

function isSide({ line, at }: StateWord, l: Compiled): boolean {
  const noun = [at + 1, at - 1].find((i) => SIDE.test(line.words[i]?.norm ?? ''))
  if (noun === undefined || isHeardIn(line.flat.slice(0, line.flatAt[Math.min(at, noun)]).trimEnd())) return false
  // "Closed by the Afghan side": who shuts or opens a crossing does so at home.
  if (line.words.some((w) => CLOSING.test(w.norm))) return true
  let first = Math.min(at, noun)
  if (line.words[first - 1]?.norm === 'the') first--
  const before = line.words[first - 1]?.norm ?? ''
  const lead = line.flat.slice(0, line.flatAt[first]).trimEnd()
  return ON.has(before) && l.from?.test(lead) !== true
}
