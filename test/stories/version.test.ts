import { describe, expect, it } from 'vitest'
import type { Entry } from '../../lib/feeds/entry.ts'
import { draftVersion } from '../../lib/stories/draft.ts'
import { fingerprint } from '../../lib/stories/fingerprint.ts'
import { toVersion } from '../../lib/stories/version.ts'
import { fc } from '../helpers/properties.ts'
import { entry } from './factory.ts'

const source = { id: 'farwire', url: 'https://farwire.example/rss', outlet: 'Farwire', lang: 'en' }
const fetchedAt = '2024-06-03T12:00:00.000Z'
const version = (fields: Partial<Entry>, n = 1) =>
  toVersion(
    entry({ title: 'Shell hits barn', summary: 'Two people were hurt on Monday, the council said.', ...fields }),
    source,
    { fetchedAt, version: n },
  )

const draft = (fields: Partial<Entry>) =>
  draftVersion(entry({ title: 'Shell hits barn', ...fields }), source, { fetchedAt, version: 1 })

describe('times of a version', () => {
  it.each([
    [
      'as the feed gives them',
      '2024-06-03T10:00:00.000Z',
      undefined,
      '2024-06-03T10:00:00.000Z',
      '2024-06-03T10:00:00.000Z',
    ],
    [
      'the update counts',
      '2024-06-03T10:00:00.000Z',
      '2024-06-03T11:00:00.000Z',
      '2024-06-03T10:00:00.000Z',
      '2024-06-03T11:00:00.000Z',
    ],
    [
      'an update before the publication does not',
      '2024-06-03T10:00:00.000Z',
      '2024-06-03T09:00:00.000Z',
      '2024-06-03T10:00:00.000Z',
      '2024-06-03T10:00:00.000Z',
    ],
    [
      'a few minutes ahead are borne',
      '2024-06-03T12:05:00.000Z',
      undefined,
      '2024-06-03T12:05:00.000Z',
      '2024-06-03T12:05:00.000Z',
    ],
    ['the future is left out', '2024-06-03T13:00:00.001Z', undefined, undefined, fetchedAt],
    ['none is invented', undefined, undefined, undefined, fetchedAt],
  ])('%s', (_, publishedAt, updatedAt, keptAt, at) => {
    const made = draft({ ...(publishedAt ? { publishedAt } : {}), ...(updatedAt ? { updatedAt } : {}) })
    expect([made.publishedAt, made.at]).toEqual([keptAt, at])
  })
  it('an embargo is kept while it runs', () => {
    expect(draft({ wire: { embargoedUntil: '2024-06-03T18:00:00.000Z' } }).embargoedUntil).toBe(
      '2024-06-03T18:00:00.000Z',
    )
    expect(draft({ wire: { embargoedUntil: '2024-06-03T08:00:00.000Z' } }).embargoedUntil).toBeUndefined()
  })
})

describe('a version', () => {
  it('carries class, number, note and a headline without its mark', () => {
    expect(version({ title: 'UPDATE 2-Shell hits barn', body: '(Adds mayor)\n\nTwo people were hurt.' })).toMatchObject(
      {
        wire: 'update',
        wireNumber: 2,
        note: 'Adds mayor',
        title: 'Shell hits barn',
        body: 'Two people were hurt.',
        lang: 'en',
        origin: 'Farwire',
        version: 1,
      },
    )
  })
  it('takes no region in brackets for an agency', () => {
    const body = 'ODESA (Ukraine) – Two people were hurt in the port on Monday, the council said.'
    expect(version({ body }).origin).toBe('Farwire')
  })
  it('after the first is an update unless it says otherwise', () => {
    expect(version({}, 2).wire).toBe('update')
    expect(version({ title: 'CORRECTED-Shell hits barn' }, 3).wire).toBe('corrected')
  })
  it('is the same for the same entry, has facts and a profile, and holds nothing undefined', () => {
    const made = version({ url: 'https://farwire.example/1' })
    expect(made).toEqual(version({ url: 'https://farwire.example/1' }))
    expect(made.facts.places).toBeInstanceOf(Array)
    expect(made.profile.keys.length).toBeGreaterThan(0)
    expect(Object.values(made)).not.toContain(undefined)
  })
  it('is made of any entry', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'grapheme' }),
        (title, summary, body) => {
          const made = version({ title, summary, body })
          expect(made.storyId).toHaveLength(22)
        },
      ),
      { numRuns: 30 },
    )
  })
})

describe('hostile texts', () => {
  const pieces = [
    '"',
    '(A) - ',
    '/A/ ',
    '— A. ',
    '«а ',
    '12:30 GMT ',
    '...read more',
    '\n- X: ',
    'сообщает «',
    'п’',
    '\u202e(((',
    '😀',
  ]
  it.each(pieces)('a megabyte of %j takes bounded time', (piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length))
    const started = performance.now()
    draftVersion(entry({ title: text, summary: text, body: text, author: text }), source, { fetchedAt, version: 1 })
    fingerprint({ title: text, summary: text, body: text })
    expect(performance.now() - started).toBeLessThan(1000)
  })
})
