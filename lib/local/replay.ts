#!/usr/bin/env node
import { readFileSync, writeFileSync } from 'node:fs'
import { readArguments } from './arguments.ts'
import { fail } from './fail.ts'
import { progressLine } from './progress.ts'
import { readItems } from './replay-items.ts'
import { replay } from './replay-run.ts'

const { values, positionals } = readArguments({
  name: 'replay',
  about:
    'What would my archive have looked like? Sends stored items, in the order of publishedAt under a virtual clock,\n' +
    'through the code of the Lambdas, and writes one line per item: its story, version, cluster and facts.',
  positionals: 'items.jsonl',
  options: {
    out: {
      type: 'string',
      value: 'FILE',
      help: 'where to write the predictions (JSON Lines); standard output without it',
    },
  },
})

const [path] = positionals
if (!path || positionals.length > 1) {
  console.error('replay: name one file of items (JSON Lines)\nTry: npm run replay -- --help')
  process.exit(2)
}

try {
  const items = readItems(readFileSync(path, 'utf8'))
  const progress = progressLine(items.length)
  const lines = await replay(items, progress.step)
  progress.end()
  const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('')
  if (typeof values.out === 'string') writeFileSync(values.out, text)
  else process.stdout.write(text)
} catch (error) {
  fail('replay', error)
}
