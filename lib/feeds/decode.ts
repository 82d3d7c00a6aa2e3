import { isUtf8 } from 'node:buffer'
import { decodeBytes, encodingOf } from './decoders.ts'
import { guessEncoding } from './guess-encoding.ts'
import { undoubled } from './mojibake.ts'

/** Text of a document, what it was decoded from, and what an operator should know of it. */
export type Decoded = { text: string; encoding: string; notes: string[] }

/**
 * Bytes → text. Trust goes to a byte order mark, then to the bytes themselves where they leave no doubt (UTF-16/32
 * without a mark, valid UTF-8), then to the labels, then to a guess from the bytes.
 * Valid UTF-8 outranks labels, because servers and templates that lie nearly always lie about UTF-8 text.
 * Never throws; broken sequences become U+FFFD.
 */
export function decodeDocument(bytes: Uint8Array, contentType?: string): Decoded {
  const marked = byteOrderMark(bytes) ?? zeroPattern(bytes)
  const http = encodingOf(charsetOf(contentType))
  if (marked) return finish(decodeBytes(marked.encoding, bytes.subarray(marked.skip)), marked.encoding, [])

  const declared = encodingOf(declaredCharset(bytes))
  // ISO-2022-JP is ASCII bytes throughout, so that UTF-8 validity says nothing.
  const escaped = [http, declared].find((name) => name === 'iso-2022-jp')
  if (escaped && bytes.includes(0x1b)) return finish(decodeBytes(escaped, bytes), escaped, [])

  const labels = [http, declared].filter((name) => name !== undefined && name !== 'utf-8') as string[]
  if (isUtf8(withoutBrokenEnd(bytes)) && !(labels.length > 0 && mayBeChance(bytes))) {
    const text = decodeBytes('utf-8', bytes)
    const once = undoubled(text)
    if (once !== undefined) return finish(once, 'utf-8', ['encoded twice: utf-8 taken for windows-1252'])
    // Latin-1 is what servers say when they have not been told.
    const lie = labels.find((name) => name !== 'windows-1252')
    return finish(text, 'utf-8', lie && bytes.some((byte) => byte > 127) ? [`declared ${lie}, is utf-8`] : [])
  }
  if (mostlyUtf8(bytes)) {
    return finish(decodeMixed(bytes, labels[0] ?? 'windows-1252'), 'utf-8', [
      'utf-8 with bytes of another encoding in it',
    ])
  }
  // A server's default label (Latin-1) knows less than the declaration inside the document.
  const label = http && !(serverDefaults.has(http) && declared && declared !== 'utf-8') ? http : declared
  if (label && label !== 'utf-8') {
    const text = decodeBytes(label, bytes)
    if (!tooBroken(text)) return finish(text, label, [])
  }
  const second = labels.find((name) => name !== label)
  if (second) {
    const text = decodeBytes(second, bytes)
    if (!tooBroken(text)) return finish(text, second, [`declared ${label}, is ${second}`])
  }
  const guessed = guessEncoding(bytes)
  return finish(decodeBytes(guessed, bytes), guessed, [
    label || http || declared
      ? `declared ${label ?? 'utf-8'}, is ${guessed}`
      : `no encoding declared, read as ${guessed}`,
  ])
}

const serverDefaults = new Set(['windows-1252', 'iso-8859-1', 'us-ascii'])

function finish(text: string, encoding: string, notes: string[]): Decoded {
  return { text: text.charCodeAt(0) === 0xfeff ? text.slice(1) : text, encoding, notes }
}

function byteOrderMark(b: Uint8Array): { encoding: string; skip: number } | undefined {
  if (b[0] === 0xef && b[1] === 0xbb && b[2] === 0xbf) return { encoding: 'utf-8', skip: 3 }
  if (b[0] === 0xff && b[1] === 0xfe && b[2] === 0 && b[3] === 0) return { encoding: 'utf-32le', skip: 4 }
  if (b[0] === 0 && b[1] === 0 && b[2] === 0xfe && b[3] === 0xff) return { encoding: 'utf-32be', skip: 4 }
  if (b[0] === 0xff && b[1] === 0xfe) return { encoding: 'utf-16le', skip: 2 }
  if (b[0] === 0xfe && b[1] === 0xff) return { encoding: 'utf-16be', skip: 2 }
  return undefined
}

/** Where the zero bytes are in the first four tells UTF-16 and UTF-32 apart (XML 1.0, appendix F; RFC 4627, section 3). */
function zeroPattern(b: Uint8Array): { encoding: string; skip: number } | undefined {
  if (b.length < 4) return undefined
  const zeros = [0, 1, 2, 3].map((i) => (b[i] === 0 ? '0' : 'x')).join('')
  const encoding = { '000x': 'utf-32be', x000: 'utf-32le', '0x0x': 'utf-16be', x0x0: 'utf-16le' }[zeros]
  return encoding ? { encoding, skip: 0 } : undefined
}

function charsetOf(contentType: string | undefined): string | undefined {
  return /charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/i.exec((contentType ?? '').slice(0, 500))?.[1]
}

function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).toString('latin1')
  const declaration = /<\?xml\s[^>]{0,300}/.exec(head)?.[0] ?? ''
  return /encoding\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})/i.exec(declaration)?.[1]
}

/** A document that was cut off may end inside a sequence; that says nothing against its being UTF-8. */
function withoutBrokenEnd(bytes: Uint8Array): Uint8Array {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back]!
    if (byte < 0x80) break
    if (byte >= 0xc0)
      return sequenceLength(bytes, bytes.length - back) === 0 ? bytes.subarray(0, bytes.length - back) : bytes
  }
  return bytes
}

/** One or two two-byte sequences may be valid UTF-8 by chance in a text that is labelled otherwise. */
function mayBeChance(bytes: Uint8Array): boolean {
  let high = 0
  for (const byte of bytes) {
    if (byte >= 0xe0) return false
    if (byte > 127 && ++high > 4) return false
  }
  return high > 0
}

/** More well-formed multi-byte sequences than broken bytes, four to one: UTF-8 with foreign bytes pasted in. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  let good = 0
  let bad = 0
  for (let i = 0; i < bytes.length; ) {
    const length = sequenceLength(bytes, i)
    if (length > 1) good += 1
    if (length === 0) bad += 1
    i += length || 1
  }
  return bad > 0 && good >= bad * 4
}

/** Length of the UTF-8 sequence at `i`; 0 when the byte there belongs to none. */
function sequenceLength(bytes: Uint8Array, i: number): number {
  const first = bytes[i]!
  if (first < 0x80) return 1
  const length =
    first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xf0 && first < 0xf5 ? 4 : 0
  for (let k = 1; k < length; k += 1) if ((bytes[i + k]! & 0xc0) !== 0x80) return 0
  return i + length <= bytes.length ? length : 0
}

/** UTF-8 whose broken stretches are read in `fallback`; beyond ten thousand of them they become U+FFFD. */
function decodeMixed(bytes: Uint8Array, fallback: string): string {
  const parts: string[] = []
  let start = 0
  let stretches = 0
  for (let i = 0; i < bytes.length && stretches < 10_000; ) {
    const length = sequenceLength(bytes, i)
    if (length > 0) {
      i += length
      continue
    }
    let end = i + 1
    while (end < bytes.length && sequenceLength(bytes, end) === 0) end += 1
    parts.push(decodeBytes('utf-8', bytes.subarray(start, i)), decodeBytes(fallback, bytes.subarray(i, end)))
    start = i = end
    stretches += 1
  }
  parts.push(decodeBytes('utf-8', bytes.subarray(start)))
  return parts.join('')
}

function tooBroken(text: string): boolean {
  let broken = 0
  for (let i = text.indexOf('\ufffd'); i >= 0 && broken <= 1000; i = text.indexOf('\ufffd', i + 1)) broken += 1
  return broken > 3 && broken * 50 > text.length
}
