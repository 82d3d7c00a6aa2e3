import { describe, expect, it } from 'vitest'
import { formsOf, landStem, placesBehindAdjective } from '../../../lib/events/places/forms.ts'
import { languageOf } from '../../../lib/events/places/languages.ts'
import { normal } from '../../../lib/events/places/normal.ts'

// Paradigms of town names by declension: language, cases, nominative.
const CASES: [string, string, string][] = [
  ['ru', 'Белгорода Белгороду Белгородом Белгороде', 'Белгород'],
  ['ru', 'Таволжанки Таволжанке Таволжанку Таволжанкой', 'Таволжанка'],
  ['ru', 'Шебекина Шебекину Шебекином Шебекине', 'Шебекино'],
  ['ru', 'Казани Казанью', 'Казань'],
  ['ru', 'Симферополя Симферополю Симферополем Симферополе', 'Симферополь'],
  ['ru', 'Валуйках Валуйкам Валуйками Валуек', 'Валуйки'],
  ['ru', 'Черкасс Черкассах', 'Черкассы'],
  ['ru', 'Белополья Белополью Белопольем', 'Белополье'],
  ['ru', 'Ракитного Ракитному Ракитном', 'Ракитное'],
  ['ru', 'Новой Новую', 'Новая'],
  ['ru', 'Грозного Грозном Грозным', 'Грозный'],
  ['ru', 'Орла Орлу Орлом Орле', 'Орёл'],
  ['ru', 'Донца Донцу Донце', 'Донец'],
  ['uk', 'Вовчанська Вовчанську Вовчанськом', 'Вовчанськ'],
  ['uk', 'Харкова Харкову Харкові Харковом', 'Харків'],
  ['uk', 'Золочева Золочеві Золочевом', 'Золочів'],
  ['uk', 'Києва Києву Києві Києвом', 'Київ'],
  ['uk', 'Тернополя Тернополі Тернополем', 'Тернопіль'],
  ['uk', 'Писарівки Писарівці Писарівку Писарівкою', 'Писарівка'],
  ['uk', 'Білопіллю Білопіллі Білопіллям', 'Білопілля'],
  ['uk', 'Сум Сумах Сумам', 'Суми'],
  ['uk', 'Чернівців Чернівцях', 'Чернівці'],
  ['uk', 'Великої Великій Велику Великою', 'Велика'],
  ['uk', 'Риги Ризі Ригу', 'Рига'],
  ['uk', 'Есмані', 'Есмань'],
  ['uk', 'Рівного Рівному', 'Рівне'],
  ['pl', 'Terespola Terespolu Terespolem', 'Terespol'],
  ['pl', 'Warszawy Warszawie Warszawę Warszawą', 'Warszawa'],
  ['pl', 'Krynek Krynkach Krynkami', 'Krynki'],
  ['pl', 'Narewki Narewce Narewkę', 'Narewka'],
  ['pl', 'Białegostoku Białymstoku', 'Białystok'],
  ['pl', 'Medyki Medyce Medykę', 'Medyka'],
  ['pl', 'Grodna Grodnie', 'Grodno'],
  ['pl', 'Lwowa Lwowie', 'Lwów'],
  ['tr', "Kilis'te Kilis'e Kilis’in", 'Kilis'],
  ['hu', 'Záhonyban Záhonyból', 'Záhony'],
  ['de', 'Kiews', 'Kiew'],
  ['fr', "d'Arauca l’Arauca", 'Arauca'],
  ['ar', 'بالناقورة والناقورة', 'الناقورة'],
]

describe('nominatives of inflected names', () => {
  it.each(CASES)('%s: %s are cases of %s', (lang, cases, nominative) => {
    for (const form of cases.split(' ')) expect(formsOf(form, languageOf(lang))).toContain(normal(nominative))
  })

  it('declines both parts of a name with a hyphen', () => {
    expect(formsOf('Середини-Буди', languageOf('uk'))).toContain('середина буда')
    expect(formsOf('Ростове-на-Дону', languageOf('ru'))).toContain('ростов на дону')
  })

  it.each([
    ['ru', 'Шебекинского', 'Шебекино'],
    ['ru', 'Курской', 'Курск'],
    ['ru', 'Суджанском', 'Суджа'],
    ['ru', 'Климовский', 'Климово'],
    ['ru', 'Рыльского', 'Рыльск'],
    ['uk', 'Шосткинського', 'Шостка'],
    ['uk', 'Глушківському', 'Глушково'],
    ['uk', 'Сумській', 'Суми'],
    ['uk', 'Харківської', 'Харків'],
  ])('%s: %s is of %s', (lang, adjective, name) => {
    expect(placesBehindAdjective(adjective, languageOf(lang))).toContain(normal(name))
  })

  it('knows lands by their seats', () => {
    expect(landStem(normal('Сумщині'))).toBe('сум')
    expect(landStem(normal('Белгородчины'))).toBe('белгород')
    expect(landStem(normal('щина'))).toBeNull()
    expect(landStem(normal('Сумами'))).toBeNull()
  })

  it('tries a bounded number of forms', () => {
    const long = `${'а'.repeat(2000)}ами`
    expect(formsOf(long, languageOf('ru')).length).toBeLessThan(200)
    expect(formsOf(Array(40).fill('ами').join('-'), languageOf('uk')).length).toBeLessThan(200)
  })
})
