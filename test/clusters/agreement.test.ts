import { describe, expect, test } from 'vitest'
import { disagreement } from '../../lib/clusters/agreement.ts'
import { toProfile } from '../../lib/clusters/profile.ts'
import { traitsOf } from '../../lib/clusters/traits.ts'
import { facts, filed, village } from './samples.ts'

const alpha = village('alpha', { lat: 50, lon: 36 })
const beta = village('beta', { lat: 50.1, lon: 36.1 })
const outskirts = village('outskirts', { lat: 50.02, lon: 36.02 })
const region = { ...alpha, id: 'r', precision: 'region' as const }

function told(id: string, place: typeof alpha | typeof region, date: string | null = '2026-03-04') {
  const draft = filed({ feed: id, id, title: 'Shells hit a farm', summary: 'Shells hit a farm, officials said.' })
  return traitsOf(toProfile({ ...draft, facts: facts({ place, date }) }))
}

describe('disagreement', () => {
  test('two stories that agree on one village stand against two that agree on another', () => {
    expect(disagreement([told('a', alpha), told('b', alpha)], [told('c', beta), told('d', beta)])).toBeLessThan(0)
  })

  test('days weigh like villages, and both weigh more than one', () => {
    const days = disagreement(
      [told('a', alpha), told('b', alpha)],
      [told('c', alpha, '2026-03-06'), told('d', alpha, '2026-03-06')],
    )
    const both = disagreement(
      [told('a', alpha), told('b', alpha)],
      [told('c', beta, '2026-03-06'), told('d', beta, '2026-03-06')],
    )
    expect(days).toBeLessThan(0)
    expect(both).toBeLessThan(days)
  })

  test('one story may be wrong: alone it says nothing, and those at odds with each other agree on nothing', () => {
    expect(disagreement([told('a', alpha), told('b', alpha)], [told('c', beta)])).toBe(0)
    expect(disagreement([told('a', alpha), told('b', alpha)], [told('c', beta), told('d', alpha)])).toBe(0)
  })

  test('coarse places, unknown days and the outskirts of one village say nothing', () => {
    expect(disagreement([told('a', alpha), told('b', alpha)], [told('c', region), told('d', region)])).toBe(0)
    expect(disagreement([told('a', alpha, null), told('b', alpha, null)], [told('c', alpha), told('d', alpha)])).toBe(0)
    expect(disagreement([told('a', alpha), told('b', alpha)], [told('c', outskirts), told('d', outskirts)])).toBe(0)
  })

  test('on two banks, different kinds of events or a distance speak against one', () => {
    const bank = village('bank', { lat: 50, lon: 36.2, country: 'UA' })
    const here = [told('a', alpha), told('b', alpha)]
    const across = [told('c', bank), told('d', bank)]
    const answer = across.map((story) => ({ ...story, type: 'Air/drone strike' as const }))
    expect(disagreement(here, across)).toBe(0)
    expect(disagreement(here, answer)).toBeLessThan(0)
    const inland = village('inland', { lat: 50, lon: 36.5, country: 'UA' })
    expect(disagreement(here, [told('e', inland), told('f', inland)])).toBeLessThan(0)
  })
})
