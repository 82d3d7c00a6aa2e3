import type { Assignment, Story, StoryVersion } from '../stories/story.ts'
import { type Item, number, numberOf, pack, text, textOf, texts, textsOf, unpack } from './codec.ts'
import { padded, storyKey, timed, VERSION_PREFIX, versionKey, waitingFor } from './keys.ts'
import { type Requests, toItem } from './requests.ts'
import type { Store } from './store.ts'
import { waitingHeads } from './waiting.ts'

type StoryMethods = Pick<
  Store,
  | 'getStory'
  | 'getStories'
  | 'getVersions'
  | 'getKnown'
  | 'putVersion'
  | 'pendingStories'
  | 'assign'
  | 'settle'
  | 'withdraw'
  | 'reinstate'
>

/** Parts of a head together stay far under the 400 KB of an item; a version has an item to itself. */
const MAX_VERSION_BYTES = 380_000
const MAX_CURRENT_BYTES = 150_000
const MAX_ASSIGNMENT_BYTES = 60_000
const MAX_WITHDRAWN_BYTES = 5000
/** Longest text kept of a story, in UTF-16 units: several times the longest wire. */
const MAX_BODY = 200_000
/**
 * Contents that a head remembers. An entry that flips between contents comes back to one of the latest; older ones
 * would be stored again as a new version, which loses nothing.
 */
const MAX_HASHES = 40
/** Writers of one story race only when two processes poll one feed at once. */
const MAX_RACES = 10

/** A story is a head (current version without body, assignment, marks) and one immutable row per version. */
export function storyMethods(requests: Requests): StoryMethods {
  return {
    async getStory(id) {
      return toStory(await requests.get(storyKey(id)))
    },

    async getStories(ids) {
      const rows = await requests.getMany(ids.map(storyKey))
      return rows.map(toStory).filter((story) => story !== undefined)
    },

    async getVersions(id) {
      const rows = await requests.query({
        where: 'pk = :pk AND begins_with(sk, :versions)',
        values: { ':pk': text(storyKey(id).pk), ':versions': text(VERSION_PREFIX) },
      })
      return rows.map(toVersion).filter((version) => version !== undefined)
    },

    async getKnown(ids) {
      // A late answer costs one more attempt, not a wrong version: putVersion is conditional.
      const rows = await requests.getMany(ids.map(storyKey), {
        project: 'id, versions, hashes, withdrawn',
        consistent: false,
      })
      return new Map(
        rows.map((row) => [
          textOf(row.id) ?? '',
          {
            versions: numberOf(row.versions),
            hashes: textsOf(row.hashes),
            withdrawn: row.withdrawn !== undefined,
          },
        ]),
      )
    },

    async putVersion(version, key) {
      const stored = await putVersionRow(requests, version)
      const changed = await raiseHead(requests, stored, key)
      return stored.contentHash === version.contentHash && changed ? 'stored' : 'exists'
    },

    async pendingStories(limit, before) {
      const bounds = before === undefined ? { limit } : { limit, upTo: before }
      const rows = await waitingHeads(requests, waitingFor.clustering, bounds)
      return rows.map((row) => textOf(row.id)).filter((id) => id !== undefined)
    },

    async assign(storyId, decision, seen) {
      const optional = [
        ['replaces', decision.replaces],
        ['copyOf', decision.copyOf],
      ] as const
      const set = optional.filter(([, value]) => value !== undefined)
      const gone = optional.filter(([, value]) => value === undefined).map(([name]) => name)
      const expression = [
        'SET assignment = :assignment, assigned = :assigned, #chain = :chain',
        ...set.map(([name]) => `, ${name} = :${name}`),
        gone.length > 0 ? ` REMOVE ${gone.join(', ')}` : '',
      ].join('')
      const unchanged = seen ? 'assigned = :seen' : 'attribute_not_exists(assigned)'
      return requests.update(storyKey(storyId), expression, {
        // A repeat of the same decision finds itself, and holds.
        condition: `attribute_exists(pk) AND (${unchanged} OR assigned = :assigned)`,
        names: { '#chain': 'chain' },
        values: {
          ':assignment': pack(decision.assignment, MAX_ASSIGNMENT_BYTES),
          ':assigned': text(assignmentId(decision.assignment)),
          ':chain': text(decision.chain),
          ...Object.fromEntries(set.map(([name, value]) => [`:${name}`, text(value ?? '')])),
          ...(seen ? { ':seen': text(assignmentId(seen)) } : {}),
        },
      })
    },

    async settle(storyId, version) {
      // A later number that did not become current (an older text seen late) changes nothing for clustering.
      await requests.update(storyKey(storyId), 'REMOVE waitPk, waitSk', {
        condition: 'attribute_exists(waitPk) AND (currentVersion = :version OR versions = :version)',
        values: { ':version': number(version) },
      })
    },

    async withdraw(storyId, withdrawn) {
      await requests.update(storyKey(storyId), 'SET withdrawn = :withdrawn, reversible = :reversible', {
        // What can be taken back may become final; what is final stays as it was said first.
        condition: 'attribute_exists(pk) AND (attribute_not_exists(withdrawn) OR reversible = :yes)',
        values: {
          ':withdrawn': pack(withdrawn, MAX_WITHDRAWN_BYTES),
          ':reversible': { BOOL: withdrawn.reversible },
          ':yes': { BOOL: true },
        },
      })
    },

    async reinstate(storyId) {
      await requests.update(storyKey(storyId), 'REMOVE withdrawn, reversible', {
        condition: 'reversible = :yes',
        values: { ':yes': { BOOL: true } },
      })
    },
  }
}

/** Stores the immutable row; answers the version that the table now has under this number. */
async function putVersionRow(requests: Requests, version: StoryVersion): Promise<StoryVersion> {
  const bounded = version.body === undefined ? version : { ...version, body: version.body.slice(0, MAX_BODY) }
  const key = versionKey(version.storyId, version.version)
  const isNew = await requests.put(
    { ...toItem(key), doc: pack(bounded, MAX_VERSION_BYTES) },
    { condition: 'attribute_not_exists(pk)' },
  )
  return isNew ? version : (toVersion(await requests.get(key)) ?? version)
}

/**
 * Brings the head up to a stored version: number, hash, pending mark and, when the version is the newest, its content.
 * Also what completes a write that a crash cut off after the version's row. Answers false when it had all of it.
 */
async function raiseHead(requests: Requests, version: StoryVersion, key: string): Promise<boolean> {
  for (let race = 0; race < MAX_RACES; race++) {
    const head = await requests.get(storyKey(version.storyId))
    const hashes = textsOf(head?.hashes)
    const isKnown = hashes.includes(version.contentHash) || hashes.length === MAX_HASHES
    if (head && isKnown && numberOf(head.versions) >= version.version) return false
    const changes: Item = {
      versions: number(Math.max(version.version, numberOf(head?.versions))),
      hashes: texts([...hashes.filter((hash) => hash !== version.contentHash), version.contentHash].slice(-MAX_HASHES)),
      waitPk: text(waitingFor.clustering),
      waitSk: text(timed(version.fetchedAt, version.at, version.storyId)),
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

/** Names one decision: two decisions of one story differ in time, version or cluster. */
function assignmentId(assignment: Assignment): string {
  return `${assignment.decidedAt}#${assignment.version}#${assignment.clusterId ?? ''}`
}

function toVersion(row: Item | undefined): StoryVersion | undefined {
  return unpack<StoryVersion>(row?.doc)
}

function toStory(row: Item | undefined): Story | undefined {
  const current = unpack<StoryVersion>(row?.current)
  const id = textOf(row?.id)
  if (!row || !current || id === undefined) return undefined
  const withdrawn = unpack<NonNullable<Story['withdrawn']>>(row.withdrawn)
  const assignment = unpack<Assignment>(row.assignment)
  const replaces = textOf(row.replaces)
  const copyOf = textOf(row.copyOf)
  return {
    id,
    feedId: textOf(row.feedId) ?? current.feedId,
    outlet: textOf(row.outlet) ?? current.outlet,
    key: textOf(row.key) ?? '',
    current,
    versions: numberOf(row.versions),
    chain: textOf(row.chain) ?? id,
    ...(withdrawn ? { withdrawn } : {}),
    ...(replaces === undefined ? {} : { replaces }),
    ...(copyOf === undefined ? {} : { copyOf }),
    ...(assignment ? { assignment } : {}),
  }
}
