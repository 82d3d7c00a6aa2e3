import { describe, expect, test } from 'vitest'
import { compare } from '../../lib/clusters/compare.ts'
import { toProfile } from '../../lib/clusters/profile.ts'
import { traitsOf } from '../../lib/clusters/traits.ts'
import { PUBLICATION_DAY } from '../../lib/events/facts.ts'
import { facts, filed } from './samples.ts'

function told(date: string, dateWords?: string, title = 'Shells hit a farm') {
  const draft = filed({
    feed: date,
    id: date,
    title,
    summary: 'Shells hit a farm, officials said.',
  })
  return traitsOf(toProfile({ ...draft, facts: facts({ date, ...(dateWords ? { dateWords } : {}) }) }))
}

describe('days of two reports of one village', () => {
  test('told days that differ are two events', () => {
    const features = compare(told('2026-03-10'), told('2026-03-11', 'on Wednesday'))
    expect(features).toMatchObject({ 'event.serial': 1, 'date.next': 1 })
  })

  test('a later day that is only that of publication may be a late report of the same event', () => {
    for (const features of [
      compare(told('2026-03-10'), told('2026-03-11', PUBLICATION_DAY)),
      compare(told('2026-03-11', PUBLICATION_DAY), told('2026-03-10')),
    ]) {
      expect(features).toMatchObject({ 'date.late': 1 })
      expect(features).not.toHaveProperty('event.serial')
      expect(features).not.toHaveProperty('date.next')
    }
  })

  test('a report that says "again" tells another event', () => {
    const again = told('2026-03-11', PUBLICATION_DAY, 'Farm shelled again')
    expect(compare(told('2026-03-10'), again)).toHaveProperty('event.serial')
  })

  test('nothing that was published is told to happen later, and no report is late by a week', () => {
    expect(compare(told('2026-03-10', PUBLICATION_DAY), told('2026-03-11'))).toHaveProperty('event.serial')
    expect(compare(told('2026-03-10'), told('2026-03-17', PUBLICATION_DAY))).toHaveProperty('event.serial')
  })
})
