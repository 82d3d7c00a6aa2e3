/** With waits of 50 ms doubling, about 6 s in all: under the shortest Lambda time-out, over a partition split's pause. */
export const MAX_ATTEMPTS = 8
const FIRST_WAIT_MS = 50
const MAX_WAIT_MS = 2000

/** Faults that pass by themselves. The SDK retries them too, but gives up after three attempts within a second. */
const PASSING = new Set([
  'ProvisionedThroughputExceededException',
  'ThrottlingException',
  'RequestLimitExceeded',
  'InternalServerError',
  'ServiceUnavailable',
  'ServiceUnavailableException',
])

export type Sleep = (milliseconds: number) => Promise<void>

/** Repeats a request while its fault is one that passes; throws it when it stays, or does not end. */
export async function withRetries<T>(request: () => Promise<T>, sleep: Sleep): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await request()
    } catch (error) {
      if (!(error instanceof Error && PASSING.has(error.name)) || attempt + 1 >= MAX_ATTEMPTS) throw error
      await sleep(waitAfter(attempt))
    }
  }
}

/** Milliseconds to wait after attempt 0, 1, …: doubling, with jitter so that those who failed together part. */
export function waitAfter(attempt: number): number {
  const ceiling = Math.min(MAX_WAIT_MS, FIRST_WAIT_MS * 2 ** attempt)
  return ceiling / 2 + (Math.random() * ceiling) / 2
}
