/**
 * Takes the border lines out of data/gazetteer.bin into data/border-lines.bin (`npm run data`, after build.ts): the map
 * on a page needs them, and not the forty times larger rest.
 */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { packLines } from '../border-lines.ts'
import { gazetteer } from '../gazetteer.ts'

const target = fileURLToPath(new URL('./border-lines.bin', import.meta.url))
const file = packLines(gazetteer())
if (existsSync(target) && readFileSync(target).equals(file)) console.log('data: border-lines.bin is up to date')
else {
  writeFileSync(`${target}.new`, file)
  renameSync(`${target}.new`, target)
  console.log(`data: border-lines.bin, ${(file.length / 1e6).toFixed(1)} MB`)
}
