import { describe, test } from 'vitest'
import { checkPhrase, type Phrase } from './phrases.ts'

/** Logs and alerts: initials, figures in brackets, speakers behind their figures, verbs left out. */
const LOGS: Phrase[] = [
  [
    'Clash near the crossing: 2 KIA, 3 WIA (border guard).',
    'killed military 2 @Border Guard',
    'wounded military 3 @Border Guard',
  ],
  ['Rebels claim 6 KIA, 2 WIA.', 'killed military 6 @Rebels', 'wounded military 2 @Rebels'],
  [
    'RU MoD: 4 UKR KIA, 1 POW.',
    'killed military 4 @Russian Defence Ministry',
    'captured military 1 @Russian Defence Ministry',
  ],
  ['KG: two border guards WIA.', 'wounded military 2 @Kyrgyzstan'],
  ['Own losses 1 KIA/4 WIA.', 'killed military 1 @-', 'wounded military 4 @-'],
  ['Fatalities: 4 (police), 7 (residents).', 'killed ? 4 @police', 'killed ? 7 @residents'],
  ['Army says six dead, residents nine.', 'killed ? 6 @army', 'killed ? 9 @residents'],
  ['Police put the dead at four, the hospital at five.', 'killed ? 4 @police', 'killed ? 5 @hospital'],
  ['2 civ killed, 5 injured (hospital).', 'killed civilian 2 @hospital', 'wounded civilian 5 @hospital'],
  ['Casualties: 1 dead, 3 inj.', 'killed ? 1 @-', 'wounded ? 3 @-'],
  ['The army claims 3x EKIA, 1x EWIA.', 'killed military 3 @army', 'wounded military 1 @army'],
  ['Three fishermen missing per coast guard.', 'missing civilian 3 @coast guard'],
  ['Two herders detained, one released.', 'captured civilian 2 @-'],
  ['Nil casualties per police.', 'killed ? 0 @police', 'wounded ? 0 @police'],
]

const CONTRASTS: [lang: string, ...phrases: Phrase[]][] = [
  [
    'de',
    ['Die Polizei spricht von vier Toten, das Krankenhaus von sechs.', 'killed ? 4 @police', 'killed ? 6 @hospital'],
  ],
  ['fr', ['La police parle de quatre morts, l’hôpital de six.', 'killed ? 4 @police', 'killed ? 6 @hospital']],
  ['es', ['La policía habla de cuatro muertos; el hospital, de seis.', 'killed ? 4 @police', 'killed ? 6 @hospital']],
  ['pl', ['Policja mówi o czterech zabitych, szpital o sześciu.', 'killed ? 4 @police', 'killed ? 6 @hospital']],
  ['ru', ['Полиция сообщает о четырёх погибших, больница — о шести.', 'killed ? 4 @police', 'killed ? 6 @hospital']],
  [
    'uk',
    ['Поліція повідомляє про чотирьох загиблих, лікарня — про шістьох.', 'killed ? 4 @police', 'killed ? 6 @hospital'],
  ],
]

describe('telegraphic logs', () => {
  test.each(LOGS)('%s', (...phrase) => checkPhrase('en', phrase as unknown as Phrase))
})
describe.each(CONTRASTS)('two figures, one verb (%s)', (lang, ...phrases) => {
  test.each(phrases)('%s', (...phrase) => checkPhrase(lang as string, phrase as unknown as Phrase))
})
