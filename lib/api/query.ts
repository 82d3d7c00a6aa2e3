import * as z from 'zod'
import { eventTypes } from '../clusters/lifecycle.ts'
import { parseCursor } from '../store/cursor.ts'
import type { ClusterQuery } from '../store/store.ts'
import type { Problem } from './problem.ts'

const DEFAULT_LIMIT = 20
const MAX_LIMIT = 100
/** Longer than any cursor that the store makes. */
const MAX_CURSOR = 2000

const instant = z
  .union([z.iso.datetime({ offset: true }), z.iso.date()])
  .transform((text) => new Date(text).toISOString())

const flag = z.enum(['true', 'false']).transform((text) => text === 'true')
const typesByName = new Map(eventTypes.map((type) => [type.toLowerCase(), type]))

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
  border: z
    .string()
    .regex(/^[A-Za-z]{2}(-[A-Za-z]{2})?$/)
    .transform((codes) => codes.toUpperCase().split('-').sort().join('-')),
  country: z
    .string()
    .regex(/^[A-Za-z]{2}$/)
    .transform((code) => code.toUpperCase()),
  type: z
    .string()
    .transform((name) => typesByName.get(name.toLowerCase()))
    .pipe(z.enum(eventTypes)),
  date: z.iso.date(),
  state: z.enum(['open', 'closed']),
  unverified: flag,
  denied: flag,
  disputed: flag,
}

type Name = keyof typeof shape

/** What each parameter must look like, in words: the detail of the problem that names it. */
const rules: Record<Name, string> = {
  limit: `limit is a whole number from 1 to ${MAX_LIMIT}`,
  cursor: 'cursor is what an earlier answer gave, unchanged',
  lang: 'lang is a language tag such as en or uk',
  since: 'since is a date or a time with offset, such as 2026-11-20 or 2026-11-20T06:30:00Z',
  until: 'until is a date or a time with offset, such as 2026-11-20 or 2026-11-20T06:30:00Z',
  border: 'border is two country codes such as RU-UA, or one for all borders of a country',
  country: 'country is a code of two letters such as RU',
  type: `type is one of: ${eventTypes.join('; ')}`,
  date: 'date is a date such as 2026-11-20',
  state: 'state is open or closed',
  unverified: 'unverified is true or false',
  denied: 'denied is true or false',
  disputed: 'disputed is true or false',
}

/** The parameters that narrow a list of clusters. */
export const filterNames = (Object.keys(shape) as Name[]).filter((name) => name !== 'limit' && name !== 'cursor')

export function invalid(parameter: string, detail: string): Problem {
  return { code: 'invalid-parameter', parameter, detail }
}

/**
 * The query of a list of clusters. A parameter that does not exist is refused rather than ignored:
 * a misspelt filter that does nothing would give the client wrong data without a word.
 */
export function parseClusterQuery(
  asked: Record<string, string[]>,
): { ok: true; query: ClusterQuery } | { ok: false; problem: Problem } {
  const fault = findFault(asked)
  if (fault) return { ok: false, problem: fault }
  const read = <N extends Name>(name: N) =>
    shape[name].optional().parse(asked[name]?.[0]) as z.output<(typeof shape)[N]> | undefined
  const { since, until } = { since: read('since'), until: read('until') }
  if (since && until && until <= since)
    return { ok: false, problem: invalid('until', 'until must be later than since') }
  return {
    ok: true,
    query: {
      limit: read('limit') ?? DEFAULT_LIMIT,
      borderEventsOnly: true,
      ...given({
        cursor: read('cursor'),
        lang: read('lang'),
        since,
        until,
        border: read('border'),
        country: read('country'),
        type: read('type'),
        date: read('date'),
        state: read('state'),
        unverified: read('unverified'),
        denied: read('denied'),
        disputed: read('disputed'),
      }),
    },
  }
}

/** What was asked for; what was not is left out. */
function given<T extends Record<string, unknown>>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
}

/** Stories of one cluster in a page, unless fewer are asked for: nearly every cluster fits into one. */
const DEFAULT_STORIES = 100

/** The query of the list of a cluster's stories: how many, and after which position. */
export function parseStoriesQuery(
  asked: Record<string, string[]>,
): { ok: true; query: { limit: number; after?: string } } | { ok: false; problem: Problem } {
  const fault = findFault(asked, ['limit', 'cursor'])
  if (fault) return { ok: false, problem: fault }
  const limit = shape.limit.optional().parse(asked.limit?.[0]) ?? DEFAULT_STORIES
  const cursor = asked.cursor?.[0]
  if (cursor === undefined) return { ok: true, query: { limit } }
  try {
    return { ok: true, query: { limit, after: parseCursor(cursor) } }
  } catch {
    return { ok: false, problem: invalid('cursor', rules.cursor) }
  }
}

/** For addresses that take no parameters at all. */
export function refuseParameters(given: Record<string, string[]>): Problem | undefined {
  const name = Object.keys(given)[0]
  return name === undefined ? undefined : invalid(name.slice(0, 100), 'this address takes no parameters')
}

function findFault(asked: Record<string, string[]>, known: string[] = Object.keys(shape)): Problem | undefined {
  for (const [name, values] of Object.entries(asked)) {
    if (!known.includes(name)) {
      return invalid(name.slice(0, 100), `there is no such parameter; known are ${known.join(', ')}`)
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
