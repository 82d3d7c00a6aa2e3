import snowball from 'snowball-stemmers'
import { endingsOf } from './endings.ts'

/** Snowball algorithms by BCP 47 language. Others go by `endings.ts`. */
const ALGORITHMS: Record<string, string> = {
  ar: 'arabic',
  ca: 'catalan',
  da: 'danish',
  de: 'german',
  en: 'english',
  es: 'spanish',
  eu: 'basque',
  fi: 'finnish',
  fr: 'french',
  ga: 'irish',
  hu: 'hungarian',
  hy: 'armenian',
  it: 'italian',
  nb: 'norwegian',
  nl: 'dutch',
  nn: 'norwegian',
  no: 'norwegian',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sv: 'swedish',
  tr: 'turkish',
}

const stemmers = new Map<string, { stem(word: string): string }>()

/** Stem of a lower-case word in a language; the word itself where nothing is known of the language. */
export function makeStem(lower: string, lang: string): string {
  if (lower.length > 40 || /\p{N}/u.test(lower)) return lower
  const plain = lower.replace(/[’'ʼ]s?$/u, '').replace(/[’ʼ]/gu, "'")
  const algorithm = ALGORITHMS[lang]
  if (!algorithm) return cutEnding(plain, endingsOf(lang))
  let stemmer = stemmers.get(algorithm)
  if (!stemmer) {
    stemmer = snowball.newStemmer(algorithm)
    stemmers.set(algorithm, stemmer)
  }
  return stemmer.stem(lang === 'ru' ? plain.replace(/ё/g, 'е') : plain)
}

function cutEnding(word: string, endings: readonly string[]): string {
  for (const ending of endings)
    if (word.length >= ending.length + 3 && word.endsWith(ending)) return word.slice(0, -ending.length)
  return word
}
