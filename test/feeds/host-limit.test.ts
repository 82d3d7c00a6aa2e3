import { expect, test } from 'vitest'
import { createHostLimit } from '../../lib/feeds/host-limit.ts'

const tick = () => new Promise((resolve) => setTimeout(resolve, 2))

test('runs at most so many at a time, and at most one per host, in the order in which they came', async () => {
  const limit = createHostLimit(3)
  const running = new Map<string, number>()
  const started: string[] = []
  let most = 0
  const task = (host: string, name: string) =>
    limit(`https://${host}/${name}`, async () => {
      started.push(name)
      running.set(host, (running.get(host) ?? 0) + 1)
      most = Math.max(
        most,
        [...running.values()].reduce((sum, n) => sum + n, 0),
      )
      expect(running.get(host)).toBe(1)
      await tick()
      running.set(host, (running.get(host) ?? 0) - 1)
      return name
    })
  const results = await Promise.all([
    task('a', '1'),
    task('a', '2'),
    task('b', '3'),
    task('c', '4'),
    task('d', '5'),
    task('a', '6'),
  ])
  expect(results).toEqual(['1', '2', '3', '4', '5', '6'])
  expect(most).toBe(3)
  expect(started.indexOf('2')).toBeLessThan(started.indexOf('6'))
  expect(started.slice(0, 3)).toEqual(['1', '3', '4'])
})

test('a task that fails frees its place', async () => {
  const limit = createHostLimit(1)
  await expect(limit('a', async () => Promise.reject(new Error('x')))).rejects.toThrow('x')
  expect(await limit('a', async () => 1)).toBe(1)
})
