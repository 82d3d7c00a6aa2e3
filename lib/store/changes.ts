import type { Change } from '../clusters/cluster.ts'
import { pack, text, unpack } from './codec.ts'
import { changeKey, toItem } from './keys.ts'
import type { Requests } from './requests.ts'
import { sameDocument } from './same.ts'
import type { Store } from './store.ts'

type ChangeMethods = Pick<Store, 'lastChange' | 'appendChange' | 'listChanges'>

const MAX_CHANGE_BYTES = 20_000

/** The log: one immutable row per number. A number is taken once, so two writers cannot both have it. */
export function changeMethods(requests: Requests): ChangeMethods {
  return {
    async lastChange(partition) {
      const [row] = await requests.query(
        { where: 'pk = :pk', values: { ':pk': text(changeKey(partition, 0).pk) }, newestFirst: true },
        1,
      )
      return unpack<Change>(row?.doc)
    },

    async appendChange(change) {
      const key = changeKey(change.partition, change.seq)
      const doc = pack(change, MAX_CHANGE_BYTES)
      const isNew = await requests.put({ ...toItem(key), doc }, { condition: 'attribute_not_exists(pk)' })
      // The row may be ours: a repeat after a lost answer.
      return isNew || sameDocument((await requests.get(key))?.doc, doc)
    },

    async listChanges(partition, after, limit) {
      const rows = await requests.query(
        {
          where: 'pk = :pk AND sk > :after',
          values: {
            ':pk': text(changeKey(partition, 0).pk),
            ':after': text(changeKey(partition, after).sk),
          },
        },
        limit,
      )
      return rows.map((row) => unpack<Change>(row.doc)).filter((change) => change !== undefined)
    },
  }
}
