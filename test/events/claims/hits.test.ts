import { describe, test } from 'vitest'
import { checkPhrase, type Phrase } from './phrases.ts'

/** Hurt by what hit them, and where: no word of wounding is said. */
const HITS: [lang: string, ...phrases: Phrase[]][] = [
  [
    'en',
    ['A seamstress was hit in the thigh by a stray round.', 'wounded civilian 1'],
    ['One corporal was shot in the arm.', 'wounded military 1'],
    ['A private took a bullet in the shoulder.', 'wounded military 1'],
    ['Two villagers were struck by shell fragments.', 'wounded civilian 2'],
    ['A stray bullet hit a schoolboy in the leg.', 'wounded civilian 1'],
    ['Three of the guards had broken ribs.', 'wounded military 3'],
    ['A fisherman has a cut on the forehead.', 'wounded civilian 1'],
    ['At least four of the migrants had frostbite.', 'wounded civilian 4+'],
    ['A weaver was beaten with a rifle butt.', 'wounded civilian 1'],
    ['A farmer was shot in the back and died.', 'killed civilian 1'],
    ['Two women are nursing burns.', 'wounded civilian 2'],
    ['A drone hit a house in the village.'],
    ['The shell hit the leg of a pylon.'],
    ['Three soldiers are being treated for burns.', 'wounded military 3'],
  ],
  [
    'fr',
    ['Un soldat a été légèrement touché au bras.', 'wounded military 1'],
    ['Une bergère a reçu une balle dans la jambe.', 'wounded civilian 1'],
    ['Deux gendarmes ont été atteints par des éclats.', 'wounded military 2'],
    ['Une écolière a été touchée par une balle perdue.', 'wounded civilian 1'],
    ['Un pêcheur souffre de fractures.', 'wounded civilian 1'],
  ],
  [
    'es',
    ['Un infante recibió un disparo en la pierna.', 'wounded military 1'],
    ['Una maestra fue alcanzada por una bala perdida.', 'wounded civilian 1'],
    ['Dos soldados recibieron impactos de esquirlas.', 'wounded military 2'],
    ['Un gendarme tiene traumatismo de cráneo.', 'wounded military 1'],
    ['Un pescador sufrió un corte en la mano.', 'wounded civilian 1'],
  ],
  [
    'pt',
    ['Um soldado foi atingido na perna.', 'wounded military 1'],
    ['Uma professora levou um tiro no ombro.', 'wounded civilian 1'],
    ['Dois pescadores foram baleados.', 'wounded civilian 2'],
  ],
  [
    'it',
    ['Un soldato è stato colpito alla gamba.', 'wounded military 1'],
    ['Una maestra è stata raggiunta da una scheggia.', 'wounded civilian 1'],
  ],
  [
    'de',
    ['Ein Querschläger traf eine Lehrerin am Bein.', 'wounded civilian 1'],
    ['Ein Soldat wurde am Arm getroffen.', 'wounded military 1'],
    ['Zwei Fischer wurden von Splittern getroffen.', 'wounded civilian 2'],
    ['Ein Hirte erlitt einen Beinbruch.', 'wounded civilian 1'],
    ['Die Drohne traf ein Haus.'],
  ],
  [
    'pl',
    ['Żołnierz został trafiony w ramię.', 'wounded military 1'],
    ['Nauczycielka została postrzelona w nogę.', 'wounded civilian 1'],
    ['Dwóch rybaków ma złamane żebra.', 'wounded civilian 2'],
  ],
  [
    'ru',
    ['У пенсионерки сломаны рёбра.', 'wounded civilian 1'],
    ['У водителя осколочное ранение плеча.', 'wounded civilian 1'],
    ['Учительницу посекло осколками.', 'wounded civilian 1'],
    ['У двоих рыбаков контузия.', 'wounded civilian 2'],
    ['Осколок попал трактористу в ногу.', 'wounded civilian 1'],
    ['Лесник получил перелом руки.', 'wounded civilian 1'],
  ],
  [
    'uk',
    ['У пенсіонерки зламані ребра.', 'wounded civilian 1'],
    ['У водія поранення плеча.', 'wounded civilian 1'],
    ['Учительку посікло уламками.', 'wounded civilian 1'],
    ['У двох рибалок контузія.', 'wounded civilian 2'],
    ['Лісник дістав перелом руки.', 'wounded civilian 1'],
  ],
]

describe.each(HITS)('hits on people (%s)', (lang, ...phrases) => {
  test.each(phrases)('%s', (...phrase) => checkPhrase(lang as string, phrase as unknown as Phrase))
})
