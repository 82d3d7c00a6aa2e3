/** Languages without a table of their own are read by the names that Intl gives to weekdays and months. */
export const other: [string, string, string, string, string | null][] = [
  ['tr', '2024-05-15T15:00:00Z', 'Europe/Istanbul', 'TSK: Salı günü sınırda 2 İHA düşürüldü.', '2024-05-14'],
  ['ro', '2024-05-15T15:00:00Z', 'Europe/Bucharest', 'O dronă a lovit marți un depozit la graniță.', '2024-05-14'],
  ['cs', '2024-05-15T15:00:00Z', 'Europe/Prague', 'Dron v úterý 14. května zasáhl sklad u hranic.', '2024-05-14'],
  [
    'pt',
    '2024-05-15T15:00:00Z',
    'America/Sao_Paulo',
    'Homens armados atacaram ontem um posto na fronteira.',
    '2024-05-14',
  ],
  [
    'pt',
    '2024-05-15T15:00:00Z',
    'America/Sao_Paulo',
    'Dois soldados morreram na segunda-feira em um confronto.',
    '2024-05-13',
  ],
  ['it', '2024-05-15T15:00:00Z', 'Europe/Rome', 'Un drone ha colpito ieri un deposito.', '2024-05-14'],
  [
    'it',
    '2024-05-15T15:00:00Z',
    'Europe/Rome',
    'Lunedì un drone ha colpito un deposito, ha riferito il governatore.',
    '2024-05-13',
  ],
  ['tr', '2024-05-15T15:00:00Z', 'Europe/Istanbul', 'Dün gece sınırda çatışma çıktı.', '2024-05-14'],
]
