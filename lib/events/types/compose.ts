import type { EventType } from '../facts.ts'
import type { Concept } from './concepts.ts'

/** How strongly a stretch of text speaks of each concept. */
export type Strengths = Partial<Record<Concept, number>>

export type TypeScores = Partial<Record<EventType, number>>

/** The concepts that speak for a type: their words are kept as the reason. */
export const SPEAKS_FOR: Record<EventType, Concept[]> = {
  'Armed clash': ['clash', 'shoot', 'smallarms', 'gunman', 'soldier'],
  'Shelling/artillery/missile attack': ['shell', 'fire', 'rubble', 'hit'],
  'Air/drone strike': ['air', 'drone', 'aircraft', 'hit'],
  'Remote explosive/landmine/IED': ['mine', 'device', 'blast'],
  Attack: ['assault', 'shoot', 'gunman', 'noncombatant', 'civilian'],
  'Abduction/forced disappearance': ['abduct', 'missing'],
  Arrests: ['arrest'],
  Protest: ['protest', 'block'],
  'Violent demonstration': ['riot', 'protest'],
  'Non-violent transfer of territory': ['withdraw'],
  'Government regains territory': ['regain'],
  'Non-state actor overtakes territory': ['seize'],
  Agreement: ['deal'],
  'Disrupted weapons use': ['down', 'defuse', 'drone', 'device', 'debris'],
  Other: ['close', 'evacuate', 'migrate', 'smuggle', 'build'],
}

/** What the headline and lead settle for the sentences that follow. */
export type StoryContext = {
  /** Drones or aircraft did it: bombs spoken of later fell from them. */
  airborne: boolean
  /** Bombs or mines were found and made safe. */
  found: boolean
  /** Rifles and machine guns are named: "fire" is theirs. */
  smallArms: boolean
  /** A quake, a flood, gas or traffic did it. */
  disaster: boolean
  /** The crowd was violent. */
  riot: boolean
  /** Two sides fought: who is hurt by it is hurt in a clash. */
  battle: boolean
}

const VIOLENT = ['Armed clash', 'Shelling/artillery/missile attack', 'Air/drone strike', 'Attack'] as const

/**
 * Event types of one sentence, by what its words speak of (ACLED Codebook, 2024: what tells the sub-event types apart is
 * the weapon, whether both sides fight, and who is harmed).
 */
export function composeTypes(has: Strengths, story: StoryContext): TypeScores {
  const scores: TypeScores = {}
  const s = (concept: Concept) => Math.min(has[concept] ?? 0, 1.6)
  const add = (type: EventType, value: number) => {
    if (value > 0) scores[type] = (scores[type] ?? 0) + value
  }
  // Unknown men who "fire on" a post carry rifles.
  const rifles = story.smallArms || (s('gunman') > 0.4 && s('shell') === 0 && s('soldier') > 0.4)
  const shell = Math.min(1.6, s('shell') + (rifles ? 0 : s('fire')))
  const sentence: Evidence = {
    s,
    add,
    story,
    rifles,
    shell,
    harm: Math.max(s('killed'), s('wounded')),
    weapons: s('drone') + shell + s('air'),
  }
  fromTheAir(sentence)
  devices(sentence)
  fights(sentence)
  people(sentence)
  territory(sentence)
  const fought = Math.max(0, ...VIOLENT.map((type) => scores[type] ?? 0)) > 2
  border(sentence, fought)
  return scores
}

/** What the rules below weigh: strengths by concept (at most 1.6 each), and what follows from them. */
type Evidence = {
  s: (concept: Concept) => number
  add: (type: EventType, value: number) => void
  story: StoryContext
  harm: number
  /** Strength of artillery, rockets and fire that is not of rifles. */
  shell: number
  /** Of all that flies. */
  weapons: number
  rifles: boolean
}

/** Drones, aircraft, shells: came through, or shot down. */
function fromTheAir({ s, add, story, harm, shell, weapons }: Evidence): void {
  if (s('down') > 0 && weapons > 0) {
    // Shot down without harm is a disrupted attack; with people hurt by it, an attack that came through.
    const came = harm > 0.4 && s('unharmed') === 0
    // Some got through: "drones set a depot on fire as 36 were shot down".
    const some = s('hit') > 0.4 && s('debris') === 0 && s('unharmed') === 0
    const attack = s('drone') >= shell ? 'Air/drone strike' : 'Shelling/artillery/missile attack'
    if (came) add(attack, 3.4)
    else if (some) {
      add(attack, 2)
      add('Disrupted weapons use', 1.6)
    } else add('Disrupted weapons use', 3.4)
    return
  }
  const fell = s('debris') > 0.4
  const acts = fell && harm < 0.4 ? 0 : Math.max(s('hit'), harm, s('unharmed') * 0.5)
  if (s('down') > 0) add('Disrupted weapons use', 0.4)
  if (fell && s('drone') > 0.4) add('Disrupted weapons use', 1.6)
  if (s('aircraft') > 0.4 && acts > 0.4) add('Air/drone strike', 2)
  add('Air/drone strike', s('air') * 3 + s('drone') * (acts > 0.4 ? 3.2 : 1.3))
  add(
    'Shelling/artillery/missile attack',
    shell * (s('drone') > 0 ? 1.5 : 3) + (story.disaster ? 0 : s('rubble') * 1.1),
  )
}

/** A device that was found in time hurt nobody; one that went off is told with a blast or its victims. */
function devices({ s, add, story, harm, weapons }: Evidence): void {
  if ((s('defuse') > 0.4 || story.found) && harm < 0.4) {
    add('Disrupted weapons use', s('defuse') * 3.4 + s('device'))
    return
  }
  const wentOff = s('blast') > 0.4 || harm > 0.4 || s('hit') > 0.4
  const planted = s('device') * (wentOff && weapons === 0 ? 2.6 : 0.8)
  add('Remote explosive/landmine/IED', s('mine') * 3.2 + (story.airborne ? 0 : planted))
  if (story.airborne) add('Air/drone strike', planted * 0.4)
  if (weapons === 0 && !story.disaster) add('Remote explosive/landmine/IED', s('blast') * 1.1)
}

/** Two armed sides, or an armed one and civilians. */
function fights({ s, add, story, harm, weapons, rifles }: Evidence): void {
  const civilians = s('civilian') > 0.4
  // A crowd or migrants who "clash" with guards fight no battle.
  add('Armed clash', s('clash') * (s('riot') > 0.4 || s('migrate') > 0.4 ? 0.8 : 3))
  if (rifles) add(civilians && s('soldier') < 0.4 ? 'Attack' : 'Armed clash', s('fire') * 2.6)
  // Shots between armed sides are a clash; shots at civilians an attack, whoever fires.
  add('Armed clash', s('shoot') * (s('soldier') > 0.3 ? (civilians ? 1.2 : 2.2) : 0.7))
  add('Attack', s('shoot') * (civilians ? 2.4 : 0.9))
  add('Attack', s('assault') * 3)
  if (harm < 0.4 || weapons > 0) return
  add('Attack', s('noncombatant') * 0.8)
  if (s('soldier') > 0.4 && s('mine') + s('device') + s('blast') === 0) add(civilians ? 'Attack' : 'Armed clash', 0.8)
  if (s('gunman') === 0 || s('mine') > 0) return
  if (civilians && s('soldier') < s('civilian')) {
    add('Attack', story.battle || s('clash') > 0.3 ? 1 : s('soldier') > 0.3 ? 1.6 : 3.2)
  }
  if (s('soldier') > 0.4) add('Armed clash', 1.2)
}

/** Taken, arrested, gathered in the street. */
function people({ s, add, story }: Evidence): void {
  add('Abduction/forced disappearance', s('abduct') * 3.4 + s('missing') * 1.2)
  add('Arrests', s('arrest') * 2.5)
  const crowd = s('protest') * 2.8 + s('block') * (s('protest') > 0 || s('civilian') > 0 ? 2.4 : 1.6)
  add(s('riot') > 0.4 || story.riot ? 'Violent demonstration' : 'Protest', crowd)
  add('Violent demonstration', s('riot') * (s('migrate') > 0.4 ? 0.6 : 2.2))
}

function territory({ s, add }: Evidence): void {
  add('Non-violent transfer of territory', s('withdraw') * 3.2)
  add('Government regains territory', s('regain') * 3.6)
  add('Non-state actor overtakes territory', s('seize') * (s('gunman') > 0 ? 3.2 : 2.4))
  add('Agreement', s('deal') * 3.2)
}

/** Beside violence, a closed crossing or smugglers are what it was about, not what happened. */
function border({ s, add, story }: Evidence, fought: boolean): void {
  const left = story.disaster ? 0 : s('evacuate') * 0.8
  const goods = s('smuggle') * (fought || s('killed') > 0.4 ? 0.6 : 1)
  const closed = s('close') * (s('deal') > 0.4 ? 0.5 : 1)
  add('Other', Math.max(closed, s('migrate'), goods, s('build'), left) * 2.4)
}
