import { describe, expect, it } from 'vitest'
import { findUnverified } from '../../lib/events/verification.ts'
import { textOf } from './text.ts'
import { cases } from './verification/cases.ts'
import { forms } from './verification/forms.ts'
import { means } from './verification/means.ts'
import { notes, outlets } from './verification/notes.ts'
import {
  closing,
  elsewhere,
  furtherShapes,
  initials,
  marked,
  oblique,
  ordinary,
  shapes,
} from './verification/shapes.ts'

describe('who could not verify', () => {
  it.each(cases)('%s: %s', (lang, sentence, by) => {
    const found = findUnverified(textOf(lang, { title: 'Shells hit village', body: `Text.\n${sentence}` }))
    expect(found?.by ?? null).toBe(by === '*' ? 'Harbour Wire' : by)
    if (by) expect(found?.sentence).toBe(sentence)
  })

  it.each([...notes, ...forms, ...means, ...shapes, ...furtherShapes, ...oblique, ...closing])(
    '%s: %s: %s',
    (lang, body, said) => {
      const outlet = outlets[lang]!
      expect(findUnverified(textOf(lang, { body }, { outlet })) !== null).toBe(said)
    },
  )

  it.each([...initials, ...elsewhere])('%s: %s: %s: %s', (outlet, lang, body, said) => {
    expect(findUnverified(textOf(lang, { body }, { outlet })) !== null).toBe(said)
  })

  it.each(marked)('%s: %s: %s: %s', (lang, title, summary, said) => {
    expect(findUnverified(textOf(lang, { title, summary })) !== null).toBe(said)
  })

  it.each(ordinary)('none: %s: %s', (lang, body) => {
    expect(findUnverified(textOf(lang, { body }, { outlet: outlets[lang]! }))).toBeNull()
  })

  it('knows its outlet declined and in quotation marks', () => {
    const text = textOf('ru', { body: 'Проверить эти сведения «Перекату» не удалось.' }, { outlet: 'Перекат' })
    expect(findUnverified(text)?.by).toBe('Перекат')
  })

  it('is bounded on hostile text', () => {
    const hostile = 'could not could not verify unable to not be '.repeat(25_000)
    expect(() => findUnverified(textOf('en', { title: hostile, summary: hostile, body: hostile }))).not.toThrow()
  })
})
