import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb'
import { functionNamed, resources, type Synthesized } from '../infra/synthesized.ts'

const runner = fileURLToPath(new URL('invoke.mjs', import.meta.url))

/** CreateTable input from the synthesized table. */
export function tableInput({ stateful }: Synthesized, TableName: string): CreateTableCommandInput {
  const { Properties } = resources(stateful, 'AWS::DynamoDB::GlobalTable')[0]![1]
  return {
    TableName,
    BillingMode: Properties.BillingMode,
    KeySchema: Properties.KeySchema,
    AttributeDefinitions: Properties.AttributeDefinitions,
    GlobalSecondaryIndexes: Properties.GlobalSecondaryIndexes.map(
      ({ IndexName, KeySchema, Projection }: Record<string, unknown>) => ({ IndexName, KeySchema, Projection }),
    ),
  }
}

/**
 * Calls a function of the stack from its bundled asset, in a process of its own, with the environment that the stack
 * gives it. `known` says what the stack's references stand for here.
 */
export async function invoke(
  synthesized: Synthesized,
  name: string,
  event: unknown,
  known: { references: [pattern: RegExp, value: string][]; env: Record<string, string> },
  // biome-ignore lint/suspicious/noExplicitAny: what a handler answers is for the test to say.
): Promise<any> {
  const [, { Properties }] = functionNamed(synthesized.stateless, name)
  const variables = Object.entries(Properties.Environment.Variables).map(([variable, value]) => [
    variable,
    typeof value === 'string' ? value : resolve(value, known.references),
  ])
  const [file] = Properties.Handler.split('.')
  const child = spawn(
    process.execPath,
    [runner, join(assetFolder(synthesized, Properties.Code.S3Key), `${file}.mjs`)],
    {
      env: { PATH: process.env.PATH, ...Object.fromEntries(variables), ...known.env },
      stdio: ['pipe', 'pipe', 'pipe'],
    },
  )
  child.stdin.end(JSON.stringify(event))
  const [out, err, code] = await Promise.all([
    textOf(child.stdout),
    textOf(child.stderr),
    new Promise<number | null>((done) => child.once('close', done)),
  ])
  if (code !== 0) throw new Error(`${name} failed:\n${err}`)
  return JSON.parse(out)
}

function resolve(value: unknown, references: [RegExp, string][]): string {
  const text = JSON.stringify(value)
  const found = references.find(([pattern]) => pattern.test(text))
  if (!found) throw new Error(`nothing stands for ${text}`)
  return found[1]
}

function assetFolder({ folder }: Synthesized, key: string): string {
  const { files } = JSON.parse(readFileSync(join(folder, 'BorderwireStateless.assets.json'), 'utf8'))
  return join(folder, files[key.replace(/\.zip$/, '')].source.path)
}

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  let text = ''
  for await (const chunk of stream) text += chunk
  return text
}
