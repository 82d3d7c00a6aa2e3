import { expect, test } from 'vitest'
import { checkPhrase, type Phrase } from './phrases.ts'

const PHRASES: Phrase[] = [
  [
    'Trois bergers ont été tués et cinq blessés par des roquettes tirées depuis la rive opposée.',
    'killed civilian 3',
    'wounded civilian 5',
  ],
  ['Entre six et dix personnes ont été tuées.', 'killed ? 6-10'],
  ['Neuf personnes ont été tuées depuis janvier.'],
  ['Quatre personnes ont été tuées.', 'killed ? 4'],
  ['Trois soldats ont été blessés.', 'wounded military 3'],
  ['Au moins neuf villageois sont morts dans l’attaque.', 'killed civilian 9+'],
  ['Plus de vingt personnes ont péri.', 'killed ? 21+'],
  ['Un gendarme est mort et deux autres ont été blessés.', 'killed military 1', 'wounded military 2'],
  ['L’explosion a tué deux enfants et blessé leur mère.', 'killed civilian 2', 'wounded civilian 1'],
  ['L’attaque a fait cinq morts et onze blessés.', 'killed ? 5', 'wounded ? 11'],
  ['Le bilan s’élève à quinze morts.', 'killed ? 15'],
  ['Des dizaines de personnes ont été blessées.', 'wounded ? 24+'],
  ['Plusieurs habitants ont été blessés.', 'wounded civilian 3+'],
  ['Une dizaine de migrants ont disparu dans le fleuve.', 'missing civilian 10'],
  ['Deux pêcheurs sont portés disparus.', 'missing civilian 2'],
  ['Des hommes armés ont enlevé trois ouvriers.', 'captured civilian 3'],
  ['La police a arrêté sept personnes.', 'captured civilian 7'],
  ['L’armée a éliminé quatre combattants.', 'killed military 4'],
  ['Deux rebelles ont été capturés.', 'captured military 2'],
  ['Une femme et ses deux enfants ont été tués.', 'killed civilian 3'],
  ['Un soldat et deux civils ont été tués.', 'killed military 1', 'killed civilian 2'],
  ['Personne n’a été blessé.', 'killed ? 0', 'wounded ? 0'],
  ['L’attaque n’a fait aucun blessé.', 'killed ? 0', 'wounded ? 0'],
  ['La frappe n’a pas fait de victimes.', 'killed ? 0', 'wounded ? 0'],
  ['Aucun mort n’est à déplorer.', 'killed ? 0'],
  ['Six drones ont été abattus.'],
  ['Quelque 300 personnes ont été évacuées.'],
  ['La semaine dernière, deux personnes ont été tuées dans une autre attaque.'],
  ['Onze maisons ont été endommagées.'],
  ['Trois personnes ont été tuées, a annoncé la police.', 'killed ? 3 @police'],
  ['Selon l’armée tchadienne, deux soldats ont été tués.', 'killed military 2 @Chadian army'],
  ['Le ministère de la Défense a indiqué que trois soldats étaient morts.', 'killed military 3 @Defence Ministry'],
  ['« Nous avons quatre blessés », a déclaré le maire.', 'wounded ? 4 @mayor'],
  ['Le gouverneur de la province a fait état de six morts.', 'killed ? 6 @governor'],
  ['Trois agriculteurs ont été enlevés par des hommes armés, selon des habitants.', 'captured civilian 3 @residents'],
]

test.each(PHRASES)('%s', (...phrase) => checkPhrase('fr', phrase as Phrase))
test('there are enough phrases', () => expect(PHRASES.length).toBeGreaterThanOrEqual(30))
