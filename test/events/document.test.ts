import { describe, expect, it } from 'vitest'
import { toDocument } from '../../lib/events/document.ts'
import { sentencesOf } from '../../lib/events/words/sentences.ts'
import { tokensOf } from '../../lib/events/words/tokens.ts'

/** What sentences and words are cut at, and what only looks like it. */
const PIECES =
  'a|B|я|Ж|ł|Ó|ა|ب|中|7|12|ª|Ⅷ|.|.|.|!|?|…|。|؟| |  |\u00a0|"|»|«|“|”|’|\'|)|(|[|-|‑|–|,|:|%|€|/|\u0301|\u00ad|\ufe0f|😀'.split(
    '|',
  )

/** Always the same strings: a linear congruential generator (Numerical Recipes' constants). */
function strings(count: number): string[] {
  let seed = 20_261_122
  const next = (below: number) => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((seed / 2 ** 32) * below)
  }
  return Array.from({ length: count }, () =>
    Array.from({ length: 2 + next(10) }, () => PIECES[next(PIECES.length)]).join(''),
  )
}

const texts = strings(8000)

describe('sentences and words', () => {
  it('end where Unicode’s rules end them', () => {
    const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
    for (const text of texts) {
      expect(sentencesOf(text), JSON.stringify(text)).toEqual([...segmenter.segment(text)].map((s) => s.segment))
    }
  })

  it('are letters and figures, with marks, hyphens and apostrophes inside', () => {
    const pattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[’'ʼ‑-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu
    for (const text of texts) {
      expect(
        tokensOf(text).map(({ known, ...token }) => token),
        JSON.stringify(text),
      ).toEqual(
        [...text.matchAll(pattern)].map((m) => ({
          text: m[0],
          lower: m[0].toLowerCase(),
          start: m.index,
          end: m.index + m[0].length,
        })),
      )
    }
  })

  it('cut a megabyte in linear time', () => {
    for (const piece of ['. ', '." ', 'a. 1', 'Sept. ', 'a-', '.(1', '中。']) {
      const start = performance.now()
      const text = piece.repeat(Math.ceil(1_000_000 / piece.length))
      sentencesOf(text)
      tokensOf(text)
      expect(performance.now() - start, piece).toBeLessThan(3000)
    }
  })

  it('keep a date with its abbreviation, and a summary that the body repeats once', () => {
    const lead = 'Shells hit a school on Sept. 5, the governor said on Wednesday.'
    const document = toDocument({
      title: 'Shells hit school',
      summary: lead,
      body: `${lead} Nobody was hurt.`,
      lang: 'en',
      at: '2024-05-15T10:00:00Z',
      outlet: 'Harbour Wire',
    })
    expect(document.sentences.map((s) => s.text)).toEqual(['Shells hit school', lead, 'Nobody was hurt.'])
  })
})
