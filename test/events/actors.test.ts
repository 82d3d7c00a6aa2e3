import { describe, expect, it } from 'vitest'
import { findActors } from '../../lib/events/actors.ts'
import { textOf } from './text.ts'

const cases: [string, string, string[]][] = [
  [
    'en',
    "Russia's defence ministry said the Freedom of Russia Legion had crossed from Ukraine.",
    ['Russian Defence Ministry', 'Freedom of Russia Legion', 'Ukraine'],
  ],
  ['en', 'Hezbollah fired rockets and the Israeli army struck back.', ['Hezbollah', 'Israeli army']],
  ['en', 'Islamabad blamed Kabul for the attack on the Frontier Corps.', ['Pakistan', 'Afghanistan']],
  ['en', 'M23 rebels backed by Rwanda fought the Congolese army.', ['M23', 'Rwanda', 'Congolese army']],
  ['ru', 'Минобороны РФ сообщило о прорыве с территории Украины.', ['Russian Defence Ministry', 'Ukraine']],
  ['ru', 'Грузовик подорвался на мине, двое погибли.', []],
  ['uk', 'РДК заявив про рейд у Росію.', ['Russian Volunteer Corps', 'Russia']],
  ['es', 'El ELN atacó a tropas del Ejército colombiano cerca de Venezuela.', ['ELN', 'Colombian army', 'Venezuela']],
  ['fr', 'L’armée libanaise accuse Israël.', ['Lebanese army', 'Israel']],
  [
    'de',
    'Das armenische Verteidigungsministerium warf Aserbaidschan Beschuss vor.',
    ['Armenian Defence Ministry', 'Azerbaijan'],
  ],
  ['pl', 'Straż Graniczna obwinia Białoruś.', ['Belarus']],
]

describe('actors', () => {
  it.each(cases)('%s: %s', (lang, text, actors) => {
    const found = findActors(textOf(lang, text))
    expect(found).toEqual(expect.arrayContaining(actors))
    if (actors.length === 0) expect(found).toEqual([])
  })

  it('keeps at most twelve', () => {
    const names = 'Russia Ukraine Poland Belarus Latvia Estonia Finland Norway Sweden Germany France Spain Italy Greece'
    expect(findActors(textOf('en', names.replaceAll(' ', ', '))).length).toBe(12)
  })
})
