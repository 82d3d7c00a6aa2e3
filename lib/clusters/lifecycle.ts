import type { EventType } from '../events/facts.ts'

const DAY = 86_400_000

/**
 * Days without a report after which an event is over, by how long its kind is reported: a shelling for days, an
 * abduction until the people are back, an agreement until it is kept or broken.
 */
const QUIET_DAYS: Record<EventType, number> = {
  'Armed clash': 5,
  'Shelling/artillery/missile attack': 4,
  'Air/drone strike': 4,
  'Remote explosive/landmine/IED': 5,
  Attack: 7,
  'Abduction/forced disappearance': 21,
  Arrests: 10,
  Protest: 5,
  'Violent demonstration': 5,
  'Non-violent transfer of territory': 10,
  'Government regains territory': 10,
  'Non-state actor overtakes territory': 10,
  Agreement: 10,
  'Disrupted weapons use': 3,
  Other: 7,
}
const QUIET_DAYS_UNKNOWN = 10

/** Every type of event there is. */
export const eventTypes = Object.keys(QUIET_DAYS) as EventType[]

/** Milliseconds without a report after which a cluster of this type closes. */
export function quietTime(type: EventType | null): number {
  return (type ? QUIET_DAYS[type] : QUIET_DAYS_UNKNOWN) * DAY
}

/** When a cluster of this type is over if no further report comes (ISO 8601). */
export function quietFrom(type: EventType | null, lastReportAt: string): string {
  return new Date(Date.parse(lastReportAt) + quietTime(type)).toISOString()
}

/** Whether a cluster whose last report came at `lastReportAt` is over at `now` (both ISO 8601). */
export function isQuiet(type: EventType | null, lastReportAt: string, now: string): boolean {
  return Date.parse(now) - Date.parse(lastReportAt) > quietTime(type)
}
