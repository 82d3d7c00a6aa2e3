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
}
