import { monthOf } from './months.ts'
import { offsetOf } from './zones.ts'

/**
 * A date as feeds write it → ISO 8601 UTC in whole seconds (`2026-11-22T08:05:00.000Z`), or undefined when the text is
 * no date. A date without a zone is read as UTC, never in the zone of this machine; without a time, as midnight.
 */
export function parseDate(input: string | undefined): string | undefined {
  if (!input || input.length > 1000) return undefined
  // What this function has made itself.
  if (own.test(input) && !Number.isNaN(Date.parse(input))) return input
  const usual = usualParts(input)
  if (usual) return instantOf(usual)
  const text = latinDigits(withoutComments(input).replace(/\s+/g, ' ').trim())
  if (text === '' || text.length > 100) return undefined
  const parts = isoParts(namedMonth(text)) ?? compactParts(text) ?? wordParts(text)
  return parts ? instantOf(parts) : undefined
}

/** 2004-július-13T9:15: the ISO form around the name of a month. */
function namedMonth(text: string): string {
  const found = /^(\d{4}-)(\p{L}{3,20})(-\d{1,2}(?!\d).*)$/u.exec(text)
  const month = found && monthOf(found[2]!)
  return month ? `${found[1]}${month}${found[3]}` : text
}

const own = /^\d{4}-(?:0\d|1[0-2])-(?:[01]\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.000Z$/
const usual =
  /^\s*(?:[A-Za-z]{3}, ?)?(\d{1,2}) ([A-Za-z]{3}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) (?:([+-]\d{2})(\d{2})|GMT|UTC|Z)\s*$/

/** Nearly all dates of RSS have the one form of RFC 822 that needs no thought. */
function usualParts(text: string): Parts | undefined {
  const found = usual.exec(text)
  if (!found) return undefined
  const [, day, name, year, hour, minute, second, east, rest] = found
  const month = monthOf(name!)
  const zone = east === undefined ? 0 : offset(east, rest!)
  if (month === undefined || zone === undefined) return undefined
  return {
    year: Number(year),
    month,
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second),
    zone,
  }
}

type Parts = {
  year: number
  month: number
  day: number
  hour?: number
  minute?: number
  second?: number
  /** Minutes east of UTC, or the name of a zone. */
  zone?: number | string
}

function instantOf(parts: Parts): string | undefined {
  const { year, month, day, hour = 0, minute = 0, second = 0, zone = 0 } = parts
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined
  if (hour > 24 || minute > 59 || second > 60 || (hour === 24 && (minute > 0 || second > 0))) return undefined
  // A leap second (60) has no instant of its own in UTC milliseconds.
  let wallClock = Date.UTC(year, month - 1, day, hour, minute, Math.min(second, 59))
  // Date.UTC takes years below 100 for those of the 1900s.
  if (year < 100) wallClock = new Date(wallClock).setUTCFullYear(year)
  const offset = typeof zone === 'number' ? zone : (offsetOf(zone, wallClock) ?? 0)
  const iso = new Date(wallClock - offset * 60_000).toISOString()
  return iso.length === 24 ? iso : undefined
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** W3C-DTF and its common distortions: a space for the T, single digits, a Z after an offset, a zone name. */
const iso =
  /^(\d{4})-(\d{1,3})(?:-(\d{1,3}))?(?:(?: ?[Tt] ?| )(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,12})?)?(?: ?([+-]\d{2}):?(\d{2})Z?| ?([A-Za-z]{1,5}(?:\/[A-Za-z_/]{2,30})?)| ?([+-]\d{2}))?)?$/

function isoParts(text: string): Parts | undefined {
  const found = iso.exec(text)
  if (!found) return undefined
  const [, year, month, day, hour, minute, second, sign, zoneMinutes, name, hours] = found
  // 2003-335: day of the year.
  if (day === undefined && month!.length === 3) return ordinal(Number(year), Number(month))
  if (day === undefined && hour !== undefined) return undefined
  if (name !== undefined && offsetOf(name, 0) === undefined) return undefined
  let zone: number | string | undefined = name
  if (sign !== undefined || hours !== undefined) {
    zone = offset(sign ?? hours!, zoneMinutes ?? '00')
    if (zone === undefined) return undefined
  }
  return {
    year: Number(year),
    month: Number(month),
    day: Number(day ?? 1),
    hour: Number(hour ?? 0),
    minute: Number(minute ?? 0),
    second: Number(second ?? 0),
    zone,
  }
}

/** Digits alone: years, ISO 8601 basic and its two-digit years, Unix time in seconds and milliseconds. */
function compactParts(text: string): Parts | undefined {
  if (/^\d{10}$|^\d{13}$/.test(text)) {
    const date = new Date(Number(text) * (text.length === 10 ? 1000 : 1))
    return {
      year: date.getUTCFullYear(),
      month: date.getUTCMonth() + 1,
      day: date.getUTCDate(),
      hour: date.getUTCHours(),
      minute: date.getUTCMinutes(),
      second: date.getUTCSeconds(),
    }
  }
  const full =
    /^(\d{4})(\d{2})(\d{2})(?:[Tt ]?(\d{2})(\d{2})(\d{2})?(?:[.,]\d{1,12})? ?(Z|z|[+-]\d{2}:?\d{2})?)?$/.exec(text)
  if (full) {
    const [, year, month, day, hour, minute, second, zone] = full.map((part) => part ?? '')
    const east = /^[+-]/.test(zone!) ? offset(zone!.slice(0, 3), zone!.slice(-2)) : 0
    if (east === undefined) return undefined
    return {
      year: Number(year),
      month: Number(month),
      day: Number(day),
      hour: Number(hour || 0),
      minute: Number(minute || 0),
      second: Number(second || 0),
      zone: east,
    }
  }
  if (/^\d{4}$/.test(text)) return { year: Number(text), month: 1, day: 1 }
  const short = /^-(\d{2})-?(\d{2})$/.exec(text) ?? /^(\d{2})-?(\d{2})-?(\d{2})$/.exec(text)
  if (short) return { year: century(Number(short[1])), month: Number(short[2]), day: Number(short[3] ?? 1) }
  const days = /^(\d{4}|0\d)(\d{3})$/.exec(text)
  return days ? ordinal(century(Number(days[1])), Number(days[2])) : undefined
}

function ordinal(year: number, day: number): Parts | undefined {
  if (day < 1 || day > 366) return undefined
  const date = new Date(Date.UTC(year, 0, day))
  return { year, month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const weekdayName = /^(?:sun|mon|tues?|wed|wednes|thu|thurs?|fri|sat|satur)(?:day)?$/
const noMonth = /^(?:[ap]m|st|nd|rd|th|º|ª|gmt|utc?|z|[ecmp][sd]t)$/
const connectors = new Set('at of on de del den der um kl la las the г р в о у року года год ngày lúc'.split(' '))
const token =
  /(\d{1,2}:\d{1,2}(?::\d{1,2}(?:[.,]\d{1,12})?)?(?!:?\d))|([+-]\d{1,2}:\d{2}(?!\d)|[+-]\d{4}(?!\d)|[+-]\d{1,2}(?![\d:/.]))|(\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}(?![\d/-]))|(\d+)|([\p{L}\p{M}]+(?:\/[\p{L}_]+)*(?:\.[\p{L}]\.?)?)|([\s,.·–—'’-])|(.)/guy

/** Everything with words in it: RFC 822, asctime, and what content systems make of them. */
function wordParts(input: string): Parts | undefined {
  const asian = eastAsian(input)
  const text = asian?.text ?? input
  let zone: number | string | undefined = asian?.zone
  let time: number[] | undefined
  let month: number | undefined
  let written: string | undefined
  let weekday: number | undefined
  let afternoon: boolean | undefined
  const numbers: string[] = []
  let words = 0
  let monthAt = 0
  for (const [, clock, east, slashed, digits, word, , junk] of text.matchAll(token)) {
    if (junk) return undefined
    if (clock && time === undefined) time = clock.split(/[:.,]/).slice(0, 3).map(Number)
    else if (clock) return undefined
    else if (east) {
      const shift = /^([+-]\d{1,2}):?(\d{2})?$/.exec(east)
      const value = shift && offset(shift[1]!, shift[2] ?? '00')
      // A hyphen before the day or the year is a separator ("09-Feb-2006").
      if (time === undefined) numbers.push(east.slice(1))
      else if (value === undefined || value === null) return undefined
      else zone = value
    } else if (slashed) {
      if (written) return undefined
      written = slashed
    } else if (digits) numbers.push(digits)
    else if (word) {
      words += 1
      const bare = word.toLowerCase().replaceAll('.', '')
      const known = noMonth.test(bare) ? undefined : monthOf(word)
      if (weekday === undefined && weekdayName.test(bare)) weekday = weekdays.indexOf(bare.slice(0, 3))
      else if (bare === 'am' || bare === 'pm') afternoon = bare === 'pm'
      else if (/^(?:st|nd|rd|th|er|e|º|ª)$/.test(bare) && numbers.length > 0) continue
      // A first word that could be a month is a weekday when a month follows (French "mar.").
      else if (known !== undefined && (month === undefined || (monthAt === 1 && numbers.length > 0))) {
        month = known
        monthAt = words
      } else if (time !== undefined && isZone(word)) zone = typeof zone === 'number' ? zone : word
      else if (connectors.has(bare)) continue
      else if (/^(?:gmt|utc|z)$/.test(bare)) zone = word
      else if (words > 1) return undefined
    }
  }
  const date = month !== undefined ? withMonth(month, numbers) : numeric(written ?? numbers.join(' '), weekday)
  if (!date || (month !== undefined && written)) return undefined
  const clock = clockOf(time, afternoon)
  return clock && { ...date, ...clock, zone }
}

/** Zone names stand after the time; names that nobody knows mean UTC (RFC 5322, section 4.3). */
function isZone(word: string): boolean {
  return offsetOf(word, 0) !== undefined || /^[A-Z]{3,5}$/.test(word)
}

function clockOf(time: number[] | undefined, afternoon: boolean | undefined) {
  if (!time) return { hour: 0, minute: 0, second: 0 }
  const [hour = 0, minute = 0, second = 0] = time
  if (afternoon === undefined || hour > 12) return { hour, minute, second }
  return { hour: (hour % 12) + (afternoon ? 12 : 0), minute, second }
}

/** Day and year beside a named month: the longer or larger number is the year. */
function withMonth(month: number, numbers: string[]): Parts | undefined {
  if (numbers.length === 1 && numbers[0]!.length === 4) return { year: Number(numbers[0]), month, day: 1 }
  if (numbers.length !== 2) return undefined
  const [first, second] = numbers as [string, string]
  const [day, year] = first.length > 2 ? [second, first] : [first, second]
  if (day.length > 2 || (year.length !== 2 && year.length !== 4)) return undefined
  return { year: year.length === 2 ? century(Number(year)) : Number(year), month, day: Number(day) }
}

/**
 * Three numbers. With the year first, or parts that exceed twelve, the order is plain; else dots and spaces mean day
 * first, slashes month first, unless the day of the week says the opposite.
 */
function numeric(written: string, weekday: number | undefined): Parts | undefined {
  const found = /^(\d{1,4})([/. -])(\d{1,2})[/. -](\d{1,4})$/.exec(written)
  if (!found) return undefined
  const [, first, mark, second, third] = found as unknown as [string, string, string, string, string]
  if (first.length === 4) return { year: Number(first), month: Number(second), day: Number(third) }
  if (first.length === 3 || third.length === 3) return undefined
  const year = third.length <= 2 ? century(Number(third)) : Number(third)
  const [a, b] = [Number(first), Number(second)]
  const orders =
    mark === '/'
      ? [
          { month: a, day: b },
          { month: b, day: a },
        ]
      : [
          { month: b, day: a },
          { month: a, day: b },
        ]
  const possible = orders.filter(({ month, day }) => month >= 1 && month <= 12 && day >= 1 && day <= 31)
  const agreeing = possible.find(({ month, day }) => new Date(Date.UTC(year, month - 1, day)).getUTCDay() === weekday)
  const chosen = agreeing ?? possible[0]
  return chosen && { year, ...chosen }
}

/** 2004년 5월 28일, 2023年5月1日 and 오후 in the words of the other forms. Korean feeds give Korean time. */
function eastAsian(text: string): { text: string; zone?: number } | undefined {
  if (!/[년월일年月日오上下午前]/.test(text)) return undefined
  const korean = /[년월일]|오[전후]/.test(text)
  const half = /오후|下午|午後/.test(text) ? ' pm' : /오전|上午|午前/.test(text) ? ' am' : ''
  const plain = text
    .replace(/오[전후]|[上下]午|午[前後]/g, ' ')
    .replace(/(\d{4})\s?[년年]\s?(\d{1,2})\s?[월月]\s?(\d{1,2})\s?[일日]/, '$1/$2/$3')
    .replace(/[(（]?[月火水木金土日一二三四五六월화수목금토일]요?일?[)）]/g, ' ')
  return { text: plain + half, ...(korean ? { zone: 540 } : {}) }
}

function offset(hours: string, minutes: string): number | undefined {
  const h = Math.abs(Number(hours))
  const m = Number(minutes)
  if (!(h <= 15) || !(m <= 59)) return undefined
  return (hours.startsWith('-') ? -1 : 1) * (h * 60 + m)
}

/** Two-digit years as POSIX reads them: 69–99 are 1900s. */
function century(year: number): number {
  return year >= 100 ? year : year < 69 ? 2000 + year : 1900 + year
}

/** RFC 822 comments: nested parentheses, backslash escapes. */
function withoutComments(text: string): string {
  if (!text.includes('(')) return text
  let depth = 0
  let kept = ''
  for (let i = 0; i < text.length; i += 1) {
    const c = text[i]!
    if (c === '\\') i += 1
    else if (c === '(') depth += 1
    else if (c === ')') {
      depth = Math.max(0, depth - 1)
      kept += ' '
    } else if (depth === 0) kept += c
  }
  return kept
}

/** Digits of other scripts (Arabic, Persian, Devanagari …) have their values in tens from a zero. */
function latinDigits(text: string): string {
  if (!/[^\0-\x7f]/.test(text)) return text
  return text.replace(/(?![0-9])\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0)!
    let zero = code
    while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1
    return String((code - zero) % 10)
  })
}
