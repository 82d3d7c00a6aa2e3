import { readFileSync } from 'node:fs'
import type { Entry } from '../../lib/feeds/entry.ts'
import { htmlToText, oneLine } from '../../lib/feeds/text.ts'
import { continues, withdraws } from '../../lib/stories/chain.ts'
import { storyIdOf } from '../../lib/stories/identity.ts'
import { isCopy } from '../../lib/stories/origin.ts'
import type { Story } from '../../lib/stories/story.ts'
import { toVersion } from '../../lib/stories/version.ts'

/** An item of a labelled border set, as its LABELS.md describes it. */
export type Item = {
  id: string
  feed: string
  outlet: string
  lang: string
  guid: string
  url: string
  publishedAt: string
  updatedAt: string | null
  title: string
  summary: string | null
  body: string | null
  gold: {
    cluster: string | null
    wire: string
    replaces: string | null
    origin: string
    copyOf: string | null
  }
}

export type Outcome = { item: Item; story: Story; continues: string | null; copyOf: string | null; reason?: string }

export const readItems = (path: string): Item[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Item)

/** Sends the items through the stories' functions in the order of publication; all earlier stories are candidates. */
export function simulate(items: Item[]): { outcomes: Outcome[]; withdrawn: Set<string> } {
  const time = (item: Item) => item.updatedAt ?? item.publishedAt
  const stories = new Map<string, Story>()
  const itemOf = new Map<string, string>()
  const withdrawn = new Set<string>()
  const outcomes: Outcome[] = []
  for (const item of [...items].sort((a, b) => (time(a) < time(b) ? -1 : 1))) {
    const entry = toEntry(item)
    const source = { id: item.feed, url: `https://${item.feed}.example/rss`, outlet: item.outlet, lang: item.lang }
    const id = storyIdOf(source.id, entry.key)
    const before = stories.get(id)
    const current = toVersion(entry, source, {
      fetchedAt: new Date(time(item)).toISOString(),
      version: (before?.versions ?? 0) + 1,
      previous: before?.current,
    })
    const story: Story = {
      id,
      feedId: source.id,
      outlet: source.outlet,
      key: entry.key,
      current,
      versions: current.version,
      chain: before?.chain ?? id,
    }
    const own = [...stories.values()].filter((other) => other.feedId === source.id && other.id !== id)
    const taken = withdraws(story, own)
    if (taken) {
      const chain = stories.get(taken.storyId)?.chain
      for (const other of stories.values()) if (other.chain === chain) withdrawn.add(itemOf.get(other.id)!)
    }
    const link = continues(story, own)
    if (link) {
      story.replaces = link.storyId
      story.chain = stories.get(link.storyId)!.chain
    }
    const copyOf = link ? null : isCopy(story, [...stories.values()])
    outcomes.push({
      item,
      story,
      continues: link ? itemOf.get(link.storyId)! : before ? itemOf.get(id)! : null,
      copyOf: copyOf ? itemOf.get(copyOf)! : null,
      ...((link ?? taken) ? { reason: (link ?? taken)!.reason } : {}),
    })
    // The store hands candidates out without their bodies.
    const { body: _, ...bodyless } = story.current
    stories.set(id, { ...story, current: bodyless })
    itemOf.set(id, item.id)
  }
  return { outcomes, withdrawn }
}

function toEntry(item: Item): Entry {
  return {
    key: `id:${item.guid}`,
    guid: item.guid,
    url: item.url,
    title: oneLine(htmlToText(item.title, 1000), 1000),
    summary: htmlToText(item.summary ?? '', 20_000),
    ...(item.body ? { body: htmlToText(item.body, 50_000) } : {}),
    publishedAt: new Date(item.publishedAt).toISOString(),
    ...(item.updatedAt ? { updatedAt: new Date(item.updatedAt).toISOString() } : {}),
    lang: item.lang,
    categories: [],
    points: [],
    media: [],
  }
}
