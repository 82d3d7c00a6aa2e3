import { createHash } from 'node:crypto'
import type { Item } from './codec.ts'

/** A row's primary key. */
export type Key = { pk: string; sk: string }

export const toItem = (key: Key): Item => ({ pk: { S: key.pk }, sk: { S: key.sk } })
export const toKey = (item: Item): Key => ({ pk: item.pk?.S ?? '', sk: item.sk?.S ?? '' })

const HEAD = 'HEAD'
/** DynamoDB allows a partition key of 2,048 bytes and a sort key of 1,024: longer parts are replaced by their hash. */
const MAX_PART = 300

export const feedKey = (id: string): Key => ({ pk: FEEDS, sk: part(id) })
export const storyKey = (id: string): Key => ({ pk: `STORY#${part(id)}`, sk: HEAD })
export const versionKey = (id: string, version: number): Key => ({
  pk: `STORY#${part(id)}`,
  sk: `${VERSION_PREFIX}${padded(version, 6)}`,
})
export const candidatePk = (key: string): string => `KEY#${part(key)}`
export const clusterKey = (id: string): Key => ({ pk: `CLUSTER#${part(id)}`, sk: HEAD })
export const memberKey = (clusterId: string, storyId: string): Key => ({
  pk: `CLUSTER#${part(clusterId)}`,
  sk: `${MEMBER_PREFIX}${part(storyId)}`,
})
export const dayKey = (day: string): Key => ({ pk: DAYS, sk: day })
export const changeKey = (partition: string, seq: number): Key => ({
  pk: `CHANGES#${part(partition)}`,
  sk: padded(seq, 12),
})
export const stateKey = (name: string): Key => ({ pk: `STATE#${part(name)}`, sk: HEAD })

export const FEEDS = 'FEEDS'
export const DAYS = 'DAYS'
export const VERSION_PREFIX = 'V#'
export const MEMBER_PREFIX = 'M#'

/** Partitions of the index `waiting`. Sort keys: the time to act and the id, and for stories `fetchedAt#at#id`. */
export const waitingFor = { poll: 'POLL', clustering: 'CLUSTERING', closing: 'CLOSING' } as const

/** Partition of the index `byDay`; sort keys are `lastReportAt#id`. */
export const dayPartition = (isBorderEvent: boolean, day: string): string =>
  `${isBorderEvent ? 'BORDER' : 'OTHER'}#${day}`

/** The UTC day of an ISO 8601 time. */
export const dayOf = (iso: string): string => iso.slice(0, 10)

/** Times and ids in one sort key: orders by time, ties by id. */
export const timed = (...parts: string[]): string => parts.map(part).join('#')

/** Greater than every `time#id` of that time and of all earlier ones. */
export const upTo = (time: string): string => `${time}#\uffff`

export function padded(value: number, digits: number): string {
  return String(value).padStart(digits, '0')
}

function part(value: string): string {
  if (value.length > 0 && Buffer.byteLength(value) <= MAX_PART) return value
  return `sha256-${createHash('sha256').update(value).digest('hex')}`
}
