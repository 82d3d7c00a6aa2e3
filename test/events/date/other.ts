/** Languages without a table of their own are read by the names that Intl gives to weekdays and months. */
export const other: [string, string, string, string, string | null][] = [
  ['tr', '2024-05-15T15:00:00Z', 'Europe/Istanbul', 'TSK: Salı günü sınırda 2 İHA düşürüldü.', '2024-05-14'],
  ['ro', '2024-05-15T15:00:00Z', 'Europe/Bucharest', 'O dronă a lovit marți un depozit la graniță.', '2024-05-14'],
  ['cs', '2024-05-15T15:00:00Z', 'Europe/Prague', 'Dron v úterý 14. května zasáhl sklad u hranic.', '2024-05-14'],
]
