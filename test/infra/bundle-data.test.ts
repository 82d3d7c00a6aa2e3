import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

function bundleOf(code: string) {
  const folder = mkdtempSync(join(tmpdir(), 'borderwire-bundle-'))
  folders.push(folder)
  writeFileSync(join(folder, 'index.mjs'), code)
  const script = join(root, 'infra/bundle-data.mjs')
  const { status, stderr } = spawnSync(process.execPath, [script, folder])
  return { folder, status, stderr: String(stderr) }
}

it('copies the files that a bundle opens to where it opens them', () => {
  const { folder, status } = bundleOf(
    'a(new URL("./feeds.opml",import.meta.url));b(new URL("./data/places.tsv", import.meta.url))',
  )
  expect(status).toBe(0)
  expect(existsSync(join(folder, 'feeds.opml'))).toBe(true)
  expect(existsSync(join(folder, 'data/places.tsv'))).toBe(true)
})

it('fails the synthesis for a file that is nowhere, and says which', () => {
  const { status, stderr } = bundleOf('a(new URL("./data/nowhere.bin",import.meta.url))')
  expect(status).not.toBe(0)
  expect(stderr).toContain('data/nowhere.bin')
})
