import { number, numberOf, pack, unpack } from './codec.ts'
import { stateKey, toItem } from './keys.ts'
import type { Requests } from './requests.ts'
import { sameDocument } from './same.ts'
import type { Store } from './store.ts'

type StateMethods = Pick<Store, 'getState' | 'putState'>

const MAX_STATE_BYTES = 380_000

/** Named documents with a revision that grows by one with every write; 0 stands for none yet. */
export function stateMethods(requests: Requests): StateMethods {
  return {
    async getState(name) {
      const row = await requests.get(stateKey(name))
      const value = unpack<string>(row?.doc)
      return value === undefined ? undefined : { revision: numberOf(row?.revision), value }
    },

    async putState(name, value, seenRevision) {
      const key = stateKey(name)
      const doc = pack(value, MAX_STATE_BYTES)
      if (unpack(doc) !== value) throw new Error(`state ${name} is too large for one item`)
      const item = { ...toItem(key), doc, revision: number(seenRevision + 1) }
      const stored = await requests.put(item, {
        condition: seenRevision === 0 ? 'attribute_not_exists(pk)' : 'revision = :seen',
        ...(seenRevision === 0 ? {} : { values: { ':seen': number(seenRevision) } }),
      })
      if (stored) return true
      const row = await requests.get(key)
      return numberOf(row?.revision) === seenRevision + 1 && sameDocument(row?.doc, doc)
    },
  }
}
