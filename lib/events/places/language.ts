/**
 * What one language gives to the finding of places. Adding a language is adding a file in `languages/` and a line in
 * `languages.ts`. Words are in small letters; those marked "stems" match every word that begins so.
 */
export type PlaceLanguage = {
  /**
   * Case endings of names and the nominative endings that they may stand for: `а: - о ы; ой: а ая`, where `-` is
   * nothing. All that fit are tried, and only names that the gazetteer has are taken.
   */
  endings: string
  /** Endings that turn the name of a place into an adjective: `ский ская …` are cut to the stem before them. */
  adjectives?: RegExp
  /** What a stem left by `adjectives` is completed with to give the place's name again. */
  completions?: string[]
  /** Letters of foreign names that are another sound here than in the spellings of the gazetteer, and those for it. */
  respell?: [RegExp, string]
  /** Prepositions that put something at a place. */
  at: string[]
  /** Those of `at` that put it inside the place, and those that put it only near. */
  inside: string[]
  near: string[]
  /** What stands right before a place that something came from: `launched from`, `со стороны`. */
  from: string[]
  /** What stands right before a place that people were brought or went to, or that distance is counted from. */
  toward: string[]
  /** What stands right before a place that only tells where another is: `4 km north of`. */
  beside: string[]
  /** Stems of words for a settlement, district, region standing beside its name. */
  settlement: string[]
  district: string[]
  region: string[]
  /** Stems of verbs and nouns of saying. */
  said: string[]
  /** Words that turn what follows them into background: `follows`, `days after`. */
  background: string[]
  /** Stems of border words: the line, crossings, those who guard it. */
  border: string[]
  /** Stems of phrases that say that a border was crossed or fired across. */
  crossing: string[]
  /** Titles and offices that a person's name follows; stems. */
  persons: string[]
  /** Words often written with a capital that are names of places somewhere, but hardly ever mean them. */
  common: string[]
}
