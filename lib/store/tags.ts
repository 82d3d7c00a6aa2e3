import type { Cluster } from '../clusters/cluster.ts'
import type { ClusterQuery } from './store.ts'

/** Languages that a list can be narrowed to: more than one event is ever told in. */
const MAX_LANGS = 60
const MAX_TAG = 60

/**
 * What a list can be narrowed by, as the set that the index of lists carries: languages (tags and their primary
 * languages: `en` finds what is told in `en-GB`) and, with a prefix each, what is known of the event. Never empty, for
 * a set may not be.
 */
export function tagsOf({ langs, event, state }: Cluster): string[] {
  const spoken = langs.slice(0, MAX_LANGS).map((lang) => lang.toLowerCase())
  const { border, place, type, date } = event
  const tags = [
    '*',
    ...spoken,
    ...spoken.map((lang) => lang.split('-')[0] ?? lang),
    `state:${state}`,
    ...(border ? [border.pair, ...border.pair.split('-')].map((name) => `border:${name}`) : []),
    ...(place ? [`country:${place.country}`] : []),
    ...(type ? [`type:${type}`] : []),
    ...(date ? [`date:${date}`] : []),
    ...(event.unverified.length > 0 ? ['unverified'] : []),
    ...(event.denials.length > 0 ? ['denied'] : []),
    ...(event.contradictions.length > 0 || event.tolls.some((toll) => toll.disputed) ? ['disputed'] : []),
  ]
  return [...new Set(tags.map((tag) => tag.slice(0, MAX_TAG)).filter(Boolean))]
}

/** The tags that a cluster must have, and those it must lack, to be in the list that a query asks for. */
export function wantedTags(query: ClusterQuery): { has: string[]; lacks: string[] } {
  const named = (['state', 'border', 'country', 'type', 'date'] as const).flatMap((name) =>
    query[name] === undefined ? [] : [`${name}:${query[name]}`],
  )
  const flags = ['unverified', 'denied', 'disputed'] as const
  return {
    has: [...(query.lang ? [query.lang.toLowerCase()] : []), ...named, ...flags.filter((flag) => query[flag] === true)],
    lacks: flags.filter((flag) => query[flag] === false),
  }
}
