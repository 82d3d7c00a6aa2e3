import type { Sentence } from '../document.ts'
import type { Claim } from '../facts.ts'
import type { Term } from './language.ts'
import type { Mark } from './lexicon.ts'

/** So many people in a sentence, before it is known what befell them. Places are token indices, `end` exclusive. */
export type Quantity = {
  min: number
  max: number | null
  who: Claim['who']
  start: number
  end: number
  /** Named before ("the man", "his wife"): no news by itself. */
  definite: boolean
  /** No number and no article: one person by grammar alone. */
  bare: boolean
  /** Has a noun of its own ("two soldiers"), not only a number. */
  headed: boolean
  /** Taken from people named before ("two of them"). */
  partitive: boolean
  /** "dozens", "several". */
  vague: boolean
}

export type Read = {
  sentence: Sentence
  words: string[]
  /** Punctuation stands before the token. */
  breaks: boolean[]
  marks: Mark<Term>[]
  /** Nouns stand before nouns uninflected ("two hospital patients"), so that a singular after a number is not its head. */
  compounds: boolean
  /** Adjectives follow their noun, so that an unknown word after a number is what it counts ("un village voisin"). */
  nounFirst: boolean
  /** Mark that covers each token, by its index. */
  at: (Mark<Term> | undefined)[]
}

/** Most words between a number and its noun: "two off-duty Ukrainian border guards". */
const MAX_BETWEEN = 4
/** Largest toll taken from running text: greater numbers are money, votes and distances misread. */
const MAX_TOLL = 200_000

type Number_ = { min: number; max: number | null; end: number; start: number; collective: boolean; vague: boolean }

/** Everything in the sentence that counts people. */
export function findQuantities(read: Read): Quantity[] {
  const found: Quantity[] = []
  let i = 0
  while (i < read.words.length) {
    const quantity = quantityAt(read, i)
    if (quantity) found.push(quantity)
    i = quantity ? Math.max(quantity.end, i + 1) : i + 1
  }
  return found
}

function quantityAt(read: Read, i: number): Quantity | undefined {
  const number = numberAt(read, i)
  if (number) return counted(read, number)
  const term = startingAt(read, i)?.term
  if (!term) return undefined
  if (term.role === 'article' || term.role === 'definite') {
    // "her two children", "a hundred people".
    const rest = numberAt(read, read.at[i]!.end)
    if (rest && !/[^\s]/.test(gap(read, rest.start))) return counted(read, { ...rest, start: i })
    return single(read, i, term.role === 'definite')
  }
  if (term.role === 'person' && (term.count === 'one' || term.count === 'two')) {
    const mark = read.at[i]!
    if (read.at[i - 1]?.term.role === 'any') return undefined
    const n = term.count === 'one' ? 1 : 2
    return quantity(n, n, whoOf(read, i - 1, i, term.who), i, mark.end, { bare: true, headed: true })
  }
  return undefined
}

const startingAt = (read: Read, i: number): Mark<Term> | undefined => {
  const mark = read.at[i]
  return mark && mark.start === i ? mark : undefined
}

function quantity(
  min: number,
  max: number | null,
  who: Claim['who'],
  start: number,
  end: number,
  flags: Partial<Quantity> = {},
): Quantity {
  return {
    min,
    max,
    who,
    start,
    end,
    definite: false,
    bare: false,
    headed: false,
    partitive: false,
    vague: false,
    ...flags,
  }
}

/** "a man", "his wife", "the 36-year-old nurse". */
function single(read: Read, i: number, definite: boolean): Quantity | undefined {
  const first = read.at[i]!.end
  const head = headAfter(read, first, 'one')
  if (!head && !definite) return another(read, i, first)
  if (!head || (read.compounds && isAttribute(read, head.end))) return undefined
  const n = head.count === 'two' ? 2 : 1
  return quantity(n, n, whoOf(read, first, head.start, head.who), i, head.end, { definite, headed: true })
}

/** "… and another was wounded", "второй ранен": one more of the same, with no noun. */
function another(read: Read, i: number, next: number): Quantity | undefined {
  const role = read.at[next]?.term.role
  if ((role !== 'auxiliary' && role !== 'harm') || /[^\s]/.test(gap(read, next))) return undefined
  return quantity(1, 1, 'unspecified', i, next)
}

/** "an engineer regiment", "a patient ward": the noun goes on. */
function isAttribute(read: Read, end: number): boolean {
  const word = read.words[end]
  if (word === undefined || gap(read, end) !== ' ') return false
  if (read.at[end]) return read.at[end].term.role === 'bands'
  return /^[a-z]+$/.test(read.sentence.tokens[end]!.text) && !/(?:ing|ed|ly|ne)$/.test(word)
}

function counted(read: Read, number: Number_): Quantity | undefined {
  const { start } = number
  const one = number.min === 1 && number.max === 1
  const head = headAfter(read, number.end, one ? 'one' : 'many')
  if (head) {
    const pair = head.count === 'two'
    if (pair && !one) return undefined
    const flags = { headed: true, partitive: head.partitive, vague: number.vague }
    const who =
      head.who === 'unspecified' && isBand(read, head.end) ? 'military' : whoOf(read, number.end, head.start, head.who)
    return quantity(pair ? 2 : number.min, pair ? 2 : number.max, who, start, head.end, flags)
  }
  const victims = ofVictims(read, number.end)
  if (victims) return quantity(number.min, number.max, 'unspecified', start, victims, { partitive: true })
  if (!standsAlone(read, number)) return undefined
  // "a las cinco", "the two": an hour or people known, unless harm follows at once ("the five wounded").
  if (read.at[number.start]?.term.role === 'definite' || read.at[number.start - 1]?.term.role === 'definite') {
    const next = read.at[number.end]?.term.role
    if (next !== 'harm' && next !== 'auxiliary') return undefined
  }
  const partitive = read.at[number.end]?.term.role === 'part'
  return quantity(number.min, number.max, 'unspecified', start, number.end, { partitive, vague: number.vague })
}

/** "two of the wounded", "двое из раненых": taken from victims already told of. */
function ofVictims(read: Read, from: number): number | undefined {
  if (read.at[from]?.term.role !== 'of') return undefined
  let i = read.at[from]!.end
  if (read.at[i]?.term.role === 'definite') i = read.at[i]!.end
  const mark = startingAt(read, i)
  const isNoun = mark?.term.role === 'harm' && (mark.term.form === 'noun' || mark.term.form === 'either')
  return isNoun && read.at[mark.end]?.term.role !== 'person' ? mark.end : undefined
}

/** "six members of a sabotage team": named in the five words that follow. */
function isBand(read: Read, from: number): boolean {
  for (let i = from; i < Math.min(from + 6, read.words.length); i += 1) {
    if (/[,;:.()]/.test(gap(read, i))) return false
    if (read.at[i]?.term.role === 'bands') return true
  }
  return false
}

type Head = { start: number; end: number; who: Claim['who']; count: 'one' | 'two' | 'many' | 'any'; partitive: boolean }

/** The noun that a number or article counts; other words may stand between, but nothing that closes the phrase. */
function headAfter(read: Read, from: number, want: 'one' | 'many'): Head | undefined {
  let partitive = false
  for (let j = from, skipped = 0; j < read.words.length && skipped <= MAX_BETWEEN; skipped += 1) {
    if (j > from && /[^\s"“”«»„'’‘-]/.test(gap(read, j))) return undefined
    if (j === from && /[:;.!?()—–]/.test(gap(read, j))) return undefined
    const mark = read.at[j]
    const term = mark?.term
    if (term?.role === 'person') {
      if (partitive ? term.count === 'many' || term.count === 'any' : fits(read, want, term.count)) {
        return { start: j, end: headEnd(read, mark!.end), who: term.who, count: term.count, partitive }
      }
      if (want === 'one' && !partitive) return undefined
      // A singular before the noun is an attribute of it ("two hospital patients", "three border guard officers").
    } else if (term && term.role !== 'describing') {
      // "two of the soldiers", "one of his own men", "three more residents", "two other guards".
      const opens = skipped === 0 && (term.role === 'of' || MORE.has(read.words[j]!))
      const determines = term.role === 'definite' && (j === from || read.at[j - 1]?.term.role === 'of')
      if (!opens && !determines && term.role !== 'prenominal' && !describes(read, mark!)) return undefined
      if (term.role === 'of') partitive = true
      if (opens) skipped -= 1
    } else if (!term && read.nounFirst && !isName(read, j)) return undefined
    j = mark ? mark.end : j + 1
  }
  return undefined
}

/** "two wounded soldiers", "the dead man": a word of harm that describes the noun after it. */
function describes(read: Read, mark: Mark<Term>): boolean {
  if (mark.term.role !== 'harm' || mark.term.form === 'subject' || mark.term.form === 'object') return false
  for (let i = mark.end; i < Math.min(mark.end + 3, read.words.length); i += 1) {
    if (/[^\s'’-]/.test(gap(read, i))) return false
    const role = read.at[i]?.term.role
    if (role === 'person') return true
    if (role && role !== 'describing') return false
  }
  return false
}

/** "31 военнослужащий", "два жителя": other languages put singular forms after numbers. */
const fits = (read: Read, want: 'one' | 'many', count: Head['count']): boolean =>
  want === 'one' ? count !== 'many' : count !== 'one' || !read.compounds

const isName = (read: Read, i: number): boolean => /^\p{Lu}/u.test(read.sentence.tokens[i]!.text)

/** Words that add to a number without closing its phrase. */
const MORE = new Set(
  'more other others another further additional ещё еще других другие інших інші ще autres otros otras más mas weitere andere kolejne inne innych'.split(
    ' ',
  ),
)

/** To the end of the noun phrase: "personas civiles", "мирных жителя". */
function headEnd(read: Read, end: number): number {
  let to = end
  while (to < read.words.length && to - end < 3 && gap(read, to) === ' ') {
    const next = read.at[to]
    if (next?.start !== to || (next.term.role !== 'describing' && (next.term.role !== 'person' || read.compounds)))
      break
    to = next.end
  }
  return to
}

function whoOf(read: Read, from: number, to: number, who: Claim['who']): Claim['who'] {
  for (let j = Math.max(0, from); j <= Math.min(to + 2, read.words.length - 1); j += 1) {
    const term = read.at[j]?.term
    if (term?.role === 'describing' && (who === 'unspecified' || j < to)) return term.who
  }
  return who
}

/** A number without a noun counts people only where nothing that it could count follows. */
function standsAlone(read: Read, number: Number_): boolean {
  if (number.collective) return true
  const next = number.end
  if (next >= read.words.length) return true
  const between = gap(read, next)
  if (/[%$€£₽₴°/]/.test(between)) return false
  if (/[,.;:!?()—–…]|\s-/.test(between)) return !isAge(read, number)
  const term = read.at[next]?.term
  if (!term) return namesVictims(read, next)
  // "suben a doce los muertos"
  if (term.role === 'definite') return read.at[read.at[next]!.end]?.term.role === 'harm'
  return [
    'harm',
    'auxiliary',
    'filler',
    'and',
    'all',
    'prenominal',
    'part',
    'bound',
    'relative',
    'not',
    'boundAfter',
    'today',
    'weekday',
  ].includes(term.role)
}

/** "ten Russian prisoners": no more than two other words before a noun of harm. */
function namesVictims(read: Read, from: number): boolean {
  for (let i = from; i < Math.min(from + 3, read.words.length); i += 1) {
    if (i > from && /[^\s'’-]/.test(gap(read, i))) return false
    const term = read.at[i]?.term
    if (term) return term.role === 'harm' && term.form === 'noun'
  }
  return false
}

/** "Driver, 44, dead at the scene": a number between commas after a name or noun. */
function isAge(read: Read, number: Number_): boolean {
  if (number.vague || number.start === 0) return false
  const before = gap(read, number.start)
  const after = read.sentence.text[read.sentence.tokens[number.end - 1]!.end] ?? ''
  return /[,(]\s*$/.test(before) && /[,).]/.test(after) && /^\d/.test(read.words[number.start]!)
}

/** The text between a token and the one before it. */
export function gap(read: Read, i: number): string {
  const { tokens, text } = read.sentence
  if (i > 0 && i < tokens.length && tokens[i]!.start === tokens[i - 1]!.end + 1 && text[tokens[i - 1]!.end] === ' ')
    return ' '
  return text.slice(i > 0 ? tokens[i - 1]!.end : 0, tokens[i]?.start ?? text.length)
}

/** A number or amount at token `i`, with "at least", "up to" before it and "or more" after it. */
export function numberAt(read: Read, i: number): Number_ | undefined {
  let start = i
  let bound: string | undefined
  let mark = startingAt(read, i)
  while (mark?.term.role === 'bound' && start - i < 6) {
    // "up to about 40", "at least some 40": the stricter word stays.
    bound = bound && bound !== 'about' ? bound : mark.term.bound
    start = mark.end
    mark = startingAt(read, start)
  }
  const value = valueAt(read, start)
  if (!value) return undefined
  if (start > i && /[,;:.]/.test(gap(read, start))) return undefined
  let { min, max, end } = value
  const second = rangeEnd(read, value)
  if (second) {
    // "rose from three to five" is five.
    if (FROM.has(read.words[start - 1] ?? '')) min = second.max
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
    else if (bound === 'moreThan') [min, max] = [min + 1, null]
    else if (bound === 'atMost') min = 0
  }
  if (min > MAX_TOLL || read.at[start]?.term.role === 'harm') return undefined
  return { min, max, start: i, end, collective: value.collective, vague: value.vague }
}

type Value = { min: number; max: number | null; end: number; collective: boolean; vague: boolean }

function valueAt(read: Read, i: number): Value | undefined {
  const word = read.words[i]
  if (word === undefined) return undefined
  if (/^\d+$/.test(word)) return digits(read, i)
  const range = /^(\d{1,5})-(\d{1,5})$/.exec(word)
  if (range) return { min: Number(range[1]), max: Number(range[2]), end: i + 1, collective: false, vague: false }
  const mark = startingAt(read, i)
  if (mark?.term.role === 'amount') {
    return { min: mark.term.min, max: mark.term.max, end: mark.end, collective: false, vague: true }
  }
  const hyphened = /^([a-z]+)-([a-z]+)$/.exec(word)
  if (hyphened) return hyphenated(i, hyphened[1]!, hyphened[2]!)
  return mark?.term.role === 'number' ? inWords(read, i) : undefined
}

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

/** "five to seven", "two or three", "5–7": only where both ends are plain and rising. */
function rangeEnd(read: Read, first: Value): { max: number; end: number } | undefined {
  if (first.vague) return undefined
  const between = gap(read, first.end)
  const dashed = /^\s?[–—-]\s?$/.test(between)
  const joined = read.words[first.end]
  const at = dashed ? first.end : RANGE_WORDS.has(joined ?? '') ? first.end + 1 : -1
  if (at < 0) return undefined
  const second = valueAt(read, at)
  if (!second || second.vague || second.max === null || second.min <= first.min) return undefined
  if (second.min > first.min * 3 + 3) return undefined
  return { max: second.min, end: second.end }
}

/** Opens the older of two figures. */
const FROM = new Set(['from', 'de', 'von', 'с', 'со', 'з', 'із', 'z', 'ze'])

const RANGE_WORDS = new Set([
  'to',
  'or',
  'или',
  'или',
  'либо',
  'чи',
  'або',
  'a',
  'o',
  'ou',
  'bis',
  'auf',
  'oder',
  'do',
  'lub',
  'до',
])

/** Times, years, money, calibres: digits that no one was counted by. */
function isNoToll(read: Read, start: number, end: number): boolean {
  const before = gap(read, start)
  const { text, tokens } = read.sentence
  const after = text.slice(tokens[end - 1]!.end, tokens[end - 1]!.end + 2)
  if (/[$€£₽₴№#:/°+]\s*$/.test(before) || /^\s?[%$€£₽₴°:/]/.test(after)) return true
  if (read.at[start - 1]?.term.role === 'month') return true
  return read.at[end]?.term.role === 'month' || /^(1[89]|20)\d\d$/.test(read.words[start]!)
}

/** "aged 66 and 64", "22 и 25 лет", "a man of 55": walks over the numbers to the word that makes them ages. */
function isAgeAt(read: Read, start: number): boolean {
  if (startingAt(read, start)?.term.role === 'number' && isCollective(read, start)) return false
  if (read.at[start - 1]?.term.role === 'of' && isOnePerson(read, start - 2)) return true
  return agesTowards(read, start, 1) || agesTowards(read, start, -1)
}

function agesTowards(read: Read, start: number, step: 1 | -1): boolean {
  for (let i = start + step, n = 0; i >= 0 && i < read.words.length && n < 8; i += step, n += 1) {
    if (/[;:.!?()—–]/.test(gap(read, step === 1 ? i : i + 1))) return false
    const role = read.at[i]?.term.role
    // "aged" opens its numbers, "лет" closes them.
    if (role === 'age') return step === 1 ? !opensAges(read, i) : opensAges(read, i)
    const listed = role === 'and' || /^\d+$/.test(read.words[i]!) || (role === 'number' && !isCollective(read, i))
    if (!listed) return false
  }
  return false
}

function opensAges(read: Read, i: number): boolean {
  const next = read.at[i + 1]?.term.role
  return (
    i + 1 < read.words.length &&
    (next === 'number' || /^\d/.test(read.words[i + 1]!)) &&
    !/[,;.]/.test(gap(read, i + 1))
  )
}

function isCollective(read: Read, i: number): boolean {
  const term = read.at[i]?.term
  return term?.role === 'number' && term.collective
}

function isOnePerson(read: Read, i: number): boolean {
  const term = read.at[i]?.term
  return term?.role === 'person' && term.count === 'one'
}
