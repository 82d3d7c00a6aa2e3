import type { Store } from '../store/store.ts'

/** A repair that has begun: stories go from one cluster into the other; all of them (a merge), or those listed. */
export type Repair = { from: string; into: string; storyIds?: string[] }

/** Named state that lists repairs under way, so that none is left half done by a dying process. */
const STATE = 'repairs'
const MAX_RACES = 10
const MAX_REPAIRS = 200

export async function repairsUnderWay(store: Store): Promise<Repair[]> {
  return parse((await store.getState(STATE))?.value)
}

export async function beginRepair(store: Store, repair: Repair): Promise<void> {
  await change(store, (list) => [...list.filter((other) => !same(other, repair)), repair].slice(-MAX_REPAIRS))
}

export async function endRepair(store: Store, repair: Repair): Promise<void> {
  await change(store, (list) => list.filter((other) => !same(other, repair)))
}

async function change(store: Store, edit: (list: Repair[]) => Repair[]): Promise<void> {
  for (let race = 0; race < MAX_RACES; race++) {
    const state = await store.getState(STATE)
    if (await store.putState(STATE, JSON.stringify(edit(parse(state?.value))), state?.revision ?? 0)) return
  }
  throw new Error(`state ${STATE}: revision taken ${MAX_RACES} times in a row`)
}

function same(a: Repair, b: Repair): boolean {
  return a.from === b.from && a.into === b.into
}

function parse(value: string | undefined): Repair[] {
  try {
    const list: unknown = JSON.parse(value ?? '[]')
    return Array.isArray(list) ? (list as Repair[]) : []
  } catch {
    return []
  }
}
