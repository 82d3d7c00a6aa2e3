import type { SampleEvent } from '../sample.ts'

/** A toll that goes down: the correction takes the first figure back. */
export const suzemka: SampleEvent = {
  key: 'suzemka-mine',
  daysAgo: 2,
  items: [
    {
      outlet: 'rubezh',
      id: '118040',
      at: '06:20',
      title: 'В Брянской области грузовик подорвался на мине, трое погибших',
      summary:
        'Три человека погибли {on:0} при подрыве грузовика лесхоза на мине у посёлка Суземка Брянской области, сообщили в оперативных службах.',
      edits: [
        {
          at: '09:10',
          title: 'ИСПРАВЛЕНО: В Брянской области грузовик подорвался на мине, двое погибших',
          summary:
            'Исправлено число погибших. Два человека погибли и один ранен {on:0} при подрыве грузовика лесхоза на мине у посёлка Суземка Брянской области, сообщил губернатор.',
        },
      ],
    },
    {
      outlet: 'farrow',
      id: 'bryansk-mine',
      at: '07:00',
      title: 'Three forestry workers killed by mine in Russia near Ukraine border',
      summary:
        "Three forestry workers were killed when their truck drove over a mine near Suzemka in Russia's Bryansk region {on:0}, emergency services said.",
      body: [
        "MOSCOW, {date:0} (Farrow) - Three forestry workers were killed when their truck drove over a mine near Suzemka in Russia's Bryansk region, which borders Ukraine, {on:0}, emergency services said.",
        'The governor blamed a group that had crossed the border some days before. Kyiv did not comment.',
      ],
    },
    {
      outlet: 'tidewater',
      id: 'forestry-workers-mine',
      at: '07:50',
      author: 'Farrow',
      title: 'Mine kills forestry workers in western Russia',
      summary:
        "MOSCOW (Farrow) - Three forestry workers were killed when their truck drove over a mine near Suzemka in Russia's Bryansk region, which borders Ukraine, {on:0}, emergency services said.",
    },
    {
      outlet: 'farrow',
      id: 'bryansk-mine-corrected',
      at: '09:35',
      title: 'CORRECTED-Two forestry workers killed by mine in Russia near Ukraine border',
      summary:
        "(Corrects toll in headline and paragraph 1 to two from three after the governor's statement) Two forestry workers were killed and one was wounded when their truck drove over a mine near Suzemka in Russia's Bryansk region {on:0}, the governor said.",
      body: [
        "MOSCOW, {date:0} (Farrow) - Two forestry workers were killed and one was wounded when their truck drove over a mine near Suzemka in Russia's Bryansk region, which borders Ukraine, {on:0}, the governor said.",
        'Emergency services had earlier spoken of three dead. The governor blamed a group that had crossed the border some days before. Kyiv did not comment.',
      ],
    },
    {
      outlet: 'perekat',
      id: 'suzemka-mina',
      at: '10:15',
      title: 'Под Суземкой подорвался грузовик лесхоза: губернатор уточнил число погибших',
      summary:
        'Погибли двое работников лесхоза, третий ранен, сообщил {on:0} губернатор Брянской области. Ранее говорилось о троих погибших.',
    },
  ],
}
