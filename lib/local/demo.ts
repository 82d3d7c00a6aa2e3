#!/usr/bin/env node
import { createApp } from '../api/app.ts'
import { borderLines } from '../api/border-lines.ts'
import { defaultFetchOptions } from '../feeds/fetch.ts'
import { defaultPolicy } from '../feeds/policy.ts'
import { readArguments } from './arguments.ts'
import { fail } from './fail.ts'
import { startMachine } from './machine.ts'
import { pollLine } from './report.ts'
import { onSignal, runForever } from './run-forever.ts'
import { startSampleWires } from './samples/wires.ts'
import { portFromEnvironment, serveApp } from './serve.ts'

readArguments({
  name: 'demo',
  about:
    'Shows Borderwire at work on sample wires: invented outlets and invented events in real places, dated as of today.\n' +
    'Serves the wires over HTTP on this machine, polls and clusters them, and serves the API and a page.\n' +
    'PORT chooses the port (3000). Nothing is kept when it ends.',
  options: {},
})

/** The sample wires publish their second documents at the second poll: seconds later, so that changes can be watched. */
const demoPolicy = {
  ...defaultPolicy,
  minSeconds: 15,
  maxSeconds: 60,
  startSeconds: 20,
  leaseSeconds: 5,
  unconditionalSeconds: 15,
}

try {
  const start = performance.now()
  const say = (text: string) =>
    console.log(`[${((performance.now() - start) / 1000).toFixed(1).padStart(5)} s] ${text}`)

  const wires = await startSampleWires(new Date())
  say(`${wires.sources.length} sample wires are served at ${wires.origin} (all texts invented)`)
  const machine = await startMachine({
    fetch: { ...defaultFetchOptions, allowedOrigins: [wires.origin] },
    policy: demoPolicy,
    onPoll: (report) => console.log(pollLine(report)),
    log: (event, fields) => {
      if (event.endsWith('-failed')) console.error(event, fields)
    },
  })
  say('the embedded DynamoDB is up, in memory')

  const app = createApp({ store: machine.store, now: machine.deps.now, samples: true, borderLines })
  const server = await serveApp(app, portFromEnvironment())
  const home = `http://localhost:${server.port}`
  say(`serving ${home} already; polling the wires now`)

  await machine.store.putSources(wires.sources, machine.deps.now())
  await machine.run()
  await machine.sweep()
  const { items } = await machine.store.listClusters({ limit: 100, borderEventsOnly: true })
  const stories = items.reduce((sum, cluster) => sum + cluster.counts.stories, 0)
  say(`${stories} stories in ${items.length} border events`)
  for (const cluster of items.slice(0, 5))
    console.log(
      `  • ${cluster.headline} (${cluster.counts.stories} ${cluster.counts.stories === 1 ? 'story' : 'stories'})`,
    )
  console.log(`
  Page      ${home}/
  Clusters  ${home}/v1/clusters
  Feeds     ${home}/v1/feeds

The wires publish again in about a minute: edits, a correction, a story withdrawn. Ctrl-C ends it.`)

  const stopClock = runForever(machine, (error) => console.error('a run failed:', error))
  onSignal(async () => {
    console.log('\nstopping')
    await server.close()
    await stopClock()
    await machine.close()
    await wires.close()
  })
} catch (error) {
  fail('demo', error)
}
