import type { OutletId } from '../outlets.ts'
import type { SampleItem, SampleNews } from '../sample.ts'

type Line = [outlet: OutletId, id: string, at: string, title: string, summary: string]

function ordinary(daysAgo: number, lines: Line[]): SampleNews {
  const items: SampleItem[] = lines.map(([outlet, id, at, title, summary]) => ({ outlet, id, at, title, summary }))
  return { kind: 'ordinary', daysAgo, items }
}

/** Ordinary news, some of it with border words: most of what wires file is no border event. */
export const ordinaryNews: SampleNews[] = [
  ordinary(0, [
    [
      'farrow',
      'rates-unchanged',
      '08:00',
      'Central bank keeps rates unchanged, sees inflation easing by spring',
      'The central bank left its main rate at 4.25% {on:0} and said that price growth would slow by spring.',
    ],
    [
      'farrow',
      'border-tax',
      '13:55',
      'Lawmakers split over carbon border tax on cement',
      'A committee vote on the carbon border tax for cement and steel was put off {on:0} after lawmakers failed to agree on exemptions.',
    ],
    [
      'tidewater',
      'harbour-ferry-strike',
      '09:45',
      'Ferry crews in northern harbours vote to strike over night shifts',
      'Crews on four coastal ferry lines voted {on:0} to stop work for a day next week, their union said.',
    ],
    [
      'tidewater',
      'collie-champion',
      '14:10',
      'Border collie wins national sheepdog trial for third year',
      'A six-year-old border collie won the national sheepdog trial {on:0}, penning ten sheep in under eight minutes.',
    ],
    [
      'eastmark',
      'payments-rail',
      '10:20',
      'Cross-border payments get cheaper as banks link instant systems',
      'Nine banks linked their instant payment systems {on:0}, which they say will halve the cost of sending money abroad.',
    ],
    [
      'monsoon',
      'cricket-opener',
      '11:30',
      'Opening stand of 180 puts hosts on top in second Test',
      'The hosts closed the day on 302 for 3 after an opening stand of 180 {on:0}.',
    ],
    [
      'monsoon',
      'smog-schools',
      '04:45',
      'Schools shut for three days as smog thickens',
      'Primary schools in the capital will stay shut for three days as air quality fell to hazardous levels, the city said {on:0}.',
    ],
    [
      'melkray',
      'novost-90325',
      '09:20',
      'В Белгороде отремонтируют три школы',
      'На ремонт трёх школ в областном центре выделили 180 млн рублей, сообщили в мэрии.',
    ],
    [
      'rubezh',
      '118240',
      '10:05',
      'Центробанк сохранил ключевую ставку',
      'Совет директоров Банка России {on:0} сохранил ключевую ставку без изменений.',
    ],
    [
      'rubezh',
      '118275',
      '14:30',
      'Сборная по биатлону объявила состав на первый этап Кубка',
      'В команду вошли шесть мужчин и шесть женщин, сообщила {on:0} пресс-служба федерации.',
    ],
    [
      'perekat',
      'knigi-goda',
      '09:00',
      'Названы финалисты независимой книжной премии',
      'В короткий список вошли восемь романов, три из них изданы за границей.',
    ],
    [
      'leleka',
      '774150',
      '10:30',
      'Синоптики обіцяють перший сніг у західних областях',
      'Уночі очікується до пʼяти сантиметрів снігу, на дорогах ожеледиця, попередив гідрометцентр.',
    ],
    [
      'porubizhnyi',
      'n-5514',
      '10:55',
      'У Сумах відкрили відновлену бібліотеку',
      'Міська бібліотека запрацювала після ремонту, фонд поповнили дві тисячі книжок.',
    ],
    [
      'przesmyk',
      'pl-20815',
      '09:30',
      'Ceny masła spadły pierwszy raz od pół roku',
      'W listopadzie kostka masła staniała średnio o 40 groszy, wynika z danych branżowych.',
    ],
    [
      'tamarindo',
      'cafe-precio',
      '14:45',
      'El precio interno del café alcanza un nuevo récord',
      'La carga de café pergamino superó {on:0} su máximo histórico, informó la federación de cafeteros.',
    ],
    [
      'halyard',
      'H-4478',
      '11:05',
      'Airline orders 40 long-range jets',
      'A carrier announced an order {on:0} for 40 long-range aircraft, to be delivered over six years.',
    ],
  ]),
  ordinary(1, [
    [
      'farrow',
      'storm-north-sea',
      '06:30',
      'Storm cuts power to 90,000 homes on North Sea coast',
      'Gusts of up to 140 km per hour cut power to some 90,000 homes {on:0}, network operators said.',
    ],
    [
      'halyard',
      'H-4449',
      '07:20',
      'North Sea storm leaves tens of thousands without electricity',
      'About 90,000 households on the North Sea coast were without electricity {on:0} after a storm brought down lines.',
    ],
    [
      'tidewater',
      'storm-power',
      '08:15',
      'Tens of thousands in the dark after North Sea storm',
      '(Farrow) - Gusts of up to 140 km per hour cut power to some 90,000 homes {on:0}, network operators said.',
    ],
    [
      'eastmark',
      'border-town-theatre',
      '12:00',
      'A theatre on two sides of a border finds its audience',
      'Half the seats are in one country and half in the other: a reporter spends a season with a company that plays in two languages.',
    ],
    [
      'monsoon',
      'onion-exports',
      '05:40',
      'Onion exports resume after five-month ban',
      'Exporters shipped the first onions {on:0} after the government lifted a ban of five months.',
    ],
    [
      'melkray',
      'novost-90261',
      '10:40',
      'Белгородские пловцы взяли пять медалей',
      'На чемпионате округа белгородцы завоевали две золотые и три бронзовые медали.',
    ],
    [
      'rubezh',
      '118119',
      '11:15',
      'В Екатеринбурге при пожаре на складе никто не пострадал',
      'Площадь пожара составила 1,2 тыс. кв. м, сообщили {on:0} в МЧС.',
    ],
    [
      'perekat',
      'tarify-zhkh',
      '13:00',
      'Тарифы ЖКХ вырастут сильнее инфляции. Считаем, где больше всего',
      'Дороже всего платить придётся жителям северных городов.',
    ],
    [
      'leleka',
      '773950',
      '13:40',
      'Національний банк зберіг облікову ставку',
      'Правління Нацбанку {on:0} залишило облікову ставку без змін.',
    ],
    [
      'porubizhnyi',
      'n-5497',
      '11:30',
      'На Харківщині засіяли 95 % площ під озимину',
      'Аграрії області завершують сівбу озимих, повідомили в обласній адміністрації.',
    ],
    [
      'przesmyk',
      'pl-20751',
      '10:15',
      'Koszykarze z Białegostoku wygrali derby',
      'Gospodarze zwyciężyli {on:0} 84:79 po dogrywce.',
    ],
    [
      'tamarindo',
      'lluvias-antioquia',
      '13:05',
      'Lluvias causan deslizamientos en 12 municipios',
      'Las autoridades reportaron {on:0} vías cerradas por deslizamientos en 12 municipios; no hay víctimas.',
    ],
  ]),
  ordinary(2, [
    [
      'farrow',
      'capital-blast-gas',
      '09:50',
      'Gas explosion in Jakarta restaurant kills four',
      'A gas explosion in a restaurant in central Jakarta killed four people {on:0}, the fire service said.',
    ],
    [
      'halyard',
      'H-4438',
      '10:35',
      'Four dead in Jakarta restaurant blast',
      'Four people died when gas exploded in a Jakarta restaurant {on:0}; police ruled out an attack.',
    ],
    [
      'tidewater',
      'orchard-frost',
      '07:45',
      'Late frost spares most orchards, growers say',
      'Growers said {on:0} that losses to the late frost would stay under 5 percent.',
    ],
    [
      'eastmark',
      'schengen-explainer',
      '11:00',
      'Explainer: how temporary border checks work',
      'Why countries bring back checks at inner borders, how long they may last, and who decides.',
    ],
    [
      'monsoon',
      'metro-line',
      '08:05',
      'Metro opens line to the airport',
      'The first trains ran {on:0} on the 22-km line to the airport.',
    ],
    [
      'melkray',
      'novost-90188',
      '08:55',
      'В области убрали 98 процентов сахарной свёклы',
      'Аграрии собрали 3,1 млн тонн сахарной свёклы, сообщили в правительстве области.',
    ],
    [
      'leleka',
      '773690',
      '12:20',
      'Збірна України з футзалу вийшла до фіналу',
      'Українці {on:0} перемогли у півфіналі 3:1.',
    ],
    [
      'przesmyk',
      'pl-20688',
      '12:40',
      'Sejm przyjął ustawę o pomocy dla sadowników',
      'Za ustawą głosowało {on:0} 241 posłów.',
    ],
    [
      'tamarindo',
      'cumbre-regional',
      '16:00',
      'Cumbre regional acuerda fondo contra incendios forestales',
      'Ministros de seis países acordaron {on:0} un fondo común contra los incendios.',
    ],
  ]),
  ordinary(3, [
    [
      'farrow',
      'chipmaker-results',
      '12:30',
      'Chipmaker lifts forecast on demand for cars',
      'The company raised its forecast for the year {on:0} and said that carmakers had doubled orders.',
    ],
    [
      'perekat',
      'festival-doku',
      '12:15',
      'В Риге открылся фестиваль документального кино',
      'В программе 48 фильмов, показы пройдут до конца недели.',
    ],
    [
      'porubizhnyi',
      'n-5474',
      '13:25',
      'У Харкові запустили новий тролейбусний маршрут',
      'Маршрут зʼєднав дві станції метро, повідомила міська рада.',
    ],
    [
      'rubezh',
      '117995',
      '12:50',
      'В Красноярске родились тройняшки',
      'Мать и дети чувствуют себя хорошо, сообщили {on:0} в роддоме.',
    ],
  ]),
]

/** Not served before its time, though the feed has it. */
export const embargoed: SampleNews = {
  kind: 'ordinary',
  daysAgo: 0,
  items: [
    {
      outlet: 'halyard',
      id: 'H-4485',
      at: '15:30',
      title: 'Report counts 212 illegal pushbacks at eastern borders',
      summary: 'A commission of lawyers counted 212 cases in a year, it said in a report to be published tomorrow.',
      ninjs: { urgency: 5, slugline: 'BORDERS-REPORT', edNote: 'Embargoed.', embargoedHours: 48 },
    },
  ],
}
