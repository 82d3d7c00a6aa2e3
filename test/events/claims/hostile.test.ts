import { expect, test } from 'vitest'
import { findClaims } from '../../../lib/events/claims.ts'
import { type Document, type Sentence, toDocument } from '../../../lib/events/document.ts'

/** A document of about `size` characters made of sentences of `words` words each, without the cuts of toDocument. */
function flood(lang: string, phrase: string, words: number, size: number): Document {
  const repeat = Math.max(1, Math.round(words / phrase.split(/\s+/).length))
  const text = `${`${phrase} `.repeat(repeat).trim()}.`
  const one = toDocument({
    title: '',
    summary: '',
    body: text.slice(0, 39_000),
    lang,
    at: '2024-06-07T12:00:00Z',
    outlet: 'x',
  })
  const sentence: Sentence = { ...one.sentences[0]!, part: 'body' }
  return { ...one, sentences: Array.from({ length: Math.ceil(size / sentence.text.length) }, () => sentence) }
}

const FLOODS: [lang: string, phrase: string][] = [
  ['en', 'killed'],
  ['en', 'two'],
  ['en', 'at least two or three people killed and'],
  ['en', 'a man, a woman,'],
  ['en', 'police said'],
  ['en', 'Governor Of The Region'],
  ['en', 'no'],
  ['en', 'denied this'],
  ['en', 'including two of the'],
  ['en', '2,000,'],
  ['en', 'The Eastern Defence Force (EDF)'],
  ['en', 'dismissed a claim by the rebels that'],
  ['en', '• two killed, said a baker,'],
  ['en', 'three men, aged between 20 and 30,'],
  ['en', 'a weaver of the'],
  ['ru', 'губернатор Белгородской области сообщил погибли двое из раненых'],
  ['uk', 'поранено двох із них за словами'],
  ['de', 'nach Angaben der Polizei zwei Verletzte'],
]

/** Milliseconds for a document, the best of two runs. */
function cost(document: Document): number {
  let best = Number.POSITIVE_INFINITY
  for (let i = 0; i < 2; i += 1) {
    const start = performance.now()
    findClaims(document)
    best = Math.min(best, performance.now() - start)
  }
  return best
}

test.each(FLOODS)(
  '%s: a megabyte of "%s" costs bounded time',
  (lang, phrase) => {
    const long = flood(lang, phrase, 200, 1_000_000)
    expect(cost(long)).toBeLessThan(1500)
  },
  20_000,
)

test('a story of 3,000 words takes single-digit milliseconds, warm', () => {
  const paragraph =
    'Two people were killed and seven wounded when shells hit the town on Friday, the regional administration said. Power was cut to 300 homes. ' +
    'Traffic on the road to the regional centre was closed for several hours while crews cleared the debris from both lanes. '
  const document = toDocument({
    title: 'Two killed in shelling',
    summary: '',
    body: paragraph.repeat(70),
    lang: 'en',
    at: '2024-06-07T12:00:00Z',
    outlet: 'x',
  })
  expect(document.sentences.reduce((n, s) => n + s.tokens.length, 0)).toBeGreaterThan(2900)
  for (let i = 0; i < 20; i += 1) findClaims(document)
  // About 3 ms on an idle core; the machine that tests may be shared.
  expect(cost(document)).toBeLessThan(30)
})

test('texts that look like code, markup or other alphabets throw nothing', () => {
  for (const text of [
    '__proto__ constructor toString killed two',
    '\u0000\ud800 killed 2',
    '<b>2</b> killed',
    '合計3人が死亡',
    '',
    '2'.repeat(5000),
    '👩‍👩‍👧‍👦 killed',
  ]) {
    for (const lang of ['en', 'ru', 'zh', '', '__proto__']) {
      expect(() =>
        findClaims(toDocument({ title: text, summary: text, body: text, lang, at: 'never', outlet: 'x' })),
      ).not.toThrow()
    }
  }
})
