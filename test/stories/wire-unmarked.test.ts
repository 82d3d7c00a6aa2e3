import { describe, expect, it } from 'vitest'
import { classify } from '../../lib/stories/wire-class.ts'
import { flashed } from './wire-flashed.ts'
import { furtherUnmarked, thirdUnmarked, unmarked } from './wire-unmarked.ts'

describe('filings without a mark', () => {
  const rows = [unmarked, furtherUnmarked, thirdUnmarked, flashed].flatMap((table) =>
    Object.entries(table).flatMap(([lang, list]) =>
      list.map(([wire, title, summary, body]) => ({ lang, wire, title, summary, body })),
    ),
  )
  it.each(rows)('$lang: $wire: $title', ({ wire, title, summary, body }) => {
    expect(classify({ title, summary, ...(body ? { body } : {}) }).wire).toBe(wire)
  })
})
