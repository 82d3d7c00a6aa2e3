import { isUtf8 } from 'node:buffer'

/** Characters of windows-1252 at 0x80–0x9F, where it differs from Latin-1. */
const high = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'
const byteOf = new Map([...high].map((char, i) => [char.charCodeAt(0), 0x80 + i]))

/**
 * UTF-8 that some system took for windows-1252 and encoded once more ("Ð’ ÐœÐ¾ÑÐºÐ²Ðµ"): the text that it was, or
 * undefined when the text is no such thing. Only a text whose every character fits is one, so that real Western text,
 * where an accent stands among plain letters, never passes.
 */
export function undoubled(text: string): string | undefined {
  const start = text.search(/[^\0-\x7f]/)
  if (start < 0 || !/^[\u00c2-\u00f4]/.test(text[start]!)) return undefined
  const bytes = Buffer.allocUnsafe(text.length)
  let sequences = 0
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    const byte = code < 0x80 || (code >= 0xa0 && code < 0x100) ? code : byteOf.get(code)
    if (byte === undefined) return undefined
    if (byte >= 0xc2) sequences += 1
    bytes[i] = byte
  }
  return sequences >= 8 && isUtf8(bytes) ? bytes.toString('utf8') : undefined
}
