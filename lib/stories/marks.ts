import { noteClass } from './notes.ts'
import type { WireClass } from './story.ts'
import { inBrackets, type Marker, markers } from './wire-words.ts'

/** A mark found at a headline or text: what it says, its number, and what is left without it. */
export type Mark = { wire: Marker['wire']; number?: number; rest: string }

/** Heaviest first: a "CORRECTED-WRAPUP 2" still joins nothing, a "RPT-CORRECTED" still corrects. */
const weight: Marker['wire'][] = [
  'kill',
  'hold',
  'advisory',
  'wrapup',
  'live',
  'feature',
  'corrected',
  'refile',
  'repeat',
  'update',
  'alert',
  'take',
  'plain',
]

const MAX_MARKS = 4

const bracketWords = new Map(
  Object.entries(inBrackets).flatMap(([wire, words]) =>
    words.split('|').map((word) => [fold(word), wire as WireClass] as const),
  ),
)

/** The longest first, that "BREAKING NEWS" is not read as "BREAKING". */
const byLength = [...markers].sort((a, b) => b.phrase.length - a.phrase.length)
const byPhrase = new Map(byLength.map((marker) => [fold(marker.phrase), marker]))
const escaped = byLength.map(({ phrase }) => fold(phrase).replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
const START = new RegExp(`^(?:${[...new Set(escaped)].join('|')})(?![\\p{L}\\p{M}])`, 'u')

const FIRST_WORD = /^[\p{L}\p{M}]+/u
const firstWords = new Set([...byPhrase.keys()].map((phrase) => FIRST_WORD.exec(phrase)?.[0] ?? ''))

const NUMBER = /^[ .-]?\(?(?:nr\.? ?|no\.? ?|n° ?|№ ?)?(\d{1,2})(?![\p{N}\p{L}%]|[.,:]\d)\)?/iu
/** What may stand between a mark and the headline. A hyphen without spaces only counts after capitals. */
const SEPARATOR =
  /^(?: {0,3}(?:[:：‼❗]\uFE0F?|\||\/{1,2}|>{1,2}|\+{2,3}|\.-|[–—]|=) {0,3}| +- +| {0,2}[!.](?: {1,3}|$)|,(?= \d)|$)/u
/** "Updated at 14:20", "Обновлено в 14:20", "aktualisiert um 9.30 Uhr": the time belongs to the mark. */
const TIME =
  /^,? (?:(?:at|um|ore|alle|le|à|a las|às|as|o godz\.|godz\.|o|klo|kl\.|в|о|об|у) )?(?:[01]?\d|2[0-3])[:.h][0-5]\d(?: (?:uhr|gmt|utc|msk|мск|cet|eet|hrs|[ap]\.?m\.?))?(?![\p{L}\p{N}])/iu
/** A remark between a mark and its separator: "CORRECTED (OFFICIAL)-…", "ДОПОЛНЕНО (слова губернатора): …". */
const REMARK = /^ ?\([^()\n]{1,40}\)(?= ?[-–—:.])/u
/** What a correction or round-up is of: "ИСПРАВЛЕНИЕ ЦИФР: Снаряд …", "ERRATUM DANS LE TITRE : …". */
const OBJECT = /^(?: [\p{Lu}\p{N}]{1,14}){1,4}(?= ?:(?=.{0,80}\p{Ll}))/u
/** "2nd LD", "LEAD", "1st LD-Writethru": leads as Asian agencies and AP count them. */
const ORDINAL = /^(?:(\d)(?:st|nd|rd|th) )?(?:LD|LEAD)(?:[- ](?:(\d)|writethru))?$/iu
const COUNTED = /^(\d)(?:st|nd|rd|th) (?=(?:update|lead|ld)\b)/iu
/** Marks that some wires put before a headline with nothing between, in capitals before an ordinary headline. */
const BARE = new Set(
  [
    'СРОЧНО|МОЛНИЯ|ТЕРМІНОВО|БЛИСКАВКА|BREAKING|BREAKING NEWS|EILMELDUNG|PILNE|URGENTE|SON DAKİKA|ÚLTIMA HORA',
    'UPDATE|UPDATED|ОБНОВЛЕНО|ОНОВЛЕНО|ДОПОЛНЕНО|ДОПОВНЕНО|ACTUALIZACIÓN|ACTUALISATION|AKTUALISIERT|AKTUALIZACJA',
    'CORRECTED|CORRECTION|ИСПРАВЛЕНО|ВИПРАВЛЕНО|УТОЧНЕНИЕ|УТОЧНЕННЯ|CORRECCIÓN|RECTIFICATIF|KORREKTUR|KOREKTA',
    'REFILE|RPT|REPEAT|WRAPUP|KILL|KILL KILL KILL|HOLD HOLD HOLD',
  ]
    .flatMap((list) => list.split('|'))
    .map(fold),
)
/** One word in brackets, perhaps shortened and counted: "(popr.)", "(aktl. 2)", "(opis)". */
const SHORTENED = /^(\p{L}{3,14})\.?(?:[ -]?(\d{1,2}))?$/u
const OBJECTS = new Set<Marker['wire']>(['corrected', 'refile', 'wrapup'])
const HEADLINE_AFTER = /^ (?=["«“„]?\p{Lu}\p{L}*\p{Ll}|\p{Lu} |\p{N}+ \p{Ll})/u
const LEADING = /^(?:\p{Extended_Pictographic}|\uFE0F|\u200D|[\s*+•#])+/u

/**
 * Reads the marks before, after and in brackets beside a headline: "CORRECTED-UPDATE 2-…", "(CORRECTED) …",
 * "… (2nd LD)", "МОЛНИЯ: …". The heaviest mark names the class.
 */
export function readMarks(title: string): Mark {
  let rest = title.trim()
  const found: { wire: Marker['wire']; number?: number }[] = []
  for (let i = 0; i < MAX_MARKS; i += 1) {
    const mark = leading(rest) ?? bracketed(rest) ?? trailing(rest)
    if (!mark) break
    found.push(mark)
    rest = mark.rest
  }
  const wire = weight.find((w) => found.some((f) => f.wire === w)) ?? 'plain'
  const number = (found.find((f) => f.wire === wire && f.number) ?? found.find((f) => f.number))?.number
  return { wire, rest: rest || title.trim(), ...(number ? { number } : {}) }
}

/** A mark that leads a headline or a text ("UPDATED. A drone …"), with its separator. */
export function leading(text: string): Mark | undefined {
  const undecked = text.replace(LEADING, '')
  const counted = COUNTED.exec(undecked)
  const title = counted ? undecked.slice(counted[0].length) : undecked
  const match = matchStart(title)
  if (!match) return undefined
  let after = title.slice(match.length)
  after = after.slice(TIME.exec(after)?.[0].length ?? 0)
  const number = NUMBER.exec(after)
  if (number) after = after.slice(number[0].length)
  after = after.slice(REMARK.exec(after)?.[0].length ?? 0)
  if (match.capitals && OBJECTS.has(match.marker.wire)) after = after.slice(OBJECT.exec(after)?.[0].length ?? 0)
  const hyphen = match.capitals ? /^ ?- ?(?=\S)/u.exec(after) : null
  const bare = match.capitals && (counted || BARE.has(fold(match.marker.phrase))) ? HEADLINE_AFTER.exec(after) : null
  const separator = hyphen ?? SEPARATOR.exec(after) ?? bare
  if (!separator) return undefined
  if (/^\s*[!.]/u.test(separator[0]) && !match.capitals && !match.marker.phrase.includes(' ') && !said(match)) {
    return undefined
  }
  return mark(match.marker, counted?.[1] ?? number?.[1], after.slice(separator[0].length).replace(/^[\s+*]+/u, ''))
}

/** "Оновлено. …", "Репортаж. …" in any case are marks, while "Повтор. …" or "Не публиковать. …" may be sentences. */
function said({ marker }: { marker: Marker }): boolean {
  return ['update', 'corrected', 'alert', 'wrapup', 'live', 'feature'].includes(marker.wire)
}

/** "(CORRECTED) …", "[UPDATE] …", "… (2nd LD)", "… (aktualisiert)". */
function bracketed(title: string): Mark | undefined {
  const open = /^[([{【]([^()[\]{}【】]{2,120})[)\]}】]\s*[-–—:.]?\s*/u.exec(title)
  const close = open ? null : /[([{【]([^()[\]{}【】]{1,40})[)\]}】]\s*\.?$/u.exec(title.slice(-60))
  const inner = open?.[1] ?? close?.[1]
  if (inner === undefined) return undefined
  const rest = open ? title.slice(open[0].length) : title.slice(0, title.length - close![0].length).trimEnd()
  if (!rest) return undefined
  const lead = ORDINAL.exec(inner.trim())
  if (lead) return mark({ wire: 'update' }, lead[1] ?? lead[2] ?? '1', rest)
  const short = SHORTENED.exec(inner.trim())
  const shortened = short && bracketWords.get(fold(short[1]!))
  if (shortened) return mark({ wire: shortened }, short[2], rest)
  // dpa counts a new summary of one event by its hour: "(Zusammenfassung 1430 - neu: …)".
  if (/ neu: /iu.test(`${inner} `)) return mark({ wire: 'update' }, undefined, rest)
  const match = matchStart(inner.trim())
  if (match && (!match.marker.capsOnly || match.capitals)) {
    const after = inner.trim().slice(match.length)
    const number = NUMBER.exec(after)
    const left = after.slice(number?.[0].length ?? 0)
    // "(Updated 14:20)", "(aktualisiert um 9 Uhr)": a mark; "(Opinion leaders)", "(corrections officer)": not.
    if (
      /^[\s.]*$/u.test(left) ||
      /^ ?: \S/u.test(left) ||
      /^[\s,.:–-]*\p{N}/u.test(left) ||
      /^\s*(?:at|um|о|в|à|a las|o godz)\.?\s*\d/iu.test(left)
    ) {
      return mark(match.marker, number?.[1], rest)
    }
  }
  // "(adds details)", "(corrects toll)", "(исправлена цифра)" beside a headline.
  const note = inner.includes(' ') ? noteClass(inner.trim()) : undefined
  return note ? mark({ wire: note }, undefined, rest) : undefined
}

/** "… =2", "… -2-", "… - take 2", "… (part 2)", "… (2 of 3)". */
const TAKE =
  /(?: ?= ?(\d{1,2})| -(\d{1,2})-| (?:\(|[-–—] ?)(?:take|part|pt\.|часть|ч\.|частина|parte|partie|teil|część|cz\.) ?(\d{1,2})\)?| \((\d{1,2})(?: of | из | з | із | von | de | sur | di | z |\/)\d{1,2}\))$/iu
/** "… (version 3)", "… - 2. Fassung": from the second on. */
const VERSION =
  /(?: [([](?:version|versión|versão|versione|версия|версія|fassung|wersja|verze) ?([2-9]|1\d)[)\]]| (?:\(|[-–—] )([2-9]|1\d)(?:\.|ª|a|-я|-а|e|ème) (?:fassung|version|versión|версия|версія|wersja|aktualisierung|actualización)\)?)$/iu
/** AP's slugs: "BC-EU--Border Post, 3rd Ld-Writethru, 0412", "BC-EU--Border Post, KILL". */
const AP_LEAD = /, ?(\d)(?:st|nd|rd|th) (?:ld|lead)(?:[- ]writethru)?(?:, ?\d{2,4})?$/iu
const AP_NOTE = /(?:--|, ?)(KILL|HOLD|ADVISORY|CORRECTION|CORRECTIVE)(?:, ?\d{2,4})?$/u
const apNotes: Record<string, WireClass> = {
  KILL: 'kill',
  HOLD: 'hold',
  ADVISORY: 'advisory',
  CORRECTION: 'corrected',
  CORRECTIVE: 'corrected',
}

/** What stands after a headline: takes, versions, leads, "… - UPDATE 2", "… | Analysis". */
function trailing(title: string): Mark | undefined {
  const tail = title.slice(-48)
  const without = (end: { 0: string }) => title.slice(0, title.length - end[0].length)
  const take = TAKE.exec(tail)
  if (take) return mark({ wire: 'take' }, take[1] ?? take[2] ?? take[3] ?? take[4], without(take))
  const version = VERSION.exec(tail)
  if (version) return mark({ wire: 'update' }, undefined, without(version))
  const lead = AP_LEAD.exec(tail)
  if (lead) return mark({ wire: 'update' }, lead[1], without(lead))
  const note = AP_NOTE.exec(tail)
  if (note) return mark({ wire: apNotes[note[1]!]! }, undefined, without(note))
  const cut = Math.max(
    tail.lastIndexOf(' - '),
    tail.lastIndexOf(' – '),
    tail.lastIndexOf(' — '),
    tail.lastIndexOf(' | '),
  )
  if (cut < 0) return undefined
  const last = tail.slice(cut + 3).trim()
  const match = matchStart(last)
  if (!match || match.marker.wire === 'alert') return undefined
  const after = last.slice(match.length)
  const number = NUMBER.exec(after)
  if (after.slice(number?.[0].length ?? 0).trim() !== '') return undefined
  return mark(match.marker, number?.[1], title.slice(0, title.length - tail.length + cut).trimEnd())
}

function mark(marker: { wire: Marker['wire'] }, number: string | undefined, rest: string): Mark {
  return { wire: marker.wire, rest, ...(number ? { number: Number(number) } : {}) }
}

function matchStart(text: string): { marker: Marker; length: number; capitals: boolean } | undefined {
  const head = text.slice(0, 60)
  const folded = fold(head)
  // Most headlines begin with a word that begins no mark: the long pattern is spared.
  if (!firstWords.has(FIRST_WORD.exec(folded)?.[0] ?? '')) return undefined
  const match = START.exec(folded)
  if (!match) return undefined
  const marker = byPhrase.get(match[0])
  if (!marker) return undefined
  const written = head.slice(0, match[0].length)
  const capitals = written === written.toUpperCase()
  // Folding that changes the length (ß to SS) would shift the cut; no mark has such a letter.
  if (fold(written) !== match[0] || (marker.capsOnly && !capitals)) return undefined
  return { marker, length: written.length, capitals }
}

/** Capitals, one form of apostrophe; the Turkish dotted İ as I, that one table serves every locale. */
function fold(text: string): string {
  return text.toUpperCase().replaceAll('İ', 'I').replaceAll('’', "'").replaceAll('ʼ', "'")
}
