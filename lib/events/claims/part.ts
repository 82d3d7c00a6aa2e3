import type { Toll } from './tolls.ts'

type Told = Pick<Toll, 'kind' | 'who' | 'min' | 'max' | 'at' | 'numberAt' | 'vague' | 'loose'>

/** The toll of some of those counted before, by a number that has its own noun. */
export function partOfTotal(told: Told): Toll {
  return { ...told, breakdown: true, single: false, definite: false, headed: true, weak: false, earlier: false }
}
