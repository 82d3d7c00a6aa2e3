import { describe, expect, it } from 'vitest'
import { isCopy } from '../../lib/stories/origin.ts'
import { filed } from './factory.ts'

/** Four sentences of one report, and the same facts as another outlet's own reporter would write them. */
const reports: Record<string, { sentences: string[]; own: string; rewritten: string[] }> = {
  en: {
    sentences: [
      'Two mortar shells struck a sawmill on the edge of the frontier town of Alderford on Monday evening, killing a night watchman and wounding three workers, the regional council said.',
      'The fire that followed spread to a timber yard and was brought under control after five hours, a fire officer told reporters.',
      'Neighbouring Ostland said its troops had not fired and blamed smugglers who had quarrelled over a shipment of cigarettes.',
      'The sawmill, which employs some sixty people, was last hit in the autumn of the year before.',
    ],
    own: 'A watchman died and three men were taken to hospital when a sawmill at Alderford came under mortar fire late on Monday, according to regional officials. Timber burned through the night. Ostland rejected any blame and pointed at a feud among smugglers. It is the second time in a year that the mill, one of the biggest employers of the town, has been hit.',
    rewritten: [
      'A night watchman has been killed and three workers wounded after two mortar shells struck a sawmill on the edge of the frontier town of Alderford on Monday evening.',
      'A fire that followed spread to a timber yard; it was brought under control after five hours, a fire officer told reporters.',
      'Ostland said its troops had not fired, and blamed smugglers who had quarrelled over cigarettes.',
    ],
  },
  ru: {
    sentences: [
      'Две миномётные мины упали на лесопилку на окраине приграничного города Ольховска вечером в понедельник, погиб ночной сторож, ранены трое рабочих, сообщили в областном совете.',
      'Начавшийся пожар перекинулся на склад древесины, его удалось взять под контроль через пять часов, рассказал журналистам начальник пожарной части.',
      'В соседней Остландии заявили, что её войска огня не открывали, и обвинили контрабандистов, поссорившихся из-за партии сигарет.',
      'На лесопилке работают около шестидесяти человек, в последний раз её обстреляли осенью прошлого года.',
    ],
    own: 'Сторож убит, ещё троих мужчин увезли в больницу после обстрела ольховской лесопилки поздно вечером в понедельник, говорят областные чиновники. Дерево горело всю ночь. Остландия отвергает обвинения и указывает на вражду контрабандистов. За год предприятие, одно из крупнейших в городе, попадает под огонь второй раз.',
    rewritten: [
      'Ночной сторож погиб, трое рабочих ранены: две миномётные мины упали на лесопилку на окраине приграничного города Ольховска вечером в понедельник.',
      'Пожар перекинулся на склад древесины, его удалось взять под контроль через пять часов, рассказал журналистам начальник пожарной части.',
      'В Остландии заявили, что её войска огня не открывали, и обвинили контрабандистов, поссорившихся из-за сигарет.',
    ],
  },
  es: {
    sentences: [
      'Dos granadas de mortero alcanzaron un aserradero en las afueras de la ciudad fronteriza de Alisal la noche del lunes, mataron a un vigilante e hirieron a tres obreros, informó el consejo regional.',
      'El incendio que siguió se extendió a un depósito de madera y fue controlado después de cinco horas, dijo a la prensa un oficial de bomberos.',
      'La vecina Ostlandia aseguró que sus tropas no dispararon y culpó a contrabandistas que se habían peleado por un cargamento de cigarrillos.',
      'El aserradero, que emplea a unas sesenta personas, fue atacado por última vez en el otoño del año pasado.',
    ],
    own: 'Un vigilante murió y tres hombres fueron llevados al hospital cuando un aserradero de Alisal quedó bajo fuego de mortero a última hora del lunes, según funcionarios regionales. La madera ardió toda la noche. Ostlandia rechaza la acusación y señala una riña entre contrabandistas. Es la segunda vez en un año que se ataca a uno de los mayores empleadores de la ciudad.',
    rewritten: [
      'Un vigilante murió y tres obreros resultaron heridos cuando dos granadas de mortero alcanzaron un aserradero en las afueras de la ciudad fronteriza de Alisal la noche del lunes.',
      'El incendio se extendió a un depósito de madera y fue controlado después de cinco horas, dijo a la prensa un oficial de bomberos.',
      'Ostlandia aseguró que sus tropas no dispararon y culpó a contrabandistas que se habían peleado por cigarrillos.',
    ],
  },
  de: {
    sentences: [
      'Zwei Mörsergranaten haben am Montagabend ein Sägewerk am Rand der Grenzstadt Erlfurt getroffen, einen Nachtwächter getötet und drei Arbeiter verletzt, teilte der Bezirksrat mit.',
      'Der Brand griff auf ein Holzlager über und war erst nach fünf Stunden unter Kontrolle, sagte ein Feuerwehrmann vor Journalisten.',
      'Das benachbarte Ostland erklärte, seine Truppen hätten nicht geschossen, und machte Schmuggler verantwortlich, die sich um eine Ladung Zigaretten gestritten hätten.',
      'Das Sägewerk, das rund sechzig Menschen beschäftigt, war zuletzt im Herbst des Vorjahres beschossen worden.',
    ],
    own: 'Ein Wächter ist tot, drei Männer liegen im Krankenhaus: Das Erlfurter Sägewerk geriet am späten Montag unter Mörserfeuer, wie Beamte des Bezirks sagten. Das Holz brannte die ganze Nacht. Ostland weist jede Schuld von sich und verweist auf eine Fehde unter Schmugglern. Es ist der zweite Beschuss des Betriebs binnen eines Jahres.',
    rewritten: [
      'Ein Nachtwächter ist getötet worden, drei Arbeiter wurden verletzt: Zwei Mörsergranaten haben am Montagabend ein Sägewerk am Rand der Grenzstadt Erlfurt getroffen.',
      'Ein Brand griff auf ein Holzlager über und war erst nach fünf Stunden unter Kontrolle, sagte ein Feuerwehrmann.',
      'Ostland erklärte, seine Truppen hätten nicht geschossen, und machte Schmuggler verantwortlich, die sich um Zigaretten gestritten hätten.',
    ],
  },
}

describe('near-copies by what desks do to a text', () => {
  for (const [lang, { sentences, own, rewritten }] of Object.entries(reports)) {
    const [first, second, third, fourth] = sentences as [string, string, string, string]
    const original = filed({ title: 'Sawmill hit', body: sentences.join(' '), at: '10:00' })
    const copy = (fields: { body?: string; summary?: string }) =>
      isCopy(filed({ title: fourth.slice(0, 40), at: '11:00', feed: 'valley', outlet: 'Valley Post', ...fields }), [
        original,
      ])
    it.each([
      ['cut ending', { body: `${first} ${second}` }],
      ['lead alone, as a summary', { summary: first }],
      ['cut lead, as a summary', { summary: `${first.slice(0, 140)}…` }],
      ['other order', { body: [third, first, fourth, second].join(' ') }],
      [
        'a sentence of the own inserted',
        { body: [first, 'Our reader sent a picture of the smoke.', second, third].join(' ') },
      ],
      ['a by-line and a credit', { body: `ALDERFORD (Farwire) - ${first} ${second} (Farwire)` }],
      ['reworded throughout', { body: rewritten.join(' ') }],
      ['reworded lead, the rest kept', { body: [rewritten[0], second, third].join(' ') }],
      ['the third sentence first, the lead reworded', { body: [third, rewritten[0], fourth].join(' ') }],
    ])(`${lang}: %s`, (_, fields) => expect(copy(fields)).toBe(original.id))

    it(`${lang}: another outlet's own report is none`, () => {
      expect(copy({ body: own })).toBeNull()
      expect(copy({ summary: own.slice(0, 160) })).toBeNull()
    })
  }
})
