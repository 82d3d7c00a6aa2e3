/**
 * Child process of the durability test: writes stories and revisions of one cluster as fast as it can and prints what
 * it was told is stored, until it is killed.
 */
import { createStore } from '../../lib/store/dynamo.ts'
import { startEmbedded } from '../../lib/store/embedded.ts'
import { cluster, version } from './samples.ts'

const [path, first] = process.argv.slice(2)
const embedded = await startEmbedded({ path: path ?? '' })
const store = createStore(embedded.client, embedded.tableName)

async function stories() {
  for (let n = Number(first); ; n++) {
    const storyId = `s${n}`
    await store.putVersion(version({ storyId, title: 'Shots heard at the crossing. '.repeat(50) }), `id:${n}`)
    console.log(`story ${storyId}`)
  }
}

async function revisions() {
  const stored = await store.getCluster('c1')
  for (let revision = (stored?.revision ?? 0) + 1; ; revision++) {
    const updatedAt = new Date(Date.UTC(2026, 0, 1) + revision * 1000).toISOString()
    await store.putCluster(cluster({ revision, updatedAt }))
    console.log(`revision ${revision}`)
  }
}

await Promise.all([stories(), revisions()])
