import { gap, type Read, startingAt } from './read.ts'

/** Times, years, money, calibres: digits that no one was counted by. */
export function isNoToll(read: Read, start: number, end: number): boolean {
  const before = gap(read, start)
  const { text, tokens } = read.sentence
  const after = text.slice(tokens[end - 1]!.end, tokens[end - 1]!.end + 2)
  // "1 KIA/4 WIA"
  const slashed = /^\s?\/\s?$/.test(before) && read.at[start - 1]?.term.role === 'harm'
  if ((!slashed && /[$€£₽₴№#/°+]\s*$|:$/.test(before)) || /^\s?[%$€£₽₴°:/]/.test(after)) return true
  if (read.at[start - 1]?.term.role === 'month') return true
  return read.at[end]?.term.role === 'month' || /^(1[89]|20)\d\d$/.test(read.words[start]!)
}

/** "aged 66 and 64", "22 и 25 лет", "a man of 55": walks over the numbers to the word that makes them ages. */
export function isAgeAt(read: Read, start: number): boolean {
  if (startingAt(read, start)?.term.role === 'number' && isCollective(read, start)) return false
  const of =
    read.at[start - 1]?.term.role === 'of' && (/^\d/.test(read.words[start]!) || OF.test(read.words[start - 1]!))
  if (of && isOnePerson(read, start - 2)) return true
  return isAgeList(read, start) || agesTowards(read, start, 1) || agesTowards(read, start, -1)
}

/** "a boy of nine", not "a boy among nine". */
const OF = /^(?:of|de|von|di)$/

/** "The girls, 14 and 17, were hurt": numbers alone between commas after those they tell of. */
function isAgeList(read: Read, start: number): boolean {
  const isListed = (i: number) => /^\d{1,2}$/.test(read.words[i] ?? '') || read.at[i]?.term.role === 'and'
  let from = start
  let to = start + 1
  while (start - from < MAX_AGES && from > 0 && isListed(from - 1)) from -= 1
  while (to - start < MAX_AGES && isListed(to)) to += 1
  if (to - from < 3 || to >= read.words.length || !/^\d{1,2}$/.test(read.words[start]!)) return false
  return (
    /^[,(]$/.test(gap(read, from).trim()) && /^[,)]/.test(gap(read, to)) && read.at[from - 1]?.term.role === 'person'
  )
}

/** Most words of a list of ages on either side of one of them. */
const MAX_AGES = 6

function agesTowards(read: Read, start: number, step: 1 | -1): boolean {
  for (let i = start + step, n = 0; i >= 0 && i < read.words.length && n < 8; i += step, n += 1) {
    if (/[;:.!?()—–]/.test(gap(read, step === 1 ? i : i + 1))) return false
    const role = read.at[i]?.term.role
    // "aged" opens its numbers, "лет" closes them.
    if (role === 'age') return step === 1 ? !opensAges(read, i) : opensAges(read, i)
    const listed =
      role === 'and' ||
      BETWEEN.has(read.words[i]!) ||
      /^\d+$/.test(read.words[i]!) ||
      (role === 'number' && !isCollective(read, i))
    if (!listed) return false
  }
  return false
}

/** "aged between 20 and 30", "âgés de 20 à 30 ans". */
const BETWEEN = new Set(['between', 'from', 'to', 'de', 'a', 'entre', 'zwischen', 'bis', 'от', 'до', 'від', 'od', 'do'])

function opensAges(read: Read, i: number): boolean {
  const at = BETWEEN.has(read.words[i + 1] ?? '') ? i + 2 : i + 1
  const next = read.at[at]?.term.role
  return at < read.words.length && (next === 'number' || /^\d/.test(read.words[at]!)) && !/[,;.]/.test(gap(read, i + 1))
}

function isCollective(read: Read, i: number): boolean {
  const term = read.at[i]?.term
  return term?.role === 'number' && term.collective
}

function isOnePerson(read: Read, i: number): boolean {
  const term = read.at[i]?.term
  return term?.role === 'person' && term.count === 'one'
}
