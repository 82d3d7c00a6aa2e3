import type { Resolved } from './resolve.ts'

/** The text before a name, without articles and the word that says what it is ("the village of"). */
export function textBefore(r: Resolved): string {
  let from = r.from
  for (let steps = 0; from > 0 && steps < 5; steps++) {
    const { norm, is } = r.line.words[from - 1]!
    if (
      !SKIPPED.has(norm) &&
      !is.settlement &&
      !is.district &&
      !is.region &&
      is.people === null &&
      !isOwner(r, from - 1)
    )
      break
    from--
  }
  return r.line.flat.slice(0, r.line.flatAt[from] ?? 0).trimEnd()
}

/** "In Russia's Bryansk region", "in Ukraine's northern Sumy region": whose it is, not where it is. */
function isOwner(r: Resolved, at: number): boolean {
  const { text, norm, capital } = r.line.words[at]!
  return (capital && /['’]s$/.test(text)) || DIRECTION.test(norm)
}

const DIRECTION = /^(?:north|south|east|west)(?:east|west)?ern$|^(?:central|downtown)$/

const SKIPPED = new Set(
  'the a an of nearby neighbouring neighboring la el le les los las der die das dem den des соседнем соседней сусідній сусідньому'.split(
    ' ',
  ),
)

export function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1)
}

/** The last words of a text, after a space, as the languages' phrases begin. */
export function tail(text: string, words: number): string {
  const trimmed = text.trim()
  let from = trimmed.length
  for (let found = 0; found < words && from > 0; found++) from = trimmed.lastIndexOf(' ', from - 1)
  return ` ${trimmed.slice(Math.max(0, from + 1))}`
}
