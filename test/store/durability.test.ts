import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createStore } from '../../lib/store/dynamo.ts'
import { EmbeddedStoreError, startEmbedded } from '../../lib/store/embedded.ts'

const writer = fileURLToPath(new URL('writer.ts', import.meta.url))

function startWriter(path: string, first: number): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', writer, path, String(first)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

/** Lets the writer have `count` lines of its own confirmed, then kills it in the middle of whatever it is doing. */
async function killAfter(child: ChildProcess, count: number): Promise<string[]> {
  const lines: string[] = []
  for await (const line of createInterface({ input: child.stdout! })) {
    lines.push(line)
    if (lines.length === count) child.kill('SIGKILL')
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  return lines
}

describe('embedded store on disk', () => {
  let path: string
  beforeAll(async () => {
    path = await mkdtemp(join(tmpdir(), 'borderwire-store-'))
  })
  afterAll(() => rm(path, { recursive: true, force: true }))

  it('has all it confirmed after kill -9, again and again', async () => {
    const confirmed: string[] = []
    for (let round = 1; round <= 3; round++) {
      confirmed.push(...(await killAfter(startWriter(path, confirmed.length), 40 + 37 * round)))
      const embedded = await startEmbedded({ path })
      const store = createStore(embedded.client, embedded.tableName)
      const ids = confirmed.filter((line) => line.startsWith('story')).map((line) => line.slice(6))
      const revision = Math.max(
        ...confirmed.filter((line) => line.startsWith('rev')).map((line) => Number(line.slice(9))),
      )
      expect(ids.length).toBeGreaterThan(10)
      expect(new Set((await store.getStories(ids)).map((story) => story.id))).toEqual(new Set(ids))
      for (const id of ids.slice(-5)) expect(await store.getVersions(id)).toHaveLength(1)
      const pending = new Set(await store.pendingStories(5000))
      expect(ids.filter((id) => !pending.has(id))).toEqual([])

      const cluster = await store.getCluster('c1')
      expect(cluster?.revision).toBeGreaterThanOrEqual(revision)
      // Whatever the kill left half done in the index, the next write makes the list right.
      const updatedAt = new Date(Date.UTC(2026, 0, 2, round)).toISOString()
      expect(
        await store.putCluster({ ...cluster!, revision: cluster!.revision + 1, updatedAt, lastReportAt: updatedAt }),
      ).toBe(true)
      const { items } = await store.listClusters({ limit: 100, borderEventsOnly: true })
      expect(items.map((item) => [item.id, item.updatedAt])).toEqual([['c1', updatedAt]])
      await embedded.close()
    }
  }, 60_000)

  it('refuses requests once it is closed, and finishes those under way', async () => {
    const embedded = await startEmbedded({ path })
    const store = createStore(embedded.client, embedded.tableName)
    const underWay = store.putState('last', 'words', 0)
    await embedded.close()
    expect((await Promise.allSettled([underWay]))[0]?.status).toBe('fulfilled')
    await expect(store.getState('last')).rejects.toThrow('the embedded store is closed')
    const again = await startEmbedded({ path })
    expect((await createStore(again.client, again.tableName).getState('last'))?.value).toBe('words')
    await again.close()
  })

  it('tells a second process that the folder is taken', async () => {
    const embedded = await startEmbedded({ path })
    try {
      await expect(startEmbedded({ path })).rejects.toThrow(EmbeddedStoreError)
      await expect(startEmbedded({ path })).rejects.toThrow(/in use by another process/)
    } finally {
      await embedded.close()
    }
  })
})
