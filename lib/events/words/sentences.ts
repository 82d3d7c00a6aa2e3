/**
 * Where sentences end, by Unicode's rules (UAX 29, SB1–SB998). `Intl.Segmenter` knows them too, but takes ten times as
 * long and quadratic time for texts of many full stops.
 */
const TERMINAL = /\p{STerm}/gu
/** Full stops may be part of an abbreviation or a number. */
const FULL_STOP = '.\u2024\ufe52\uff0e'
/** Marks and format characters belong to whatever they follow. */
const CLOSERS = /[\p{M}\p{Cf}\p{Ps}\p{Pe}\p{Pi}\p{Pf}"'\u275b-\u2760\u2e00\u2e01\u2e06-\u2e08\u2e0b]*/uy
const MARKS = /[\p{M}\p{Cf}]*/uy
const SPACES = /[\p{M}\p{Cf}\s]*/uy
/** Georgian letters (U+10D0…) are small ones by their category only. */
const LETTER_BEFORE = /(?![\u10d0-\u10ff])[\p{Uppercase}\p{Lowercase}\p{Lt}][\p{M}\p{Cf}]*$/u
const UPPER = /[\p{Uppercase}\p{Lt}]/uy
const NUMBER = /\p{Nd}/uy
/** A sentence goes on with these, whatever stands before. */
const GOES_ON =
  /[\p{STerm},:;\u002d\u2013\u2014\u055d\u060c\u060d\u037e\u07f8\u1802\u1808\u3001\ufe10\ufe11\ufe13\ufe14\ufe31\ufe32\ufe50\ufe51\ufe54\ufe55\ufe58\ufe63\uff0c\uff0d\uff1a\uff1b\uff64]/uy
/** Behind a full stop a sentence goes on with a small letter, whatever figures and marks stand before that. */
const LOWER_NEXT = /[^\p{Alphabetic}\p{STerm}]*(?![\u10d0-\u10ff])\p{Lowercase}/uy
/** Looked at for the letter before a full stop. */
const LETTER_AND_MARKS = 4

/** The sentences of one paragraph, with the spaces behind them. Linear in its length. */
export function sentencesOf(paragraph: string): string[] {
  const sentences: string[] = []
  let start = 0
  TERMINAL.lastIndex = 0
  for (let found = TERMINAL.exec(paragraph); found; found = TERMINAL.exec(paragraph)) {
    const behind = found.index + found[0].length
    const end = skip(SPACES, paragraph, skip(CLOSERS, paragraph, behind))
    if (end >= paragraph.length) break
    if (goesOn(paragraph, found[0], behind, end)) continue
    sentences.push(paragraph.slice(start, end))
    start = end
  }
  sentences.push(paragraph.slice(start))
  return sentences
}

function goesOn(text: string, mark: string, behind: number, end: number): boolean {
  if (at(GOES_ON, text, end)) return true
  if (!FULL_STOP.includes(mark)) return false
  if (skip(MARKS, text, behind) === end) {
    if (at(NUMBER, text, end)) return true
    const before = text.slice(Math.max(0, behind - mark.length - LETTER_AND_MARKS), behind - mark.length)
    if (at(UPPER, text, end) && LETTER_BEFORE.test(before)) return true
  }
  return at(LOWER_NEXT, text, end)
}

function skip(class_: RegExp, text: string, from: number): number {
  class_.lastIndex = from
  return class_.test(text) ? class_.lastIndex : from
}

function at(pattern: RegExp, text: string, from: number): boolean {
  pattern.lastIndex = from
  return pattern.test(text)
}
