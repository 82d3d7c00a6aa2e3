/**
 * Development scorer of the place fields: `npx tsx test/events/places/score.ts [set] [-v]`. Uses the labelled event
 * type, or with `--type` the project's own. Prints misses.
 */
import { existsSync, readFileSync } from 'node:fs'
import { isBorderEvent } from '../../../lib/events/border-event.ts'
import { borderOf, distanceKm } from '../../../lib/events/borders.ts'
import { toDocument } from '../../../lib/events/document.ts'
import type { EventType } from '../../../lib/events/facts.ts'
import { findPlaces } from '../../../lib/events/places.ts'

export const SETS = new URL('../../../../shared/eval/sets/', import.meta.url)

export type Scores = Record<string, { right: number; of: number }>

export async function scoreSet(file: string, ownType: boolean, miss: (text: string) => void): Promise<Scores> {
  const url = new URL(file, SETS)
  if (!existsSync(url)) return {}
  const ownTypes = ownType ? await import('../../../lib/events/type.ts') : null
  const scores: Scores = {}
  const count = (name: string, right: boolean) => {
    scores[name] ??= { right: 0, of: 0 }
    scores[name].of++
    if (right) scores[name].right++
  }
  for (const line of readFileSync(url, 'utf8').trim().split('\n')) {
    const item = JSON.parse(line)
    const gold = item.gold
    const document = toDocument({
      title: plain(item.title),
      summary: plain(item.summary ?? ''),
      body: item.body && plain(item.body),
      lang: item.lang,
      at: item.publishedAt,
      outlet: item.outlet,
    })
    const { event, mentions, states } = findPlaces(document)
    const border = borderOf(event, states)
    const type: EventType | null = ownTypes ? ownTypes.findType(document).type : (gold.event?.type ?? null)
    const answer = isBorderEvent({ document, type, place: event, mentions, border, states })
    const show = (what: string, expected: unknown, got: unknown) =>
      miss(
        `${item.id} ${item.lang} ${what}: want ${expected}, got ${got}\n    ${item.title}\n    ${mentions.map((m) => `${m.text}=${m.place.name}/${m.place.country}/${m.place.precision[0]}:${m.role}`).join(', ')}\n    ${answer.reason}`,
      )
    if (gold.event || !gold.isBorderEvent || ownTypes) {
      count('isBorderEvent', answer.isBorderEvent === gold.isBorderEvent)
      if (answer.isBorderEvent !== gold.isBorderEvent) show('isBorderEvent', gold.isBorderEvent, answer.isBorderEvent)
    }
    if (!gold.event || !gold.isBorderEvent) continue
    const want = gold.event.place
    const right = {
      border: border?.pair === gold.event.border,
      country: event?.country === want.country,
      precision: event?.precision === want.precision,
      settlement:
        want.precision !== 'settlement' ||
        (event !== null && event.precision === 'settlement' && distanceKm(event, want) <= 10),
    }
    count('border', right.border)
    count('country', right.country)
    count('precisionLevel', right.precision)
    if (want.precision === 'settlement') count('settlementWithin10km', right.settlement)
    const wrong = Object.entries(right).filter(([, ok]) => !ok)
    if (wrong.length) {
      show(
        wrong.map(([name]) => name).join('+'),
        `${want.name}/${want.country}/${want.precision} ${gold.event.border}`,
        `${event?.name}/${event?.country}/${event?.precision} ${border?.pair}`,
      )
    }
  }
  return scores
}

function plain(text: string): string {
  const named: Record<string, string> = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    laquo: '«',
    raquo: '»',
    nbsp: ' ',
    lsquo: '‘',
    rsquo: '’',
    mdash: '—',
    ndash: '–',
    hellip: '…',
  }
  return text
    .replace(/&#(\d+);/g, (_, n) => String.fromCodePoint(Number(n)))
    .replace(/&([a-z]+);/g, (whole, n) => named[n] ?? whole)
    .replace(/<[^>]{0,200}>/g, ' ')
}

const [, script, ...args] = process.argv
if (script?.endsWith('score.ts')) {
  const sets = args.filter((a) => a.endsWith('.jsonl'))
  for (const file of sets.length ? sets : ['border-ru-ua.dev.jsonl', 'border-world.dev.jsonl']) {
    const scores = await scoreSet(file, args.includes('--type'), (text) => args.includes('-v') && console.log(text))
    console.log(
      file,
      Object.entries(scores)
        .map(([k, v]) => `${k} ${v.right}/${v.of} ${(v.right / v.of).toFixed(3)}`)
        .join('  '),
    )
  }
}
