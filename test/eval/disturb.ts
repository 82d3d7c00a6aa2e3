import type { Traits } from '../../lib/clusters/traits.ts'

/**
 * How often extraction errs on stories that it was not built with: the shares of the blind sets at their first run
 * (ARCHITECTURE.md, «Where the work stands»). On sets that it was built with it hardly errs, and a model fitted to those
 * would believe every place and day that it is told.
 */
const WRONG = { place: 0.12, date: 0.07, type: 0.2, border: 0.08, tolls: 0.25 }
/** Of the wrong dates, most are days of publication, when the story told none and came late. */
const LATE = 0.75
const DAY_MS = 86_400_000

/**
 * Stories of a labelled border set as extraction would have read them had it never seen their like: some have the place,
 * type or tolls of another story of the set, or none, some are dated a day off. The same seed gives the same errors.
 */
export function disturbed(traits: Traits[], seed: number): Traits[] {
  const random = drawsFrom(seed)
  const another = () => traits[Math.floor(random() * traits.length)]!
  return traits.map((read) => ({
    ...read,
    ...(random() < WRONG.place ? { place: random() < 0.5 ? null : another().place } : {}),
    ...(read.date && random() < WRONG.date ? misdated(read.date, random() < LATE) : {}),
    ...(random() < WRONG.type ? { type: another().type } : {}),
    ...(random() < WRONG.border ? { isBorderEvent: !read.isBorderEvent } : {}),
    ...(random() < WRONG.tolls ? { tolls: another().tolls } : {}),
  }))
}

function misdated(date: string, late: boolean): Pick<Traits, 'date' | 'dateTold'> {
  return { date: dayBeside(date, late ? 1 : -1), dateTold: !late }
}

function dayBeside(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10)
}

/** Numbers from 0 to 1 of a linear congruential generator (constants: Numerical Recipes, 3rd ed., §7.1.7). */
function drawsFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
