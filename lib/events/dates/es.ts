import type { DateWords } from './words.ts'

export const es: DateWords = {
  weekdays: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
  months: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre|setiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
  today:
    'hoy, esta mañana, esta tarde, esta noche, esta madrugada, este mediodía, durante la madrugada, la madrugada de hoy, en las últimas horas',
  yesterday: 'ayer, anoche, la noche anterior',
  beforeYesterday: 'anteayer, antier, antes de ayer',
  tomorrow: 'pasado mañana, al día siguiente, el día siguiente, mañana mismo',
  dayEarlier: 'un día antes, la víspera, el día anterior, el día previo',
  daysAgo: 'días antes, días atrás',
  numbers: ['un', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete'],
  night: 'noche, madrugada',
  nightLink: 'al, a, y',
  said: `dijo, dijeron, dice, informó, informa, informaron, anunció, anunciaron, anuncia, reportó, reporta, aseguró, afirmó, señaló, indicó, declaró, denunció, confirmó, denegó, negó, acusó, explicó, agregó, alertó, comunicó, según, comunicado, manifestó, precisó, expresó, condenó, pidió, rueda de prensa, conferencia de prensa`,
  ahead: 'hasta, próximo, desde, a partir, siguiente, antes, que viene, para',
  will: 'será, serán, prevé, prevén, previsto, tiene previsto, habrá, planea, planean, reabrirá, se espera, permanecerá, permanecerán',
  past: 'desde, tras, después, luego',
  story:
    'días después de, un día después de, tras, después de que, luego de que, desde que, en respuesta a, en represalia por, horas después de, semanas después de, antes de que',
  remind: 'cabe recordar, recordó, recuerda, el anterior, la anterior, último ataque',
  glue: 'el, este, la, del, de, en, por, pasado, pasada, mismo, a, los, última, último, madrugada, mañana, tarde, noche, periodistas, medios',
}
