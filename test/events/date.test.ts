import { describe, expect, it } from 'vitest'
import { findDate } from '../../lib/events/date.ts'
import { ar } from './date/ar.ts'
import { dateClasses } from './date/classes.ts'
import { de } from './date/de.ts'
import { en } from './date/en.ts'
import { es } from './date/es.ts'
import { forms } from './date/forms.ts'
import { fr } from './date/fr.ts'
import { late } from './date/late.ts'
import { other } from './date/other.ts'
import { pl } from './date/pl.ts'
import { ru } from './date/ru.ts'
import { dateTold } from './date/told.ts'
import { uk } from './date/uk.ts'
import { stories } from './stories.ts'
import { textOf } from './text.ts'

describe.each(Object.entries({ en, ru, uk, es, fr, de, pl, ar }))('date of an event in %s', (lang, cases) => {
  it.each(cases)('%s %s: %s', (at, zone, text, day) => {
    expect(findDate(textOf(lang, text, { at }), zone).date).toBe(day)
  })
})

describe('date', () => {
  it.each(stories)('%s %s, %d days from publication: %s', (lang, _type, days, title, body) => {
    const day = new Date(Date.UTC(2024, 4, 15 + days)).toISOString().slice(0, 10)
    expect(findDate(textOf(lang, { title, body }), 'Europe/Kyiv').date).toBe(day)
  })

  it.each(other)('%s, by the names of Intl: %s %s %s', (lang, at, zone, text, day) => {
    expect(findDate(textOf(lang, text, { at }), zone).date).toBe(day)
  })

  it.each(forms)('%s: %s', (lang, text, day) => {
    expect(findDate(textOf(lang, text), 'Europe/Kyiv').date).toBe(day)
  })

  it.each([...late, ...dateClasses, ...dateTold])('%s, told late: %s: %s', (lang, title, body, day) => {
    expect(findDate(textOf(lang, { title, body }), 'Europe/Kyiv').date).toBe(day)
  })

  it('keeps the words that say it', () => {
    expect(findDate(textOf('en', 'Shells hit a school on Tuesday.'), 'Europe/Kyiv').words).toBe('Tuesday')
    expect(findDate(textOf('en', 'Shells hit a school.'), 'Europe/Kyiv').words).toBe('(reported)')
  })

  it('never invents one: no event, no date; no time of publication, no date', () => {
    expect(findDate(textOf('en', 'A garden of roses.'), 'Europe/Kyiv')).toEqual({ date: null })
    expect(findDate(textOf('en', 'Shells hit a school on Tuesday.', { at: 'soon' }), 'Europe/Kyiv')).toEqual({
      date: null,
    })
  })

  it('takes the day of the place, not of the clock in Greenwich', () => {
    const text = textOf('en', 'Shells hit a school this evening.', { at: '2024-05-15T23:30:00Z' })
    expect(findDate(text, 'America/Bogota').date).toBe('2024-05-15')
    expect(findDate(text, 'Asia/Yerevan').date).toBe('2024-05-16')
    expect(findDate(text, 'No/Where').date).toBe('2024-05-15')
  })

  it('dates a story written up after midnight by the day before, an alert by its minute', () => {
    const at = '2024-05-14T22:10:00Z'
    const story = textOf('en', { title: 'Shells hit a school', body: 'Two people were hurt, the mayor said.' }, { at })
    expect(findDate(story, 'Europe/Kyiv').date).toBe('2024-05-14')
    expect(findDate(textOf('en', { title: 'SHELLS HIT A SCHOOL' }, { at }), 'Europe/Kyiv').date).toBe('2024-05-15')
  })

  it('is bounded on hostile text', () => {
    const hostile = 'on Tuesday 11 May night of 12.05. after '.repeat(25_000)
    expect(() => findDate(textOf('en', { title: hostile, summary: hostile, body: hostile }), 'UTC')).not.toThrow()
  })
})
