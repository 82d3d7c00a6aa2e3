import { describe, expect, it } from 'vitest'
import { findClaims } from '../../lib/events/claims.ts'
import type { Document } from '../../lib/events/document.ts'
import { findType } from '../../lib/events/type.ts'
import { textOf } from './text.ts'
import { cases } from './type/cases.ts'

/** As the extraction does it: who was harmed has a say. */
const typed = (document: Document) => findType(document, findClaims(document))

describe('type', () => {
  it.each(cases)('$lang $type: $text.title', ({ lang, type, text }) => {
    expect(typed(textOf(lang, text)).type).toBe(type)
  })

  it('keeps the words that decided', () => {
    const { type, words } = typed(textOf('en', 'Shelling killed a man, the governor said.'))
    expect(type).toBe('Shelling/artillery/missile attack')
    expect(words).toContain('shelling')
  })

  it.each([
    ['en', 'Ministers met in the capital to discuss next year’s budget.'],
    ['en', 'Border collie wins the county sheepdog trials for a third year.'],
    ['ru', 'В областном театре прошла премьера оперы.'],
    ['de', 'Der Kanton senkt die Steuern für Familien.'],
    ['fr', 'Le festival de musique attire vingt mille visiteurs.'],
  ])('finds no event in ordinary news (%s): %s', (lang, text) => {
    expect(typed(textOf(lang, text)).type).toBeNull()
  })

  it('lets the lead outweigh history told below it', () => {
    const body = [
      'Lorries began crossing the bridge again on Wednesday after the frontier reopened, customs officials said.',
      'The crossing was closed last year after gunmen attacked a police post and killed four officers.',
      'In 2022 artillery shelled the same bridge, and a landmine killed two traders there in March.',
    ].join('\n')
    expect(typed(textOf('en', { title: 'Frontier bridge reopens to lorries', body })).type).toBe('Other')
  })

  it('reads the letters, not the declared language', () => {
    expect(typed(textOf('en', 'В результате обстрела села погибла женщина.')).type).toBe(
      'Shelling/artillery/missile attack',
    )
  })

  it('is bounded on hostile text', () => {
    const hostile = 'shelling of the drone hit killed border '.repeat(25_000)
    expect(typed(textOf('en', { title: hostile, summary: hostile, body: hostile })).type).not.toBeNull()
  })
})
