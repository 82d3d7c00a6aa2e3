/**
 * Words of one language that dates are told with, as phrases (see ../words/phrases.ts).
 * To add a language: one file of this shape, one line in languages.ts.
 */
export type DateWords = {
  /** Monday first. */
  weekdays: [string, string, string, string, string, string, string]
  /** January first. */
  months: string[]
  /** The day of writing, and the night before its morning ("overnight" in a morning's report). */
  today: string
  yesterday: string
  /** Two days before. */
  beforeYesterday?: string
  tomorrow: string
  /** "a day earlier": the day before the one that the sentence names. */
  dayEarlier?: string
  /** Follows a number: "days ago". */
  daysAgo?: string
  numbers?: string[]
  /** Nights that belong to two days: the later one counts ("in der Nacht zum Dienstag"). */
  night: string
  /** Joins the two days of a night. */
  nightLink: string
  /** Verbs of reporting: a day beside one is the day of the statement. */
  said: string
  /** Verbs of blaming, asking, inquiring, which take an object before their day ("accused the army on Friday of"). */
  blamed?: string
  /** Directly before an expression: it is still to come, or a limit. */
  ahead: string
  /** Directly before or after: "next". */
  next: string
  /** Before an expression, in its clause: it is still to come ("will stay shut on Thursday"). */
  will: string
  /** Directly before an expression: it tells of something earlier. */
  past: string
  /** What follows in the sentence tells of something earlier ("after"): of the event, where the sentence dates nothing else. */
  story: string
  /** What follows in the sentence is another event ("two days after", "since"). */
  since: string
  /** The whole sentence tells of something earlier ("Напомним, …"). */
  remind: string
  /** "The day after": what follows happened a day before. Only where the sentence tells of nothing else. */
  dayAfter?: string
  /** The same with a number before: "days after". */
  daysAfter?: string
  /** Verbs of happening and of recording: the day beside one is the day of the event. */
  occurred?: string
  /** A wounded person dies later: the day beside is not the day of the event. */
  died?: string
  /** Names that hold the name of a day ("Santo Domingo"). */
  name?: string
  /** May stand between a day and its month, or a preposition and its day. */
  glue: string
}
