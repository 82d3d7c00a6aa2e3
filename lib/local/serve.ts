import type { Server } from 'node:http'
import { serve } from '@hono/node-server'
import type { Hono } from 'hono'

/** Serves the app on a port of this machine. Rejects with a sentence that says what to do when the port is taken. */
export function serveApp(app: Hono, port: number): Promise<{ port: number; close: () => Promise<void> }> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port }, (info) =>
      resolve({ port: info.port, close: () => closeServer(server as Server) }),
    )
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(`port ${port} is taken by another program; choose one with PORT=3001`, { cause: error })
          : error,
      ),
    )
  })
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(() => resolve()))
}

/** The port that PORT asks for, 3000 without it. */
export function portFromEnvironment(text = process.env.PORT): number {
  if (text === undefined || text === '') return 3000
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port
  throw new Error(`PORT is ${JSON.stringify(text)}; it must be a number from 0 to 65535`)
}
