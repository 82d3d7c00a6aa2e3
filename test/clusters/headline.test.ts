import { describe, expect, test } from 'vitest'
import { chooseHeadline, defaultPreference, toPreference } from '../../lib/clusters/headline.ts'
import { member } from '../store/samples.ts'

const of = (storyId: string, origin: string, lang = 'en', minute = 1) =>
  member({ storyId, origin, outlet: origin, lang, at: `2026-03-01T10:0${minute}:00.000Z` })
const members = [of('a', 'Farwire', 'en', 3), of('b', 'Northline News', 'en', 2), of('c', 'Meridian Press', 'uk', 1)]

describe('whose headline stands for a cluster', () => {
  test.each([
    [{}, 'a'],
    [{ origins: 'Northline' }, 'b'],
    [{ origins: ' Nobody , Northline News,Farwire ' }, 'b'],
    [{ origins: 'MP', langs: 'uk,en' }, 'c'],
    [{ langs: 'uk-UA' }, 'c'],
    [{ origins: 'Meridian Press' }, 'a'],
    [{ origins: '', langs: '' }, 'a'],
    [{ origins: ',,' }, 'a'],
  ])('%j', (settings, storyId) => {
    expect(chooseHeadline(members, toPreference(settings))?.storyId).toBe(storyId)
  })

  test('what is not set is as by default', () => {
    expect(toPreference({})).toEqual(defaultPreference)
  })
})
