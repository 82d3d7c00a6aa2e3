import type { Token } from '../document.ts'
import { known } from './known.ts'

/** A word begins with a letter or a digit: the variation selector of an emoji before it (a mark) is none of it. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[’'ʼ‑-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu

const OTHER = 0
const LETTER = 1
const MARK = 2
/** Hyphens and apostrophes, between letters. */
const JOINER = 3
/** Latin, Greek, Cyrillic, Hebrew and the punctuation of all: what lies beyond is left to the pattern. */
const KNOWN = 0x600
const PUNCTUATION = 0x2000
const PUNCTUATION_END = 0x2070

const kinds = Uint8Array.from({ length: KNOWN }, (_, code) => {
  const char = String.fromCharCode(code)
  if (/[\p{L}\p{N}]/u.test(char)) return LETTER
  if (/\p{M}/u.test(char)) return MARK
  return char === "'" || char === '-' ? JOINER : OTHER
})

/** The words of a text. Linear; most texts need no pattern. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    const first = kindAt(text, at)
    if (first === undefined) return byPattern(text)
    at += 1
    if (first !== LETTER) continue
    const start = at - 1
    for (;;) {
      const kind = at < text.length ? kindAt(text, at) : OTHER
      if (kind === undefined) return byPattern(text)
      const joins = kind === JOINER && at + 1 < text.length && kindAt(text, at + 1) === LETTER
      if (kind !== LETTER && kind !== MARK && !joins) break
      at += 1
    }
    tokens.push(toToken(text.slice(start, at), start))
  }
  return tokens
}

function kindAt(text: string, at: number): number | undefined {
  const code = text.charCodeAt(at)
  if (code < KNOWN) return kinds[code]
  if (code < PUNCTUATION || code >= PUNCTUATION_END) return undefined
  return code === 0x2019 || code === 0x2011 ? JOINER : OTHER
}

function byPattern(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(WORD)) {
    tokens.push(toToken(match[0], match.index))
  }
  return tokens
}

/** The token that a word is, where it starts at `start`. */
export function toToken(word: string, start: number): Token {
  const record = known(word)
  return { text: record.text, lower: record.lower, known: record, start, end: start + word.length }
}
