import { expect, it } from 'vitest'
import { list, variable } from '../../functions/environment.ts'

it('names the variable that is missing', () => {
  expect(variable('TABLE_NAME', { TABLE_NAME: 'wires' })).toBe('wires')
  expect(() => variable('TABLE_NAME', {})).toThrow('TABLE_NAME is not set')
  expect(() => variable('TABLE_NAME', { TABLE_NAME: '' })).toThrow('TABLE_NAME is not set')
})

it('reads lists, and none as empty', () => {
  expect(list('ALLOWED_ORIGINS', { ALLOWED_ORIGINS: 'http://a.example, http://b.example,' })).toEqual([
    'http://a.example',
    'http://b.example',
  ])
  expect(list('ALLOWED_ORIGINS', {})).toEqual([])
})
