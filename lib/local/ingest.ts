#!/usr/bin/env node
import { feedIdOf } from '../feeds/catalogue.ts'
import type { FeedSource } from '../feeds/feed.ts'
import { setCatalogue } from '../steps/catalogue.ts'
import type { PollReport } from '../steps/poll.ts'
import type { Store } from '../store/store.ts'
import { readArguments } from './arguments.ts'
import { readCatalogue } from './catalogue-file.ts'
import { fail } from './fail.ts'
import { startMachine } from './machine.ts'
import { pollLine } from './report.ts'
import { settings, sharedOptions } from './settings.ts'

const { values } = readArguments({
  name: 'ingest',
  about:
    'One scheduled run by hand: polls the feeds that are due, clusters what came, and ends.\n' +
    'The status is 0 unless the run itself failed; feeds that cannot be read are told and tried later.',
  options: {
    ...sharedOptions,
    feed: { type: 'string', value: 'URL', help: 'poll this one feed instead, listed in the catalogue or not' },
    force: { type: 'boolean', help: 'poll also what is not due yet (be polite)' },
  },
})

try {
  const only = typeof values.feed === 'string' ? oneFeed(values.feed) : undefined
  const sources = only ?? readCatalogue(String(values.feeds))
  const machine = await startMachine({
    ...settings(values['allow-origin']),
    dataPath: String(values.data),
    onPoll: (report) => console.log(pollLine(report)),
    log: (event, fields) => {
      if (event.endsWith('-failed')) console.error(event, fields)
    },
  })
  if (only) await machine.store.putSources(only, machine.deps.now())
  else await setCatalogue(machine.store, sources, machine.deps.now())
  if (values.force)
    await makeDue(
      machine.store,
      sources.map((source) => source.id),
      machine.deps.now(),
    )
  await machine.resume()
  const reports = await machine.run(only?.map((source) => source.id))
  await machine.sweep()
  console.log(summary(reports))
  await machine.close()
} catch (error) {
  fail('ingest', error)
}

/** A poll asked for by hand: what is not due yet is made due, but for feeds that are gone for good. */
async function makeDue(store: Store, feedIds: string[], now: string): Promise<void> {
  for (const id of feedIds) {
    const feed = await store.getFeed(id)
    if (feed && !feed.state.goneAt && feed.state.nextPollAt > now) {
      await store.saveFeedState(id, { ...feed.state, nextPollAt: now })
    }
  }
}

function oneFeed(address: string): FeedSource[] {
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) {
    throw new Error(`--feed ${address}: not an http or https address`)
  }
  const url = new URL(address)
  return [{ id: feedIdOf(url.href), url: url.href, outlet: url.hostname.replace(/^www\./, '') }]
}

function summary(reports: PollReport[]): string {
  if (reports.length === 0) return 'No feed is due.'
  const read = reports.filter((report) => report.kind === 'read')
  const sum = (count: (report: (typeof read)[number]) => number) =>
    read.reduce((total, report) => total + count(report), 0)
  const failed = reports.filter((report) => report.kind === 'failed').length
  return `${reports.length} feeds polled, ${failed} failed: ${sum((r) => r.new)} new, ${sum((r) => r.updated)} updated, ${sum((r) => r.unchanged)} unchanged`
}
