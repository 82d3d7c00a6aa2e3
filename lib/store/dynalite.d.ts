declare module 'dynalite' {
  import type { Server } from 'node:http'
  export default function dynalite(options: { path?: string; createTableMs?: number }): Server
}

declare module 'dynalite/db/index.js' {
  import type { Readable } from 'node:stream'

  type Database = {
    open(): Promise<void>
    close(): Promise<void>
    values(range: object): AsyncIterable<unknown>
    iterator(range: object): AsyncIterable<[key: string, value: unknown]>
    batch(operations: { type: 'del'; key: string }[]): Promise<unknown>
    createValueStream(range: object): Readable
  }
  const db: { create(options: object): { db: Database } }
  export default db
}
