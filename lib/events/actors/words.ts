/** Names of sides, institutions and groups in one language, as phrases (see ../words/phrases.ts), by their English name. */
export type ActorWords = {
  /** Country code → its name, its people and its adjective, as stems. Added to what Intl gives. */
  countries: Record<string, string>
  /** Institution in English → how it is called; `UA:Security Service` where the name alone tells the country. */
  institutions: Record<string, string>
  /** Offices that speak for a side but are none themselves ("governor"). */
  offices?: Record<string, string>
}
