import { describe, expect, test } from 'vitest'
import { decodeDocument } from '../../lib/feeds/decode.ts'
import { decodeBytes } from '../../lib/feeds/decoders.ts'

/** Characters of an encoding by their bytes, found by decoding every byte and pair of bytes. */
function tableOf(encoding: string): Map<string, number[]> {
  const table = new Map<string, number[]>()
  const add = (bytes: number[]) => {
    const text = decodeBytes(encoding, Uint8Array.from(bytes))
    if ([...text].length === 1 && text !== '\ufffd' && !table.has(text)) table.set(text, bytes)
  }
  for (let a = 0; a < 256; a += 1) add([a])
  if (/^(?:gb|big5|euc|shift)/.test(encoding))
    for (let a = 0x81; a < 0xff; a += 1) for (let b = 0x40; b < 0xff; b += 1) add([a, b])
  return table
}

function encode(text: string, encoding: string): Uint8Array {
  const table = tableOf(encoding)
  return Uint8Array.from([...text].flatMap((char) => table.get(char) ?? [0x3f]))
}

const cyrillic =
  'Обстрел приграничного посёлка: пострадали два человека, повреждены дома и линия электропередачи, сообщили власти области'
const samples: Record<string, string> = {
  'windows-1251': cyrillic,
  'koi8-r': cyrillic,
  'koi8-u': 'Обстріл прикордонного села, є поранені; ўсе',
  ibm866: cyrillic,
  'iso-8859-5': cyrillic,
  'x-mac-cyrillic': cyrillic,
  'windows-1252': 'Größe – “naïve” façade… €',
  'iso-8859-15': 'façade € œuvre',
  'iso-8859-2': 'Żołnierze i ludność przy granicy',
  'iso-8859-3': 'ĉirkaŭ la limo',
  'iso-8859-4': 'šķērso robežu',
  'iso-8859-6': 'قصف قرية حدودية',
  'iso-8859-7': 'Επίθεση στα σύνορα',
  'iso-8859-8': 'תקיפה ליד הגבול',
  'iso-8859-10': 'þorp við mörk',
  'iso-8859-13': 'pasienio kaimas žuvo',
  'iso-8859-14': 'ŵyneb y ffin ŷd',
  'iso-8859-16': 'Știri de la graniță: țară și oraș',
  'windows-1250': 'Żołnierze „przy” granicy',
  'windows-1253': 'Επίθεση στα σύνορα',
  'windows-1254': 'Sınır köyüne saldırı, iki yaralı, ışık ğ',
  'windows-1255': 'תקיפה ליד הגבול',
  'windows-1256': 'قصف قرية حدودية',
  'windows-1257': 'pierobežas ciems, šķēres',
  'windows-1258': 'đưa tin biên cương',
  'windows-874': 'โจมตีหมู่บ้านชายแดน',
  macintosh: 'façade “œuvre”',
  gbk: '边境村庄遭到炮击，两人受伤',
  gb18030: '边境村庄遭到炮击，两人受伤',
  big5: '邊境村莊遭到砲擊，兩人受傷',
  'euc-jp': '国境の村が砲撃され、二人が負傷した',
  shift_jis: '国境の村が砲撃され、二人が負傷した',
  'euc-kr': '국경 마을 포격으로 두 명 부상',
}
const feed = (text: string, declaration = '') =>
  `${declaration}<rss version="2.0"><channel><title>${text}</title></channel></rss>`
const bytesOf = (text: string) => Buffer.from(text, 'latin1')
const wrap = (text: string, encoding: string, declaration = '') => {
  const [head, tail] = feed('|', declaration).split('|')
  return Buffer.concat([bytesOf(head!), encode(text, encoding), bytesOf(tail!)])
}
const declared = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?>`

describe('encodings', () => {
  test.each(Object.entries(samples))('%s by XML declaration and by HTTP', (encoding, raw) => {
    const table = tableOf(encoding)
    const text = [...raw].filter((char) => table.has(char)).join('')
    expect(text.length, 'the sample fits the encoding').toBeGreaterThan(raw.length * 0.9)
    expect(decodeDocument(wrap(text, encoding, declared(encoding))).text).toContain(`<title>${text}</title>`)
    expect(decodeDocument(wrap(text, encoding), `text/xml; charset="${encoding}"`).text).toContain(
      `<title>${text}</title>`,
    )
  })

  test('ISO-2022-JP, whose bytes are all ASCII', () => {
    const bytes = Buffer.concat([
      bytesOf(`${declared('iso-2022-jp')}<rss><title>`),
      Buffer.from([0x1b, 0x24, 0x42, 0x39, 0x71, 0x36, 0x2d, 0x1b, 0x28, 0x42]),
      bytesOf('</title></rss>'),
    ])
    expect(decodeDocument(bytes).text).toContain('<title>国境</title>')
  })

  const text = feed(`${cyrillic} 😀`)
  const utf16be = Buffer.from(text, 'utf16le').swap16()
  const utf32 = (little: boolean) => {
    const units = [...text].map((char) => char.codePointAt(0)!)
    const buffer = Buffer.alloc(units.length * 4)
    for (const [i, unit] of units.entries())
      little ? buffer.writeUInt32LE(unit, i * 4) : buffer.writeUInt32BE(unit, i * 4)
    return buffer
  }
  test.each([
    ['UTF-8 with a mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)])],
    ['UTF-16LE with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])],
    ['UTF-16BE with a mark', Buffer.concat([Buffer.from([0xfe, 0xff]), utf16be])],
    ['UTF-16LE without a mark', Buffer.from(text, 'utf16le')],
    ['UTF-16BE without a mark', utf16be],
    ['UTF-32LE with a mark', Buffer.concat([Buffer.from([0xff, 0xfe, 0, 0]), utf32(true)])],
    ['UTF-32BE with a mark', Buffer.concat([Buffer.from([0, 0, 0xfe, 0xff]), utf32(false)])],
    ['UTF-32LE without a mark', utf32(true)],
    ['UTF-32BE without a mark', utf32(false)],
  ])('%s, whatever the labels say', (_, bytes) => {
    expect(decodeDocument(bytes).text).toBe(text)
    expect(decodeDocument(bytes, 'text/xml; charset=windows-1251').text).toBe(text)
  })
})

describe('labels that lie', () => {
  test.each(['windows-1251', 'iso-8859-1', 'us-ascii', 'utf-16', 'nonsense', 'gbk'])(
    'UTF-8 declared as %s',
    (label) => {
      const bytes = Buffer.from(feed(cyrillic, declared(label)))
      expect(decodeDocument(bytes).text).toContain(cyrillic)
      expect(decodeDocument(bytes, `text/xml; charset=${label}`).text).toContain(cyrillic)
    },
  )

  test('windows-1251 declared as UTF-8, told by the other label or by the bytes', () => {
    const bytes = wrap(cyrillic, 'windows-1251', declared('utf-8'))
    expect(decodeDocument(bytes, 'text/xml; charset=windows-1251').text).toContain(cyrillic)
    const alone = decodeDocument(bytes, 'text/xml; charset=utf-8')
    expect(alone.text).toContain(cyrillic)
    expect(alone.notes.join()).toMatch(/windows-1251/)
  })

  test("a server's default does not outrank the declaration", () => {
    const bytes = wrap(cyrillic, 'koi8-r', declared('koi8-r'))
    expect(decodeDocument(bytes, 'text/xml; charset=ISO-8859-1').text).toContain(cyrillic)
  })

  test('but HTTP outranks it otherwise', () => {
    const bytes = wrap(cyrillic, 'windows-1251', declared('koi8-r'))
    expect(decodeDocument(bytes, 'text/xml; charset=windows-1251').text).toContain(cyrillic)
  })

  test('UTF-8 taken for windows-1252 and encoded once more', () => {
    const twice = Buffer.from(feed(cyrillic))
      .toString('latin1')
      .replace(/[\x80-\x9f]/g, (c) => decodeBytes('windows-1252', Uint8Array.of(c.charCodeAt(0))))
    const { text, notes } = decodeDocument(Buffer.from(twice))
    expect(text).toContain(cyrillic)
    expect(notes.join()).toMatch(/twice/)
    expect(decodeDocument(Buffer.from(feed('À côté de la frontière, à l’aube'))).text).toContain(
      'À côté de la frontière, à l’aube',
    )
  })

  test('bytes of another encoding pasted into UTF-8', () => {
    const bytes = Buffer.concat([
      Buffer.from(feed(cyrillic).replace('</title></channel></rss>', ' – ')),
      Buffer.from([0x93, 0xe9, 0x94]),
      Buffer.from('</title></rss>'),
    ])
    expect(decodeDocument(bytes).text).toContain(`${cyrillic} – “é”`)
  })

  test('a body cut in the middle of a character is still UTF-8', () => {
    const bytes = Buffer.from(feed('ж'))
    const at = bytes.indexOf(0xd0)
    expect(decodeDocument(bytes.subarray(0, at + 1)).encoding).toBe('utf-8')
  })
})

describe('no label', () => {
  test.each([
    'windows-1251',
    'koi8-r',
    'ibm866',
    'iso-8859-5',
    'windows-1253',
    'windows-1255',
    'windows-1256',
    'windows-874',
    'shift_jis',
    'euc-jp',
    'euc-kr',
  ])('%s is guessed from the bytes', (encoding) => {
    const text = samples[encoding]!
    expect(decodeDocument(wrap(text, encoding)).text).toContain(text)
  })

  test.each([
    ['gbk', '这是在边境地区发生的事件，有两人受伤，当地的官员说他们不知道这是谁的责任'],
    ['big5', '這是在邊境地區發生的事件，有兩人受傷，當地的官員說他們不知道這是誰的責任'],
  ])('%s is guessed from the bytes', (encoding, text) => {
    expect(decodeDocument(wrap(text, encoding)).text).toContain(text)
  })

  test.each([
    ['windows-1250', 'pl', 'Żołnierze przy granicy, są ranni, w nocy ostrzał'],
    ['iso-8859-2', 'pl', 'Żołnierze przy granicy, są ranni, ostrzał wsi'],
    ['windows-1254', 'tr', 'Sınır köyünde iki yaralı, ışıklar söndü'],
    ['windows-1257', 'lt', 'Pasienio kaime žuvo žmogus, šūviai'],
  ])('%s by the language that the feed names (%s)', (encoding, language, text) => {
    const bytes = Buffer.concat([
      bytesOf(`<rss><channel><language>${language}</language><title>`),
      encode(text, encoding),
      bytesOf('</title></channel></rss>'),
    ])
    expect(decodeDocument(bytes).text).toContain(text)
  })

  test('Western text is read as windows-1252', () => {
    expect(decodeDocument(wrap('Größe – façade', 'windows-1252')).text).toContain('Größe – façade')
  })
})
