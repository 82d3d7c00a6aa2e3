import { ARABIC, bitsOf, CYRILLIC, DEVANAGARI, LATIN, LETTER, MARK, UNCOMMON } from './characters.ts'
import { closeLanguages, languageWords, type Script, scriptLanguages } from './language-words.ts'

/** Longest text looked at: a language shows within a few sentences. */
const MAX_TEXT = 1500

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
  const lower = text.slice(0, MAX_TEXT).normalize('NFC').toLowerCase()
  const { script, uncommon } = scriptOf(lower)
  const alone = script === undefined || uncommon ? byScript(lower) : undefined
  if (alone) return [alone]
  if (!script) return []
  const byWords = wordScores(lower)
  const letters = lettersIn(lower, script)
  return languagesOf[script]
    .map((lang) => {
      const known = byWords[numberOf.get(lang)!]!
      // Accented letters are common to many languages (and to broken encodings): alone they tell little.
      const most = script === 'Latin' ? Math.max(0.5, known) : Number.POSITIVE_INFINITY
      return { lang, score: known + Math.min(most, spelling(lang, letters)) }
    })
    .filter((s) => s.score > 0)
    .sort((a, b) => b.score - a.score)
}

/** Points by language (its place in `languages`): a word that many languages have tells little of each. */
function wordScores(lower: string): Float64Array {
  const scores = new Float64Array(languages.length)
  let start = -1
  for (let i = 0; i <= lower.length; i += 1) {
    if (i < lower.length && bitsOf(lower.charCodeAt(i)) & (LETTER | MARK)) {
      if (start < 0) start = i
      continue
    }
    if (start >= 0 && i - start <= longestWord) {
      const owners = wordIndex.get(lower.slice(start, i))
      if (owners) for (const owner of owners) scores[owner]! += 2 / (1 + owners.length)
    }
    start = -1
  }
  return scores
}

/** How often the text has each of the letters that only some languages of its script have. */
function lettersIn(lower: string, script: Script): Map<string, number> {
  const letters = new Map<string, number>()
  const special = specialLetters[script]
  for (let i = 0; i < lower.length; i += 1) {
    const letter = special.get(lower.charCodeAt(i))
    if (letter !== undefined) letters.set(letter, (letters.get(letter) ?? 0) + 1)
  }
  return letters
}

/** Letters that a language has speak for it, the more the fewer others have them; those it lacks speak against it. */
function spelling(lang: string, letters: Map<string, number>): number {
  const own = ownLetters.get(lang)!
  let score = 0
  for (const [letter, count] of letters) score += count * (own.has(letter) ? (rarity.get(letter) ?? 0) / 2 : -0.8)
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

const scripts: Script[] = ['Latin', 'Cyrillic', 'Arabic', 'Devanagari']

/** The one of the common scripts that most letters are of, and whether there are letters of any other script. */
function scriptOf(lower: string): { script: Script | undefined; uncommon: boolean } {
  let [latin, cyrillic, arabic, devanagari, uncommon] = [0, 0, 0, 0, 0]
  for (let i = 0; i < lower.length; i += 1) {
    const codePoint = lower.codePointAt(i)!
    if (codePoint > 0xffff) i += 1
    const bits = bitsOf(codePoint)
    if (bits & LATIN) latin += 1
    else if (bits & CYRILLIC) cyrillic += 1
    else if (bits & ARABIC) arabic += 1
    else if (bits & DEVANAGARI) devanagari += 1
    else if (bits & UNCOMMON) uncommon += 1
  }
  const counts = { Latin: latin, Cyrillic: cyrillic, Arabic: arabic, Devanagari: devanagari }
  const script = scripts.reduce((best, other) => (counts[other] > counts[best] ? other : best))
  return { script: counts[script] > 0 ? script : undefined, uncommon: uncommon > 0 }
}

const languages = Object.keys(languageWords)
const numberOf = new Map(languages.map((lang, i) => [lang, i]))
/** Languages, by their place in `languages`, that have a word among their commonest. */
const wordIndex = new Map<string, number[]>()
for (const [lang, { words }] of Object.entries(languageWords)) {
  for (const word of new Set(words.split(' ')))
    wordIndex.set(word, [...(wordIndex.get(word) ?? []), numberOf.get(lang)!])
}
const longestWord = Math.max(...[...wordIndex.keys()].map((word) => word.length))

const languagesOf = perScript((script) => languages.filter((lang) => languageWords[lang]!.script === script))
const ownLetters = new Map(languages.map((lang) => [lang, new Set(languageWords[lang]!.letters)]))
/** Letters that only some languages of a script have, by code unit. */
const specialLetters = perScript(
  (script) =>
    new Map(
      languagesOf[script]
        .flatMap((lang) => [...languageWords[lang]!.letters])
        .map((letter) => [letter.charCodeAt(0), letter]),
    ),
)

/** Share of the languages of its script that lack a letter. */
const rarity = new Map<string, number>()
for (const langs of Object.values(languagesOf)) {
  for (const letter of langs.flatMap((lang) => [...ownLetters.get(lang)!])) {
    rarity.set(letter, langs.filter((lang) => !ownLetters.get(lang)!.has(letter)).length / langs.length)
  }
}

function perScript<T>(make: (script: Script) => T): Record<Script, T> {
  return Object.fromEntries(scripts.map((script) => [script, make(script)])) as Record<Script, T>
}
