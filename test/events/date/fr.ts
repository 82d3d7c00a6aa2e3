export const fr: [string, string, string, string | null][] = [
  [
    '2024-05-15T15:00:00Z',
    'Asia/Beirut',
    'Deux personnes ont été tuées mardi par un drone, a annoncé mercredi le ministère.',
    '2024-05-14',
  ],
  [
    '2024-05-15T08:00:00Z',
    'Asia/Beirut',
    'Des obus sont tombés dans la nuit de mardi à mercredi sur un village.',
    '2024-05-15',
  ],
  ['2024-05-15T08:00:00Z', 'Africa/Niamey', 'Des hommes armés ont attaqué un poste lundi soir.', '2024-05-13'],
  ['2024-05-15T08:00:00Z', 'Africa/Niamey', 'Une mine a explosé hier au passage d’un camion.', '2024-05-14'],
  ['2024-05-15T08:00:00Z', 'Africa/Niamey', 'La frontière a rouvert ce matin.', '2024-05-15'],
  [
    '2024-05-15T08:00:00Z',
    'Africa/Lubumbashi',
    'Les rebelles ont pris le contrôle de la ville le 13 mai, selon des habitants.',
    '2024-05-13',
  ],
  [
    '2024-05-15T08:00:00Z',
    'Africa/Niamey',
    'Le poste restera fermé jusqu’à vendredi. Il a été attaqué dimanche par des hommes armés.',
    '2024-05-12',
  ],
  ['2024-05-15T08:00:00Z', 'Africa/Niamey', 'Embuscade à la frontière : quatre soldats tués', '2024-05-15'],
  [
    '2024-05-15T08:00:00Z',
    'Asia/Beirut',
    'L’armée a dit mercredi avoir frappé la veille un dépôt à la frontière.',
    '2024-05-14',
  ],
  [
    '2024-05-15T08:00:00Z',
    'Asia/Beirut',
    'Un soldat blessé dimanche par un tir d’obus est mort mercredi.',
    '2024-05-12',
  ],
]
