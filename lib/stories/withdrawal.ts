import { share, stemsOf } from './likeness.ts'
import type { Story, StoryVersion } from './story.ts'
import { headlineKey } from './wording.ts'

/** A kill or hold follows within days; a kill may come a week later. */
const WINDOW_HOURS = 24 * 14
/** Evidence that a note must give for a story before that story is taken back. */
const ENOUGH = 0.6

const QUOTED = /["“„«‘”»]([^"“”„«»\n]{8,240})["”“»’«]/gu
/** "1902 GMT", "19:02", "19.02 Uhr", "19h02". */
const CLOCK = /(?<![\p{N}.:])([01]?\d|2[0-3])(?:[:.h]| h )?([0-5]\d)(?![\p{N}]|[.:]\d)/gu
const UTC_AFTER = /^\s{0,2}(?:gmt|utc|z\b|ut\b|по гринвичу|за гринвічем)/iu

/**
 * The story that a kill or hold note of the same feed takes back: found by id, headline, quoted headline,
 * time of transmission or slug. A kill stands, a hold can be lifted. Null where the note names nothing found.
 */
export function withdraws(
  note: Story,
  earlierOfSameFeed: Story[],
): { storyId: string; reason: string; reversible: boolean } | null {
  const { wire, wireFields } = note.current
  if (wire !== 'kill' && wire !== 'hold') return null
  const reversible = wire === 'hold'
  const by = `${reversible ? 'held' : 'withdrawn'} by ${note.outlet}`
  if (wireFields?.deleted || wireFields?.pubStatus === 'canceled' || wireFields?.pubStatus === 'withheld') {
    return { storyId: note.id, reason: `${by} in its feed`, reversible }
  }
  const best = earlierOfSameFeed
    .filter((other) => other.id !== note.id && isReport(other) && isNear(note, other))
    .map((other) => ({ other, ...evidence(note, other) }))
    .sort((a, b) => b.score - a.score || (a.other.current.at < b.other.current.at ? 1 : -1))[0]
  if (!best || best.score < ENOUGH) return null
  return { storyId: best.other.id, reason: `${by} with a note to editors (${best.why})`, reversible }
}

/**
 * The story that a note of the same feed releases from a hold, found as a hold finds it; a story on hold before others.
 * Null where the note lifts nothing, or names nothing found.
 */
export function releases(note: Story, earlierOfSameFeed: Story[]): { storyId: string; reason: string } | null {
  if (!note.current.lifts) return null
  const best = earlierOfSameFeed
    .filter((other) => other.id !== note.id && isReport(other) && isNear(note, other))
    .map((other) => ({ other, held: other.withdrawn?.reversible === true, ...evidence(note, other) }))
    .filter(({ score }) => score >= ENOUGH)
    .sort(
      (a, b) =>
        Number(b.held) - Number(a.held) || b.score - a.score || (a.other.current.at < b.other.current.at ? 1 : -1),
    )[0]
  return best ? { storyId: best.other.id, reason: `released by ${note.outlet} (${best.why})` } : null
}

/** How plainly a correction names what it corrects: 1 by its id or headline, less by the minute it was sent, else 0. */
export function namesIt(current: StoryVersion, target: StoryVersion): number {
  const text = `${current.note ?? ''}\n${current.summary}\n${(current.body ?? '').slice(0, 2000)}`
  if (target.guid && target.guid.length >= 6 && text.includes(target.guid)) return 1
  const headline = headlineKey(target.title)
  if (headline && quotesOf(text).some((quoted) => headlineKey(quoted) === headline)) return 1
  const sent = clocksIn(current.note ?? '').length ? timeScore(current.note ?? '', target.publishedAt ?? target.at) : 0
  return sent >= 0.8 ? 0.6 : 0
}

/** Headlines that a note quotes, and the times (ISO) at which it says that its target was sent. */
export function namedIn(note: { title: string; note?: string; summary: string; body?: string; at: string }): {
  headlines: string[]
  times: string[]
} {
  const text = `${note.title}\n${note.note ?? ''}\n${note.summary}\n${(note.body ?? '').slice(0, 2000)}`
  const times = clocksIn(text)
    .filter((clock) => clock.utc)
    .map(({ hour, minute }) => {
      const sent = new Date(note.at)
      sent.setUTCHours(hour, minute, 0, 0)
      if (sent.toISOString() > note.at) sent.setUTCDate(sent.getUTCDate() - 1)
      return sent.toISOString()
    })
  return { headlines: quotesOf(text), times }
}

function isReport({ current }: Story): boolean {
  return current.wire !== 'kill' && current.wire !== 'hold' && current.wire !== 'advisory'
}

function isNear(note: Story, other: Story): boolean {
  const hours = (Date.parse(note.current.at) - Date.parse(other.current.at)) / 3_600_000
  return hours >= -0.1 && hours <= WINDOW_HOURS
}

function evidence(note: Story, other: Story): { score: number; why: string } {
  const { current } = note
  const target = other.current
  const text = `${current.title}\n${current.summary}\n${(current.body ?? '').slice(0, 2000)}`
  if (current.wireFields?.replaces && current.wireFields.replaces === target.guid) return { score: 3, why: 'by its id' }
  if (target.guid && target.guid.length >= 6 && text.includes(target.guid)) return { score: 3, why: 'by its id' }
  const headline = headlineKey(target.title)
  if (headline && headlineKey(current.title) === headline)
    return { score: 2.5 - hoursBetween(note, other) / 1000, why: 'by its headline' }
  const words = stemsOf(target.title)
  const quoted = Math.max(
    0,
    ...quotesOf(text).map((q) => (headlineKey(q) === headline ? 1.2 : share(stemsOf(q), words))),
  )
  const sent = timeScore(text, target.publishedAt ?? target.at)
  const slug = share(
    stemsOf(current.title),
    stemsOf(`${target.title} ${target.summary} ${target.wireFields?.slugline ?? ''}`),
  )
  const told = share(words, stemsOf(text))
  const score = (quoted >= 0.7 ? 1.5 * quoted : 0) + sent + 0.7 * slug + 0.5 * told - hoursBetween(note, other) / 240
  const why = quoted >= 0.7 ? 'by its headline' : sent >= 0.5 ? 'by the time it was sent' : 'by its subject'
  return { score, why }
}

function hoursBetween(note: Story, other: Story): number {
  return Math.max(0, (Date.parse(note.current.at) - Date.parse(other.current.at)) / 3_600_000)
}

function quotesOf(text: string): string[] {
  return [...text.slice(0, 2500).matchAll(QUOTED)].slice(0, 8).map((match) => match[1]!)
}

function clocksIn(text: string): { hour: number; minute: number; utc: boolean }[] {
  const head = text.slice(0, 2500)
  return [...head.matchAll(CLOCK)].slice(0, 12).map((match) => {
    const end = match.index + match[0].length
    return { hour: Number(match[1]), minute: Number(match[2]), utc: UTC_AFTER.test(head.slice(end, end + 20)) }
  })
}

/** 0.8 for the very minute in UTC, 0.35 for the same minute of another hour (a local time whose zone is not said). */
function timeScore(text: string, sentAt: string): number {
  const sent = new Date(sentAt)
  const scores = clocksIn(text)
    .filter(({ minute }) => minute === sent.getUTCMinutes())
    .map(({ hour, utc }) => (hour === sent.getUTCHours() ? 0.8 : utc ? 0 : 0.35))
  return Math.max(0, ...scores)
}
