#!/usr/bin/env node
import { model } from '../clusters/model.ts'
import { recluster } from '../steps/recluster.ts'
import { readArguments } from './arguments.ts'
import { fail } from './fail.ts'
import { startMachine } from './machine.ts'
import { progressLine } from './progress.ts'
import { settings, sharedOptions } from './settings.ts'

const { values } = readArguments({
  name: 'recluster',
  about:
    'After a change of the model: decides every stored story again that another model decided.\n' +
    'Ids keep their meaning, what changes is in the change log, and an interrupted run goes on where it was.',
  options: { data: sharedOptions.data },
})

try {
  const machine = await startMachine({
    ...settings(undefined),
    dataPath: String(values.data),
    log: (event, fields) => {
      if (event.endsWith('-failed')) console.error(event, fields)
    },
  })
  let line: ReturnType<typeof progressLine> | undefined
  const { decided, unchanged, failed } = await recluster(machine.deps, ({ upTo, end }) => {
    line ??= progressLine(end)
    line.step(upTo)
  })
  line?.end()
  console.log(`model ${model.version}: ${decided} stories decided again, ${unchanged} as they were, ${failed} failed`)
  await machine.close()
} catch (error) {
  fail('recluster', error)
}
