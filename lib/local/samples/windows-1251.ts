/** Code of each sign that windows-1251 has, read off the platform's decoder, since the platform has no encoder. */
const codes = new Map(
  [...new TextDecoder('windows-1251').decode(Uint8Array.from({ length: 256 }, (_, code) => code))].map((sign, code) => [
    sign,
    code,
  ]),
)

/** Text as windows-1251; signs that it lacks become question marks, as old publishing systems write them. */
export function toWindows1251(text: string): Uint8Array {
  return Uint8Array.from([...text], (sign) => codes.get(sign) ?? 0x3f)
}
