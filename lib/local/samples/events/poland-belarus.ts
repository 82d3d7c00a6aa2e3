import type { SampleEvent, SampleNews } from '../sample.ts'

export const bialowieza: SampleEvent = {
  key: 'bialowieza-migrants',
  daysAgo: 1,
  items: [
    {
      outlet: 'przesmyk',
      id: 'pl-20744',
      at: '07:10',
      title: 'Białowieża: grupa migrantów próbowała sforsować zaporę, ranny żołnierz',
      summary:
        'Około 60 osób próbowało w nocy przedostać się z Białorusi do Polski koło Białowieży. Ranny został żołnierz, podała Straż Graniczna.',
      body: [
        'Około 60 osób próbowało w nocy na {date:0} przedostać się z Białorusi do Polski przez zaporę koło Białowieży, podała Straż Graniczna. Rzucano kamieniami i konarami.',
        'Jeden żołnierz został ranny w rękę. Grupę zawrócono do linii granicy. Zarzuty o udział białoruskich służb Mińsk odrzuca.',
      ],
      edits: [
        {
          at: '12:20',
          title: 'Białowieża: grupa migrantów próbowała sforsować zaporę, dwóch rannych żołnierzy',
          summary:
            'Aktualizacja. Około 60 osób próbowało w nocy przedostać się z Białorusi do Polski koło Białowieży. Rannych zostało dwóch żołnierzy, podała Straż Graniczna.',
          body: [
            'Około 60 osób próbowało w nocy przedostać się z Białorusi do Polski przez zaporę koło Białowieży, podała Straż Graniczna. Rzucano kamieniami i konarami.',
            'Dwóch żołnierzy zostało rannych. Grupę zawrócono do linii granicy. Zarzuty o udział białoruskich służb Mińsk odrzuca.',
          ],
        },
      ],
    },
    {
      outlet: 'farrow',
      id: 'poland-belarus-fence',
      at: '09:00',
      title: 'Polish soldier hurt as migrants try to force fence on Belarus border',
      summary:
        'A Polish soldier was wounded overnight when some 60 migrants tried to break through the fence on the border with Belarus near Bialowieza, the Border Guard said {on:0}.',
      body: [
        'WARSAW, {date:0} (Farrow) - A Polish soldier was wounded overnight when some 60 migrants tried to break through the fence on the border with Belarus near Bialowieza, the Polish Border Guard said {on:0}.',
        'The group was pushed back, it said, adding that men in Belarusian uniforms had helped to cut the fence. The State Border Committee of Belarus denied this and said that Polish officers had used tear gas against women and children.',
        'Farrow was unable to verify either account.',
      ],
    },
    {
      outlet: 'halyard',
      id: 'H-4453',
      at: '09:50',
      title: 'Migrants throw stones at Polish border troops near Bialowieza',
      summary:
        'About 60 people who tried to cross from Belarus threw stones and branches at Polish troops near Bialowieza in the night, the Border Guard said {on:0}. One soldier needed treatment.',
      ninjs: { urgency: 4, slugline: 'POLAND-BELARUS-BORDER', edNote: 'Photos: HAL-2210 to HAL-2214.' },
    },
    {
      outlet: 'eastmark',
      id: 'bialowieza-two-versions',
      at: '13:45',
      title: 'A night at the fence: Warsaw and Minsk trade blame over Bialowieza crossing attempt',
      summary:
        'Poland says that Belarusian servicemen cut the fence for a crowd of about 60 near Bialowieza early {on:0}; Belarus denies it and says that its officers found four migrants with injuries.',
    },
    {
      outlet: 'rubezh',
      id: '118127',
      at: '12:05',
      title: 'Минск отверг обвинения Польши в помощи мигрантам у Беловежи',
      summary:
        'Госпогранкомитет Белоруссии опроверг {on:0} заявление польской стороны о том, что белорусские военные помогали мигрантам прорваться через забор у Беловежи.',
    },
    {
      outlet: 'monsoon',
      id: 'migrants-poland-fence',
      at: '11:10',
      author: 'Farrow',
      title: 'Migrants clash with Polish guards at Belarus fence',
      summary:
        '(Farrow) A Polish soldier was wounded overnight when some 60 migrants tried to break through the fence on the border with Belarus near Bialowieza, the Polish Border Guard said {on:0}. The group was pushed back, it said, adding that men in Belarusian uniforms had helped to cut the fence.',
    },
  ],
}

export const terespol: SampleEvent = {
  key: 'terespol-closed',
  daysAgo: 3,
  items: [
    {
      outlet: 'przesmyk',
      id: 'pl-20602',
      at: '09:20',
      title: 'Polska zamyka przejście graniczne w Terespolu',
      summary:
        'Przejście graniczne z Białorusią w Terespolu zostanie zamknięte {on:0} o północy do odwołania, poinformowało Ministerstwo Spraw Wewnętrznych i Administracji.',
      body: [
        'Przejście graniczne z Białorusią w Terespolu zostanie zamknięte {on:0} o północy do odwołania, poinformowało Ministerstwo Spraw Wewnętrznych i Administracji.',
        'Powodem jest bezpieczeństwo państwa. Kierowcy ciężarówek mają dobę na powrót.',
      ],
    },
    {
      outlet: 'farrow',
      id: 'poland-closes-terespol',
      at: '10:05',
      title: 'Poland to close Terespol border crossing with Belarus',
      summary:
        'Poland will close the Terespol border crossing with Belarus from midnight {on:0} until further notice, the Interior Ministry said, citing national security.',
    },
    {
      outlet: 'farrow',
      id: 'poland-closes-terespol-repeat',
      at: '15:30',
      title: 'RPT-Poland to close Terespol border crossing with Belarus',
      summary:
        'Poland will close the Terespol border crossing with Belarus from midnight {on:0} until further notice, the Interior Ministry said, citing national security.',
    },
    {
      outlet: 'rubezh',
      id: '117981',
      at: '10:50',
      title: 'Польша закрывает погранпереход «Тересполь» на границе с Белоруссией',
      summary: 'Пункт пропуска Тересполь – Брест закроют {on:0} в полночь на неопределённый срок, сообщило МВД Польши.',
    },
    {
      outlet: 'leleka',
      id: '773422',
      at: '11:40',
      title: 'Польща закриває пункт пропуску «Тересполь» на кордоні з Білоруссю',
      summary: 'Рух через Тересполь зупинять {on:0} опівночі, повідомило міністерство внутрішніх справ Польщі.',
    },
  ],
}

export const sokolka: SampleEvent = {
  key: 'sokolka-balloons',
  daysAgo: 0,
  items: [
    {
      outlet: 'przesmyk',
      id: 'pl-20820',
      at: '10:40',
      title: 'Balony z papierosami nad Sokółką. Zatrzymano trzy osoby',
      summary:
        'Straż Graniczna zatrzymała {on:0} koło Sokółki trzy osoby, które odbierały papierosy przysłane balonami z Białorusi.',
    },
    {
      outlet: 'halyard',
      id: 'H-4480',
      at: '12:00',
      title: 'Poland detains three over cigarettes flown in by balloon from Belarus',
      summary:
        'Polish border guards detained three people near Sokolka {on:0} who were collecting contraband cigarettes sent over the border from Belarus by balloon.',
      ninjs: { urgency: 5, slugline: 'POLAND-BELARUS-SMUGGLING' },
    },
  ],
}

/** An agency asks to hold a report while it checks it, and lets it go at the second poll. */
export const sokolkaHold: SampleNews = {
  kind: 'note',
  daysAgo: 0,
  items: [
    {
      outlet: 'halyard',
      id: 'H-4481',
      at: '12:20',
      title: 'HOLD-Poland detains three over cigarettes flown in by balloon from Belarus',
      summary:
        'Editors, please hold the story "Poland detains three over cigarettes flown in by balloon from Belarus" while we check the number of those detained.',
    },
    {
      outlet: 'halyard',
      id: 'H-4482',
      at: '13:10',
      from: 1,
      title: 'HOLD RELEASED-Poland detains three over cigarettes flown in by balloon from Belarus',
      summary:
        'Editors, the hold on the story "Poland detains three over cigarettes flown in by balloon from Belarus" is lifted. The number has been confirmed.',
    },
  ],
}
