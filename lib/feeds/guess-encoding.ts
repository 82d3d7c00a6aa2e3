/**
 * A guess for bytes that are not UTF-8 and carry no label, or one that cannot be true.
 * Eight-bit scripts are told apart by where their lower-case letters lie; the East Asian ones by decoding without error
 * into their own characters.
 */
export function guessEncoding(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, 65_536)
  let high = 0
  let runs = 0
  const rows = { c1: 0, c0df: 0, e0ff: 0 }
  for (let i = 0; i < sample.length; i += 1) {
    const byte = sample[i]!
    if (byte < 128) continue
    high += 1
    if ((sample[i - 1] ?? 0) > 127) runs += 1
    if (byte < 0xa0) rows.c1 += 1
    else if (byte >= 0xe0) rows.e0ff += 1
    else if (byte >= 0xc0) rows.c0df += 1
  }
  // Western text has single accented letters among ASCII ones.
  if (high === 0 || runs / high < 0.4) return 'windows-1252'
  const eastAsian = guessEastAsian(sample)
  if (eastAsian) return eastAsian
  // Lower-case letters are the commoner ones: windows-1251 has them at E0–FF, KOI8 at C0–DF.
  return rows.c0df > rows.e0ff ? 'koi8-r' : 'windows-1251'
}

const tests: [string, RegExp][] = [
  ['euc-jp', /[\u3041-\u30ff]/gu],
  ['shift_jis', /[\u3041-\u30ff]/gu],
  ['euc-kr', /[\uac00-\ud7a3]/gu],
  // The commonest characters of Chinese in both forms: a wrong decoding yields rare ones.
  ['gb18030', /[的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动]/gu],
  ['big5', /[的一是在不了有和人這中大為上個國我以要他時來用們生到作地於出就分對成會可主發年動]/gu],
]

function guessEastAsian(sample: Uint8Array): string | undefined {
  let best: { name: string; share: number } | undefined
  for (const [name, own] of tests) {
    const decoder = new TextDecoder(name)
    const text = decoder.decode(sample, { stream: true })
    const foreign = text.match(/[^\0-\x7f]/gu)?.length ?? 0
    const broken = text.match(/[\ufffd\ue000-\uf8ff]/gu)?.length ?? 0
    if (foreign === 0 || broken > foreign / 50) continue
    const share = (text.match(own)?.length ?? 0) / foreign
    const enough = name === 'euc-kr' ? 0.6 : name === 'gb18030' || name === 'big5' ? 0.08 : 0.25
    if (share > enough && share > (best?.share ?? 0)) best = { name, share }
  }
  return best?.name
}
