import type { Readable, Transform } from 'node:stream'
import zlib from 'node:zlib'

export type Body = { ok: true; bytes: Uint8Array; cut: boolean } | { ok: false; message: string }

/** Compressions that are asked for and undone; zstd where this Node has it. */
const decoders: Record<string, () => Transform> = Object.assign(Object.create(null), {
  gzip: () => zlib.createGunzip({ finishFlush: zlib.constants.Z_SYNC_FLUSH }),
  'x-gzip': () => zlib.createGunzip({ finishFlush: zlib.constants.Z_SYNC_FLUSH }),
  br: () => zlib.createBrotliDecompress({ finishFlush: zlib.constants.BROTLI_OPERATION_FLUSH }),
  deflate: () => zlib.createInflate({ finishFlush: zlib.constants.Z_SYNC_FLUSH }),
  'raw-deflate': () => zlib.createInflateRaw({ finishFlush: zlib.constants.Z_SYNC_FLUSH }),
  ...('createZstdDecompress' in zlib
    ? { zstd: () => (zlib as unknown as { createZstdDecompress: () => Transform }).createZstdDecompress() }
    : {}),
})

export const acceptEncoding = ['gzip', 'br', 'deflate', ...(decoders.zstd ? ['zstd'] : [])].join(', ')

const maxCodings = 2

/**
 * Reads a response body to its end or to `maxBytes`, on the wire and after decompression alike; more is cut off and the
 * connection ended. A body that breaks off is kept as far as it came. Rejects only when the stream fails before any byte.
 */
export async function readBody(stream: Readable, contentEncoding: string | undefined, maxBytes: number): Promise<Body> {
  const codings = (contentEncoding ?? '')
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'identity')
  if (codings.length > maxCodings)
    return refuse(stream, `${codings.length} content codings, at most ${maxCodings} are undone`)
  const unknown = codings.find((coding) => !decoders[coding])
  if (unknown) return refuse(stream, `unknown content coding ${unknown.slice(0, 40)}`)
  const wire = await collect(stream, maxBytes)
  let { bytes, cut } = wire
  for (const coding of codings.reverse()) {
    const plain = await decompress(bytes, coding, maxBytes)
    if (!plain) return { ok: false, message: `not ${coding}, as its header says` }
    bytes = plain.bytes
    cut ||= plain.cut
  }
  // Archived feeds are served as they lie, compressed and without saying so.
  if (codings.length === 0 && isGzip(bytes)) {
    const plain = await decompress(bytes, 'gzip', maxBytes)
    if (plain) return { ok: true, bytes: plain.bytes, cut: cut || plain.cut }
  }
  return { ok: true, bytes, cut }
}

function refuse(stream: Readable, message: string): Body {
  stream.on('error', () => {})
  stream.destroy()
  return { ok: false, message }
}

async function decompress(
  bytes: Uint8Array,
  coding: string,
  maxBytes: number,
): Promise<{ bytes: Uint8Array; cut: boolean } | undefined> {
  if (bytes.length === 0) return { bytes, cut: false }
  // Some servers name a coding and send plain text; some send deflate without its zlib header.
  if (/gzip/.test(coding) && !isGzip(bytes)) return looksLikeText(bytes) ? { bytes, cut: false } : undefined
  const raw = coding === 'deflate' && (bytes[0]! & 0x0f) !== 8
  const decoder = decoders[raw ? 'raw-deflate' : coding]!()
  decoder.end(bytes)
  try {
    const plain = await collect(decoder, maxBytes)
    return plain.bytes.length === 0 ? undefined : plain
  } catch {
    return looksLikeText(bytes) ? { bytes, cut: false } : undefined
  }
}

async function collect(stream: Readable, maxBytes: number): Promise<{ bytes: Uint8Array; cut: boolean }> {
  const chunks: Uint8Array[] = []
  let size = 0
  let cut = false
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      const room = maxBytes - size
      chunks.push(chunk.length > room ? chunk.subarray(0, room) : chunk)
      size += Math.min(chunk.length, room)
      if (chunk.length > room) {
        cut = true
        break
      }
    }
  } catch (error) {
    if (size === 0 || isAbort(error)) throw error
    cut = true
  }
  stream.on('error', () => {})
  stream.destroy()
  return { bytes: Buffer.concat(chunks, size), cut }
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && (error.name === 'AbortError' || error.name === 'TimeoutError')
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}

function looksLikeText(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 64)).toString('latin1').trimStart()
  return /^(?:\xef\xbb\xbf)?[<{[]/.test(head)
}
