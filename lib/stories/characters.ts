/**
 * What a code point is, as bits: regular expressions over Unicode properties answer this once for each code point,
 * and a table remembers it, because every story asks it of each of its letters several times.
 */
export const LETTER = 1
export const MARK = 2
export const NUMBER = 4
/** Of a script written without spaces between words. */
export const UNSPACED = 8
export const LATIN = 16
export const CYRILLIC = 32
export const ARABIC = 64
export const DEVANAGARI = 128
/** A letter outside the four scripts that many languages share. */
export const UNCOMMON = 256
const SEEN = 512

const properties: [bit: number, pattern: RegExp][] = [
  [LETTER, /^\p{L}$/u],
  [MARK, /^\p{M}$/u],
  [NUMBER, /^\p{N}$/u],
  [
    UNSPACED,
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u,
  ],
  [LATIN, /^\p{Script=Latin}$/u],
  [CYRILLIC, /^\p{Script=Cyrillic}$/u],
  [ARABIC, /^\p{Script=Arabic}$/u],
  [DEVANAGARI, /^\p{Script=Devanagari}$/u],
  [
    UNCOMMON,
    /^(?![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Common}])\p{L}$/u,
  ],
]

/** The planes that texts are written in; code points beyond are looked at anew each time. */
const REMEMBERED = 0x20000
const known = new Uint16Array(REMEMBERED)

/** The bits of a code point. */
export function bitsOf(codePoint: number): number {
  const before = codePoint < REMEMBERED ? known[codePoint]! : 0
  if (before) return before
  const character = String.fromCodePoint(codePoint)
  let bits = SEEN
  for (const [bit, pattern] of properties) if (pattern.test(character)) bits |= bit
  if (codePoint < REMEMBERED) known[codePoint] = bits
  return bits
}

/**
 * Visits every word as its start and end. A word begins with a letter or a digit and goes on through marks: the
 * variation selector after an emoji begins none. Characters of unspaced scripts stand alone.
 */
export function eachWord(text: string, visit: (start: number, end: number) => void): void {
  let start = -1
  let next = 0
  for (let i = 0; i < text.length; i = next) {
    const codePoint = text.codePointAt(i)!
    next = codePoint > 0xffff ? i + 2 : i + 1
    const bits = bitsOf(codePoint)
    const goesOn = bits & (LETTER | NUMBER) || (bits & MARK && start >= 0)
    if (start >= 0 && (!goesOn || bits & UNSPACED)) {
      visit(start, i)
      start = -1
    }
    if (bits & UNSPACED) visit(i, next)
    else if (goesOn && start < 0) start = i
  }
  if (start >= 0) visit(start, text.length)
}
