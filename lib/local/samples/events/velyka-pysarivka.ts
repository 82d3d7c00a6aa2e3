import type { SampleEvent } from '../sample.ts'

/** One village shelled on three days: three events whose reports share nearly every word. */
export const velykaPysarivka: SampleEvent[] = [
  {
    key: 'velyka-pysarivka-shelling-1',
    daysAgo: 3,
    items: [
      {
        outlet: 'leleka',
        id: '773410',
        at: '10:25',
        title: 'Обстріл Великої Писарівки: загинула жінка',
        summary:
          'Російські військові {on:0} вранці обстріляли з артилерії Велику Писарівку на Сумщині. Загинула жителька селища, ще одну людину поранено, повідомила обласна прокуратура.',
        body: [
          'Російські військові {on:0} вранці обстріляли з артилерії Велику Писарівку Охтирського району на Сумщині. Загинула жителька селища, ще одну людину поранено, повідомила обласна прокуратура.',
          'Снаряди влучили в два приватні будинки та пошкодили лінію електропередач. Без світла лишилися 300 родин.',
        ],
      },
      {
        outlet: 'porubizhnyi',
        id: 'n-5471',
        at: '12:10',
        title: 'Велика Писарівка під вогнем: є загибла, пошкоджено будинки',
        summary:
          'Унаслідок ранкового обстрілу Великої Писарівки {on:0} загинула 62-річна жінка, поранено її сусіда, розповіли в селищній раді.',
      },
      {
        outlet: 'halyard',
        id: 'H-4417',
        at: '13:30',
        title: 'Woman killed by shelling of Ukrainian border settlement',
        summary:
          'A woman was killed and a man wounded {on:0} when Russian artillery shelled Velyka Pysarivka in Sumy region, a few kilometres from the border, regional prosecutors said.',
        ninjs: { urgency: 4, slugline: 'UKRAINE-SUMY-SHELLING' },
      },
    ],
  },
  {
    key: 'velyka-pysarivka-shelling-2',
    daysAgo: 2,
    items: [
      {
        outlet: 'leleka',
        id: '773655',
        at: '08:40',
        title: 'Ворог знову обстріляв Велику Писарівку, двоє поранених',
        summary:
          'У ніч на {date:0} російська армія обстріляла з мінометів Велику Писарівку на Сумщині. Поранено двох місцевих жителів, повідомили в обласній військовій адміністрації.',
      },
      {
        outlet: 'porubizhnyi',
        id: 'n-5488',
        at: '09:55',
        title: 'Нічний обстріл Великої Писарівки: двоє людей у лікарні',
        summary:
          'Двоє жителів Великої Писарівки дістали поранення внаслідок нічного мінометного обстрілу {date:0}. Пошкоджено школу та крамницю, повідомила селищна рада.',
        body: [
          'Двоє жителів Великої Писарівки дістали поранення внаслідок мінометного обстрілу в ніч на {date:0}. Їх забрали до лікарні в Охтирці, стан середньої тяжкості, повідомила селищна рада.',
          'Пошкоджено школу та крамницю. Попереднього разу селище обстрілювали {on:-1}, тоді загинула жінка.',
        ],
      },
    ],
  },
  {
    key: 'velyka-pysarivka-shelling-3',
    daysAgo: 0,
    items: [
      {
        outlet: 'leleka',
        id: '774141',
        at: '09:50',
        title: 'Велику Писарівку обстріляли із «Градів», поранено трьох людей',
        summary:
          'Російські військові {on:0} обстріляли з реактивної артилерії Велику Писарівку на Сумщині. Троє цивільних поранені, серед них підліток, повідомили в обласній військовій адміністрації.',
      },
      {
        outlet: 'farrow',
        id: 'sumy-rockets',
        at: '11:25',
        title: 'Three wounded as rockets hit Ukrainian settlement near Russian border',
        summary:
          "Russian rocket artillery hit Velyka Pysarivka in Ukraine's Sumy region {on:0}, wounding three civilians, the regional military administration said.",
        body: [
          "KYIV, {date:0} (Farrow) - Russian rocket artillery hit Velyka Pysarivka in Ukraine's Sumy region {on:0}, wounding three civilians, one of them a teenager, the regional military administration said.",
          'The settlement, about five kilometres from the border, has now come under fire three times in four days. A woman was killed there {on:-3}.',
          "Russia's Defence Ministry made no comment.",
        ],
      },
      {
        outlet: 'farrow',
        id: 'sumy-rockets-refile',
        at: '11:50',
        title: 'REFILE-Three wounded as rockets hit Ukrainian settlement near Russian border',
        summary:
          "(Refiles to fix spelling in paragraph 2) Russian rocket artillery hit Velyka Pysarivka in Ukraine's Sumy region {on:0}, wounding three civilians, the regional military administration said.",
        body: [
          "KYIV, {date:0} (Farrow) - Russian rocket artillery hit Velyka Pysarivka in Ukraine's Sumy region {on:0}, wounding three civilians, one of them a teenager, the regional military administration said.",
          'The settlement, about five kilometres from the border, has now come under fire three times in four days. A woman was killed there {on:-3}.',
          "Russia's Defence Ministry made no comment.",
        ],
      },
      {
        outlet: 'porubizhnyi',
        id: 'n-5516',
        at: '12:45',
        title: 'Троє поранених у Великій Писарівці, ракета влучила в пожежну частину',
        summary:
          'Після обстрілу із «Градів» {on:0} у Великій Писарівці троє поранених. Одна з ракет влучила в будівлю пожежної частини.',
      },
    ],
  },
]
