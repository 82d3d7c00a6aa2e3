import { describe, expect, it } from 'vitest'
import { isBorderEvent } from '../../lib/events/border-event.ts'
import { borderOf } from '../../lib/events/borders.ts'
import { toDocument } from '../../lib/events/document.ts'
import { extractFacts } from '../../lib/events/extract.ts'
import type { EventType } from '../../lib/events/facts.ts'
import { findPlaces } from '../../lib/events/places.ts'
import { borderClasses } from './border-event/classes.ts'
import { noise } from './border-event/noise.ts'
import { whole } from './border-event/whole.ts'

/** The decision on a text whose type is given, and its reason. */
function judge(lang: string, text: string, type: EventType | null) {
  const [title = '', summary = ''] = text.split('|')
  const document = toDocument({ title, summary, lang, at: '2024-06-11T10:00:00Z', outlet: 'Wire' })
  const { event, mentions, states } = findPlaces(document)
  return isBorderEvent({ document, type, place: event, mentions, border: borderOf(event, states), states })
}

const SHELLING = 'Shelling/artillery/missile attack'
const STRIKE = 'Air/drone strike'

const BORDER: [string, string, EventType | null][] = [
  ['en', 'Shells kill one in Vovchansk', SHELLING],
  ['en', 'Drone hits depot in Kursk|A Ukrainian drone hit a depot in the Russian city.', STRIKE],
  ['en', 'Migrants pushed back near Krynki|Polish guards turned back 30 people at the Belarusian border.', 'Other'],
  ['en', 'Truckers block Dorohusk crossing|The protest on the Polish-Ukrainian border began on Monday.', 'Protest'],
  [
    'en',
    'Gunmen abduct two near Mandera|They took them across the border to Somalia.',
    'Abduction/forced disappearance',
  ],
  ['en', 'Armenia, Azerbaijan exchange bodies at border', 'Agreement'],
  ['en', 'Tunnel found under Nogales|The passage led to Mexico, the Border Patrol said.', 'Other'],
  ['en', 'Mine kills farmer near Zolochiv in Kharkiv region', 'Remote explosive/landmine/IED'],
  ['en', 'HOLD: Russia-Bryansk-Border', null],
  ['ru', 'Снаряды упали в Шебекино', SHELLING],
  ['ru', 'В Брянской области отбита атака диверсионной группы|Боевики пытались перейти границу.', 'Armed clash'],
  ['ru', 'На пункте пропуска Верхний Ларс задержали контрабандистов', 'Arrests'],
  ['uk', 'Обстріляно Семенівку на Чернігівщині', SHELLING],
  ['uk', 'Прикордонники закрили пункт пропуску «Шегині»', 'Other'],
  ['es', 'Cierran el puente fronterizo en Cúcuta', 'Other'],
  ['fr', 'Tirs à la frontière : un soldat libanais tué à Kfar Kila', 'Armed clash'],
  ['de', 'Grenzschutz weist Migranten bei Białowieża zurück', 'Other'],
  ['pl', 'Szturm na granicę pod Krynkami', 'Other'],
  ['pt', 'Migrantes cruzam a fronteira com a Venezuela em Pacaraima', null],
  ['lt', 'Migrantai iš Baltarusijos sulaikyti pasienyje prie Medininkų', null],
]

const ORDINARY: [string, string, EventType | null][] = [
  ['en', 'Three killed in nightclub shooting in Chicago', 'Attack'],
  ['en', 'Missile strike wounds five in Kryvyi Rih|The Russian missile hit a school.', STRIKE],
  ['en', 'Border collie wins race in Wales', null],
  ['en', 'EU lawmakers clash over carbon border tax|Poland and Italy want a delay.', 'Armed clash'],
  ['en', 'Payments firm opens cross-border service', null],
  ['en', 'Workers protest at shipyard in Gdansk', 'Protest'],
  ['en', 'Factory blast in Görlitz injures two', 'Remote explosive/landmine/IED'],
  ['en', 'Blast in Lahore market kills three|Police blamed a gas cylinder.', 'Remote explosive/landmine/IED'],
  ['en', 'Two shot dead in El Paso bar|Police arrested a man.', 'Attack'],
  ['en', 'Suicide bomber kills nine at Kabul mosque', 'Remote explosive/landmine/IED'],
  ['en', 'Missile hits Kyiv apartment block|Russia fired ten missiles at the Ukrainian capital.', STRIKE],
  ['ru', 'Взрыв газа в Челябинске: двое погибли', 'Remote explosive/landmine/IED'],
  ['ru', 'В Белгороде открылась выставка', null],
  ['ru', 'Погода в Курске: заморозки', null],
  ['uk', 'Ракета влучила в склад у Кривому Розі', STRIKE],
  ['uk', 'У Харкові відкрили філармонію', null],
  ['es', 'El clásico de la frontera: gol en Cúcuta', 'Protest'],
  ['fr', 'À Beyrouth, le prix du pain baisse', null],
  ['de', 'Steuerstreit um Grenzgänger in Lörrach', 'Protest'],
  ['pl', 'Śnieżyca w Białymstoku', null],
]

describe('border events', () => {
  it.each(BORDER)('%s: %s is one', (lang, text, type) => {
    const answer = judge(lang, text, type)
    expect(answer).toMatchObject({ isBorderEvent: true })
    expect(answer.reason.length).toBeGreaterThan(5)
  })

  it.each(ORDINARY)('%s: %s is none', (lang, text, type) => {
    expect(judge(lang, text, type)).toMatchObject({ isBorderEvent: false })
  })

  it('goes by distances that can be set', () => {
    const document = toDocument({
      title: 'Shells kill one in Vovchansk',
      summary: '',
      lang: 'en',
      at: '2024-06-11T10:00:00Z',
      outlet: 'Wire',
    })
    const { event, mentions, states } = findPlaces(document)
    const input = { document, type: 'Attack' as const, place: event, mentions, border: borderOf(event, states), states }
    expect(isBorderEvent(input).isBorderEvent).toBe(true)
    expect(isBorderEvent(input, { near: 1, fire: 1, far: 1, region: 1 }).isBorderEvent).toBe(false)
  })
})

describe('border events, from the text alone', () => {
  it.each([...whole, ...borderClasses])('%s: %s | %s: %s', (lang, title, summary, expected) => {
    const document = toDocument({ title, summary, lang, at: '2024-06-11T10:00:00Z', outlet: 'Wire' })
    const { isBorderEvent: found, borderReason } = extractFacts(document)
    expect(found, borderReason).toBe(expected)
  })

  it.each(noise)('%s: %s | %s: none', (lang, title, summary) => {
    const document = toDocument({ title, summary, lang, at: '2024-06-11T10:00:00Z', outlet: 'Wire' })
    const { isBorderEvent: found, borderReason } = extractFacts(document)
    expect(found, borderReason).toBe(false)
  })
})
