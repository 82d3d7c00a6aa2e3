import type { Entry } from '../feeds/entry.ts'
import type { FeedSource } from '../feeds/feed.ts'
import { classifyChange } from './change.ts'
import { contentHashOf, storyIdOf } from './identity.ts'
import { languageOf } from './language.ts'
import { originOf } from './origin.ts'
import type { StoryVersion } from './story.ts'
import { classify } from './wire-class.ts'

const HOUR = 3_600_000

export type Draft = Omit<StoryVersion, 'facts' | 'profile'>

/** A version before anything is extracted from its text: identity, language, class, origin and times. */
export function draftVersion(
  entry: Entry,
  source: FeedSource,
  { fetchedAt, version, previous }: { fetchedAt: string; version: number; previous?: StoryVersion | undefined },
): Draft {
  const filing = classify(entry)
  const times = timesOf(entry, fetchedAt)
  const text = [filing.title, filing.summary, filing.body ?? ''].join('\n')
  return {
    storyId: storyIdOf(source.id, entry.key),
    version,
    contentHash: contentHashOf(entry),
    feedId: source.id,
    outlet: source.outlet,
    origin: originOf(entry, source.outlet),
    lang: languageOf(text, entry.lang, source.lang),
    title: filing.title,
    summary: filing.summary,
    ...times,
    fetchedAt,
    wire: wireOf(filing, version, previous),
    ...given({
      guid: entry.guid,
      url: entry.url,
      body: filing.body,
      author: entry.author,
      wireNumber: filing.number,
      note: filing.note,
      lifts: filing.lifts,
      wireFields: entry.wire,
      embargoedUntil: embargoOf(entry, fetchedAt),
    }),
  }
}

function wireOf(filing: ReturnType<typeof classify>, version: number, previous: StoryVersion | undefined) {
  if (version < 2) return filing.wire
  if (previous) {
    const { wireNumber, ...before } = previous
    return classifyChange({ ...before, ...given({ number: wireNumber }) }, filing)
  }
  return filing.wire === 'first' || filing.wire === 'alert' ? 'update' : filing.wire
}

/** Times more than an hour ahead of the fetch are wrong and left out; earlier ones are what the feed says. */
function timesOf(entry: Entry, fetchedAt: string): Pick<StoryVersion, 'publishedAt' | 'updatedAt' | 'at'> {
  const latest = Date.parse(fetchedAt) + HOUR
  const held = (time: string | undefined) => (time !== undefined && Date.parse(time) <= latest ? time : undefined)
  const publishedAt = held(entry.publishedAt)
  const updatedAt = held(entry.updatedAt)
  const at = updatedAt !== undefined && publishedAt !== undefined && updatedAt < publishedAt ? publishedAt : updatedAt
  return { at: at ?? publishedAt ?? fetchedAt, ...given({ publishedAt, updatedAt }) }
}

/** An embargo that has passed when the entry is fetched embargoes nothing. */
function embargoOf(entry: Entry, fetchedAt: string): string | undefined {
  const until = entry.wire?.embargoedUntil
  return until !== undefined && Date.parse(until) > Date.parse(fetchedAt) ? until : undefined
}

/** The fields that have a value: absent ones are left out rather than stored as undefined. */
function given<T extends Record<string, unknown>>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
}
