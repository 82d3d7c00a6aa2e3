const english = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const englishLong = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

/**
 * Languages whose month names are known, those with more wires first: a name that two languages use for different
 * months (listopad is October in Croatian, November in Polish and Czech) means what the earlier one means.
 */
const languages =
  'uk ru fr de es pt it pl cs sk tr nl sv da nb fi hu ro bg el sr sr-Latn hr sl mk be lt lv et ka hy az kk uz ky tg he ar fa ur ps hi bn ne pa ta te th vi id ms sw am ca eu gl ga cy is sq bs mn my km lo si so ha'.split(
    ' ',
  )

const names = new Map<string, number>()
let collected = 0

/** Number (1–12) of a month named in English or in any of the languages of wires, in full or abbreviated. */
export function monthOf(word: string): number | undefined {
  const name = fold(word)
  const short = english.indexOf(name)
  if (short >= 0) return short + 1
  if (name.length > 2) {
    const long = englishLong.findIndex((month) => month.startsWith(name))
    if (long >= 0) return long + 1
  }
  while (!names.has(name) && collected < languages.length) {
    collect(languages[collected]!)
    collected += 1
  }
  return names.get(name)
}

/** CLDR's names, as the runtime carries them; one language after the other, since each takes some milliseconds. */
function collect(language: string): void {
  for (const month of ['long', 'short'] as const)
    for (const day of [undefined, 'numeric'] as const) {
      const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { month, day, timeZone: 'UTC' })
      for (let i = 0; i < 12; i += 1) {
        const name = format.formatToParts(Date.UTC(2024, i, 15)).find((part) => part.type === 'month')?.value
        const folded = fold(name ?? '')
        if (folded.length > 1 && !/\d/.test(folded) && !names.has(folded)) names.set(folded, i + 1)
      }
    }
}

/** Case, accents and dots aside. */
function fold(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f.]/g, '')
}
