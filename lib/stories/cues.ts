/** Patterns for headlines of all languages, joined by the letters they can match: a headline is tried with its own only. */
export type Cues = { cyrillic: RegExp; other: RegExp }

const CYRILLIC = /[\u0400-\u04ff]/
const LATIN_WORD = /[a-z]{3}/

/** Sorts patterns (with the flag `u` alone) by script; one that has words of both is kept with both. */
export function cuesOf(patterns: RegExp[]): Cues {
  const words = (pattern: RegExp) => pattern.source.replace(/\\[pPu]\{[^}]*\}|\\./g, ' ')
  // Of no patterns: one that is found nowhere.
  const joined = (own: RegExp[]) => new RegExp(own.map((pattern) => `(?:${pattern.source})`).join('|') || '(?!)', 'u')
  return {
    cyrillic: joined(patterns.filter((pattern) => CYRILLIC.test(words(pattern)) || !LATIN_WORD.test(words(pattern)))),
    other: joined(patterns.filter((pattern) => !CYRILLIC.test(words(pattern)) || LATIN_WORD.test(words(pattern)))),
  }
}

/** Whether any of the patterns that a text's letters allow is found in it. */
export function anyCue(cues: Cues, text: string): boolean {
  return (CYRILLIC.test(text) ? cues.cyrillic : cues.other).test(text)
}
