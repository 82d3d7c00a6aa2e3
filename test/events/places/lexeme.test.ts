import { describe, expect, it } from 'vitest'
import { toDocument } from '../../../lib/events/document.ts'
import { lexiconOf } from '../../../lib/events/places/lexeme.ts'
import { findPlaces } from '../../../lib/events/places.ts'
import { known } from '../../../lib/events/words/known.ts'

describe('words remembered', () => {
  it('knows what a word is in each language', () => {
    const ru = lexiconOf('ru')(known('Курской'))
    expect([ru.norm, ru.capital, ru.adjective]).toEqual(['курскои', true, true])
    expect(lexiconOf('en')(known('villages')).settlement).toBe(true)
    expect(lexiconOf('de')(known('villages')).settlement).toBe(false)
    expect(lexiconOf('ru')(known('польско-белорусской')).states).toEqual(['PL', 'BY'])
  })

  it('are the same words until they are forgotten, and not for ever', () => {
    const word = lexiconOf('en')(known('Zzyzx'))
    expect(lexiconOf('en')(known('Zzyzx'))).toBe(word)
    for (let round = 0; round < 3; round++) {
      const lexeme = lexiconOf('en')
      for (let i = 0; i < 60_000; i++) lexeme(known(`word${round}x${i}`))
    }
    expect(lexiconOf('en')(known('Zzyzx'))).not.toBe(word)
    expect(lexiconOf('en')(known('Zzyzx'))).toEqual({ ...word })
  })

  it('give the same places before and after', () => {
    const document = toDocument({
      title: 'Two wounded in shelling of Seredyna-Buda',
      summary: 'Police in Sumy region said shells were fired from Russia.',
      lang: 'en',
      at: '2024-06-11T10:00:00Z',
      outlet: 'Wire',
    })
    const first = findPlaces(document)
    for (let i = 0; i < 70_000; i++) lexiconOf('en')(known(`other${i}`))
    expect(findPlaces(document)).toEqual(first)
  })
})
