import type { Document } from './document.ts'
import type { Claim, EventType } from './facts.ts'
import { composeTypes, SPEAKS_FOR, type StoryContext, type Strengths, type TypeScores } from './types/compose.ts'
import { ACTS, type Concept } from './types/concepts.ts'
import { type Cue, cuesOf, type SentenceCues } from './types/cues.ts'
import { likeliest } from './types/likeliest.ts'
import { type Told, traitsOf } from './types/traits.ts'
import { type ReadSentence, read } from './words/units.ts'

/** Below this the text names no event: ordinary news has stray words of violence too. */
const LEAST = 1.5
const MAX_WORDS = 6
/** A phrase that speaks of something earlier counts for this much. */
const PAST = 0.15
/** The same in the headline and lead of a text that has nothing newer: a follow-up is about the event it follows. */
const FOLLOW_UP = 0.7
const OPENING = 4
/** A phrase that gives the reason of what was done. */
const CAUSE = 0.35

/**
 * What kind of event the text reports, as ACLED's sub-event type, and the words that decided it (as written, at most six).
 * Headline and lead weigh most; history told further down hardly at all. Who was killed, wounded or taken decides between
 * kinds that the words leave open, and makes a report of an event where no word of the tables is found.
 * `likeliest` is the kind it would be of, if it is known to report an event: of crossing, where nobody is harmed.
 */
export function findType(
  document: Document,
  claims: readonly Claim[] = [],
): { type: EventType | null; words: string[]; likeliest: EventType } {
  const { sentences, scores, traits, event } = evidenceOf(document, claims)
  const type = likeliest(scores, traits)
  if (!event) return { type: null, words: [], likeliest: HARM.some((name) => traits.has(name)) ? type : 'Other' }
  return { type, words: decidingWords(type, sentences), likeliest: type }
}

/** What there is to judge a story's kind by, and whether it names an event at all. */
export function evidenceOf(document: Document, claims: readonly Claim[]) {
  const sentences = cuesOf(read(document))
  const story = contextOf(sentences, claims)
  let told = tellingOf(sentences, PAST)
  let scores = scoresOf(told, story)
  if (most(scores) < LEAST) {
    told = tellingOf(sentences.slice(0, OPENING), FOLLOW_UP)
    scores = scoresOf(told, story)
  }
  const event = most(scores) >= LEAST || tellsOfHarm(sentences, story, claims)
  return { sentences, scores, traits: traitsOf(told, claims), event }
}

/** Traits of stories that tell of harm or of those who do it. */
const HARM = ['killed', 'wounded', 'gunman', 'clash', 'shoot', 'shell', 'drone', 'mine', 'missing']

const FORCE = new Set<Concept>(
  'abduct take arrest soldier gunman noncombatant shoot smallarms clash raid assault'.split(' ') as Concept[],
)

/** People were killed or taken, by the tolls, and somebody of arms or words of force stand beside: money and jobs are lost, too. */
function tellsOfHarm(
  sentences: SentenceCues[],
  { disaster, drowned }: StoryContext,
  claims: readonly Claim[],
): boolean {
  if (disaster || drowned) return false
  const says = (test: (label: Concept) => boolean) =>
    sentences.some(({ cues }) => cues.some(({ label }) => test(label)))
  const hurt = claims.filter(({ kind, max }) => kind !== 'missing' && max !== 0)
  if (hurt.some(({ kind }) => kind !== 'wounded')) return says((label) => label === 'killed' || FORCE.has(label))
  return hurt.length > 0 && says((label) => FORCE.has(label))
}

type Telling = Told & { weight: number }

/** @param past what a phrase counts for that speaks of something earlier */
function tellingOf(sentences: SentenceCues[], past: number): Telling[] {
  const told: Telling[] = []
  for (const { sentence, cues } of sentences) {
    const weight = weightOf(sentence)
    if (weight === 0 || cues.length === 0) continue
    const position = sentence.part === 'title' ? 'title' : sentence.order === 0 ? 'lead' : 'rest'
    told.push({ position, strengths: strengths(cues, past), weight })
  }
  return told
}

function scoresOf(told: Telling[], story: StoryContext): TypeScores {
  const totals: TypeScores = {}
  for (const { strengths, weight } of told) {
    const scores = composeTypes(strengths, story)
    for (const type in scores) {
      totals[type as EventType] = (totals[type as EventType] ?? 0) + scores[type as EventType]! * weight
    }
  }
  return totals
}

function most(scores: TypeScores): number {
  return Math.max(0, ...Object.values(scores))
}

/** How much a sentence says about what the story is about (inverted pyramid: the lead tells the event). */
function weightOf({ part, order }: ReadSentence): number {
  if (order < 0) return 0
  if (part === 'title') return 2
  if (part === 'summary') return order === 0 ? 2 : 0.9
  return [2, 0.9, 0.6, 0.5][order] ?? 0.25
}

/** Strength of each concept; what follows a mark of the past in its sentence counts little. */
function strengths(cues: Cue[], past = PAST): Strengths {
  const result: Strengths = {}
  let factor = 1
  let acted = false
  let fronted = false
  for (const cue of cues) {
    if (cue.label === 'background') factor = past
    // "Put on alert the day after a bombardment": the sentence tells of nothing else.
    else if (cue.label === 'follow') factor = Math.min(factor, acted || cue.from < 3 ? past : Math.max(past, FOLLOW_UP))
    // "Because of shelling, villagers leave": the reason comes first, and what was done after it.
    else if (cue.label === 'cause' && cue.from < 2) fronted = true
    else if (cue.label === 'cause') factor = Math.min(factor, CAUSE)
    else {
      const reason = fronted && MEANS.has(cue.label) ? CAUSE : 1
      result[cue.label] = (result[cue.label] ?? 0) + Math.min(factor, reason)
      acted ||= ACTS.has(cue.label)
    }
  }
  return result
}

function contextOf(sentences: SentenceCues[], claims: readonly Claim[]): StoryContext {
  const said = new Set<string>()
  for (const { sentence, cues } of sentences) {
    if ((sentence.part !== 'title' && sentence.order !== 0) || cues.length === 0) continue
    const strength = strengths(cues)
    for (const concept in strength) if (strength[concept as Concept]! > 0.4) said.add(concept)
  }
  const title = sentences.find(({ sentence }) => sentence.part === 'title')?.cues ?? []
  const headline = strengths(title)
  const victims = victimsOf(claims)
  return {
    downed: said.has('down'),
    artillery: said.has('shell'),
    arrested: said.has('arrest'),
    deadly: (headline.killed ?? 0) > 0.4,
    crowd: said.has('protest') || said.has('block'),
    airborne: said.has('drone') || said.has('air') || said.has('aircraft'),
    found: said.has('defuse'),
    smallArms: said.has('smallarms') || bulletsOnly(sentences),
    disaster: said.has('disaster'),
    riot: said.has('riot'),
    battle: said.has('clash'),
    diplomatic: said.has('diplomacy'),
    victims,
    captives: victims === null && claims.some(({ kind, max }) => kind === 'captured' && max !== 0),
    leaving: title.find(({ label }) => label === 'evacuate' || MEANS.has(label))?.label === 'evacuate',
    drowned: said.has('drown'),
  }
}

const MEANS = new Set<Concept>(['shell', 'fire', 'drone', 'air', 'aircraft', 'mine', 'device', 'blast', 'hit', 'clash'])

/** Who most of the killed and wounded are, by the highest figure that is told of each. */
function victimsOf(claims: readonly Claim[]): 'civilian' | 'military' | null {
  let military = 0
  let others = 0
  for (const { kind, who, min, max } of claims) {
    if (kind !== 'killed' && kind !== 'wounded') continue
    if (who === 'military') military = Math.max(military, max ?? min)
    // Dead attackers are often not said to be armed.
    else others = Math.max(others, (max ?? min) / (who === 'civilian' ? 1 : 2))
  }
  if (military + others === 0) return null
  return military >= others ? 'military' : 'civilian'
}

/** Bullets are told of further down, and no shell or rocket anywhere. */
function bulletsOnly(sentences: SentenceCues[]): boolean {
  const anywhere = (label: Concept) => sentences.some(({ cues }) => cues.some((cue) => cue.label === label))
  return anywhere('smallarms') && !anywhere('shell')
}

function decidingWords(type: EventType, sentences: SentenceCues[]): string[] {
  const concepts = new Set<Concept>(SPEAKS_FOR[type])
  const words = new Set<string>()
  for (const { sentence, cues } of sentences) {
    if (weightOf(sentence) === 0) continue
    for (const cue of cues) {
      if (!concepts.has(cue.label)) continue
      const from = sentence.units[cue.from]
      const to = sentence.units[cue.to - 1]
      if (from && to) words.add(sentence.sentence.text.slice(from.start, to.end).toLowerCase().slice(0, 60))
      if (words.size >= MAX_WORDS) return [...words]
    }
  }
  return [...words]
}
