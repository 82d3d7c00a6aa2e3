import { fillDates, timeOn } from './dates.ts'
import { outlets } from './outlets.ts'
import type { SampleItem, SampleText } from './sample.ts'

/** A sample story with its dates filled in, as the formats write it. */
export type SampleEntry = {
  guid: string
  url: string
  title: string
  summary: string
  body: string[]
  author?: string
  publishedAt: Date
  updatedAt?: Date
  version: number
  ninjs: NonNullable<SampleItem['ninjs']>
}

/** The item as its feed shows it at the given poll (0, 1, …); undefined before it is out. */
export function toEntry(item: SampleItem, day: number, poll: number): SampleEntry | undefined {
  const appears = item.from ?? 0
  if (poll < appears) return undefined
  const outlet = outlets[item.outlet]
  const edits = (item.edits ?? []).slice(0, poll - appears)
  const text: SampleText = edits.at(-1) ?? item
  const edited = edits.at(-1)?.at
  const date = new Date(timeOn(day, item.at))
  const fill = (words: string) => fillDates(words, day, outlet.lang)
  return {
    guid: guidOf(item),
    url: `https://${outlet.host}/${date.toISOString().slice(0, 10).replaceAll('-', '/')}/${item.id}`,
    title: fill(text.title),
    summary: fill(text.summary ?? ''),
    body: (text.body ?? []).map(fill),
    publishedAt: date,
    version: edits.length + 1,
    ninjs: item.ninjs ?? {},
    ...(item.author && { author: item.author }),
    ...(edited && { updatedAt: new Date(timeOn(day, edited)) }),
  }
}

/** A feed keeps its guids from one poll to the next, whatever else it changes. In ninjs they are addresses. */
export function guidOf({ outlet, id }: Pick<SampleItem, 'outlet' | 'id'>): string {
  const { format, host } = outlets[outlet]
  return format === 'ninjs' ? `https://${host}/items/${id}` : `urn:${outlet}:${id}`
}
