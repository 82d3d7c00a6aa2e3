import type { PlaceRef } from '../gazetteer.ts'
import { type Candidate, inDateline, nameOf } from './candidate.ts'
import type { Context } from './context.ts'
import type { Line, Word } from './lines.ts'
import { isGivenName, isSurname } from './people.ts'
import { TENSE } from './tense.ts'

/** "Мирный житель погиб": an adjective that opens a sentence, though villages are called so too. */
const SLAVIC_ADJECTIVE = /^[а-яіїєґ]{3,}(?:ыи|ии|ая|яя|ое|ее|ые|ие)$/

const AGENCY = /^[А-ЯІЇЄҐ]{2,6}$/

/** What the way of writing says for or against a place's name, whichever place it is. */
export function writing(c: Candidate, ref: PlaceRef, ctx: Context): number {
  const { l, lowered } = ctx
  const { line } = c
  const name = nameOf(c)
  const before = line.words[c.from - 1]
  const after = line.words[c.to]
  const word = line.words[c.from]!
  const single = c.to - c.from === 1
  let score = 0
  if (!single && !c.level) score += (c.inflected ? 0.8 : 1.1) + (c.refs.length === 1 ? 0.4 : 0)
  if (c.level) score += 1
  if (c.sounded) score -= 0.7
  else if (c.inflected) score -= 0.2
  if (c.slug) score -= 0.3
  if (inDateline(c)) score += 1.6
  const located = before !== undefined && l.at.has(before.norm)
  if (located) score += 0.9
  // "пункт пропуска «Нехотеевка»": quotes after such a word hold a name.
  const earlier = line.words[c.from - 2]
  const pointed = before !== undefined && l.border?.test(` ${earlier?.norm ?? ''} ${before.norm}`) === true
  if (pointed) score += 0.8
  const opens = c.from === 0 || /[.!?:;«»“”"(\-–—]\s*$/.test(line.text.slice(Math.max(0, word.start - 3), word.start))
  if (opens && single && isTopicAtFire(c, ref, ctx)) score += TOPIC
  else if (opens && !pointed && single && !line.shouted) score -= line.part === 'title' ? 0.4 : 0.9
  else if (!opens && !word.caseless && !line.shouted && ctx.sentenceCase) score += 0.3
  if (opens && single && after && !after.capital && SLAVIC_ADJECTIVE.test(name)) score -= 1.5
  // "Курское УФСБ": an adjective before an agency's letters.
  else if (single && after && AGENCY.test(after.text) && SLAVIC_ADJECTIVE.test(name)) score -= 2
  if (line.shouted) score -= 0.4
  if (word.caseless) score -= before && (located || before.is.settlement) ? 0 : 0.9
  else if (single && lowered.has(name)) score -= 1.5
  // A long name that one place only bears is hardly anything else.
  if (!word.caseless && single && c.refs.length <= 4) score += name.length >= 7 ? 0.8 : name.length >= 5 ? 0.4 : 0
  if (name.length <= 3 && !word.caseless) score -= 0.7
  // "Ivan Sumy", "Chinar Post": part of a longer name that no place bears; after a title it is a person's.
  if (!line.shouted && before?.capital && !before.caseless && !located && touches(line, c.from - 1)) {
    if (!before.is.common && !isUnit(before)) score -= 1.2
    if (before.is.person) score -= 0.8
  }
  if (!line.shouted && after?.capital && !after.caseless && touches(line, c.to - 1)) {
    if (!after.is.common && !isUnit(after)) score -= 0.9
  }
  if (single && c.level === null && !word.caseless) score += personal(c, ref, located, ctx)
  return score + Math.min(0.6, ((ctx.mentions.get(String(c.refs[0]?.ref)) ?? 1) - 1) * 0.3)
}

/** What a headline's topic has for it: no other state or place need be named then. */
const TOPIC = 1.2

/** "Рыжевка: стреляют с ночи": a headline on a village that only one place is called as, at a border with fire. */
function isTopicAtFire({ line, from, to, refs, inflected }: Candidate, ref: PlaceRef, { g }: Context): boolean {
  if (line.part !== 'title' || from !== 0 || inflected || refs.length > 2) return false
  if (line.text[line.words[to - 1]!.end] !== ':' || line.words[from]!.norm.length < 6) return false
  const near = g.nearBorder(ref)
  return near !== null && near.km <= 30 && TENSE.has(near.pair)
}

/** What speaks for a single word's being a person's name, or a word of ordinary news, rather than a small town's. */
function personal(c: Candidate, ref: PlaceRef, located: boolean, { g, l, surnames: known }: Context): number {
  const kind = g.kindOf(ref)
  if (kind === 'country' || kind === 'capital' || kind === 'region' || kind === 'area') return 0
  const name = nameOf(c)
  const inside = c.line.words[c.from - 1]
  if (isGivenName(name) && !(inside && l.inside.has(inside.norm))) return -2.5
  let score = 0
  const big = g.populationOf(ref) > 300_000
  if (isSurname(name, known)) score -= located || big ? 0.5 : 1.8
  const after = c.line.words[c.to]
  if (after && !after.capital && !big && l.said?.test(` ${after.norm}`)) score -= 1
  if (big || located) return score
  const near = g.nearBorder(ref)
  return near && near.km <= 150 ? score : score - 0.8
}

function isUnit({ is }: Word): boolean {
  return is.settlement || is.district || is.region
}

/** Only a space or hyphen stands between a word and the next. */
function touches(line: Line, at: number): boolean {
  const gap = line.text.slice(line.words[at]!.end, line.words[at + 1]!.start)
  return gap === ' ' || gap === '-'
}
