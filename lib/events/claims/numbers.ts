import { isAgeAt, isNoToll } from './ages.ts'
import { gap, type Read, startingAt } from './read.ts'

/** Largest toll taken from running text: greater numbers are money, votes and distances misread. */
const MAX_TOLL = 200_000

/** A number in running text; `end` exclusive, `vague` for "dozens", `collective` where it counts people only. */
export type Figure = {
  min: number
  max: number | null
  end: number
  start: number
  collective: boolean
  vague: boolean
}

/** A number or amount at token `i`, with "at least", "up to" before it and "or more" after it. */
export function numberAt(read: Read, i: number): Figure | undefined {
  let start = i
  let opens = i
  let bound: string | undefined
  let mark = startingAt(read, i)
  // Polish "przyznał się do dwóch" bounds nothing.
  while (mark?.term.role === 'bound' && start - i < 6 && read.words[start - 1] !== 'sie') {
    // "up to about 40", "at least some 40": the stricter word stays.
    bound = bound && bound !== 'about' ? bound : mark.term.bound
    start = mark.end
    mark = startingAt(read, start)
  }
  const value = valueAt(read, start)
  if (!value) return undefined
  if (start > i && /[,;:.]/.test(gap(read, start))) return undefined
  let { min, max, end } = value
  const second = rangeEnd(read, value, read.words[start - 1] ?? '')
  if (second) {
    // "rose from three to five" is five.
    if (read.small.from.has(read.words[start - 1] ?? '')) {
      min = second.max
      opens = start - 1
    }
    max = second.max
    end = second.end
  }
  const after = startingAt(read, end)
  if (after?.term.role === 'boundAfter') {
    bound = after.term.bound
    end = after.end
  }
  if (isAgeAt(read, start)) return undefined
  const whole = read.words[start]!
  if (/^\d/.test(whole) && isNoToll(read, start, end)) return undefined
  if (max !== null) {
    if (bound === 'atLeast') max = null
    else if (bound === 'moreThan') [min, max] = [value.vague ? min : min + 1, null]
    else if (bound === 'atMost') min = 0
  }
  if (min > MAX_TOLL || read.at[start]?.term.role === 'harm') return undefined
  return {
    min,
    max,
    start: opens,
    end,
    collective: value.collective,
    vague: value.vague || (bound === 'about' && isRound(min)),
  }
}

/** "nearly 100": an exact figure elsewhere in the story says more. */
const isRound = (n: number): boolean => n >= 20 && n % 10 === 0

type Value = { min: number; max: number | null; end: number; collective: boolean; vague: boolean }

function valueAt(read: Read, i: number): Value | undefined {
  const word = read.words[i]
  if (word === undefined) return undefined
  if (/^\d+$/.test(word)) return digits(read, i)
  const times = /^(\d{1,4})x$/.exec(word)
  if (times) return { min: Number(times[1]), max: Number(times[1]), end: i + 1, collective: false, vague: false }
  const range = /^(\d{1,5})-(\d{1,5})$/.exec(word)
  if (range) return { min: Number(range[1]), max: Number(range[2]), end: i + 1, collective: false, vague: false }
  const mark = startingAt(read, i)
  if (mark?.term.role === 'amount') {
    return { min: mark.term.min, max: mark.term.max, end: mark.end, collective: false, vague: true }
  }
  const hyphened = /^([a-z]+)-([a-z]+)$/.exec(word)
  const english = hyphened && hyphenated(i, hyphened[1]!, hyphened[2]!)
  if (english) return english
  const value = mark?.term.role === 'number' ? inWords(read, i) : undefined
  return value && (inDozens(read, value) ?? value)
}

/** "two dozen", "zwei Dutzend", "tres docenas". */
function inDozens(read: Read, { min, end }: Value): Value | undefined {
  const next = startingAt(read, end)
  if (next?.term.role !== 'amount' || (next.term.min !== DOZEN && next.term.min !== 2 * DOZEN)) return undefined
  if (min < 2 || min >= 10 || /\S/.test(gap(read, end))) return undefined
  return { min: min * DOZEN, max: min * DOZEN, end: next.end, collective: false, vague: true }
}

const DOZEN = 12

/** "1,740", "1 740", "1.740"; a decimal is no count of people. */
function digits(read: Read, i: number): Value | undefined {
  if (i > 0 && /^\d/.test(read.words[i - 1]!) && /^[.,]$/.test(gap(read, i))) return undefined
  let text = read.words[i]!
  let end = i + 1
  while (
    end < read.words.length &&
    /^\d{3}$/.test(read.words[end]!) &&
    /^[,.\u00a0\u202f ']$/.test(gap(read, end)) &&
    text.length <= 6 &&
    (end > i + 1 || text.length <= 3)
  ) {
    text += read.words[end]
    end += 1
  }
  if (end < read.words.length && /^\d/.test(read.words[end]!) && /^[.,:/]$/.test(gap(read, end))) return undefined
  if (text.length > 7 || (text.length > 1 && text.startsWith('0'))) return undefined
  let n = Number(text)
  const next = read.at[end]?.term
  if (next?.role === 'number' && next.value >= 1000) {
    n *= next.value
    end += 1
  }
  return { min: n, max: n, end, collective: false, vague: false }
}

/** English "twenty-one". */
function hyphenated(i: number, tens: string, ones: string): Value | undefined {
  const value = (word: string) => TENS[word]
  const [a, b] = [value(tens), value(ones)]
  if (!a || !b || a < 20 || b >= 10) return undefined
  return { min: a + b, max: a + b, end: i + 1, collective: false, vague: false }
}

const TENS: Record<string, number> = Object.assign(Object.create(null), {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
})

/** "two hundred and five", "двадцать один": each lower number adds, each hundred or thousand multiplies. */
function inWords(read: Read, i: number): Value | undefined {
  let total = 0
  let group = 0
  let last = Number.POSITIVE_INFINITY
  let end = i
  let collective = false
  for (let words = 0; end < read.words.length && words < 8; words += 1) {
    // "a hundred and four"
    const joined = last >= 100 && end > i && read.at[end]?.term.role === 'and'
    const mark = startingAt(read, joined ? end + 1 : end)
    if (mark?.term.role !== 'number' || (end > i && /[^\s-]/.test(gap(read, mark.start)))) break
    const { value } = mark.term
    if (value === 100 && group > 0 && group < 10) group *= 100
    else if (value === 1000) {
      total += (group || 1) * 1000
      group = 0
    } else if (last === Number.POSITIVE_INFINITY || sizeBelow(value, last)) group += value
    else break
    last = value
    collective ||= mark.term.collective
    end = mark.end
  }
  // "4,5 тысячи": a decimal stands before.
  if (last >= 1000 && i > 0 && /\d$/.test(read.words[i - 1]!)) return undefined
  const n = total + group
  return end > i ? { min: n, max: n, end, collective, vague: false } : undefined
}

const sizeBelow = (value: number, last: number): boolean =>
  last >= 1000 || (last >= 100 && value < 100) || (last >= 20 && last < 100 && value < 10)

/** "between seven and twelve". */
const BETWEEN = /^(?:between|entre|zwischen|miedzy|pomiedzy)$/

/** "five to seven", "two or three", "5–7": only where both ends are plain and rising. */
function rangeEnd(read: Read, first: Value, before: string): { max: number; end: number } | undefined {
  if (first.vague) return undefined
  const between = gap(read, first.end)
  const dashed = /^\s?[–—-]\s?$/.test(between)
  const joined = read.words[first.end]
  const links = read.small.range.has(joined ?? '') || (BETWEEN.test(before) && read.at[first.end]?.term.role === 'and')
  const at = dashed ? first.end : links ? first.end + 1 : -1
  if (at < 0) return undefined
  const second = valueAt(read, at)
  if (!second || second.vague || second.max === null || second.min <= first.min) return undefined
  if (second.min > first.min * 3 + 3) return undefined
  return { max: second.min, end: second.end }
}
