import type { SampleEvent, SampleNews } from '../sample.ts'

/** A report that its agency takes back at the second poll: the cluster, left empty, answers 410 with the reason. */
export const sudzha: SampleEvent = {
  key: 'sudzha-helicopter',
  daysAgo: 0,
  items: [
    {
      outlet: 'farrow',
      id: 'kursk-helicopter',
      at: '13:10',
      title: 'Helicopter shot down near Sudzha close to Ukraine border, emergency services say',
      summary:
        "A military helicopter was shot down near Sudzha in Russia's Kursk region {on:0} and its crew of three was killed, a source in the emergency services said.",
      body: [
        "MOSCOW, {date:0} (Farrow) - A military helicopter was shot down near the town of Sudzha in Russia's Kursk region, close to the border with Ukraine, {on:0} and its crew of three was killed, a source in the emergency services said.",
      ],
    },
  ],
}

export const sudzhaKill: SampleNews = {
  kind: 'note',
  daysAgo: 0,
  items: [
    {
      outlet: 'farrow',
      id: 'kursk-helicopter-kill',
      at: '15:05',
      from: 1,
      title: 'STORY WITHDRAWN: Helicopter shot down near Sudzha close to Ukraine border, emergency services say',
      summary:
        'Please kill the story headlined "Helicopter shot down near Sudzha close to Ukraine border, emergency services say" (urn:farrow:kursk-helicopter). The source has withdrawn the statement. There will be no substitute story.',
    },
  ],
}
