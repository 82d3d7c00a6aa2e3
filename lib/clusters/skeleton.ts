/**
 * Skeleton of a name: its consonants in Latin letters, so that Тавoлжанка, Таволжанка and Tavolzhanka meet.
 * Vowels are what transliterations disagree about most, so only a leading one is kept, as `a`.
 * Sounds that systems of transliteration mix up share a letter: h, kh and g (Харків, Kharkiv; Гродно, Hrodna).
 */
const CYRILLIC: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'h',
  ґ: 'h',
  д: 'd',
  е: 'a',
  ё: 'a',
  є: 'a',
  ж: 'z',
  з: 'z',
  и: 'a',
  і: 'a',
  ї: 'a',
  й: '',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'a',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'a',
  ф: 'f',
  х: 'h',
  ц: 'ts',
  ч: 'c',
  ш: 's',
  щ: 's',
  ъ: '',
  ы: 'a',
  ь: '',
  э: 'a',
  ю: 'a',
  я: 'a',
  ў: 'v',
  ђ: 'd',
  ј: '',
  љ: 'l',
  њ: 'n',
  ћ: 'c',
  џ: 'dz',
  ѓ: 'h',
  ќ: 'k',
  ѕ: 'dz',
}

/** Katakana by the consonant of its row: the foreign names of Japanese text. */
const KANA: Record<string, string> = {}
for (const [sound, row] of Object.entries({
  a: 'アイウエオァィゥェォー',
  k: 'カキクケコ',
  h: 'ガギグゲゴハヒヘホ',
  s: 'サスセソシ',
  z: 'ザズゼゾ',
  dz: 'ジ',
  t: 'タテト',
  c: 'チ',
  ts: 'ツ',
  d: 'ダデドヂヅ',
  n: 'ナニヌネノン',
  f: 'フ',
  b: 'バビブベボ',
  p: 'パピプペポ',
  m: 'マミムメモ',
  r: 'ラリルレロ',
  v: 'ヴ',
  '': 'ャュョヤユヨワヲッ',
}))
  for (const letter of row) KANA[letter] = sound

/** Letter groups of the Latin alphabet, longest first, with the languages that read them so. */
const LATIN: readonly (readonly [string, string])[] = [
  ['shch', 's'],
  ['tsch', 'c'],
  ['sch', 's'],
  ['tch', 'c'],
  ['dzh', 'dz'],
  ['sh', 's'],
  ['ch', 'c'],
  ['zh', 'z'],
  ['kh', 'h'],
  ['gh', 'h'],
  ['ph', 'f'],
  ['th', 't'],
  ['ck', 'k'],
  ['ts', 'ts'],
  ['tz', 'ts'],
  ['cz', 'c'],
  ['sz', 's'],
  ['rz', 'z'],
  ['qu', 'kv'],
  ['ce', 's'],
  ['ci', 's'],
  ['cy', 's'],
  ['ge', 'dz'],
  ['x', 'ks'],
  ['q', 'k'],
  ['c', 'k'],
  ['w', 'v'],
  ['j', 'dz'],
  ['g', 'h'],
  ['y', ''],
]
const LATIN_SLAVIC: Record<string, string> = { j: '', c: 'ts', g: 'h', w: 'v', y: 'a', q: 'k', x: 'ks' }
/** Languages in which j is a glide and c before e, i no s. */
const GLIDING = new Set([
  'pl',
  'cs',
  'sk',
  'sl',
  'hr',
  'bs',
  'sr',
  'lt',
  'lv',
  'et',
  'fi',
  'hu',
  'de',
  'sv',
  'nb',
  'no',
  'da',
  'nl',
])
/** Case endings of Russian, Ukrainian and Belarusian names that leave a consonant in the skeleton. */
const CASES = /(?:ами|ями|ого|его|ому|ему|ыми|ими|іми|ові|еві|ой|ей|ом|ем|єм|ам|ям|ах|ях|ым|им|ім|ых|их|іх)$/u
const MARKS = /\p{M}/gu

/** Skeleton of one word; '' when too little is left to tell names apart. `lang` is a base language. */
export function skeletonOf(word: string, lang: string): string {
  const lower = word.slice(0, 40).toLowerCase()
  if (/\p{Script=Cyrillic}/u.test(lower)) return squeeze(mapLetters(dropCase(lower), CYRILLIC))
  if (/\p{Script=Katakana}/u.test(lower)) return squeeze(mapLetters(lower, KANA))
  const latin = lower
    .replace(/š|ś|ş/g, 'sh')
    .replace(/č|ć|ç/g, 'ch')
    .replace(/ž|ź|ż/g, 'zh')
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/đ|ð/g, 'd')
    .replace(/ß/g, 'ss')
    .replace(/ñ/g, 'n')
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/['’ʼ]s$/u, '')
  if (!/[a-z]/.test(latin)) return ''
  return squeeze(GLIDING.has(lang) ? slavic(latin) : readLatin(latin))
}

function dropCase(word: string): string {
  const cut = word.replace(CASES, '')
  return cut.length >= 4 ? cut : word
}

function mapLetters(word: string, table: Record<string, string>): string {
  let out = ''
  for (const letter of word) out += table[letter] ?? (/[a-z]/.test(letter) ? letter : '')
  return out
}

function readLatin(word: string): string {
  let out = ''
  let i = 0
  while (i < word.length) {
    const group = LATIN.find(([letters]) => word.startsWith(letters, i))
    if (group) {
      out += group[1]
      i += group[0].length === 2 && 'ce ci cy ge'.includes(group[0]) ? 1 : group[0].length
    } else {
      const letter = word[i]!
      out += 'aeiou'.includes(letter) ? 'a' : /[a-z]/.test(letter) ? letter : ''
      i += 1
    }
  }
  return out
}

function slavic(word: string): string {
  let out = ''
  let i = 0
  while (i < word.length) {
    const group = LATIN.find(
      ([letters]) => letters.length > 1 && !'ce ci cy ge qu'.includes(letters) && word.startsWith(letters, i),
    )
    const letter = word[i]!
    if (group) out += group[1]
    else out += 'aeiou'.includes(letter) ? 'a' : (LATIN_SLAVIC[letter] ?? (/[a-z]/.test(letter) ? letter : ''))
    i += group ? group[0].length : 1
  }
  return out
}

/** Keeps a leading vowel, drops the others, and writes doubled consonants once. */
function squeeze(sounds: string): string {
  let out = ''
  for (const sound of sounds) {
    if (sound === 'a' && out) continue
    if (sound !== out.at(-1)) out += sound
  }
  return out.length >= 3 ? out.slice(0, 14) : ''
}
