import { createHash } from 'node:crypto'
import type { Entry, KnownIds } from './entry.ts'

export type Keyless = Omit<Entry, 'key'>

/**
 * Identity of each entry within its feed: native id, else canonical address, else title and date.
 * Ids that several different entries share say nothing, and neither do those of a feed that makes them anew at every
 * fetch (`unstable`): there an address stands for the entry.
 */
export function keysOf(entries: readonly Keyless[], ids: KnownIds): { keys: string[]; note?: string } {
  const unstable = ids.unstable === true
  const shared = sharedIds(entries)
  const sharedBefore = new Set(ids.shared)
  const isShared = (guid: string) => shared.has(guid) || (sharedBefore.size > 0 && sharedBefore.has(digest(guid, 10)))
  const keys = entries.map((entry) => {
    const { guid, url } = entry
    if (guid && !isShared(guid) && !(unstable && url)) return `id:${bounded(withoutRevision(guid, url))}`
    if (url) return `url:${bounded(url)}`
    return `text:${digest(`${entry.title}\n${entry.publishedAt ?? ''}\n${entry.title ? '' : entry.summary}`, 32)}`
  })
  if (unstable) return { keys, note: 'ids are new at every fetch; addresses are used instead' }
  if (shared.size > 0)
    return { keys, note: `${shared.size} ids are shared by different entries; addresses are used instead` }
  return { keys }
}

const sampled = 4
const mostShared = 50

/**
 * Compares ids with those that the same addresses had at the last parse. They are held to be unstable once at least
 * three known addresses came back, all of them with another id; that is never taken back. Ids that were once shared
 * are remembered, so that an entry keeps its key when the other one leaves the feed.
 */
export function compareIds(known: KnownIds | undefined, entries: readonly Keyless[]): KnownIds {
  if (known?.unstable) return { sample: {}, unstable: true }
  const before = new Map(Object.entries(known?.sample ?? {}))
  const sample: Record<string, string> = {}
  let same = 0
  let other = 0
  for (const { guid, url } of entries) {
    if (!guid || !url) continue
    const full = Object.keys(sample).length >= sampled
    if (full && before.size === 0) break
    const address = digest(url, 10)
    const id = digest(withoutRevision(guid, url), 10)
    if (!full) sample[address] = id
    const had = before.get(address)
    if (had === id) same += 1
    else if (had !== undefined) other += 1
  }
  if (other >= 3 && same === 0) return { sample: {}, unstable: true }
  const found = [...sharedIds(entries)].slice(0, mostShared).map((guid) => digest(guid, 10))
  const shared = [...new Set([...found, ...(known?.shared ?? [])])].slice(0, mostShared)
  return shared.length > 0 ? { sample, shared } : { sample }
}

/** An id that is the entry's address with a revision number behind it (`…#2`) is that address: revisions are versions. */
function withoutRevision(guid: string, url: string | undefined): string {
  const found = /^(https?:\/\/\S+)#\d{1,4}$/i.exec(guid)
  return found && url && plainAddress(found[1]!) === plainAddress(url) ? found[1]! : guid
}

function plainAddress(link: string): string {
  return link
    .replace(/^https?:\/\//i, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '')
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

/** Long ids are kept by their hash, so that keys stay short. */
function bounded(text: string): string {
  return text.length <= 500 ? text : `${text.slice(0, 400)}#${digest(text, 32)}`
}

function digest(text: string, length: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, length)
}
