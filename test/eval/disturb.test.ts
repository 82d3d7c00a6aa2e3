import { describe, expect, it } from 'vitest'
import type { Traits } from '../../lib/clusters/traits.ts'
import { disturbed } from './disturb.ts'

const place = (id: string) => ({ id, country: 'UA', lat: 50, lon: 36, precision: 'settlement' as const })
const stories = Array.from({ length: 2000 }, (_, i) => ({
  place: place(String(i)),
  date: '2026-03-01',
  type: i % 2 ? 'Attack' : 'Arrests',
  isBorderEvent: true,
  tolls: [{ kind: 'killed', who: 'civilian', min: i, max: i, stance: 'claimed' }],
})) as unknown as Traits[]

describe('disturbed', () => {
  it('makes the same errors from the same seed, others from another, and changes no story given', () => {
    const before = structuredClone(stories)
    expect(disturbed(stories, 1)).toEqual(disturbed(stories, 1))
    expect(disturbed(stories, 1)).not.toEqual(disturbed(stories, 2))
    expect(stories).toEqual(before)
  })

  it('errs about as often as extraction does on unseen stories', () => {
    const made = disturbed(stories, 1)
    const share = (differs: (a: Traits, b: Traits) => boolean) =>
      made.filter((story, i) => differs(story, stories[i]!)).length / made.length
    expect(share((a, b) => a.place?.id !== b.place?.id)).toBeCloseTo(0.12, 1)
    expect(share((a, b) => a.date !== b.date)).toBeCloseTo(0.07, 1)
    expect(share((a, b) => a.isBorderEvent !== b.isBorderEvent)).toBeCloseTo(0.08, 1)
    expect(share((a) => a.place === null)).toBeGreaterThan(0.03)
    expect(new Set(made.map((story) => story.date))).toEqual(new Set(['2026-03-01', '2026-02-28', '2026-03-02']))
  })
})
