import type { Claim } from '../../events/facts.ts'
import type { WireClass } from '../../stories/story.ts'

/** A figure as people write it: "2", "2–5", "at least 2", "none". */
export function figure(min: number, max: number | null): string {
  if (max === null) return `at least ${min}`
  if (max === 0) return 'none'
  return min === max ? `${min}` : `${min}–${max}`
}

const people: Record<Claim['who'], string> = { civilian: 'civilian', military: 'military', unspecified: '' }

/** "civilian, killed" or "killed": what a figure counts. */
export function counted(kind: Claim['kind'], who: Claim['who']): string {
  return [kind, people[who] && `(${people[who]})`].filter(Boolean).join(' ')
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** "22 Nov 2026" of an ISO date or time. The date alone, as it stands: no zone is applied. */
export function dayOf(iso: string): string {
  const [year, month, day] = iso.slice(0, 10).split('-')
  return `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`
}

/** "22 Nov, 06:40" in UTC. */
export function timeOf(iso: string): string {
  return `${dayOf(iso).slice(0, -5)}, ${iso.slice(11, 16)}`
}

/** The time alone when it is of the given day, else with its day. */
export function timeOn(iso: string, day: string | null): string {
  return iso.slice(0, 10) === day ? iso.slice(11, 16) : timeOf(iso)
}

const wireWords: Record<WireClass, string> = {
  alert: 'alert',
  first: 'report',
  update: 'update',
  corrected: 'correction',
  refile: 'refile',
  repeat: 'repeat',
  wrapup: 'wrap-up',
  take: 'take',
  kill: 'withdrawal',
  hold: 'hold',
  advisory: 'advisory',
  feature: 'feature',
}

export function wireWord(wire: WireClass): string {
  return wireWords[wire]
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

/** "every 5 minutes", "every 2 hours". */
export function every(seconds: number): string {
  if (seconds < 90) return `every ${plural(Math.round(seconds), 'second')}`
  if (seconds < 5400) return `every ${plural(Math.round(seconds / 60), 'minute')}`
  return `every ${plural(Math.round(seconds / 3600), 'hour')}`
}
