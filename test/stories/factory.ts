import type { Facts, Place } from '../../lib/events/facts.ts'
import type { Entry } from '../../lib/feeds/entry.ts'
import { draftVersion } from '../../lib/stories/draft.ts'
import { storyIdOf } from '../../lib/stories/identity.ts'
import type { Story } from '../../lib/stories/story.ts'

export const noFacts: Facts = {
  isBorderEvent: false,
  borderReason: '',
  type: null,
  typeWords: [],
  date: null,
  place: null,
  places: [],
  border: null,
  actors: [],
  claims: [],
  unverified: null,
  denial: null,
}

export const place = (id: string, country = 'XA'): Place => ({
  id,
  name: id,
  country,
  lat: 0,
  lon: 0,
  precision: 'settlement',
})

export const entry = (fields: Partial<Entry> & { title: string }): Entry => ({
  key: `id:${fields.guid ?? fields.title}`,
  summary: '',
  categories: [],
  points: [],
  media: [],
  ...fields,
})

type Filed = Partial<Entry> & { title: string; at: string; feed?: string; outlet?: string; facts?: Partial<Facts> }

/** A story as a feed filed it at `at` ("10:30" on 3 June 2024, or a whole ISO time), with facts given by hand. */
export function filed({ at, feed = 'farwire', outlet = 'Farwire', facts = {}, ...fields }: Filed): Story {
  const time = at.length > 5 ? at : `2024-06-03T${at}:00.000Z`
  const made = entry({ publishedAt: time, ...fields })
  const source = { id: feed, url: 'https://farwire.example/rss', outlet, lang: 'en' }
  const draft = draftVersion(made, source, { fetchedAt: time, version: 1 })
  const id = storyIdOf(feed, made.key)
  const current = { ...draft, facts: { ...noFacts, ...facts }, profile: { model: '', keys: [], features: {} } }
  return { id, feedId: feed, outlet, key: made.key, current, versions: 1, chain: id }
}
