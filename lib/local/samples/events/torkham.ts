import type { SampleEvent } from '../sample.ts'

/** Guards shoot at each other at a crossing; each side counts its own dead. */
export const torkhamClash: SampleEvent = {
  key: 'torkham-exchange-of-fire',
  daysAgo: 3,
  items: [
    {
      outlet: 'farrow',
      id: 'torkham-firing',
      at: '07:15',
      title: 'Pakistani, Afghan border guards exchange fire at Torkham crossing',
      summary:
        'Guards on both sides of the Torkham crossing between Pakistan and Afghanistan exchanged fire {on:0}, and the crossing was closed, officials said.',
      body: [
        'PESHAWAR, {date:0} (Farrow) - Pakistani and Afghan guards exchanged fire {on:0} at Torkham, the busiest crossing between the two countries, officials on both sides said.',
        'One Pakistani soldier was killed and three people were wounded, a security official in Peshawar said. The provincial police in Nangarhar said that two Afghan guards had died.',
        'Each side said that the other had fired first. Trucks were turned back and the crossing was closed.',
      ],
    },
    {
      outlet: 'farrow',
      id: 'torkham-firing-take-2',
      at: '07:40',
      title: 'Pakistani, Afghan border guards exchange fire at Torkham crossing - take 2',
      summary:
        'The firing at the Torkham crossing between Pakistan and Afghanistan lasted for about an hour {on:0}, traders who waited on the Pakistani side said.',
    },
    {
      outlet: 'monsoon',
      id: 'torkham-gunfire-shuts-crossing',
      at: '08:40',
      title: 'Gunfire shuts Torkham, one soldier dead',
      summary:
        'A Pakistani soldier was killed when guards traded fire with the Afghan side at Torkham {on:0} morning, security officials said. Drivers spoke of mortar rounds close to the customs yard.',
      body: [
        'LANDI KOTAL: A Pakistani soldier was killed and three people, two of them drivers, were wounded when guards traded fire with the Afghan side at the Torkham crossing {on:0} morning, security officials said.',
        'The dispute began over a bunker that the Afghan side is building close to the gate, the officials said. Hundreds of trucks were parked along the road to Landi Kotal by noon.',
      ],
      edits: [
        {
          at: '13:10',
          title: 'Gunfire shuts Torkham, two soldiers dead',
          summary:
            'Two Pakistani soldiers were killed when guards traded fire with the Afghan side at Torkham {on:0} morning, security officials said, raising an earlier count of one.',
          body: [
            'LANDI KOTAL: Two Pakistani soldiers were killed and three people, two of them drivers, were wounded when guards traded fire with the Afghan side at the Torkham crossing {on:0} morning, security officials said. One of the soldiers died in hospital.',
            'The dispute began over a bunker that the Afghan side is building close to the gate, the officials said. Hundreds of trucks were parked along the road to Landi Kotal by noon.',
          ],
        },
      ],
    },
    {
      outlet: 'farrow',
      id: 'torkham-firing-update-1',
      at: '10:30',
      title: 'UPDATE 1-Kabul says five guards killed in firing at Pakistan border, Islamabad disputes it',
      summary:
        "(Adds Kabul toll, Pakistan's reply) Afghanistan's Interior Ministry said {on:0} that five of its guards had been killed in an exchange of fire at the Torkham crossing. Pakistan called the figure false.",
      body: [
        "KABUL/PESHAWAR, {date:0} (Farrow) - Afghanistan's Interior Ministry said {on:0} that five of its border guards had been killed when Pakistani forces opened fire at the Torkham crossing.",
        'A Pakistani military spokesperson called the figure false and said that one soldier had been killed by fire from the Afghan side.',
        'Farrow was not able to verify the figures independently. The crossing remained closed.',
      ],
    },
    {
      outlet: 'halyard',
      id: 'H-4420',
      at: '09:05',
      title: 'Torkham border crossing closed after clash between Afghan and Pakistani forces',
      summary:
        'The Torkham crossing was closed {on:0} after Afghan and Pakistani forces clashed over the building of a checkpoint. Both sides reported dead.',
      ninjs: { urgency: 3, slugline: 'PAKISTAN-AFGHANISTAN-BORDER' },
    },
    {
      outlet: 'tidewater',
      id: 'kabul-five-guards',
      at: '11:20',
      author: 'Farrow',
      title: 'Five Afghan guards dead in border firing, Kabul says',
      summary:
        "KABUL/PESHAWAR (Farrow) - Afghanistan's Interior Ministry said {on:0} that five of its border guards had been killed when Pakistani forces opened fire at the Torkham crossing. A Pakistani military spokesperson called the figure false and said that one soldier had been killed by fire from the Afghan side.",
    },
    {
      outlet: 'rubezh',
      id: '117990',
      at: '11:45',
      title: 'На границе Пакистана и Афганистана произошла перестрелка, КПП «Торхам» закрыт',
      summary:
        'Военные двух стран обстреляли друг друга {on:0} у пункта пропуска Торхам. Кабул сообщил о пяти погибших пограничниках, Исламабад – об одном погибшем солдате.',
    },
  ],
}

/** Two days later the gate opens again: another event at the same place. */
export const torkhamReopened: SampleEvent = {
  key: 'torkham-reopened',
  daysAgo: 1,
  items: [
    {
      outlet: 'monsoon',
      id: 'torkham-reopens',
      at: '06:30',
      title: 'Torkham reopens after jirga, trucks move again',
      summary:
        'The Torkham crossing was reopened {on:0} under an agreement reached by tribal elders from both sides, customs officials said. Work on the disputed bunker has stopped.',
      body: [
        'LANDI KOTAL: The Torkham crossing between Pakistan and Afghanistan was reopened for trucks and pedestrians {on:0} under an agreement reached by a jirga of elders from both sides, customs officials said.',
        'The gate had been closed for two days after guards exchanged fire. Work on the disputed bunker has stopped for now.',
      ],
    },
    {
      outlet: 'farrow',
      id: 'torkham-reopens',
      at: '08:10',
      title: 'Pakistan, Afghanistan agree to reopen Torkham crossing',
      summary:
        'Pakistan and Afghanistan agreed {on:0} to reopen the Torkham border crossing, closed since a deadly exchange of fire {on:-2}, officials said.',
      body: [
        'PESHAWAR, {date:0} (Farrow) - Pakistan and Afghanistan agreed {on:0} to reopen the Torkham border crossing, closed since a deadly exchange of fire {on:-2}, officials from both countries said.',
        'The first of some 1,200 waiting trucks crossed before noon.',
      ],
    },
    {
      outlet: 'halyard',
      id: 'H-4462',
      at: '09:20',
      title: 'Trucks cross at Torkham as Afghan-Pakistani talks end closure',
      summary: 'Traffic resumed at Torkham {on:0} after talks between Afghan and Pakistani border commanders.',
      ninjs: { urgency: 4, slugline: 'PAKISTAN-AFGHANISTAN-BORDER' },
    },
  ],
}
