import { describe, expect, it } from 'vitest'
import { classifyChange } from '../../lib/stories/change.ts'
import { classify } from '../../lib/stories/wire-class.ts'

const body =
  'Two shells hit a barn near the river frontier on Monday, wounding a farmer and his son, the district council said. ' +
  'The barn burnt to the ground within an hour. It was not clear who had fired, and the truce has held since autumn.'
const before = { title: 'Shells hit barn near boder', summary: 'Two people were hurt, the council said.', body }

describe('a new content under the same id', () => {
  it.each([
    ['a misspelt word put right', { title: 'Shells hit barn near border' }, 'refile'],
    ['a comma', { summary: 'Two people were hurt the council said.' }, 'refile'],
    ['letters in a name of the body', { body: body.replace('frontier', 'frontiere') }, 'refile'],
    ['another figure', { summary: 'Ten people were hurt, the council said.' }, 'update'],
    ['another figure in digits', { title: 'Shells hit 3 barns near boder' }, 'update'],
    ['a paragraph more', { body: `${body} The farmer later died.` }, 'update'],
    ['another headline', { title: 'Farmer hurt as barn burns' }, 'update'],
    ['a mark of update', { title: 'UPDATED: Shells hit barn near boder' }, 'update'],
    ['a mark of correction', { title: 'CORRECTED: Shells hit barn near boder' }, 'corrected'],
    ['a correction told in brackets', { summary: '(Corrects number hurt) One person was hurt.' }, 'corrected'],
    ['a correction told in a line of its own', { summary: 'ВИПРАВЛЕНО. One person was hurt.' }, 'corrected'],
    [
      'a correction told at the end',
      { body: `${body} An earlier version of this story misstated the day.` },
      'corrected',
    ],
    ['a kill', { title: 'STORY WITHDRAWN: Shells hit barn', summary: '', body: '' }, 'kill'],
    ['a mark of a round-up', { title: 'WRAPUP 1-Shells hit barns near border' }, 'wrapup'],
  ])('%s', (_, change, expected) => {
    expect(classifyChange(classify(before), classify({ ...before, ...change }))).toBe(expected)
  })
  it('an alert that grows into a story is an update', () => {
    const alert = classify({ title: 'BREAKING: Shells hit barn', summary: 'More to follow.' })
    expect(
      classifyChange(alert, classify({ title: 'Shells hit barn, two hurt', summary: 'Two were hurt.', body })),
    ).toBe('update')
  })
  it('a note that stays is not said twice', () => {
    const corrected = classify({ ...before, summary: '(Corrects day) Two people were hurt, the council said.' })
    const next = classify({
      ...before,
      summary: '(Corrects day) Two people were hurt, the council said.',
      body: `${body} The farmer later died.`,
    })
    expect(classifyChange(corrected, next)).toBe('update')
  })
  it('a second update has another number', () => {
    const first = classify({ ...before, title: 'UPDATE 1-Shells hit barn' })
    expect(classifyChange(first, classify({ ...before, title: 'UPDATE 2-Shells hit barn' }))).toBe('update')
  })
  it('a running report stays one', () => {
    const live = classify({ title: 'LIVE: shelling on the river', summary: 'a' })
    expect(classifyChange(live, classify({ title: 'LIVE: shelling on the river', summary: 'b' }))).toBe('wrapup')
  })
})
