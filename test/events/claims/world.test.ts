import { describe, expect, test } from 'vitest'
import { checkPhrase, type Phrase } from './phrases.ts'

/** Who says what at other borders, in the ways of each language: forces, bodies by initials, bystanders, capitals, other days. */
const EN: Phrase[] = [
  [
    'The Northern Defence Force (NDF) said six raiders were killed. Two soldiers were wounded, the force added.',
    'killed military 6 @Northern Defence Force',
    'wounded military 2 @Northern Defence Force',
  ],
  ['CRF said it had killed four gunmen.', 'killed military 4 @CRF'],
  ['Three fishermen drowned, said the head of the harbour union.', 'killed civilian 3 @head of the harbour union'],
  ['Villagers said two herders had been taken away.', 'captured civilian 2 @Villagers'],
  ['The River Brigade, made up of former conscripts, said it had lost three men.', 'killed military 3 @River Brigade'],
  ['Bolivia’s customs agency said one of its drivers was shot dead.', 'killed civilian 1 @Bolivia’s customs agency'],
  ['The camp’s two doctors treated nine wounded children, an aid group said.', 'wounded civilian 9 @aid group'],
  [
    'The ministry dismissed as propaganda a claim by the rebels that ten soldiers had been captured.',
    'captured military 10 @rebels',
    '!captured military 10 @ministry',
  ],
  ['A policeman was shot dead and two colleagues were wounded.', 'killed military 1', 'wounded military 2'],
  ['A soldier lost a leg and two others were wounded.', 'wounded military 3'],
  ['A commander and his bodyguard were killed.', 'killed military 2'],
  ['Two border guards and three smugglers died in the shootout.', 'killed military 2', 'killed civilian 3'],
  ['Three border guards and five militants were killed.', 'killed military 3', 'killed military 5'],
  ['Two of seven hikers hurt in the blast have died.', 'killed civilian 2'],
  ['In 2011, shelling of the same hill killed nine people.'],
  ['The raid came after an ambush in which four scouts were killed.'],
  ['The war has killed tens of thousands of people.'],
  ['Three men, all from one village and aged between 20 and 30, were killed.', 'killed civilian 3'],
  ['The grenade wounded two seamstresses.', 'wounded civilian 2'],
  ['The blast damaged two shelters and killed 14 sheep.'],
  ['Both wounded men were flown out.', 'wounded civilian 2'],
  ['The number of people abducted rose to seven.', 'captured civilian 7'],
  ['• Police: two dead • Hospital: five wounded', 'killed ? 2 @police', 'wounded ? 5 @Hospital'],
  ['LOMA VERDE, June 6 (Fieldpost) - A farmer was killed, the mayor said.', 'killed civilian 1 @mayor'],
]

const RU: Phrase[] = [
  ['Погибли двое рыбаков, сообщили в береговой охране Турции.', 'killed civilian 2 @Turkish coast guard'],
  ['В Бангкоке заявили о трёх раненых солдатах.', 'wounded military 3 @Bangkok'],
  ['По словам родственников, пропали два пастуха.', 'missing civilian 2 @relatives'],
  ['Экспедитор погиб, кладовщик ранен.', 'killed civilian 1', 'wounded civilian 1'],
  ['Посечены осколками два соседних дома.'],
  ['Обошлось без пострадавших.', 'killed ? 0', 'wounded ? 0'],
  ['Утонули четверо мигрантов.', 'killed civilian 4'],
  ['Повстанцы утверждают, что взяли в плен девять военных.', 'captured military 9 @rebels'],
  ['Двое из семи раненых скончались.', 'killed ? 2'],
  ['Главврач больницы сообщил, что умерли трое детей.', 'killed civilian 3 @chief physician at hospital'],
  ['Судан сообщил о гибели пятерых пограничников.', 'killed military 5 @Sudan'],
  ['Весовщица получила баротравму.', 'wounded civilian 1'],
  ['В 2011 году при обстреле этого острова погибли четверо.'],
  ['Спустя трое суток после гибели людей рынок открылся.'],
]

const UK: Phrase[] = [
  ['Потонули двоє мігрантів, повідомила берегова охорона Греції.', 'killed civilian 2 @Greek coast guard'],
  ['За словами рідних, зникли двоє пастухів.', 'missing civilian 2 @relatives'],
  ['Чотири особи дістали поранень.', 'wounded ? 4'],
  ['Повстанці кажуть, що взяли в полон шістьох солдатів.', 'captured military 6 @rebels'],
  ['Доярку поранено, тракторист загинув.', 'wounded civilian 1', 'killed civilian 1'],
  ['Армія Камбоджі повідомила про трьох загиблих військових.', 'killed military 3 @Cambodian army'],
  ['Нікого не поранено.', 'killed ? 0', 'wounded ? 0'],
  ['У 2011 році під час обстрілу острова загинуло четверо людей.'],
]

const ES: Phrase[] = [
  ['Dos migrantes murieron ahogados, informó la Armada de México.', 'killed civilian 2 @Mexican navy'],
  ['Según fuentes oficiales, tres militares resultaron heridos.', 'wounded military 3 @official sources'],
  ['Cuatro jornaleros fueron acribillados, dijeron familiares.', 'killed civilian 4 @relatives'],
  ['Los rebeldes aseguran que capturaron a seis soldados.', 'captured military 6 @rebels'],
  ['Un guardia civil sufrió una fractura.', 'wounded military 1'],
  ['El ministerio de Defensa de Perú confirmó dos muertos.', 'killed ? 2 @Peruvian Defence Ministry'],
  ['Decenas de campesinos fueron secuestrados.', 'captured civilian 24+'],
  ['Dos palmicultores fueron secuestrados.', 'captured civilian 2'],
  ['El año pasado murieron nueve personas en la misma zona.'],
  ['La guerra ha dejado decenas de miles de muertos.'],
  ['No hubo heridos.', 'killed ? 0', 'wounded ? 0'],
  ['Caracas habló de tres heridos.', 'wounded ? 3 @Caracas'],
]

const FR: Phrase[] = [
  ['Deux pêcheurs se sont noyés, selon la marine sénégalaise.', 'killed civilian 2 @Senegalese navy'],
  ['Trois soldats sont tombés, a annoncé l’armée togolaise.', 'killed military 3 @Togolese army'],
  ['Selon la famille, un berger a été enlevé.', 'captured civilian 1 @family'],
  ['Les rebelles affirment avoir capturé sept militaires.', 'captured military 7 @rebels'],
  ['Les Forces de défense du Nord (FDN) ont tué six assaillants, a indiqué le préfet.', 'killed military 6 @prefect'],
  ['Deux femmes, une vendeuse et une institutrice, ont été tuées.', 'killed civilian 2'],
  ['Cinq blessés sont soignés, selon une source hospitalière.', 'wounded ? 5 @medical source'],
  ['Trois hommes, tous du même village et âgés de 20 à 30 ans, ont été tués.', 'killed civilian 3'],
  ['Un brodeur a été tué.', 'killed civilian 1'],
  ['L’an dernier, quatre douaniers avaient été tués.'],
  ['Plusieurs dizaines de manifestants ont été blessés.', 'wounded civilian 24+'],
  ['Bamako parle de douze terroristes neutralisés.', 'killed military 12 @Bamako'],
]

const DE: Phrase[] = [
  ['Zwei Migranten ertranken, teilte die griechische Küstenwache mit.', 'killed civilian 2 @Greek coast guard'],
  ['Nach Angaben der Rebellen wurden acht Soldaten gefangen genommen.', 'captured military 8 @rebels'],
  ['Die thailändische Armee sprach von drei verletzten Soldaten.', 'wounded military 3 @Thai army'],
  ['Ein Imker erlitt Schnittwunden.', 'wounded civilian 1'],
  ['Laut Angehörigen wurden zwei Hirten verschleppt.', 'captured civilian 2 @relatives'],
  ['Dutzende Demonstranten wurden verletzt.', 'wounded civilian 24+'],
  ['Im Mai 2011 waren dort neun Menschen ums Leben gekommen.'],
  [
    'Die Rebellen sprechen von zwölf getöteten und neun gefangenen Soldaten.',
    'killed military 12 @rebels',
    'captured military 9 @rebels',
  ],
  ['Islamabad meldete vier Tote.', 'killed ? 4 @Islamabad'],
  ['Ein Soldat wurde getötet und zwei weitere verletzt.', 'killed military 1', 'wounded military 2'],
]

const PL: Phrase[] = [
  ['Dwoje migrantów utonęło, podała grecka straż przybrzeżna.', 'killed civilian 2 @Greek coast guard'],
  ['Rebelianci twierdzą, że zabili dziewięciu żołnierzy.', 'killed military 9 @rebels'],
  ['Według władz prowincji zginęło trzech pasterzy.', 'killed civilian 3 @provincial authorities'],
  ['Nikomu nic się nie stało.', 'killed ? 0', 'wounded ? 0'],
  ['Kilkunastu demonstrantów zostało rannych.', 'wounded civilian 11-19'],
  ['Armia tajska poinformowała o czterech rannych żołnierzach.', 'wounded military 4 @Thai army'],
  ['Rodzina mówi o dwóch zabitych.', 'killed ? 2 @family'],
  ['W 2011 roku zginęło tam pięć osób.'],
  ['Zmarło dwoje z siedmiu rannych.', 'killed ? 2'],
]

describe.each([
  ['en', EN],
  ['ru', RU],
  ['uk', UK],
  ['es', ES],
  ['fr', FR],
  ['de', DE],
  ['pl', PL],
] as const)('%s', (lang, phrases) => {
  test.each(phrases)('%s', (...phrase) => checkPhrase(lang, phrase as Phrase))
})

test('every language is asked about sources, people and other days', () => {
  for (const phrases of [EN, RU, UK, ES, FR, DE, PL]) {
    expect(phrases.length).toBeGreaterThan(7)
    expect(phrases.some((p) => p.length === 1)).toBe(true)
  }
})
