import { goesOn } from './words/abbreviations.ts'
import type { Known } from './words/known.ts'
import { sentencesOf } from './words/sentences.ts'
import { tokensOf } from './words/tokens.ts'

export type Token = { text: string; lower: string; known: Known; start: number; end: number }

export type Sentence = { text: string; part: 'title' | 'summary' | 'body'; tokens: Token[] }

/** A story's text, cut once into sentences and words for every extractor. */
export type Document = {
  lang: string
  /** ISO 8601 UTC: the time that "on Friday" is said at. */
  at: string
  outlet: string
  sentences: Sentence[]
}

/** Longest text taken from each part: wire stories are shorter, and the rest costs time for nothing. */
const MAX_PART = 40_000
/** Pieces are joined up to this length: a text of nothing but abbreviations stays linear. */
const MAX_JOINED = 1000
const MAX_BLOCK = 2000
/** Ends of lines and paragraphs, with Unicode's own. */
const LINES = /[\n\r\u0085\u2028\u2029]+/

/**
 * Cuts title, summary and body into sentences and words. Linear in the text.
 * A summary that the body repeats is kept once.
 */
export function toDocument(text: {
  title: string
  summary: string
  body?: string | null
  lang: string
  at: string
  outlet: string
}): Document {
  const body = (text.body ?? '').slice(0, MAX_PART)
  const summary = text.summary.slice(0, MAX_PART)
  const repeated = summary.length > 40 && body.startsWith(summary.slice(0, 40))
  const parts = [
    ['title', text.title.slice(0, 2000)],
    ['summary', repeated && body.length >= summary.length ? '' : summary],
    ['body', body],
  ] as const
  const sentences = parts.flatMap(([part, value]) =>
    part === 'title'
      ? value
        ? [toSentence(part, value)]
        : []
      : splitSentences(value, text.lang).map((s) => toSentence(part, s)),
  )
  return { lang: text.lang, at: text.at, outlet: text.outlet, sentences }
}

function splitSentences(text: string, lang: string): string[] {
  if (!text) return []
  const sentences: string[] = []
  for (const paragraph of text.split(LINES)) {
    for (const block of inBlocks(paragraph)) {
      const pieces = sentencesOf(block)
        .map((piece) => piece.trim())
        .filter(Boolean)
      for (const sentence of joined(pieces, lang)) sentences.push(sentence)
    }
  }
  return sentences
}

/** Long paragraphs are cut into blocks, where sentences end, so that no sentence is longer than a block. */
function inBlocks(paragraph: string): string[] {
  if (paragraph.length <= MAX_BLOCK) return [paragraph]
  const blocks: string[] = []
  let rest = paragraph
  while (rest.length > MAX_BLOCK) {
    const head = rest.slice(0, MAX_BLOCK)
    const end = Math.max(head.lastIndexOf('. '), head.lastIndexOf('! '), head.lastIndexOf('? '))
    const cut = end > MAX_BLOCK / 2 ? end + 2 : head.lastIndexOf(' ') + 1 || MAX_BLOCK
    blocks.push(rest.slice(0, cut))
    rest = rest.slice(cut)
  }
  return [...blocks, rest]
}

/** A piece that ends in an abbreviation goes on in the next one. */
function joined(pieces: string[], lang: string): string[] {
  const sentences: string[] = []
  for (const piece of pieces) {
    const last = sentences.at(-1)
    if (last !== undefined && last.length < MAX_JOINED && goesOn(last, piece, lang)) {
      sentences[sentences.length - 1] = `${last} ${piece}`
    } else sentences.push(piece)
  }
  return sentences
}

function toSentence(part: Sentence['part'], text: string): Sentence {
  return { text, part, tokens: tokensOf(text) }
}
