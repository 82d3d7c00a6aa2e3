import type { Facts } from '../events/facts.ts'
import { printOf, resemblance } from './fingerprint.ts'
import type { StoryVersion } from './story.ts'
import { headlineKey, wordsOf } from './wording.ts'

/** How much two filings of one feed look like versions of one story. */
export type Likeness = {
  sameHeadline: boolean
  /** Share of one's telling words that the other has too: the larger of headline in text, either way. */
  overlap: number
  /** Near-copy resemblance of the texts. */
  copied: number
  /** 1 same settlement, −1 two different ones, 0 not known or coarse. */
  place: number
  /** Two different settlements a walk apart: an alert names the town, the story the village. */
  neighbours: boolean
  /** A figure of two or more digits is in both headlines. */
  sameFigure: boolean
  /** −1 where both tell the date of the event and the dates differ. */
  date: number
  /** −1 where both tell the type and it differs, 1 where it is the same. */
  type: number
  /** Hours from the earlier to the later one. */
  hours: number
}

export function likenessOf(later: StoryVersion, earlier: StoryVersion): Likeness {
  return {
    sameHeadline: headlineKey(later.title) !== '' && headlineKey(later.title) === headlineKey(earlier.title),
    overlap: Math.max(
      share(stemsOf(earlier.title), stemsOf(textOf(later))),
      share(stemsOf(later.title), stemsOf(textOf(earlier))),
    ),
    copied: resemblance(printOf(later), printOf(earlier)),
    place: comparePlaces(later.facts, earlier.facts),
    neighbours: areNeighbours(later.facts, earlier.facts),
    sameFigure: sharesFigure(later.title, earlier.title),
    date: later.facts.date && earlier.facts.date ? (later.facts.date === earlier.facts.date ? 1 : -1) : 0,
    type: later.facts.type && earlier.facts.type ? (later.facts.type === earlier.facts.type ? 1 : -1) : 0,
    hours: (Date.parse(later.at) - Date.parse(earlier.at)) / 3_600_000,
  }
}

function textOf(version: StoryVersion): string {
  return `${version.title}\n${version.summary}\n${(version.body ?? '').slice(0, 1200)}`
}

function comparePlaces(a: Facts, b: Facts): number {
  const [x, y] = [a.place, b.place]
  if (!x || !y) return 0
  if (x.id === y.id) return x.precision === 'settlement' ? 1 : 0.3
  if (x.country !== y.country) return -1
  return x.precision === 'settlement' && y.precision === 'settlement' ? -1 : 0
}

const NEAR_KM = 20
const KM_PER_DEGREE = 111.195

function areNeighbours({ place: a }: Facts, { place: b }: Facts): boolean {
  if (a?.precision !== 'settlement' || b?.precision !== 'settlement' || a.id === b.id) return false
  const north = (a.lat - b.lat) * KM_PER_DEGREE
  const east = (a.lon - b.lon) * KM_PER_DEGREE * Math.cos((a.lat * Math.PI) / 180)
  return Math.hypot(north, east) <= NEAR_KM
}

function sharesFigure(a: string, b: string): boolean {
  const figures = new Set(wordsOf(a, 40).filter((word) => /^\p{Nd}{2,}$/u.test(word)))
  return figures.size > 0 && wordsOf(b, 40).some((word) => figures.has(word))
}

/**
 * Telling words of a text, cut to their first five letters so that inflected forms meet
 * (обстрел, обстрелом; village, villagers). Short words tell nothing; figures and letters of other scripts do.
 */
export function stemsOf(text: string): Set<string> {
  return new Set(
    wordsOf(text, 260)
      .flatMap((word) => (UNSPACED.test(word) ? pairsOf(word) : [word.replace(ARTICLE, '')]))
      .filter((word) => word.length > 3 || /[\p{N}\p{Lo}]/u.test(word))
      .map((word) => word.slice(0, 5)),
  )
}

/** Scripts without spaces between words: neighbouring characters stand for them. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u
/** Arabic's article with the particles written onto it. */
const ARTICLE = /^(?:[وفبلك]?ال|لل)(?=\p{L}{3})/u

function pairsOf(word: string): string[] {
  const letters = [...word].slice(0, 120)
  return letters.slice(1).map((letter, i) => letters[i] + letter)
}

/** Which share of `few` is in `many`; of fewer than three words none. */
export function share(few: Set<string>, many: Set<string>): number {
  if (few.size < 2) return 0
  return [...few].filter((stem) => many.has(stem)).length / Math.max(3, few.size)
}
