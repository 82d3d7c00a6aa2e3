import type { Member } from './cluster.ts'
import { compareText } from './speakers.ts'

/** What an operator may prefer: origins, most reliable first, and languages in order. */
export type HeadlinePreference = { origins: readonly string[]; langs: readonly string[] }

export const defaultPreference: HeadlinePreference = { origins: [], langs: ['en', 'ru', 'uk'] }

/** Wire classes that carry a whole report; an alert is one line, an update or correction the best that is known. */
const SUBSTANCE: Partial<Record<Member['wire'], number>> = {
  corrected: 3,
  update: 3,
  refile: 2,
  first: 2,
  repeat: 1,
  take: 1,
  alert: 0,
}

/**
 * The member whose headline and lead stand for the cluster: preferred language, then origin, then substance, then the
 * latest. Chosen among the current versions, never generated.
 */
export function chooseHeadline(speakers: Member[], preference: HeadlinePreference = defaultPreference): Member | null {
  const rank = (list: readonly string[], value: string) => {
    const at = list.indexOf(value)
    return at < 0 ? list.length : at
  }
  const sorted = [...speakers].sort(
    (a, b) =>
      (a.wire === 'alert' ? 1 : 0) - (b.wire === 'alert' ? 1 : 0) ||
      rank(preference.langs, a.lang.split('-')[0]!) - rank(preference.langs, b.lang.split('-')[0]!) ||
      rank(preference.origins, a.origin) - rank(preference.origins, b.origin) ||
      (a.copyOf ? 1 : 0) - (b.copyOf ? 1 : 0) ||
      (SUBSTANCE[b.wire] ?? 0) - (SUBSTANCE[a.wire] ?? 0) ||
      compareText(b.at, a.at) ||
      compareText(a.storyId, b.storyId),
  )
  return sorted[0] ?? null
}
