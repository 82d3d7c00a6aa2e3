/** `npx tsx test/bench/events.ts`: what the extractors cost for a story of 3,000 words, warm, in milliseconds. */
import { findActors } from '../../lib/events/actors.ts'
import { findClaims } from '../../lib/events/claims.ts'
import { findDate } from '../../lib/events/date.ts'
import { findDenial } from '../../lib/events/denial.ts'
import { type Document, toDocument } from '../../lib/events/document.ts'
import { extractFacts } from '../../lib/events/extract.ts'
import { findPlaces } from '../../lib/events/places.ts'
import { findType } from '../../lib/events/type.ts'
import { findUnverified } from '../../lib/events/verification.ts'

const paragraphs = {
  en: "The governor of Belgorod region said on Tuesday that shelling had killed two residents near the village of Novaya Tavolzhanka, four kilometres from the border with Ukraine, and that drones had been shot down overnight. Ukraine's military intelligence denied any part. The wire could not verify the report.",
  ru: 'Губернатор Белгородской области сообщил во вторник, что при обстреле погибли двое жителей Новой Таволжанки в четырёх километрах от границы с Украиной, а ночью над районом сбили беспилотники. В Киеве причастность отрицают. Проверить эти сведения невозможно.',
  de: 'Der Gouverneur der Region Belgorod teilte am Dienstag mit, bei Beschuss seien zwei Bewohner des Dorfes vier Kilometer vor der Grenze zur Ukraine getötet worden, in der Nacht habe die Luftabwehr Drohnen abgeschossen. Kiew bestritt eine Beteiligung. Unabhängig ließ sich das nicht überprüfen.',
}
const extractors: Record<string, (document: Document) => unknown> = {
  type: findType,
  date: findDate,
  verification: findUnverified,
  denial: findDenial,
  actors: findActors,
  claims: findClaims,
  places: findPlaces,
  all: extractFacts,
}
const WORDS = 3000
const ROUNDS = 40

for (const [lang, paragraph] of Object.entries(paragraphs)) {
  const times = Math.ceil(WORDS / paragraph.split(' ').length)
  const body = Array(times).fill(paragraph).join('\n')
  const make = () =>
    toDocument({ title: paragraph.slice(0, 80), summary: '', body, lang, at: '2024-05-15T10:00:00Z', outlet: 'Wire' })
  const row = Object.entries(extractors).map(([name, extract]) => {
    const taken = Array.from({ length: ROUNDS }, () => {
      // A fresh document each time: what extractors share is made once per story, and belongs to its price.
      const document = make()
      const start = performance.now()
      extract(document)
      return performance.now() - start
    }).sort((a, b) => a - b)
    return `${name} ${taken[ROUNDS >> 1]!.toFixed(1)}`
  })
  console.log(lang.padEnd(4), row.join('  '))
}
