import { expect, test } from 'vitest'
import { settings } from '../../lib/local/settings.ts'

test('origins and languages are lists, in their order', () => {
  const env = { BORDERWIRE_ORIGINS: 'Northline, Farwire', BORDERWIRE_LANGUAGES: 'uk,en-GB' }
  expect(settings(undefined, env).preference).toEqual({ origins: ['Northline', 'Farwire'], langs: ['uk', 'en'] })
})

test('a number of seconds that is none is refused by name', () => {
  expect(() => settings(undefined, { BORDERWIRE_MIN_POLL_SECONDS: 'soon' })).toThrow('BORDERWIRE_MIN_POLL_SECONDS')
})
