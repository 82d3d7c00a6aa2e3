import { describe, expect, it } from 'vitest'
import { findDenial } from '../../lib/events/denial.ts'
import { cases } from './denial/cases.ts'
import { forms, furtherForms } from './denial/forms.ts'
import { textOf } from './text.ts'

describe('denial', () => {
  it.each(cases)('%s: %s', (lang, text, by, of) => {
    const denial = findDenial(textOf(lang, text))
    expect(denial && { by: denial.by, of: denial.of }).toEqual(by === null ? null : { by, of })
  })

  it.each([...forms, ...furtherForms])('%s: %s: %s', (lang, text, denies) => {
    expect(findDenial(textOf(lang, text)) !== null).toBe(denies)
  })

  it('keeps the sentence', () => {
    expect(findDenial(textOf('en', 'Drones hit a depot. Kyiv denied involvement.'))?.sentence).toBe(
      'Kyiv denied involvement.',
    )
  })

  it('names who spoke before, when a quotation goes on', () => {
    const body = 'Georgia’s defence ministry commented on the report.\n"Our units had nothing to do with it," it said.'
    expect(findDenial(textOf('en', { title: 'Shots at the boundary line', body }))?.by).toBe(
      'Georgian Defence Ministry',
    )
  })

  it('is bounded on hostile text', () => {
    const hostile = 'Kyiv denied that Moscow denied the involvement role part '.repeat(20_000)
    expect(() => findDenial(textOf('en', { title: hostile, summary: hostile, body: hostile }))).not.toThrow()
  })
})
