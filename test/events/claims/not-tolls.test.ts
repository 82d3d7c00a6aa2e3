import { describe, test } from 'vitest'
import { checkPhrase, type Phrase } from './phrases.ts'

/** What looks like a toll and is none, or another. */
const CASES: [lang: string, ...phrases: Phrase[]][] = [
  [
    'en',
    ['One farmer was killed. There were no other casualties.', 'killed civilian 1'],
    ['Nobody else was hurt, but one farmer was killed.', 'killed civilian 1'],
    ['Twelve of 30 buoys vanished overnight.'],
    ['Rustlers took away 40 of 60 crates.'],
    ['A girl of nine died in hospital.', 'killed civilian 1'],
    ['The scuffle led to minor injuries to troops from both sides.'],
    ['The brigade denied shelling a village where three people were killed.', 'killed ? 3'],
    ['The army denied any role in the blast that killed three people.', 'killed ? 3'],
    ['The army denied killing three people.', '!killed ? 3'],
    ['At least nine people including two U.N. soldiers were killed.', 'killed ? 9+', 'killed military 2'],
    ['A track inspector was killed.', 'killed civilian 1'],
    ['Two customs inspectors were hurt.', 'wounded civilian 2'],
    ['A park ranger was shot dead.', 'killed civilian 1'],
    ['24 Cambodians and five Thais were injured.', 'wounded ? 24', 'wounded ? 5'],
  ],
  [
    'ru',
    ['Погиб один фермер. Других пострадавших нет.', 'killed civilian 1'],
    ['Больше никто не пострадал, погиб один фермер.', 'killed civilian 1'],
    ['С фарватера исчезли двенадцать буёв из тридцати.'],
    ['Два инспектора таможенного поста получили ранения.', 'wounded civilian 2'],
    ['Армия отрицает причастность к гибели троих рыбаков.', 'killed civilian 3'],
  ],
  [
    'uk',
    ['Загинув один фермер. Інших постраждалих немає.', 'killed civilian 1'],
    ['Два інспектори митного поста дістали поранення.', 'wounded civilian 2'],
    ['Армія заперечує причетність до загибелі трьох рибалок.', 'killed civilian 3'],
  ],
  [
    'de',
    ['Ein Bauer wurde getötet. Weitere Verletzte gab es nicht.', 'killed civilian 1'],
    ['Zwei Hirten sind durch einen Luftschlag ums Leben gekommen.', 'killed civilian 2'],
    ['Ankara spricht von drei „neutralisierten Terroristen“.', 'killed military 3'],
    ['Die Armee bestreitet eine Beteiligung am Tod von drei Fischern.', 'killed civilian 3'],
  ],
  [
    'es',
    ['Un campesino murió. No hubo más heridos.', 'killed civilian 1'],
    ['Los gendarmes sufrieron contusiones cuando unas 300 personas atacaron el puesto.'],
    ['El gobierno atribuye la muerte de dos pescadores a los rebeldes, que lo niegan.', 'killed civilian 2'],
    ['El ejército niega su participación en la muerte de tres pescadores.', 'killed civilian 3'],
  ],
  [
    'fr',
    ['Un paysan a été tué. Il n’y a pas d’autres victimes.', 'killed civilian 1'],
    ['L’armée nie toute implication dans la mort de trois pêcheurs.', 'killed civilian 3'],
  ],
  [
    'pl',
    ['Zginął jeden rolnik. Innych poszkodowanych nie ma.', 'killed civilian 1'],
    ['Armia zaprzecza udziałowi w zabójstwie trzech rybaków.', 'killed civilian 3'],
  ],
]

describe.each(CASES)('no tolls, or others (%s)', (lang, ...phrases) => {
  test.each(phrases)('%s', (...phrase) => checkPhrase(lang as string, phrase as unknown as Phrase))
})
