import type { SampleNews } from '../sample.ts'

/** Ordinary news, some of it with border words: most of what wires file is no border event. */
export const news: SampleNews[] = [
  {
    kind: 'ordinary',
    daysAgo: 0,
    items: [
      {
        outlet: 'tidewater',
        id: 'harbour-ferry-strike',
        at: '09:45',
        title: 'Ferry crews in northern harbours vote to strike over night shifts',
        summary: 'Crews on four coastal ferry lines voted {on:0} to stop work for a day next week, their union said.',
      },
      {
        outlet: 'melkray',
        id: 'novost-90325',
        at: '09:20',
        title: 'В Белгороде отремонтируют три школы',
        summary: 'На ремонт трёх школ в областном центре выделили 180 млн рублей, сообщили в мэрии.',
      },
    ],
  },
]
