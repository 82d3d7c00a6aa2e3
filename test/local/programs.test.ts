import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FeedServer, startFeedServer } from '../helpers/feed-server.ts'

const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Wire</title>
<entry><id>1</id><title>Crossing at the river closed</title><updated>2026-11-10T09:00:00Z</updated></entry></feed>`

let server: FeedServer
let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'borderwire-'))
  server = await startFeedServer({ '/feed': { body: ATOM } })
})

afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

function run(program: string, ...argv: string[]): Promise<{ status: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', `lib/local/${program}.ts`, ...argv])
  let out = ''
  let err = ''
  child.stdout.on('data', (chunk) => {
    out += chunk
  })
  child.stderr.on('data', (chunk) => {
    err += chunk
  })
  return new Promise((resolve) => child.once('close', (status) => resolve({ status, out, err })))
}

test.each(['demo', 'start', 'ingest', 'replay'])('%s explains itself', async (program) => {
  const { status, out } = await run(program, '--help')
  expect(status).toBe(0)
  expect(out).toContain(`npm run ${program} --`)
})

test('an unknown option is refused with the way to help', async () => {
  const { status, err } = await run('ingest', '--colour')
  expect(status).toBe(2)
  expect(err).toContain("'--colour'")
  expect(err).toContain('--help')
})

test('ingest of one feed tells what came; once more tells that nothing is due', async () => {
  const argv = ['--feed', `${server.origin}/feed`, '--allow-origin', server.origin, '--data', join(folder, 'one')]
  const first = await run('ingest', ...argv)
  expect(first).toMatchObject({ status: 0, err: '' })
  expect(first.out).toContain('1 items, 1 new, 0 updated, 0 unchanged, 0 skipped')
  const second = await run('ingest', ...argv)
  expect(second.status).toBe(0)
  expect(second.out).toContain('not due until')
})

test('a feed on a private address is refused unless its origin is allowed, and the run itself succeeds', async () => {
  const { status, out } = await run('ingest', '--feed', `${server.origin}/feed`, '--data', join(folder, 'two'))
  expect(status).toBe(0)
  expect(out).toMatch(/✗ .*port \d+ is not read/)
})

test('what its user can mend is told in a sentence', async () => {
  const missing = await run('ingest', '--feeds', join(folder, 'none.opml'), '--data', join(folder, 'three'))
  expect(missing).toMatchObject({ status: 1, err: expect.stringContaining('cannot read the catalogue') })
  writeFileSync(join(folder, 'empty.opml'), '<opml version="2.0"><body/></opml>')
  const empty = await run('ingest', '--feeds', join(folder, 'empty.opml'), '--data', join(folder, 'four'))
  expect(empty).toMatchObject({ status: 1, err: expect.stringContaining('lists no feed') })
})
