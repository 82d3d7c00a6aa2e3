import { BANKS_KM, relatePlaces } from './place.ts'
import type { Traits } from './traits.ts'

/**
 * Log-odds against one event when the stories of one cluster agree on a village, or a day, and those of another agree
 * on another. One extracted fact may be wrong (about one in ten of stories that extraction was not built with), and the
 * pair scores trust it no further; that two stories err alike is rarer by far (one in fifty: four in log-odds).
 */
const AGAINST = 4
/** Stories that must agree, of at least so large a share of those that tell. */
const ENOUGH = 2
const SHARE = 2 / 3

/** What two groups of stories, each agreeing within itself, say against being one: log-odds, 0 or less. */
export function disagreement(a: Traits[], b: Traits[]): number {
  return (placesApart(a, b) ? -AGAINST : 0) + (areApart(dates(a), dates(b)) ? -AGAINST : 0)
}

function placesApart(a: Traits[], b: Traits[]): boolean {
  const [x, y] = [agreed(villages(a), isSamePlace), agreed(villages(b), isSamePlace)]
  if (!x || !y) return false
  const relation = relatePlaces(x, y, true)
  if (relation.kind === 'close' || relation.kind === 'far') return true
  // What happens on two banks is told as one event, unless they lie apart, or tell of two kinds: fire, and the answer.
  return relation.kind === 'across' && ((relation.km ?? 0) > BANKS_KM || areApart(types(a), types(b)))
}

/** Whether both agree on a value, and not on the same. */
function areApart(a: string[], b: string[]): boolean {
  const [x, y] = [agreed(a, Object.is), agreed(b, Object.is)]
  return x !== undefined && y !== undefined && x !== y
}

function villages(stories: Traits[]) {
  return stories.flatMap(({ place, isBorderEvent }) =>
    isBorderEvent && place?.precision === 'settlement' ? [place] : [],
  )
}

function types(stories: Traits[]): string[] {
  return stories.flatMap(({ type, isBorderEvent }) => (isBorderEvent && type ? [type] : []))
}

function dates(stories: Traits[]): string[] {
  return stories.flatMap(({ date, dateTold, isBorderEvent }) => (isBorderEvent && date && dateTold ? [date] : []))
}

function isSamePlace(a: NonNullable<Traits['place']>, b: NonNullable<Traits['place']>): boolean {
  return relatePlaces(a, b).kind === 'same'
}

/** What most of them say, if enough say so. */
function agreed<T>(values: T[], same: (a: T, b: T) => boolean): T | undefined {
  if (values.length < ENOUGH) return undefined
  return values.find((value) => {
    const alike = values.filter((other) => same(value, other)).length
    return alike >= ENOUGH && alike >= SHARE * values.length
  })
}
