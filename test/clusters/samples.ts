import type { Claim, Facts, Place } from '../../lib/events/facts.ts'
import type { Entry } from '../../lib/feeds/entry.ts'
import type { StoryVersion } from '../../lib/stories/story.ts'
import { toVersion } from '../../lib/stories/version.ts'

/** A made-up village on a real border, so that places need no gazetteer. */
export function village(id: string, about: Partial<Place> = {}): Place {
  return { id, name: id, country: 'RU', admin1: 'Belgorod', lat: 50.4, lon: 36.8, precision: 'settlement', ...about }
}

export function facts(about: Partial<Facts> = {}): Facts {
  const place = about.place === undefined ? village('v1') : about.place
  return {
    isBorderEvent: true,
    borderReason: 'sample',
    type: 'Shelling/artillery/missile attack',
    typeWords: ['shelling'],
    date: '2026-03-10',
    place,
    places: place ? [{ place, role: 'event', text: place.name }] : [],
    border: { pair: 'RU-UA', side: 'RU' },
    actors: [],
    claims: [],
    unverified: null,
    denial: null,
    ...about,
  }
}

export function claim(about: Partial<Claim> = {}): Claim {
  return {
    kind: 'killed',
    who: 'unspecified',
    min: 2,
    max: 2,
    claimant: 'governor',
    stance: 'claimed',
    sentence: 'Two people were killed, the governor said.',
    ...about,
  }
}

type Draft = {
  feed: string
  id: string
  title: string
  summary?: string
  body?: string
  at?: string
  lang?: string
  wire?: Entry['wire']
}

/** A story version as the poll step stores it, from what a feed shows. */
export function filed(draft: Draft, version = 1, previous?: StoryVersion): StoryVersion {
  const at = draft.at ?? '2026-03-10T10:00:00.000Z'
  const entry: Entry = {
    key: `id:${draft.id}`,
    guid: draft.id,
    title: draft.title,
    summary: draft.summary ?? '',
    ...(draft.body ? { body: draft.body } : {}),
    publishedAt: at,
    lang: draft.lang ?? 'en',
    categories: [],
    points: [],
    media: [],
    ...(draft.wire ? { wire: draft.wire } : {}),
  }
  const source = { id: draft.feed, url: `https://${draft.feed}.example/rss`, outlet: draft.feed, lang: 'en' }
  return toVersion(entry, source, { fetchedAt: at, version, previous })
}
