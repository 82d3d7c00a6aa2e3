import { afterAll, beforeAll, expect, test } from 'vitest'
import { matches } from '../../lib/api/answer.ts'
import { cluster, putStory, startApi, version } from './samples.ts'

let api: Awaited<ReturnType<typeof startApi>>
const paths = [
  '/v1/clusters',
  '/v1/clusters/c1',
  '/v1/clusters/c1/stories',
  '/v1/stories/s1',
  '/v1/feeds',
  '/v1/health',
  '/',
  '/clusters/c1',
  '/feeds',
  '/page.css',
]

beforeAll(async () => {
  api = await startApi()
  await api.store.putCluster(cluster({ id: 'c1' }))
  await putStory(api.store, [version({ storyId: 's1' })], { clusterId: 'c1' })
})
afterAll(() => api.close())

test.each(paths)('%s has a strong validator and answers 304 to it', async (path) => {
  const first = await api.app.request(path)
  expect(first.status).toBe(200)
  const etag = first.headers.get('etag') ?? ''
  expect(etag).toMatch(/^"[\w-]{20,}"$/)
  expect(first.headers.get('cache-control')).toMatch(/^public, max-age=\d+/)
  for (const validator of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
    const again = await api.app.request(path, { headers: { 'if-none-match': validator } })
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
    expect(again.headers.get('etag')).toBe(etag)
    expect(again.headers.get('cache-control')).toBe(first.headers.get('cache-control'))
  }
  expect((await api.app.request(path, { headers: { 'if-none-match': '"other"' } })).status).toBe(200)
})

test.each(paths)('HEAD %s has the headers of GET and no body', async (path) => {
  const [get, head] = [await api.app.request(path), await api.app.request(path, { method: 'HEAD' })]
  expect(head.status).toBe(200)
  expect(head.headers.get('etag')).toBe(get.headers.get('etag'))
  expect(await head.text()).toBe('')
})

test('the validator changes with the content', async () => {
  const before = (await api.app.request('/v1/clusters/c1')).headers.get('etag')
  await api.store.putCluster(cluster({ id: 'c1', revision: 2, headline: 'Another headline' }))
  expect((await api.app.request('/v1/clusters/c1')).headers.get('etag')).not.toBe(before)
})

test('scripts of any site may read, and may ask first', async () => {
  const get = await api.app.request('/v1/clusters', { headers: { origin: 'https://desk.example' } })
  expect(get.headers.get('access-control-allow-origin')).toBe('*')
  expect(get.headers.get('access-control-expose-headers')).toContain('ETag')
  const ask = await api.app.request('/v1/clusters', {
    method: 'OPTIONS',
    headers: { origin: 'https://desk.example', 'access-control-request-method': 'GET' },
  })
  expect(ask.status).toBe(204)
  expect(ask.headers.get('access-control-allow-methods')).toBe('GET, HEAD')
})

test.each([
  [null, false],
  ['', false],
  ['"a"', true],
  ['W/"a"', true],
  ['"b" , "a"', true],
  ['a', false],
  ['*', true],
])('If-None-Match %s', (header, expected) => {
  expect(matches(header, '"a"')).toBe(expected)
})
