import { mkdir } from 'node:fs/promises'
import type { Server } from 'node:http'
import { Readable } from 'node:stream'
import { CreateTableCommand, DescribeTableCommand } from '@aws-sdk/client-dynamodb'
import dynalite from 'dynalite'
import dynaliteDb from 'dynalite/db/index.js'
import { expireRows } from './expiry.ts'
import { inProcess } from './in-process.ts'
import type { Client } from './requests.ts'
import { createTableInput, table } from './table.ts'

export const EMBEDDED_TABLE = 'borderwire'

const DAY_MS = 86_400_000

type Database = ReturnType<typeof dynaliteDb.create>['db']

export type Embedded = {
  client: Client
  tableName: string
  /** Deletes rows whose time was over at this time (epoch seconds); answers how many. Runs by itself once a day. */
  expire: (nowSeconds: number) => Promise<number>
  close: () => Promise<void>
}

/** The data folder cannot be opened: another process has it, or it is damaged. */
export class EmbeddedStoreError extends Error {
  override name = 'EmbeddedStoreError'
}

/**
 * Starts a DynamoDB of our own inside this process, with the table in it: in a folder on disk, or in memory without
 * `path`.
 * LevelDB appends every write to its log before it is answered, so that a killed process loses nothing it was told is
 * stored (a power cut may take the last second).
 * @throws EmbeddedStoreError
 */
export async function startEmbedded(options: { path?: string } = {}): Promise<Embedded> {
  if (options.path) await mkdir(options.path, { recursive: true })
  const { server, database } = await open(options.path)
  const { client, close } = inProcess(server)
  await ensureTable(client)
  const expire = (nowSeconds: number) => expireRows(database, EMBEDDED_TABLE, table.ttlAttribute, nowSeconds)
  const stopExpiry = options.path ? daily(() => expire(Date.now() / 1000)) : () => {}
  return {
    client,
    tableName: EMBEDDED_TABLE,
    expire,
    close: async () => {
      stopExpiry()
      await close()
      await database.close()
    },
  }
}

/** At once and every day. What a closing store interrupts is done the next time. */
function daily(work: () => Promise<unknown>): () => void {
  const run = () => void work().catch(() => {})
  const timer = setInterval(run, DAY_MS).unref()
  run()
  return () => clearInterval(timer)
}

/** dynalite opens its database lazily and keeps a failure to itself: wait for it here, where it can be told. */
async function open(path: string | undefined): Promise<{ server: Server; database: Database }> {
  const { create } = dynaliteDb
  let opened: Promise<void> | undefined
  let database: Database | undefined
  dynaliteDb.create = (options) => {
    const store = create(options)
    closeIterators(store.db)
    database = store.db
    opened = store.db.open()
    return store
  }
  let server: Server
  try {
    server = dynalite({ createTableMs: 0, ...(path ? { path } : {}) })
  } finally {
    dynaliteDb.create = create
  }
  try {
    await opened
  } catch (error) {
    throw new EmbeddedStoreError(reason(error, path), { cause: error })
  }
  if (!database) throw new EmbeddedStoreError('dynalite opened no database')
  return { server, database }
}

/** dynalite 4.0 never closes the iterator of a query: each would keep some 8 KB and its snapshot until the process ends. */
function closeIterators(db: { values(range: object): AsyncIterable<unknown>; createValueStream: unknown }): void {
  db.createValueStream = (range: object) => Readable.from(db.values(range))
}

function reason(error: unknown, path: string | undefined): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  const isLocked = cause instanceof Error && 'code' in cause && cause.code === 'LEVEL_LOCKED'
  if (isLocked) return `the data folder ${path} is in use by another process`
  return `the data folder ${path} cannot be opened: ${cause instanceof Error ? cause.message : String(cause)}`
}

async function ensureTable(client: Client): Promise<void> {
  const input = createTableInput(EMBEDDED_TABLE)
  try {
    await client.send(new CreateTableCommand(input))
  } catch (error) {
    if (!(error instanceof Error && error.name === 'ResourceInUseException')) throw error
  }
  for (let attempt = 0; attempt < 500; attempt++) {
    const { Table } = await client.send(new DescribeTableCommand({ TableName: EMBEDDED_TABLE }))
    if (Table?.TableStatus === 'ACTIVE') return
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  // Killed in the very moment of making the table: nothing can be in it.
  throw new EmbeddedStoreError('the table was left half made: delete the data folder and start again')
}
