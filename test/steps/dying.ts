import type { Store } from '../../lib/store/store.ts'
import type { World } from './cluster-world.ts'

const WRITES = [
  'assign',
  'settle',
  'withdraw',
  'reinstate',
  'putKeys',
  'putCluster',
  'putMember',
  'removeMember',
  'appendChange',
  'putState',
] as const satisfies (keyof Store)[]

type Write = (typeof WRITES)[number]

export const died = new Error('the process died')

/** Calls `at` before and after each write of the steps, with its number from now on. */
function watch(world: World, at: (n: number, name: Write, done: boolean) => void): void {
  let writes = 0
  for (const name of WRITES) {
    const write = world.store[name] as (...args: unknown[]) => Promise<unknown>
    const watched = async (...args: unknown[]) => {
      const n = ++writes
      at(n, name, false)
      const result = await write.apply(world.store, args)
      at(n, name, true)
      return result
    }
    Object.assign(world.store, { [name]: watched })
  }
}

/** The names of the writes that are made from now on. */
export function writesOf(world: World): Write[] {
  const names: Write[] = []
  watch(world, (_, name, done) => {
    if (!done) names.push(name)
  })
  return names
}

/** Dies at the n-th write from now on: before it is done, or after it with its answer lost. What comes later is done. */
export function dieAt(world: World, n: number, after: boolean): void {
  watch(world, (i, _, done) => {
    if (i === n && done === after) throw died
  })
}
