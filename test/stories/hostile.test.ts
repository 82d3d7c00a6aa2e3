import { describe, expect, it } from 'vitest'
import { tellsOfAgain } from '../../lib/clusters/again.ts'
import { isFeatureTitle } from '../../lib/stories/features.ts'
import { fingerprint } from '../../lib/stories/fingerprint.ts'
import { detectLanguage } from '../../lib/stories/language.ts'
import { originOf } from '../../lib/stories/origin.ts'
import { runningClass } from '../../lib/stories/running.ts'
import { shapeOf } from '../../lib/stories/shape.ts'

/** What reads a whole text, beside the wire classes and the extractors of events, which have tables of their own. */
const readers: Record<string, (text: string) => unknown> = {
  language: detectLanguage,
  origin: (text) => originOf({ summary: text, body: text, author: text }, 'Harbour Wire'),
  fingerprint: (text) => fingerprint({ title: text, summary: text, body: text }),
  'headline of a feature': isFeatureTitle,
  shape: (text) => shapeOf({ title: text, summary: text, body: text }),
  'running report': (text) => runningClass({ title: text, summary: text, body: text }),
  again: (text) => tellsOfAgain(text, text),
}

const pieces = [
  ' ',
  '\n',
  '(',
  '«»',
  '— ',
  '...',
  'a-',
  '12:30 ',
  'why is it ',
  'for the third night in a ',
  '(Farrow) — ',
  'обстрел ',
  'як і ',
  'по словам ',
  'nach Angaben ',
  'de nuevo por ',
  "l'",
  '打',
  '\u0301',
]

describe.each(Object.entries(readers))('%s', (_, read) => {
  it.each(pieces)('a megabyte of %j takes bounded time', (piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length))
    const started = performance.now()
    read(text)
    // Linear work takes milliseconds; quadratic work would take minutes.
    expect(performance.now() - started).toBeLessThan(3000)
  })
})
