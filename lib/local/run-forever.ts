import type { Machine } from './machine.ts'

const TICK_MS = 5_000
const SWEEP_MS = 60_000

/**
 * Polls what is due every five seconds and sweeps every minute until told to stop; a run that fails is told to
 * `onError` and the next one comes all the same. The function it returns stops the clock and waits for the run under way.
 */
export function runForever(machine: Machine, onError: (error: unknown) => void): () => Promise<void> {
  let stopped = false
  let wake = () => {}
  let swept = Date.now()

  async function loop(): Promise<void> {
    while (!stopped) {
      await attempt(async () => void (await machine.run()))
      if (!stopped && Date.now() - swept >= SWEEP_MS) {
        await attempt(machine.sweep)
        swept = Date.now()
      }
      if (!stopped) await sleep()
    }
  }

  async function attempt(work: () => Promise<void>): Promise<void> {
    await work().catch((error: unknown) => {
      if (!stopped) onError(error)
    })
  }

  function sleep(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, TICK_MS)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }

  const running = loop()
  return async () => {
    stopped = true
    wake()
    await running
  }
}

/** Calls `stop` once on Ctrl-C or a termination signal, then ends the process; a second signal ends it at once. */
export function onSignal(stop: () => Promise<void>): void {
  let stopping = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(130)
      stopping = true
      stop().then(
        () => process.exit(0),
        (error: unknown) => {
          console.error(String(error))
          process.exit(1)
        },
      )
    })
  }
}
