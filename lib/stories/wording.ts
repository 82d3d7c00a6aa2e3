import { agencyOf } from './agencies.ts'

/**
 * What surrounds the text of a wire story: dateline and by-line before it, credits and calls to read on after it.
 * Every pattern looks at a bounded head or tail only.
 */
const HEAD = 160
const TAIL = 160

/** "KYIV, Sept 11 (Agency) - ", "Berlin (dpa) – ", "(Agency) — ", "Madrid, 3 mar (EFE).- " */
const BRACKETED = /^([^()\n]{0,80})\(([^()\n]{2,40})\)\s{0,3}[.:]?\s{0,3}[-–—]{1,3}\s{0,3}/u
/** "БЕЛГОРОД, 19 сентября. /ТАСС/. " */
const SLASHED = /^([^/\n]{0,80}[\s.,]|)\/([^/\n]{2,40})\/\s{0,3}[.:]?\s{0,3}[-–—]{0,2}\s{0,3}/u
const TAIL_CREDIT = /[.!?…"”»'’)]\s{0,3}[([/]([^()[\]/\n]{2,40})[)\]/]\s{0,3}\.?\s{0,3}$/u
/** On a line of its own, or an agency that is known: dashes also open the answers of a dialogue ("— Да."). */
const DASH_CREDIT = /(?:^|[.!?…\n])\s{0,3}[—–-]{1,2}\s{0,2}([\p{L}\p{N}][^.!?…\n—–]{1,40}?)\.?\s{0,3}$/u
const READ_ON =
  /(?:\.{3}|…)?\s{0,3}(?:read (?:more|full story|the full story|on)|continue reading|more|читать (?:далее|полностью)|подробнее|читати (?:далі|більше)|детальніше|leer más|seguir leyendo|lire (?:la suite|plus)|weiterlesen|mehr lesen|czytaj (?:dalej|więcej|także)|więcej|leggi (?:tutto|di più)|continua a leggere|leia mais|lees (?:verder|meer)|devamını oku|اقرأ المزيد|للمزيد)\s{0,3}(?:\.{3}|…|»|>>|→|›|\.)\s{0,3}$/iu

export type Dressed = {
  /** Agency of the by-line before the text, or of the credit after it, as written. */
  credit?: string
  /** The text without by-line, credit and "Read more…". */
  text: string
}

/** Takes by-line, credit and call to read on off a summary or body. */
export function undress(raw: string): Dressed {
  const { text: led, credit: before } = withoutByline(raw.trim())
  const { text, credit: after } = withoutTail(led)
  return { text, credit: before ?? after }
}

function withoutByline(text: string): Dressed {
  const head = text.slice(0, HEAD)
  for (const pattern of [BRACKETED, SLASHED]) {
    const match = pattern.exec(head)
    if (match && looksLikeDateline(match[1]!) && looksLikeName(match[2]!)) {
      return { credit: match[2]!.trim(), text: text.slice(match[0].length) }
    }
  }
  return { text }
}

function withoutTail(text: string): Dressed {
  let rest = text
  const readOn = READ_ON.exec(rest.slice(-TAIL))
  if (readOn) rest = rest.slice(0, rest.length - readOn[0].length).trimEnd()
  const tail = rest.slice(-TAIL)
  for (const pattern of [TAIL_CREDIT, DASH_CREDIT]) {
    const match = pattern.exec(tail)
    if (
      match &&
      looksLikeName(match[1]!) &&
      (pattern !== DASH_CREDIT || match[0].includes('\n') || agencyOf(match[1]!))
    ) {
      const cut = match[0].search(/[([/—–-]/u)
      return { credit: match[1]!.trim(), text: rest.slice(0, rest.length - match[0].length + cut).trimEnd() }
    }
  }
  return { text: rest }
}

/** Nothing, a place in capitals, or a few capitalised words with a date: not the subject of a sentence. */
function looksLikeDateline(before: string): boolean {
  const trimmed = before.trim()
  if (trimmed === '') return true
  if (/[!?»"]/u.test(trimmed)) return false
  const words = trimmed.split(/\s+/u)
  if (words.length > 9 || !/^[\p{Lu}\p{Lo}\d]/u.test(trimmed)) return false
  return /^\p{Lu}{2,}/u.test(trimmed) || /\d/u.test(trimmed) || words.length <= 3
}

const NO_AGENCY =
  /^(?:GMT|UTC|CET|CEST|EET|EEST|MSK|МСК|BST|EST|EDT|ET|PT|IST|Photo|Video|Graphic|Map|Фото|Видео|Відео|Foto|Vidéo|Vídeo|Updated|Update)$/u

/** One to four words that begin with a capital: an agency, not "(video)", "(see map)" or a figure. */
function looksLikeName(name: string): boolean {
  const words = name.trim().split(/\s+/u)
  if (words.length > 4 || NO_AGENCY.test(name.trim()) || !/\p{L}/u.test(name)) return false
  return /^(?:\p{Lu}|\p{Lo}|dpa|epd|kna|apa|ots|sda|rtr|jn)/u.test(name.trim()) && !/^\p{Lu}?\d+$/u.test(name.trim())
}

/** Text as near-copies are told by: undressed, and without the advisory line in brackets that leads it. */
export function leadText(raw: string): string {
  const text = undress(raw).text
  return text.startsWith('(') ? undress(withoutLeadingBracket(text)).text : text
}

function withoutLeadingBracket(text: string): string {
  const end = text.slice(0, 400).indexOf(')')
  return end > 0 && end < text.length - 1 ? text.slice(end + 1).trimStart() : text
}

/** A word begins with a letter or a digit: the variation selector of an emoji before it (a mark) is none of it. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu

/** Words of a headline or sentence in comparable form. */
export function wordsOf(text: string, limit = 200): string[] {
  return (
    text
      .slice(0, limit * 20)
      .normalize('NFKC')
      .toLowerCase()
      .match(WORD) ?? []
  ).slice(0, limit)
}

/** A headline as identity: words only. */
export function headlineKey(title: string): string {
  return wordsOf(title, 40).join(' ')
}
