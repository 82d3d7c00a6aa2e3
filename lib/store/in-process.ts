import { EventEmitter } from 'node:events'
import type { Server } from 'node:http'
import type { Client } from './requests.ts'

/** dynalite wants a signature of this form and does not check it. */
const HEADERS = {
  'content-type': 'application/x-amz-json-1.0',
  authorization: 'AWS4-HMAC-SHA256 Credential=embedded, SignedHeaders=host, Signature=none',
  'x-amz-date': '20260101T000000Z',
}

type Answer = { status: number; body: string }
type Command = { constructor: { name: string }; input: object }

export type InProcess = {
  client: Client
  /** Refuses what comes from now on and waits for what is under way: dynalite would end the process over either. */
  close: () => Promise<void>
}

/**
 * A client that hands commands to a dynalite server in this very process: the JSON that the SDK would send, without
 * socket, signature and middleware, which cost several times what the request itself does. The server listens nowhere,
 * so that no other program, and no page in a browser, can reach the table.
 */
export function inProcess(server: Server): InProcess {
  const underWay = new Set<Promise<Answer>>()
  let isClosed = false
  const send = async (command: Command): Promise<unknown> => {
    if (isClosed) throw new Error('the embedded store is closed')
    const operation = command.constructor.name.replace(/Command$/, '')
    const exchanged = exchange(server, operation, JSON.stringify(command.input, toBase64))
    underWay.add(exchanged)
    const { status, body } = await exchanged.finally(() => underWay.delete(exchanged))
    if (status === 200) return JSON.parse(body, fromBase64)
    throw toError(body)
  }
  const close = async () => {
    isClosed = true
    await Promise.allSettled(underWay)
  }
  return { client: { send } as Client, close }
}

/** The few members of node's request and response that dynalite touches. */
function exchange(server: Server, operation: string, body: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const incoming = Object.assign(new EventEmitter(), {
      method: 'POST',
      url: '/',
      headers: { ...HEADERS, 'x-amz-target': `DynamoDB_20120810.${operation}` },
    })
    const outgoing = {
      statusCode: 200,
      setHeader: () => {},
      end: (text = '') => resolve({ status: outgoing.statusCode, body: text }),
    }
    try {
      server.emit('request', incoming, outgoing)
      incoming.emit('data', Buffer.from(body))
      incoming.emit('end')
    } catch (error) {
      reject(error)
    }
  })
}

/** On the wire a binary attribute value `{ "B": … }` is base64. The table has no attribute of that name. */
function toBase64(this: Record<string, unknown>, key: string, value: unknown): unknown {
  const raw = this[key]
  return key === 'B' && raw instanceof Uint8Array ? Buffer.from(raw).toString('base64') : value
}

function fromBase64(key: string, value: unknown): unknown {
  return key === 'B' && typeof value === 'string' ? Buffer.from(value, 'base64') : value
}

/** Faults carry the name that the SDK gives them: the last part of `__type`. */
function toError(body: string): Error {
  const fault: { __type?: string; message?: string; Message?: string } = body.startsWith('{') ? JSON.parse(body) : {}
  const error = new Error(fault.message ?? fault.Message ?? body.slice(0, 500))
  error.name = fault.__type?.split('#').at(-1) ?? 'UnknownError'
  return error
}
