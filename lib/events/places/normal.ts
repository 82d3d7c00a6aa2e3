/**
 * One spelling for names that differ only in case, accents, apostrophes, hyphens or letter variants, so that the
 * gazetteer and the text meet: "Vovchans’k" = "Vovchansk", "Novaya-Guta" = "novaya guta", "كي" = "کی". Linear.
 */
export function normal(name: string): string {
  const lower = name.toLowerCase()
  if (WORD.test(lower)) return lower
  const plain = CYRILLIC.test(lower) ? shortened(lower) : unaccented(lower)
  return plain.replace(APOSTROPHES, '').replace(BREAKS, ' ').trim()
}

/** One word of unmarked letters: most words are, and nothing is to be done for them. */
const WORD = /^[a-z0-9а-ик-яєіґ]*$/
/** Letters that need no decomposition, or one that we know. */
const CYRILLIC = /^[\x20-\x7Eа-яёєіїґў«»“”’‘–—]*$/
const shortened = (lower: string): string =>
  lower.replaceAll('й', 'и').replaceAll('ё', 'е').replaceAll('ї', 'і').replaceAll('ў', 'у')
const APOSTROPHES = /['’ʼ‘`´ʹ′ʻˈ"“”«»]+/g
/** A single space is left alone: a sentence is full of them. */
const BREAKS = /[\s\-‐‑‒–—_./,;:()]{2,}|[^\S ]|[-‐‑‒–—_./,;:()]/g

const LETTERS: Record<string, string> = {
  ł: 'l',
  ı: 'i',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ə: 'a',
  ħ: 'h',
  ŋ: 'n',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ـ: '',
}

function unaccented(lower: string): string {
  return lower
    .normalize('NFKD')
    .replace(/[\u0300-\u036F\u0591-\u05C7\u064B-\u065F\u0670\u200B-\u200F]/g, '')
    .replace(/[łıøđðßæœþəħŋىیکةـ]/g, (letter) => LETTERS[letter] ?? letter)
}

/** Two 32-bit hashes of a normalised name: together they tell names apart without keeping the names. */
export function hashes(name: string): [number, number] {
  let a = 0x811c9dc5
  let b = 0x1b873593
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i)
    a = Math.imul(a ^ code, 0x01000193)
    b = Math.imul(b ^ code, 0x85ebca6b)
    b = (b << 13) | (b >>> 19)
  }
  b ^= b >>> 16
  b = Math.imul(b, 0xc2b2ae35)
  b ^= b >>> 13
  return [a >>> 0, b >>> 0]
}

const ROMAN: Record<string, string> = Object.fromEntries(
  'а:a б:b в:v г:g ґ:g д:d е:e є:e ж:zh з:z и:i і:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ъ: ы:y ь: э:e ю:yu я:ya ў:u ј:i љ:l њ:n ћ:c ђ:d џ:dz қ:k ғ:g ү:u ұ:u ө:o һ:h ң:n'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
)

/** Spellings of one sound in the romanisations of several languages, longest first: "sch", "sh" and "sz" are one. */
const SOUNDS: [RegExp, string][] = [
  // German writes both sh and zh as sch, French sh as ch: all hushing sounds are one.
  [/schtsch|shch|szcz|stsch|tsch|dsch|tch|sch|dzh|cz|sh|sz|dj|zh|ch/g, 'S'],
  [/kh|gh|x|g/g, 'h'],
  // German writes ts as z.
  [/ts|tz|c(?=[eiy])/g, 'z'],
  [/ck|q|c(?![eiy])/g, 'k'],
  [/w/g, 'v'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/ou|oo/g, 'u'],
  [/[yj]/g, 'i'],
  [/i+(?=[aeou])/g, ''],
  [/ae/g, 'e'],
  [/oe/g, 'o'],
  [/ee/g, 'i'],
  [/(.)\1+/g, '$1'],
  [/h$/g, ''],
]

/** Marks the end of a first word: no rule changes it. */
const NEXT = 'aba'

/** The sound of the first word of a name that goes on after it; empty for an article, null for unknown scripts. */
export function firstSoundOf(name: string): string | null {
  const sound = soundOf(`${name} ${NEXT}`)
  return sound === null ? null : sound === NEXT ? '' : sound.slice(0, sound.indexOf(' '))
}

/** The Arabic article in its many romanisations: Aita al-Shaab, Aita ech-Chaab, Ayta ash-Shaab. */
const ARTICLE = /(^| )[ae](?:l|ch|sh|s|r|d|n|t|z) (?=\S{4})/g

/**
 * A coarse sound of a normalised name, the same for most romanisations of it: "Novaja Tavolzhanka", "Nowaja Tawolschanka"
 * and "Новая Таволжанка" agree. Null for scripts that it does not know. Linear.
 */
export function soundOf(name: string): string | null {
  const roman = name.replace(/[\u0400-\u04FF]/g, (letter) => ROMAN[letter] ?? letter)
  const latin = roman.replace(ARTICLE, '$1')
  if (/[^a-z ]/.test(latin)) return null
  return SOUNDS.reduce((text, [from, to]) => text.replace(from, to), latin)
}

/** Fewest consonants by which a name is known. */
const FEWEST = 3

/**
 * The consonants of a sound, and whether it begins with a vowel: the same where spellings differ in vowels only, as
 * Kantimirovka and Kantemirovka, Foutoukol and Fotokol. Null for names with too few of them.
 */
export function consonantsOf(sound: string): string | null {
  const bare = sound.replace(/(^| )[aeiou]+/g, '$1_').replace(/[aeiou]+/g, '')
  return bare.replace(/[_ ]/g, '').length >= FEWEST ? bare : null
}
