/**
 * A queue that one worker empties in order: what SQS FIFO is in the cloud. A failed job is reported and passed over;
 * the table still marks it as pending, and the sweep brings it back.
 */
export type WorkQueue<T> = {
  push: (jobs: T[]) => void
  /** Resolves when the queue has run empty. */
  idle: () => Promise<void>
  waiting: () => number
}

export function createWorkQueue<T>(
  work: (job: T) => Promise<void>,
  onError: (job: T, error: unknown) => void,
): WorkQueue<T> {
  let jobs: T[] = []
  let running: Promise<void> | undefined

  async function run(): Promise<void> {
    while (jobs.length > 0) {
      const batch = jobs
      jobs = []
      for (const job of batch) await work(job).catch((error: unknown) => onError(job, error))
    }
  }

  /** Asynchronous to the end: jobs that come while the last one ends are not left lying. */
  function start(): void {
    running = run().then(() => {
      running = undefined
      if (jobs.length > 0) start()
    })
  }

  return {
    push(more) {
      jobs.push(...more)
      if (!running) start()
    },
    idle: async () => {
      while (running) await running
    },
    waiting: () => jobs.length,
  }
}
