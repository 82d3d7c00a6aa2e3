/** Digits of any script as plain digits, groups joined: `1 234` and `1,234` are 1234, `12,5` is 12.5. */
const NUMBER = /\p{Nd}{1,3}(?:[ \u00a0\u202f,.’']\p{Nd}{3})+(?!\p{Nd})|\p{Nd}+(?:[.,]\p{Nd}+)?/gu
/** The same for texts of no other digits than 0–9: below U+0660 Unicode has none, nor in its general punctuation. */
const PLAIN_NUMBER = /\d{1,3}(?:[ \u00a0\u202f,.’']\d{3})+(?!\d)|\d+(?:[.,]\d+)?/g
const MAY_HAVE_OTHER_DIGITS = /[^\0-\u065f\u2000-\u206f]/
const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xff10]

/** Numbers written in digits, in the form that all languages share; at most `limit`, each once. */
export function numbersIn(text: string, limit: number): string[] {
  const found = new Set<string>()
  const head = text.slice(0, 8000)
  const foreign = MAY_HAVE_OTHER_DIGITS.test(head)
  for (const match of head.matchAll(foreign ? NUMBER : PLAIN_NUMBER)) {
    if (found.size >= limit) break
    const digits = foreign ? plainDigits(match[0]) : match[0]
    const joined = /^\d{1,3}(?:[^\d]\d{3})+$/.test(digits) ? digits.replace(/[^\d]/g, '') : digits.replace(',', '.')
    if (joined.length <= 12) found.add(joined.replace(/^0+(?=\d)/, ''))
  }
  return [...found]
}

function plainDigits(text: string): string {
  let out = ''
  for (const letter of text) {
    const code = letter.codePointAt(0)!
    const zero = ZEROS.find((z) => code >= z && code <= z + 9)
    out += zero === undefined ? letter : String(code - zero)
  }
  return out
}
