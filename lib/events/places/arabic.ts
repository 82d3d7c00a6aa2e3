/**
 * Consonants of a name in Arabic letters as the index of names near borders writes them (see `consonantsOf`): Arabic
 * leaves short vowels out, so of most foreign names nothing but the consonants can be compared.
 */
const LETTERS: Record<string, string[]> = {
  ا: [''],
  أ: [''],
  إ: [''],
  آ: [''],
  ى: [''],
  ئ: [''],
  ؤ: [''],
  ء: [''],
  ع: [''],
  ة: [''],
  ي: [''],
  ب: ['b', 'p'],
  پ: ['p'],
  ت: ['t'],
  ث: ['t'],
  ط: ['t'],
  ج: ['', 'h', 'S'],
  چ: ['S'],
  ش: ['S'],
  ح: ['h'],
  خ: ['h'],
  غ: ['h'],
  ه: ['h', ''],
  گ: ['h'],
  د: ['d'],
  ذ: ['d', 'z'],
  ض: ['d'],
  ر: ['r'],
  ز: ['z'],
  ظ: ['z'],
  س: ['s'],
  ص: ['s'],
  ف: ['f', 'v'],
  ڤ: ['v'],
  ق: ['k', 'h'],
  ك: ['k', 'h'],
  ل: ['l'],
  م: ['m'],
  ن: ['n'],
  و: ['', 'v'],
}

/** Vowels and what is silent at the beginning of a name. */
const OPENING = /^[اأإآيعىئء]/
/** Fewest letters and most spellings tried. */
const FEWEST = 3
const MOST = 24

/** The consonants that a word of Arabic letters may stand for, at most some dozens; none when it has too few. */
export function consonantsOfArabic(word: string): string[] {
  const letters = word.startsWith('ال') && word.length > 5 ? word.slice(2) : word
  let spellings = ['']
  for (const [i, letter] of [...letters].entries()) {
    const sounds = LETTERS[letter]
    if (!sounds) return []
    const own = i === 0 && OPENING.test(letter) ? ['_'] : i === 0 && letter === 'ج' ? ['_', 'h', 'S'] : sounds
    spellings = spellings.flatMap((s) => own.map((sound) => s + sound)).slice(0, MOST)
  }
  // Doubled consonants are one in the index.
  const bare = spellings.map((s) => s.replace(/(.)\1+/g, '$1').replace(/h$/, ''))
  return [...new Set(bare)].filter((s) => s.replace('_', '').length >= FEWEST)
}
