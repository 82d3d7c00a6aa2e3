import { createHash } from 'node:crypto'
import { PARTITION } from '../lib/steps/partition.ts'
import type { Message } from './queue.ts'

/** From schedule to poll: a feed that is due. */
export function pollMessage(feedId: string): Message {
  return { body: JSON.stringify({ feedId }) }
}

/**
 * From poll to cluster: a story to be decided, in the order of its partition. Each hand-over is a message of its own
 * (a second version within five minutes must not be dropped); only a repeated send of the same one is.
 */
export function storyMessage(storyId: string, at: string): Message {
  return {
    body: JSON.stringify({ storyId }),
    groupId: PARTITION,
    deduplicationId: createHash('sha256').update(`${storyId}\n${at}`).digest('hex'),
  }
}

/**
 * The id in a message's body.
 * @throws Error when the body is not one of ours
 */
export function idIn(body: string, name: 'feedId' | 'storyId'): string {
  const message: unknown = JSON.parse(body)
  const id = typeof message === 'object' && message !== null ? (message as Record<string, unknown>)[name] : undefined
  if (typeof id === 'string' && id) return id
  throw new Error(`the message has no ${name}`)
}
