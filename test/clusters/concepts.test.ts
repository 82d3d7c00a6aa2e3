import { expect, test } from 'vitest'
import { conceptOf } from '../../lib/clusters/concepts.ts'

test.each([
  ['shelling', 'обстрелом', 'обстріл'],
  ['governor', 'губернатора', 'губернатор'],
  ['soldiers', 'военнослужащих', 'військовослужбовців'],
  ['killed', 'погибли', 'загинули'],
  ['wounded', 'ранены', 'поранено'],
  ['drones', 'беспилотники', 'безпілотники'],
  ['russian', 'российские', 'російські'],
])('%s = %s = %s', (en, ru, uk) => {
  expect(conceptOf(en, 'en')).toBeDefined()
  expect(conceptOf(ru, 'ru')).toBe(conceptOf(en, 'en'))
  expect(conceptOf(uk, 'uk')).toBe(conceptOf(en, 'en'))
})

test('names of countries meet in languages without a table', () => {
  expect(conceptOf('kolumbien', 'de')).toBe(conceptOf('colombie', 'fr'))
  expect(conceptOf('ليبيا', 'ar')).toBeDefined()
})

test('words of no concept, and unknown languages, give none', () => {
  expect(conceptOf('tablecloth', 'en')).toBeUndefined()
  expect(conceptOf('__proto__', 'en')).toBeUndefined()
  expect(conceptOf('constructor', 'xx')).toBeUndefined()
})
