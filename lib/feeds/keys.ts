import { createHash } from 'node:crypto'
import type { Entry } from './entry.ts'

export type Keyless = Omit<Entry, 'key'>

/**
 * Identity of each entry within its feed: native id, else canonical address, else title and date.
 * Ids that several different entries share say nothing and are passed over, and so are those that look made anew at
 * every fetch, where an address can stand for the entry.
 */
export function keysOf(entries: readonly Keyless[]): { keys: string[]; note?: string } {
  const shared = sharedIds(entries)
  const fresh = entries.length > 1 && entries.every((entry) => entry.guid && entry.url && looksRegenerated(entry))
  const keys = entries.map((entry) => {
    const { guid, url } = entry
    if (guid && !shared.has(guid) && !fresh) return `id:${bounded(guid)}`
    if (url) return `url:${bounded(url)}`
    return `text:${hash(`${entry.title}\n${entry.publishedAt ?? ''}\n${entry.title ? '' : entry.summary}`)}`
  })
  const note =
    shared.size > 0
      ? `${shared.size} ids are shared by different entries; addresses are used instead`
      : fresh
        ? 'ids look new at every fetch; addresses are used instead'
        : undefined
  return note ? { keys, note } : { keys }
}

/** Ids borne by entries with different addresses. */
function sharedIds(entries: readonly Keyless[]): Set<string> {
  const first = new Map<string, string>()
  const shared = new Set<string>()
  for (const { guid, url, title } of entries) {
    if (!guid) continue
    const what = url ?? title
    const before = first.get(guid)
    if (before === undefined) first.set(guid, what)
    else if (before !== what) shared.add(guid)
  }
  return shared
}

/** A random UUID that is not part of the address, or an id that holds the time of day of the fetch, is no identity. */
function looksRegenerated({ guid, url }: Keyless): boolean {
  const random = /^(?:urn:uuid:)?[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i
  return random.test(guid ?? '') && !url?.toLowerCase().includes(guid!.toLowerCase().replace('urn:uuid:', ''))
}

/** Long ids are kept by their hash, so that keys stay short. */
function bounded(text: string): string {
  return text.length <= 500 ? text : `${text.slice(0, 400)}#${hash(text)}`
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32)
}
