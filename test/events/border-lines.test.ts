import { expect, test } from 'vitest'
import { borderLines, packLines, unpackLines } from '../../lib/events/border-lines.ts'
import { gazetteer } from '../../lib/events/gazetteer.ts'

test('the file of border lines holds those of the gazetteer', () => {
  const { borders, lines } = gazetteer()
  expect(borderLines().borders).toEqual(borders.map(({ pair, from, to }) => ({ pair, from, to })))
  expect(borderLines().lines).toEqual(lines)
})

test.each([0, 1, 2, 3])('packing and unpacking gives the same lines, however long the list (%i)', (n) => {
  const borders = Array.from({ length: n }, (_, i) => ({ pair: 'AA-BB', from: i, to: i + 2 }))
  const lines = new Float32Array([1.5, 2.5, Number.NaN, Number.NaN])
  expect(unpackLines(packLines({ borders, lines }))).toEqual({ borders, lines })
})
