/**
 * Upper halves of the encodings of the WHATWG standard that Node does not have, or has otherwise (ICU's KOI8-U lacks the
 * Belarusian ў). Source: the index files of encoding.spec.whatwg.org.
 */
const upperHalves: Record<string, string> = Object.assign(Object.create(null), {
  'iso-8859-16': `${c1()}\u00a0ĄąŁ€„Š§š©Ș«Ź\u00adźŻ°±ČłŽ”¶·žčș»ŒœŸżÀÁÂĂÄĆÆÇÈÉÊËÌÍÎÏĐŃÒÓÔŐÖŚŰÙÚÛÜĘȚßàáâăäćæçèéêëìíîïđńòóôőöśűùúûüęțÿ`,
  'x-user-defined': Array.from({ length: 128 }, (_, i) => String.fromCharCode(0xf780 + i)).join(''),
})
const patches: Record<string, [RegExp, (found: string) => string]> = Object.assign(Object.create(null), {
  'koi8-u': [/[╝╬]/g, (found: string) => (found === '╝' ? 'ў' : 'Ў')],
})

const own: Record<string, string> = Object.assign(Object.create(null), {
  'iso-8859-16': 'iso-8859-16',
  'x-user-defined': 'x-user-defined',
})

/** Labels that feeds use and the standard does not list. */
const aliases: Record<string, string> = Object.assign(Object.create(null), {
  utf8mb4: 'utf-8',
  utf_8: 'utf-8',
  'utf-8n': 'utf-8',
  'win-1251': 'windows-1251',
  win1251: 'windows-1251',
  'win-1252': 'windows-1252',
  'cp-1251': 'windows-1251',
  'cp-1252': 'windows-1252',
  windows1251: 'windows-1251',
  windows1252: 'windows-1252',
  'windows-936': 'gbk',
  cp936: 'gbk',
  cp949: 'euc-kr',
  cp950: 'big5',
  cp932: 'shift_jis',
  cp1361: 'euc-kr',
  eucjp: 'euc-jp',
  euckr: 'euc-kr',
  shiftjis: 'shift_jis',
  koi8u: 'koi8-u',
  koi8r: 'koi8-r',
  'latin-1': 'windows-1252',
  'latin-2': 'iso-8859-2',
  latin9: 'iso-8859-15',
})

/** Name of the encoding that a label stands for; undefined when nobody knows it. UTF-16 and UTF-32 labels count for nothing. */
export function encodingOf(label: string | undefined): string | undefined {
  if (!label) return undefined
  const cleaned = label
    .trim()
    .toLowerCase()
    .replace(/^x-(?=windows|cp|iso|euc)/, '')
  const known = aliases[cleaned] ?? cleaned
  if (own[known]) return own[known]
  try {
    const name = new TextDecoder(known).encoding
    return name.startsWith('utf-16') ? undefined : name
  } catch {
    return undefined
  }
}

/** Bytes → text in an encoding by its name. Never throws for the names of `encodingOf` and UTF-16/32; faults are U+FFFD. */
export function decodeBytes(encoding: string, bytes: Uint8Array): string {
  if (encoding.startsWith('utf-32')) return decodeUtf32(bytes, encoding === 'utf-32le')
  if (encoding === 'utf-8') return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
  const upper = upperHalves[encoding]
  if (upper !== undefined) return decodeByTable(bytes, upper)
  const decoder = new TextDecoder(encoding, { ignoreBOM: true })
  // In one shot Node 20 decodes windows-1252 as Latin-1 (C1 controls for 0x80–0x9F); as a stream it decodes right.
  const text = decoder.decode(bytes, { stream: true }) + decoder.decode()
  const patch = patches[encoding]
  return patch ? text.replace(patch[0], patch[1]) : text
}

function decodeByTable(bytes: Uint8Array, upper: string): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\x80-\xff]/g, (byte) => upper[byte.charCodeAt(0) - 128] ?? '\ufffd')
}

function decodeUtf32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts: string[] = []
  let units: number[] = []
  for (let i = 0; i + 3 < bytes.length; i += 4) {
    const code = view.getUint32(i, littleEndian)
    units.push(code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? 0xfffd : code)
    if (units.length === 4096) {
      parts.push(String.fromCodePoint(...units))
      units = []
    }
  }
  parts.push(String.fromCodePoint(...units))
  return parts.join('')
}

function c1(): string {
  return Array.from({ length: 32 }, (_, i) => String.fromCharCode(0x80 + i)).join('')
}
