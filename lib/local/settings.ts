import { type HeadlinePreference, toPreference } from '../clusters/headline.ts'
import { defaultFetchOptions, type FetchOptions } from '../feeds/fetch.ts'
import { defaultPolicy, type PollPolicy } from '../feeds/policy.ts'

/** Options that `start` and `ingest` share. */
export const sharedOptions = {
  feeds: { type: 'string', value: 'FILE', default: 'feeds.opml', help: 'catalogue of feeds (OPML 2.0)' },
  data: { type: 'string', value: 'FOLDER', default: '.borderwire', help: 'where the data are kept' },
  'allow-origin': {
    type: 'string',
    value: 'ORIGIN',
    help: 'let feeds be read from this private origin, such as http://127.0.0.1:8080; all others stay blocked',
  },
} as const

type Settings = { fetch: FetchOptions; policy: PollPolicy; preference: HeadlinePreference }

/** Fetching, polling and headlines as the environment asks; errors name the variable. */
export function settings(allowOrigin: unknown, env = process.env): Settings {
  return {
    preference: toPreference({ origins: env.BORDERWIRE_ORIGINS, langs: env.BORDERWIRE_LANGUAGES }),
    fetch: {
      ...defaultFetchOptions,
      ...(env.BORDERWIRE_USER_AGENT && { userAgent: env.BORDERWIRE_USER_AGENT }),
      allowedOrigins: typeof allowOrigin === 'string' ? [new URL(allowOrigin).origin] : [],
    },
    policy: {
      ...defaultPolicy,
      minSeconds: seconds('BORDERWIRE_MIN_POLL_SECONDS', env, defaultPolicy.minSeconds),
      maxSeconds: seconds('BORDERWIRE_MAX_POLL_SECONDS', env, defaultPolicy.maxSeconds),
      leaseSeconds: seconds('BORDERWIRE_POLL_LEASE_SECONDS', env, defaultPolicy.leaseSeconds),
    },
  }
}

function seconds(name: string, env: NodeJS.ProcessEnv, fallback: number): number {
  const text = env[name]
  if (text === undefined || text === '') return fallback
  const value = Number(text)
  if (Number.isFinite(value) && value > 0) return value
  throw new Error(`${name} is ${JSON.stringify(text)}; it must be a number of seconds above 0`)
}
