import type { EventType } from '../facts.ts'
import type { Concept } from './concepts.ts'

/** How strongly a stretch of text speaks of each concept. */
export type Strengths = Partial<Record<Concept, number>>

export type TypeScores = Partial<Record<EventType, number>>

/** The concepts that speak for a type: their words are kept as the reason. */
export const SPEAKS_FOR: Record<EventType, Concept[]> = {
  'Armed clash': ['clash', 'shoot', 'smallarms', 'gunman', 'soldier'],
  'Shelling/artillery/missile attack': ['shell', 'fire', 'hit'],
  'Air/drone strike': ['air', 'drone', 'hit'],
  'Remote explosive/landmine/IED': ['mine', 'device', 'blast'],
  Attack: ['assault', 'shoot', 'gunman', 'civilian'],
  'Abduction/forced disappearance': ['abduct', 'missing'],
  Arrests: ['arrest'],
  Protest: ['protest', 'block'],
  'Violent demonstration': ['riot', 'protest'],
  'Non-violent transfer of territory': ['withdraw'],
  'Government regains territory': ['regain'],
  'Non-state actor overtakes territory': ['seize'],
  Agreement: ['deal'],
  'Disrupted weapons use': ['down', 'defuse', 'drone', 'device'],
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
}

const VIOLENT = ['Armed clash', 'Shelling/artillery/missile attack', 'Air/drone strike', 'Attack'] as const

/**
 * Event types of one sentence, by what its words speak of (ACLED Codebook, 2024: what tells the sub-event types apart is
 * the weapon, whether both sides fight, and who is harmed).
 */
export function composeTypes(has: Strengths, story: StoryContext): TypeScores {
  const s = (concept: Concept) => Math.min(has[concept] ?? 0, 1.6)
  const harm = Math.max(s('killed'), s('wounded'))
  const scores: TypeScores = {}
  const add = (type: EventType, value: number) => {
    if (value > 0) scores[type] = (scores[type] ?? 0) + value
  }

  // Unknown men who "fire on" a post carry rifles.
  const rifles = story.smallArms || (s('gunman') > 0.4 && s('shell') === 0 && s('soldier') > 0.4)
  const shell = Math.min(1.6, s('shell') + (rifles ? 0 : s('fire')))
  const weapons = s('drone') + shell + s('air')
  const downed = s('down') > 0 && weapons > 0
  // Some got through: "drones set a depot on fire as 36 were shot down".
  const hitToo = s('hit') > 0.4 && s('debris') === 0 && s('unharmed') === 0
  if (downed) {
    // Shot down without harm is a disrupted attack; with people hurt by it, an attack that came through.
    const came = harm > 0.4 && s('unharmed') === 0
    const type = s('drone') >= shell ? 'Air/drone strike' : 'Shelling/artillery/missile attack'
    add(came || hitToo ? type : 'Disrupted weapons use', came ? 3.4 : hitToo ? 2 : 3.4)
    if (hitToo && !came) add('Disrupted weapons use', 1.6)
  } else {
    if (s('down') > 0) add('Disrupted weapons use', 0.4)
    const acts = s('debris') > 0.4 && harm < 0.4 ? 0 : Math.max(s('hit'), harm, s('unharmed') * 0.5)
    if (s('debris') > 0.4 && s('drone') > 0.4) add('Disrupted weapons use', 1.6)
    if (s('aircraft') > 0.4 && acts > 0.4) add('Air/drone strike', 2)
    add('Air/drone strike', s('air') * 3 + s('drone') * (acts > 0.4 ? 3.2 : 1.3))
    if (!story.disaster) add('Shelling/artillery/missile attack', s('rubble') * 1.1)
    add('Shelling/artillery/missile attack', shell * (s('drone') > 0 ? 1.5 : 3))
  }

  // A device that was found in time hurt nobody; one that went off is told with a blast or its victims.
  const found = (s('defuse') > 0.4 || story.found) && harm < 0.4
  if (found) add('Disrupted weapons use', s('defuse') * 3.4 + s('device'))
  else {
    const wentOff = s('blast') > 0.4 || harm > 0.4 || s('hit') > 0.4
    const planted = s('device') * (wentOff && weapons === 0 ? 2.6 : 0.8)
    add('Remote explosive/landmine/IED', s('mine') * 3.2 + (story.airborne ? 0 : planted))
    if (story.airborne) add('Air/drone strike', planted * 0.4)
    if (weapons === 0 && !story.disaster) add('Remote explosive/landmine/IED', s('blast') * 1.1)
  }

  // A crowd or migrants who "clash" with guards fight no battle.
  add('Armed clash', s('clash') * (s('riot') > 0.4 || s('migrate') > 0.4 ? 0.8 : 3))
  if (rifles) add(s('civilian') > 0.4 && s('soldier') < 0.4 ? 'Attack' : 'Armed clash', s('fire') * 2.6)
  if (s('shoot') > 0) {
    // Shots between armed sides are a clash; shots at civilians an attack, whoever fires.
    const atCivilians = s('civilian') > 0.4
    add('Armed clash', s('shoot') * (s('soldier') > 0.3 ? (atCivilians ? 1.2 : 2.2) : 0.7))
    add('Attack', s('shoot') * (atCivilians ? 2.4 : 0.9))
  }
  if (harm > 0.4 && s('soldier') > 0.4 && weapons === 0 && s('mine') + s('device') + s('blast') === 0)
    add(s('civilian') > 0.4 ? 'Attack' : 'Armed clash', 0.8)
  if (s('gunman') > 0 && harm > 0.4 && weapons === 0 && s('mine') === 0) {
    const onCivilians = s('civilian') > 0.4 && s('soldier') < s('civilian')
    add('Attack', onCivilians ? (s('soldier') > 0.3 || s('clash') > 0.3 ? 1.6 : 3.2) : 0)
    add('Armed clash', s('soldier') > 0.4 ? 1.2 : 0)
  }
  add('Attack', s('assault') * 3 + (harm > 0.4 && weapons === 0 ? s('noncombatant') * 0.8 : 0))
  add('Abduction/forced disappearance', s('abduct') * 3.4 + s('missing') * 1.2)
  add('Arrests', s('arrest') * 2.5)

  const crowd = s('protest') * 2.8 + s('block') * (s('protest') > 0 || s('civilian') > 0 ? 2.4 : 1.6)
  add((s('riot') > 0.4 || story.riot) && crowd > 0 ? 'Violent demonstration' : 'Protest', crowd)
  add('Violent demonstration', s('riot') * (s('migrate') > 0.4 ? 0.6 : 2.2))

  add('Non-violent transfer of territory', s('withdraw') * 3.2)
  add('Government regains territory', s('regain') * 3.6)
  add('Non-state actor overtakes territory', s('seize') * (s('gunman') > 0 ? 3.2 : 2.4))
  add('Agreement', s('deal') * 3.2)
  // Beside violence, a closed crossing or smugglers are what it was about, not what happened.
  const fought = Math.max(0, ...VIOLENT.map((type) => scores[type] ?? 0)) > 2
  const leave = story.disaster ? 0 : s('evacuate') * 0.8
  const goods = s('smuggle') * (fought || s('killed') > 0.4 ? 0.6 : 1)
  const closed = s('close') * (s('deal') > 0.4 ? 0.5 : 1)
  add('Other', Math.max(closed, s('migrate'), goods, s('build'), leave) * 2.4)
  return scores
}
