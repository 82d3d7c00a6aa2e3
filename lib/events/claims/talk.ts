import { nameOf } from './claimant.ts'
import type { Initials } from './initials.ts'
import type { Speaker } from './speakers.ts'

/** Who has spoken so far in a story. */
export type Talk = {
  /** Region that the story is about: a bare "governor" is its governor. */
  storyRegion: () => string | undefined
  /** Initials that the story uses. */
  initials: () => Initials
  /** Who spoke last: "it said", "the ministry added". */
  last: string | null
  /** The one of them whose words go on in sentences that name nobody; bystanders' do not. */
  carrier: string | null
  /** Who the sentence before was about, if it attributed nothing: "The governor urged calm. He said …". */
  subject: string | null
  /** Armed or other group named last: "the group". */
  group: string | null
  /** Bodies named so far, the latest last: "the ministry" points back to one of them. */
  bodies: string[]
  /** All who spoke, by the name given them here, with the words of the text. */
  voices: Map<string, string>
  /** Those of them who hold an office or speak for a body: bystanders' words stand for themselves alone. */
  official: Set<string>
  /** English alone can name an unknown speaker by its word order ("a shopkeeper said"). */
  rawNames: boolean
  freeOrder: boolean
}

/** Words that only ever point back to a body named before. */
const GENERIC = new Set(['ministry', 'committee', 'agency', 'service', 'operator', 'head', 'spokesperson'])
/** Those of them that any body may have: only one who has spoken is meant. */
const PERSONAL = new Set(['head', 'spokesperson'])
/** Short names that may stand for a longer one used before: "the defence ministry" for the Russian one. */
const SHORT = new Set([
  'administration',
  'governor',
  'military',
  'army',
  'police',
  'officials',
  'Border Guard',
  'Defence Ministry',
  "prosecutor's office",
  'regional administration',
  'legion',
  'corps',
  'group',
  'organisation',
  'movement',
  'front',
  'battalion',
  'brigade',
  'regiment',
  'detachment',
  'foundation',
  'association',
  'collective',
  'party',
  'union',
  'committee',
  'council',
  'commission',
  'mission',
  'hospital',
  'embassy',
  'consulate',
  'command',
  'headquarters',
  'militia',
])

/** The speaker's name; a short name stands for the long one used before. */
export function resolve(speaker: Speaker, talk: Talk): string {
  if (speaker.raw) return resolveRaw(speaker, talk)
  const name = nameOf(speaker, talk.storyRegion)
  if (speaker.country || speaker.region) return name
  if (!SHORT.has(name) && !GENERIC.has(name)) return name
  const key = name.toLowerCase()
  const named = [talk.last, ...talk.bodies.toReversed()]
  const known =
    named.find((k) => k?.toLowerCase().includes(key)) ?? (key === 'ministry' ? named.find(isAgency) : undefined)
  if (known || !GENERIC.has(name)) return known ?? name
  return talk.subject ?? talk.last ?? (PERSONAL.has(name) ? name : (talk.bodies.at(-1) ?? name))
}

/** Bodies in general: "the force", "the group" point back to one that has a name. */
const BODY =
  /^(?:force|group|movement|organisation|organization|corps|agency|militia|outfit|party|alliance|union|battalion|brigade|coalition|committee|council|commission|front|association|body|guard|unit)$/

const GROUP = /^(?:group|movement|organisation|organization|militia|outfit|party)$/
/** What somebody said, in its own name: "the broadcast said". */
const SAYINGS =
  /^(?:broadcast|report|bulletin|post|message|document|source|note|text|agency|channel|release|announcement|account)$/

/** "the force" is the Eastern Defence Force, or the EDF; the EDF is what the story spells out. */
function resolveRaw(speaker: Speaker, talk: Talk): string {
  const raw = speaker.raw!
  if (speaker.definite && SAYINGS.test(raw)) return talk.last ?? talk.bodies.at(-1) ?? raw
  const full = talk.initials().full.get(raw)
  if (full) return full
  if (!speaker.definite || raw.includes(' ') || !BODY.test(raw)) return raw
  const named = [...talk.bodies.toReversed(), talk.last].find(
    (name) => name && name !== raw && name.toLowerCase().includes(raw),
  )
  if (!named && GROUP.test(raw)) {
    const last = talk.group ?? talk.bodies.findLast((name) => /\p{Lu}/u.test(name))
    if (last) return last
  }
  const { full: spelt, most } = talk.initials()
  return named ?? (most && (spelt.get(most) ?? most)) ?? raw
}

/** What "ведомство", "відомство", "resort" may point back to: not only ministries. */
const isAgency = (name: string | null): boolean =>
  name !== null && /Ministry|Service|FSB|SBU|Guard|Committee|Intelligence|Department/i.test(name)

export const isBareCountry = (s: Speaker): boolean => !s.office && !s.institution && !s.group && !s.raw

/** Bodies remembered for a story: enough for any wire, bounded for hostile text. */
const MAX_BODIES = 12

export function remember(talk: Talk, name: string): void {
  if (talk.bodies.at(-1) === name || GENERIC.has(name)) return
  talk.bodies.push(name)
  if (talk.bodies.length > MAX_BODIES) talk.bodies.shift()
}
