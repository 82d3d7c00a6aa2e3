import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * Run after a function is bundled: puts beside the bundle the files that its code opens, which is every
 * `new URL('./…', import.meta.url)` in it. They are looked for where the code has them: the project's root and the
 * rooms of lib. A file that is nowhere fails the synthesis, not the function. Plain JavaScript: it runs once per bundle.
 */
const OPENED = /new URL\(["'`]\.\/([\w./-]{1,200})["'`],\s?import\.meta\.url\)/g

const root = fileURLToPath(new URL('..', import.meta.url))
const rooms = readdirSync(join(root, 'lib')).map((room) => join(root, 'lib', room))

/** @param {string} bundle folder of the bundle */
function copyOpened(bundle) {
  const code = readFileSync(join(bundle, 'index.mjs'), 'utf8')
  for (const path of new Set(Array.from(code.matchAll(OPENED), (match) => match[1] ?? ''))) {
    const source = [root, ...rooms].map((folder) => join(folder, path)).find((file) => existsSync(file))
    if (!source) throw new Error(`a function opens ${path}, which is not there: has \`npm run data\` been run?`)
    mkdirSync(dirname(join(bundle, path)), { recursive: true })
    cpSync(source, join(bundle, path))
  }
}

copyOpened(process.argv[2] ?? '.')
