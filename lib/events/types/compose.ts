import type { EventType } from '../facts.ts'
import type { Concept } from './concepts.ts'

/** How strongly a stretch of text speaks of each concept. */
export type Strengths = Partial<Record<Concept, number>>

/** Of every concept, so that reading one costs next to nothing; repetition adds little. */
type Heard = Record<Concept, number>

const MOST_HEARD = 1.6

const SILENT: Heard = {
  shell: 0,
  fire: 0,
  smallarms: 0,
  drone: 0,
  air: 0,
  aircraft: 0,
  mine: 0,
  device: 0,
  blast: 0,
  rubble: 0,
  disaster: 0,
  down: 0,
  debris: 0,
  defuse: 0,
  hit: 0,
  crash: 0,
  clash: 0,
  raid: 0,
  shoot: 0,
  warn: 0,
  mutual: 0,
  assault: 0,
  abduct: 0,
  take: 0,
  missing: 0,
  arrest: 0,
  protest: 0,
  block: 0,
  riot: 0,
  withdraw: 0,
  regain: 0,
  seize: 0,
  hold: 0,
  expel: 0,
  deal: 0,
  close: 0,
  evacuate: 0,
  migrate: 0,
  drown: 0,
  smuggle: 0,
  build: 0,
  civilian: 0,
  noncombatant: 0,
  soldier: 0,
  gunman: 0,
  killed: 0,
  wounded: 0,
  unharmed: 0,
  diplomacy: 0,
  skip: 0,
  cause: 0,
  background: 0,
  follow: 0,
}

export type TypeScores = Partial<Record<EventType, number>>

/** The concepts that speak for a type: their words are kept as the reason. */
export const SPEAKS_FOR: Record<EventType, Concept[]> = {
  'Armed clash': ['clash', 'raid', 'shoot', 'smallarms', 'gunman', 'soldier'],
  'Shelling/artillery/missile attack': ['shell', 'fire', 'rubble', 'hit'],
  'Air/drone strike': ['air', 'drone', 'aircraft', 'hit'],
  'Remote explosive/landmine/IED': ['mine', 'device', 'blast'],
  Attack: ['assault', 'shoot', 'gunman', 'noncombatant', 'civilian'],
  'Abduction/forced disappearance': ['abduct', 'take', 'missing'],
  Arrests: ['arrest', 'take'],
  Protest: ['protest', 'block'],
  'Violent demonstration': ['riot', 'protest'],
  'Non-violent transfer of territory': ['withdraw'],
  'Government regains territory': ['regain', 'expel', 'hold'],
  'Non-state actor overtakes territory': ['seize', 'hold'],
  Agreement: ['deal'],
  'Disrupted weapons use': ['down', 'defuse', 'drone', 'device', 'debris'],
  Other: ['close', 'evacuate', 'migrate', 'drown', 'smuggle', 'build'],
}

/** What the headline and lead settle for the sentences that follow. */
export type StoryContext = {
  /** Drones or aircraft did it: bombs spoken of later fell from them. */
  airborne: boolean
  /** The headline tells of people killed. */
  deadly: boolean
  /** Protesters block or picket something. */
  crowd: boolean
  /** Something was shot down. */
  downed: boolean
  /** Guns or rockets did it. */
  artillery: boolean
  /** The headline tells of people arrested. */
  arrested: boolean
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
  /** Envoys were summoned: protests are notes. */
  diplomatic: boolean
  /** Of the killed and wounded, most are civilians (or not said to be armed), or most are military; null without tolls. */
  victims: 'civilian' | 'military' | null
  /** People were taken, and nobody was hurt. */
  captives: boolean
  /** The headline tells people to leave before it names any weapon. */
  leaving: boolean
  /** People drowned or froze. */
  drowned: boolean
}

const VIOLENT = ['Armed clash', 'Shelling/artillery/missile attack', 'Air/drone strike', 'Attack'] as const

/**
 * Event types of one sentence, by what its words speak of (ACLED Codebook, 2024: what tells the sub-event types apart is
 * the weapon, whether both sides fight, and who is harmed).
 */
export function composeTypes(strengths: Strengths, story: StoryContext): TypeScores {
  const has = heardIn(strengths)
  const scores: TypeScores = {}
  // Unknown men who "fire on" a post carry rifles.
  const rifles = story.smallArms || (!story.artillery && has.gunman > 0.4 && has.shell === 0 && has.soldier > 0.4)
  // "Bombarded" by whatever the story names: guns unless only drones or aircraft are.
  const byAir = story.airborne && !story.artillery
  const harm = Math.max(has.killed, has.wounded)
  // A shell that sappers take away was not fired.
  const found = has.defuse > 0.4 && harm < 0.4 && has.hit < 0.4 && has.fire < 0.4
  const shell = found ? 0 : Math.min(1.6, has.shell + (rifles || byAir ? 0 : has.fire))
  const sentence: Evidence = {
    has,
    scores,
    story,
    rifles,
    shell,
    harm,
    weapons: has.drone + shell + has.air,
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

/** What the rules below weigh: strengths by concept, what follows from them, and the scores that the rules add to. */
type Evidence = {
  has: Heard
  scores: TypeScores
  story: StoryContext
  harm: number
  /** Strength of artillery, rockets and fire that is not of rifles. */
  shell: number
  /** Of all that flies. */
  weapons: number
  rifles: boolean
}

function heardIn(strengths: Strengths): Heard {
  const heard = { ...SILENT }
  for (const concept in strengths) {
    heard[concept as Concept] = Math.min(strengths[concept as Concept]!, MOST_HEARD)
  }
  return heard
}

function add(scores: TypeScores, type: EventType, value: number): void {
  if (value > 0) scores[type] = (scores[type] ?? 0) + value
}

/** Drones, aircraft, shells: came through, or shot down. */
function fromTheAir({ has, scores, story, harm, shell, weapons }: Evidence): void {
  if (story.airborne && !story.artillery) add(scores, 'Air/drone strike', has.fire * 2)
  if (has.down > 0 && weapons > 0) {
    // Shot down without harm is a disrupted attack; with people hurt by it, an attack that came through.
    const came = harm > 0.4 && has.unharmed === 0
    // Some got through: "drones set a depot on fire as 36 were shot down".
    const some = has.hit > 0.4 && has.debris === 0 && has.unharmed === 0
    const attack = has.drone >= shell ? 'Air/drone strike' : 'Shelling/artillery/missile attack'
    if (came) add(scores, attack, 3.4)
    else if (some) {
      add(scores, attack, 2)
      add(scores, 'Disrupted weapons use', 1.6)
    } else add(scores, 'Disrupted weapons use', 3.4)
    return
  }
  const fell = has.debris > 0.4
  // What was shot down, or fell without harm, struck nothing.
  const harmless = has.hit < 0.4 && harm < 0.4 && has.unharmed > 0.4
  const crashed = story.downed || harmless ? 0 : has.crash
  if (has.crash > 0.4 && has.drone > 0.4 && harmless) add(scores, 'Disrupted weapons use', 2)
  const acts = fell && harm < 0.4 ? 0 : Math.max(has.hit, crashed, harm, has.unharmed * (has.crash > 0 ? 0 : 0.5))
  // "Air defences worked on 11 targets": what flies is not named.
  const unnamed = has.aircraft + has.smuggle + has.clash === 0
  if (has.down > 0) add(scores, 'Disrupted weapons use', unnamed ? 1.6 : 0.4)
  if (fell && has.drone > 0.4) add(scores, 'Disrupted weapons use', 1.6)
  // "Jets raided", "helicopters opened fire".
  if (has.aircraft > 0.4) add(scores, 'Air/drone strike', Math.max(has.raid, has.shoot) * 3)
  if (!story.disaster && has.aircraft > 0.4 && (acts > crashed || (crashed === 0 && acts > 0.4)))
    add(scores, 'Air/drone strike', 2)
  add(scores, 'Air/drone strike', has.air * 3 + has.drone * (acts > 0.4 ? 3.2 : 1))
  // A drone that is only spoken of, in a story without a toll: flown in, landed, denied.
  if (acts < 0.4 && !story.victims) add(scores, 'Disrupted weapons use', has.drone * 0.8)
  add(
    scores,
    'Shelling/artillery/missile attack',
    shell * (has.drone > 0 ? 1.5 : 3) + (story.disaster ? 0 : has.rubble * 1.1),
  )
}

/** A device that was found in time hurt nobody; one that went off is told with a blast or its victims. */
function devices({ has, scores, story, harm, weapons }: Evidence): void {
  if ((has.defuse > 0.4 || story.found) && harm < 0.4 && !story.victims) {
    add(scores, 'Disrupted weapons use', has.defuse * 3.4 + has.device)
    return
  }
  const wentOff = has.blast > 0.4 || harm > 0.4 || has.hit > 0.4
  const planted = has.device * (wentOff && weapons === 0 ? 2.6 : 0.8)
  add(scores, 'Remote explosive/landmine/IED', has.mine * 3.2 + (story.airborne ? 0 : planted))
  if (story.airborne) add(scores, 'Air/drone strike', planted * 0.4)
  if (weapons === 0 && story.airborne) add(scores, 'Air/drone strike', has.blast * 0.8)
  // "Gunfire, explosions": of a fight, where shots are told beside.
  else if (weapons === 0 && !story.disaster)
    add(
      scores,
      has.device + has.mine === 0 && has.smallarms + has.shoot + has.clash > 0.4
        ? 'Armed clash'
        : 'Remote explosive/landmine/IED',
      has.blast * 1.1,
    )
}

/** Two armed sides, or an armed one and civilians. */
function fights({ has, scores, story, harm, weapons, rifles }: Evidence): void {
  const civilians = has.civilian > 0.4
  // Soldiers named beside dead herders are no side of a battle, unless one is told of.
  const unfought = story.victims === 'civilian' && !story.battle && !story.riot && !story.crowd
  const shotAt = unfought && !story.smallArms
  const mutual = has.mutual > 0.4
  // Shots into the air stop people; between armed men they are an incident all the same.
  const shots = Math.max(0, has.shoot - has.warn)
  if (has.migrate < 0.4) add(scores, 'Armed clash', has.warn * (has.soldier > 0.3 ? 1.4 : 0.4))
  const byAircraft = has.aircraft > 0.4 || (story.airborne && has.soldier < 0.4)
  const shoot = has.aircraft > 0.4 && has.soldier < 0.3 ? shots * 0.4 : shots
  if (mutual) add(scores, 'Armed clash', Math.max(shoot, has.fire, has.smallarms) * 2.4)
  if (!byAircraft) {
    const onCivilians = unfought || (civilians && has.soldier < 0.4)
    add(scores, onCivilians ? 'Attack' : 'Armed clash', has.raid * (story.captives ? 1.2 : onCivilians ? 2.4 : 3))
  }
  // A crowd or migrants who "clash" with guards fight no battle.
  add(scores, 'Armed clash', has.clash * (has.riot > 0.4 || has.migrate > 0.4 ? 0.8 : 3))
  if (rifles) add(scores, civilians && has.soldier < 0.4 ? 'Attack' : 'Armed clash', has.fire * 2.6)
  // Shots between armed sides are a clash; shots at civilians an attack, whoever fires.
  add(scores, 'Armed clash', shoot * (has.soldier > 0.3 && !shotAt ? (civilians ? 1.2 : 2.2) : 0.7))
  add(scores, 'Attack', shoot * (mutual ? 0 : civilians || shotAt ? 2.4 : 0.9))
  // Guards who kill gunmen fight; guards who kill anybody else attack.
  const fighters = has.gunman > 0.3 && has.soldier > 0.3 && !civilians
  add(scores, fighters ? 'Armed clash' : 'Attack', has.assault * 3)
  if (harm < 0.4 || weapons > 0) return
  // Smugglers and poachers are no side of a battle, unless they are told to fight one.
  if (has.smuggle > 0.4 && has.clash + has.mutual < 0.3) {
    add(scores, story.battle ? 'Armed clash' : 'Attack', 1.6)
  }
  add(scores, 'Attack', has.noncombatant * 0.8)
  if (has.soldier > 0.4 && has.mine + has.device + has.blast === 0)
    add(scores, civilians || unfought ? 'Attack' : 'Armed clash', 0.8)
  if (has.gunman === 0 || has.mine > 0) return
  if (civilians && has.soldier < has.civilian) {
    add(scores, 'Attack', story.battle || has.clash > 0.3 ? 1 : has.soldier > 0.3 ? 1.6 : 3.2)
  }
  if (has.soldier > 0.4) add(scores, unfought ? 'Attack' : 'Armed clash', 1.2)
}

/** Taken, arrested, gathered in the street. */
function people({ has, scores, story, harm }: Evidence): void {
  add(scores, 'Abduction/forced disappearance', has.abduct * 3.4)
  // Things go missing too.
  const whom = has.civilian + has.soldier + has.abduct > 0.3
  add(scores, 'Abduction/forced disappearance', has.missing * (whom ? 1.2 : 0.5))
  // Beside a headline of dead, who was arrested is what followed.
  add(scores, 'Arrests', has.arrest * (story.deadly && !story.arrested ? 1.2 : 2.5))
  const byState = (has.soldier > 0.3 || has.arrest > 0.3) && has.gunman + has.abduct === 0
  add(scores, byState ? 'Arrests' : 'Abduction/forced disappearance', has.take * (story.deadly ? 0.8 : 2.6))
  const crowd =
    has.protest * (story.diplomatic && has.block === 0 ? 0.6 : 2.8) +
    has.block * (has.protest > 0 || has.civilian > 0 ? 2.4 : 1.6)
  add(scores, has.riot > 0.4 || story.riot ? 'Violent demonstration' : 'Protest', crowd)
  add(scores, 'Violent demonstration', has.riot * (has.migrate > 0.4 ? 0.6 : 2.2))
  // Stones thrown over a fence at a patrol: whoever is hurt was attacked.
  if (has.migrate > 0.4 && (harm > 0.4 || story.victims)) add(scores, 'Attack', has.riot * 2.4)
}

function territory({ has, scores }: Evidence): void {
  add(scores, 'Non-violent transfer of territory', has.withdraw * 3.2)
  add(scores, 'Government regains territory', Math.max(has.regain * 3.6, has.expel * 3))
  add(scores, 'Non-state actor overtakes territory', has.seize * (has.gunman > 0 ? 3.2 : 2.4))
  // Who has it now: rebels have taken it, an army has it back only where it says so.
  const rebels = has.gunman > 0.3 && has.expel + has.regain === 0
  add(
    scores,
    rebels ? 'Non-state actor overtakes territory' : 'Government regains territory',
    has.hold * (rebels ? 2.6 : 0.8),
  )
  // Land that passes over does so by a treaty.
  add(scores, 'Agreement', has.deal * (has.withdraw > 0.4 ? 1.6 : 3.2))
}

/** Beside violence, a closed crossing or smugglers are what it was about, not what happened. */
function border({ has, scores, story }: Evidence, fought: boolean): void {
  const left = story.disaster ? 0 : has.evacuate * (story.deadly ? 0.4 : story.leaving ? 2 : 0.8)
  const goods = has.smuggle * (fought || has.killed > 0.4 ? 0.6 : 1)
  // A gate shut by a crowd is a protest.
  const closed = has.close * (has.deal > 0.4 || story.crowd ? 0.5 : 1)
  // What the arrested are, and what they crossed, is no event beside their arrest.
  const ledAway = has.take > 0.4 && has.soldier > 0.3 && has.gunman + has.abduct === 0
  const aside = story.arrested || ledAway ? 0.5 : 1
  add(
    scores,
    'Other',
    Math.max(
      closed * aside,
      // Who is driven out of a village that an army takes is the enemy.
      has.migrate * (story.crowd ? 0.5 : has.expel > 0.4 ? 0.3 : aside),
      has.drown,
      goods * aside,
      has.build * aside,
      left,
    ) * 2.4,
  )
}
