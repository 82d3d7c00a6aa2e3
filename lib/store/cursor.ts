/** A cursor that this store did not make: the caller's mistake, never a fault of ours. */
export class CursorError extends Error {
  override name = 'CursorError'
}

/** `lastReportAt#id`: where a page of clusters ended. */
const POSITION = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z#[\x21-\x7e]{1,300}$/
const MAX_CURSOR = 500

/**
 * A position in the public list, so it needs no signature: a made-up one reaches nothing that a plain request would not.
 * It is validated because what is not a position can only be an error.
 */
export function toCursor(position: string): string {
  return Buffer.from(position, 'utf8').toString('base64url')
}

/** @throws CursorError */
export function parseCursor(cursor: string): string {
  const position = cursor.length <= MAX_CURSOR ? Buffer.from(cursor, 'base64url').toString('utf8') : ''
  if (!POSITION.test(position) || toCursor(position) !== cursor) throw new CursorError('not a cursor of this list')
  return position
}
