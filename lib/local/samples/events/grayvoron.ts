import type { SampleEvent } from '../sample.ts'

/** A drone hits a car; Kyiv denies it. */
export const grayvoron: SampleEvent = {
  key: 'grayvoron-drone',
  daysAgo: 1,
  items: [
    {
      outlet: 'melkray',
      id: 'novost-90247',
      at: '08:15',
      title: 'В Грайвороне дрон атаковал автомобиль, двое пострадавших',
      summary:
        'Беспилотник ударил по легковой машине в Грайвороне утром {date:0}. Двое мирных жителей ранены, сообщил губернатор области.',
      body: [
        'Беспилотник ударил по легковой машине в Грайвороне утром {date:0}. Водитель и его жена получили осколочные ранения, их доставили в областную больницу, сообщил губернатор Белгородской области.',
        'Пожар в автомобиле потушен. Повреждены остекление и забор соседнего дома.',
      ],
    },
    {
      outlet: 'rubezh',
      id: '118102',
      at: '08:50',
      title: 'Два человека ранены при атаке украинского беспилотника на Грайворон',
      summary:
        'Украинский дрон {on:0} атаковал автомобиль в приграничном городе Грайворон Белгородской области, ранены два человека, сообщил губернатор.',
    },
    {
      outlet: 'perekat',
      id: 'grayvoron-bespilotnik',
      at: '11:05',
      title: 'Власти сообщили об ударе дрона по машине в Грайвороне. В Киеве это отрицают',
      summary:
        'Губернатор говорит о двух раненых жителях. В Генштабе Украины заявили, что их дроны {on:0} по Грайворону не били. Проверить эти сведения «Перекат» не смог.',
      body: [
        'В Грайвороне Белгородской области {on:0} утром взорвался беспилотник, ранены мужчина и женщина, сообщил губернатор региона.',
        'Генштаб Украины отрицает причастность: по его словам, украинские дроны в этот день в районе Грайворона не работали, а гражданские машины целью не бывают.',
        'Независимо проверить эти сведения «Перекат» не смог.',
      ],
    },
    {
      outlet: 'farrow',
      id: 'grayvoron-drone',
      at: '10:40',
      title: 'Two wounded by drone in Russian border town, governor says; Kyiv denies attack',
      summary:
        "Two residents were wounded when a drone hit a car in the town of Grayvoron {on:0}, the governor of Russia's Belgorod region said. Ukraine denied involvement.",
      body: [
        "MOSCOW, {date:0} (Farrow) - Two residents were wounded when a drone hit a car in the border town of Grayvoron {on:0}, the governor of Russia's Belgorod region said.",
        "Ukraine's General Staff denied involvement and said that its drones had not operated there. Farrow could not immediately verify the report.",
      ],
    },
  ],
}
