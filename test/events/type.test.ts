import { describe, expect, it } from 'vitest'
import { findClaims } from '../../lib/events/claims.ts'
import type { Document } from '../../lib/events/document.ts'
import { findType } from '../../lib/events/type.ts'
import { stories } from './stories.ts'
import { textOf } from './text.ts'
import { ar } from './type/ar.ts'
import { classes } from './type/classes.ts'
import { classesB } from './type/classes-b.ts'
import { classesC } from './type/classes-c.ts'
import { de } from './type/de.ts'
import { en } from './type/en.ts'
import { es } from './type/es.ts'
import { fr } from './type/fr.ts'
import { oblique } from './type/oblique.ts'
import { other } from './type/other.ts'
import { pl } from './type/pl.ts'
import { ru } from './type/ru.ts'
import { uk } from './type/uk.ts'
import { voices } from './type/voices.ts'
import { wires } from './type/wires.ts'

/** As the extraction does it: who was harmed has a say. */
const typed = (document: Document) => findType(document, findClaims(document))

describe.each(Object.entries({ en, ru, uk, es, fr, de, pl, ar }))('type of an event in %s', (lang, cases) => {
  it.each(cases)('%s: %s', (type, title, summary) => {
    expect(typed(textOf(lang, { title, summary })).type).toBe(type)
  })
})

describe('type', () => {
  it.each(other)('%s, by a short table, %s: %s', (lang, type, title, summary) => {
    expect(typed(textOf(lang, { title, summary })).type).toBe(type)
  })

  it.each([...oblique, ...voices, ...wires, ...classes, ...classesB, ...classesC])(
    '%s %s, told in other words: %s',
    (lang, type, title, body) => {
      expect(typed(textOf(lang, { title, body })).type).toBe(type)
    },
  )

  it.each(stories)('%s %s (%d): %s', (lang, type, _day, title, body) => {
    expect(typed(textOf(lang, { title, body })).type).toBe(type)
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
