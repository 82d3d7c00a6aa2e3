import { describe, expect, it } from 'vitest'
import type { Entry } from '../../lib/feeds/entry.ts'
import { contentHashOf, storyIdOf } from '../../lib/stories/identity.ts'
import { fc } from '../helpers/properties.ts'

const entry: Entry = {
  key: 'id:1',
  title: 'Shell hits barn',
  summary: 'A shell hit a barn.',
  categories: [],
  points: [],
  media: [],
}

describe('story ids', () => {
  it('are stable: stored ids must mean the same after every release', () => {
    expect(storyIdOf('farwire-world', 'id:urn:1')).toBe('urjWQyX3m3m-Luu4mgvBIL')
  })
  it('are URL-safe, of one length, and differ with feed and key', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (feed, key, feed2, key2) => {
        const id = storyIdOf(feed, key)
        expect(id).toMatch(/^[\w-]{22}$/u)
        expect(id === storyIdOf(feed2, key2)).toBe(feed === feed2 && key === key2)
      }),
    )
  })
  it('cannot be met from another feed by moving characters between feed and key', () => {
    expect(storyIdOf('a', 'bc')).not.toBe(storyIdOf('ab', 'c'))
  })
})

describe('content hashes', () => {
  const hash = contentHashOf(entry)
  it.each([
    ['times', { publishedAt: '2024-01-01T00:00:00.000Z', updatedAt: '2024-01-02T00:00:00.000Z' }],
    ['categories and media', { categories: ['x'], media: [{ url: 'https://farwire.example/i.jpg' }] }],
    ['spaces', { title: ' Shell  hits\nbarn ' }],
    ['a usable status said outright', { wire: { pubStatus: 'usable' as const } }],
  ])('do not change with %s', (_, change) => expect(contentHashOf({ ...entry, ...change })).toBe(hash))
  it.each([
    ['the headline', { title: 'Shell misses barn' }],
    ['a letter', { summary: 'A shell hit a barm.' }],
    ['the body', { body: 'More.' }],
    ['the address', { url: 'https://farwire.example/1' }],
    ['a cancellation', { wire: { pubStatus: 'canceled' as const } }],
    ['a deletion', { wire: { deleted: true } }],
    ['an embargo', { wire: { embargoedUntil: '2030-01-01T00:00:00.000Z' } }],
    ['text moved from one part to another', { title: 'Shell hits', summary: 'barn A shell hit a barn.' }],
  ])('change with %s', (_, change) => expect(contentHashOf({ ...entry, ...change })).not.toBe(hash))
})
