/**
 * Compiles phrases written as language data: apart by `|`, `*` for any further letters of a word, ` … ` for up to
 * forty characters of the same sentence, or none. They match whole words, in any case of letters, in time linear in the text.
 */
export function phrases(byLanguage: Record<string, string>, where: 'start' | 'anywhere'): RegExp {
  const all = Object.values(byLanguage).flatMap((list) => list.split('|').map(compile))
  return new RegExp(`${where === 'start' ? '^' : '(?<!\\p{L})'}(?:${all.join('|')})(?!\\p{L})`, 'iu')
}

function compile(phrase: string): string {
  return phrase
    .trim()
    .replace(/[.+?^${}()[\]\\/]/g, '\\$&')
    .replaceAll('*', '\\p{L}*')
    .replaceAll(' … ', ' (?:[^.]{0,40} )?')
    .replaceAll("'", "['’ʼ]")
}
