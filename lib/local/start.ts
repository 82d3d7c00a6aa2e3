#!/usr/bin/env node
import { createApp } from '../api/app.ts'
import { borderLines } from '../api/border-lines.ts'
import { setCatalogue } from '../steps/catalogue.ts'
import { readArguments } from './arguments.ts'
import { readCatalogue } from './catalogue-file.ts'
import { fail } from './fail.ts'
import { startMachine } from './machine.ts'
import { pollLine } from './report.ts'
import { onSignal, runForever } from './run-forever.ts'
import { portFromEnvironment, serveApp } from './serve.ts'
import { settings, sharedOptions } from './settings.ts'

const { values } = readArguments({
  name: 'start',
  about:
    'Reads the feeds of the catalogue on schedule for as long as it runs, and serves the API and a page.\n' +
    'PORT chooses the port (3000). Data survive a stop and a crash; start it again to go on.',
  options: sharedOptions,
})

try {
  const sources = readCatalogue(String(values.feeds))
  const machine = await startMachine({
    ...settings(values['allow-origin']),
    dataPath: String(values.data),
    onPoll: (report) => console.log(new Date().toISOString().slice(11, 19), pollLine(report)),
    log: (event, fields) => {
      if (event.endsWith('-failed')) console.error(event, fields)
    },
  })
  await setCatalogue(machine.store, sources, machine.deps.now())
  const server = await serveApp(
    createApp({ store: machine.store, now: machine.deps.now, borderLines }),
    portFromEnvironment(),
  )
  console.log(`${sources.length} feeds of ${values.feeds}, data in ${values.data}
Page http://localhost:${server.port}/   API http://localhost:${server.port}/v1/clusters   Ctrl-C ends it.`)

  await machine.resume()
  const stopClock = runForever(machine, (error) => console.error('a run failed; trying again:', error))
  onSignal(async () => {
    console.log('\nstopping: finishing the polls under way')
    await server.close()
    await stopClock()
    await machine.close()
  })
} catch (error) {
  fail('start', error)
}
