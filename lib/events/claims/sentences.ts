import type { Sentence, Token } from '../document.ts'
import { toToken } from '../words/tokens.ts'

const SLUG =
  /^(?:(?:UPDATE|WRAPUP|CORRECTED|CORRECTION|REFILE|RPT|REPEAT|URGENT|ALERT|KILL|HOLD|EXPLAINER|ADVISORY)[ -]*)+(?:\d+[ -]*)?/
const SLUGGED = /^((?:\d+|[A-Z]{3,})-)(\p{L}.*)$/u

/** "UPDATE 1-At least two killed": the slug's hyphen hides the title's first word. */
export function withoutSlug(sentence: Sentence): Sentence {
  const slug = sentence.part === 'title' ? SLUG.exec(sentence.text)?.[0].length : undefined
  if (!slug) return sentence
  const tokens = sentence.tokens.flatMap((t) => {
    if (t.end <= slug) return []
    const match = t.start < slug ? SLUGGED.exec(t.text) : null
    if (!match) return [t]
    const text = match[2]!.slice(Math.max(0, slug - t.start - match[1]!.length))
    return [toToken(text, t.end - text.length)]
  })
  return { ...sentence, tokens }
}

/** Bullets, arrows and other signs that part the items of a list or a channel's post. */
const BULLET = /[•●▪◾■◆◦‣·►▶➡→✔✅❗‼⚡🔹🔸🔻🔺🔴⭕|]/u

/** "▪ FSB: five dead ▪ governor: two hurt": each item is a statement of its own. */
export function splitAtBullets(sentence: Sentence): Sentence[] {
  const { tokens, text } = sentence
  if (!BULLET.test(text)) return [sentence]
  const parts: Sentence[] = []
  let from = 0
  for (let i = 1; i < tokens.length; i += 1) {
    if (!BULLET.test(text.slice(tokens[i - 1]!.end, tokens[i]!.start))) continue
    parts.push(cut(sentence, from, i))
    from = i
  }
  return parts.length ? [...parts, cut(sentence, from, tokens.length)] : [sentence]
}

/** Where a text was sent from, by whom and when: "KYIV, June 7 (Agency) - ", "Kolkata: ", "МОСКВА, 7 июня. /Агентство/. ". */
const DATELINES = [
  /^\p{Lu}[^.!?()]{1,60}[.:]?\s?\([^()]{2,40}\)\s?[.:]?\s?[-–—]+\s?/u,
  /^\p{Lu}[^.!?()]{1,60}\([^()]{2,40}\)\.\s/u,
  /^\p{Lu}[\p{Lu}\s'’/,-]{2,40}(?:,[^.!?():]{1,30})?\.?\s?(?:[-–—]+\s|\.\s|\/[^/]{2,30}\/)/u,
  /^\p{Lu}[\p{L}\s'’-]{2,40},[^.!?():]{0,30}\d[^.!?():]{0,14}\s?[-–—.]+\s/u,
  /^\p{Lu}[\p{L}\s'’/-]{2,40}\.\s?[-–—]+\s/u,
]

/** Characters of the dateline that opens a part of the story; 0 without one. */
export function datelineOf({ part, text }: Sentence): number {
  if (part === 'title') return 0
  const head = text.slice(0, 140)
  for (const form of DATELINES) {
    const found = form.exec(head)
    if (found) return found[0].length
  }
  return 0
}

/**
 * Sentences that open with a number ("… died. 44 others were hurt"): the Unicode rules do not break before a digit
 * that a small letter follows, and two tolls would be read as one statement. `isMonth` keeps "Sept. 5" whole.
 */
export function splitAtNumbers(sentence: Sentence, isMonth: (lower: string) => boolean): Sentence[] {
  const { tokens, text } = sentence
  const parts: Sentence[] = []
  let from = 0
  for (let i = 1; i < tokens.length; i += 1) {
    const [before, next] = [tokens[i - 1]!, tokens[i]!]
    if (!isDigit(next.text.charCodeAt(0)) || before.text.length < SHORTEST || isMonth(before.lower)) continue
    if (!/^[.!?]["”»)]*\s+["“«(]?$/.test(text.slice(before.end, next.start))) continue
    parts.push(cut(sentence, from, i))
    from = i
  }
  return parts.length ? [...parts, cut(sentence, from, tokens.length)] : [sentence]
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** Shorter words before a full stop are abbreviations as often as not ("No. 5", "ст. 12"). */
const SHORTEST = 4

function cut(sentence: Sentence, from: number, to: number): Sentence {
  const { tokens, text, part } = sentence
  const start = from === 0 ? 0 : tokens[from]!.start
  const end = to === tokens.length ? text.length : tokens[to]!.start
  const moved = (t: Token): Token => ({ ...t, start: t.start - start, end: t.end - start })
  return { part, text: text.slice(start, end).trimEnd(), tokens: tokens.slice(from, to).map(moved) }
}
