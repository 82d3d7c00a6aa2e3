import type { DateWords } from './words.ts'

export const de: DateWords = {
  weekdays: ['montag*', 'dienstag*', 'mittwoch*', 'donnerstag*', 'freitag*', 'samstag*|sonnabend*', 'sonntag*'],
  months: [
    'januar|jänner',
    'februar',
    'märz',
    'april',
    'mai',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'dezember',
  ],
  today:
    'heute, heutig*, in der nacht, heute morgen, heute früh, über nacht, am morgen, am frühen morgen, in den frühen morgenstunden, letzte nacht, vergangene nacht, in der vergangenen nacht, am vormittag, am nachmittag, am mittag, am abend',
  yesterday: 'gestern, gestrig*',
  beforeYesterday: 'vorgestern',
  tomorrow: 'übermorgen, tags darauf, am nächsten tag, am tag darauf, am folgetag',
  dayEarlier:
    'am vortag, vom vortag, des vortags, tags zuvor, am tag zuvor, einen tag zuvor, einen tag vorher, am vorabend',
  daysAgo: 'tage zuvor, tage früher, tagen',
  numbers: ['eins', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben'],
  night: 'nacht',
  nightLink: 'auf, zum, zu, den',
  said: `sagte, sagten, teilte, teilten, mitgeteilt, erklärte, erklärten, meldete, meldeten, berichtete, berichteten, hiess, bestätigte, bestätigten, dementierte, wies, warf, warfen, schrieb, kündigte, angaben, zufolge, laut, betonte, bekannt, gab, gaben, verurteilte, forderte, mitteilte, mitteilten`,
  ahead: 'bis, ab, nächst*, kommend*, vor, spätestens, künftig*',
  next: 'nächst*, kommend*',
  will: 'wird, werden, soll, sollen, geplant, will, wollen, bleibt, bleiben',
  past: 'seit, nach',
  story: 'nachdem, nach dem, nach einem, nach einer, nach der, infolge, als reaktion auf, als vergeltung',
  since: 'tage nach, einen tag nach, seit, stunden nach, wochen nach, bevor',
  remind: 'zur erinnerung, zuletzt, zuvor war*, erst am, bereits am',
  glue: 'am, dem, den, der, die, das, im, in, zum, vergangenen, früh, morgen, abend, nachmittag, vormittag, mittag, nacht, spätabend, späten, frühen, gegen, letzten, mit',
}
