import type { Assignment } from '../stories/story.ts'
import { number, numberOf, pack, text, textOf, textsOf } from './codec.ts'
import { storyKey, VERSION_PREFIX, waitingFor } from './keys.ts'
import type { Requests } from './requests.ts'
import type { Store } from './store.ts'
import { toStory, toVersion } from './story-rows.ts'
import { putVersionRow, raiseHead } from './story-versions.ts'
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

const MAX_ASSIGNMENT_BYTES = 60_000
const MAX_UNSETTLED_BYTES = 60_000
const MAX_WITHDRAWN_BYTES = 5000
/** The withdrawal that stands was said at `:at` or before. */
const NOT_LATER = '(attribute_not_exists(withdrawnAt) OR withdrawnAt <= :at)'

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

    async putVersion(version, key, order) {
      const { stored, isNew } = await putVersionRow(requests, version)
      const changed = await raiseHead(requests, stored, key, order)
      // Who loses the race for the number may complete the winner's head before the winner does: the row decides.
      return isNew || (changed && stored.contentHash === version.contentHash) ? 'stored' : 'exists'
    },

    async pendingStories(limit, before) {
      const bounds = before === undefined ? { limit } : { limit, upTo: before }
      const rows = await waitingHeads(requests, waitingFor.clustering, bounds)
      return rows.map((row) => textOf(row.id)).filter((id) => id !== undefined)
    },

    async assign(storyId, decision, seen) {
      const { replaces, copyOf, unsettled } = decision
      const optional = {
        replaces: replaces === undefined ? undefined : text(replaces),
        copyOf: copyOf === undefined ? undefined : text(copyOf),
        unsettled: unsettled && pack(unsettled, MAX_UNSETTLED_BYTES),
      }
      const set = Object.entries(optional).flatMap(([name, value]) => (value ? [[name, value] as const] : []))
      const gone = Object.entries(optional).flatMap(([name, value]) => (value ? [] : [name]))
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
          ...Object.fromEntries(set.map(([name, value]) => [`:${name}`, value])),
          ...(seen ? { ':seen': text(assignmentId(seen)) } : {}),
        },
      })
    },

    async settle(storyId, version) {
      // A later number that did not become current (an older text seen late) changes nothing for clustering.
      const settled = await requests.update(storyKey(storyId), 'REMOVE waitPk, waitSk, unsettled', {
        condition: 'currentVersion = :version OR versions = :version',
        values: { ':version': number(version) },
      })
      // A newer version has come: it is still to be decided, what followed from this one is done all the same.
      if (!settled)
        await requests.update(storyKey(storyId), 'REMOVE unsettled', { condition: 'attribute_exists(unsettled)' })
    },

    async withdraw(storyId, withdrawn) {
      // What can be taken back may become final; what is final stays as it was said first.
      const condition = withdrawn.reversible
        ? `attribute_exists(pk) AND (attribute_not_exists(withdrawn) OR (reversible = :yes AND ${NOT_LATER})) AND (attribute_not_exists(releasedAt) OR releasedAt < :at)`
        : 'attribute_exists(pk) AND (attribute_not_exists(withdrawn) OR reversible = :yes)'
      const expression = 'SET withdrawn = :withdrawn, reversible = :reversible, withdrawnAt = :at'
      await requests.update(storyKey(storyId), expression, {
        condition,
        values: {
          ':withdrawn': pack(withdrawn, MAX_WITHDRAWN_BYTES),
          ':reversible': { BOOL: withdrawn.reversible },
          ':at': text(withdrawn.at),
          ':yes': { BOOL: true },
        },
      })
    },

    async reinstate(storyId, released) {
      const key = storyKey(storyId)
      if (!released) {
        await requests.update(key, 'REMOVE withdrawn, reversible, withdrawnAt', {
          condition: 'reversible = :yes',
          values: { ':yes': { BOOL: true } },
        })
        return
      }
      const expression = 'SET releasedAt = :at, released = :released REMOVE withdrawn, reversible, withdrawnAt'
      await requests.update(key, expression, {
        condition: `attribute_exists(pk) AND (attribute_not_exists(withdrawn) OR (reversible = :yes AND ${NOT_LATER})) AND (attribute_not_exists(releasedAt) OR releasedAt < :at)`,
        values: {
          ':at': text(released.at),
          ':released': pack(released, MAX_WITHDRAWN_BYTES),
          ':yes': { BOOL: true },
        },
      })
    },
  }
}

/** Names one decision: two decisions of one story differ in time, version or cluster. */
function assignmentId(assignment: Assignment): string {
  return `${assignment.decidedAt}#${assignment.version}#${assignment.clusterId ?? ''}`
}
