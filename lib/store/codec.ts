import { gunzipSync, gzipSync } from 'node:zlib'
import type { AttributeValue } from '@aws-sdk/client-dynamodb'

export type Item = Record<string, AttributeValue>

/** Shorter documents gain nothing from compression and stay readable in the console. */
const COMPRESS_FROM_BYTES = 1000
/** Refuses to unfold more than any document that was packed here can hold. */
const MAX_UNPACKED_BYTES = 50_000_000

export const text = (value: string): AttributeValue => ({ S: value })
export const number = (value: number): AttributeValue => ({ N: String(value) })
export const texts = (values: string[]): AttributeValue => ({ L: values.map(text) })

export const textOf = (value: AttributeValue | undefined): string | undefined => value?.S
export const numberOf = (value: AttributeValue | undefined): number => Number(value?.N ?? 0)
export const textsOf = (value: AttributeValue | undefined): string[] =>
  (value?.L ?? []).map((item) => item.S).filter((item) => item !== undefined)

/**
 * A document as one attribute: JSON, gzipped when long. DynamoDB bills per KB written, and documents of facts shrink
 * to a quarter. Undefined fields vanish as JSON has it. Always at most `maxBytes`: see `clipped`.
 */
export function pack(value: unknown, maxBytes: number): AttributeValue {
  let packed = encode(value)
  for (const limits of CLIPS) {
    if (sizeOf(packed) <= maxBytes) return packed
    packed = encode(clipped(value, limits))
  }
  return packed
}

/** The document that `pack` made; undefined when there is none or it cannot be read. */
export function unpack<T>(value: AttributeValue | undefined): T | undefined {
  if (value?.S !== undefined) return JSON.parse(value.S)
  if (value?.B === undefined) return undefined
  return JSON.parse(gunzipSync(value.B, { maxOutputLength: MAX_UNPACKED_BYTES }).toString('utf8'))
}

function encode(value: unknown): AttributeValue {
  const json = JSON.stringify(value)
  if (Buffer.byteLength(json) < COMPRESS_FROM_BYTES) return { S: json }
  return { B: gzipSync(json) }
}

function sizeOf(value: AttributeValue): number {
  return value.B?.byteLength ?? Buffer.byteLength(value.S ?? '')
}

type Limits = { chars: number; items: number; depth: number }

/**
 * What a document may keep when it is too large for its row, milder cuts first. Rooms bound what they make, so this is
 * the floor under a hostile feed, not a way of life: a shortened document is better than a lost one.
 */
const CLIPS: Limits[] = [
  { chars: 60_000, items: 2000, depth: 12 },
  { chars: 10_000, items: 500, depth: 12 },
  { chars: 2000, items: 100, depth: 12 },
  { chars: 500, items: 30, depth: 10 },
  { chars: 200, items: 10, depth: 8 },
  { chars: 100, items: 4, depth: 6 },
]

function clipped(value: unknown, limits: Limits): unknown {
  if (typeof value === 'string') return wellFormedSlice(value, limits.chars)
  if (typeof value !== 'object' || value === null) return value
  const inner = { ...limits, depth: limits.depth - 1 }
  if (Array.isArray(value)) {
    return limits.depth > 0 ? value.slice(0, limits.items).map((item) => clipped(item, inner)) : []
  }
  if (limits.depth === 0) return {}
  const kept = Object.entries(value).slice(0, Math.max(limits.items, MIN_FIELDS))
  return Object.fromEntries(kept.map(([name, field]) => [name, clipped(field, inner)]))
}

/** The fields that a contract type itself has are never dropped. */
const MIN_FIELDS = 40

function wellFormedSlice(value: string, chars: number): string {
  return value.length <= chars ? value : value.slice(0, chars).toWellFormed()
}
