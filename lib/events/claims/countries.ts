import { demonym } from '../places/demonyms.ts'
import { normal } from '../places/normal.ts'
import { ADJECTIVES } from './english-countries.ts'

const SLAVIC = new Set(['ru', 'uk', 'pl'])
/** Shorter stems begin too many other words. */
const SHORTEST_STEM = 4

/** A language's names of countries as phrases, Slavic ones in any case. */
export function* countryNames(lang: string): Generator<readonly [phrases: string, code: string]> {
  const own = new Intl.DisplayNames(lang, { type: 'region' })
  for (const code of Object.keys(ADJECTIVES)) {
    const name = own.of(code)
    if (!name || name === code || /[(),]/.test(name)) continue
    yield [SLAVIC.has(lang) ? name.split(' ').map(inAnyCase).join(' ') : name, code]
  }
}

function inAnyCase(word: string): string {
  const stem = word.replace(/(?:ский|ська|ський|ий|ый|ая|яя|а|я|о|е|і|ь|й|ia|ja|a|o|y|i|e)$/iu, '')
  return stem.length >= SHORTEST_STEM ? `${stem}*` : word
}

/** The country that an adjective or a word for its people speaks of ("ruandisch", "гаитянская"). */
export const peopleOf = (lower: string, lang: string): string | null => demonym(normal(lower), lang)
