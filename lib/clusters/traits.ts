import type { Claim, EventType, Place } from '../events/facts.ts'
import type { Profile, WireClass } from '../stories/story.ts'

/** A term and its weight within its story (rarity not yet applied). */
export type Weighted = [term: string, weight: number]

/** What a profile's `features` hold: all that two stories are compared by. */
export type Traits = {
  lang: string
  outlet: string
  origin: string
  feed: string
  wire: WireClass
  /** Story time in hours since 1970. */
  hour: number
  /** Stems of the text, heaviest first. */
  terms: Weighted[]
  /** Stems of the headline. */
  title: string[]
  /**
   * Tokens that languages share: `=` name skeleton, `#` number, `@` place, `+` concept, `~` cognate skeleton.
   */
  bridge: Weighted[]
  /** Skeletons of the names that the story is about, most telling first. */
  names: string[]
  /** Near-copy fingerprint. */
  print: string
  /** Words of title, lead and body that were read. */
  size: number
  isBorderEvent: boolean
  type: EventType | null
  date: string | null
  /** The text's own words tell the day; else it is the day of publication, which a late report has wrong. */
  dateTold: boolean
  /** It tells that the like happened before ("shelled again"). */
  again: boolean
  /** It tells what came after: the day that it names is not the event's. */
  aftermath: boolean
  /** `seat`: a town whose region bears its name, so that perhaps the region is meant. */
  place: (Pick<Place, 'id' | 'country' | 'admin1' | 'lat' | 'lon' | 'precision'> & { seat?: true }) | null
  border: string | null
  /** Settlements mentioned besides the event's place. */
  near: string[]
  actors: string[]
  tolls: Pick<Claim, 'kind' | 'who' | 'min' | 'max' | 'stance'>[]
}

export function traitsOf(profile: Profile): Traits {
  return profile.features as Traits
}
