import { describe, expect, it } from 'vitest'
import { findActors } from '../../lib/events/actors.ts'
import { findDate } from '../../lib/events/date.ts'
import { findDenial } from '../../lib/events/denial.ts'
import { findType } from '../../lib/events/type.ts'
import { findUnverified } from '../../lib/events/verification.ts'
import { compile, findPhrases } from '../../lib/events/words/phrases.ts'
import type { Unit } from '../../lib/events/words/units.ts'
import { textOf } from './text.ts'

const MEGABYTE = 1_000_000
const fill = (piece: string) => piece.repeat(Math.ceil(MEGABYTE / piece.length))

/** One megabyte each: words that begin many phrases and end none, dates without end, nothing but marks. */
const texts = {
  'one word': fill('shelling '),
  'no spaces': fill('обстрел'),
  'beginnings of phrases': fill('could not be could not be troops withdrew from the from the '),
  dates: fill('on Tuesday, 11 May 2024, 12.05.2024, overnight into Wednesday after since '),
  denials: fill('Kyiv denied that Moscow denied the role of the army of Russia of '),
  brackets: fill('((«»)) '),
  abbreviations: fill('U.S. Gen. г. Sept. '),
  hyphens: fill('a-'),
  digits: fill('11 '),
  lines: fill('Sept 5\n'),
}

describe.each(Object.entries(texts))('a megabyte of %s', (_, text) => {
  it.each(['en', 'ru'])('%s', (lang) => {
    const document = textOf(lang, { title: text, summary: text, body: text })
    for (const extract of [findType, findDate, findUnverified, findDenial, findActors]) {
      expect(() => extract(document)).not.toThrow()
    }
  })
})

describe('phrases', () => {
  /** Counts the words that matching looks at. */
  function looks(words: number): number {
    let count = 0
    const phrases = compile({ a: 'x .. y, x x x x z, x* .. y .. z' })
    const units = Array.from({ length: words }, (): Unit => {
      return { word: 'x', starts: [], start: 0, end: 1, clause: 0, capital: false }
    })
    const counted = new Proxy(units, {
      get(target, key) {
        count += 1
        return Reflect.get(target, key)
      },
    })
    findPhrases(phrases, counted)
    return count
  }

  it('are looked for in linear time', () => {
    expect(looks(4000) / looks(2000)).toBeCloseTo(2, 1)
  })
})
