import { existsSync, readFileSync } from 'node:fs'
import { findClaims } from '../../../lib/events/claims.ts'
import { toDocument } from '../../../lib/events/document.ts'
import type { Claim } from '../../../lib/events/facts.ts'

const SETS = new URL('../../../../shared/eval/sets/', import.meta.url)

export type GoldClaim = Omit<Claim, 'sentence'>
export type Item = {
  id: string
  lang: string
  outlet: string
  publishedAt: string
  title: string
  summary: string
  body: string | null
  gold: { cluster: string | null; isBorderEvent: boolean; wire: string; claims: GoldClaim[] }
}

export const setExists = (name: string): boolean => existsSync(new URL(`${name}.jsonl`, SETS))
export const readSet = (name: string): Item[] =>
  readFileSync(new URL(`${name}.jsonl`, SETS), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

const untag = (html: string): string =>
  html
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&#(\d+);/g, (_, n) => String.fromCodePoint(Number(n)))
    .replace(/&(?:rsquo|apos);/g, '’')
    .replace(/&(?:nbsp);/g, ' ')
    .replace(/&amp;/g, '&')

/** The claims of an item, by the part of it that a feed shows. */
export const claimsOf = (item: Item): Claim[] =>
  findClaims(
    toDocument({
      title: untag(item.title),
      summary: untag(item.summary ?? ''),
      body: item.body ? untag(item.body) : null,
      lang: item.lang,
      at: item.publishedAt,
      outlet: item.outlet,
    }),
  )

export type Score = { p: number; r: number; f1: number; gold: number; found: number }

export const same = (a: GoldClaim, b: GoldClaim): boolean => a.kind === b.kind && a.min === b.min && a.max === b.max
export const sameStrictly = (a: GoldClaim, b: GoldClaim): boolean =>
  same(a, b) && a.who === b.who && sameClaimant(a.claimant, b.claimant)

function sameClaimant(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b
  const words = (s: string) => new Set(s.toLowerCase().match(/[\p{L}\d]{3,}/gu) ?? [])
  const [x, y] = [words(a), words(b)]
  return [...x].filter((w) => y.has(w)).length / Math.max(1, Math.min(x.size, y.size)) >= 0.5
}

/** F1 as the evaluation has it: each found claim may meet one labelled claim. */
export function score(rows: { wanted: GoldClaim[]; found: GoldClaim[] }[], equal: typeof same): Score {
  let hits = 0
  for (const row of rows) {
    const left = [...row.wanted]
    for (const claim of row.found) {
      const i = left.findIndex((w) => equal(w, claim))
      if (i >= 0) {
        left.splice(i, 1)
        hits += 1
      }
    }
  }
  const gold = rows.reduce((n, r) => n + r.wanted.length, 0)
  const found = rows.reduce((n, r) => n + r.found.length, 0)
  const [p, r] = [found ? hits / found : 0, gold ? hits / gold : 0]
  return { p, r, f1: p + r ? (2 * p * r) / (p + r) : 0, gold, found }
}
