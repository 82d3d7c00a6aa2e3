import { expect, test } from 'vitest'
import { readItems } from '../../lib/local/replay-items.ts'
import { replay } from '../../lib/local/replay-run.ts'

const item = (fields: Record<string, unknown>) => ({
  feed: 'wire',
  outlet: 'Wire',
  lang: 'en',
  summary: '',
  publishedAt: '2026-11-10T09:00:00Z',
  ...fields,
})
const jsonl = (...items: object[]) => items.map((line) => JSON.stringify(line)).join('\n')

const raid = {
  title: 'Shelling kills two in Shebekino, governor says',
  summary:
    'Two residents of the Russian town of Shebekino were killed by shelling from Ukraine on Tuesday, the governor said.',
}

test('items are read in the order of their time, and labels never reach the program', () => {
  const items = readItems(
    jsonl(
      item({ id: 'b', title: 'Later', publishedAt: '2026-11-10T10:00:00Z', gold: { cluster: 'e1' } }),
      item({ id: 'a', title: 'Earlier' }),
    ),
  )
  expect(items.map((i) => i.id)).toEqual(['a', 'b'])
  expect(items[1]).not.toHaveProperty('gold')
})

test('a line that is no item is named', () => {
  expect(() => readItems('{"id":1,"publishedAt":"2026-11-10T09:00:00Z"}\n{nope')).toThrow('line 2: not a JSON object')
  expect(() => readItems(jsonl(item({ publishedAt: 'soon' })))).toThrow('line 1: publishedAt is no date: soon')
})

test('two reports of one event share a cluster, a new edition of one is its next version, other news stands apart', async () => {
  const items = readItems(
    jsonl(
      item({ id: '1', guid: 'w1', ...raid }),
      item({
        id: '2',
        guid: 'o1',
        feed: 'other',
        outlet: 'Other',
        publishedAt: '2026-11-10T09:30:00Z',
        title: 'Two dead in shelling of Russian border town Shebekino',
        summary:
          'Shells hit Shebekino in the Belgorod region on Tuesday, killing two people, the regional governor said.',
      }),
      item({
        id: '3',
        guid: 'w1',
        publishedAt: '2026-11-10T10:00:00Z',
        ...raid,
        title: `${raid.title}; market closed`,
      }),
      item({
        id: '4',
        guid: 'o2',
        feed: 'other',
        outlet: 'Other',
        publishedAt: '2026-11-10T10:30:00Z',
        title: 'Chess club of Utrecht wins national league',
        summary: 'The club from Utrecht won the last round at home on Tuesday evening.',
      }),
    ),
  )
  const seen: number[] = []
  const [first, second, third, fourth] = await replay(items, (done) => seen.push(done))
  expect(seen).toEqual([1, 2, 3, 4])
  expect(second!.cluster).toBe(first!.cluster)
  expect(third).toMatchObject({ story: first!.story, version: 2, cluster: first!.cluster })
  expect(fourth!.cluster).not.toBe(first!.cluster)
  expect(first).toMatchObject({ isBorderEvent: true, event: { border: 'RU-UA', date: '2026-11-10' } })
  expect(fourth!.isBorderEvent).toBe(false)
})

test('a note to editors is about the event of the story that it takes back', async () => {
  const note = {
    title: 'KILL: Russia-Border-Shelling',
    summary: `Editors: please kill the story headlined "${raid.title}". It was sent in error.`,
  }
  const items = readItems(
    jsonl(
      item({ id: '1', guid: 'w1', ...raid }),
      item({ id: '2', guid: 'w2', publishedAt: '2026-11-11T09:00:00Z', ...note }),
    ),
  )
  const [killed, kill] = await replay(items, () => {})
  expect(killed).toMatchObject({ withdrawn: true, event: { border: 'RU-UA', date: '2026-11-10' } })
  expect(kill).toMatchObject({ wire: 'kill', cluster: null, isBorderEvent: true, event: killed!.event, claims: [] })
})

test('the same archive gives the same predictions', async () => {
  const items = readItems(
    jsonl(item({ id: '1', guid: 'w1', ...raid }), item({ id: '2', guid: 'w2', title: 'Rain expected' })),
  )
  expect(await replay(items, () => {})).toEqual(await replay(items, () => {}))
})
