import { describe, expect, it } from 'vitest'
import { eachWord } from '../../lib/stories/characters.ts'
import { headlineKey } from '../../lib/stories/wording.ts'
import { fc } from '../helpers/properties.ts'

function words(text: string): string[] {
  const found: string[] = []
  eachWord(text, (start, end) => found.push(text.slice(start, end)))
  return found
}

describe('words', () => {
  it.each([
    ['Two shells, 14:20', ['Two', 'shells', '14', '20']],
    ['⚡️Снаряд попал в сарай‼️', ['Снаряд', 'попал', 'в', 'сарай']],
    ['हमले में', ['हमले', 'में']],
    ['边境abc', ['边', '境', 'abc']],
    ['abc边境', ['abc', '边', '境']],
    ['𠀀𝒳', ['𠀀', '𝒳']],
    ['', []],
  ])('%s', (text, expected) => expect(words(text)).toEqual(expected))

  it('a headline is known by its words, whatever emoji stands before them', () => {
    expect(headlineKey('⚡️ Снаряд попал в сарай')).toBe(headlineKey('Снаряд попал в сарай'))
  })

  it('are those of the Unicode properties, in any text', () => {
    const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu
    const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u
    const text = fc.string({ unit: 'binary' }).filter((t) => !unspaced.test(t))
    fc.assert(
      fc.property(text, (t) => {
        expect(words(t)).toEqual(t.match(word) ?? [])
      }),
    )
  })
})
