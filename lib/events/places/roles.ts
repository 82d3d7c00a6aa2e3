import { distanceKm } from '../borders.ts'
import type { PlaceRole } from '../facts.ts'
import type { Gazetteer, PlaceRef } from '../gazetteer.ts'
import { asUnits } from './as-unit.ts'
import { isBackground, isBeside, isBig } from './aside.ts'
import { lastWord, tail, textBefore } from './before.ts'
import { inDateline, joined } from './candidate.ts'
import { twinOf } from './fitness.ts'
import type { Compiled } from './languages.ts'
import type { Line } from './lines.ts'
import { isTitleOfOther, isWithinName } from './quoted.ts'
import type { Resolved } from './resolve.ts'
import {
  isCarriedAfter,
  isCarriedTo,
  isHeardIn,
  isOfficeBefore,
  isOfficeIn,
  isOfficeOf,
  isOfficeOfUnit,
  isPushedTo,
} from './seat.ts'
import { isListed } from './shared-unit.ts'
import type { States } from './states.ts'

/** A resolved name with what it is to the story and how much it speaks for being the place of the event. */
export type Roled = Resolved & {
  role: PlaceRole
  pull: number
  located: boolean
  /** Named as the other side: "the border with Ukraine". */
  across?: boolean
  /** Surely not the scene, even where no other place is named: a hospital's, or part of a party's name. */
  away?: boolean
}

/** What the words around each name make of its place; towns that stand for their region or district become it. */
export function rolesOf(
  resolved: Resolved[],
  g: Gazetteer,
  l: Compiled,
  states: States,
  side: string | null = null,
  lines: Line[] = [...new Set(resolved.map((r) => r.line))],
): Roled[] {
  const parties = [...states].filter(([, weight]) => weight >= PARTY).map(([code]) => code)
  const from = side ? [] : originsOf(resolved, g, l)
  const sided = from.length
    ? resolved.map((r) => notFrom(r, from, g))
    : side
      ? resolved.map((r) => onSide(r, side, resolved, g))
      : resolved
  const roled = asUnits(sided, lines, g, l, (r) => lastWord(textBefore(r))).map((r) => {
    const role = roleOf(r, g, l)
    const share = isAside(r, parties, states, g) ? ASIDE : side ? sideShare(r, side, g) : 1
    return share === 1 ? role : { ...role, pull: role.pull * share }
  })
  shareAside(roled)
  // A town that the text itself puts aside ("the hospital in Okhtyrka") is not where its reporter stood.
  const aside = new Set(roled.filter((r) => r.role === 'background' && !inDateline(r)).map((r) => r.ref))
  const here = roled.some((r) => inDateline(r)) && saysHere(roled)
  return roled.map((r) => {
    if (!inDateline(r)) return r
    if (here && g.kindOf(r.ref) !== 'capital' && g.kindOf(r.ref) !== 'country') return { ...r, pull: HERE }
    return aside.has(r.ref) ? { ...r, pull: Math.min(r.pull, DATED) } : r
  })
}

/** "Taken to Kharkiv and Chuhuiv": what holds for the first name of a list holds for the others. */
function shareAside(roled: Roled[]): void {
  for (let i = 1; i < roled.length; i++) {
    const [one, next] = [roled[i - 1]!, roled[i]!]
    if (one.role !== 'background' || one.pull > ASIDE || next.role !== 'event' || inDateline(next)) continue
    if (isListed(one, next)) roled[i] = { ...next, role: one.role, pull: one.pull, away: one.away === true }
  }
}

/** A state of which the text speaks at least this much is a party to its event. */
const PARTY = 1.2
/** What a town of a third state counts: courts, summits and markets are where things are decided, not where they happen. */
const ASIDE = 0.25

/** What the side of the line that the text speaks of adds to places on it, and takes from those across. */
const ON_SIDE = 1.3

/** States that the head of the text says something was fired or came from. */
function originsOf(resolved: Resolved[], g: Gazetteer, l: Compiled): string[] {
  return resolved
    .filter((r) => r.line.weight >= 2 && g.kindOf(r.ref) === 'country' && l.from?.test(textBefore(r)))
    .map((r) => g.countryOf(r.ref))
}

/** Of a town on both sides of the line the half that fire from the other side hits. */
function notFrom(r: Resolved, from: string[], g: Gazetteer): Resolved {
  if (!from.includes(g.countryOf(r.ref))) return r
  const twin = twinOf(r.ref, r, g)
  return twin >= 0 && !from.includes(g.countryOf(twin)) ? { ...r, ref: twin } : r
}

/** Of a town on both sides of the line the half on the side that the text speaks of, unless it names the other's region. */
function onSide(r: Resolved, side: string, resolved: Resolved[], g: Gazetteer): Resolved {
  if (g.countryOf(r.ref) === side || resolved.some((o) => o.ref === g.regionOf(r.ref))) return r
  const twin = twinOf(r.ref, r, g)
  return twin >= 0 && g.countryOf(twin) === side ? { ...r, ref: twin } : r
}

function sideShare(r: Resolved, side: string, g: Gazetteer): number {
  const near = g.nearBorder(r.ref)
  if (g.kindOf(r.ref) === 'country' || near === null || near.km > 60) return 1
  return g.countryOf(r.ref) === side ? ON_SIDE : 1 / ON_SIDE
}

/** A place of a state that the text hardly speaks of, far from the borders of those that it does. */
function isAside(r: Resolved, parties: string[], states: States, g: Gazetteer): boolean {
  if (!parties.length) return false
  const code = g.countryOf(r.ref)
  if ((states.get(code) ?? 0) - 0.4 >= PARTY / 2) return false
  const near = g.nearBorder(r.ref)
  return near === null || near.km > 60 || !parties.some((party) => near.pair.includes(party))
}

/** "In this battered border town": the town of the dateline, and where it happened. */
function saysHere(roled: Roled[]): boolean {
  for (const line of new Set(roled.map((r) => r.line))) {
    for (const [i, word] of line.words.entries()) {
      if (!DEICTIC.has(word.norm)) continue
      for (let k = i + 1; k <= i + 4 && k < line.words.length; k++) {
        const next = line.words[k]!
        if (next.capital && !next.is.people) break
        if (next.is.settlement) return true
      }
    }
  }
  return false
}

const DEICTIC = new Set('this esta cette dieser diesem dieses этом этой цьому цьом tym tej'.split(' '))
/** What the town of the dateline counts when the text says "this town". */
const HERE = 3

function roleOf(r: Resolved, g: Gazetteer, l: Compiled): Roled {
  const { line } = r
  const kind = isCapital(r.ref, g) ? 'capital' : g.kindOf(r.ref)
  const before = textBefore(r)
  const previous = line.words[r.from - 1]?.norm ?? ''
  const after = line.words[r.to]
  const lead = line.flat.slice(0, line.flatAt[r.from]).trimEnd()
  const located = isLocating(previous, l) || isLocating(lastWord(before), l)
  const strictly = l.inside.has(previous) || l.near.has(previous)
  const weight = line.weight * closeness(r, g)
  const as = (role: PlaceRole, pull: number): Roled => ({ ...r, role, pull, located })
  if (inDateline(r)) return as('said', kind === 'capital' || isFarOff(r, g) ? 0.3 : isOnTheSpot(r, g) ? 1.5 : DATED)
  const toward = l.toward?.exec(before) ?? l.toward?.exec(lead)
  // "At the border with Sumy region" is there; "the border with Ukraine" is the other side's.
  const gone = toward && !(THROUGH.test(toward[0].trim()) && isPost(r, l))
  if (gone) {
    const across = l.border?.test(` ${toward[0].trim()}`) === true
    if (kind === 'country') return { ...as('background', 0.2), across }
    if (!across) return as('background', 0.2)
  }
  // "Twelve kilometres from the Jarinje crossing"
  const beyond = l.border?.test(` ${lastWord(lead)}`) ? lead.slice(0, lead.lastIndexOf(' ')) : lead
  if (
    (l.beside?.test(before) || l.beside?.test(beyond)) &&
    kind !== 'country' &&
    kind !== 'region' &&
    kind !== 'area'
  ) {
    return isBeside(beyond, r, g) ? as('event', BESIDE * (weight + 0.6)) : as('background', 0.2)
  }
  // `before` lacks small words that are articles somewhere: "trasladado a" needs its "a".
  if (
    kind !== 'country' &&
    line.part !== 'title' &&
    (isCarriedTo(before) || (before !== lead && isCarriedTo(lead)) || isCarriedAfter(r))
  )
    return { ...as('background', 0.2), away: true }
  if (isTitleOfOther(r) || (kind !== 'country' && isWithinName(r))) return { ...as('background', 0.2), away: true }
  if (kind === 'country' && isPushedTo(lead)) return { ...as('background', 0.2), across: true }
  if (after && located && line.part !== 'title' && TREATED.test(after.norm)) return as('background', 0.2)
  if (kind === 'capital' && accusative(r, g)) return as('background', 0.2)
  if (l.from?.test(before)) return as('origin', kind === 'settlement' || kind === 'seat2' ? 0.4 : 0.1)
  if (kind === 'capital' && r.level === null && (!strictly || !located)) return as('said', 0.2)
  if (l.inside.has(previous) && isBig(r.ref, g) && r.level !== 'settlement') {
    const clause = tail(before, kind === 'capital' && line.part !== 'title' ? 12 : 5)
    // "В Курске отрицают": those who speak in a capital or a region's seat are its authorities.
    const speaks =
      (kind === 'capital' || (kind === 'seat1' && CYRILLIC.test(after?.norm ?? ''))) &&
      after &&
      !after.capital &&
      joined(line, r.to - 1, r.to)
    const spoken = kind === 'capital' || line.part !== 'title'
    if ((spoken && l.said?.test(clause)) || (speaks && l.said?.test(` ${after.norm}`))) return as('said', 0.4)
  }
  if (kind === 'seat1' && r.level === null && !located && isOfficeOf(r)) return as('said', 0.4)
  // "Le parquet d'Oujda confirme", "прокуратура Сум повідомила"
  if (r.level === null && !located && (kind === 'seat1' || isBig(r.ref, g)) && isOfficeBefore(r)) return as('said', 0.4)
  // "Police in the city of Kassala said": officials speak where their seat is.
  if (located && after && (isBig(r.ref, g) || kind === 'seat1') && l.said?.test(` ${after.norm}`) && isOfficeIn(r)) {
    return as('said', 0.4)
  }
  // In a headline only what stands right before the name: "two days after Belgorod blast".
  if (isBackground(lead, line.part === 'title' ? 2 : 9, l)) {
    return as('background', line.part === 'title' ? 0.5 : 0.35 * weight)
  }
  const around = !l.near.has(previous)
    ? 1
    : line.part === 'title' && g.populationOf(r.ref) >= 20_000
      ? 0.6
      : isBig(r.ref, g)
        ? 0.75
        : 1
  const heard = isHeardIn(lead) ? HEARD : 1
  const bonus = (located ? 0.6 : 0) + (r.level === 'settlement' ? 0.4 : 0) + (isTopic(r) ? 0.6 : 0)
  return as(
    'event',
    (weight + bonus) *
      (kind === 'capital' ? 0.6 : 1) *
      around *
      heard *
      (isOfficeOfUnit(r) ? OFFICE : 1) *
      (line.flatAt[r.from]! >= line.past ? PAST : 1) *
      (r.slug ? 0.6 : 1),
  )
}

/** What a place counts from which something was only heard or seen: "the blast was heard in" may still be its scene. */
const HEARD = 0.4

/** What a district counts that only its office is called after. */
const OFFICE = 0.5

/** What a place counts in a sentence of another day, month or year. */
const PAST = 0.35

/** Kilometres and people within which a great city is the capital by another name, as Delhi is. */
const SAME_CITY = 25
const GREAT = 3_000_000

function isCapital(ref: PlaceRef, g: Gazetteer): boolean {
  const kind = g.kindOf(ref)
  if (kind !== 'seat1' || g.populationOf(ref) < GREAT) return kind === 'capital'
  const capital = g.capitalOf(g.countryOf(ref))
  if (capital < 0) return false
  const at = (p: PlaceRef) => ({ lat: g.latOf(p), lon: g.lonOf(p) })
  return distanceKm(at(ref), at(capital)) <= SAME_CITY
}

/** Going through a town is going elsewhere; what goes "through the Attari check post" is there when it is told of. */
const THROUGH = /^(?:through|via|by way of|way of|через|a traves de|por la via a|en passant par|uber|przez)$/

function isPost({ line, from, to }: Resolved, l: Compiled): boolean {
  // "Прошла через «Новую Гуту»": in a headline quotes hold a checkpoint's name.
  if (line.part === 'title' && /[«“„]$/.test(line.text.slice(0, line.words[from]!.start))) return true
  return [to, to + 1, to + 2].some((k) => {
    const { norm } = line.words[k] ?? { norm: '' }
    return l.border?.test(` ${norm}`) === true || norm === 'post' || norm === 'gate'
  })
}

/** A small town near a border that a report is dated from: the reporter is where it happened. */
function isOnTheSpot(r: Resolved, g: Gazetteer): boolean {
  const near = g.nearBorder(r.ref)
  return near !== null && near.km <= 60 && g.kindOf(r.ref) !== 'seat1' && g.populationOf(r.ref) < 100_000
}

/** A great city far from any border: bureaus write from there. */
function isFarOff(r: Resolved, g: Gazetteer): boolean {
  return g.populationOf(r.ref) >= 500_000 && (g.nearBorder(r.ref)?.km ?? 255) > 100
}

/** "Gisenyi: shells fall on market": a headline begins with what it is about. */
function isTopic({ line, from, to }: Resolved): boolean {
  return (
    line.part === 'title' &&
    from === 0 &&
    /^\s?:\s/.test(line.text.slice(line.words[to - 1]!.end, line.words[to - 1]!.end + 3))
  )
}

const CYRILLIC = /^[а-яіїєґ]/

/** A preposition that puts something at a place, and not just an owner's or a listing "de" or "von". */
function isLocating(word: string, l: Compiled): boolean {
  return l.at.has(word) && !GENITIVE.has(word)
}

const GENITIVE = new Set('de del du des do da dos von vom of di'.split(' '))

/** Where people are treated: "Rangpur Medical College Hospital". */
const TREATED = /^(?:hospital|hospitals|medical|clinic|morgue|general|airport|university)$/

/** What the place counts that a report is dated from. */
const DATED = 0.9

/** What a place counts when something happened a little way from it. */
const BESIDE = 0.6
/** Russian and Ukrainian "в Москву": going there, told from "в Москве" by the ending of names in -а. */
function accusative(r: Resolved, g: Gazetteer): boolean {
  const word = r.line.words[r.from]!.norm
  if (!/^[а-яіїєґ]+[ую]$/.test(word)) return false
  const nominative = word.slice(0, -1) + (word.endsWith('у') ? 'а' : 'я')
  return g.find(nominative).some((other) => other.ref === r.ref)
}

/** Events that matter here happen near borders: places near one are likelier theirs than places far from any. */
function closeness(r: Resolved, g: Gazetteer): number {
  const kind = g.kindOf(r.ref)
  if (kind === 'country' || kind === 'region' || kind === 'area') return 1
  const distance = g.nearBorder(r.ref)?.km ?? Number.POSITIVE_INFINITY
  if (distance <= 10) return 1.4
  if (distance <= 30) return 1.25
  if (distance <= 70) return 1.1
  if (distance <= 150) return 1
  return distance <= 254 ? 0.75 : 0.5
}
