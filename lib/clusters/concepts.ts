import { conceptLines } from './concept-table.ts'
import { baseLang } from './lang.ts'

/**
 * Words of several languages for one thing, as a shared token: `+shell` for shelling, обстрел, обстріл.
 * The table is our own (concept-table.ts); names of countries come from CLDR through Intl.DisplayNames.
 */
const LANGS = ['en', 'ru', 'uk'] as const

/** Longest beginning of a word that the table lists is looked for among this many letters. */
const MIN_PREFIX = 3
const MAX_PREFIX = 16

let tables: Map<string, Map<string, string>> | undefined

function prefixTables(): Map<string, Map<string, string>> {
  if (tables) return tables
  tables = new Map(LANGS.map((lang) => [lang as string, new Map<string, string>()]))
  for (const line of conceptLines()) {
    const columns = line.split('|').map((column) => column.trim())
    const id = columns[0]!.split(/[ ,]+/)[0]!
    LANGS.forEach((lang, i) => {
      for (const prefix of (columns[i] ?? '').split(/[ ,]+/)) if (prefix) tables!.get(lang)!.set(prefix, `+${id}`)
    })
  }
  return tables
}

/** The shared token of a lower-case word, or undefined. A listed beginning ending in `.` must be the whole word. */
export function conceptOf(lower: string, lang: string): string | undefined {
  const base = baseLang(lang)
  const table = prefixTables().get(base)
  if (table) {
    const whole = table.get(`${lower}.`)
    if (whole) return whole
    for (let n = Math.min(lower.length, MAX_PREFIX); n >= MIN_PREFIX; n--) {
      const concept = table.get(lower.slice(0, n))
      if (concept) return concept
    }
  }
  return countryOf(lower, base)
}

const countries = new Map<string, Map<string, string>>()

/** Country by its name in the language, cut to a beginning so that case endings do not matter. */
function countryOf(lower: string, lang: string): string | undefined {
  let table = countries.get(lang)
  if (!table) {
    table = countryNames(lang)
    if (countries.size > 60) countries.clear()
    countries.set(lang, table)
  }
  return (
    table.get(lower) ??
    (lower.length > 4 ? (table.get(lower.slice(0, -1)) ?? table.get(lower.slice(0, -2))) : undefined)
  )
}

function countryNames(lang: string): Map<string, string> {
  const table = new Map<string, string>()
  let names: Intl.DisplayNames
  try {
    names = new Intl.DisplayNames([lang || 'en'], { type: 'region', fallback: 'none' })
  } catch {
    return table
  }
  for (let a = 65; a <= 90; a++)
    for (let b = 65; b <= 90; b++) {
      const code = String.fromCharCode(a, b)
      const name = names.of(code)?.toLowerCase()
      if (!name || /[\s-]/.test(name) || name.length < 2) continue
      table.set(name, `+${code.toLowerCase()}.`)
      // Without its last letter, a name of a Slavic language meets its own cases.
      if (name.length >= 5) table.set(name.slice(0, -1), `+${code.toLowerCase()}.`)
    }
  return table
}
