/** Whether any of some phrases stands in a text. */
export type Phrases = { test(text: string): boolean }

/**
 * Compiles phrases written as language data: apart by `|`, `*` for any further letters of a word, ` … ` for up to
 * forty characters of the same sentence, or none. They match whole words, in any case of letters, in time linear in the text.
 */
export function phrases(byLanguage: Record<string, string>, where: 'start' | 'anywhere'): Phrases {
  const all = Object.values(byLanguage).flatMap((list) => list.split('|').map((phrase) => phrase.trim().toLowerCase()))
  // A final `*` says that the word may go on, so that its end need not be looked for.
  const whole = all.filter((phrase) => !phrase.endsWith('*')).map(compile)
  const begun = all.filter((phrase) => phrase.endsWith('*')).map((phrase) => compile(phrase.slice(0, -1)))
  const options = [...begun, ...(whole.length > 0 ? [`(?:${whole.join('|')})(?!\\p{L})`] : [])]
  // The text is read in small letters: with the flag `i` the patterns would be ten times as large.
  const pattern = new RegExp(`${where === 'start' ? '^' : '(?<!\\p{L})'}(?:${options.join('|')})`, 'u')
  return { test: (text) => pattern.test(text.toLowerCase()) }
}

function compile(phrase: string): string {
  return phrase
    .replace(/[.+?^${}()[\]\\/]/g, '\\$&')
    .replaceAll('*', '\\p{L}*')
    .replaceAll(' … ', ' (?:[^.]{0,40} )?')
    .replaceAll("'", "['’ʼ]")
}
