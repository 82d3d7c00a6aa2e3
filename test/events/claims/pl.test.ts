import { expect, test } from 'vitest'
import { checkPhrase, type Phrase } from './phrases.ts'

const PHRASES: Phrase[] = [
  ['Zginęły cztery osoby.', 'killed ? 4'],
  ['Trzech żołnierzy zostało rannych.', 'wounded military 3'],
  ['W ataku zginęło co najmniej dziewięciu rolników.', 'killed civilian 9+'],
  ['Zginęło ponad dwudziestu ludzi.', 'killed ? 21+'],
  ['Jeden policjant zginął, a dwóch zostało rannych.', 'killed military 1', 'wounded military 2'],
  ['Wybuch zabił dwoje dzieci i ranił ich matkę.', 'killed civilian 2', 'wounded civilian 1'],
  ['Pięć osób zginęło, a jedenaście zostało rannych.', 'killed ? 5', 'wounded ? 11'],
  ['Liczba ofiar wzrosła do piętnastu.', 'killed ? 15'],
  ['Kilkadziesiąt osób zostało rannych.', 'wounded ? 24+'],
  ['Kilku mieszkańców zostało rannych.', 'wounded civilian 3+'],
  ['Rannych zostało dwadzieścia jeden osób.', 'wounded ? 21'],
  ['Dwóch rybaków zaginęło.', 'missing civilian 2'],
  ['Uzbrojeni mężczyźni porwali trzech robotników.', 'captured civilian 3'],
  ['Policja zatrzymała siedem osób.', 'captured civilian 7'],
  ['Wojsko zabiło czterech bojowników.', 'killed military 4'],
  ['Do niewoli wzięto dwóch rebeliantów.', 'captured military 2'],
  ['Zginęła kobieta i dwoje jej dzieci.', 'killed civilian 3'],
  ['Zginął żołnierz i dwóch cywilów.', 'killed military 1', 'killed civilian 2'],
  ['Nikt nie został ranny.', 'killed ? 0', 'wounded ? 0'],
  ['Nie ma rannych.', 'killed ? 0', 'wounded ? 0'],
  ['Nie było ofiar śmiertelnych.', 'killed ? 0'],
  ['Funkcjonariusz został ranny kamieniem.', 'wounded military 1'],
  ['Kobieta odniosła obrażenia głowy.', 'wounded civilian 1'],
  ['Zestrzelono sześć dronów.'],
  ['Ewakuowano 300 osób.'],
  ['W ubiegłym tygodniu zginęły tam dwie osoby.'],
  ['Uszkodzonych zostało jedenaście domów.'],
  ['Około 60 migrantów próbowało przekroczyć granicę.'],
  ['Zginęły trzy osoby, podała policja.', 'killed ? 3 @police'],
  ['Według Straży Granicznej rannych zostało dwóch funkcjonariuszy.', 'wounded military 2 @Border Guard'],
  ['Rosyjskie ministerstwo obrony podało, że zginęło trzech żołnierzy.', 'killed military 3 @Russian Defence Ministry'],
  ['Burmistrz poinformował o czterech rannych.', 'wounded ? 4 @mayor'],
]

test.each(PHRASES)('%s', (...phrase) => checkPhrase('pl', phrase as Phrase))
test('there are enough phrases', () => expect(PHRASES.length).toBeGreaterThanOrEqual(30))
