import type { DateWords } from './words.ts'

export const pl: DateWords = {
  weekdays: [
    'poniedziałek|poniedziałku|poniedziałkiem|poniedziałkow*',
    'wtorek|wtorku|wtorkiem|wtorkow*',
    'środa|środę|środy|środowy|środowym|środowego|środowej',
    'czwartek|czwartku|czwartkiem|czwartkow*',
    'piątek|piątku|piątkiem|piątkow*',
    'sobota|sobotę|soboty|sobotę|sobotn*|sobotą',
    'niedziela|niedzielę|niedzieli|niedzieln*|niedzielą',
  ],
  months: [
    'stycznia|styczeń',
    'lutego|luty',
    'marca|marzec',
    'kwietnia|kwiecień',
    'maja',
    'czerwca|czerwiec',
    'lipca|lipiec',
    'sierpnia|sierpień',
    'września|wrzesień',
    'października|październik',
    'listopada|listopad',
    'grudnia|grudzień',
  ],
  today:
    'dziś, dzisiaj, dzisiejsz*, minionej nocy, ubiegłej nocy, ostatniej nocy, tej nocy, w nocy, nad ranem, o świcie, dziś rano, dzisiejszej nocy',
  yesterday: 'wczoraj, wczorajsz*',
  beforeYesterday: 'przedwczoraj',
  tomorrow: 'jutro, pojutrze, następnego dnia, nazajutrz, kolejnego dnia',
  dayEarlier: 'dzień wcześniej, poprzedniego dnia, dzień przed tym, w przeddzień, poprzedniej nocy, dobę wcześniej',
  daysAgo: 'dni temu, dni wcześniej, doby temu',
  numbers: ['jeden', 'dwa', 'trzy', 'cztery', 'pięć', 'sześć', 'siedem'],
  night: 'noc, nocy',
  nightLink: 'na',
  said: `poinformował*, powiedział*, przekazał*, podał*, podała, podało, oświadczył*, ogłosił*, potwierdził*, zaprzeczył*, oskarżył*, napisał*, zapowiedział*, dodał*, podkreślił*, stwierdził*, odniósł, komunikat*, informuj*, informował*, ostrzegł*, skomentował*, wezwał*, relacjonował*, mówi, mówił*`,
  ahead: 'do, od, przyszł*, najbliższ*, przed, nadchodząc*, począwszy',
  will: 'będzie, będą, ma, mają, planuje, planują, zaplanowan*, potrwa, pozostanie, zostanie',
  past: 'po, od',
  story:
    'dni po, dzień po, po tym jak, odkąd, od, po ataku|ostrzale|incydencie|wtargnięciu, w odpowiedzi na, w odwecie za, tygodni po, zanim',
  glue: 'w, we, o, rano, wieczorem, w nocy, na, z, ze, po, południu, przed, późnym, wczesnym, ubiegły, ubiegłą, miniony, minioną, popołudniu, godz, około, r, br, dnia',
}
