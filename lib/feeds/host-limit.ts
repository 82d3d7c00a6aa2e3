/**
 * At most `total` tasks at a time, and at most `perHost` of one host: others wait in the order in which they came.
 * `hostOrUrl` may be an address; its host counts.
 */
export function createHostLimit(total: number, perHost = 1) {
  const running = new Map<string, number>()
  const waiting: { host: string; start: () => void }[] = []
  let active = 0

  const next = () => {
    for (let i = 0; i < waiting.length && active < total; ) {
      const { host, start } = waiting[i]!
      if ((running.get(host) ?? 0) >= perHost) {
        i += 1
        continue
      }
      waiting.splice(i, 1)
      start()
    }
  }

  return async <T>(hostOrUrl: string, task: () => Promise<T>): Promise<T> => {
    const host = URL.canParse(hostOrUrl) ? new URL(hostOrUrl).host : hostOrUrl
    await new Promise<void>((resolve) => {
      const start = () => {
        active += 1
        running.set(host, (running.get(host) ?? 0) + 1)
        resolve()
      }
      waiting.push({ host, start })
      next()
    })
    try {
      return await task()
    } finally {
      active -= 1
      const left = (running.get(host) ?? 1) - 1
      if (left > 0) running.set(host, left)
      else running.delete(host)
      next()
    }
  }
}
