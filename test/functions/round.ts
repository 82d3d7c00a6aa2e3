import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createStore } from '../../lib/store/dynamo.ts'
import { storyIdOf } from '../../lib/stories/identity.ts'
import type { Synthesized } from '../infra/synthesized.ts'
import { type LocalDynamo, startDynamoDbLocal } from '../store/dynamodb-local.ts'
import { type FakeSqs, startFakeSqs } from './fake-sqs.ts'
import { invoke, tableInput } from './lambdas.ts'

const FEED = { id: 'northern-wire', outlet: 'Northern Wire', lang: 'en' }

/** One feed of one outlet; its second document has an update of its first story. */
function feedDocument(now: Date, isUpdated: boolean): string {
  const item = (guid: string, title: string, text: string, minutesAgo: number) => `<item>
    <guid isPermaLink="false">${guid}</guid><title>${title}</title><link>https://northern.example/${guid}</link>
    <description>${text}</description>
    <pubDate>${new Date(now.getTime() - minutesAgo * 60_000).toUTCString()}</pubDate></item>`
  return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Northern Wire</title>
    <link>https://northern.example/</link><description>Sample</description>
    ${item(
      'raid-1',
      `${isUpdated ? 'UPDATE 1-' : ''}Two killed as shelling hits Russian border town of Shebekino, governor says`,
      `Shelling from across the Ukrainian border killed ${isUpdated ? 'three' : 'two'} people in the town of Shebekino
      in Russia's Belgorod region on ${now.toLocaleDateString('en', { weekday: 'long', timeZone: 'UTC' })},
      the regional governor said.`,
      isUpdated ? 5 : 60,
    )}
    ${item('harvest-1', 'Wheat harvest beats forecast', 'Farmers brought in more wheat than expected this year.', 90)}
    </channel></rss>`
}

/** The functions of the stack, one after the other as AWS would call them: schedule, poll, cluster, sweep, api. */
export function describeRound(emulatorFolder: string, synthesized: () => Synthesized): void {
  let dynamo: LocalDynamo
  let sqs: FakeSqs
  let wire: Server
  let origin: string
  let isUpdated = false
  const now = new Date()

  beforeAll(async () => {
    dynamo = await startDynamoDbLocal(emulatorFolder, tableInput(synthesized(), 'wires'))
    sqs = await startFakeSqs()
    wire = createServer((_, response) => {
      response.setHeader('content-type', 'application/rss+xml').end(feedDocument(now, isUpdated))
    })
    await new Promise<void>((resolve) => wire.listen(0, '127.0.0.1', resolve))
    origin = `http://127.0.0.1:${(wire.address() as AddressInfo).port}`
  })
  afterAll(async () => {
    wire?.close()
    await sqs?.close()
    await dynamo?.close()
  })

  const call = (name: string, event: unknown = {}) =>
    invoke(synthesized(), name, event, {
      references: [
        [/PollQueue/, sqs.urlOf('poll')],
        [/ClusterQueue/, sqs.urlOf('cluster.fifo')],
        [/Table/, 'wires'],
      ],
      env: {
        AWS_ENDPOINT_URL_DYNAMODB: dynamo.endpoint,
        AWS_REGION: 'us-east-1',
        AWS_ACCESS_KEY_ID: 'local',
        AWS_SECRET_ACCESS_KEY: 'local',
        ALLOWED_ORIGINS: origin,
      },
    })
  const get = async (path: string) => {
    const { statusCode, body, headers } = await call('Api', apiEvent(path))
    return { status: statusCode, body: JSON.parse(body), type: headers['content-type'] }
  }
  const store = () => createStore(dynamo.client, 'wires')
  const storyId = storyIdOf(FEED.id, 'id:raid-1')

  it('schedules the catalogue that comes with the code, and forgets feeds that it no longer lists', async () => {
    const own = { ...FEED, url: `${origin}/feed` }
    await store().putSources([own], now.toISOString())
    const { due } = await call('Schedule')
    expect(due).toBeGreaterThan(1)
    const messages = sqs.take('poll').Records.map((record) => JSON.parse(record.body))
    expect(messages).toHaveLength(due)
    const listed = (await store().listFeeds()).map((feed) => feed.id)
    expect(messages.map((message) => message.feedId).sort()).toEqual(listed.sort())
    expect(listed).not.toContain(FEED.id)
    await store().putSources([own], now.toISOString())
  })

  it('polls, clusters and serves, and a repeat of every message changes nothing', async () => {
    const pollEvent = { Records: [record(JSON.stringify({ feedId: FEED.id }))] }
    expect(await call('Poll', pollEvent)).toEqual({ batchItemFailures: [] })
    const stories = sqs.take('cluster.fifo')
    expect(stories.Records).toHaveLength(2)
    expect(await call('Cluster', stories)).toEqual({ batchItemFailures: [] })

    const { body: story } = await get(`/v1/stories/${storyId}`)
    expect(story).toMatchObject({ id: storyId, outlet: FEED.outlet })
    const before = await snapshot()
    expect(before.clusters).toHaveLength(2)

    expect(await call('Poll', pollEvent)).toEqual({ batchItemFailures: [] })
    expect(sqs.take('cluster.fifo').Records).toHaveLength(0)
    expect(await call('Cluster', stories)).toEqual({ batchItemFailures: [] })
    expect(await snapshot()).toEqual(before)
    expect(await call('Sweep')).toMatchObject({ clustered: 0, failed: 0 })
    expect(await snapshot()).toEqual(before)
  })

  it('serves the border event, and leaves ordinary news out of the list', async () => {
    const { status, body } = await get('/v1/clusters')
    expect(status).toBe(200)
    expect(body.items).toHaveLength(1)
    expect(body.items[0].headline).toMatchObject({ text: expect.stringContaining('Shebekino') })
    const cluster = await get(`/v1/clusters/${body.items[0].id}`)
    expect(cluster.body.id).toBe(body.items[0].id)
    const page = await call('Api', apiEvent(`/clusters/${body.items[0].id}`))
    expect(page.body).toContain('<polyline class="line"')
    const stories = await get(`/v1/clusters/${body.items[0].id}/stories`)
    expect(stories.body.items).toHaveLength(1)
  })

  it('takes an update into the same cluster', async () => {
    const before = (await store().getStory(storyId))?.assignment?.clusterId
    isUpdated = true
    const feed = (await store().getFeed(FEED.id))!
    await store().saveFeedState(FEED.id, { ...feed.state, nextPollAt: now.toISOString() })
    await call('Poll', { Records: [record(JSON.stringify({ feedId: FEED.id }))] })
    await call('Cluster', sqs.take('cluster.fifo'))
    const story = await store().getStory(storyId)
    expect(story).toMatchObject({ versions: 2, assignment: { clusterId: before, version: 2 } })
    expect(await store().pendingStories(10)).toEqual([])
  })

  it('gives a message back that it cannot handle, and answers a bad request as a problem', async () => {
    const bad = record('{}')
    expect(await call('Cluster', { Records: [bad] })).toEqual({
      batchItemFailures: [{ itemIdentifier: bad.messageId }],
    })
    const { status, type, body } = await get('/v1/clusters?limit=many')
    expect([status, type]).toEqual([400, expect.stringContaining('application/problem+json')])
    expect(JSON.stringify(body)).toContain('limit')
  })

  /** All that the round has made, as the store has it. */
  async function snapshot() {
    const ids = [storyId, storyIdOf(FEED.id, 'id:harvest-1')]
    const stories = (await store().getStories(ids)).sort((a, b) => a.id.localeCompare(b.id))
    const { items } = await store().listClusters({ limit: 100, borderEventsOnly: false })
    return {
      stories,
      versions: await Promise.all(ids.map((id) => store().getVersions(id))),
      clusters: items.sort((a, b) => a.id.localeCompare(b.id)),
      changes: await store().listChanges('all', 0, 100),
      pending: await store().pendingStories(100),
    }
  }
}

function record(body: string) {
  return { messageId: `m-${body.length}`, body, attributes: { MessageGroupId: 'all' } }
}

/** A GET as API Gateway's HTTP API hands it over (payload format 2.0). */
function apiEvent(pathAndQuery: string) {
  const [rawPath = '/', rawQueryString = ''] = pathAndQuery.split('?')
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath,
    rawQueryString,
    headers: { host: 'api.example', accept: 'application/json' },
    requestContext: {
      domainName: 'api.example',
      stage: '$default',
      http: { method: 'GET', path: rawPath, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'test' },
    },
    isBase64Encoded: false,
  }
}
