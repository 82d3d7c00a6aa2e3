import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { parseFeed as feedsmithParse } from 'feedsmith'
import RssParser from 'rss-parser'
import { decodeDocument } from '../../lib/feeds/decode.ts'
import { parseFeed } from '../../lib/feeds/parse.ts'

/**
 * Speed of parsing side by side with rss-parser and feedsmith alone, on real documents if they are at hand
 * (`npm run bench:feeds -- FOLDER`, by default ../shared/feeds/real) and on generated ones otherwise.
 * The two others are given decoded text; ours does the decoding, cleaning and plain text as well.
 */
const folder = process.argv[2] ?? new URL('../../../shared/feeds/real', import.meta.url).pathname
const documents = existsSync(folder)
  ? readdirSync(folder)
      .filter((name) => /\.(?:xml|rss)$/.test(name))
      .map((name) => ({ name, bytes: readFileSync(`${folder}/${name}`) }))
  : [50, 500].map((n) => ({ name: `generated-${n}`, bytes: Buffer.from(generated(n)) }))

const rssParser = new RssParser()
const contenders: Record<string, (bytes: Uint8Array, text: string) => unknown> = {
  borderwire: (bytes) => parseFeed(bytes, { url: 'https://wire.example/feed' }),
  'rss-parser': (_, text) => rssParser.parseString(text),
  feedsmith: (_, text) => feedsmithParse(text),
}
const rounds = Number(process.env.ROUNDS ?? 25)
const warmUp = 60
const totals: Record<string, number> = {}

const texts = documents.map(({ bytes }) => decodeDocument(bytes).text)
const times = documents.map(() => Object.fromEntries(Object.keys(contenders).map((name) => [name, [] as number[]])))
// The lower quartile, because others work on the same machine. In turns, so that whatever else the machine does falls on all alike; the first rounds warm all of them up.
for (let round = -warmUp; round < rounds; round += 1)
  for (const [i, { bytes }] of documents.entries())
    for (const [contender, parse] of Object.entries(contenders)) {
      const start = performance.now()
      try {
        await parse(bytes, texts[i]!)
      } catch {
        // A refusal has its time too.
      }
      if (round >= 0) times[i]![contender]!.push(performance.now() - start)
    }

const column = (text: string) => text.padStart(11)
console.log(
  `${'document'.padEnd(30)} ${'KB'.padStart(6)} ${Object.keys(contenders).map(column).join(' ')}  (ms, lower quartile of ${rounds} rounds)`,
)
for (const [i, { name, bytes }] of documents.entries()) {
  const quartiles = Object.entries(times[i]!).map(([contender, list]) => {
    const quartile = list.sort((a, b) => a - b)[Math.floor(list.length / 4)] ?? 0
    totals[contender] = (totals[contender] ?? 0) + quartile
    return column(quartile.toFixed(2))
  })
  console.log(`${name.slice(0, 30).padEnd(30)} ${(bytes.length / 1024).toFixed(0).padStart(6)} ${quartiles.join(' ')}`)
}
console.log(
  `${'sum'.padEnd(37)} ${Object.values(totals)
    .map((sum) => sum.toFixed(2).padStart(11))
    .join(' ')}`,
)
console.log(
  `borderwire / rss-parser = ${((totals.borderwire ?? 0) / (totals['rss-parser'] ?? 1)).toFixed(2)}, borderwire / feedsmith = ${((totals.borderwire ?? 0) / (totals.feedsmith ?? 1)).toFixed(2)}`,
)

function generated(n: number): string {
  const items = Array.from(
    { length: n },
    (_, i) =>
      `<item><title>Shelling reported near village ${i}</title><link>https://wire.example/${i}</link><guid>g${i}</guid><pubDate>Fri, 20 Nov 2026 10:00:00 +0200</pubDate><description><![CDATA[<p>${'Officials said two people were injured. '.repeat(20)}</p>]]></description></item>`,
  )
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Wire</title>${items.join('')}</channel></rss>`
}
