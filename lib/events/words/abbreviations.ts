/**
 * Abbreviations that do not end a sentence though a capital or a figure follows ("Sept. 11", "г. Белгород", "am 13. Mai").
 * Unicode's rules (UAX 29) break there, and a date or a place would be torn in two.
 */
const COMMON =
  'jan feb apr jun jul aug sept sep oct nov dec gov gen lt maj brig sgt capt cpl pvt cmdr adm rep supt insp st mt ft mr mrs ms dr prof rev nos vs ' +
  'ee gral tte cnel cap sra sr srta dra art avda ' +
  'mme mlle mm mgr ' +
  'bzw ca nr hl str geb prof ' +
  'ul al pl gen płk kpt mjr ks woj pow gm miejsc dn im inż'
const CYRILLIC =
  'с п пос ул им х хут ст дер р пл пр пер кв корп тыс млн млрд тел см ген полк подп м вул сел просп буд тис гол ред'

const ABBREVIATIONS = new Set(`${COMMON} ${CYRILLIC}`.split(' '))
const LAST_WORD = /(?:^|[\s(«"])([\p{L}-]{1,6})\.$/u
const INITIALS = /(?:^|[\s(«"])(?:\p{Lu}\.\s?){1,4}$/u
const STARTER =
  /^(?:The|A|An|It|He|She|They|In|On|At|But|And|We|This|That|There|Its|No|El|La|Los|Las|Le|Les|Il|Der|Die|Das)\s/
const GERMAN_MONTH = /^(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)/

/** Whether a piece that a segmenter cut off goes on in the next one. */
export function goesOn(piece: string, next: string, lang: string): boolean {
  const tail = piece.slice(-16).trimEnd()
  if (!tail.endsWith('.')) return false
  if (lang.startsWith('de') && /(?:^|\s)\d{1,2}\.$/.test(tail)) return GERMAN_MONTH.test(next)
  const word = LAST_WORD.exec(tail)?.[1]
  if (word !== undefined) {
    const lower = word.toLowerCase()
    if (ABBREVIATIONS.has(lower)) return true
    // "2023 г." ends a sentence; "в г. Белгород" does not.
    if (lower === 'г') return !/\d\s?г\.$/.test(tail)
  }
  return (INITIALS.test(tail) || /\d\s?[ap]\.m\.$/.test(tail)) && !STARTER.test(next)
}
