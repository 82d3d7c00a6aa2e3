export const de: [string, string, string, string | null][] = [
  [
    '2024-05-15T15:00:00Z',
    'Europe/Kyiv',
    'Am Dienstag wurden bei Beschuss zwei Menschen verletzt, teilte der Gouverneur am Mittwoch mit.',
    '2024-05-14',
  ],
  [
    '2024-05-15T08:00:00Z',
    'Europe/Warsaw',
    'In der Nacht zum Mittwoch wiesen Grenzschützer 40 Menschen zurück.',
    '2024-05-15',
  ],
  [
    '2024-05-15T08:00:00Z',
    'Europe/Warsaw',
    'In der Nacht von Montag auf Dienstag kam es zu einem Feuergefecht.',
    '2024-05-14',
  ],
  ['2024-05-15T08:00:00Z', 'Europe/Kyiv', 'Gestern explodierte eine Mine unter einem Traktor.', '2024-05-14'],
  ['2024-05-15T08:00:00Z', 'Europe/Kyiv', 'Eine Drohne traf am Dienstagabend einen Bus.', '2024-05-14'],
  ['2024-05-15T08:00:00Z', 'Europe/Kyiv', 'Am 13. Mai schlugen Granaten im Dorf ein.', '2024-05-13'],
  ['2024-05-15T08:00:00Z', 'Europe/Kyiv', 'Drohnenangriff auf Öldepot: drei Verletzte', '2024-05-15'],
  [
    '2024-05-15T08:00:00Z',
    'Asia/Yerevan',
    'Am Sonntag wurde ein Soldat erschossen; der Übergang bleibt bis Freitag geschlossen.',
    '2024-05-12',
  ],
  [
    '2024-05-15T08:00:00Z',
    'Europe/Kyiv',
    'Die Armee meldete am Mittwoch einen Drohnenangriff vom Vortag. Am Vortag sei ein Depot getroffen worden.',
    '2024-05-14',
  ],
  ['2024-05-15T08:00:00Z', 'Europe/Kyiv', 'Vor zwei Tagen entführten Bewaffnete einen Hirten.', '2024-05-13'],
]
