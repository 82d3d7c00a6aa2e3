import { expect, test } from 'vitest'
import { numbersIn } from '../../lib/clusters/numbers.ts'
import { fc } from '../helpers/properties.ts'

test.each([
  ['1,234 people and 5.5 km', ['1234', '5.5']],
  ['1 234 жителя, 12,5 млн', ['1234', '12.5']],
  ['no figures', []],
  ['٤٨ جنديا', ['48']],
  ['１２人が', ['12']],
  ['05:30 on 07', ['5', '30', '7']],
])('%s', (text, numbers) => {
  expect(numbersIn(text, 10)).toEqual(numbers)
})

test('never more than asked for, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(numbersIn(text, 5).length).toBeLessThanOrEqual(5)
    }),
  )
})
