/** Ends a program that cannot go on: one sentence for what its user can mend, the stack for a fault of our own. */
export function fail(program: string, error: unknown): never {
  const isFault = !(error instanceof Error) || ['TypeError', 'RangeError', 'ReferenceError'].includes(error.name)
  console.error(`${program}: ${isFault ? ((error as Error).stack ?? String(error)) : error.message}`)
  process.exit(1)
}
