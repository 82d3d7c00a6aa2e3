import type { Hit } from '../words/phrases.ts'
import type { Unit } from '../words/units.ts'
import type { VerificationLabel } from './languages.ts'

/** A report, its negation and the verb stand within so many words of each other. */
const SPAN = 12
/** A negation and what it negates, where the outlet is named: "was not able, after two days, to confirm". */
const NEAR = 6
/** Somebody else this close to the verb is who did not confirm. */
const OTHERS_NEAR = 6

/** What may follow a predicate: "unconfirmed by midnight", "unbestätigt bis zum Abend". */
const FOLLOWS = new Set('by at as on so for while until bis von durch por hasta para par jusqu przez do до'.split(' '))

/** "Подтверждений пока не поступало.": so short a sentence speaks of all that stands before it. */
const SHORT = 5

type Hits = (label: VerificationLabel) => Hit<VerificationLabel>[]

/**
 * Whether a sentence says by its grammar that reports were not verified, in whatever words: a report as the subject of a
 * negated passive, a negated inability that nobody in particular has, a confirmation that lacks, an adjective as predicate,
 * or a picture of unknown place or time. What somebody else (a ministry, police) did not confirm is none.
 */
export function toldOfReports(of: Hits, units: readonly Unit[]): boolean {
  const according = of('according')
  const reports = of('report').filter(
    (hit) => !according.some((word) => hit.from >= word.to && hit.from - word.to <= 1),
  )
  const apart = of('apart')
  const others = of('others').filter(
    (hit) => !isOwner(hit, units, reports) && !apart.some((word) => hit.from >= word.to && hit.from - word.to <= 2),
  )
  const official = of('official')
  const clear = (hit: Hit<VerificationLabel>) =>
    !others.some((other) => distance(other, hit) <= OTHERS_NEAR) && !official.some((o) => distance(o, hit) <= NEAR)
  return (
    isPassive(of, units, reports, clear) ||
    isImpersonal(of, reports, clear) ||
    isLacking(of, units, reports, clear) ||
    isPredicate(of, units, reports, clear) ||
    isUndated(of, clear)
  )
}

/** A headline's mark: "UNCONFIRMED: …", "… (unverified)". */
export function marksHeadline(of: Hits, units: readonly Unit[]): boolean {
  return of('unconfirmed').some(
    ({ from, to }) =>
      (from === 0 || units[from - 1]!.clause !== units[from]!.clause) &&
      (to === units.length || units[to]!.clause !== units[from]!.clause) &&
      (from === 0 || to === units.length),
  )
}

/** Where the outlet speaks of itself: any negation beside any verb of confirming, or what it sought in vain. */
export function deniedToUs(of: Hits, units: readonly Unit[]): boolean {
  if (of('unconfirmed').length > 0) return true
  const others = of('others')
  const verbs = [...of('verify'), ...of('confirm'), ...of('checked'), ...of('proof')]
  const evidence = of('evidence').filter((hit) => of('report').some((r) => r.from >= hit.to && r.from - hit.to <= NEAR))
  const things = [...of('report'), ...of('when')]
  return of('negation').some(
    (not) =>
      !others.some((other) => distance(other, not) <= OTHERS_NEAR && !isOwner(other, units, of('report'))) &&
      [...verbs, ...evidence, ...of('access')].some((verb) => {
        const gap = verb.from - not.to
        if (gap >= 0) return gap <= NEAR && units[verb.from]!.clause - units[not.from]!.clause <= 1
        // "verified the place but not the date".
        return not.from - verb.to <= NEAR && things.some((thing) => thing.from >= not.to && thing.from - not.to <= 1)
      }),
  )
}

type Clear = (hit: Hit<VerificationLabel>) => boolean

/** "Neither account could be checked", "цифры не подтверждены": the report stands before, or the passive cannot be active. */
function isPassive(of: Hits, units: readonly Unit[], reports: Hit<VerificationLabel>[], clear: Clear): boolean {
  const negations = of('negation')
  const active = of('active')
  return of('checked').some((verb) => {
    const clause = units[verb.from]!.clause
    if (!clear(verb) || active.some((a) => units[a.from]!.clause === clause)) return false
    const subject = reports.some((r) => r.from < verb.from && verb.from - r.to <= SPAN)
    const negated = negations.some(
      (not) =>
        Math.abs(not.from - verb.from) <= SPAN &&
        // "None of the figures …": before the subject, or in the verb's own clause.
        (units[not.from]!.clause === clause || not.from < verb.from),
    )
    return subject && negated && negations.some((not) => negates(not, verb, reports, units))
  })
}

/** The negation belongs to the verb (a few words before it, or after it) or to the subject ("neither version", "no part of"). */
function negates(
  not: Hit<VerificationLabel>,
  verb: Hit<VerificationLabel>,
  reports: Hit<VerificationLabel>[],
  units: readonly Unit[],
): boolean {
  const sameClause = units[not.from]!.clause === units[verb.from]!.clause
  if (sameClause && Math.abs(verb.from - not.to) <= 3) return true
  return reports.some((r) => r.from >= not.to && r.from - not.to <= NEAR && r.from < verb.from)
}

/** "It was not possible to confirm the statement", "эти слова подтвердить не удалось". */
function isImpersonal(of: Hits, reports: Hit<VerificationLabel>[], clear: Clear): boolean {
  const verbs = [...of('verify'), ...of('confirm')]
  return of('impersonal').some(
    (unable) =>
      clear(unable) &&
      verbs.some(
        (verb) =>
          distance(unable, verb) <= NEAR && clear(verb) && reports.some((report) => distance(report, verb) <= SPAN),
      ),
  )
}

/** "There was no outside confirmation", "подтверждений из других источников нет". */
function isLacking(of: Hits, units: readonly Unit[], reports: Hit<VerificationLabel>[], clear: Clear): boolean {
  const negations = of('negation')
  const sources = of('source')
  return of('proof').some(
    (noun) =>
      clear(noun) &&
      negations.some((not) => distance(not, noun) <= NEAR) &&
      (reports.some((report) => distance(report, noun) <= NEAR) ||
        of('apart').some((word) => distance(word, noun) <= NEAR) ||
        units.length <= SHORT) &&
      // "no confirmation from Valea": the other side has not confirmed.
      !sources.some((source) => source.from >= noun.to && units[source.to]?.capital),
  )
}

/** "Toll unconfirmed.", "Single source, uncorroborated.": a predicate closes its clause; "unconfirmed reports said" does not. */
function isPredicate(of: Hits, units: readonly Unit[], reports: Hit<VerificationLabel>[], clear: Clear): boolean {
  return of('unconfirmed').some((word) => {
    const next = units[word.to]
    const closes = next === undefined || next.clause !== units[word.from]!.clause || FOLLOWS.has(next.word)
    const said = reports.some((report) => report.from < word.from && word.from - report.to <= NEAR)
    return clear(word) && closes && (said || word.to - word.from === units.length || reports.length > 0)
  })
}

/** "Date of filming unknown", "когда сделана запись, неизвестно". */
function isUndated(of: Hits, clear: Clear): boolean {
  const media = of('media')
  return of('unknown').some(
    (unknown) =>
      clear(unknown) &&
      of('when').some((when) => distance(when, unknown) <= SPAN && media.some((m) => distance(m, when) <= NEAR)),
  )
}

/** "the ministry's figures", "заявление ведомства", "claims by the army": they are spoken of, and do not speak. */
function isOwner(hit: Hit<VerificationLabel>, units: readonly Unit[], reports: Hit<VerificationLabel>[]): boolean {
  if (units[hit.to]?.word === 's') return true
  return reports.some(
    (report) =>
      hit.from >= report.to && hit.from - report.to <= 2 && units[report.from]!.clause === units[hit.from]!.clause,
  )
}

/** Words between two finds; 0 where they touch or overlap. */
function distance(a: Hit<VerificationLabel>, b: Hit<VerificationLabel>): number {
  return Math.max(0, b.from - a.to, a.from - b.to)
}
