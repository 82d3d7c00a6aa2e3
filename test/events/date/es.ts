export const es: [string, string, string, string | null][] = [
  [
    '2024-05-15T20:00:00Z',
    'America/Bogota',
    'Dos soldados murieron el martes en un combate, informó este miércoles el Ejército.',
    '2024-05-14',
  ],
  ['2024-05-15T20:00:00Z', 'America/Bogota', 'Hombres armados secuestraron ayer a un ganadero.', '2024-05-14'],
  ['2024-05-15T15:00:00Z', 'America/Bogota', 'Un dron atacó anoche la base, dijo la Policía.', '2024-05-14'],
  ['2024-05-15T15:00:00Z', 'America/Bogota', 'En la madrugada de este miércoles explotó un carro bomba.', '2024-05-15'],
  ['2024-05-15T15:00:00Z', 'America/Bogota', 'El 13 de mayo de 2024 una mina mató a un campesino.', '2024-05-13'],
  [
    '2024-05-15T15:00:00Z',
    'America/Caracas',
    'El puente reabrirá el lunes; fue cerrado el domingo tras un tiroteo, según el gobernador.',
    '2024-05-12',
  ],
  [
    '2024-05-15T15:00:00Z',
    'America/Bogota',
    'Tres días después de la masacre del viernes, otro ataque dejó ayer un muerto.',
    '2024-05-14',
  ],
  [
    '2024-05-15T02:00:00Z',
    'America/Bogota',
    'La Policía detuvo este martes a cuatro presuntos traficantes.',
    '2024-05-14',
  ],
  ['2024-05-15T15:00:00Z', 'America/Mexico_City', 'Balacera deja cuatro muertos en la frontera', '2024-05-15'],
  [
    '2024-05-15T15:00:00Z',
    'America/Bogota',
    'La víctima fue herida en un ataque el lunes y falleció este miércoles.',
    '2024-05-13',
  ],
]
