import { expect, test } from 'vitest'
import { createWorkQueue } from '../../lib/local/work-queue.ts'

test('jobs are done one at a time, in the order in which they came', async () => {
  const done: number[] = []
  let atOnce = 0
  const queue = createWorkQueue<number>(
    async (job) => {
      expect(++atOnce).toBe(1)
      await new Promise((resolve) => setTimeout(resolve, 3 - job))
      done.push(job)
      atOnce -= 1
    },
    () => {},
  )
  queue.push([1, 2])
  queue.push([3])
  await queue.idle()
  expect(done).toEqual([1, 2, 3])
})

test('a job that fails is told and the next one is done', async () => {
  const told: unknown[] = []
  const done: string[] = []
  const queue = createWorkQueue<string>(
    async (job) => {
      if (job === 'bad') throw new Error('no')
      done.push(job)
    },
    (job, error) => told.push([job, String(error)]),
  )
  queue.push(['a', 'bad', 'b'])
  await queue.idle()
  expect(done).toEqual(['a', 'b'])
  expect(told).toEqual([['bad', 'Error: no']])
})

test('work that comes while the queue runs is waited for as well', async () => {
  const done: number[] = []
  const queue = createWorkQueue<number>(
    async (job) => {
      done.push(job)
      if (job < 3) queue.push([job + 1])
    },
    () => {},
  )
  queue.push([1])
  await queue.idle()
  expect(done).toEqual([1, 2, 3])
  expect(queue.waiting()).toBe(0)
})

test('an empty push leaves the queue idle', async () => {
  const queue = createWorkQueue<number>(
    async () => {},
    () => {},
  )
  queue.push([])
  await queue.idle()
  queue.push([1])
  await queue.idle()
  expect(queue.waiting()).toBe(0)
})
