import { describe, test } from 'vitest'
import { checkPhrase, type Phrase } from './phrases.ts'

/** Number words: compounds, cases, collectives. */
const NUMERALS: [lang: string, ...phrases: Phrase[]][] = [
  [
    'fr',
    ['Dix-sept personnes ont été blessées.', 'wounded ? 17'],
    ['Vingt-deux personnes sont mortes.', 'killed ? 22'],
    ['Vingt et une personnes sont mortes.', 'killed ? 21'],
    ['Soixante-treize migrants ont été interpellés.', 'captured civilian 73'],
    ['Quatre-vingt-quatre migrants ont été interpellés.', 'captured civilian 84'],
  ],
  [
    'de',
    ['Vierunddreißig Menschen starben.', 'killed ? 34'],
    ['Die Zahl der Toten stieg auf siebenundzwanzig.', 'killed ? 27'],
  ],
  [
    'es',
    ['Treinta y cuatro personas murieron.', 'killed ? 34'],
    ['Veintidós soldados murieron.', 'killed military 22'],
  ],
  [
    'pt',
    ['Trinta e quatro pessoas morreram.', 'killed ? 34'],
    ['Vinte e dois soldados morreram.', 'killed military 22'],
  ],
  ['it', ['Trentaquattro persone sono morte.', 'killed ? 34'], ['Ventidue soldati sono morti.', 'killed military 22']],
  [
    'pl',
    ['Rannych zostało trzynaścioro dzieci.', 'wounded civilian 13'],
    ['Dwadzieścia dwie osoby zginęły.', 'killed ? 22'],
  ],
  [
    'ru',
    ['Полиция сообщает об одном убитом и о восьми раненых.', 'killed ? 1', 'wounded ? 8'],
    ['Власти говорят об одной погибшей.', 'killed ? 1'],
    ['Тридцать два человека ранены.', 'wounded ? 32'],
  ],
  [
    'uk',
    ['Поліція повідомляє про одного загиблого і вісьмох поранених.', 'killed ? 1', 'wounded ? 8'],
    ['Поранено одинадцятеро дітей.', 'wounded civilian 11'],
  ],
  ['tr', ['Otuz iki kişi yaralandı.', 'wounded ? 32'], ['Yüz yirmi kişi öldü.', 'killed ? 120']],
  ['en', ['Thirty-two people were hurt.', 'wounded ? 32'], ['A hundred and four people died.', 'killed ? 104']],
]

describe.each(NUMERALS)('number words (%s)', (lang, ...phrases) => {
  test.each(phrases)('%s', (...phrase) => checkPhrase(lang as string, phrase as unknown as Phrase))
})
