import { describe, test } from 'vitest'
import { checkPhrase, type Phrase } from './phrases.ts'

/** A figure of one side that another side calls untrue: told twice, once as denied. */
const DISPUTED: [lang: string, ...phrases: Phrase[]][] = [
  [
    'en',
    [
      'The rebels said they had killed thirteen soldiers. The interior ministry dismissed that figure as propaganda.',
      'killed military 13 @rebels',
      '!killed military 13 @Interior Ministry',
    ],
    [
      'The army said 50 militants had been killed. The mayor rejected the figure.',
      'killed military 50 @army',
      '!killed military 50 @mayor',
    ],
    [
      'Police dismissed the rebels\' claim to have captured nine soldiers as "theatre".',
      '!captured military 9 @police',
      'captured military 9 @rebels',
    ],
    ['The army denied the rebel claim that four soldiers had been killed.', '!killed military 4 @army'],
  ],
  [
    'ru',
    [
      'Повстанцы заявили о тринадцати убитых солдатах. В министерстве обороны назвали эту цифру пропагандой.',
      'killed military 13 @rebels',
      '!killed military 13 @Defence Ministry',
    ],
    ['Полиция назвала «фейком» сообщения о девяти пленных солдатах.', '!captured military 9 @police'],
    [
      'Боевики сообщили о шести убитых военных. Армия эти данные опровергла.',
      'killed military 6 @militants',
      '!killed military 6 @army',
    ],
    ['В армии назвали ложью сообщения о гибели четырёх солдат.', '!killed military 4 @army'],
  ],
  [
    'uk',
    ['Поліція назвала «фейком» повідомлення про дев’ятьох полонених солдатів.', '!captured military 9 @police'],
    [
      'Бойовики заявили про шістьох убитих військових. Армія ці дані спростувала.',
      'killed military 6 @militants',
      '!killed military 6 @army',
    ],
  ],
  [
    'fr',
    [
      'Les rebelles affirment avoir tué huit soldats, ce que l’armée conteste.',
      'killed military 8 @rebels',
      '!killed military 8 @army',
    ],
    [
      'Les rebelles parlent de huit soldats tués. La police dément ce chiffre.',
      'killed military 8 @rebels',
      '!killed military 8 @police',
    ],
  ],
  [
    'es',
    [
      'Los rebeldes afirman haber matado a ocho soldados, lo que la policía niega.',
      'killed military 8 @rebels',
      '!killed military 8 @police',
    ],
    [
      'Los rebeldes hablan de ocho soldados muertos. El ejército desmintió esa cifra.',
      'killed military 8 @rebels',
      '!killed military 8 @army',
    ],
  ],
  [
    'de',
    [
      'Die Rebellen sprachen von acht getöteten Soldaten. Die Polizei wies die Zahl zurück.',
      'killed military 8 @rebels',
      '!killed military 8 @police',
    ],
    [
      'Die Rebellen wollen acht Soldaten getötet haben, was die Polizei bestreitet.',
      'killed military 8 @rebels',
      '!killed military 8 @police',
    ],
  ],
  [
    'pl',
    [
      'Rebelianci mówią o ośmiu zabitych żołnierzach. Policja zaprzecza tym danym.',
      'killed military 8 @rebels',
      '!killed military 8 @police',
    ],
  ],
]

describe.each(DISPUTED)('disputed figures (%s)', (lang, ...phrases) => {
  test.each(phrases)('%s', (...phrase) => checkPhrase(lang as string, phrase as unknown as Phrase))
})
