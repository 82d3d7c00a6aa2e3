/** Headline and lead as tables of words are compared with them: the first `letters`, small, ё as е. */
export function headOf(title: string, summary: string, letters: number): string {
  return `${title}. ${summary}`.slice(0, letters).toLowerCase().replaceAll('ё', 'е')
}

/** Any of some alternatives as whole words, in any script. */
export function wholeWords(alternatives: string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'u')
}
