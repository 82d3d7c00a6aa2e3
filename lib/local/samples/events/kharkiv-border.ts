import type { SampleEvent, SampleNews } from '../sample.ts'

/** Two places of one region on one day: two events, and a round-up that names both and must not glue them together. */
export const vovchansk: SampleEvent = {
  key: 'vovchansk-shelling',
  daysAgo: 1,
  items: [
    {
      outlet: 'leleka',
      id: '773902',
      at: '07:30',
      title: 'Обстріл Вовчанська: один загиблий, двоє поранених',
      summary:
        'Російські війська {on:0} вранці обстріляли Вовчанськ на Харківщині. Загинув 54-річний чоловік, двох людей поранено, повідомила обласна прокуратура.',
      body: [
        'Російські війська {on:0} близько шостої ранку обстріляли Вовчанськ Чугуївського району на Харківщині. Загинув 54-річний чоловік, двох людей поранено, повідомила обласна прокуратура.',
        'За даними слідства, по місту били з ствольної артилерії з території Бєлгородської області.',
      ],
    },
    {
      outlet: 'farrow',
      id: 'vovchansk-shelling',
      at: '09:15',
      title: 'Shelling kills one in Ukrainian border town of Vovchansk, prosecutors say',
      summary:
        'One man was killed and two people were wounded {on:0} when Russian forces shelled the town of Vovchansk in Kharkiv region, regional prosecutors said.',
      body: [
        'KYIV, {date:0} (Farrow) - One man was killed and two people were wounded {on:0} when Russian forces shelled the Ukrainian border town of Vovchansk in Kharkiv region, regional prosecutors said.',
        "The shells came from Russia's Belgorod region, they said. Moscow denies that it aims at civilians.",
      ],
    },
    {
      outlet: 'porubizhnyi',
      id: 'n-5495',
      at: '09:40',
      title: 'У Вовчанську внаслідок ранкового обстрілу загинув чоловік',
      summary:
        'Снаряд розірвався біля автобусної зупинки у Вовчанську. Один чоловік загинув, поранено двох жінок, розповіли у міській адміністрації.',
    },
    {
      outlet: 'tidewater',
      id: 'vovchansk-one-dead',
      at: '10:30',
      author: 'Farrow',
      title: 'One dead in shelling of Ukrainian town close to Russia',
      summary:
        "KYIV (Farrow) - One man was killed and two people were wounded {on:0} when Russian forces shelled the Ukrainian border town of Vovchansk in Kharkiv region, regional prosecutors said. The shells came from Russia's Belgorod region, they said.",
    },
  ],
}

export const kozachaLopan: SampleEvent = {
  key: 'kozacha-lopan-drone',
  daysAgo: 1,
  items: [
    {
      outlet: 'leleka',
      id: '773938',
      at: '11:20',
      title: 'Дрон ударив по авто в Козачій Лопані, поранено подружжя',
      summary:
        'Російський FPV-дрон {on:0} вдень атакував цивільний автомобіль у Козачій Лопані на Харківщині. Поранено чоловіка та жінку, повідомили в поліції.',
    },
    {
      outlet: 'porubizhnyi',
      id: 'n-5499',
      at: '12:30',
      title: 'У Козачій Лопані безпілотник влучив у машину: двоє поранених',
      summary:
        'Двоє людей дістали осколкові поранення в Козачій Лопані, коли {on:0} в їхній автомобіль влучив дрон, повідомив голова громади.',
    },
    {
      outlet: 'halyard',
      id: 'H-4459',
      at: '13:15',
      title: 'Drone hits car in Ukrainian village at Russian border, couple wounded',
      summary:
        'A Russian drone struck a civilian car in Kozacha Lopan in Kharkiv region {on:0}, wounding a married couple, police said.',
      ninjs: { urgency: 4, slugline: 'UKRAINE-KHARKIV-DRONE' },
    },
  ],
}

export const borderDay: SampleNews = {
  kind: 'wrapup',
  daysAgo: 1,
  items: [
    {
      outlet: 'farrow',
      id: 'border-day-wrapup',
      at: '15:40',
      title: 'WRAPUP 1-One killed, at least four wounded in day of attacks along Ukraine-Russia border',
      summary:
        'Shelling killed a man in Vovchansk, a drone wounded two people in Kozacha Lopan, and Russia reported two wounded by a drone in Grayvoron {on:0}.',
      body: [
        'KYIV/MOSCOW, {date:0} (Farrow) - Attacks on both sides of the border between Ukraine and Russia killed one person and wounded several {on:0}, officials said.',
        'In Vovchansk, in Kharkiv region, shelling killed a man and wounded two people. In Kozacha Lopan, to the west, a drone hit a car and wounded a couple.',
        'On the Russian side, the governor of Belgorod region said that two people had been wounded when a drone hit a car in Grayvoron.',
      ],
    },
    {
      outlet: 'porubizhnyi',
      id: 'n-5503',
      at: '16:00',
      title: 'Головне з прикордоння за {date:0}: Вовчанськ, Козача Лопань, Велика Писарівка',
      summary:
        'Підсумки дня: обстріл Вовчанська, удар дрона по Козачій Лопані та відновлення світла у Великій Писарівці.',
    },
  ],
}
