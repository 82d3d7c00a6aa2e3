export const pl: [string, string, string, string | null][] = [
  [
    '2024-05-15T15:00:00Z',
    'Europe/Kyiv',
    'We wtorek w ostrzale rannych zostało dwoje ludzi – podał w środę gubernator.',
    '2024-05-14',
  ],
  [
    '2024-05-15T08:00:00Z',
    'Europe/Warsaw',
    'W nocy z wtorku na środę 40 osób próbowało sforsować barierę.',
    '2024-05-15',
  ],
  ['2024-05-15T08:00:00Z', 'Europe/Warsaw', 'Wczoraj na granicy zatrzymano trzech przemytników.', '2024-05-14'],
  ['2024-05-15T08:00:00Z', 'Europe/Warsaw', 'Minionej nocy zestrzelono dwa drony.', '2024-05-15'],
  ['2024-05-15T08:00:00Z', 'Europe/Warsaw', '13 maja na minie zginął rolnik.', '2024-05-13'],
  [
    '2024-05-15T08:00:00Z',
    'Europe/Warsaw',
    'Przejście zamknięto w poniedziałek; ruch ma zostać wznowiony do piątku.',
    '2024-05-13',
  ],
  ['2024-05-15T08:00:00Z', 'Europe/Warsaw', 'Rolnicy zablokowali przejście graniczne', '2024-05-15'],
  ['2024-05-15T08:00:00Z', 'Europe/Warsaw', 'Dwa dni temu uprowadzono dwóch rybaków.', '2024-05-13'],
  ['2024-05-15T08:00:00Z', 'Europe/Warsaw', 'Strażnik postrzelony w niedzielę zmarł w środę w szpitalu.', '2024-05-12'],
]
