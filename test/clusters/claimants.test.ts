import { expect, test } from 'vitest'
import { groupClaimants } from '../../lib/clusters/claimants.ts'

const SAME: [string, string][] = [
  ["Russia's defence ministry", 'Russian Defence Ministry'],
  ['Ukrainian defense ministry', "Ukraine's defence ministry"],
  ['Kharkiv regional prosecutors', "Kharkiv regional prosecutor's office"],
  ['prosecutors', "Sumy regional prosecutor's office"],
  ['governor', 'governor of Kursk region'],
  ['hospital', 'doctor at hospital'],
]

test.each(SAME)('%s is %s', (a, b) => {
  const groups = groupClaimants([a, b])
  expect(groups.get(a)).toBe(groups.get(b))
})

const OTHERS: [string, string][] = [
  ['Russian Defence Ministry', 'Ukrainian Defence Ministry'],
  ['police', 'border police chief of Kent'],
  ['governor of Kursk region', 'governor of Bryansk region'],
]

test.each(OTHERS)('%s and %s', (a, b) => {
  const groups = groupClaimants([a, b, 'police of Kent', 'police of Essex'])
  expect(groups.get(a) === groups.get(b)).toBe(false)
})
