import { createHash } from 'node:crypto'

/** Bits of the digest that an id keeps: 16 base32 letters. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567'

/**
 * Id of the cluster that a story founds: the same story founding again (after a split or a move) counts generations,
 * so that an id never means a second thing and a repeated step makes no second cluster.
 */
export function clusterIdOf(founder: string, generation: number): string {
  const digest = createHash('sha256').update(`${generation}\u0000${founder}`).digest()
  return `c${[...digest.subarray(0, 16)].map((byte) => LETTERS[byte & 31]).join('')}`
}
