import { describe, expect, it } from 'vitest'
import { classify } from '../../lib/stories/wire-class.ts'
import { furtherPractice, laterPractice, practice } from './wire-practice.ts'

describe('filings as desks mark them', () => {
  const rows = [practice, furtherPractice, { later: laterPractice }].flatMap((table) =>
    Object.entries(table).flatMap(([lang, list]) =>
      list.map(([wire, title, summary]) => ({ lang, wire, title, summary })),
    ),
  )
  it.each(rows)('$lang: $wire: $title', ({ wire, title, summary = '' }) => {
    expect(classify({ title, summary }).wire).toBe(wire)
  })
})

/** What stands in headlines of real reports, and is no mark there. */
const reports: string[] = [
  'Kill the bill, protesters shout at the border gate',
  'Please hold the line, commander tells village',
  '«Не публиковать списки»: жители села просят о тишине',
  'План на случай обстрела утвердили в приграничье',
  'Political agenda overshadows border talks',
  'Previsiones de lluvia en la frontera',
  "L'agenda du préfet dominé par la frontière",
  'Border poll: 2/3 back new fence',
  'AKT (Kabul) denies border raid',
  'Talks on border, part two, begin on Friday',
]

describe('headlines of reports', () => {
  it.each(reports)('%s', (title) => {
    expect(classify({ title, summary: 'It was said on Monday at the crossing that nobody had been hurt.' }).wire).toBe(
      'first',
    )
  })
})

describe('a hold that is over', () => {
  it.each([
    ['HOLD RELEASED: Border post burns', 'Editors may use the 1210 GMT story.'],
    ['Attention editors: the hold on the border post story is lifted', ''],
    ['Вниманию редакторов: задержка публикации новости о посте снята', ''],
    ['До уваги редакторів: затримку новини про пост знято', ''],
    ['Aviso a los abonados: se levanta la retención de la noticia sobre el puesto', ''],
    ['Avis aux rédactions : la suspension de la dépêche est levée', ''],
    ['Achtung Redaktionen: Die Sperre der Meldung über den Posten ist aufgehoben', ''],
    ['Uwaga redakcje: wstrzymanie depeszy o strażnicy odwołane', ''],
  ])('%s', (title, summary) => {
    const filing = classify({ title, summary })
    expect(filing.wire).toBe('advisory')
    expect(filing.lifts).toBe(true)
  })

  it.each([
    ['Attention editors: please hold the border post story until it is cleared for use', 'hold'],
    ['До уваги редакторів: новину про пост не можна використовувати', 'hold'],
    ['Achtung Redaktionen: Die Meldung ist noch nicht freigegeben, bitte nicht verwenden', 'hold'],
  ])('not yet: %s', (title, wire) => {
    const filing = classify({ title, summary: '' })
    expect(filing.wire).toBe(wire)
    expect(filing.lifts).toBeUndefined()
  })

  it('is told by a version in its mark or advisory line, not in its report', () => {
    expect(classify({ title: 'UPDATE 2 (hold lifted)-Border post burns', summary: '' }).lifts).toBe(true)
    expect(classify({ title: 'Border post burns', summary: '(Adds governor; hold lifted) A post burnt.' }).lifts).toBe(
      true,
    )
    expect(
      classify({ title: 'Court lifts hold on border wall', summary: 'The hold was lifted.' }).lifts,
    ).toBeUndefined()
  })
})
