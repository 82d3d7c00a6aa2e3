import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { describeRound } from '../functions/round.ts'
import { findDynamoDbLocal } from '../store/dynamodb-local.ts'
import { describeStacks } from './stacks.ts'
import { type Synthesized, synthesize } from './synthesized.ts'

// One synthesis, bundles and all, serves both: what the templates say, and what the functions in them do.
const found = await findDynamoDbLocal()
let synthesized: Synthesized

beforeAll(async () => {
  synthesized = await synthesize()
}, 120_000)
afterAll(() => rm(synthesized?.folder ?? '', { recursive: true, force: true }))

describe('the synthesized stacks', () => {
  describeStacks(() => synthesized)
})

if ('folder' in found) {
  describe('the bundled functions on DynamoDB Local: one round', () => {
    describeRound(found.folder, () => synthesized)
  })
} else {
  describe.skipIf(true)(`the bundled functions on DynamoDB Local: one round (skipped: ${found.missing})`, () => {
    it('polls, clusters and serves', () => {})
  })
}
