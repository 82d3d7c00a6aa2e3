/** Phrases (see ../words/phrases.ts) of denial in one language. */
export type DenialWords = {
  /** Verbs of denying, and calling something untrue. */
  deny: string
  /** Says by itself that somebody had no part ("had nothing to do with"). */
  noPart: string
  /** Says by itself that nothing happened, or that it happened otherwise. */
  noEvent: string
  /** Says by itself that nothing was agreed. */
  noAgreement: string
  /** What is denied, beside a verb of denying. */
  involvement: string
  event: string
  agreement: string
  /** A denial of habit or of a detail: none of this event ("denies targeting civilians"). */
  habit: string
  /** Denial with a pronoun for what was said before: "denied it". */
  it?: string
  /** Verbs of denying that need no object where somebody named is their subject ("Minsk denies"). */
  bare?: string
  /** No denial: "neither confirmed nor denied", "denied entry". */
  not?: string
  /** Denial of an act or of one's own forces' ("denied its troops had …", "nie avoir tiré"). */
  act?: string
}
