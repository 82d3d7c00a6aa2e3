import type { WireFields } from '../feeds/entry.ts'
import { asks, asksOutright, editorsNote, liftsHold, pleads } from './editors.ts'
import { leading, readMarks } from './marks.ts'
import { takeNote, toldOfItself } from './notes.ts'
import { phrases } from './phrases.ts'
import { runningClass } from './running.ts'
import { shapeOf } from './shape.ts'
import type { WireClass } from './story.ts'

export type Filing = {
  wire: WireClass
  /** n of an UPDATE n, WRAPUP n or take n. */
  number?: number
  note?: string
  /** It tells that a hold is over. */
  lifts?: true
  /** Headline, summary and body without marks and advisory lines: what the story itself says. */
  title: string
  summary: string
  body?: string
}

export type FilingText = { title: string; summary: string; body?: string; wire?: WireFields; categories?: string[] }

/** Longest text that still is an alert: a headline with a line or two under it. */
const ALERT_LETTERS = 420
/** In capitals and nothing else: an alert even without the word. */
const MIN_CAPITALS = 20
const CAPITALS_SHARE = 0.85
const ALERT_TAIL_LETTERS = 140

/**
 * What a filing is, by the practice of wires, from the filing alone: its fields, marks, advisory line and make.
 * Total over any text; `classifyChange` adds what the version before tells.
 */
export function classify(entry: FilingText): Filing {
  const marks = readMarks(entry.title)
  const lead = withoutLead(entry.summary)
  const top = withoutLead(entry.body ?? '')
  const edNote = entry.wire?.edNote ? takeNote(entry.wire.edNote) : undefined
  const note = lead.note ?? top.note ?? edNote?.note
  const body = entry.body === undefined ? undefined : top.rest
  const text = { title: marks.rest, summary: lead.rest, ...(body === undefined ? {} : { body }) }
  const { number } = marks
  const marked = marks.wire === 'live' ? runningClass(text) : marks.wire
  const told = marked !== 'plain' ? marked : (lead.wire ?? top.wire ?? edNote?.wire)
  const wire = settle(entry, text, told, marked)
  const lifts = liftsFor(entry, wire, marked, note)
  return { wire, ...text, ...(number ? { number } : {}), ...(note ? { note } : {}), ...(lifts ? { lifts } : {}) }
}

/** A release: an advisory that says so, or a version whose mark or advisory line does ("UPDATE 1 (hold lifted)-…"). */
function liftsFor(
  entry: FilingText,
  wire: WireClass,
  marked: WireClass | 'plain',
  note: string | undefined,
): true | undefined {
  if (wire === 'kill' || wire === 'hold') return undefined
  const said =
    wire === 'advisory'
      ? `${entry.title}\n${entry.summary || (entry.body ?? '')}`
      : [marked === 'plain' ? '' : entry.title, note, entry.wire?.edNote].join('\n')
  return liftsHold(said) ? true : undefined
}

function settle(
  entry: FilingText,
  text: { title: string; summary: string; body?: string },
  told: WireClass | 'plain' | undefined,
  marked: WireClass | 'plain',
): WireClass {
  const fields = byFields(entry)
  if (fields === 'kill' || fields === 'hold') return fields
  const whole = text.summary || text.body || ''
  const spoken = marked === 'advisory' ? asks(`${text.title}\n${whole}`) : editorsNote(entry.title, whole)
  if (marked === 'hold' && liftsHold(`${entry.title}\n${whole}`)) return 'advisory'
  if (marked === 'kill' || marked === 'hold') return marked
  if (told === 'kill' || told === 'hold') return told
  if (spoken) return spoken
  if (marked !== 'plain') return marked === 'alert' ? alertOrFirst(text) : marked
  const outright = (text.body ?? '').length < ALERT_LETTERS ? asksOutright(whole) : undefined
  if (outright) return outright
  if (fields) return fields
  const shape = shapeOf(text)
  if (shape) return shape
  if (told && told !== 'plain') return told === 'alert' ? alertOrFirst(text) : told
  const itself = toldOfItself(`${text.summary}\n${text.body ?? ''}`)
  if (itself) return itself
  if (entry.wire?.replaces || laterVersion(entry.wire?.version)) return 'update'
  const plea = whole === '' ? pleads(text.title) : undefined
  if (plea) return plea
  return isShouted(text) || isFlashed(entry) ? 'alert' : 'first'
}

/** ninjs and NewsML-G2 count versions from 1: a story first met at version 3 is an update of what was not met. */
function laterVersion(version: string | undefined): boolean {
  return version !== undefined && /^\d{1,4}$/u.test(version) && Number(version) > 1
}

/** "URGENT" over several paragraphs is a story: the first one. */
function alertOrFirst(text: { summary: string; body?: string }): WireClass {
  return Math.max(text.summary.length, text.body?.length ?? 0) <= ALERT_LETTERS ? 'alert' : 'first'
}

const CAPITAL = /\p{Lu}/gu
const SMALL = /\p{Ll}/gu

function isShouted({ title, summary, body }: { title: string; summary: string; body?: string }): boolean {
  if (summary.length > ALERT_TAIL_LETTERS || (body?.length ?? 0) > ALERT_TAIL_LETTERS) return false
  const upper = title.match(CAPITAL)?.length ?? 0
  const lower = title.match(SMALL)?.length ?? 0
  return upper >= MIN_CAPITALS && upper / (upper + lower) >= CAPITALS_SHARE
}

/** A headline behind a sign of urgency, as channels post it, alone or with a line that promises more. */
function isFlashed({ title, summary, body }: FilingText): boolean {
  if (!/^\s{0,2}[⚡❗‼🚨🔴]/u.test(title) || body?.trim()) return false
  const line = summary.trim()
  return line === '' || line === title.trim() || (line.length <= ALERT_TAIL_LETTERS && PROMISES_MORE.test(line))
}

const PROMISES_MORE = phrases(
  {
    en: "more follows|more to follow|more to come|details follow|details to follow|details soon|developing|being clarified|we are checking|we're checking|checking reports|awaiting details|awaiting official|waiting for official|stay tuned",
    ru: 'подробности уточня*|детали уточня*|информация уточня*|уточняем|дополняется|подробности позже|подробности следуют|ждем … информац*|ждём … информац*|ждем подробност*|ждём подробност*|обновляется|проверяем',
    uk: 'деталі уточню*|подробиці уточню*|інформація уточню*|уточнюємо|чекаємо на|чекаємо … інформац*|подробиці згодом|деталі згодом|доповнюється|оновлюється|перевіряємо',
    es: 'más información en breve|más detalles en breve|en desarrollo|ampliaremos|en instantes|verificamos',
    fr: "plus d'informations à venir|plus d'informations à suivre|plus de détails à venir|à suivre|nous vérifions",
    de: 'mehr in kürze|weitere informationen folgen|mehr folgt|details folgen|weiteres folgt|wir prüfen',
    pl: 'więcej wkrótce|wkrótce więcej|szczegóły wkrótce|czekamy na|sprawdzamy',
    pt: 'mais informações em instantes|mais informações em breve|em atualização',
    it: 'seguono aggiornamenti|in aggiornamento|a breve i dettagli',
    tr: 'detaylar geliyor|ayrıntılar birazdan|ayrıntılar geliyor',
    ar: 'التفاصيل لاحقا|يتبع',
  },
  'anywhere',
)

const LEADING_MARKS = new Set<string>(['kill', 'hold', 'update', 'corrected', 'refile', 'repeat'])

type Lead = { rest: string; note?: string; wire?: WireClass }

/** Takes the mark ("UPDATED. …") and the advisory line ("(Adds …)") off the head of a text. */
function withoutLead(text: string): Lead {
  const mark = text ? leading(text) : undefined
  const lead: Lead =
    mark && LEADING_MARKS.has(mark.wire) ? { rest: mark.rest, wire: mark.wire as WireClass } : { rest: text }
  const note = takeNote(lead.rest)
  if (!note) return lead
  const wire = lead.wire ?? note.wire
  return { rest: note.rest, note: note.note, ...(wire ? { wire } : {}) }
}

/** ninjs and NewsML-G2 pubStatus, RFC 6721 deletion, IPTC genres. */
function byFields({ wire, categories = [] }: FilingText): WireClass | undefined {
  if (wire?.deleted || wire?.pubStatus === 'canceled') return 'kill'
  if (wire?.pubStatus === 'withheld') return 'hold'
  const genres = [wire?.genre ?? '', ...categories].map((genre) => genre.trim().toLowerCase())
  return genres.map((genre) => genreClasses.get(genre)).find((w) => w !== undefined)
}

/** IPTC genre names (http://cv.iptc.org/newscodes/genre/) and the words sites use for the same as categories. */
const genreClasses = new Map<string, WireClass>([
  ...['advisory', 'daybook', 'advice', 'agenda', 'forecast schedule'].map((g) => [g, 'advisory'] as const),
  ...[
    'wrapup',
    'wrap-up',
    'wrap',
    'roundup',
    'round-up',
    'summary',
    'press-digest',
    'live blog',
    'liveblog',
    'live',
  ].map((g) => [g, 'wrapup'] as const),
  ...[
    'analysis',
    'background',
    'backgrounder',
    'biography',
    'chronology',
    'timeline',
    'explainer',
    'fact box',
    'factbox',
    'fact-box',
    'feature',
    'interview',
    'opinion',
    'editorial',
    'profile',
    'obituary',
    'question and answer session',
    'reportage',
    'review',
    'special report',
    'voices',
    'behind the story',
    'fact check',
  ].map((g) => [g, 'feature'] as const),
])
