import type { SampleLang } from './outlets.ts'

const DAY = 86_400_000
/** The newest day of the samples ends before its last report could lie in the future. */
const LATEST_REPORT_HOURS = 16

/** Midnight UTC of the day that `daysAgo: 0` means: the last one of which every report is already out. */
export function newestDay(now: Date): number {
  return Math.floor((now.getTime() - LATEST_REPORT_HOURS * 3_600_000) / DAY) * DAY
}

/** `06:40` or `+1 06:40` on a day, as a time in milliseconds. */
export function timeOn(day: number, at: string): number {
  const found = /^(?:\+(\d) )?(\d\d):(\d\d)$/.exec(at)
  if (!found) throw new Error(`not a time of a sample: ${at}`)
  const [, days = '0', hours, minutes] = found
  return day + Number(days) * DAY + Number(hours) * 3_600_000 + Number(minutes) * 60_000
}

type Words = { on: string[]; weekday: string[]; months: string[]; date: (day: number, month: string) => string }

/** Weekdays from Sunday, with the preposition and case in which a report says them; months as in a date. */
const words: Record<SampleLang, Words> = {
  en: {
    on: ['on Sunday', 'on Monday', 'on Tuesday', 'on Wednesday', 'on Thursday', 'on Friday', 'on Saturday'],
    weekday: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    months: ['Jan', 'Feb', 'March', 'April', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'],
    date: (day, month) => `${month} ${day}`,
  },
  ru: {
    on: ['в воскресенье', 'в понедельник', 'во вторник', 'в среду', 'в четверг', 'в пятницу', 'в субботу'],
    weekday: ['воскресенье', 'понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота'],
    months: [
      ...['января', 'февраля', 'марта', 'апреля', 'мая', 'июня'],
      ...['июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'],
    ],
    date: (day, month) => `${day} ${month}`,
  },
  uk: {
    on: ['у неділю', 'у понеділок', 'у вівторок', 'у середу', 'у четвер', 'у пʼятницю', 'у суботу'],
    weekday: ['неділя', 'понеділок', 'вівторок', 'середа', 'четвер', 'пʼятниця', 'субота'],
    months: [
      ...['січня', 'лютого', 'березня', 'квітня', 'травня', 'червня'],
      ...['липня', 'серпня', 'вересня', 'жовтня', 'листопада', 'грудня'],
    ],
    date: (day, month) => `${day} ${month}`,
  },
  pl: {
    on: ['w niedzielę', 'w poniedziałek', 'we wtorek', 'w środę', 'w czwartek', 'w piątek', 'w sobotę'],
    weekday: ['niedziela', 'poniedziałek', 'wtorek', 'środa', 'czwartek', 'piątek', 'sobota'],
    months: [
      ...['stycznia', 'lutego', 'marca', 'kwietnia', 'maja', 'czerwca'],
      ...['lipca', 'sierpnia', 'września', 'października', 'listopada', 'grudnia'],
    ],
    date: (day, month) => `${day} ${month}`,
  },
  es: {
    on: ['el domingo', 'el lunes', 'el martes', 'el miércoles', 'el jueves', 'el viernes', 'el sábado'],
    weekday: ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'],
    months: [
      ...['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio'],
      ...['julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'],
    ],
    date: (day, month) => `${day} de ${month}`,
  },
}

/** Fills in `{on:0}` ("on Friday"), `{On:0}` (capitalised), `{weekday:0}` and `{date:-1}` ("Nov 19"), counted from `day`. */
export function fillDates(text: string, day: number, lang: SampleLang): string {
  return text.replace(/\{(on|On|weekday|date):(-?\d)\}/g, (_, form: string, offset: string) => {
    const date = new Date(day + Number(offset) * DAY)
    const { on, weekday, months, date: write } = words[lang]
    if (form === 'weekday') return weekday[date.getUTCDay()] ?? ''
    if (form === 'date') return write(date.getUTCDate(), months[date.getUTCMonth()] ?? '')
    const said = on[date.getUTCDay()] ?? ''
    return form === 'On' ? said.charAt(0).toUpperCase() + said.slice(1) : said
  })
}
