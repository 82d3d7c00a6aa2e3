import type { Resolved } from './resolve.ts'

/**
 * Whether a name stands in quotes as the name of something else: an outlet's of several words ("«Шебекино сегодня»
 * рассказало"), or a formation's, a paper's or a club's ("угрупування «Суми»"). A checkpoint's is its place.
 */
export function isTitleOfOther({ line, from, to }: Resolved): boolean {
  const first = line.words[from]!
  // The name may stand anywhere in the title: at most three words after the opening quote.
  for (let at = from; at >= 0 && at >= from - 3; at--) {
    const word = line.words[at]!
    const opening = line.text[word.start - 1] ?? ''
    if (!OPENS.has(opening)) continue
    const close = CLOSES.exec(line.text.slice(first.start, first.start + MAX_TITLE))
    if (!close) return false
    const end = first.start + close.index
    const before = line.words[at - 1]
    if (!before || line.text.slice(before.end, word.start - 1) !== ' ') return false
    if (BEARERS.test(before.norm)) return true
    const next = line.words[to]
    const single = at === from && !(next && next.start < end)
    // Speech in quotes opens after a colon or runs on; a title is short and stands in the middle of its sentence.
    return !single && word.capital && !/[,.!?]/.test(line.text.slice(word.start, end)) && isInside(line.text, end)
  }
  return false
}

/** Letters to the closing quote: titles are short. */
const MAX_TITLE = 32
const OPENS = new Set('«“„')
const CLOSES = /[»”“]/

/** The sentence goes on after the closing quote with a small word. */
function isInside(text: string, close: number): boolean {
  return /^. \p{Ll}/u.test(text.slice(close, close + 3))
}

/** Stems of what is named after a place without being there. */
const BEARERS =
  /^(?:угрупован|угрупуван|группиров|груп|отг$|оту$|осув$|осгв$|отув$|бригад|батальон|батальйон|полк|отряд|загон|газет|телеканал|канал|издани|видан|агентств|агенц|клуб|фк$|холдинг|телеграм|паблик|пабл|gazet|portal|kanal|brygad|batalion|zgrupowan|klub|zeitung|sender|bataillon|brigade|brigada|batallon|journal|chaine|diario|periodico|canal|radio)/
