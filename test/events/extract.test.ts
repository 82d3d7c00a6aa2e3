import { describe, expect, it } from 'vitest'
import { extractFacts } from '../../lib/events/extract.ts'
import { textOf } from './text.ts'

const raid = {
  title: 'UPDATE 1-Armed group crosses into Russian border village, governor says',
  body: [
    'MOSCOW, May 15 (Harbour Wire) - Fighters crossed from Ukraine and clashed with Russian troops near the village of Novaya Tavolzhanka overnight, the governor of Belgorod region said on Wednesday.',
    'Two residents were wounded, he said. Kyiv denied any part in the raid.',
    'Harbour Wire could not verify the report. Shelling killed a man in the same village on May 2.',
  ].join('\n'),
}

describe('facts of a story', () => {
  const facts = extractFacts(textOf('en', raid))

  it('says what, when, where and at which border', () => {
    expect(facts).toMatchObject({ type: 'Armed clash', date: '2024-05-15', isBorderEvent: true })
    expect(facts.place?.country).toBe('RU')
    expect(facts.border?.pair).toBe('RU-UA')
    expect(facts.typeWords).toContain('clashed')
    expect(facts.dateWords).toBe('overnight')
  })

  it('says who claims, who denies and who could not verify', () => {
    expect(facts.claims).toContainEqual(expect.objectContaining({ kind: 'wounded', min: 2, max: 2 }))
    expect(facts.denial).toMatchObject({ by: 'Ukraine', of: 'involvement' })
    expect(facts.unverified?.by).toBe('Harbour Wire')
    expect(facts.actors).toContain('Ukraine')
  })

  it('is the same for the same text', () => {
    expect(extractFacts(textOf('en', raid))).toEqual(facts)
  })

  it('tells ordinary news from border events, with the reason', () => {
    const news = extractFacts(textOf('en', 'Bakers in Lyon raised the price of bread on Monday.'))
    expect(news).toMatchObject({ isBorderEvent: false, type: null, claims: [], unverified: null, denial: null })
    expect(news.borderReason).not.toBe('')
  })

  it.each(['', 'x', '\u0000', '((((', '«»', '٣٤', '👩‍🚒'.repeat(50), 'ё'.repeat(5000)])(
    'takes any text: %j',
    (text) => {
      expect(() => extractFacts(textOf('und', { title: text, summary: text, body: text }))).not.toThrow()
    },
  )

  it.each(['__proto__', 'constructor', 'toString', 'xx-very-long-tag-that-nobody-speaks', ''])(
    'takes any language tag: %j',
    (lang) => {
      expect(() => extractFacts(textOf(lang, raid))).not.toThrow()
    },
  )
})
