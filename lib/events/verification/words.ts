/** Phrases (see ../words/phrases.ts) in which an outlet of this language says that it could not verify something. */
export type VerificationWords = {
  /** Says it whole, without naming who: it is the outlet that speaks. */
  whole: string
  /** Inability; counts with a verb of verifying near it. */
  cannot: string
  /** Inability that nobody in particular has ("не удалось"): somebody else has it only where named right before it. */
  impersonal?: string
  /** Reports as the subject ("could not be confirmed"): the outlet's note, unless somebody else says so. */
  passive?: string
  /** Only ever said of reports: to verify. */
  verify: string
  /** Said by anyone of anything (to confirm, to establish): counts when the outlet is named. */
  confirm: string
  /** The outlet, or journalists, by a common word ("we", "the agency"). */
  ours: string
  /** Somebody else whose inability is news, not a note of the outlet. */
  others: string
  /** First persons that cannot: the outlet's own voice, where not in quotation marks. */
  we?: string
  /** A question whose account holds ("whose version is true"): with inability or `unknown` anywhere in the sentence. */
  whose?: string
  /** Not known, hard to say. */
  unknown?: string
  /** What an outlet verifies: accounts, figures, pictures; and what of them can be in doubt (authenticity). */
  report?: string
  /** Any negation, also those that quantify ("none of", "neither"). */
  negation?: string
  /** Participles of verifying and confirming: said of reports, nobody in particular did it. */
  checked?: string
  /** Nouns for it. */
  proof?: string
  /** What sets a confirmation apart from one by those concerned: independent, visual, by other sources. */
  apart?: string
  /** Adjectives and short sentences. */
  unconfirmed?: string
  /** An official confirmation is somebody else's. */
  official?: string
  /** Auxiliaries of active verbs that look like the passive's participle (German "hat … nicht bestätigt"). */
  active?: string
  /** Pictures and recordings; with `when` and `unknown`, a note. */
  media?: string
  when?: string
  /** Prepositions before whose confirmation lacks. */
  source?: string
  /** What the outlet has not seen. */
  evidence?: string
  /** Before a report that is cited, and not in doubt ("according to figures"). */
  according?: string
  /** Getting to the scene: an outlet that was kept from it could not check. */
  access?: string
  /** Seeking to verify: not done, where the outlet seeks. */
  trying?: string
}
