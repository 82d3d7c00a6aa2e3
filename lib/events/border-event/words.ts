import { tellsAnEvent } from '../dates/context.ts'
import type { Document } from '../document.ts'
import type { Compiled } from '../places/languages.ts'
import { normal } from '../places/normal.ts'
import { namesLine } from '../places/states.ts'
import { topicsOf } from '../places/topics.ts'
import { cuesOf } from '../types/cues.ts'
import { read } from '../words/units.ts'
import { saidDistance } from './distance.ts'

/** Languages that types of events are known in; in others border words have to do. */
export const TYPED = new Set('en ru uk es fr de pl ar'.split(' '))

/** What only looks like a border: "local" (beside "the LoC"), "doctors without borders", «границы возможного». */
const NO_BORDER =
  / (?:loc[a-z]+|border (?:grill|cafe|bar|inn|hotel|motel|restaurant|diner|league|derby|books?|radio)|grenzderby|(?:without|no|beyond) borders|borders on|bordering on|границ[а-я]* (?:возможн|дозволенн|приличи|разумн)[а-я]*|без границ|меж[аі] можлив[а-я]*|без кордонів|sin fronteras|sans frontieres|ohne grenzen|grenzen des|bez granic)/g

/** Sentences that are looked at for words of borders and force. */
const MAX_SENTENCES = 80

export type BorderWords = {
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
  /** The headline tells of people who block or protest. */
  crowdHead: boolean
  /** Headline or lead tell of people who cross. */
  migrants: boolean
  /** The headline joins two names, as logs do ("Mali/Niger", "India-Myanmar"). */
  pairHead: boolean
  /** The headline tells of dead or wounded. */
  deadlyHead: boolean
  /** The opening tells of dead or wounded. */
  deadly: boolean
  /** The opening tells of an accident, a quake or the weather. */
  accident: boolean
  /** The text gives a distance from the border that is none of an event at it. */
  farAway: boolean
}

/** Two names with a stroke between. */
const PAIR = /\p{Lu}\p{L}{1,20}[/–‑-](?:\p{Lu}\p{L}{1,20} )?\p{Lu}\p{L}/u

/** Said to be this far away, in kilometres, a thing did not happen at the border. */
const FAR_AWAY = 120

/** In how many sentences the text speaks of borders, of crossing them, of force; and whether its head is ordinary news. */
export function countWords(document: Document, language: Compiled): BorderWords {
  const topics = topicsOf(document.lang)
  const words: BorderWords = {
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
    crowdHead: false,
    migrants: false,
    pairHead: false,
    deadlyHead: false,
    deadly: false,
    accident: false,
    farAway: false,
  }
  const opening = cuesOf(read(document)).slice(0, 3)
  const headline = opening[0]?.sentence.part === 'title' ? opening[0].cues : []
  words.crowdHead = headline.some((c) => c.label === 'protest' || c.label === 'block')
  words.migrants = opening.some(({ cues }) => cues.some((c) => c.label === 'migrate'))
  words.deadlyHead = headline.some((c) => c.label === 'killed' || c.label === 'wounded')
  words.deadly = opening.some(({ cues }) => cues.some((c) => c.label === 'killed' || c.label === 'wounded'))
  words.accident = opening.some(({ cues }) => cues.some((c) => c.label === 'disaster'))
  if (TYPED.has(document.lang.slice(0, 2).toLowerCase())) {
    words.eventHead = headline.some(tellsAnEvent) && !words.accident
  }
  for (const sentence of document.sentences.slice(0, MAX_SENTENCES)) {
    const flat = ` ${normal(sentence.text)}`
    const ofBorder = language.border?.test(flat) === true && language.border.test(flat.replace(NO_BORDER, ' '))
    if (ofBorder) words.border++
    if (ofBorder && (saidDistance(sentence.text) ?? 0) > FAR_AWAY) words.farAway = true
    if (ofBorder && sentence.part === 'summary') words.borderLead = true
    if (language.crossing?.test(flat)) words.crossing++
    if (namesLine(flat)) words.line++
    const force = topics.force.test(flat)
    if (force) words.force++
    if (sentence.part !== 'title') continue
    words.forceHead = force
    words.pairHead = PAIR.test(sentence.text)
    words.borderHead = ofBorder
    words.ordinaryWord = topics.ordinary.test(flat)
    words.ordinaryHead = !force && words.ordinaryWord
  }
  return words
}
