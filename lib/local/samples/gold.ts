import { allEvents } from './all.ts'
import { guidOf } from './entry.ts'

/** Which event each sample story reports: guid → key. Ordinary news, round-ups and notes to editors have none. */
export function sampleGold(): Map<string, string> {
  return new Map(allEvents.flatMap((event) => event.items.map((item) => [guidOf(item), event.key] as const)))
}
