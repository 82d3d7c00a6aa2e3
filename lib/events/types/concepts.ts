/**
 * What a word or phrase speaks of. Language files list phrases per concept; `compose.ts` makes event types of them,
 * so that the reasoning is written once for all languages.
 */
export type Concept =
  // Means
  | 'shell'
  /** Words for fire of any weapon (обстрел, ostrzał, Beschuss): of guns, unless small arms are named. */
  | 'fire'
  | 'smallarms'
  | 'drone'
  | 'air'
  /** Aircraft with a crew: a strike only with an act beside them. */
  | 'aircraft'
  | 'mine'
  /** A bomb or mine as a thing: found, defused, or set off. */
  | 'device'
  | 'blast'
  /** Bodies under rubble: something heavy fell. */
  | 'rubble'
  /** Quake, flood, fire, gas, traffic: explains harm without arms. */
  | 'disaster'
  // Acts
  | 'down'
  /** What comes down of something shot down. */
  | 'debris'
  | 'defuse'
  | 'hit'
  /** Comes down: by itself, or shot down. */
  | 'crash'
  | 'clash'
  /** Comes, hits and leaves: on foot, or by air where aircraft are named. */
  | 'raid'
  | 'shoot'
  /** Shots that are meant to hit nobody. */
  | 'warn'
  /** Whoever shoots is shot at. */
  | 'mutual'
  | 'assault'
  | 'abduct'
  /** Led away: arrested by soldiers or police, abducted by others. */
  | 'take'
  | 'missing'
  | 'arrest'
  | 'protest'
  | 'block'
  | 'riot'
  | 'withdraw'
  | 'regain'
  | 'seize'
  /** Has a place in hand: who has, decides. */
  | 'hold'
  /** Drives somebody out of a place. */
  | 'expel'
  | 'deal'
  // Border events without violence, and migration
  | 'close'
  | 'evacuate'
  | 'migrate'
  /** Water or cold killed them. */
  | 'drown'
  | 'smuggle'
  | 'build'
  // Who is acted on, and what became of them
  | 'civilian'
  /** Called civilians: whoever is killed so died of violence. */
  | 'noncombatant'
  | 'soldier'
  | 'gunman'
  | 'killed'
  | 'wounded'
  | 'unharmed'
  /** Envoys and ministries: they protest in no street. */
  | 'diplomacy'
  // Phrases that only look like one of the above; and what marks a sentence as history
  | 'skip'
  /** What follows is why it was done, not what was done. */
  | 'cause'
  | 'background'
  /** "A day after": what follows is earlier, and may be what the story is about. */
  | 'follow'

export type TypeWords = Partial<Record<Concept, string>>

/** Concepts of something done: the event, where a sentence tells one first. */
export const ACTS = new Set<Concept>(
  'shell fire drone air mine blast down defuse hit clash raid shoot assault abduct take arrest protest block riot withdraw regain seize hold expel deal close evacuate migrate smuggle build'.split(
    ' ',
  ) as Concept[],
)
