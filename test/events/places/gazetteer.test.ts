import { describe, expect, it } from 'vitest'
import { gazetteer } from '../../../lib/events/gazetteer.ts'
import { normal, soundOf } from '../../../lib/events/places/normal.ts'

const g = gazetteer()
const countriesOf = (name: string) => g.find(normal(name)).map((r) => g.countryOf(r.ref))

describe('the gazetteer', () => {
  it.each([
    ['Новая Таволжанка', 'RU'],
    ['Novaya Tavolzhanka', 'RU'],
    ['Vovchans’k', 'UA'],
    ['Вовчанськ', 'UA'],
    ['Sławatycze', 'PL'],
    ['slawatycze', 'PL'],
    ['الناقورة', 'LB'],
    ['NOGALES', 'MX'],
    ['Польша', 'PL'],
    ['Turkey', 'TR'],
    ['Белгородская область', 'RU'],
  ])('knows %s in %s', (name, country) => {
    expect(countriesOf(name)).toContain(country)
  })

  it('knows nothing of words that are no names', () => {
    for (const word of ['zzqxv', 'qwertyuiop', 'ыъыъы', '', 'constructor', '__proto__', 'toString']) {
      expect(g.find(normal(word))).toEqual([])
    }
  })

  it('keeps a million names apart: no false hit among 200,000 made-up ones', () => {
    let hits = 0
    for (let i = 0; i < 200_000; i++) if (g.find(`#${i.toString(36)}`).length) hits++
    expect(hits).toBe(0)
  })

  it('gives places in the form of the contract', () => {
    const ref = g.find('shebekino')[0]!.ref
    expect(g.toPlace(ref, 'settlement')).toMatchObject({
      id: 'g495112',
      name: 'Shebekino',
      country: 'RU',
      admin1: 'Belgorod',
      timezone: 'Europe/Moscow',
      precision: 'settlement',
    })
    expect(g.kindOf(g.capitalOf('UA'))).toBe('capital')
    expect(g.capitalOf('ZZ')).toBe(-1)
  })

  it.each([
    ['Novaja Tavolzhanka', 'Novaya Tavolzhanka'],
    ['Nowaja Tawolschanka', 'Novaya Tavolzhanka'],
    ['Schebekino', 'Shebekino'],
    ['Graivoron', 'Grayvoron'],
    ['Wowtschansk', 'Vovchansk'],
    ['Krasnopilya', 'Krasnopillia'],
    ['Dschermuk', 'Dzhermuk'],
    ['Naccoura', 'Nakura'],
  ])('hears that %s is %s', (spelling, name) => {
    expect(soundOf(normal(spelling))).toBe(soundOf(normal(name)))
  })

  it('does not hear scripts that it does not read', () => {
    expect(soundOf('الناقورة')).toBeNull()
  })

  it('finds most spellings of one name by sound', () => {
    const countries = g.findBySound('nowaja tawolschanka').map((ref) => g.countryOf(ref))
    expect(countries).toContain('RU')
  })

  it('tells how far the nearest border of a place is', () => {
    const near = (name: string) => g.nearBorder(g.find(normal(name))[0]!.ref)
    expect(near('Vovchansk')?.pair).toBe('RU-UA')
    expect(near('Vovchansk')?.km).toBeLessThan(8)
    expect(near('Novosibirsk')).toBeNull()
  })
})

describe('normal', () => {
  it.each([
    ['Vovchans’k', 'vovchansk'],
    ['Ростов-на-Дону', 'ростов на дону'],
    ['Ёлки', 'елки'],
    ['Київ', 'киів'],
    ['Łódź', 'lodz'],
    ['Şırnak', 'sirnak'],
    ['  Saint—Denis  ', 'saint denis'],
    ['ÎLE', 'ile'],
  ])('%s is %s', (name, expected) => {
    expect(normal(name)).toBe(expected)
  })
})
