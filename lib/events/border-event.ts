import { GROUPS } from './actors/groups.ts'
import { saidDistance } from './border-event/distance.ts'
import { ordinaryTopic } from './border-event/topic.ts'
import { bordersOf } from './borders.ts'
import { tellsAnEvent } from './dates/context.ts'
import type { Document } from './document.ts'
import type { Border, EventType, Place, PlaceMention } from './facts.ts'
import { gazetteer } from './gazetteer.ts'
import { type Compiled, languageOf } from './places/languages.ts'
import { normal } from './places/normal.ts'
import { namedLine } from './places/states.ts'
import { AT_WAR, CIVIL, TENSE } from './places/tense.ts'
import { topicsOf } from './places/topics.ts'
import { cuesOf } from './types/cues.ts'
import { read } from './words/units.ts'

export type BorderEventInput = {
  document: Document
  type: EventType | null
  place: Place | null
  mentions: PlaceMention[]
  border: Border | null
  /** As findPlaces gives them. */
  states: { code: string; weight: number }[]
  /** Sides and groups named as acting. */
  actors?: string[]
}

/** Strikes deep in the country are told of both states every day there. */
const WIDE_WAR = 'RU-UA'

/** Distances in kilometres up to which an event counts as a border event. */
export type BorderEventOptions = {
  /** Anything of a kind that happens at borders, with border words or the other state in the text. */
  near: number
  /** Arms need no border word this close. */
  fire: number
  /** Drones and missiles fly this far, with the other state named or at war with it. */
  far: number
  /** Seat of a region or district that borders on the other state. */
  region: number
}

export const borderEventDefaults: BorderEventOptions = { near: 60, fire: 50, far: 130, region: 180 }

/** Arms that come from afar: near a border at war, from across it. */
const ARMS = new Set<EventType>(['Shelling/artillery/missile attack', 'Air/drone strike', 'Disrupted weapons use'])
const FORCE = new Set<EventType>([
  ...ARMS,
  'Remote explosive/landmine/IED',
  'Armed clash',
  'Attack',
  'Abduction/forced disappearance',
  'Government regains territory',
  'Non-state actor overtakes territory',
  'Non-violent transfer of territory',
])

/** Pairs with a border at sea, besides or instead of a land line. */
const AT_SEA = new Set(
  'GR-TR ES-MA KP-KR CN-TW JP-RU CN-JP CN-PH IT-TN IT-LY FR-GB CU-US HT-US BS-US CN-VN ID-SG AU-ID YE-DJ CY-LB CY-TR ES-DZ ES-SN ES-MR IN-LK JP-KR RU-UA AL-IT'.split(
    ' ',
  ),
)

/** Languages that types of events are known in; in others border words have to do. */
const TYPED = new Set('en ru uk es fr de pl ar'.split(' '))

/** What only looks like a border: "local" (beside "the LoC"), "doctors without borders", «границы возможного». */
const NO_BORDER =
  / (?:loc[a-z]+|(?:without|no|beyond) borders|borders on|bordering on|границ[а-я]* (?:возможн|дозволенн|приличи|разумн)[а-я]*|без границ|меж[аі] можлив[а-я]*|без кордонів|sin fronteras|sans frontieres|ohne grenzen|grenzen des|bez granic)/g

/** Sentences that are looked at for words of borders and force. */
const MAX_SENTENCES = 80

/** Whether the event is one at or across a state border, and why, in words. */
export function isBorderEvent(
  input: BorderEventInput,
  options: BorderEventOptions = borderEventDefaults,
): { isBorderEvent: boolean; reason: string } {
  const { document, type, place, border, states } = input
  const no = (reason: string) => ({ isBorderEvent: false, reason })
  const yes = (reason: string) => ({ isBorderEvent: true, reason })
  const words = countWords(document, languageOf(document.lang))
  const armed = type !== null && (ARMS.has(type) || (FORCE.has(type) && words.force > 0))
  if (words.ordinaryHead && words.force < 2 && !armed) return no('ordinary news by its headline')
  const topic = ordinaryTopic(read(document))
  if (topic && (topic === 'sport' || !armed) && !words.deadlyHead) return no(`ordinary news: ${topic}`)
  const other = border?.pair.split('-').find((code) => code !== border.side) ?? ''
  const otherNamed = states.some((s) => s.code === other && s.weight >= 0.5)
  const said = words.border + words.crossing > 0
  const tied = TENSE.has(border?.pair ?? '')
  if (words.farAway && !(type && ARMS.has(type))) return no('said to be far from the border')
  const line = place && border ? bordersOf(place).find((b) => b.pair === border.pair) : undefined
  const distance = line?.distanceKm ?? Number.POSITIVE_INFINITY
  if (!type) {
    const between = neighboursNamed(states, border)
    if (between && words.force >= 2 && words.border + words.crossing >= 2) {
      return yes(`border words and force between ${between}, without one event`)
    }
    if (
      place &&
      border &&
      words.forceHead &&
      words.eventHead &&
      distance <= options.fire &&
      place.precision !== 'country'
    ) {
      const bound = AT_WAR.has(border.pair) || (TENSE.has(border.pair) && (otherNamed || said))
      if (bound) return yes(`words of force, ${Math.round(distance)} km from the ${border.pair} border`)
    }
    const untyped = !TYPED.has(document.lang.slice(0, 2).toLowerCase())
    if (
      untyped &&
      place &&
      border &&
      distance <= options.near &&
      words.crossing > 0 &&
      (otherNamed || TENSE.has(border.pair))
    ) {
      return yes(`${Math.round(distance)} km from the ${border.pair} border, with border words`)
    }
    const tensely =
      border && TENSE.has(border.pair) && (place?.precision === 'settlement' || otherNamed || AT_WAR.has(border.pair))
    if (place && words.borderHead && tensely && distance <= options.region) {
      return yes(`the headline speaks of the border near ${place.name}`)
    }
    if (place && border && words.borderLead && AT_WAR.has(border.pair) && distance <= AT_THE_LINE && !topic) {
      return yes(`the lead speaks of the border at ${place.name}`)
    }
    return no('no event of a kind that happens at borders')
  }
  if (type === 'Agreement') {
    const parties = tied && otherNamed ? border?.pair : (neighboursNamed(states, border) ?? homeAtWar(document, states))
    if (parties && TENSE.has(parties) && !CIVIL.has(parties) && (said || words.force > 0))
      return yes(`Agreement across the ${parties} border`)
  }
  if (!place || !border) {
    const between = neighboursNamed(states, border)
    if (FORCE.has(type) && said && between) return yes(`${type}, words of the ${between} border`)
    if (FORCE.has(type) && words.borderHead && words.force > 0 && !words.ordinaryWord) {
      return yes(`${type}, at a border by the headline`)
    }
    return no('no place near a border')
  }
  const tense = TENSE.has(border.pair)
  const shown = `${type}, ${Math.round(distance)} km from the ${border.pair} border`
  // Two neighbours in one story, spoken of alike: one acts on the other's soil.
  const equally = states.filter((s) => border.pair.includes(s.code) && s.weight >= 1.5).length === 2
  if (place.precision === 'country') {
    if (otherNamed && words.crossing + words.line > 0 && words.force > 0)
      return yes(`${type}, ${border.pair} border named`)
    if (otherNamed && (words.border > 1 || (said && tense))) return yes(`${type}, words of the ${border.pair} border`)
    if (equally && tense && border.pair !== WIDE_WAR && (FORCE.has(type) || type === 'Arrests')) {
      return yes(`${type} between ${border.pair}`)
    }
    const grave = states.some((s) => s.code === other && s.weight >= 1)
    if (FORCE.has(type) && !ARMS.has(type) && tense && grave && border.pair !== WIDE_WAR)
      return yes(`${type} between ${border.pair}`)
    return no(`nothing ties ${place.name} to a border`)
  }
  const atWar = AT_WAR.has(border.pair)
  if (place.precision === 'region') {
    if (distance > options.region && !(said && otherNamed)) return no(shown)
    if (said && (otherNamed || tense || FORCE.has(type))) return yes(`${shown}, border named`)
    if (FORCE.has(type) && (otherNamed || atWar)) return yes(shown)
    if (equally && tense && type === 'Arrests') return yes(`${type} between ${border.pair}`)
    if (type === 'Other' && atWar && distance <= options.near) return yes(shown)
    return no(`nothing ties ${place.name} to the border`)
  }
  const quiet = !tense || CIVIL.has(border.pair)
  // A city at a quiet border has shootings and arrests of its own.
  const ownAffair = quiet && populationOf(place) >= BIG_TOWN
  const acrossFrom = input.mentions.some((m) => m.place.country === other && isNear(m.place, border.pair, 30))
  if (FORCE.has(type) && distance <= options.fire) {
    const fromAcross = tense && ARMS.has(type)
    const reach = CIVIL.has(border.pair) ? AT_THE_LINE : options.fire
    const small = CIVIL.has(border.pair) ? TOWN : BIG_TOWN
    const frontVillage = tense && distance <= reach && populationOf(place) < small
    // "From", "into" and "across" are said of any city; at a quiet border only the border itself ties.
    const told = quiet && !ARMS.has(type) ? words.border + words.line > 0 : said
    if (told || fromAcross || frontVillage || (otherNamed && (ARMS.has(type) || !ownAffair))) return yes(shown)
  }
  const fromThere = border.pair === WIDE_WAR || said || (tense && states.some((s) => s.code === other && s.weight >= 1))
  if (ARMS.has(type) && distance <= options.far && fromThere) return yes(`${shown}, ${other} involved`)
  if (FORCE.has(type) && distance <= options.far && said && (otherNamed || atWar))
    return yes(`${shown}, ${other} involved`)
  const group = input.actors?.some((actor) => Object.hasOwn(GROUPS, actor))
  const nearest = Math.min(...bordersOf(place).map((b) => b.distanceKm ?? Number.POSITIVE_INFINITY))
  if (FORCE.has(type) && nearest <= AT_THE_LINE && group && populationOf(place) < BIG_TOWN) {
    return yes(`${shown}, an armed group named`)
  }
  // The capital of a dateline, or a namesake: two states that are spoken of alike share the event.
  const alike = states.filter((s) => border.pair.includes(s.code) && s.weight >= 2).length === 2
  if (FORCE.has(type) && !ARMS.has(type) && tense && alike && distance > options.far)
    return yes(`${type} between ${border.pair}`)
  if (tense && said && otherNamed && distance <= DISTRICT) return yes(`${shown}, ${border.pair} border named`)
  if (distance <= options.near && (said || ((otherNamed || acrossFrom) && !ownAffair)))
    return yes(`${shown}, border or ${other} named`)
  if (type === 'Other' && atWar && distance <= options.fire) return yes(shown)
  // Islands and coasts lie far from the land line of the same two states.
  if (AT_SEA.has(border.pair) && otherNamed && words.crossing > 0) return yes(`${type} between ${border.pair} coasts`)
  return no(`${shown}, nothing of the border in the text`)
}

function isNear(place: Place, pair: string, km: number): boolean {
  if (place.precision !== 'settlement' && place.precision !== 'district') return false
  return (bordersOf(place).find((b) => b.pair === pair)?.distanceKm ?? Number.POSITIVE_INFINITY) <= km
}

/** People from which on a town has violence of its own, whatever the border near it. */
const BIG_TOWN = 200_000
/** The same at a border that is crossed, not fought over. */
const TOWN = 50_000
/** Kilometres from a tense border within which a district's seat is named for a village at it. */
const DISTRICT = 100
/** Kilometres within which a village is the border's, even a quiet one's. */
const AT_THE_LINE = 8

function populationOf(place: Place): number {
  const g = gazetteer()
  const record = g.find(normal(place.name)).find((r) => g.idOf(r.ref) === place.id)
  return record ? g.populationOf(record.ref) : 0
}

type Words = {
  border: number
  crossing: number
  line: number
  force: number
  forceHead: boolean
  borderHead: boolean
  /** The headline tells of something done or suffered, and no accident or quake explains it. */
  eventHead: boolean
  ordinaryHead: boolean
  /** Words of ordinary news in the headline, whatever stands beside them. */
  ordinaryWord: boolean
  borderLead: boolean
  /** The headline tells of dead or wounded. */
  deadlyHead: boolean
  /** The text gives a distance from the border that is none of an event at it. */
  farAway: boolean
}

/** Said to be this far away, in kilometres, a thing did not happen at the border. */
const FAR_AWAY = 120

/** In how many sentences the text speaks of borders, of crossing them, of force; and whether its head is ordinary news. */
function countWords(document: Document, language: Compiled): Words {
  const topics = topicsOf(document.lang)
  const words: Words = {
    border: 0,
    crossing: 0,
    line: 0,
    force: 0,
    forceHead: false,
    borderHead: false,
    eventHead: true,
    ordinaryHead: false,
    ordinaryWord: false,
    borderLead: false,
    deadlyHead: false,
    farAway: false,
  }
  const opening = cuesOf(read(document)).slice(0, 3)
  const headline = opening[0]?.sentence.part === 'title' ? opening[0].cues : []
  words.deadlyHead = headline.some((c) => c.label === 'killed' || c.label === 'wounded')
  if (TYPED.has(document.lang.slice(0, 2).toLowerCase())) {
    words.eventHead =
      headline.some(tellsAnEvent) && !opening.some(({ cues }) => cues.some((c) => c.label === 'disaster'))
  }
  for (const sentence of document.sentences.slice(0, MAX_SENTENCES)) {
    const flat = ` ${normal(sentence.text)}`
    const ofBorder = language.border?.test(flat.replace(NO_BORDER, ' ')) === true
    if (ofBorder) words.border++
    if (ofBorder && (saidDistance(sentence.text) ?? 0) > FAR_AWAY) words.farAway = true
    if (ofBorder && sentence.part === 'summary') words.borderLead = true
    if (language.crossing?.test(flat)) words.crossing++
    if (namedLine(flat)) words.line++
    const force = topics.force.test(flat)
    if (force) words.force++
    if (sentence.part !== 'title') continue
    words.forceHead = force
    words.borderHead = ofBorder
    words.ordinaryWord = topics.ordinary.test(flat)
    words.ordinaryHead = !force && words.ordinaryWord
  }
  return words
}

/** A Ukrainian wire that names no state speaks of its own: "обмін полоненими". */
function homeAtWar(document: Document, states: { code: string }[]): string | null {
  return document.lang.startsWith('uk') && states.length === 0 ? 'RU-UA' : null
}

/** The border of two neighbours that the text speaks of most, if it does. */
function neighboursNamed(states: { code: string; weight: number }[], border: Border | null): string | null {
  const named = states.filter((s) => s.weight >= 1).slice(0, 4)
  for (const a of named) {
    for (const b of named) {
      const pair = `${a.code}-${b.code}`
      if (a.code < b.code && (TENSE.has(pair) || border?.pair === pair)) return pair
    }
  }
  return null
}
