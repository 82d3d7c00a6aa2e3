import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

/** Old generation that V8 may use for the whole set, one document after the other. */
const heapMegabytes = 160

test('all hostile documents are read by one process within 256 MB', () => {
  const run = spawnSync(
    process.execPath,
    [
      `--max-old-space-size=${heapMegabytes}`,
      '--import',
      'tsx',
      fileURLToPath(new URL('hostile-run.ts', import.meta.url)),
    ],
    { encoding: 'utf8', timeout: 60_000, env: { ...process.env, NODE_OPTIONS: '' } },
  )
  expect(run.stderr).not.toMatch(/heap|fatal/i)
  expect(run.status).toBe(0)
  const { documents, worst } = JSON.parse(run.stdout) as {
    documents: number
    worst: { name: string; megabytes: number }
  }
  expect(documents).toBeGreaterThanOrEqual(60)
  expect(worst.megabytes, worst.name).toBeLessThan(256)
}, 90_000)
