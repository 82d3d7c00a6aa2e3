import { isDeepStrictEqual } from 'node:util'
import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { unpack } from './codec.ts'

/** Whether a stored document says the same as one about to be stored: a repeat of a write must not look like a race. */
export function sameDocument(stored: AttributeValue | undefined, mine: AttributeValue): boolean {
  return stored !== undefined && isDeepStrictEqual(unpack(stored), unpack(mine))
}
