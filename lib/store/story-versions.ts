import type { StoryVersion } from '../stories/story.ts'
import { type Item, number, numberOf, pack, text, textOf, texts, textsOf } from './codec.ts'
import { padded, storyKey, timed, toItem, versionKey, waitingFor } from './keys.ts'
import type { Requests } from './requests.ts'
import { toVersion } from './story-rows.ts'

/** A version has an item to itself; the current one shares the head with the assignment and the marks. */
const MAX_VERSION_BYTES = 380_000
const MAX_CURRENT_BYTES = 150_000
/** Longest text kept of a story, in UTF-16 units: several times the longest wire. */
const MAX_BODY = 200_000
/**
 * Contents that a head remembers. An entry that flips between contents comes back to one of the latest; older ones
 * would be stored again as a new version, which loses nothing.
 */
const MAX_HASHES = 40
/** Writers of one story race only when two processes poll one feed at once. */
const MAX_RACES = 10

/** Stores the immutable row; answers the version that the table now has under this number, and whether this call put it there. */
export async function putVersionRow(
  requests: Requests,
  version: StoryVersion,
): Promise<{ stored: StoryVersion; isNew: boolean }> {
  const bounded = version.body === undefined ? version : { ...version, body: version.body.slice(0, MAX_BODY) }
  const key = versionKey(version.storyId, version.version)
  const isNew = await requests.put(
    { ...toItem(key), doc: pack(bounded, MAX_VERSION_BYTES) },
    { condition: 'attribute_not_exists(pk)' },
  )
  return { isNew, stored: isNew ? version : (toVersion(await requests.get(key)) ?? version) }
}

/**
 * Brings the head up to a stored version: number, hash, pending mark and, when the version is the newest, its content.
 * Also what completes a write that a crash cut off after the version's row. Answers false when it had all of it.
 */
export async function raiseHead(
  requests: Requests,
  version: StoryVersion,
  key: string,
  order?: number,
): Promise<boolean> {
  for (let race = 0; race < MAX_RACES; race++) {
    const head = await requests.get(storyKey(version.storyId))
    const hashes = textsOf(head?.hashes)
    const isKnown = hashes.includes(version.contentHash) || hashes.length === MAX_HASHES
    if (head && isKnown && numberOf(head.versions) >= version.version) return false
    const changes: Item = {
      versions: number(Math.max(version.version, numberOf(head?.versions))),
      hashes: texts([...hashes.filter((hash) => hash !== version.contentHash), version.contentHash].slice(-MAX_HASHES)),
      waitPk: text(waitingFor.clustering),
      waitSk: text(waitingSince(version, order)),
      ...(head ? {} : firstOf(version, key)),
      ...(isNewer(version, head) ? currentOf(version) : {}),
    }
    const names = Object.keys(changes)
    const done = await requests.update(
      storyKey(version.storyId),
      `SET ${names.map((name) => `#${name} = :${name}`).join(', ')}`,
      {
        condition: head ? 'versions = :seenVersions AND currentOrder = :seenOrder' : 'attribute_not_exists(pk)',
        names: Object.fromEntries(names.map((name) => [`#${name}`, name])),
        values: {
          ...Object.fromEntries(names.map((name) => [`:${name}`, changes[name]!])),
          ...(head ? { ':seenVersions': head.versions!, ':seenOrder': head.currentOrder! } : {}),
        },
      },
    )
    if (done) return true
  }
  throw new Error(`story ${version.storyId} changed ${MAX_RACES} times while version ${version.version} was stored`)
}

/**
 * What waits longest is clustered first; of one poll in the order in which it stored, which is that of the queue. An
 * embargoed story waits for the end of its embargo, behind all that can be clustered now.
 */
function waitingSince(version: StoryVersion, order: number | undefined): string {
  const { fetchedAt, embargoedUntil = '' } = version
  const since = embargoedUntil > fetchedAt ? embargoedUntil : fetchedAt
  return timed(since, order === undefined ? version.at : padded(order, 6), version.storyId)
}

function firstOf(version: StoryVersion, key: string): Item {
  const { storyId, feedId, outlet } = version
  return { id: text(storyId), feedId: text(feedId), outlet: text(outlet), key: text(key), chain: text(storyId) }
}

function currentOf(version: StoryVersion): Item {
  const { body: _, ...current } = version
  return {
    current: pack(current, MAX_CURRENT_BYTES),
    currentVersion: number(version.version),
    currentOrder: text(orderOf(version)),
  }
}

function isNewer(version: StoryVersion, head: Item | undefined): boolean {
  return orderOf(version) >= (textOf(head?.currentOrder) ?? '')
}

/** Versions order by their time, then by their number. */
function orderOf(version: StoryVersion): string {
  return `${version.at}#${padded(version.version, 6)}`
}
