import { decodeBytes } from './decoders.ts'

/**
 * A guess for bytes that are not UTF-8 and carry no label, or one that cannot be true: the encoding in which the
 * commonest letters of its script are the commonest ones of the text. A wrong one yields rare letters, or letters in the
 * wrong case.
 */
export function guessEncoding(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, 65_536)
  let high = 0
  let runs = 0
  for (let i = 0; i < sample.length; i += 1) {
    if (sample[i]! < 128) continue
    high += 1
    if ((sample[i - 1] ?? 0) > 127) runs += 1
  }
  // Latin scripts have single accented letters among ASCII ones.
  if (high === 0 || runs / high < 0.3) return latin(sample)
  let best = { name: 'windows-1252', share: 0 }
  for (const [name, common, enough] of scripts) {
    const text = decodeBytes(name, sample)
    const foreign = count(text, /[^\0-\x7f]/g)
    if (foreign === 0 || count(text, /[\ufffd\ue000-\uf8ff\x80-\x9f]/g) > foreign / 50) continue
    // Multi-byte encodings that fit at all are more than chance: their share counts against a lower bar.
    const share = count(text, common) / foreign / enough
    if (share > 1 && share > best.share) best = { name, share }
  }
  return best.name
}

/** Languages whose letters windows-1252 lacks; their feeds still name the language in plain ASCII. */
const regional: [encoding: string, languages: RegExp][] = [
  ['windows-1250', /^(?:pl|cs|sk|hu|hr|sl|bs|ro|sq|sr-latn)\b/],
  ['windows-1254', /^(?:tr|az)\b/],
  ['windows-1257', /^(?:lt|lv|et)\b/],
  ['windows-1258', /^vi\b/],
]

function latin(sample: Uint8Array): string {
  const head = Buffer.from(sample.buffer, sample.byteOffset, Math.min(sample.length, 4_096)).toString('latin1')
  const language =
    /(?:<(?:dc:)?language>\s{0,9}|xml:lang=["'])([a-z]{2,3}(?:-[a-z]{2,4})?)/i.exec(head)?.[1]?.toLowerCase() ?? ''
  const encoding = regional.find(([, languages]) => languages.test(language))?.[0] ?? 'windows-1252'
  if (encoding !== 'windows-1250') return encoding
  // Polish ą, ś, ź and their like lie elsewhere in ISO 8859-2, which leaves 0x80–0x9F empty.
  let windows = 0
  let iso = 0
  for (const byte of sample) {
    if ((byte >= 0x80 && byte < 0xa0) || byte === 0xb9) windows += 1
    else if (byte === 0xb1 || byte === 0xb6 || byte === 0xbc) iso += 1
  }
  return iso > windows ? 'iso-8859-2' : encoding
}

/** Encoding, its script's commonest letters, and the share of all that they have in ordinary text. */
const scripts: [name: string, common: RegExp, enough: number][] = [
  ...['windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5', 'x-mac-cyrillic'].map((name): [string, RegExp, number] => [
    name,
    /[оеаинтсрвлкмдпуіяьыг]/g,
    0.6,
  ]),
  ['windows-1253', /[αοιετσνηυρκπμάόίέ]/g, 0.6],
  ['windows-1255', /[יוהלארתבשמנםדע]/g, 0.6],
  ['windows-1256', /[اليمونرتبةدعسك]/g, 0.6],
  ['windows-874', /[านรอกเงมยลวดท่้สีิัุูหบจตแโใไช]/g, 0.75],
  ['euc-jp', /[\u3041-\u30ff]/g, 0.25],
  ['shift_jis', /[\u3041-\u30ff]/g, 0.25],
  ['euc-kr', /[\uac00-\ud7a3]/g, 0.6],
  ['gb18030', /[的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动]/g, 0.08],
  ['big5', /[的一是在不了有和人這中大為上個國我以要他時來用們生到作地於出就分對成會可主發年動]/g, 0.08],
]

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
