// Child process: loads a bundled function as Lambda does and calls its handler with the event on standard input.
import { writeSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

let input = ''
for await (const chunk of process.stdin) input += chunk
console.log = console.info = console.error
const { handler } = await import(pathToFileURL(process.argv[2]).href)
const result = await handler(JSON.parse(input), { awsRequestId: 'test' })
writeSync(1, JSON.stringify(result ?? null))
process.exit(0)
