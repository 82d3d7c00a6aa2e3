import { describe, expect, it } from 'vitest'
import { isBorderEvent } from '../../../lib/events/border-event.ts'
import { borderOf } from '../../../lib/events/borders.ts'
import { type Document, toDocument } from '../../../lib/events/document.ts'
import { findPlaces } from '../../../lib/events/places.ts'
import { tokensOf } from '../../../lib/events/words/tokens.ts'
import { fc } from '../../helpers/properties.ts'

/** Runs all that this room does with places over a document, past the cut that toDocument makes. */
function all(document: Document): void {
  const found = findPlaces(document)
  const border = borderOf(found.event, found.states)
  isBorderEvent({
    document,
    type: 'Attack',
    place: found.event,
    mentions: found.mentions,
    border,
    states: found.states,
  })
}

const meta = { at: '2024-06-11T10:00:00Z', outlet: 'x' }
const MEGABYTE = 1_000_000

/** A document of one sentence of about a megabyte, as toDocument would never make it. */
function huge(lang: string, unit: string): Document {
  const text = unit.repeat(Math.ceil(MEGABYTE / unit.length))
  const { sentences } = toDocument({ title: '', summary: '', body: text.slice(0, 40_000), lang, ...meta })
  const tokens = tokensOf(text)
  return { lang, ...meta, sentences: [{ text, part: 'title', tokens }, { text, part: 'body', tokens }, ...sentences] }
}

describe('hostile text', () => {
  // The bound is a hundred times what linear work takes, and a thousandth of what quadratic work would.
  it.each([
    ['en', 'San '],
    ['en', 'Nova Nova Nova '],
    ['en', 'A'],
    ['en', "d'Arauca-"],
    ['en', 'KYIV, '],
    ['en', 'KYIV/'],
    ['en', 'in the village of '],
    ['ru', 'Белгородской и '],
    ['ru', 'Новой Таволжанке '],
    ['ru', 'ого'],
    ['uk', 'Середини-Буди '],
    ['uk', 'Середини-'],
    ['uk', 'щинщин'],
    ['ar', 'الناقورة '],
    ['de', 'Nordost'],
    ['pl', 'powiecie hajnowskim '],
    ['zz', '( . / '],
  ])('%s: a megabyte of %j takes bounded time', (lang, unit) => {
    const document = huge(lang, unit)
    const started = performance.now()
    all(document)
    expect(performance.now() - started).toBeLessThan(10_000)
  })

  it('never throws, whatever the text, language and time', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.string({ maxLength: 200 }),
        fc.constantFrom('en', 'ru', 'uk', 'pl', 'ar', 'zh', '', 'xx-invalid-tag-too-long', '__proto__', 'constructor'),
        fc.constantFrom('2024-06-11T10:00:00Z', '', 'never'),
        (title, body, lang, at) => {
          const sentence = (part: 'title' | 'body', text: string) => ({
            text,
            part,
            tokens: tokensOf(text),
          })
          all({ lang, at, outlet: '', sentences: [sentence('title', title), sentence('body', body)] })
        },
      ),
      { numRuns: 150 },
    )
  })

  it('takes no prototype key for a name', () => {
    for (const word of ['constructor', 'Constructor', '__proto__', 'toString', 'HasOwnProperty']) {
      const found = findPlaces(toDocument({ title: `Shells hit ${word}`, summary: '', lang: 'en', ...meta }))
      expect(found.event).toBeNull()
    }
  })
})
