import { describe, expect, test } from 'vitest'
import { MAX_KEYS } from '../../lib/clusters/keys.ts'
import { model } from '../../lib/clusters/model.ts'
import { toProfile } from '../../lib/clusters/profile.ts'
import { traitsOf } from '../../lib/clusters/traits.ts'
import { fc } from '../helpers/properties.ts'
import { filed } from './samples.ts'

const story = filed({
  feed: 'northpost',
  id: '1',
  title: 'Mortar fire hits two houses in border village',
  summary: 'Mortar fire hit two houses in a village near the border on Tuesday, the regional governor said.',
})

describe('toProfile', () => {
  test('is a pure function of the version', () => {
    expect(toProfile(story)).toEqual(toProfile(structuredClone(story)))
  })

  test('says which features made it', () => {
    expect(toProfile(story).model).toBe(model.features)
  })

  test('finds the stems of a text, the headline first', () => {
    const terms = traitsOf(toProfile(story)).terms.map(([term]) => term)
    expect(terms).toContain('mortar')
    expect(terms).not.toContain('the')
  })

  test('meets the same story in another language by shared tokens', () => {
    const russian = filed({
      feed: 'vestnik',
      id: '2',
      lang: 'ru',
      title: 'Миномётный обстрел приграничного села: повреждены два дома',
      summary: 'Во вторник из миномёта обстреляли приграничное село, сообщил губернатор.',
    })
    const tokens = (version: typeof story) => new Set(traitsOf(toProfile(version)).bridge.map(([token]) => token))
    const shared = [...tokens(story)].filter((token) => tokens(russian).has(token))
    expect(shared.length).toBeGreaterThanOrEqual(4)
  })

  test('is bounded, however long and strange the text', () => {
    const text = fc.string({ unit: 'binary', maxLength: 400 })
    fc.assert(
      fc.property(text, text, fc.constantFrom('en', 'ru', 'uk', 'zh', 'ar', 'xx', ''), (title, body, lang) => {
        const profile = toProfile({ ...story, title, summary: '', body: body.repeat(20), lang })
        expect(profile.keys.length).toBeLessThanOrEqual(MAX_KEYS)
        expect(Math.max(0, ...profile.keys.map((key) => key.length))).toBeLessThanOrEqual(120)
        expect(JSON.stringify(profile).length).toBeLessThan(12_000)
      }),
      { numRuns: 60 },
    )
  })

  test('a megabyte of text costs no more than its beginning', () => {
    const long = { ...story, body: 'граница обстрел погиб 12 '.repeat(40_000) }
    const began = performance.now()
    toProfile(long)
    expect(performance.now() - began).toBeLessThan(1500)
  })
})
