import type { Gazetteer, PlaceRef } from '../gazetteer.ts'
import type { Candidate } from './candidate.ts'
import type { Compiled } from './languages.ts'
import type { Neighbourhood } from './neighbours.ts'
import type { States } from './states.ts'

/** What the text as a whole says, for deciding on each of its names. */
export type Context = {
  g: Gazetteer
  l: Compiled
  states: States
  /** Regions that the text names as such. */
  regions: Set<PlaceRef>
  /** Places that are surely meant, with the name that means them. */
  points: { lat: number; lon: number; name: string }[]
  mentions: Map<string, number>
  /** Record that a name surely means somewhere in the text. */
  meant: Map<string, PlaceRef>
  lowered: Set<string>
  /** Only names are written with capitals, as in most languages, but not in German. */
  sentenceCase: boolean
  surnames: Set<string>
  neighbours: Map<Candidate, Neighbourhood>
  /** What the writing of each name says for the place that it was last taken for. */
  written: Map<Candidate, { ref: PlaceRef; score: number }>
}
