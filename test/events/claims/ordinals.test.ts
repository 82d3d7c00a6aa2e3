import { describe, test } from 'vitest'
import { checkPhrase, type Phrase } from './phrases.ts'

/** "a third", "un cuarto", "третий": one more, besides those counted before. */
const ONE_MORE: [lang: string, ...phrases: Phrase[]][] = [
  [
    'en',
    ['The blast killed two weavers and wounded a third.', 'killed civilian 2', 'wounded civilian 1'],
    ['Two herders were killed and a third is missing.', 'killed civilian 2', 'missing civilian 1'],
    ['A third soldier was killed on the ridge.', 'killed military 1'],
    [
      'Two men drowned. A third was pulled out alive and a fourth is missing.',
      'killed civilian 2',
      'missing civilian 1',
    ],
    ['Three guards were killed; a fourth was taken prisoner.', 'killed military 3', 'captured military 1'],
    ['Two drivers died; the third was injured.', 'killed civilian 2', 'wounded civilian 1'],
    ['The mine killed a farmer and injured another.', 'killed civilian 1', 'wounded civilian 1'],
  ],
  [
    'fr',
    ['Deux bergers ont été tués et un troisième blessé.', 'killed civilian 2', 'wounded civilian 1'],
    ['La mine a tué deux soldats et blessé un troisième.', 'killed military 2', 'wounded military 1'],
    ['Deux pêcheurs se sont noyés, un troisième est porté disparu.', 'killed civilian 2', 'missing civilian 1'],
    ['Un quatrième soldat a été tué.', 'killed military 1'],
  ],
  [
    'es',
    ['Dos pastores murieron y un tercero resultó herido.', 'killed civilian 2', 'wounded civilian 1'],
    ['La mina mató a dos soldados e hirió a un tercero.', 'killed military 2', 'wounded military 1'],
    ['Dos pescadores se ahogaron y un tercero está desaparecido.', 'killed civilian 2', 'missing civilian 1'],
    ['Un cuarto soldado murió en el hospital.', 'killed military 1'],
  ],
  [
    'pt',
    ['Dois pescadores morreram e um terceiro ficou ferido.', 'killed civilian 2', 'wounded civilian 1'],
    ['A mina matou dois soldados e feriu um terceiro.', 'killed military 2', 'wounded military 1'],
  ],
  [
    'it',
    ['Due pastori sono stati uccisi e un terzo è rimasto ferito.', 'killed civilian 2', 'wounded civilian 1'],
    ['Due soldati sono morti, un terzo è disperso.', 'killed military 2', 'missing military 1'],
  ],
  [
    'de',
    ['Zwei Hirten wurden getötet und ein dritter verletzt.', 'killed civilian 2', 'wounded civilian 1'],
    ['Zwei Soldaten starben, ein dritter wurde verwundet.', 'killed military 2', 'wounded military 1'],
    ['Zwei Fischer ertranken, ein dritter wird vermisst.', 'killed civilian 2', 'missing civilian 1'],
    ['Ein vierter Soldat wurde getötet.', 'killed military 1'],
  ],
  [
    'pl',
    ['Dwóch pasterzy zginęło, a trzeci został ranny.', 'killed civilian 2', 'wounded civilian 1'],
    ['Zginęło dwóch żołnierzy, trzeci jest ranny.', 'killed military 2', 'wounded military 1'],
    ['Trzeci rybak zaginął.', 'missing civilian 1'],
  ],
  [
    'ru',
    ['Двое пастухов погибли, третий ранен.', 'killed civilian 2', 'wounded civilian 1'],
    ['Двое военных погибли, ещё один пропал без вести.', 'killed military 2', 'missing military 1'],
    ['Третий рыбак пропал без вести.', 'missing civilian 1'],
    ['Мина убила двоих пастухов и ранила третьего.', 'killed civilian 2', 'wounded civilian 1'],
  ],
  [
    'uk',
    ['Двоє пастухів загинули, третій поранений.', 'killed civilian 2', 'wounded civilian 1'],
    ['Третій рибалка зник безвісти.', 'missing civilian 1'],
    ['Двох військових убито, третього поранено.', 'killed military 2', 'wounded military 1'],
  ],
  [
    'ar',
    ['مقتل جنديين وإصابة ثالث في انفجار لغم.', 'killed military 2', 'wounded military 1'],
    ['قتل ثلاثة رعاة وأصيب رابع بجروح.', 'killed civilian 3', 'wounded civilian 1'],
  ],
]

describe.each(ONE_MORE)('one more (%s)', (lang, ...phrases) => {
  test.each(phrases)('%s', (...phrase) => checkPhrase(lang as string, phrase as unknown as Phrase))
})
