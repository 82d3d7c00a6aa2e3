import { handle } from 'hono/aws-lambda'
import { createApp } from '../lib/api/app.ts'
import { borderLines } from '../lib/api/border-lines.ts'
import { createRuntime } from './runtime.ts'

/** The API behind API Gateway. */
export const handler = handle(createApp({ ...createRuntime(), borderLines }))
