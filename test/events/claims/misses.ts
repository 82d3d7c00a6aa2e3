// Prints what the dev sets' labels say and what is found: npx tsx test/events/claims/misses.ts border-ru-ua.dev [-v] [lang]
import { claimsOf, type GoldClaim, readSet, same, sameStrictly, score } from './dev-sets.ts'

const [set = 'border-ru-ua.dev', ...flags] = process.argv.slice(2)
const lang = flags.find((f) => !f.startsWith('-'))
const items = readSet(set).filter((i) => !lang || i.lang === lang)
const line = (c: GoldClaim) => `${c.kind} ${c.who} ${c.min}-${c.max} | ${c.claimant} | ${c.stance}`
// --own: claimants as the text writes them, as some of the labels have them.
const own = flags.includes('--own')
const rows = items.map((item) => ({
  item,
  wanted: item.gold.claims,
  found: claimsOf(item).map((c) =>
    own && c.claimantText ? { ...c, claimant: `${c.claimant} (${c.claimantText})` } : c,
  ),
}))
for (const { item, wanted, found } of rows) {
  const right = wanted.every((w) => found.some((f) => sameStrictly(w, f))) && wanted.length === found.length
  if (right) continue
  console.log(`\n## ${item.id} ${item.lang} ${item.gold.wire} ${item.gold.cluster} ${item.title}`)
  if (flags.includes('-v')) console.log(`${item.summary}\n${item.body}`)
  for (const w of wanted)
    if (!found.some((f) => sameStrictly(w, f))) console.log(`  ${found.some((f) => same(w, f)) ? '~' : '-'} ${line(w)}`)
  for (const f of found)
    if (!wanted.some((w) => sameStrictly(w, f)))
      console.log(`  ${wanted.some((w) => same(w, f)) ? '~' : '+'} ${line(f)}   « ${f.sentence.slice(0, 200)}`)
}
const events = rows.filter((r) => r.item.gold.cluster && r.item.gold.wire !== 'kill')
for (const [name, some] of [
  ['all items', rows],
  ['items of one event', events],
] as const) {
  console.log(name, 'claims', score(some, same), 'strict', score(some, sameStrictly))
}
