/** How fine a place is that the text supports. District, region and country are coarse: no distance is taken from them. */
export type Precision = 'settlement' | 'district' | 'region' | 'country'

export type Place = {
  /** Gazetteer id (`g519473` for GeoNames, `x…` for our own file). */
  id: string
  /** English or romanised name. */
  name: string
  /** ISO 3166-1 alpha-2. */
  country: string
  /** First-order region, romanised, without its generic word ("Belgorod"). */
  admin1?: string
  lat: number
  lon: number
  precision: Precision
  /** IANA zone. */
  timezone?: string
}

/** What a place is to the story. */
export type PlaceRole = 'event' | 'said' | 'origin' | 'background'

export type PlaceMention = { place: Place; role: PlaceRole; text: string }

export type Border = {
  /** The two ISO codes in alphabetical order: `RU-UA`. */
  pair: string
  /** ISO code of the side on which the place lies. */
  side: string
  /** From the place to the nearest point of the shared line; absent for coarse places. */
  distanceKm?: number
  kind?: 'land' | 'maritime' | 'disputed'
}

/** ACLED's sub-event types that border events use (Codebook, 2024): names verbatim. */
export type EventType =
  | 'Armed clash'
  | 'Shelling/artillery/missile attack'
  | 'Air/drone strike'
  | 'Remote explosive/landmine/IED'
  | 'Attack'
  | 'Abduction/forced disappearance'
  | 'Arrests'
  | 'Protest'
  | 'Violent demonstration'
  | 'Non-violent transfer of territory'
  | 'Government regains territory'
  | 'Non-state actor overtakes territory'
  | 'Agreement'
  | 'Disrupted weapons use'
  | 'Other'

export type Claim = {
  kind: 'killed' | 'wounded' | 'captured' | 'missing'
  who: 'civilian' | 'military' | 'unspecified'
  min: number
  /** null: open upwards ("at least two", "dozens"). */
  max: number | null
  /** In English, as short as the text gives it; null when the outlet says it in its own voice. */
  claimant: string | null
  /** The claimant as the text writes it, where the text is not English ("Defensoría del Pueblo"). */
  claimantText?: string
  stance: 'claimed' | 'confirmed' | 'denied'
  /** The sentence that says it, cut to 300 characters. */
  sentence: string
}

/** The `dateWords` of a report that has no word of time: the day of its publication stands in. */
export const PUBLICATION_DAY = '(reported)'

/** What one story version says happened. Pure function of its text, language and time. */
export type Facts = {
  isBorderEvent: boolean
  /** Why it is, or is not, in words. */
  borderReason: string
  type: EventType | null
  /** The words that decided the type. */
  typeWords: string[]
  /** Local date (YYYY-MM-DD) on which it happened, and the words that say so. */
  date: string | null
  dateWords?: string
  place: Place | null
  places: PlaceMention[]
  border: Border | null
  /** Sides and groups named as acting ("Freedom of Russia Legion"), in English where known. */
  actors: string[]
  claims: Claim[]
  /** Who could not verify. */
  unverified: { by: string; sentence: string } | null
  denial: { by: string; of: 'involvement' | 'event' | 'agreement'; sentence: string } | null
}
