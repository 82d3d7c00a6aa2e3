import { parseFeed } from '../../lib/feeds/parse.ts'
import { hostileDocuments } from './hostile.ts'

/** Reads every hostile document in this process and prints what the hungriest of them took. */
let worst = { name: '', megabytes: 0 }
for (const { name, make, contentType } of hostileDocuments) {
  const made = make()
  await parseFeed(typeof made === 'string' ? Buffer.from(made) : made, {
    url: 'https://wire.example/feed.xml',
    contentType,
  })
  const { heapUsed, external } = process.memoryUsage()
  const megabytes = Math.round((heapUsed + external) / 1e6)
  if (megabytes > worst.megabytes) worst = { name, megabytes }
}
console.log(
  JSON.stringify({
    documents: hostileDocuments.length,
    worst,
    peakRss: Math.round(process.resourceUsage().maxRSS / 1024),
  }),
)
