import type { OutletId } from './outlets.ts'

/**
 * One invented story as its outlet's feed shows it. Texts may hold date words in braces (`{on:0}`, `{date:-1}`), which
 * dates.ts turns into the outlet's language; the number counts days from the day of the event.
 */
export type SampleText = {
  title: string
  summary?: string
  /** Paragraphs; feeds that give only a summary leave it out. */
  body?: string[]
}

export type SampleItem = SampleText & {
  outlet: OutletId
  /** Unique within its outlet; the guid and the link are made from it. */
  id: string
  /** Time of publication, UTC: `06:40` on the day of the event, `+1 06:40` on the day after. */
  at: string
  author?: string
  /** Changes in place, under the same guid: each appears one poll later than the one before. */
  edits?: (SampleText & { at: string })[]
  /** Polls that must have been before the item is in the feed: 0, or 1 for what comes in while the demo runs. */
  from?: 0 | 1
  /** What a ninjs feed says beside the text. */
  ninjs?: { urgency?: number; edNote?: string; slugline?: string; embargoedHours?: number }
}

export type SampleEvent = {
  /** The right answer: stories of one key belong together. */
  key: string
  /** Days before the day of the newest event. */
  daysAgo: number
  items: SampleItem[]
}

/** Ordinary news and round-ups belong to no event, or each to one of their own. */
export type SampleNews = { daysAgo: number; kind: 'ordinary' | 'wrapup' | 'note'; items: SampleItem[] }
