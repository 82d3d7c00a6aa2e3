import { describe, test } from 'vitest'
import { checkPhrase, type Phrase } from './phrases.ts'

/** A force that counts its own losses counts soldiers. */
const OWN: [lang: string, ...phrases: Phrase[]][] = [
  [
    'en',
    ['Tehran spoke of two wounded on its own side.', 'wounded military 2'],
    ['The brigade acknowledged two of its own dead.', 'killed military 2'],
    ['Islamabad admits five killed in its ranks.', 'killed military 5'],
    ['The group put its own losses at three killed.', 'killed military 3'],
    ['Our side has four martyrs, the commander said.', 'killed military 4'],
  ],
  [
    'de',
    ['Teheran meldete zwei Verletzte in den eigenen Reihen.', 'wounded military 2'],
    ['Teheran spricht von einem Toten auf der eigenen Seite.', 'killed military 1'],
  ],
  [
    'fr',
    ['Téhéran reconnaît deux morts dans ses rangs.', 'killed military 2'],
    ['L’armée fait état de trois blessés dans ses propres rangs.', 'wounded military 3'],
  ],
  [
    'es',
    ['Teherán reconoce dos muertos en sus filas.', 'killed military 2'],
    ['El ejército admitió tres heridos en sus propias filas.', 'wounded military 3'],
  ],
  [
    'pl',
    ['Teheran przyznał się do dwóch zabitych we własnych szeregach.', 'killed military 2'],
    ['Armia mówi o trzech rannych po swojej stronie.', 'wounded military 3'],
  ],
  [
    'ru',
    ['Тегеран признал двоих погибших в своих рядах.', 'killed military 2'],
    ['В Тегеране говорят о двух своих раненых.', 'wounded military 2'],
    ['Тегеран заявил о двух раненых со своей стороны.', 'wounded military 2'],
  ],
  [
    'uk',
    ['Тегеран визнав двох загиблих у своїх лавах.', 'killed military 2'],
    ['Тегеран заявив про двох поранених зі свого боку.', 'wounded military 2'],
  ],
]

describe.each(OWN)('losses of one’s own (%s)', (lang, ...phrases) => {
  test.each(phrases)('%s', (...phrase) => checkPhrase(lang as string, phrase as unknown as Phrase))
})
