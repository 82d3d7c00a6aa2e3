import { expect, test } from 'vitest'
import { tellsOfAgain } from '../../lib/clusters/again.ts'

test.each([
  ['Border village shelled again', ''],
  ['Drone hits depot', 'It was the third night in a row that the town came under attack.'],
  ['Село снова обстреляли', ''],
  ['Прикордоння під вогнем', 'Ворог вдруге за тиждень ударив по громаді.'],
  ['El puesto fue atacado de nuevo', ''],
  ['Nouveaux tirs', 'Le village a été visé pour la deuxième fois en trois jours.'],
  ['Grenzdorf erneut beschossen', ''],
  ['Ponownie ostrzelano przejście', ''],
  ['Posto atacado novamente', ''],
])('"%s %s" tells of a repetition', (title, summary) => {
  expect(tellsOfAgain(title, summary)).toBe(true)
})

test.each([
  ['Fire against a border post kills one', 'The second man was wounded.'],
  ['Ранены второй водитель и пассажир', 'Повторный рейс отменён.'],
  ['Dos heridos junto a la segunda valla', ''],
  ['Der zweite Mann starb', ''],
])('"%s %s" tells of none', (title, summary) => {
  expect(tellsOfAgain(title, summary)).toBe(false)
})

test('a long text is read in bounded time', () => {
  expect(tellsOfAgain('a '.repeat(500_000), 'again '.repeat(200_000))).toBe(false)
})
