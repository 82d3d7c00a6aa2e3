import type { SampleEvent } from '../sample.ts'

export const chaman: SampleEvent = {
  key: 'chaman-bombing',
  daysAgo: 2,
  items: [
    {
      outlet: 'monsoon',
      id: 'chaman-blast',
      at: '06:50',
      title: 'Roadside bomb near Chaman border gate kills two, wounds 11',
      summary:
        'Two people were killed and 11 wounded when a bomb planted on a motorcycle went off close to the Friendship Gate in Chaman {on:0}, the district police said.',
      body: [
        'CHAMAN: Two people were killed and 11 wounded when a bomb planted on a motorcycle went off close to the Friendship Gate on the border with Afghanistan {on:0} morning, the district police said.',
        'No group claimed responsibility. The gate was closed to pedestrians for several hours.',
      ],
    },
    {
      outlet: 'farrow',
      id: 'chaman-blast',
      at: '07:40',
      title: 'Bomb kills two near Pakistan-Afghanistan border crossing at Chaman, police say',
      summary:
        'A bomb killed at least two people and wounded more than ten near the Chaman border crossing between Pakistan and Afghanistan {on:0}, police said.',
    },
    {
      outlet: 'rubezh',
      id: '118046',
      at: '08:30',
      title: 'На границе Пакистана с Афганистаном взорвалась бомба, двое погибших',
      summary: 'Взрыв произошёл {on:0} у пункта пропуска в городе Чаман. Двое погибли, 11 ранены, сообщила полиция.',
    },
  ],
}

export const aitaroun: SampleEvent = {
  key: 'aitaroun-drone-strike',
  daysAgo: 1,
  items: [
    {
      outlet: 'farrow',
      id: 'lebanon-aitaroun',
      at: '09:30',
      title: 'Israeli drone strike kills one in south Lebanon village, health ministry says',
      summary:
        'An Israeli drone strike on a motorcycle killed one person in Aitaroun in southern Lebanon {on:0}, the Lebanese Health Ministry said.',
      body: [
        'BEIRUT, {date:0} (Farrow) - An Israeli drone strike on a motorcycle killed one person in Aitaroun, a village in southern Lebanon close to the border with Israel, {on:0}, the Lebanese Health Ministry said.',
        'The Israeli military had no immediate comment.',
      ],
    },
    {
      outlet: 'farrow',
      id: 'lebanon-aitaroun-update-1',
      at: '12:15',
      title: 'UPDATE 1-Israeli drone strike kills two in south Lebanon village; military says militant targeted',
      summary:
        '(Updates toll, adds Israeli military) An Israeli drone strike killed two people in Aitaroun in southern Lebanon {on:0}, the Lebanese Health Ministry said. The Israeli military said it had killed one militant.',
      body: [
        'BEIRUT/JERUSALEM, {date:0} (Farrow) - An Israeli drone strike on a motorcycle killed two people in Aitaroun, a village in southern Lebanon close to the border with Israel, {on:0}, the Lebanese Health Ministry said, raising its toll from one.',
        'The Israeli military said it had killed one militant who was preparing an attack. Farrow could not independently verify the statement.',
      ],
    },
    {
      outlet: 'eastmark',
      id: 'aitaroun-motorcycle',
      at: '11:35',
      title: 'Motorcycle hit from the air in Lebanese border village',
      summary:
        "A missile fired by a drone hit a motorcycle in Aitaroun, half an hour's walk from the Israeli border, {on:0} morning. The mayor's office said that two brothers had died; Israel spoke of one militant.",
    },
    {
      outlet: 'tamarindo',
      id: 'libano-aitaroun',
      at: '13:20',
      author: 'Farrow',
      title: 'Ataque de un dron israelí deja dos muertos en el sur del Líbano',
      summary:
        'Dos personas murieron {on:0} en Aitaroun, aldea libanesa cercana a la frontera con Israel, según el Ministerio de Salud. El Ejército israelí dijo haber matado a un miliciano.',
    },
    {
      outlet: 'halyard',
      id: 'H-4457',
      at: '10:45',
      title: 'One dead in strike on motorcycle in southern Lebanon',
      summary:
        'One person died when a drone hit a motorcycle in the border village of Aitaroun {on:0}, Lebanese officials said.',
      ninjs: { urgency: 3, slugline: 'LEBANON-ISRAEL-STRIKE' },
    },
  ],
}

/** Each side denies what the other says: two denials, no toll that both accept. */
export const tegh: SampleEvent = {
  key: 'tegh-shooting',
  daysAgo: 3,
  items: [
    {
      outlet: 'farrow',
      id: 'armenia-tegh',
      at: '08:50',
      title: 'Armenia says soldier killed by fire from Azerbaijan, Baku denies it',
      summary:
        "An Armenian soldier was killed {on:0} by fire from Azerbaijani positions near the village of Tegh, Armenia's Defence Ministry said. Azerbaijan denied that its troops had opened fire.",
      body: [
        "YEREVAN, {date:0} (Farrow) - An Armenian soldier was killed {on:0} by fire from Azerbaijani positions near the border village of Tegh in Syunik province, Armenia's Defence Ministry said.",
        "Azerbaijan's Defence Ministry denied that its troops had opened fire and accused Armenia of shooting at a road-building crew. Farrow was unable to verify the reports.",
      ],
    },
    {
      outlet: 'rubezh',
      id: '117976',
      at: '09:25',
      title: 'Ереван сообщил о гибели военного у села Тех, Баку опровергает обстрел',
      summary:
        'Один армянский военнослужащий погиб {on:0} в результате обстрела у села Тех Сюникской области, заявили в Минобороны Армении. Минобороны Азербайджана опровергло это сообщение.',
    },
    {
      outlet: 'perekat',
      id: 'teh-perestrelka',
      at: '10:50',
      title: 'Армения и Азербайджан обвинили друг друга в стрельбе у села Тех',
      summary:
        'Ереван говорит о погибшем солдате, Баку – об обстреле дорожных рабочих {on:0} у границы в Сюникской области. Обе стороны всё отрицают.',
    },
    {
      outlet: 'eastmark',
      id: 'tegh-border-shooting',
      at: '12:40',
      title: 'Shots near Tegh test Armenian-Azerbaijani talks',
      summary:
        'One Armenian soldier is dead after shooting on the border near Tegh {on:0}, Yerevan says. Baku denies it fired and says its road workers came under fire first.',
    },
  ],
}

export const vorukh: SampleEvent = {
  key: 'vorukh-agreement',
  daysAgo: 0,
  items: [
    {
      outlet: 'rubezh',
      id: '118218',
      at: '07:30',
      title: 'Киргизия и Таджикистан договорились о дороге в обход Воруха',
      summary:
        'Главы пограничных служб Киргизии и Таджикистана подписали {on:0} соглашение о строительстве дороги в обход анклава Ворух и об отводе сил от границы.',
      body: [
        'Главы пограничных служб Киргизии и Таджикистана подписали {on:0} в Баткене соглашение о строительстве дороги в обход анклава Ворух.',
        'Стороны обязались отвести дополнительные силы от границы в течение двух недель.',
      ],
    },
    {
      outlet: 'farrow',
      id: 'vorukh-agreement',
      at: '09:05',
      title: 'Kyrgyzstan, Tajikistan sign deal on disputed border road at Vorukh',
      summary:
        'Border service chiefs of Kyrgyzstan and Tajikistan signed an agreement {on:0} on a road around the Vorukh enclave and on pulling back forces from the border.',
    },
    {
      outlet: 'halyard',
      id: 'H-4476',
      at: '10:15',
      title: 'Kyrgyz and Tajik border services agree to pull back at Vorukh',
      summary:
        'Kyrgyzstan and Tajikistan agreed {on:0} to withdraw extra forces from the border around the Vorukh enclave.',
      ninjs: { urgency: 5, slugline: 'KYRGYZSTAN-TAJIKISTAN-BORDER' },
    },
  ],
}
