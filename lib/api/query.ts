import * as z from 'zod'
import type { ClusterQuery } from '../store/store.ts'
import type { Problem } from './problem.ts'

const DEFAULT_LIMIT = 20
const MAX_LIMIT = 100
/** Longer than any cursor that the store makes. */
const MAX_CURSOR = 2000

const instant = z
  .union([z.iso.datetime({ offset: true }), z.iso.date()])
  .transform((text) => new Date(text).toISOString())

const shape = {
  limit: z
    .string()
    .regex(/^\d{1,4}$/)
    .transform(Number)
    .pipe(z.number().min(1).max(MAX_LIMIT)),
  cursor: z.string().min(1).max(MAX_CURSOR),
  lang: z
    .string()
    .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/)
    .transform((tag) => tag.toLowerCase().split('-')[0] as string),
  since: instant,
  until: instant,
}

type Name = keyof typeof shape

/** What each parameter must look like, in words: the detail of the problem that names it. */
const rules: Record<Name, string> = {
  limit: `limit is a whole number from 1 to ${MAX_LIMIT}`,
  cursor: 'cursor is what an earlier answer gave, unchanged',
  lang: 'lang is a language tag such as en or uk',
  since: 'since is a date or a time with offset, such as 2026-11-20 or 2026-11-20T06:30:00Z',
  until: 'until is a date or a time with offset, such as 2026-11-20 or 2026-11-20T06:30:00Z',
}

export function invalid(parameter: string, detail: string): Problem {
  return { code: 'invalid-parameter', parameter, detail }
}

/**
 * The query of a list of clusters. A parameter that does not exist is refused rather than ignored:
 * a misspelt filter that does nothing would give the client wrong data without a word.
 */
export function parseClusterQuery(
  given: Record<string, string[]>,
): { ok: true; query: ClusterQuery } | { ok: false; problem: Problem } {
  const fault = findFault(given)
  if (fault) return { ok: false, problem: fault }
  const read = <N extends Name>(name: N) =>
    shape[name].optional().parse(given[name]?.[0]) as z.output<(typeof shape)[N]> | undefined
  const [cursor, lang, since, until] = [read('cursor'), read('lang'), read('since'), read('until')]
  if (since && until && until <= since)
    return { ok: false, problem: invalid('until', 'until must be later than since') }
  return {
    ok: true,
    query: {
      limit: read('limit') ?? DEFAULT_LIMIT,
      borderEventsOnly: true,
      ...(cursor && { cursor }),
      ...(lang && { lang }),
      ...(since && { since }),
      ...(until && { until }),
    },
  }
}

/** For addresses that take no parameters at all. */
export function refuseParameters(given: Record<string, string[]>): Problem | undefined {
  const name = Object.keys(given)[0]
  return name === undefined ? undefined : invalid(name.slice(0, 100), 'this address takes no parameters')
}

function findFault(given: Record<string, string[]>): Problem | undefined {
  for (const [name, values] of Object.entries(given)) {
    if (!Object.hasOwn(shape, name)) {
      return invalid(name.slice(0, 100), `there is no such parameter; known are ${Object.keys(shape).join(', ')}`)
    }
    if (values.length > 1) return invalid(name, `${name} is given more than once`)
    if (!shape[name as Name].safeParse(values[0]).success) return invalid(name, rules[name as Name])
  }
  return undefined
}

/** Ids are made by the store's rooms from these signs only; anything else cannot name a thing. */
export function isId(text: string): boolean {
  return /^[\w.~:-]{1,128}$/.test(text)
}
