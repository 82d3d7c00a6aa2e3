import { expect, test } from 'vitest'
import { safeLink, withoutSecrets } from '../../lib/api/link.ts'
import { parseClusterQuery } from '../../lib/api/query.ts'
import { fc } from '../helpers/properties.ts'

const names = fc.oneof(
  fc.constantFrom('limit', 'cursor', 'lang', 'since', 'until', '__proto__', 'constructor'),
  fc.string(),
)
const texts = fc.oneof(
  fc.string(),
  fc.integer().map(String),
  fc.date({ noInvalidDate: true }).map((d) => d.toISOString()),
)

test('any query is either understood or refused with the name of a parameter that it holds', () => {
  fc.assert(
    fc.property(fc.dictionary(names, fc.array(texts, { minLength: 1, maxLength: 3 })), (given) => {
      const parsed = parseClusterQuery(given)
      if (!parsed.ok) {
        expect(Object.keys(given).map((name) => name.slice(0, 100))).toContain(parsed.problem.parameter)
        return
      }
      const { limit, since, until } = parsed.query
      expect(limit).toBeGreaterThanOrEqual(1)
      expect(limit).toBeLessThanOrEqual(100)
      for (const time of [since, until]) if (time) expect(new Date(time).toISOString()).toBe(time)
    }),
  )
})

test.each([
  ['https://farrow.example/a b', 'https://farrow.example/a%20b'],
  ['HTTP://farrow.example', 'http://farrow.example/'],
  ['javascript:alert(1)', undefined],
  [' java\nscript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['//farrow.example', undefined],
  ['not a link', undefined],
  ['', undefined],
  [undefined, undefined],
  [`https://farrow.example/${'a'.repeat(3000)}`, undefined],
])('the link %s is served as %s', (url, expected) => {
  expect(safeLink(url)).toBe(expected)
})

test.each([
  ['https://user:secret@farrow.example/feed', 'https://farrow.example/feed'],
  ['nonsense', ''],
])('%s is shown as %s', (url, expected) => {
  expect(withoutSecrets(url)).toBe(expected)
})
