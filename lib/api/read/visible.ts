import type { WireClass } from '../../stories/story.ts'

/** Notes to editors: they act on stories and are none themselves. */
const notes: ReadonlySet<WireClass> = new Set(['kill', 'hold', 'advisory'])

export function isNote(wire: WireClass): boolean {
  return notes.has(wire)
}

export function isEmbargoed(embargoedUntil: string | undefined, now: string): boolean {
  return embargoedUntil !== undefined && embargoedUntil > now
}
