import { closeLanguages, languageWords, type Script, scriptLanguages } from './language-words.ts'

/** Longest text looked at: a language shows within a few sentences. */
const MAX_TEXT = 1500
/** A letter outside the scripts that many languages share. */
const UNCOMMON =
  /(?![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Common}])\p{L}/u
const WORD = /[\p{L}\p{M}]+/gu

/**
 * ISO 639 code of the language a text is in, or undefined where it is too short or too mixed to say.
 * By script where the script tells; else by function words and by letters that a language has or lacks.
 */
export function detectLanguage(text: string): string | undefined {
  return likeliest(scoreLanguages(text), 2)
}

function likeliest([first, second]: Score[], enough: number): string | undefined {
  if (!first || first.score < enough) return undefined
  return !second || first.score >= second.score * 1.15 ? first.lang : undefined
}

/**
 * The language of a story: what entry or operator declare, unless its text plainly disagrees
 * (a Russian page under `<language>en-US</language>`). "und" where nothing tells.
 */
export function languageOf(text: string, declared: string | undefined, fallback?: string): string {
  const said = baseOf(declared) ?? baseOf(fallback)
  const scores = scoreLanguages(text)
  const first = scores[0]
  if (!first) return said ?? 'und'
  // Where nobody declares a language a weak hint is the best there is.
  if (said === undefined) return likeliest(scores, 1) ?? 'und'
  if (said === first.lang || closeLanguages.some((group) => group.includes(said) && group.includes(first.lang))) {
    return said
  }
  // What the operator says is the better guess where the entry's own tag is wrong and the text says little.
  const known = languageWords[said] !== undefined || scriptLanguages.some(([, lang]) => lang === said)
  const own = scores.find((s) => s.lang === said)?.score ?? (known ? 0 : first.score)
  return first.score >= 4 && first.score > 1.8 * own + 1 ? first.lang : said
}

/** The language subtag of a BCP 47 tag, lower case; Norwegian's two written forms are one. */
function baseOf(tag: string | undefined): string | undefined {
  const base = tag?.trim().toLowerCase().split(/[-_]/, 1)[0]
  if (!base || !/^[a-z]{2,3}$/.test(base) || base === 'und') return undefined
  return base === 'nb' || base === 'nn' ? 'no' : base === 'iw' ? 'he' : base === 'ua' ? 'uk' : base
}

type Score = { lang: string; score: number }

function scoreLanguages(text: string): Score[] {
  const sample = text.slice(0, MAX_TEXT)
  const script = commonScript(sample)
  const alone = script === undefined || UNCOMMON.test(sample) ? byScript(sample) : undefined
  if (alone) return [alone]
  if (!script) return []
  const lower = sample.normalize('NFC').toLowerCase()
  const known = new Map<string, number>()
  for (const word of lower.match(WORD) ?? []) {
    const langs = wordIndex.get(word)
    for (const lang of langs ?? []) known.set(lang, (known.get(lang) ?? 0) + 2 / (1 + langs!.length))
  }
  const letters = new Map<string, number>()
  for (const letter of lower.match(specialLetters[script]) ?? []) letters.set(letter, (letters.get(letter) ?? 0) + 1)
  return languagesOf[script]
    .map((lang) => {
      const byWords = known.get(lang) ?? 0
      // Accented letters are common to many languages (and to broken encodings): alone they tell little.
      const most = script === 'Latin' ? Math.max(0.5, byWords) : Number.POSITIVE_INFINITY
      return { lang, score: byWords + Math.min(most, spelling(lang, letters)) }
    })
    .filter((s) => s.score > 0)
    .sort((a, b) => b.score - a.score)
}

/** Letters that a language has speak for it, the more the fewer others have them; those it lacks speak against it. */
function spelling(lang: string, letters: Map<string, number>): number {
  const own = languageWords[lang]!.letters
  let score = 0
  for (const [letter, count] of letters) score += count * (own.includes(letter) ? (rarity.get(letter) ?? 0) / 2 : -0.8)
  return score
}

/** Chinese, Japanese, and the scripts that belong to one language; two letters of one tell as much as a word. */
function byScript(text: string): Score | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const kana = text.match(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0
  if (han + kana > letters / 3) return { lang: kana > (han + kana) / 20 ? 'ja' : 'zh', score: han + kana }
  for (const [pattern, lang] of scriptLanguages) {
    const count = text.match(pattern)?.length ?? 0
    if (count > letters / 2) return { lang, score: count / 2 }
  }
  return undefined
}

const scriptPatterns: Record<Script, RegExp> = {
  Latin: /\p{Script=Latin}/gu,
  Cyrillic: /\p{Script=Cyrillic}/gu,
  Arabic: /\p{Script=Arabic}/gu,
  Devanagari: /\p{Script=Devanagari}/gu,
}

function commonScript(text: string): Script | undefined {
  const counts = Object.entries(scriptPatterns).map(
    ([script, pattern]) => [script as Script, text.match(pattern)?.length ?? 0] as const,
  )
  const best = counts.sort((a, b) => b[1] - a[1])[0]!
  return best[1] > 0 ? best[0] : undefined
}

const wordIndex = new Map<string, string[]>()
for (const [lang, { words }] of Object.entries(languageWords)) {
  for (const word of new Set(words.split(' '))) wordIndex.set(word, [...(wordIndex.get(word) ?? []), lang])
}

const scripts = Object.keys(scriptPatterns) as Script[]
const languagesOf = perScript((script) =>
  Object.keys(languageWords).filter((lang) => languageWords[lang]!.script === script),
)
/** Letters that only some languages of a script have. */
const specialLetters = perScript((script) => {
  const letters = new Set(languagesOf[script].flatMap((lang) => [...languageWords[lang]!.letters]))
  return new RegExp(`[${[...letters].join('')}]`, 'gu')
})

/** Share of the languages of its script that lack a letter. */
const rarity = new Map<string, number>()
for (const langs of Object.values(languagesOf)) {
  for (const letter of langs.flatMap((lang) => [...languageWords[lang]!.letters])) {
    rarity.set(letter, langs.filter((lang) => !languageWords[lang]!.letters.includes(letter)).length / langs.length)
  }
}

function perScript<T>(make: (script: Script) => T): Record<Script, T> {
  return Object.fromEntries(scripts.map((script) => [script, make(script)])) as Record<Script, T>
}
