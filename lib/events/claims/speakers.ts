import { ADJECTIVES } from './english-countries.ts'
import type { SpeakerTerm } from './language.ts'
import type { Mark } from './lexicon.ts'
import { gap, isCapital, type Read } from './read.ts'
import { isRegion, regionName, romanise } from './romanise.ts'
import { isPrivate, isUnit, isVagueBody } from './titles.ts'

/** Somebody who can say something: an office, an institution, a group, a country. `start` and `end` are token indices. */
export type Speaker = {
  start: number
  end: number
  office?: string | undefined
  institution?: string | undefined
  group?: string | undefined
  country?: string | undefined
  /** Region or town, romanised. */
  region?: string | undefined
  /** "regional": of a region that the sentence does not name. */
  regional?: boolean
  /** "detachment" of the institution. */
  unit?: string | undefined
  /** The region stands beside a word for region ("области"), so that it is no town. */
  ofRegion?: boolean | undefined
  ofDistrict?: boolean
  /** Words as they stand, when no table knows them. */
  raw?: string | undefined
  /** "the union", not "a union": may be one named before. */
  definite?: boolean
}

/** Words that hold a title together: "governor of the Bryansk region", "начальник Харківської ОВА". */
const LINKS = new Set(
  'of the for in at s de del de la la las los el le les du des l d der die das des im in am vom beim und y et i v в у во и та й na w z'.split(
    ' ',
  ),
)
/** Before a capital that no table knows, these lead to any noun in German ("am Bein"). */
const leadsAnywhere = (read: Read, i: number): boolean => read.lang === 'de' && !/^(?:in|von)$/.test(read.words[i]!)

const MAX_SPAN = 8

/** Everyone in the sentence who could be speaking, left to right, none overlapping. */
export function findSpeakers(read: Read, marks: Mark<SpeakerTerm>[]): Speaker[] {
  const speakers: Speaker[] = []
  if (!marks.some((m) => isName(m.term))) return speakers
  const byToken: (Mark<SpeakerTerm> | undefined)[] = new Array(read.words.length)
  for (const mark of marks) for (let i = mark.start; i < mark.end; i += 1) byToken[i] = mark
  let from = 0
  const talks = marks.some((m) => TALK.has(m.term.role))
  for (const mark of marks) {
    if (mark.start < from || !isName(mark.term) || isMeans(read, mark)) continue
    // A country where nobody says anything is scenery; at the start it may be a title's "Israel:".
    if (mark.term.role === 'country' && !talks && mark.start > 1 && mark.end < read.words.length) continue
    const span = extend(read, byToken, mark, from)
    const speaker = describe(read, byToken, span)
    if (speaker) {
      speakers.push(speaker)
      from = speaker.end
    }
  }
  return speakers
}

/** "wrote in his channel", "в своем телеграм-канале": where it was said, not who said it. */
const isMeans = (read: Read, mark: Mark<SpeakerTerm>): boolean =>
  mark.term.role === 'institution' &&
  isPrivate(mark.term.name) &&
  (OWN.test(read.words[mark.start - 1] ?? '') ||
    (mark.term.name === 'channel' && BY.test(read.words[mark.start - 1] ?? '')))

const OWN =
  /^(?:сво[а-яіїє]{1,3}|su|sus|son|sa|leur|seine[mnr]|ihre[mnr]|swoi[a-z]{1,3}|swoj[a-z]{1,3}|his|her|its|their)$/
const BY = /^(?:в|у|на|через|en|por|via|sur|im|auf|uber|na|w|przez)$/

const TALK = new Set<SpeakerTerm['role']>(['say', 'deny', 'confirm', 'according', 'accordingAfter'])

const isName = (term: SpeakerTerm): boolean =>
  term.role === 'office' || term.role === 'institution' || term.role === 'country' || term.role === 'group'

function extend(
  read: Read,
  byToken: (Mark<SpeakerTerm> | undefined)[],
  mark: Mark<SpeakerTerm>,
  from: number,
): { start: number; end: number } {
  let { start, end } = mark
  while (start > from && mark.start - start < MAX_SPAN && !breaks(gap(read, start)) && joins(read, byToken, start - 1))
    start -= 1
  while (end < read.words.length && end - mark.end < MAX_SPAN && !breaks(gap(read, end))) {
    const quoted = quoteFrom(read, end)
    if (quoted > end) end = quoted
    else if (joins(read, byToken, end)) end += 1
    else if (isAdjective(read, byToken, end)) end += 1
    else if (
      LINKS.has(read.words[end]!) &&
      end + 1 < read.words.length &&
      !breaks(gap(read, end + 1)) &&
      (byToken[end + 1] || !leadsAnywhere(read, end)) &&
      joins(read, byToken, end + 1)
    ) {
      end += 2
    } else if (
      LINKS.has(read.words[end]!) &&
      LINKS.has(read.words[end + 1] ?? '') &&
      end + 2 < read.words.length &&
      joins(read, byToken, end + 2)
    ) {
      end += 3
    } else break
  }
  return { start, end }
}

const breaks = (between: string): boolean => /[^\s'’"“”«»„.-]|\.\s|\s[-–—]\s/.test(between)

/** Longest name in quotation marks, in words. */
const MAX_QUOTED = 5

/** Where a name in quotation marks ends that opens before token `i` ("Группировка «Чистый горизонт»"); `i` itself without one. */
function quoteFrom(read: Read, i: number): number {
  if (!/[«„“»"]$/.test(gap(read, i)) || !isCapital(read, i)) return i
  for (let j = i + 1; j <= Math.min(i + MAX_QUOTED, read.words.length); j += 1) {
    const after = j < read.words.length ? gap(read, j) : read.sentence.text.slice(read.sentence.tokens[j - 1]!.end)
    if (/^[»”“«"]/.test(after)) return j
    if (/[,.;:!?]/.test(after)) return i
  }
  return i
}

/** "врач местной больницы", "rzecznik miejskiego szpitala", "Sprecher des örtlichen Krankenhauses": what the noun after it is like. */
function isAdjective(read: Read, byToken: (Mark<SpeakerTerm> | undefined)[], i: number): boolean {
  const next = byToken[i + 1]
  return (
    !byToken[i] &&
    next !== undefined &&
    (isName(next.term) || next.term.role === 'region') &&
    (!read.at[i] || read.at[i]!.term.role === 'describing') &&
    gap(read, i + 1) === ' ' &&
    (ADJECTIVE.test(read.words[i]!) || GENITIVE.test(read.words[i]!))
  )
}

/** "координатор сети волонтеров": a noun between two names; past tenses in -ла, -ли are none. */
const GENITIVE = /^[а-яіїєґ]{2,}(?:[^л][иы]|[^лв]а|ия|ії)$/
const ADJECTIVE = /^(?:[а-яіїєґ-]{3,}(?:ого|его|ої|ой|ей|их|ых)|[a-z]{3,}(?:ego|iej|nej|ych|ich|chen|alen))$/

function joins(read: Read, byToken: (Mark<SpeakerTerm> | undefined)[], i: number): boolean {
  const role = byToken[i]?.term.role
  if (role) return ['office', 'institution', 'country', 'group', 'region', 'district', 'regional'].includes(role)
  if (read.at[i] && read.at[i]!.term.role !== 'describing') return false
  return (isCapital(read, i) && (i > 0 || read.lang === 'tr')) || isRegion(read.words[i]!)
}

function describe(
  read: Read,
  byToken: (Mark<SpeakerTerm> | undefined)[],
  span: { start: number; end: number },
): Speaker | undefined {
  // All fields from the start: one shape of object is what keeps this cheap.
  const speaker: Speaker = {
    start: span.start,
    end: span.end,
    office: undefined,
    institution: undefined,
    group: undefined,
    country: undefined,
    region: undefined,
    regional: false,
    unit: undefined,
    ofRegion: false,
    ofDistrict: false,
    raw: undefined,
    definite: read.at[span.start - 1]?.term.role === 'definite',
  }
  for (let i = span.start; i < span.end; i = byToken[i]?.end ?? i + 1) {
    const mark = byToken[i]
    if (!mark) continue
    const { term } = mark
    // "військовий комендант": the adjective is a noun, too.
    if (term.role === 'office' && (!speaker.office || speaker.office === 'soldier')) speaker.office = term.name
    else if (term.role === 'institution' && speaker.institution && term.name === 'Ukrainian army')
      speaker.country ??= 'UA'
    else if (term.role === 'institution') {
      const before: string | undefined = speaker.institution
      if (!before || isVagueBody(before) || isUnit(before)) speaker.institution = term.name
      if (before && before !== term.name && isUnit(before)) speaker.unit = before
    } else if (term.role === 'group') speaker.group ??= term.name
    else if (term.role === 'country') speaker.country ??= term.name
    else if (term.role === 'regional') speaker.regional = true
    if (term.role === 'region' || term.role === 'regional' || term.role === 'district') {
      speaker.region ??= nameAround(read, byToken, mark)
    }
    if (term.role === 'region') speaker.ofRegion = true
    if (term.role === 'district') speaker.ofDistrict = true
  }
  if (read.nounFirst) speaker.raw = properName(read, byToken, span)
  if (read.compounds && !speaker.country) speaker.country = codeBefore(read, span.start)
  if (read.compounds) inEnglish(read, byToken, speaker)
  if (!speaker.country) speaker.region ??= townIn(read, byToken, span)
  // Cyrillic names regions by adjectives ("Харківської ОВА"): no town speaks so.
  if (speaker.office === 'governor' || (speaker.office === 'head' && speaker.region !== undefined))
    speaker.ofRegion ||= hasCyrillic(read, span) && !speaker.ofDistrict
  return speaker
}

/** "RU MoD", "TH army": a log names the country by its code. */
function codeBefore(read: Read, start: number): string | undefined {
  for (const i of [start - 1, start]) {
    const code = i >= 0 ? read.sentence.tokens[i]!.text : ''
    if (
      code.length === 2 &&
      code in ADJECTIVES &&
      (i === start || gap(read, start) === ' ') &&
      /\p{Ll}/u.test(read.sentence.text)
    )
      return code
  }
  return undefined
}

/** Bodies that are known by one name in any words; all others English text names best itself ("a camp official"). */
const CANONICAL = new Set([
  'Defence Ministry',
  'Interior Ministry',
  'Foreign Ministry',
  'FSB',
  'SBU',
  'Security Service',
  'Border Guard',
  'State Border Committee',
  'investigative committee',
  'general staff',
  'military intelligence',
  'emergencies ministry',
  'National Guard',
  'police',
  'regional administration',
  'military administration',
  'regional government',
  'army',
  'military',
  'air force',
  'navy',
  'coordination headquarters',
  'railway operator',
  'energy company',
  'media wing',
])
/** "the regional prosecutor's office" is that of the story's region; "health department" is no ministry. */
function isCanonical(read: Read, { institution, regional, end }: Speaker): boolean {
  const last = read.words[end - 1]
  if (institution === "prosecutor's office") return regional === true && last === 'office'
  if (institution === 'Health Ministry') return last === 'ministry' || last === 'health'
  return CANONICAL.has(institution!)
}
/** Words that point back to a body named before, unless something more stands before them ("security committee"). */
const POINTING = new Set(['ministry', 'committee', 'agency', 'service', 'operator', 'administration'])

/** What English text says better than a table: "Sudanese activists", "the Northern Democratic Forces". */
function inEnglish(read: Read, byToken: (Mark<SpeakerTerm> | undefined)[], speaker: Speaker): void {
  // "the head of the district hospital"
  if (speaker.office === 'head of the district' && speaker.institution) speaker.office = undefined
  const { institution, office, group } = speaker
  if (office === 'president' && !speaker.country) speaker.raw = bodyBehind(read, speaker.end, /^of$/)
  if (office === 'spokesperson' && !institution && !group && !speaker.country)
    speaker.raw = bodyBehind(read, speaker.end, /^(?:of|for|from)$/)
  if (institution && !isCanonical(read, speaker) && !office && !group) {
    const raw = inOwnWords(read, byToken, speaker)
    if (!POINTING.has(institution) || raw.includes(' ')) speaker.raw = raw
  }
  if (speaker.country && !institution && !office && !group) {
    const own = capitalsIn(read, byToken, speaker)
    if (own > 0) speaker.raw = textOf(read, speaker.start, speaker.end)
    else bodyOfCountry(read, byToken, speaker)
  }
  if (
    speaker.ofRegion &&
    !office &&
    !institution &&
    !group &&
    /^(?:head|chief) of /.test(wordsBefore(read, speaker.start))
  )
    speaker.office = 'governor'
}

const wordsBefore = (read: Read, start: number): string =>
  `${read.words.slice(Math.max(0, start - 2), start).join(' ')} `

/** Longest name of a body behind its country's adjective. */
const MAX_BODY = 3

/** "Thai task force", "Tajik border service": an adjective of a country and the nouns after it. */
function bodyOfCountry(read: Read, byToken: (Mark<SpeakerTerm> | undefined)[], speaker: Speaker): void {
  const { start, end, country } = speaker
  if (end - start !== 1 || read.sentence.tokens[start]!.text !== ADJECTIVES[country!]) return
  let to = end
  while (to < read.words.length && to - end < MAX_BODY && gap(read, to) === ' ' && !byToken[to] && isOwn(read, to))
    to += 1
  if (to === end) return
  speaker.end = to
  speaker.raw = textOf(read, start, to)
}

/** Belongs to a noun phrase: no table knows it, or it is a word for people. */
const isOwn = (read: Read, i: number): boolean =>
  !read.at[i] || ['person', 'describing', 'bands'].includes(read.at[i]!.term.role)

/** "president of the local boat owners' association": of a body, not of a state. */
function bodyBehind(read: Read, end: number, link: RegExp): string | undefined {
  if (!link.test(read.words[end] ?? '') || read.at[end + 1]?.term.role === undefined) return undefined
  let to = end + 2
  while (to < read.words.length && to - end < 7 && /^[\s'’]{1,2}$/.test(gap(read, to)) && isOwn(read, to)) to += 1
  return to > end + 2 ? textOf(read, end + 2, to) : undefined
}

function capitalsIn(read: Read, byToken: (Mark<SpeakerTerm> | undefined)[], { start, end }: Speaker): number {
  let n = 0
  for (let i = start; i < end; i += 1) if (!byToken[i] && isCapital(read, i)) n += 1
  return n
}

function inOwnWords(read: Read, byToken: (Mark<SpeakerTerm> | undefined)[], span: Speaker): string {
  let { start } = span
  while (
    start > 0 &&
    span.start - start < 3 &&
    /^['’]? $/.test(gap(read, start)) &&
    isModifier(read, byToken, start - 1)
  )
    start -= 1
  // "the head of the harbour union"
  if (
    start >= 3 &&
    read.at[start - 1]?.term.role === 'definite' &&
    read.words[start - 2] === 'of' &&
    HEADS.test(read.words[start - 3]!)
  )
    start -= 3
  return textOf(read, start, span.end)
}

const HEADS =
  /^(?:head|chief|leader|director|chair|chairman|chairwoman|chairperson|secretary|member|members|owner|manager|deputy|boss|founder|coordinator)$/

const textOf = (read: Read, start: number, end: number): string =>
  read.sentence.text.slice(read.sentence.tokens[start]!.start, read.sentence.tokens[end - 1]!.end)

function isModifier(read: Read, byToken: (Mark<SpeakerTerm> | undefined)[], i: number): boolean {
  const role = read.at[i]?.term.role
  const spoken = byToken[i]?.term.role
  return (
    (!role || role === 'describing' || (role === 'person' && /['’]/.test(gap(read, i + 1)))) &&
    (!spoken || isName(byToken[i]!.term)) &&
    !/(?:ing|ed|ly)$/.test(read.words[i]!)
  )
}

const FORCES =
  /^(?:front|frente|mouvement|movimiento|armee|ejercito|alliance|alianza|union|ligue|liga|brigades?|brigadas?|forces?|fuerzas?|coordination|coordinadora|rassemblement|congres|congreso)$/
/** Longest name of an armed or political body, in words. */
const MAX_NAME = 7

/** "le Front de libération de l'Azur": in Romance languages the first and last words of a proper name have capitals. */
function properName(
  read: Read,
  byToken: (Mark<SpeakerTerm> | undefined)[],
  { start }: { start: number },
): string | undefined {
  if (
    start === 0 ||
    !isCapital(read, start) ||
    !FORCES.test(read.words[start]!) ||
    !LINKS.has(read.words[start + 1] ?? '')
  )
    return undefined
  let end = start
  for (let i = start + 1; i < Math.min(start + MAX_NAME, read.words.length); i += 1) {
    if (breaks(gap(read, i)) || TALK.has(byToken[i]?.term.role ?? 'region')) break
    if (read.at[i]?.term.role === 'auxiliary' || read.at[i]?.term.role === 'harm') break
    if (isCapital(read, i) && !byToken[i]) end = i + 1
    else if (/^[ld]['’]\p{Lu}/u.test(read.sentence.tokens[i]!.text)) end = i + 1
  }
  // "la Force de sécurité d'Arménie" has no lower-case word of its own: the tables read it better.
  return end > start + 3 ? textOf(read, start, end) : undefined
}

const hasCyrillic = (read: Read, span: { start: number; end: number }): boolean =>
  /[а-яіїєґ]/.test(read.words.slice(span.start, span.end).join(' '))

/** The name that "region" belongs to: the capitalised words before it, or after it ("département du Nord"). */
function nameAround(
  read: Read,
  byToken: (Mark<SpeakerTerm> | undefined)[],
  mark: Mark<SpeakerTerm>,
): string | undefined {
  let i = mark.start
  while (i > 0 && mark.start - i < 3 && !byToken[i - 1] && isCapital(read, i - 1) && !breaks(gap(read, i))) i -= 1
  if (i < mark.start) return named(read, i, mark.start)
  const after = read.words[mark.end]
  if (after !== undefined && isRegion(after)) return regionName(after)
  let j = mark.end
  while (j < read.words.length && j - mark.end < 2 && LINKS.has(read.words[j]!)) j += 1
  let k = j
  while (
    k < read.words.length &&
    k - j < 4 &&
    !byToken[k] &&
    (isCapital(read, k) || (k > j && LINKS.has(read.words[k]!) && k + 1 < read.words.length && isCapital(read, k + 1)))
  )
    k += 1
  return k > j ? named(read, j, k) : undefined
}

function townIn(
  read: Read,
  byToken: (Mark<SpeakerTerm> | undefined)[],
  span: { start: number; end: number },
): string | undefined {
  for (let i = span.start; i < span.end; i += 1) {
    if (byToken[i] || LINKS.has(read.words[i]!)) continue
    const quoted = i > span.start ? quoteFrom(read, i) : i
    if (quoted > i) return romanise(textOf(read, i, quoted), read.lang)
    if (isRegion(read.words[i]!)) return regionName(read.words[i]!)
    if (!isCapital(read, i)) continue
    let k = i
    while (k < span.end && !byToken[k] && (isCapital(read, k) || continuesName(read, byToken, k, span.end))) k += 1
    // English "Governor Smith" is a name; "the governor of Kent", "Kent police" are places.
    if (read.compounds ? i === span.start || LINKS.has(read.words[i - 1]!) : isPlaceName(read, i, k))
      return named(read, i, k)
    i = k
  }
  return undefined
}

/** "Norte de Santander". */
const continuesName = (read: Read, byToken: (Mark<SpeakerTerm> | undefined)[], k: number, end: number): boolean =>
  LINKS.has(read.words[k]!) && k + 1 < end && !byToken[k + 1] && isCapital(read, k + 1)

/** Cyrillic places go before their bodies as adjectives; other capitals there are people's names. */
const isPlaceName = (read: Read, from: number, to: number): boolean =>
  !/[а-яіїєґ]/.test(read.words[from]!) ||
  /(?:ск|цк|ськ|цьк|зьк)[а-яії]{1,3}$/.test(read.words[to - 1]!) ||
  isRegion(read.words[to - 1]!)

const named = (read: Read, from: number, to: number): string =>
  regionName(
    read.sentence.tokens
      .slice(from, to)
      .map((t) => t.text.replace(/['’]s$/, ''))
      .join(' '),
  )

/** All region names of a sentence, "Чернігівщина" among them: a bare "governor" is the governor of the region that the story is about. */
export function regionsIn(read: Read, marks: Mark<SpeakerTerm>[]): string[] {
  const byToken: (Mark<SpeakerTerm> | undefined)[] = []
  for (const mark of marks) for (let i = mark.start; i < mark.end; i += 1) byToken[i] = mark
  const named = marks.flatMap((m) => (m.term.role === 'region' ? (nameAround(read, byToken, m) ?? []) : []))
  return [...named, ...read.words.filter((w) => w.includes('щин') && isRegion(w)).map(regionName)]
}
