import data from './model.json' with { type: 'json' }

/** What decides: weights of named features, learnt by `npm run train`, and the thresholds that go with them. */
export type Model = {
  version: string
  /** Version of the profiles' features: profiles of another one are made again before they are compared. */
  features: string
  /** Log-odds of "one event" when every feature is zero. */
  bias: number
  weights: Record<string, number>
  /** A story joins the best cluster at or above this score (log-odds). */
  join: number
  /** Two clusters are one at or above this score. */
  merge: number
  /** A member that scores lower than this with the rest of its cluster does not belong to it. */
  leave: number
  /** Share of the best member in a cluster's score; the rest is the mean of its core. */
  best: number
  /** Share of a cluster's members, the nearest ones, that are its core to a story. */
  core: number
}

export const model: Model = data as Model & typeof data
