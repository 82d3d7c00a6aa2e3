import { describe, expect, it } from 'vitest'
import { toDocument } from '../../../lib/events/document.ts'
import { languageOf } from '../../../lib/events/places/languages.ts'
import { findPlaces } from '../../../lib/events/places.ts'

function find(lang: string, title: string, summary = '', body: string | null = null) {
  return findPlaces(toDocument({ title, summary, body, lang, at: '2024-06-11T10:00:00Z', outlet: 'Wire' }))
}
const roles = (lang: string, text: string, body: string | null = null) =>
  Object.fromEntries(find(lang, '', text, body).mentions.map((m) => [m.place.name.replace(/ district$/, ''), m.role]))

describe('what a place is to the story', () => {
  it('keeps where it was said apart', () => {
    const body =
      'WARSAW, Nov 3 (Wire) - Shots were fired at a patrol near Krynki on Monday, a minister told reporters in Warsaw.'
    const found = find('en', '', '', body)
    expect(found.said?.name).toBe('Warsaw')
    expect(found.event?.name).toBe('Krynki')
  })

  it.each([
    ['en', 'Rockets fired from Lebanon hit Shlomi.', 'Lebanon', 'origin'],
    ['en', 'The village was shelled from Sumy region.', 'Sumy', 'origin'],
    ['en', 'The wounded were taken to Muzaffarabad.', 'Muzaffarābād', 'background'],
    ['en', 'They crossed near Nogales, 80 km from Tucson.', 'Tucson', 'background'],
    ['ru', 'Беспилотник прилетел со стороны Украины.', 'Ukraine', 'origin'],
    ['ru', 'Раненые доставлены в Белгород.', 'Belgorod', 'background'],
    ['uk', 'Обстріл вели з території Білорусі.', 'Belarus', 'origin'],
    ['es', 'Los heridos fueron trasladados a Reynosa.', 'Reynosa', 'background'],
    ['pl', 'Dron nadleciał od strony Białorusi.', 'Belarus', 'origin'],
    ['de', 'Raketen aus dem Libanon trafen Metula.', 'Lebanon', 'origin'],
  ])('%s: %s', (lang, text, name, role) => {
    expect(roles(lang, text)[name]).toBe(role)
  })

  it('takes "this town" for the town of the dateline', () => {
    const body =
      'VOVCHANSK, Ukraine (Wire) - Mortar shells wounded two people in this battered border town on Monday. Doctors in Kharkiv treated them.'
    expect(find('en', 'Two wounded near Russian border', '', body).event?.name).toBe('Vovchansk')
  })

  it('leaves background events aside', () => {
    const found = find(
      'en',
      'Shell kills man in Vovchansk',
      'A man was killed in the Ukrainian border town on Tuesday.',
      'The shelling follows a strike on Zolochiv last month. In 2022 Russian troops held the town of Kupiansk.',
    )
    expect(found.event?.name).toBe('Vovchansk')
  })

  it.each([
    ['a village named', 'en', 'Two hurt in village of Krasnopillia in Sumy region', 'settlement'],
    ['a district named', 'en', 'Two hurt in Shostka district of Sumy region', 'district'],
    ['a village unnamed', 'en', 'Two hurt in a village in Sumy region', 'region'],
    ['a region by its seat', 'en', 'Fighters claim foothold in Belgorod village', 'region'],
    ['a country', 'en', 'Drone crosses into Moldova from Ukraine', 'country'],
    ['a village, ru', 'ru', 'В Козинке Белгородской области ранен мужчина', 'settlement'],
    ['a district, ru', 'ru', 'В Грайворонском районе ранен мужчина', 'district'],
    ['a region, uk', 'uk', 'На Сумщині поранено чоловіка', 'region'],
  ])('is no finer than the text: %s', (_what, lang, text, precision) => {
    expect(find(lang as string, text as string).event?.precision).toBe(precision)
  })

  it('takes the dateline town for the place when the text says nothing finer', () => {
    const found = find(
      'en',
      'Mortar wounds two',
      '',
      'SHEBEKINO, Russia (AB) - A mortar round wounded two people in this town on Monday.',
    )
    expect(found.event?.name).toBe('Shebekino')
  })

  it('tells namesakes by what stands beside them', () => {
    expect(find('en', 'Shell hits Zolochiv in Kharkiv region').event?.admin1).toBe('Kharkiv')
    expect(find('en', 'Shell hits Zolochiv in Lviv region').event?.admin1).toBe('Lviv')
    expect(find('es', 'Túnel en Nogales, Sonora').event?.country).toBe('MX')
    expect(find('en', 'Tunnel in Nogales, Arizona').event?.country).toBe('US')
  })

  it.each([
    ['en', 'Police said two people were killed on Monday'],
    ['en', 'Officials and soldiers of the National Guard met the Legion'],
    ['ru', 'Военные сообщили о взрыве утром в понедельник'],
    ['uk', 'Поліція повідомила про двох поранених'],
    ['de', 'Die Polizei meldet zwei Verletzte nach dem Angriff'],
    ['pl', 'Straż Graniczna poinformowała o dwóch rannych'],
    ['es', 'La Guardia Nacional informó de dos muertos'],
    ['fr', 'Deux blessés, selon la police'],
  ])('%s: finds no place in: %s', (lang, text) => {
    expect(find(lang, text).mentions).toEqual([])
  })
})

describe('border words', () => {
  it('takes a short one as a whole word', () => {
    const { border } = languageOf('en')
    expect(border?.test(' firing across the loc on monday')).toBe(true)
    expect(border?.test(' local police located him')).toBe(false)
    expect(border?.test(' two borders')).toBe(true)
  })
})
