import { execFile, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { CreateTableCommand, type CreateTableCommandInput, DynamoDBClient } from '@aws-sdk/client-dynamodb'

const run = promisify(execFile)

/** The npm package that carries DynamoDB Local. Its licence allows use, not passing on: fetched here, never committed. */
const PACKAGE = 'amplify-dynamodb-simulator@2.9.30'
const CACHE = fileURLToPath(new URL('../../node_modules/.cache/dynamodb-local', import.meta.url))

export type Found = { folder: string } | { missing: string }

export type LocalDynamo = { client: DynamoDBClient; endpoint: string; close: () => Promise<void> }

/** Finds DynamoDB Local, fetching it once; says what is missing when it cannot run here. */
export async function findDynamoDbLocal(): Promise<Found> {
  try {
    await run('java', ['-version'])
  } catch {
    return { missing: 'no Java found' }
  }
  const folder = join(CACHE, 'emulator')
  if (existsSync(join(folder, 'DynamoDBLocal.jar'))) return { folder }
  try {
    await fetchInto(folder)
    return { folder }
  } catch (error) {
    return { missing: `${PACKAGE} could not be fetched: ${error instanceof Error ? error.message.split('\n')[0] : ''}` }
  }
}

async function fetchInto(folder: string): Promise<void> {
  await mkdir(CACHE, { recursive: true })
  const staging = await mkdtemp(join(CACHE, 'fetch-'))
  try {
    await run('npm', ['pack', PACKAGE, '--silent', '--pack-destination', staging], { timeout: 120_000 })
    const [archive] = await readdir(staging)
    await run('tar', ['-xzf', join(staging, archive ?? ''), '-C', staging, 'package/emulator'])
    // Another test file may have been faster: then its folder stands, and ours goes.
    await rename(join(staging, 'package/emulator'), folder).catch((error) => {
      if (!existsSync(join(folder, 'DynamoDBLocal.jar'))) throw error
    })
  } finally {
    await rm(staging, { recursive: true, force: true })
  }
}

/** Starts it in memory with one table. */
export async function startDynamoDbLocal(folder: string, table: CreateTableCommandInput): Promise<LocalDynamo> {
  const port = await freePort()
  const java = spawn(
    'java',
    ['-Djava.library.path=./DynamoDBLocal_lib', '-jar', 'DynamoDBLocal.jar', '-inMemory', '-disableTelemetry'].concat(
      '-port',
      String(port),
    ),
    { cwd: folder, stdio: 'ignore' },
  )
  const ended = new Promise<void>((resolve) => java.once('close', () => resolve()))
  const endpoint = `http://127.0.0.1:${port}`
  const client = new DynamoDBClient({
    endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  })
  await whenReady(() => fetch(endpoint).then(() => undefined))
  await client.send(new CreateTableCommand(table))
  return {
    client,
    endpoint,
    close: async () => {
      client.destroy()
      java.kill()
      await ended
    },
  }
}

async function whenReady(probe: () => Promise<void>): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await probe()
    } catch (error) {
      if (attempt === 300) throw error
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address ? address.port : 0
}
