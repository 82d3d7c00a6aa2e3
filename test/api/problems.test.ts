import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../../lib/api/app.ts'
import type { Store } from '../../lib/store/store.ts'
import { NOW, readJson, startApi } from './samples.ts'

let api: Awaited<ReturnType<typeof startApi>>
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

test.each([
  ['/v1/clusters?limit=0', 'limit'],
  ['/v1/clusters?limit=101', 'limit'],
  ['/v1/clusters?limit=ten', 'limit'],
  ['/v1/clusters?limit=1e1', 'limit'],
  ['/v1/clusters?limit=', 'limit'],
  ['/v1/clusters?limit=5&limit=6', 'limit'],
  ['/v1/clusters?cursor=nonsense', 'cursor'],
  ['/v1/clusters?cursor=', 'cursor'],
  [`/v1/clusters?cursor=${'A'.repeat(3000)}`, 'cursor'],
  ['/v1/clusters?lang=english!', 'lang'],
  ['/v1/clusters?since=yesterday', 'since'],
  ['/v1/clusters?since=2026-02-30', 'since'],
  ['/v1/clusters?until=2026-11-22T10:00:00', 'until'],
  ['/v1/clusters?since=2026-11-22&until=2026-11-21', 'until'],
  ['/v1/clusters?langs=en', 'langs'],
  ['/v1/clusters?__proto__=1', '__proto__'],
  ['/v1/clusters/c1?lang=en', 'lang'],
  ['/v1/clusters/c1/stories?limit=0', 'limit'],
  ['/v1/clusters/c1/stories?cursor=nonsense', 'cursor'],
  ['/v1/clusters/c1/stories?lang=en', 'lang'],
  ['/v1/clusters?border=RUS-UA', 'border'],
  ['/v1/clusters?country=Russia', 'country'],
  ['/v1/clusters?type=Battle', 'type'],
  ['/v1/clusters?type=toString', 'type'],
  ['/v1/clusters?date=2026-02-30', 'date'],
  ['/v1/clusters?state=merged', 'state'],
  ['/v1/clusters?unverified=1', 'unverified'],
  ['/v1/clusters?denied=', 'denied'],
  ['/v1/clusters?disputed=yes', 'disputed'],
  ['/v1/stories/s1?x=1', 'x'],
  ['/v1/feeds?x=1', 'x'],
  ['/v1/health?x=1', 'x'],
])('%s is refused, naming %s', async (path, parameter) => {
  const response = await api.app.request(path)
  expect(response.status).toBe(400)
  expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
  expect(await readJson(response)).toMatchObject({ status: 400, code: 'invalid-parameter', parameter })
})

test.each([
  '/v1',
  '/v1/',
  '/v1/clusters/',
  '/v1/clusters/unknown',
  '/v1/clusters/unknown/stories',
  '/v1/stories/unknown',
  `/v1/stories/${'x'.repeat(5000)}`,
  '/v1/stories/%E0%A4%A',
  '/v1/stories/%00',
  '/v1/clusters/..%2F..%2Fetc',
  '/nowhere',
])('there is nothing at %s', async (path) => {
  const response = await api.app.request(path)
  expect(response.status).toBe(404)
  expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
  expect(await readJson(response)).toMatchObject({ status: 404, code: 'not-found' })
})

test.each(['POST', 'PUT', 'PATCH', 'DELETE'])('%s is answered with what is allowed', async (method) => {
  for (const path of ['/v1/clusters', '/v1/clusters/c1', '/v1/stories/s1', '/v1/feeds', '/v1/health', '/', '/feeds']) {
    const response = await api.app.request(path, { method })
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS')
    expect(await readJson(response)).toMatchObject({ status: 405, code: 'method-not-allowed' })
  }
})

test('a failing store is a 500 that tells the log and not the client', async () => {
  const secret = 'AccessDenied for arn:aws:dynamodb:eu-central-1:123456789012:table/news'
  const failing = new Proxy({}, { get: () => async () => Promise.reject(new Error(secret)) }) as Store
  const logged: unknown[] = []
  const app = createApp({ store: failing, now: () => NOW, log: (event, fields) => logged.push(event, fields) })
  for (const path of [
    '/v1/clusters',
    '/v1/clusters/c1',
    '/v1/stories/s1',
    '/v1/feeds',
    '/v1/health',
    '/',
    '/clusters/c1',
  ]) {
    const response = await app.request(path)
    expect(response.status).toBe(500)
    const text = await response.text()
    expect(text).not.toContain('arn:')
    expect(text).not.toContain('lib/')
    expect(JSON.parse(text)).toMatchObject({ code: 'internal-error', status: 500 })
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  }
  expect(JSON.stringify(logged)).toContain(secret)
})
