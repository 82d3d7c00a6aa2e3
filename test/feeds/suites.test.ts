import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parseDate } from '../../lib/feeds/dates.ts'

const shared = fileURLToPath(new URL('../../../shared/feeds', import.meta.url))
const script = `${shared}/score-feeds.mjs`
const dates = `${shared}/suites/dates/dates.json`

/** Share of cases that must pass, of those on which two independent parsers agree. */
const floors = { gofeed: 0.97, miniflux: 0.98, 'feed-rs': 0.97 }

describe.skipIf(!existsSync(script))('the suites of ../shared/feeds (skipped when absent)', () => {
  test('reach their floors', () => {
    const adapter = fileURLToPath(new URL('score-adapter.ts', import.meta.url))
    const output = execFileSync(process.execPath, ['--import', 'tsx', script, '--adapter', adapter], {
      encoding: 'utf8',
    })
    for (const [suite, floor] of Object.entries(floors)) {
      const total = new RegExp(`^${suite} TOTAL\\s+(\\d+)/(\\d+)`, 'm').exec(output)
      expect(Number(total?.[1]) / Number(total?.[2]), suite).toBeGreaterThanOrEqual(floor)
    }
  })
})

describe.skipIf(!existsSync(dates))('the dates of ../shared/feeds (skipped when absent)', () => {
  const cases = existsSync(dates)
    ? (JSON.parse(readFileSync(dates, 'utf8')) as { input: string; expectedUTC: string | null }[])
    : []

  test('are read as they mean', () => {
    const wrong = cases.filter(({ input, expectedUTC }) => {
      const read = parseDate(input) ?? null
      return expectedUTC === '*' ? read === null : read !== expectedUTC
    })
    expect(1 - wrong.length / cases.length, JSON.stringify(wrong)).toBeGreaterThanOrEqual(0.98)
  })

  test('are the same in every zone that the machine may be in', () => {
    const run = (TZ: string) => {
      const code = `import { parseDate } from './lib/feeds/dates.ts'; import { readFileSync } from 'node:fs'; console.log(new Date(0).getTimezoneOffset()); console.log(JSON.stringify(JSON.parse(readFileSync(${JSON.stringify(dates)}, 'utf8')).map((c) => parseDate(c.input) ?? null)))`
      const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code], {
        encoding: 'utf8',
        env: { ...process.env, TZ },
        cwd: fileURLToPath(new URL('../..', import.meta.url)),
      })
      return stdout.trim().split('\n')
    }
    const [utc, newYork, kathmandu] = ['UTC', 'America/New_York', 'Asia/Kathmandu'].map(run)
    expect([utc?.[0], newYork?.[0], kathmandu?.[0]]).toEqual(['0', '300', '-330'])
    expect(JSON.parse(utc![1]!)).toHaveLength(cases.length)
    expect(newYork![1]).toBe(utc![1])
    expect(kathmandu![1]).toBe(utc![1])
  })
})
