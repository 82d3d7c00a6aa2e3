import type { Entry } from '../feeds/entry.ts'
import { agencyOf } from './agencies.ts'
import { printOf, resemblance, shinglesOf } from './fingerprint.ts'
import type { Story, StoryVersion } from './story.ts'
import { undress, wordsOf } from './wording.ts'

/** A text is a copy of an earlier one when this share of the shorter one's word triples is in the longer. */
const COPY = 0.35
/** Of texts this short a quoted statement can be half: two outlets that quote one ministry copy nobody. */
const SHORT = 60
const SHORT_COPY = 0.6
/** Less is enough where the text credits the other's outlet. */
const CREDITED_COPY = 0.22
/** Shared triples without which two short texts agree by chance (names, a template). */
const MIN_SHARED = 7
const MIN_SHARED_CREDITED = 4
/** Copies follow within days; the same words weeks later are a template or an anniversary. */
const COPY_DAYS = 4
/** Copies of copies: as far as they are followed to their original. */
const MAX_HOPS = 8

/** Two or three words after a verb of reporting, in quotes or in capitals: "сообщает «X»", "reports X". */
const LEAD_CREDIT = [
  /(?:сообщ(?:ает|ил[аио]?)|переда[её]т|пишет|информирует|цитирует|со ссылкой на|по (?:данным|информации|сообщению)|повідомля(?:є|ють)|повідоми(?:в|ла|ло|ли)|переда(?:є|ють)|пише|пишуть|інформує|з посиланням на|за (?:даними|інформацією|повідомленням)|паведамляе|перадае|піша|предава|пише|съобщава|преноси|јавља)\s{1,2}(?:(?:агентство|агенція|агенства|издание|видання|газета|портал|телеканал|сайт|агенцията)\s{1,2})?[«"„“]([^«»"“”„\n]{2,40})[»"“”]/iu,
  /(?:informa|informó|reporta|reportó|según (?:informa|informó|publica|recoge)|rapporte|selon|indique|d['’]après|meldet|berichtet|berichtete|laut|podaje|podała|poinformowała|donosi|pisze|riporta|riferisce|secondo|segundo)\s{1,2}(?:(?:la|el|l['’]|die|der|das|l)\s{0,2})?(?:agencia|agence|agenzia|agência|Nachrichtenagentur|Agentur|agencja|diario|quotidien|journal|Zeitung|dziennik|portal|periódico)?\s{0,2}([\p{Lu}][\p{L}\p{N}.-]{1,30}(?:[ -][\p{Lu}][\p{L}\p{N}.-]{1,30}){0,2})/u,
  /(?:according to|reported by|reports|citing)\s{1,2}(?:the\s)?([\p{Lu}][\p{L}\p{N}.-]{1,30}(?:[ -][\p{Lu}][\p{L}\p{N}.-]{1,30}){0,2})/u,
]
const QUOTED_ONLY = LEAD_CREDIT[0]!
const LEAD_LETTERS = 400
/** Longest author that is read: no agency's name is longer. */
const AUTHOR_LETTERS = 200

/**
 * The agency whose text an entry is: by-line, credit at the end, source element, author; else the outlet.
 * A name that is the outlet's own, shortened or in full, is the outlet.
 */
export function originOf(entry: Pick<Entry, 'summary' | 'body' | 'author' | 'source'>, outlet: string): string {
  const texts = [entry.body ?? '', entry.summary]
  const dressed = texts.map((text) => undress(text).credit).find((credit) => credit !== undefined)
  const named = [dressed, entry.source?.title, agencyAuthor(entry.author), ...texts.map(leadCredit)]
  for (const name of named) {
    if (!name) continue
    return sameOutlet(name, outlet) ? outlet : (agencyOf(name) ?? name.trim())
  }
  return outlet
}

/** An author that is an agency, not a person: "AFP", "Reuters staff". */
function agencyAuthor(author: string | undefined): string | undefined {
  const name = author
    ?.slice(0, AUTHOR_LETTERS)
    .replace(/^(?:by|von|par|por|от|від)\s+/iu, '')
    .replace(/\s+(?:staff|news|agency|bureau)$/iu, '')
  return name ? agencyOf(name) : undefined
}

/** What the first sentences credit: a quoted name, or an agency that is known. */
function leadCredit(text: string): string | undefined {
  const lead = text.slice(0, LEAD_LETTERS)
  for (const pattern of LEAD_CREDIT) {
    const name = pattern.exec(lead)?.[1]
    if (name && (pattern === QUOTED_ONLY || agencyOf(name))) return name
  }
  return undefined
}

/** "Northline" for "Northline News", "MP" for "Meridian Press", "The X" for "X". */
export function sameOutlet(name: string, outlet: string): boolean {
  const a = wordsOf(name, 8).filter((w) => w !== 'the')
  const b = wordsOf(outlet, 8).filter((w) => w !== 'the')
  if (!a.length || !b.length) return false
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.every((word, i) => word === long[i])) return true
  const initials = long.map((word) => word[0]).join('')
  return long.length > 1 && short.length === 1 && short[0] === initials
}

/** Whether a text names an outlet in its first or last sentences, inflected endings allowed. */
function credits(version: StoryVersion, outlet: string): boolean {
  if (sameOutlet(version.origin, outlet)) return true
  const stems = wordsOf(outlet, 4)
    .filter((w) => w !== 'the')
    .map((w) => (w.length > 5 ? w.slice(0, -1) : w))
  if (!stems.length) return false
  const text = version.body || version.summary
  const words = wordsOf(`${text.slice(0, LEAD_LETTERS)} ${text.slice(-120)}`, 120)
  return words.some((_, i) => stems.every((stem, j) => words[i + j]?.startsWith(stem)))
}

/**
 * The story of another outlet whose text this one nearly copies: other headline, cut ending, small edits.
 * Among several the closest, then the one credited, then the latest. Versions of the own feed are no copies.
 */
export function isCopy(story: Story, earlier: Story[]): string | null {
  const own = printOf(story.current)
  if (!own) return null
  const found = earlier
    .filter((other) => other.id !== story.id && other.outlet !== story.outlet && couldBe(story, other))
    .map((other) => ({ other, ...closeness(story, other, own) }))
    .filter(({ copied }) => copied)
    .sort(
      (a, b) =>
        Number(b.credited) - Number(a.credited) ||
        b.share - a.share ||
        (a.other.current.at < b.other.current.at ? 1 : -1),
    )
  return found[0]?.other.id ?? null
}

function couldBe(story: Story, other: Story): boolean {
  if (story.current.lang !== other.current.lang || other.withdrawn) return false
  const hours = (Date.parse(story.current.at) - Date.parse(other.current.at)) / 3_600_000
  return hours >= -1 && hours <= COPY_DAYS * 24
}

function closeness(story: Story, other: Story, own: string) {
  const theirs = printOf(other.current)
  const share = resemblance(own, theirs)
  const size = Math.min(shinglesOf(own), shinglesOf(theirs))
  const shared = share * size
  const enough = size >= SHORT ? COPY : SHORT_COPY - ((SHORT_COPY - COPY) * size) / SHORT
  const credited = share >= CREDITED_COPY && credits(story.current, other.outlet)
  const copied = credited ? shared >= MIN_SHARED_CREDITED : share >= enough && shared >= MIN_SHARED
  return { share, credited, copied }
}

/**
 * Whose text each member of a cluster is, for counting independent origins: a copy is its original's, and an agency
 * that a by-line shortens ("Farwire" for "Farwire News") is the outlet of that name where one is present.
 */
export function originsOf(
  members: { storyId: string; outlet: string; origin: string; copyOf?: string }[],
): Map<string, string> {
  const byId = new Map(members.map((member) => [member.storyId, member]))
  const outlets = [...new Set(members.map((member) => member.outlet))]
  const named = (origin: string) => outlets.find((o) => o === origin) ?? outlets.find((o) => sameOutlet(origin, o))
  return new Map(
    members.map((member) => {
      let source = member
      for (let i = 0; i < MAX_HOPS; i += 1) {
        const next = source.copyOf === undefined ? undefined : byId.get(source.copyOf)
        if (!next || next === member) break
        source = next
      }
      return [member.storyId, named(source.origin) ?? source.origin]
    }),
  )
}
