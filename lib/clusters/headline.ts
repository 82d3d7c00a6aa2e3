import { sameOutlet } from '../stories/origin.ts'
import type { Member } from './cluster.ts'
import { compareText } from './speakers.ts'

/** What an operator may prefer: origins (agencies or outlets), most reliable first, and languages in order. */
export type HeadlinePreference = { origins: readonly string[]; langs: readonly string[] }

export const defaultPreference: HeadlinePreference = { origins: [], langs: ['en', 'ru', 'uk'] }

const MAX_LISTED = 200

/**
 * The preference that settings give as comma-separated lists: origins by name, languages as tags ("pt-BR" is "pt").
 * What is not set is as by default.
 */
export function toPreference(settings: {
  origins?: string | undefined
  langs?: string | undefined
}): HeadlinePreference {
  const list = (text: string) => text.split(',', MAX_LISTED).flatMap((value) => value.trim() || [])
  const { origins, langs } = settings
  return {
    origins: origins ? list(origins) : defaultPreference.origins,
    langs: langs ? list(langs).map((tag) => tag.toLowerCase().split('-')[0]!) : defaultPreference.langs,
  }
}

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
  const rank = (list: readonly string[], is: (listed: string) => boolean) => {
    const at = list.findIndex(is)
    return at < 0 ? list.length : at
  }
  const rankOfLang = (lang: string) => rank(preference.langs, (listed) => listed === lang.split('-')[0])
  const rankOfOrigin = (origin: string) => rank(preference.origins, (listed) => sameOutlet(listed, origin))
  const ranks = new Map(
    speakers.map((member) => [member, { lang: rankOfLang(member.lang), origin: rankOfOrigin(member.origin) }]),
  )
  const sorted = [...speakers].sort(
    (a, b) =>
      (a.wire === 'alert' ? 1 : 0) - (b.wire === 'alert' ? 1 : 0) ||
      ranks.get(a)!.lang - ranks.get(b)!.lang ||
      ranks.get(a)!.origin - ranks.get(b)!.origin ||
      (a.copyOf ? 1 : 0) - (b.copyOf ? 1 : 0) ||
      (SUBSTANCE[b.wire] ?? 0) - (SUBSTANCE[a.wire] ?? 0) ||
      compareText(b.at, a.at) ||
      compareText(a.storyId, b.storyId),
  )
  return sorted[0] ?? null
}
