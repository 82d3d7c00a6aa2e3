import type { Sentence } from '../document.ts'
import type { Claim } from '../facts.ts'
import { belongsTo, isCapital, stateOf } from './claimant.ts'
import type { Toll } from './tolls.ts'

/** A toll with whoever said it. */
export type Draft = Toll & {
  claimant: string | null
  mode: 'say' | 'deny' | 'confirm'
  /** The sentence itself names the speaker. */
  attributed: boolean
  sentence: Sentence
  /** Part of the story that names the claimant, where another part gives the sentence. */
  heardIn?: Sentence['part']
  /** Told of by the one who denies it. */
  second?: boolean
}

const MAX_SENTENCE = 300
/** Most claims of one story: a page of statistics is no toll. */
const MAX_CLAIMS = 40

/**
 * The drafts are used up: those that are kept take in what the others add.
 * One claim for what title, summary and body each say; the most specific attribution wins.
 * `onlyVoice` is the one speaker of the whole story, if it has but one; `firstVoice` the body or office that speaks first: a
 * headline that names nobody gives its figures.
 */
export function mergeClaims(drafts: Draft[], onlyVoice: string | null, firstVoice: string | null): Claim[] {
  const merged: Draft[] = []
  for (const draft of drafts.slice(0, MAX_CLAIMS * 3)) {
    const same = merged.find((m) => isSame(m, draft))
    if (same) absorb(same, draft)
    else merged.push(draft)
  }
  const kept = merged.filter((d, i) => !merged.some((other, j) => isRepeat(d, other, j < i) || isOutdone(d, other)))
  for (const d of kept) if (d.who === 'unspecified' && !d.headed) d.who = whoElsewhere(d, kept)
  for (const [d, who] of kept.map((d) => [d, whoInStory(d, kept)] as const)) d.who = who
  const only = onlyClaimant(kept) ?? (kept.every((d) => !d.claimant) ? onlyVoice : null)
  return kept.slice(0, MAX_CLAIMS).map((d) => toClaim(d, only ?? firstVoice, onlyVoice, kept))
}

function isSame(a: Draft, b: Draft): boolean {
  if (a.kind !== b.kind || a.min !== b.min || a.max !== b.max) return false
  if ((a.mode === 'deny') !== (b.mode === 'deny')) return false
  if (a.who !== b.who && a.who !== 'unspecified' && b.who !== 'unspecified' && !areMen(a, b)) return false
  if (a.claimant === b.claimant || !a.attributed || !b.attributed) return true
  // Title and summary say in short what the body says in full; two voices in one part are two claims.
  return partOf(a) !== partOf(b) || a.breakdown || isStateOf(a, b) || isStateOf(b, a) || isVague(a) !== isVague(b)
}

/** "five men" of one sentence are the "five raiders" of another. */
const areMen = (a: Draft, b: Draft): boolean => (a.loose || b.loose) && a.min > 1 && !a.breakdown && !b.breakdown

/** Where the claim's voice was heard. */
const partOf = (d: Draft): Sentence['part'] => d.heardIn ?? d.sentence.part

/** "Yerevan said" and "Armenia's defence ministry said". */
const isStateOf = (a: Draft, b: Draft): boolean =>
  a.claimant !== null && b.claimant !== null && isOf(a.claimant, b.claimant)

function isOf(a: string, b: string): boolean {
  const state = stateOf(a)
  return state !== undefined && belongsTo(b, state)
}

function absorb(into: Draft, draft: Draft): void {
  if (into.who === 'unspecified' || (into.loose && !draft.loose && draft.who !== 'unspecified')) into.who = draft.who
  into.loose &&= draft.loose
  if (draft.claimant && (!into.claimant || (draft.attributed && (!into.attributed || isFuller(draft, into))))) {
    into.claimant = draft.claimant
    into.mode = draft.mode
    into.heardIn = draft.sentence.part
    into.attributed = draft.attributed
  }
  into.breakdown ||= draft.breakdown
  into.single &&= draft.single
  into.definite &&= draft.definite
  into.weak &&= draft.weak
  into.headed ||= draft.headed
  into.earlier &&= draft.earlier
}

/** Names that say least of who speaks. */
const VAGUE =
  /^(?:officials?(?: .*)?|authorities|government|state media|(?:local )?residents|locals|villagers|witnesses|eyewitnesses|(?:local|regional|provincial|security) (?:officials?|authorities|sources?)|reports|media|local media|official sources|relatives|family|wife|mother|father|daughter|son|brother|neighbour)$/

const isVague = (d: Draft): boolean => d.claimant !== null && VAGUE.test(d.claimant)

function isFuller(draft: Draft, known: Draft): boolean {
  if (known.breakdown) return true
  if (VAGUE.test(draft.claimant!)) return false
  if (isCapital(known.claimant!) && !isCapital(draft.claimant!)) return true
  if (VAGUE.test(known.claimant!) || stateOf(known.claimant!)) return !stateOf(draft.claimant!)
  if (stateOf(draft.claimant!)) return false
  return partOf(known) !== 'body' && draft.claimant!.split(' ').length >= known.claimant!.split(' ').length
}

/** Tells more of people already counted, and so is no claim of its own. */
function isRepeat(d: Draft, other: Draft, after: boolean): boolean {
  if (d === other || d.breakdown || d.kind !== other.kind || other.mode === 'deny' || other.min === 0 || d.min === 0)
    return false
  if (d.earlier && !other.earlier) return true
  const samePeople = other.who === 'unspecified' || other.who === d.who || d.who === 'unspecified'
  if (
    d.mode !== 'deny' &&
    d.definite &&
    !other.definite &&
    (d.single || (d.min <= other.min && samePeople && !d.vague))
  )
    return true
  if (d.attributed && other.attributed && !sameVoice(d.claimant, other.claimant)) return false
  if (d.weak && !other.weak && !other.breakdown && samePeople) return true
  // "Soldier loses leg in blast" over a story of three wounded.
  const inTitle =
    partOf(d) === 'title' && d.sentence.part === 'title' && partOf(other) !== 'title' && other.max !== null
  // "Three soldiers were hurt … A sergeant and a private have burns."
  if (
    !d.attributed &&
    after &&
    d.headed &&
    d.sentence !== other.sentence &&
    d.kind !== 'captured' &&
    d.who === other.who &&
    isMoreOf(other, d)
  )
    return true
  return d.single && (after || inTitle) && other.min > d.min && samePeople
}

const isMoreOf = (a: Draft, b: Draft): boolean => a.min > b.min && a.max !== null

/** "Dozens wounded" over a story of 31 wounded; "the patient was not hurt" in one of two dead. */
function isOutdone(d: Draft, other: Draft): boolean {
  if (d === other || d.kind !== other.kind || other.mode === 'deny' || other.min === 0) return false
  const samePeople = other.who === d.who || other.who === 'unspecified' || d.who === 'unspecified'
  // "Two killed" over a story of "at least two": a headline is short.
  if (!d.breakdown && !other.vague && d.sentence.part !== 'body' && isOpenAt(other, d.min) && d.max === d.min)
    return samePeople && (d.sentence.part === 'title' || !d.attributed || sameVoice(d.claimant, other.claimant))
  // "nearly 100" over a story of 94.
  const least = d.max === d.min ? d.min * 0.85 : d.min
  if (d.vague && !other.vague && d.sentence.part !== 'body') return samePeople && other.min >= least
  return (
    d.max === 0 && d.who === 'civilian' && other.who === 'civilian' && (!d.attributed || d.claimant === other.claimant)
  )
}

const isOpenAt = (d: Draft, min: number): boolean => d.max === null && d.min === min

/** "the ambulance service" and "Israel's ambulance service". */
function sameVoice(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b || isOf(a, b) || isOf(b, a)) return true
  const [x, y] = [a.toLowerCase(), b.toLowerCase()]
  return x.endsWith(y) || y.endsWith(x)
}

/** "ten were taken prisoner" in one mouth are "ten soldiers" in another. */
const whoElsewhere = (d: Draft, all: Draft[]): Claim['who'] =>
  all.find((o) => o !== d && o.kind === d.kind && o.min === d.min && o.max === d.max && o.who !== 'unspecified')?.who ??
  'unspecified'

/** "Soldiers killed … He put the dead at 35": a bare number counts those whom the story tells of, where it tells of one kind only. */
function whoInStory(d: Draft, all: Draft[]): Claim['who'] {
  if (d.who !== 'unspecified' || d.headed || d.min === 0) return d.who
  const others = all.filter((o) => o !== d && o.min > 0 && o.kind === d.kind && (o.headed || o.who !== 'unspecified'))
  if (others.some((o) => o.breakdown)) return 'unspecified'
  const [who, ...more] = new Set(others.map((o) => o.who))
  // One alone may be anybody among them; each army counts its own.
  const near = (o: Draft) => o.min > 1 && (who === 'civilian' || sameVoice(o.claimant, d.claimant))
  return who && !more.length && others.some(near) ? who : 'unspecified'
}

/** The one who says all that is attributed, if it is one. */
function onlyClaimant(drafts: Draft[]): string | null {
  const names = new Set(drafts.filter((d) => d.claimant).map((d) => d.claimant))
  return names.size === 1 ? [...names][0]! : null
}

function toClaim(d: Draft, only: string | null, onlyVoice: string | null, all: Draft[]): Claim {
  const early = d.sentence.part !== 'body'
  return {
    kind: d.kind,
    who: d.who,
    min: d.min,
    max: d.max,
    // "No one was hurt", said by nobody, is the outlet's own.
    claimant: d.claimant ?? (d.max !== 0 && (early || only === onlyVoice) ? only : null),
    stance: d.mode === 'deny' ? 'denied' : d.mode === 'confirm' && saidByAnother(d, all) ? 'confirmed' : 'claimed',
    sentence: d.sentence.text.slice(0, MAX_SENTENCE),
  }
}

const saidByAnother = (d: Draft, all: Draft[]): boolean =>
  all.some((o) => o !== d && o.kind === d.kind && o.min === d.min && o.claimant !== d.claimant)
