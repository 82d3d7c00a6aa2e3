import { handle } from 'hono/aws-lambda'
import { createApp } from '../lib/api/app.ts'
import { createRuntime } from './runtime.ts'

/** The API behind API Gateway. */
export const handler = handle(createApp(createRuntime()))
