import { describe, expect, test } from 'vitest'
import { skeletonOf } from '../../lib/clusters/skeleton.ts'
import { fc } from '../helpers/properties.ts'

describe('skeletonOf', () => {
  const same: [string, string, string, string][] = [
    ['Tavolzhanka', 'en', 'Таволжанка', 'ru'],
    ['Tavolzhanka', 'en', 'Таволжанке', 'ru'],
    ['Tavolžanka', 'cs', 'Таволжанка', 'uk'],
    ['Kharkiv', 'en', 'Харків', 'uk'],
    ['Vovchansk', 'en', 'Вовчанську', 'uk'],
    ['Shebekino', 'en', 'Шебекино', 'ru'],
    ['Szebekino', 'pl', 'Шебекіно', 'uk'],
    ['Grayvoron', 'en', 'Грайворон', 'ru'],
    ['Hrodna', 'en', 'Гродно', 'ru'],
    ['Lukoil', 'en', 'ЛУКОЙЛ', 'ru'],
    ['Washington', 'en', 'Вашингтон', 'ru'],
    ['Mitsubishi', 'en', 'ミツビシ', 'ja'],
  ]
  test.each(same)('%s (%s) meets %s (%s)', (a, langA, b, langB) => {
    expect(skeletonOf(a, langA)).toBe(skeletonOf(b, langB))
    expect(skeletonOf(a, langA)).not.toBe('')
  })

  const apart: [string, string][] = [
    ['Sumy', 'Kursk'],
    ['Belgorod', 'Novgorod'],
    ['Poland', 'Holland'],
  ]
  test.each(apart)('%s and %s stay apart', (a, b) => {
    expect(skeletonOf(a, 'en')).not.toBe(skeletonOf(b, 'en'))
  })

  test('any text gives a short skeleton', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.constantFrom('en', 'ru', 'uk', 'pl', 'ja', ''),
        (word, lang) => {
          expect(skeletonOf(word, lang).length).toBeLessThanOrEqual(14)
        },
      ),
    )
  })
})
